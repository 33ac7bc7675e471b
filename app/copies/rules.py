"""Who may have which copy, and what of an assessment is theirs. Pure thought: what is not theirs is never passed on."""

import datetime
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from uuid import UUID

from app.answers.given import (
    BarriersGiven,
    BlockGiven,
    DayGiven,
    Given,
    LadderGiven,
    NoAnswer,
    Nothing,
    RowGiven,
    SetAside,
    Unread,
    WordsGiven,
)
from app.answers.slots import THINKING, Slot
from app.assessments.models import State
from app.declaration.overlay import keeps_somebody_safe
from app.declaration.questions import Question
from app.declaration.tool import Adaptation, Section
from app.declaration.vocabulary import Barrier, EvidenceKind, FamilyCopy, Voice
from app.showing.days import NO_GROWN_UP, NOT_KNOWN, SOMEBODY_ELSE
from app.web.text import folded

NOT_ON_PAPER = frozenset({Barrier.SUBSTANCES, Barrier.SAFETY, Barrier.DISAGREEMENT})
"""What gets in the way and is talked about alone: a paper is read by whoever finds it."""

OURS_ALONE = ("noticed", "makes_it_work", "since", "words", "done", "known")
"""Free words a practitioner wrote beside an answer. They may hold what others said or saw, so none of them goes on paper."""


class Reader(StrEnum):
    """For whom a copy is made."""

    PROFESSIONAL = "professional"
    FAMILY = "family"
    CHILD = "child"
    SUPERVISION = "supervision"


def why_no_family_copy(state: State, offered: FamilyCopy, adaptations: Iterable[Adaptation], *, taken_off: bool = False) -> str:
    """Why there is no family copy now, in sentences; "" when there is one. That somebody is kept safe counts before all else.

    `taken_off`: it was used so until somebody took that off, and no supervisor has said since that a copy may be made.
    """
    if any(keeps_somebody_safe(one) for one in adaptations):
        return (
            "This was done in a way that keeps somebody safe, so no copy is made for the family: paper can be found. "
            "Agree with the adult who may be harmed, alone, how to share it, and tell them what it says in person."
        )
    if taken_off:
        return (
            "This was done for a time in a way that keeps somebody safe. That was taken off, and still no copy is made for the "
            "family until a supervisor says, with a reason, that paper puts nobody in danger."
        )
    if offered is FamilyCopy.NO:
        return "This tool is not copied to a family. Talk it through in person instead."
    if state is State.REPLACED:
        return "This has been replaced by a correction. Make the family’s copy from the correction, once it is signed."
    if state is State.ABANDONED:
        return "This was left unfinished, so there is no copy of it for the family."
    if state is not State.SIGNED:
        return "The family’s copy is made once a supervisor has signed this. Until then, turn the screen round and read it there."
    return ""


def file_name(ref: str, tool_key: str, seen_on: datetime.date, reader: Reader) -> str:
    """`WP-4K7Q2-everyday-care-2026-11-04-family.pdf`: a reference, never a name."""
    return f"{ref}-{tool_key.replace('_', '-')}-{seen_on:%Y-%m-%d}-{reader.value}.pdf"


def for_family(section: Section, question: Question) -> bool:
    """Whether a question, with what was answered, may be in a family's copy at all."""
    return section.on_family_view and question.on_family_view and not question.private and question.kind != "act_now"


ASKS_AFTER_WORDS = ("date", "strength", "pattern")
TELLS_OF_IT = re.compile(r"\b(it|that|this|them)\?$")
"""“When was it?”, “Can you count on that?”: of what was told just before, and of nothing without it."""


def hanging(asked: Iterable[tuple[Section, Question]], given: Mapping[Slot, Given]) -> frozenset[str]:
    """Questions that ask after words told just before, where none of those words are in the copy: `given` is what is."""
    told = {slot.question for slot, one in given.items() if not isinstance(one, NoAnswer)}
    return frozenset(
        question.key
        for (section, before), (same, question) in pairwise(asked)
        if section.key == same.key and question.kind in ASKS_AFTER_WORDS and TELLS_OF_IT.search(question.family_words)
        if before.kind == "words" and not (before.key in told and for_family(section, before))
    )


@dataclass(frozen=True)
class Recipient:
    """Whose copy it is: one carer (None: nobody's in particular), the other carers, and the children of the family."""

    id: UUID | None
    name: str
    others: frozenset[str] = frozenset()
    children: frozenset[str] = frozenset()
    child: str = ""
    places: bool = True
    """False: a home of this family is restricted, so that nothing on paper says where anybody was."""
    has_childs_account: bool = True
    """False: what the child told is the child's, save what goes well. A tool says so whose copy is only in part a family's."""

    @property
    def own(self) -> str:
        """Their id as a slot or a block holds it; "" for nobody in particular."""
        return str(self.id) if self.id else ""

    @property
    def tellers(self) -> frozenset[str]:
        """Whose account of a day they may read: the practitioner's, their own, and, where it is theirs to have, the child's."""
        childs = {"", self.child} if self.has_childs_account else set()
        return frozenset({"seen", *childs, *([self.own] if self.id else [])})


def family_given(given: Mapping[Slot, Given], to: Recipient) -> dict[Slot, Given]:
    """The answers a recipient may have: the levels and choices of the practitioner, and in words only their own.

    What the practitioner makes of it, what could not be read, what another adult said, and how care is with another adult are
    left out.
    """
    found: dict[Slot, Given] = {}
    for slot, one in given.items():
        kept = for_paper(one, to) if may_have(slot, one, to) else None
        kept = without_our_words(kept) if slot.voice is Voice.PRACTITIONER else kept
        if kept is not None:
            found[slot] = kept
    return found


def may_have(slot: Slot, given: Given, to: Recipient) -> bool:
    """Whether what was answered in this place may be theirs at all."""
    if slot.part.startswith(THINKING) or slot.viewed_by or slot.part in to.others:
        return False
    if slot.voice is Voice.CARER:
        return bool(to.own) and slot.part == to.own
    if slot.voice is Voice.CHILD:
        return isinstance(given, DayGiven) or (isinstance(given, BlockGiven) and bool(to.own) and given.told_by == to.own)
    return slot.voice is Voice.PRACTITIONER


def without_our_words(given: Given | None) -> Given | None:
    """A practitioner's answer without their free words; None when words are all there is."""
    if given is None or isinstance(given, WordsGiven | BlockGiven | DayGiven | RowGiven):
        return None
    return given.model_copy(update={name: "" for name in OURS_ALONE if name in type(given).model_fields})


def for_paper(given: Given, to: Recipient) -> Given | None:
    """One answer as it may stand on paper; None when it may not."""
    if isinstance(given, Nothing | Unread | SetAside):
        return None
    if isinstance(given, NoAnswer):
        return given.model_copy(update={"why": ""})
    if isinstance(given, LadderGiven):
        return given.model_copy(update={"barriers": on_paper(given.barriers)})
    if isinstance(given, BarriersGiven):
        left = on_paper(given.barriers)
        return given.model_copy(update={"barriers": left, "words": ""}) if left else None
    return block_for_paper(given, to) if isinstance(given, BlockGiven) else given


def on_paper(barriers: Iterable[Barrier]) -> tuple[Barrier, ...]:
    """What gets in the way, without what is talked about alone."""
    return tuple(one for one in barriers if one not in NOT_ON_PAPER)


def block_for_paper(block: BlockGiven, to: Recipient) -> BlockGiven | None:
    """A block of a day that they may read; of who was there, only the children and they themselves keep their names."""
    if block.told_by not in to.tellers:
        return None
    named = {*to.children, to.own, NO_GROWN_UP, NOT_KNOWN}
    kept = tuple(one for one in block.who if one in named)
    others = (SOMEBODY_ELSE,) if len(kept) < len(block.who) else ()
    place = block.place if to.places else ""
    return block.model_copy(update={"who": (*kept, *others), "somebody": "", "elsewhere": "", "place": place})


def family_hears(kind: EvidenceKind, speaker_id: UUID | None, *, not_for_family: bool, to: Recipient) -> bool:
    """Whether a statement may be in a recipient's copy: only what they said themselves.

    What a child told is the child's; what others said or saw is theirs. Paper is read by whoever finds it.
    """
    return not not_for_family and kind is EvidenceKind.SAID_BY_CARER and speaker_id is not None and speaker_id == to.id


@dataclass(frozen=True)
class Kept:
    """What of one assessment is kept back: whole questions, and statements."""

    questions: frozenset[str]
    statements: frozenset[UUID]
    slots: frozenset[Slot] = frozenset()
    """Answers that repeat words that are kept back."""
    pen: bool = False
    """True: the line or two that say who the child is."""
    words: tuple[str, ...] = ()
    """The words of statements, entries and appointments, as they are looked for wherever they might stand again."""
    cited: frozenset[UUID] = frozenset()
    """What the questions that are kept back rest on."""

    def leaves(self, slot: Slot) -> bool:
        """Whether an answer stays."""
        return slot.question not in self.questions and slot not in self.slots

    def leaves_statement(self, own: UUID, words: str) -> bool:
        """Whether a statement stays: it is not kept back, nor does it say again what is."""
        return own not in self.statements and not says_again(self.words, words)

    def leaves_question(self, key: str) -> bool:
        """Whether everything that was ever answered to a question stays."""
        return key not in self.questions and all(slot.question != key for slot in self.slots)


def says_again(words: Iterable[str], text: str) -> bool:
    """Whether any of these, folded already, stands in a text, whatever its letters, accents and spaces."""
    found = folded(text)
    return any(one and one in found for one in words)


def with_repeats(kept: Kept, words: Iterable[str], given: Mapping[Slot, Given]) -> Kept:
    """What is kept back, with every answer in which the words of such a statement stand again."""
    every = [folded(one) for one in words]
    repeats = {
        slot
        for slot, one in given.items()
        for said in every
        if any(says_again((said,), text) for text in one.model_dump().values() if isinstance(text, str))
    }
    return replace(kept, slots=frozenset(repeats), words=tuple(every))


def kept_back(assessment_id: UUID, items: Iterable[str], *, child: UUID | None = None) -> Kept:
    """What these marks (see `app.withholding.rules`) keep back of one assessment, which is about that child."""
    start = f"answer:{assessment_id}:"
    every = list(items)
    return Kept(
        frozenset(one.removeprefix(start) for one in every if one.startswith(start)),
        frozenset(UUID(one.removeprefix("statement:")) for one in every if one.startswith("statement:")),
        pen=f"pen:{child}" in every,
    )
