"""One place to answer in, as a form shows it: its heading, its choices, its honest blanks, and what is in it now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import singledispatch
from typing import Any

from app.answers.given import (
    ActNowGiven,
    BarriersGiven,
    BlockGiven,
    ChosenGiven,
    DateGiven,
    DayGiven,
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
from app.answers.readers import Raw
from app.answers.slots import Slot
from app.answers.times import clock_words
from app.declaration.questions import Anchors, Ladder, Question
from app.declaration.vocabulary import Barrier, Blank, Level, Load, Often, StrengthLevel, Voice
from app.declaration.wording import Names, filled
from app.showing.family_words import NOT_ASKED_ON_A_SCREEN_OTHERS_MAY_SEE, barrier_words, said

SPOKEN = frozenset({Voice.CHILD, Voice.CARER, Voice.OTHER_PROFESSIONAL})


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its value, words, the line under it, its mark; whether it is chosen now, was last time, stands alone, or asks
    for help elsewhere."""

    value: str
    words: str
    anchor: str = ""
    key: str = ""
    chosen: bool = False
    last: bool = False
    alone: bool = False
    asks_for_help: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One slot to answer: `name` begins the name of each of its fields, `id` of each of their ids."""

    name: str
    id: str
    heading: str
    line: str
    seen: int
    options: tuple[Option, ...] = ()
    blanks: tuple[Option, ...] = ()
    barriers: tuple[Option, ...] = ()
    often: tuple[Option, ...] = ()
    raw: Raw = field(default_factory=dict)
    problem: str = ""
    problem_field: str = ""
    last: str = ""
    """What was answered last time, where no choice can carry it."""
    carer: str = ""
    """The carer it is about, by name; "" for none in particular."""
    spoken: bool = False
    """True: what is written here is somebody's own telling, and has the voice face."""
    is_answered: bool = False

    def value(self, name: str) -> str:
        """What stands in one text field."""
        values = self.raw.get(name, ())
        return values[-1] if values else ""

    def problem_in(self, name: str) -> str:
        """The problem beside one field."""
        return self.problem if self.problem_field == name else ""

    def of(self, question: str) -> "Column":
        """The same place in a form that holds other questions too."""
        return replace(self, name=f"{question}:{self.name}")

    @property
    def blank_chosen(self) -> bool:
        """Whether an honest blank is chosen."""
        return any(option.chosen for option in self.blanks)


# What was given, as it was typed ---------------------------------------------------------------------------------------


@singledispatch
def typed_again(_given: Any) -> Raw:
    """What would be sent to say the same again: field → values."""
    return {}


def texts(**values: object) -> dict[str, tuple[str, ...]]:
    """One value for each field that has any."""
    return {name: (str(value),) for name, value in values.items() if value not in ("", None, False)}


@typed_again.register
def _(given: LadderGiven) -> Raw:
    said_also = texts(
        answer=given.level.value,
        noticed=given.noticed,
        makes_it_work=given.makes_it_work,
        often=given.often.value if given.often else "",
        since=given.since,
    )
    return {**said_also, "barriers": tuple(barrier.value for barrier in given.barriers)}


@typed_again.register
def _(given: LoadGiven) -> Raw:
    return texts(answer=given.load.value, words=given.words)


@typed_again.register
def _(given: StrengthGiven) -> Raw:
    return texts(answer=given.level.value, words=given.words)


@typed_again.register
def _(given: ChosenGiven) -> Raw:
    return {"answer": given.choices, **texts(words=given.words)}


@typed_again.register
def _(given: WordsGiven) -> Raw:
    return texts(answer=given.words, exact="yes" if given.exact else "")


@typed_again.register
def _(given: ScaleGiven) -> Raw:
    return texts(answer=str(given.mark), words=given.words)


@typed_again.register
def _(given: PatternGiven) -> Raw:
    return texts(answer=given.choice, since=given.since, words=given.words)


@typed_again.register
def _(given: BarriersGiven) -> Raw:
    return {"answer": tuple(barrier.value for barrier in given.barriers), **texts(words=given.words)}


@typed_again.register
def _(given: BlockGiven) -> Raw:
    plain = texts(
        starts=clock_words(given.starts),
        ends=clock_words(given.ends),
        place=given.place,
        somebody=given.somebody,
        asleep="yes" if given.asleep else "",
        grown_up_asleep="yes" if given.grown_up_asleep else "",
        words=given.words,
        level=given.level.value if given.level else "",
        elsewhere=given.elsewhere,
        told_by=given.told_by,
    )
    return {**plain, "who": given.who}


@typed_again.register
def _(given: DayGiven) -> Raw:
    return texts(on=given.on, words=given.words)


@typed_again.register
def _(given: RowGiven) -> Raw:
    return texts(when=given.when, **given.cells)


@typed_again.register
def _(given: NumberGiven) -> Raw:
    return texts(answer=str(given.number), words=given.words)


@typed_again.register
def _(given: DateGiven) -> Raw:
    month = f"{given.on:%B}" if given.exactly != "year" else ""
    return texts(day=given.on.day if given.exactly == "day" else "", month=month, year=given.on.year)


@typed_again.register
def _(given: ActNowGiven) -> Raw:
    return texts(answer="yes" if given.yes else "no", done=given.done, known=given.known)


@typed_again.register
def _(given: NoAnswer) -> Raw:
    """A blank is chosen beside an answer, or in its place: no box for words ever holds its code."""
    return texts(blank=given.blank.value, why=given.why)


@typed_again.register
def _(given: Unread) -> Raw:
    return given.raw


@typed_again.register
def _(given: SetAside) -> Raw:
    return typed_again(given.given)


# The choices of each kind ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Asking:
    """How a question is put: with which names, in whose words, and what was said last time."""

    names: Names
    family: bool = False
    last: Mapping[Slot, Given] = field(default_factory=dict)


def rungs(question: Question, asking: Asking) -> list[Option]:
    """The four levels, each with its own anchor."""
    anchors: Anchors | None = getattr(question, "anchors", None)
    if asking.family:
        anchors = getattr(question, "family_anchors", None) or anchors
    if anchors is None:
        return [Option(level.value, said(level, family=asking.family), key=level.value) for level in Level]
    return [
        Option(level.value, said(level, family=asking.family), filled(anchors.at(level), asking.names), level.value)
        for level in Level
    ]


def choices(question: Question, asking: Asking) -> list[Option]:
    """The tool's own choices, in the words of whoever reads them."""
    return [
        Option(
            choice.key,
            filled((choice.family_words if asking.family else None) or choice.words, asking.names),
            alone=choice.alone,
            asks_for_help=choice.asks_for_help,
        )
        for choice in getattr(question, "choices", ())
    ]


def fixed(words: Iterable[Load | Often], asking: Asking) -> list[Option]:
    """Choices from the fixed words, with no mark of their own."""
    return [Option(word.value, said(word, family=asking.family)) for word in words]


def strengths(asking: Asking) -> list[Option]:
    """How far a strength could be relied on, each with its mark."""
    return [Option(level.value, said(level, family=asking.family), key=level.value) for level in StrengthLevel]


def barriers(asking: Asking) -> list[Option]:
    """What may get in the way. On a screen that others may see, drink and drugs are not asked about."""
    offered = [one for one in Barrier if not (asking.family and one in NOT_ASKED_ON_A_SCREEN_OTHERS_MAY_SEE)]
    return [Option(one.value, barrier_words(one, asking.names, family=asking.family)) for one in offered]


def options_of(question: Question, asking: Asking) -> list[Option]:
    """The choices of one question; none for kinds that are written."""
    if isinstance(question, Ladder):
        return rungs(question, asking)
    made = {
        "load": lambda: fixed(Load, asking),
        "strength": lambda: strengths(asking),
        "pattern": lambda: choices(question, asking) or fixed(Often, asking),
        "barriers": lambda: barriers(asking),
        "scale": lambda: [Option(str(mark), str(mark)) for mark in range(11)],
        "act_now": lambda: [Option("yes", "Yes"), Option("no", "No")],
    }
    return made.get(question.kind, lambda: choices(question, asking))()


def blanks_of(asking: Asking) -> list[Option]:
    """The four honest blanks."""
    return [Option(blank.value, said(blank, family=asking.family), key=blank.value) for blank in Blank]


def marked(options: Iterable[Option], now: Iterable[str], last: Iterable[str] = ()) -> tuple[Option, ...]:
    """The same choices, with what is chosen now and what was chosen last time. Last time's is never chosen for anybody."""
    chosen, before = set(now), set(last)
    return tuple(replace(one, chosen=one.value in chosen, last=one.value in before) for one in options)
