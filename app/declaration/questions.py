"""The kinds of question a tool can ask. Each has a template to ask it and one to show it, found by its name."""

from typing import Annotated, Literal

from pydantic import Field

from app.declaration.ask_if import AskIf, Part
from app.declaration.vocabulary import Depth, Dimension, Level, Signal, Voice

Key = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,59}$")]
"""A lasting name. It never changes when the words do."""

Text = Annotated[str, Field(min_length=1, max_length=4000)]


class Guidance(Part):
    """What to look for, beside the question; `ages` says more where age matters (age key such as "0_1")."""

    look_for: Text
    ages: dict[str, Text] = Field(default_factory=dict)
    ways_to_ask: tuple[Text, ...] = ()


class Asked(Part):
    """What every question has. `{child}`, `{them}`, `{their}` and `{carer}` in any wording are filled in."""

    key: Key
    wording: Text
    family_wording: Text | None = None
    hint: Text | None = None
    short: Text
    """Two to four words that name the question in lists: "Food and drink"."""
    about: tuple[Dimension, ...] = Field(min_length=1)
    voices: tuple[Voice, ...] = (Voice.PRACTITIONER,)
    guidance: Guidance
    ask_if: AskIf | None = None
    depth: Depth = Depth.QUICK
    private: bool = False
    """True: author and supervisor only; in no copy and not on the family's view."""
    on_family_view: bool = True
    """False: left out when the screen is turned round, because the question is the practitioner's own."""

    @property
    def family_words(self) -> str:
        """The wording for a family: their own where it differs."""
        return self.family_wording or self.wording

    @property
    def opens(self) -> tuple[Dimension, ...]:
        """The strands of a life of which an answer tells."""
        return self.about


class Choice(Part):
    """One choice, with what it shows about the child's life when it is chosen."""

    key: Key
    words: Text
    family_words: Text | None = None
    shows: Signal | None = None
    alone: bool = False
    """Where several may be chosen: this one says that no other fits, and is never kept beside another."""
    asks_for_help: bool = False
    """Help is to be asked for elsewhere: wherever it is chosen, whom to ring and what to have ready stand beside it."""


class Anchors(Part):
    """What the child gets at each rung of the ladder, for this one need (suite 6.18)."""

    steady: Text
    mostly: Text
    on_and_off: Text
    mostly_not: Text

    def at(self, level: Level) -> str:
        """The words at one rung."""
        return str(getattr(self, level.value))


class Ladder(Asked):
    """Is this need of this child met? One rung of four; for each carer where care is looked at one by one."""

    kind: Literal["ladder"] = "ladder"
    anchors: Anchors
    family_anchors: Anchors | None = None
    for_each_carer: bool = False
    brief: bool = False
    """True: a glance. The rungs stand as words, what they mean a fold away, with one line for what was seen or heard."""


class CarerLoad(Asked):
    """How much the carer is carrying in this part of life."""

    kind: Literal["load"] = "load"


class Strength(Asked):
    """How far could this strength be relied on?"""

    kind: Literal["strength"] = "strength"


class MissedSessions(Part):
    """One choice, and the share of a child's own possible sessions missed from which it is suggested. One of the two is given."""

    choice: Key
    at_least: int | None = Field(default=None, ge=0, le=100)
    """Suggested where this many in a hundred were missed, or more."""
    more_than: int | None = Field(default=None, ge=0, le=100)
    """Suggested where more than this many in a hundred were missed."""


class FromAttendance(Part):
    """Suggest a choice from the child's own attendance in the family's record, with the sum shown. Nothing is filled in.

    The first that fits is suggested, so the largest share stands first. Nothing is shown where the record holds no attendance.
    """

    kind: Literal["attendance"] = "attendance"
    missed: tuple[MissedSessions, ...] = Field(min_length=1)


class ChooseOne(Asked):
    """One of a few choices."""

    kind: Literal["choose_one"] = "choose_one"
    choices: tuple[Choice, ...] = Field(min_length=2)
    suggest: FromAttendance | None = None
    """What in the family's record speaks for one of the choices; whoever answers confirms it or chooses otherwise."""


class ChooseMany(Asked):
    """As many of the choices as fit."""

    kind: Literal["choose_many"] = "choose_many"
    choices: tuple[Choice, ...] = Field(min_length=2)


class InTheirWords(Asked):
    """Words, as they were said or seen. `shows` says what an answer becomes beside the other findings."""

    kind: Literal["words"] = "words"
    shows: Signal | None = Signal.EXPERIENCE
    long: bool = False
    said_at_start: bool = False
    """Whether it asks for the place: the one that was told when it was begun stands there already."""


class ConversationScale(Asked):
    """Nought to ten, to talk with. Each voice has its own mark; marks are never averaged."""

    kind: Literal["scale"] = "scale"
    at_nought: Text
    at_ten: Text


class Pattern(Asked):
    """How often, and since when."""

    kind: Literal["pattern"] = "pattern"
    choices: tuple[Choice, ...] = ()
    """How it comes and goes, in the tool's own words. Empty: most days, weekly, monthly, once."""


class GetsInTheWay(Asked):
    """What gets in the way. Not blame: each points to help."""

    kind: Literal["barriers"] = "barriers"


class DayKind(Part):
    """One of the days that is walked through: a school day, a weekend day."""

    key: Key
    words: Text
    family_words: Text | None = None


class Day(Asked):
    """Twenty-four hours by blocks, for each kind of day: where, who with, what happens, in whose words."""

    kind: Literal["day"] = "day"
    days: tuple[DayKind, ...] = Field(min_length=1)
    prompts: tuple[Text, ...] = ()
    to_come: bool = False
    """Whether it is a day that is hoped for. Else a day is told that has been, and one still to come is given back."""


class Column(Part):
    """One column of dated rows."""

    key: Key
    words: Text
    family_words: Text | None = None


class DatedRows(Asked):
    """Things that happened, each with its date (a day, a month or a year) and the same few columns."""

    kind: Literal["rows"] = "rows"
    columns: tuple[Column, ...] = Field(min_length=1)
    to_come: bool = False
    """Whether a row may be about something still to come: what is promised, who will do what by when."""
    shows: Signal | None = Signal.EXPERIENCE
    """None: a row is about our own work and shows nothing of a life."""


class NumberOf(Asked):
    """A number that can be counted or read: sessions missed, people sleeping in a room. Never a score."""

    kind: Literal["number"] = "number"
    unit: Text
    smallest: int = 0
    largest: int = 10_000
    shows: Signal | None = Signal.EXPERIENCE
    """None: what is counted is our own work, or only what a share is reckoned from."""


class OnDate(Asked):
    """A date: a day, a month or a year."""

    kind: Literal["date"] = "date"
    to_come: bool = False
    """Whether it looks ahead: a review, a day by which something is done. Else a day still to come is given back."""
    whole_day: bool = False
    """Whether it is a day to keep to, by which something is done: a whole day is asked for, today or later."""
    becomes_due: Text | None = None
    """What is due for the child on that day, once it is sent. It is a whole day then, today or later."""
    said_at_start: bool = False
    """Whether the day that was told when it was begun stands there already."""


class ActNow(Asked):
    """Is the child safe today? A yes shows the local numbers at once and is free of any other reading."""

    kind: Literal["act_now"] = "act_now"
    what_to_do: Text

    @property
    def opens(self) -> tuple[Dimension, ...]:
        """The strand it names first: a yes says that help was needed there, and nobody has looked at another for it."""
        return self.about[:1]


Question = Annotated[
    Ladder
    | CarerLoad
    | Strength
    | ChooseOne
    | ChooseMany
    | InTheirWords
    | ConversationScale
    | Pattern
    | GetsInTheWay
    | Day
    | DatedRows
    | NumberOf
    | OnDate
    | ActNow,
    Field(discriminator="kind"),
]


def shown_by(question: Question) -> Signal | None:
    """What an answer shows where nothing else says it: an experience. None: none of its answers tells of a life.

    A day says when something was or will be; what is planned has not been lived; and a choice that shows nothing is our own.
    """
    if isinstance(question, OnDate) or (isinstance(question, DatedRows) and question.to_come):
        return None
    if isinstance(question, ChooseOne | ChooseMany):
        return next((choice.shows for choice in question.choices if choice.shows), None)
    return question.shows if isinstance(question, InTheirWords | DatedRows | NumberOf) else Signal.EXPERIENCE
