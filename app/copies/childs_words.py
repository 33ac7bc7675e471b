"""The child's own words in an assessment: what they said to somebody, then what they answered in words."""

import datetime
from dataclasses import dataclass
from uuid import UUID

from app.answers.given import WordsGiven
from app.copies.queries import Whole
from app.declaration.vocabulary import EvidenceKind, Voice
from app.declaration.wording import filled
from app.evidence.presenters import all_shown
from app.showing.shown import carer_names
from app.withholding.rules import answer_item, statement_item

Reader = tuple[UUID, datetime.date]
"""Who reads ("you" in captions) and on which day. On paper nobody is "you": see `NOBODY_ON_PAPER`."""

FIRST = 5
"""Answers in the child's words that stand before all else; more of them would keep everything else out of sight."""


@dataclass(frozen=True)
class ChildSaid:
    """The child's own words, with who heard them, where and when."""

    words: str
    who: str
    caption: str
    exact: bool
    not_for: str = ""
    """From whom it is kept back, for a colleague who gets a copy."""


def child_said(whole: Whole, reader: Reader) -> tuple[ChildSaid, ...]:
    """What the child said to somebody, among the statements it rests on."""
    cited = {one.statement.id: one for told in whole.cited.values() for one in told}
    me, today = reader
    own = [one for one in cited.values() if one.statement.kind is EvidenceKind.SAID_BY_CHILD]
    return tuple(
        ChildSaid(one.words, one.who, one.caption, one.exact, whole.not_for.get(statement_item(one.id), ""))
        for one in all_shown(own, me=me, today=today)
    )


def child_answered(whole: Whole) -> tuple[ChildSaid, ...]:
    """What the child answered in words and is not among the statements already: what is word for word comes first."""
    found: list[ChildSaid] = []
    said = {one.statement.words for told in whole.cited.values() for one in told}
    short = {question.key: question.short for question in whole.opened.tool.questions()}
    asked = {question.key for part in whole.progress.sections for question in part.asked}
    for slot, given in whole.given.items():
        if slot.voice is Voice.CHILD and isinstance(given, WordsGiven) and slot.question in asked and given.words not in said:
            names = carer_names(whole.opened.names, slot, whole.opened.carers)
            caption = f"answering “{filled(short[slot.question], names)}”"
            not_for = whole.not_for.get(answer_item(whole.opened.id, slot.question), "")
            found.append(ChildSaid(given.words, names.child, caption, given.exact, not_for))
    return tuple(sorted(found, key=lambda one: not one.exact))
