"""Whose voice is in an assessment: answers, blocks of a day and statements, voice by voice, and who has not been heard. Pure."""

import datetime
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from app.answers.given import BlockGiven, DayGiven, Given, NoAnswer, Nothing, SetAside, Unread
from app.answers.progress import Answers
from app.answers.slots import THINKING, Carer, Slot
from app.assessments.guard import OpenAssessment
from app.cases.wording import capital
from app.declaration.vocabulary import EvidenceKind, Voice
from app.evidence.presenters import StatementShown
from app.web.pages import ago, counted

NOBODY_SAID = "unsaid"
"""Whose a block of a day is, when who told it was not written down."""

ORDER = (Voice.CARER.value, Voice.OTHER_PROFESSIONAL.value, Voice.WRITTEN_RECORD.value, Voice.PRACTITIONER.value, NOBODY_SAID)
"""Where a voice without a name stands, after the child, the carers and everybody else who is named."""

CALLED = {
    Voice.CARER.value: "A parent or carer, not named",
    Voice.OTHER_PROFESSIONAL.value: "Another professional",
    Voice.WRITTEN_RECORD.value: "Written records",
    Voice.PRACTITIONER.value: "The practitioner’s own view",
    NOBODY_SAID: "Who told it is not said",
    "somebody_else": "Somebody else who told of the day",
}


@dataclass
class Share:
    """What one voice has in an assessment."""

    questions: set[str] = field(default_factory=set)
    blocks: int = 0
    statements: int = 0
    newest: datetime.date | None = None

    def words(self, today: datetime.date) -> str:
        """`4 answers, 2 parts of the day, 1 statement, newest 8 days ago`."""
        parts = (
            counted(len(self.questions), "answer") if self.questions else "",
            f"{counted(self.blocks, 'part')} of the day" if self.blocks else "",
            counted(self.statements, "statement") if self.statements else "",
            f"newest {ago(self.newest, today)}" if self.newest and self.newest <= today else "",
        )
        return ", ".join(part for part in parts if part)

    def is_before(self, day: datetime.date) -> bool:
        """Whether all of it was said before that day: an answer is of the visit."""
        return self.newest is not None and self.newest < day and not self.questions and not self.blocks


@dataclass(frozen=True)
class VoiceHere:
    """One voice as it is listed: what there is of it, or "" where there is nothing yet."""

    whose: str
    words: str


def says_something(given: Given) -> bool:
    """Whether somebody's voice is in it: an honest blank has none, and what could not be read has none yet."""
    return not isinstance(given, NoAnswer | Nothing | Unread | SetAside | DayGiven)


def owner_of(slot: Slot, given: Given, child: UUID, carers: Collection[Carer]) -> str:
    """Whose voice an answer is: the id of a child or a carer, or the key of a voice."""
    if isinstance(given, BlockGiven):
        return {"seen": Voice.PRACTITIONER.value, "": NOBODY_SAID}.get(given.told_by, given.told_by)
    part = slot.main.part
    if slot.voice is Voice.CHILD:
        return str(child)
    return part if slot.voice is Voice.CARER and part in {str(one.id) for one in carers} else slot.voice.value


def speaker_of(kind: EvidenceKind, speaker: UUID | None, child: UUID) -> str:
    """Whose voice a statement is: the id of somebody in the record, or the key of a voice."""
    if kind in (EvidenceKind.SEEN, EvidenceKind.WRITTEN):
        return kind.voice.value
    return str(speaker or (child if kind is EvidenceKind.SAID_BY_CHILD else kind.voice.value))


def shares(answers: Answers, asked: Collection[str], child: UUID, carers: Collection[Carer]) -> dict[str, Share]:
    """Whose voice → how many of the questions that are asked it answers, and how many blocks of a day it tells."""
    found: dict[str, Share] = {}
    for slot, given in answers.items():
        if slot.question in asked and not slot.part.startswith(THINKING) and says_something(given):
            share = found.setdefault(owner_of(slot, given, child, carers), Share())
            if isinstance(given, BlockGiven):
                share.blocks += 1
            else:
                share.questions.add(slot.question)
    return found


@dataclass(frozen=True)
class Voices:
    """Every voice in one assessment: of which child, with which carers, and what everybody in the record is called."""

    child: str
    child_name: str
    carers: tuple[Carer, ...]
    called: Mapping[str, str]
    shares: Mapping[str, Share]

    def listed(self, today: datetime.date) -> tuple[VoiceHere, ...]:
        """The child first, then each carer, heard or not; then everybody else who was heard, the practitioner last."""
        child = capital(self.child_name) if self.child_name.startswith("the ") else self.child_name
        always = {self.child: child, **{str(one.id): one.name for one in self.carers}}
        names = {**CALLED, **self.called, **always}
        others = [one for one in self.shares if one not in always]
        others.sort(key=lambda one: ORDER.index(one) if one in ORDER else -1)
        return tuple(
            VoiceHere(names.get(one, one), self.shares[one].words(today) if one in self.shares else "")
            for one in (*always, *others)
        )


def voices(
    opened: OpenAssessment,
    answers: Answers,
    asked: Collection[str],
    statements: Iterable[StatementShown],
    called: Mapping[str, str],
) -> Voices:
    """The voices of an open assessment. `asked`: the keys of what is asked; `called`: everybody in the record, by id."""
    found = shares(answers, asked, opened.child.id, opened.carers)
    for statement in {one.id: one for one in statements}.values():
        owner = speaker_of(statement.kind, statement.speaker_id, opened.child.id)
        if owner in CALLED and statement.who.startswith("Said by "):
            owner = statement.who.removeprefix("Said by ")
        share = found.setdefault(owner, Share())
        share.statements += 1
        share.newest = max(share.newest or statement.seen_on, statement.seen_on)
    return Voices(str(opened.child.id), opened.names.child, opened.carers, called, found)
