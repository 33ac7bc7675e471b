"""How a row of the record is read by somebody who never saw this service: every column in words, every day in words."""

import datetime
import json
import re
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any
from uuid import UUID

from app.answers.given import Given
from app.declaration.questions import Question
from app.declaration.wording import Names, filled
from app.showing.shown import shown
from app.terms.characteristics import characteristic_words
from app.web.pages import day, day_and_clock

IDS = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")

UNSAID = frozenset(
    {
        "id", "version", "created_at", "last_saved_at",
        "operation", "folded_name", "team_id", "batch_id", "deadline_id", "session_id", "release_id",
        "as_signed", "parts", "left_behind", "read_as", "rule", "stand", "access", "item", "number", "sitting_id", "tool_key",
        "from_release_id", "to_release_id", "brought", "left_out", "supersedes_id", "replaces_id", "comparable",
        "not_for_family", "kept_with", "first_as", "last_as", "main_home", "may_open", "step", "depth", "stage", "question",
        "part", "opened_as", "sampled", "file_id", "size", "fingerprint", "checked", "statement_id", "place", "key", "prompt",
        "step_id",
    }
)  # fmt: skip
"""Columns that say nothing to the person: keys of ours, numbers of versions, and what decides how a thing is shown."""

LABELS: Mapping[str, str] = {
    "about": "About",
    "about_id": "About whom",
    "accepted": "Accepted",
    "account_id": "Practitioner",
    "adaptations": "How it was changed to suit them",
    "age_said_on": "Only an age was known on",
    "agreed_on": "Agreed on",
    "analysis": "What it means",
    "author_id": "Who wrote it",
    "authorised": "Half-days missed with leave",
    "born_about": "The date of birth is approximate",
    "born_on": "Born",
    "cares": "Looks after them",
    "chronology_id": "A copy of what happened for",
    "carers": "With whom care was looked at",
    "child_id": "Child",
    "child_seen": "Was the child seen?",
    "differently": "Who saw it differently",
    "differs": "They see it differently",
    "done_on": "Done on",
    "due_on": "Due by",
    "exact": "These are the exact words",
    "expect": "What we would expect to see",
    "family_name": "Family name",
    "first_on": "When",
    "from_whom": "Kept back from",
    "given_name": "Name",
    "have": "What we had",
    "held": "What the other service sent that was not brought in",
    "kind": "What it is",
    "last_on": "Until",
    "made_by": "Who made it",
    "made_by_id": "Who made it",
    "made_on": "The day it was made",
    "meant": "What it meant for the child",
    "not_seen_why": "Why the child was not seen",
    "on": "On",
    "opened_by": "Opened by",
    "other_present": "Who else was there",
    "outcome": "What came of it",
    "owner_id": "Whose it was",
    "pen_picture": "Who they are",
    "person_id": "Who",
    "possible": "Half-days possible",
    "recorded_at": "Written down",
    "recorded_by": "Written down by",
    "replaces_why": "Why it replaces an earlier one",
    "said": "What the child said about it",
    "seen_on": "The day",
    "shows": "What it shows",
    "speaker": "Who said or wrote it",
    "speaker_id": "Who said it",
    "since": "Since",
    "state": "How far it came",
    "supersedes_why": "Why it puts right an earlier one",
    "taken_out_at": "Taken out on",
    "taken_out_by": "Taken out by",
    "taken_out_why": "Why it was taken out",
    "to_person_id": "To whom",
    "unauthorised": "Half-days missed without leave",
    "until": "Until",
    "way": "What got in the way, or helped",
    "words": "What it says",
    "worker_id": "With whom",
    "wrong": "What would show it is wrong",
}
"""What a column is called, where its name in the record would not do."""


ADAPTED = frozenset({"adaptations", "before", "after"})
"""Lists of adaptations, of which the reason is told."""


def label(column: str) -> str:
    """`recorded_by` → “Recorded by”; an own word where that would not do."""
    words = column.removesuffix("_id").replace("_", " ")
    return LABELS.get(column, words[:1].upper() + words[1:])


def label_of(column: str, value: Any) -> str:
    """The same; what somebody said when they were asked is one of a few answers, and no word about a drawing."""
    return "What they said" if column == "said" and isinstance(value, Enum) else label(column)


def fields_of(row: Mapping[str, Any], names: Mapping[UUID, str], way: str) -> tuple[tuple[str, str], ...]:
    """A row in words, column by column. What is empty says nothing."""
    told = ((label_of(name, value), value_words(name, value, names)) for name, value in row.items() if name not in UNSAID | {way})
    return tuple((term, words) for term, words in told if words)


def value_words(column: str, value: Any, names: Mapping[UUID, str]) -> str:
    """A value as it is read: a name for a key, a choice in its own words, a day as people say it."""
    if value is None or value is False or value == "":
        return ""
    if isinstance(value, UUID):
        return names.get(value, "")
    if isinstance(value, Enum):
        return "" if value.value == "not_said" else str(getattr(value, "words", value.value.capitalize()))
    if isinstance(value, datetime.datetime):
        return day_and_clock(value)
    if isinstance(value, datetime.date):
        return day(value)
    if value is True:
        return "Yes"
    return text_words(column, str(value), names)


def text_words(column: str, text: str, names: Mapping[UUID, str]) -> str:
    """Text as it was written; the key of a fact in its words, and a list that is kept as JSON as a list people read."""
    if column == "kind":
        return characteristic_words(text)
    if text[:1] in "[{":
        try:
            found = json.loads(text)
            return "; ".join(leaves([one["why"] for one in found] if column in ADAPTED else found, names))
        except ValueError:
            return text
    if IDS.fullmatch(text):
        return names.get(UUID(text), "")
    return text


def leaves(value: Any, names: Mapping[UUID, str]) -> Iterator[str]:
    """Every word in a piece of JSON, with names for keys."""
    if isinstance(value, dict):
        for one in value.values():
            yield from leaves(one, names)
    elif isinstance(value, list):
        for one in value:
            yield from leaves(one, names)
    elif isinstance(value, str) and value:
        known = names.get(UUID(value), "") if IDS.fullmatch(value) else value.replace("_", " ") if value.islower() else value
        yield from [known] if known else []
    elif value not in (None, False, "", True):
        yield str(value)


def answer_words(question: Question | None, given: Given, names: Names, people: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """What was asked, and what was answered, in the words the tool had then."""
    if question is None:
        known = {UUID(one): name for one, name in people.items()}
        return (("What was written", "; ".join(leaves(given.model_dump(mode="json", exclude={"kind"}), known))),)
    read = shown(question, given, names, people=people)
    marked = " ".join(part for part in (read.mark, *(f"({end})" for end in read.ends if end)) if part)
    found = (
        ("What was asked", filled(question.wording, names)),
        ("The reading", read.level.words if read.level else ""),
        ("What was chosen", "; ".join(read.chosen)),
        ("What was given", marked if read.mark else ""),
        ("In their words" if read.spoken else "What was written", read.words),
        *read.lines,
        ("What could not be read yet", read.problem),
    )
    return tuple((term, words) for term, words in found if words)
