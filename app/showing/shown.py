"""An answer as it is read: on the check page, the read page, a copy, a conflict. One frozen shape for every kind of question."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import singledispatch
from typing import Any

from app.answers.given import (
    ActNowGiven,
    BarriersGiven,
    BlockGiven,
    ChosenGiven,
    DateGiven,
    Given,
    LadderGiven,
    LoadGiven,
    NoAnswer,
    NumberGiven,
    PatternGiven,
    RowGiven,
    ScaleGiven,
    SetAside,
    StrengthGiven,
    Unread,
    WordsGiven,
)
from app.answers.slots import Carer, Slot
from app.declaration.questions import Choice, Question
from app.declaration.vocabulary import Blank, Level, Load, Often, Signal, StrengthLevel, Voice, Worded
from app.declaration.wording import Names, filled
from app.showing.days import span_words
from app.showing.family_words import AS_THEY_PUT_IT, barrier_words, said
from app.showing.typed import typed_lines
from app.web.pages import day as day_words

UNTOLD = "Nothing is written about what was done."
"""What is said wherever act now was answered yes and its answer stops there."""

TONES = {Signal.STRENGTH: "strength", Signal.NEED: "need", Signal.SERIOUS_NEED: "need"}


@dataclass(frozen=True, slots=True)
class LevelShown:
    """A reading: its mark, its word, and whether it is a strength, a need or not known ("")."""

    key: str
    words: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """One stretch of a drawn day: where it begins and how wide it is, in per cent, how it is drawn, and its words if they fit."""

    at: float
    width: float
    kind: str
    label: str = ""

    @property
    def middle(self) -> float:
        """Where its words stand."""
        return round(self.at + self.width / 2, 4)


@dataclass(frozen=True, slots=True)
class BlockShown:
    """One block of a day, in words."""

    part: str
    times: str
    happening: str
    who: str
    words: str
    told: str
    level: LevelShown | None
    kind: str


@dataclass(frozen=True, slots=True)
class DayShown:
    """One kind of day: its ribbon, what it says in sentences, and its blocks in order."""

    key: str
    words: str
    on: str
    segments: tuple[Segment, ...]
    sentence: str
    title: str
    blocks: tuple[BlockShown, ...]
    legend: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerShown:
    """One answer, whatever its kind; `templates/answers/<kind>.html` places what is there. `levels`: lines of (term, words)."""

    kind: str
    level: LevelShown | None = None
    words: str = ""
    exact: bool = False
    spoken: bool = False
    """True: somebody's own words, which have the voice face."""
    chosen: tuple[str, ...] = ()
    lines: tuple[tuple[str, str], ...] = ()
    mark: str = ""
    ends: tuple[str, str] = ("", "")
    problem: str = ""
    """Why this could not be read yet; what was typed is in `lines`."""
    days: tuple[DayShown, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnShown:
    """Whose answer it is ("With Kelly", "Mia"), and the answer."""

    whose: str
    line: str
    slot: Slot
    answer: AnswerShown


def blank_shown(blank: Worded, *, family: bool = False) -> LevelShown:
    """An honest blank as a reading."""
    return LevelShown(blank.value, said(blank, family=family), "unknown")


def level_shown(level: Level | StrengthLevel | Load, *, family: bool = False) -> LevelShown:
    """A rung, a strength or a load as a reading. What a carer carries has no tone: it is never held against anybody."""
    if isinstance(level, Level):
        return LevelShown(level.value, said(level, family=family), "" if family else TONES[level.shows])
    if isinstance(level, StrengthLevel):
        tone = "unknown" if level is StrengthLevel.NOT_EXPLORED else "strength"
        return LevelShown(level.value, said(level, family=family), tone)
    return LevelShown("", said(level, family=family))


@dataclass(frozen=True, slots=True)
class Telling:
    """To which question, with which names, and for whom an answer is told."""

    question: Question
    names: Names
    family: bool = False
    people: Mapping[str, str] = field(default_factory=dict)


Fields = dict[str, Any]
"""Fields of `AnswerShown`."""


@singledispatch
def told(_given: Any, _to: Telling) -> Fields:
    """What one kind of answer says. Nothing at all says nothing."""
    return {}


def shown(
    question: Question, given: Given, names: Names, *, family: bool = False, people: Mapping[str, str] | None = None
) -> AnswerShown:
    """One answer to a question, as it is read. `names.carer` is the carer it is about. A day or rows: see `question_shown`.

    What the practitioner makes of it, or one block of a day, is shown as words, whatever kind of question it is under.
    """
    written = given.given if isinstance(given, SetAside) else given
    kind = "words" if isinstance(written, WordsGiven | BlockGiven) else question.kind
    return AnswerShown(kind=kind, **told(given, Telling(question, names, family, people or {})))


@told.register
def _(given: LadderGiven, to: Telling) -> Fields:
    lines = [("What makes this work", given.makes_it_work)]
    if given.level.shows is not Signal.STRENGTH:
        barriers = "; ".join(barrier_words(one, to.names, family=to.family) for one in given.barriers)
        often = said(given.often, family=to.family) if given.often else ""
        lines += [("What makes it hard" if to.family else "What gets in the way", barriers), ("How often", often)]
        lines += [("Since", given.since)]
    kept = tuple(line for line in lines if line[1])
    return {"level": level_shown(given.level, family=to.family), "words": given.noticed, "lines": kept}


@told.register
def _(given: LoadGiven, to: Telling) -> Fields:
    return {"level": level_shown(given.load, family=to.family), "words": given.words, "spoken": True}


@told.register
def _(given: StrengthGiven, to: Telling) -> Fields:
    return {"level": level_shown(given.level, family=to.family), "words": given.words}


def choice_words(to: Telling, keys: Iterable[str]) -> tuple[str, ...]:
    """The words of the choices with these keys, in the tool's order."""
    wanted = set(keys)
    chosen: list[Choice] = [choice for choice in getattr(to.question, "choices", ()) if choice.key in wanted]
    return tuple(filled((one.family_words if to.family else None) or one.words, to.names) for one in chosen)


@told.register
def _(given: ChosenGiven, to: Telling) -> Fields:
    return {"chosen": choice_words(to, given.choices), "words": given.words}


@told.register
def _(given: WordsGiven, _to: Telling) -> Fields:
    return {"words": given.words, "exact": given.exact, "spoken": given.exact}


@told.register
def _(given: ScaleGiven, to: Telling) -> Fields:
    ends = tuple(filled(getattr(to.question, end, ""), to.names) for end in ("at_nought", "at_ten"))
    return {"mark": str(given.mark), "ends": ends, "words": given.words}


@told.register
def _(given: PatternGiven, to: Telling) -> Fields:
    chosen = choice_words(to, (given.choice,)) or (said(Often.of(given.choice), family=to.family),)
    return {"chosen": chosen, "words": given.words, "lines": (("Since", given.since),) if given.since else ()}


@told.register
def _(given: BarriersGiven, to: Telling) -> Fields:
    return {"chosen": tuple(barrier_words(one, to.names, family=to.family) for one in given.barriers), "words": given.words}


@told.register
def _(given: NumberGiven, to: Telling) -> Fields:
    return {"mark": f"{given.number:,}", "ends": (getattr(to.question, "unit", ""), ""), "words": given.words}


@told.register
def _(given: DateGiven, _to: Telling) -> Fields:
    exact = {"day": day_words(given.on), "month": f"{given.on:%B %Y}", "year": str(given.on.year)}
    return {"mark": exact[given.exactly]}


@told.register
def _(given: ActNowGiven, to: Telling) -> Fields:
    done = "Nothing is written." if given.is_untold and not to.family else given.done
    lines = tuple(line for line in (("How we know", given.known), ("What was done", done)) if line[1])
    return {"mark": "Yes" if given.yes else "No", "lines": lines}


@told.register
def _(given: NoAnswer, to: Telling) -> Fields:
    term = "Who will ask, and by when" if given.blank in (Blank.NOT_KNOWN, Blank.NOT_ASKED) else "Why"
    why = ((term, given.why),) if given.why and not to.family else ()
    return {"level": blank_shown(given.blank, family=to.family), "lines": why}


@told.register
def _(given: Unread, to: Telling) -> Fields:
    return {"problem": given.problem, "lines": typed_lines(to.question, given.raw, to.names, to.people, family=to.family)}


@told.register
def _(given: BlockGiven, _to: Telling) -> Fields:
    lines = (
        ("When", span_words(given.starts, given.ends)),
        ("Where", given.place),
        ("Asleep", "Yes" if given.asleep else ""),
        ("The grown-up there", "Asleep" if given.grown_up_asleep else ""),
    )
    level = level_shown(given.level) if given.level else None
    return {"level": level, "words": given.words, "lines": tuple(line for line in lines if line[1])}


@told.register
def _(given: RowGiven, to: Telling) -> Fields:
    heads = {column.key: filled(column.words, to.names) for column in getattr(to.question, "columns", ())}
    lines = (("When", given.when), *((heads.get(key, key), words) for key, words in given.cells.items()))
    return {"lines": tuple(line for line in lines if line[1])}


@told.register
def _(given: SetAside, to: Telling) -> Fields:
    return told(given.given, to)


# Whose answer it is --------------------------------------------------------------------------------------------------


def whose(slot: Slot, names: Names, carers: Iterable[Carer]) -> tuple[str, str]:
    """The heading over an answer and the line under it: “With Kelly” and where, “Mia”, “Kelly”, “Practitioner”."""
    part = slot.main.part
    carer = next((one for one in carers if str(one.id) == part), None)
    if slot.voice is Voice.PRACTITIONER:
        return (f"With {carer.name}", carer.line) if carer else ("Practitioner", "")
    if slot.voice is Voice.CARER:
        return (carer.name, AS_THEY_PUT_IT) if carer else (slot.voice.words, "")
    return (names.child, AS_THEY_PUT_IT) if slot.voice is Voice.CHILD else (slot.voice.words, "")


def carer_names(names: Names, slot: Slot, carers: Iterable[Carer]) -> Names:
    """The names for one answer, with the carer it is about."""
    carer = next((one.name for one in carers if str(one.id) == slot.main.part), names.carer)
    return Names(names.child, names.them, names.their, carer)
