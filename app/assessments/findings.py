"""From answers to findings: each standing answer that was truly asked says something about one strand of the child's life."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import singledispatch
from uuid import UUID

from app.answers.given import (
    ActNowGiven,
    BarriersGiven,
    BlockGiven,
    ChosenGiven,
    LadderGiven,
    LoadGiven,
    NoAnswer,
    Nothing,
    Piece,
    SetAside,
    StrengthGiven,
    Unread,
)
from app.answers.progress import Progress
from app.answers.slots import THINKING, Slot
from app.assessments.queries import StandingAnswer
from app.declaration.questions import ChooseMany, ChooseOne, Question, shown_by
from app.declaration.vocabulary import Blank, Dimension, Level, Signal, StrengthLevel, Voice


@dataclass(frozen=True, slots=True)
class Shown:
    """What one answer shows: a signal (None: an honest blank), a level where there is one, and the words."""

    signal: Signal | None
    words: str
    level: Level | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """One finding, before it is kept: what was shown, of which strand, by whom, from which answer."""

    answer_id: UUID
    question: str
    dimension: Dimension
    voice: Voice
    carer_id: UUID | None
    shown: Shown


def found(
    progress: Progress,
    standing: Mapping[Slot, StandingAnswer],
    carers: Iterable[UUID],
    child: UUID | None = None,
    other_children: Iterable[UUID] = (),
    about_carer: UUID | None = None,
) -> Iterator[Found]:
    """Every finding of an assessment, question by question, in the tool's order. A block of a day is whose account it is.

    `about_carer`: the carer whose own life it is about; every finding is theirs, and stands beside the child.
    """
    known_carers, young = set(carers), {str(one) for one in other_children}
    for question in (question for part in progress.sections for question in part.asked):
        if question.private:
            continue
        for slot, answer in standing.items():
            if slot.question != question.key or slot.part.startswith(THINKING):
                continue
            carer = next((carer for carer in known_carers if slot.main.part == str(carer)), about_carer)
            voice = teller(answer.given, child, young) or slot.voice
            for shown in shows(answer.given, question):
                for dimension in question.opens:
                    yield Found(answer.id, question.key, dimension, voice, carer, shown)


def teller(given: Piece, child: UUID | None, other_children: Iterable[str] = ()) -> Voice | None:
    """Whose account a block of a day is: the practitioner's where nobody said who told it. None for every other answer.

    What a brother or sister told is not this child's voice, nor a carer's: it stands as the practitioner who heard it has it.
    """
    if not isinstance(given, BlockGiven):
        return None
    own = Voice.PRACTITIONER
    others = {"seen": own, "": own, "somebody_else": Voice.OTHER_PROFESSIONAL}
    known = dict.fromkeys(other_children, own) | {str(child): Voice.CHILD} | others
    return known.get(given.told_by, Voice.CARER)


@singledispatch
def shows(given: Piece, question: Question) -> tuple[Shown, ...]:
    """What an answer shows. Most kinds: the experience it tells of, in its words."""
    words = getattr(given, "words", "") or question.short
    signal = shown_by(question)
    return (Shown(signal, words),) if signal else ()


@shows.register(Nothing)
@shows.register(Unread)
@shows.register(SetAside)
def _nothing(_given: Piece, _question: Question) -> tuple[Shown, ...]:
    return ()


@shows.register(NoAnswer)
def _blank(given: NoAnswer, question: Question) -> tuple[Shown, ...]:
    tells = given.blank is not Blank.DOES_NOT_APPLY and shown_by(question)
    return (Shown(None, f"{question.short}: {given.blank.words.lower()}"),) if tells else ()


@shows.register(LadderGiven)
def _level(given: LadderGiven, question: Question) -> tuple[Shown, ...]:
    words = given.noticed or given.makes_it_work or given.since
    barriers = "; ".join(barrier.words for barrier in given.barriers)
    return (Shown(given.level.shows, ". ".join(text for text in (question.short, words, barriers) if text), given.level),)


@shows.register(StrengthGiven)
def _strength(given: StrengthGiven, question: Question) -> tuple[Shown, ...]:
    if given.level in (StrengthLevel.NOT_FOUND, StrengthLevel.NOT_EXPLORED):
        return (Shown(None, f"{question.short}: {given.level.words.lower()}"),)
    return (Shown(Signal.STRENGTH, given.words or question.short),)


@shows.register(LoadGiven)
def _load(given: LoadGiven, question: Question) -> tuple[Shown, ...]:
    return (Shown(Signal.EXPERIENCE, ". ".join(text for text in (question.short, given.load.words, given.words) if text)),)


@shows.register(ChosenGiven)
def _chosen(given: ChosenGiven, question: Question) -> tuple[Shown, ...]:
    choices = question.choices if isinstance(question, ChooseOne | ChooseMany) else ()
    return tuple(Shown(choice.shows, choice.words) for choice in choices if choice.key in given.choices and choice.shows)


@shows.register(BarriersGiven)
def _barriers(given: BarriersGiven, _question: Question) -> tuple[Shown, ...]:
    return (Shown(Signal.EXPERIENCE, "; ".join(barrier.words for barrier in given.barriers)),)


@shows.register(BlockGiven)
def _block(given: BlockGiven, question: Question) -> tuple[Shown, ...]:
    signal = given.level.shows if given.level else Signal.EXPERIENCE
    return (Shown(signal, given.words or given.place or question.short, given.level),)


@shows.register(ActNowGiven)
def _act_now(given: ActNowGiven, question: Question) -> tuple[Shown, ...]:
    return (Shown(Signal.SERIOUS_NEED, ". ".join(text for text in (question.short, given.done) if text)),) if given.yes else ()
