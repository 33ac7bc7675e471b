"""What the check page sends: the closing words, which statements they rest on, and whether the child was seen."""

import re
from collections.abc import Mapping
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from app.answers.given import NOTHING, Standing, WordsGiven
from app.answers.slots import Slot
from app.assessments.models import ChildSeen
from app.assessments.rules import ANALYSIS, AS_IT_WAS, DIFFERS, SHARED, closing
from app.assessments.writing import Typed
from app.refusals import NotReady
from app.web.text import FormModel, Line, Words

QUESTION = re.compile(r"[a-z][a-z0-9_]{0,59}")
"""What a question's key looks like. Anything else is no difference that a page of ours has asked about."""


class FinishForm(FormModel):
    """The whole check page. `difference` and its `about` are as many as there are differences, in the same order."""

    operation: Annotated[str, Field(pattern="^[A-Za-z0-9-]{0,48}$")]
    analysis: Words = ""
    shared: Words = ""
    about: list[Line] = []
    difference: list[Words] = []
    seen: list[Line] = []
    """"<question>|<part>|<number>" for each closing answer: the number that stood when the page was made."""
    cite: list[UUID] = []
    as_it_was: Words = ""
    """Why it is sent again as it came back."""
    asked: Literal["as_it_was", ""] = ""
    """What the page asked beside the rest."""
    child_seen: ChildSeen | None = None
    not_seen_why: Words = ""
    do: Literal["keep", "send", ""] = ""


class WhyForm(FormModel):
    """A reason, for leaving unfinished or for correcting."""

    why: Words = ""


LONGEST_REASON = 400


def too_long(why: str) -> str:
    """What is wrong with a reason the record has no room for; "" when it has."""
    return f"Use {LONGEST_REASON} letters or fewer here; there are {len(why)} now." if len(why) > LONGEST_REASON else ""


def short_enough(why: str) -> str:
    """The reason, if the record has room for it. Raises NotReady, and then the page keeps what was typed."""
    if len(why) > LONGEST_REASON:
        raise NotReady(f"Use {LONGEST_REASON} letters or fewer for the reason; there are {len(why)} now.")
    return why


def typed(form: FinishForm) -> dict[str, dict[Slot, Typed]]:
    """What was typed, closing question by closing question, with the number last seen in each place."""
    numbers = seen_numbers(form)
    found: dict[str, dict[Slot, Typed]] = {}
    for slot, words in words_of(form).items():
        given: Standing = WordsGiven(words=words) if words else NOTHING
        found.setdefault(slot.question, {})[slot] = Typed(given, numbers.get(slot, 0))
    return found


def words_of(form: FinishForm) -> Mapping[Slot, str]:
    """The closing words by the place they are kept in."""
    differences = {
        closing(DIFFERS, about): words
        for about, words in zip(form.about, form.difference, strict=False)
        if QUESTION.fullmatch(about)
    }
    as_it_was = {closing(AS_IT_WAS): form.as_it_was} if form.asked else {}
    return {closing(ANALYSIS): form.analysis, closing(SHARED): form.shared, **as_it_was, **differences}


def seen_numbers(form: FinishForm) -> dict[Slot, int]:
    """The numbers the page was made with. What cannot be read counts as nothing seen, which can only cause a question."""
    found = {}
    for entry in form.seen:
        question, _, rest = entry.partition("|")
        part, _, number = rest.rpartition("|")
        if number.isascii() and number.isdigit():
            found[closing(question, part)] = int(number[:9])
    return found
