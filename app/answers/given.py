"""What can be given as an answer: one type for each kind of question, an honest blank, and words we could not read but kept."""

import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from app.declaration.vocabulary import Barrier, Blank, Level, Load, Often, StrengthLevel


class Piece(BaseModel):
    """Something given: frozen, and refusing any word it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @property
    def keys(self) -> frozenset[str]:
        """What a condition may ask about: a level, choices, yes or no; "blank" for an honest blank; else "answered"."""
        return frozenset({"answered"})


class LadderGiven(Piece):
    """A rung, and what follows from it: what makes it work, or what gets in the way, how often and since when."""

    kind: Literal["ladder"] = "ladder"
    level: Level
    noticed: str = ""
    """One line of what was seen or heard, where the ladder is a glance."""
    makes_it_work: str = ""
    barriers: tuple[Barrier, ...] = ()
    often: Often | None = None
    since: str = ""

    @property
    def keys(self) -> frozenset[str]:
        """See `Piece.keys`."""
        return frozenset({self.level.value})


class LoadGiven(Piece):
    """How much is being carried, and their words for it."""

    kind: Literal["load"] = "load"
    load: Load
    words: str = ""

    @property
    def keys(self) -> frozenset[str]:
        """See `Piece.keys`."""
        return frozenset({self.load.value})


class StrengthGiven(Piece):
    """How far a strength could be relied on, and when it was last seen to work."""

    kind: Literal["strength"] = "strength"
    level: StrengthLevel
    words: str = ""

    @property
    def keys(self) -> frozenset[str]:
        """See `Piece.keys`."""
        return frozenset({self.level.value})


class ChosenGiven(Piece):
    """One choice or several, by their keys, and words beside them."""

    kind: Literal["chosen"] = "chosen"
    choices: tuple[str, ...] = Field(min_length=1)
    words: str = ""

    @property
    def keys(self) -> frozenset[str]:
        """See `Piece.keys`."""
        return frozenset(self.choices)


class WordsGiven(Piece):
    """Words. `exact` True: as they were said."""

    kind: Literal["words"] = "words"
    words: str = Field(min_length=1)
    exact: bool = False


class ScaleGiven(Piece):
    """A mark from nought to ten, to talk with."""

    kind: Literal["scale"] = "scale"
    mark: int = Field(ge=0, le=10)
    words: str = ""


class PatternGiven(Piece):
    """How it comes and goes (a choice of the tool's, or how often), and since when."""

    kind: Literal["pattern"] = "pattern"
    choice: str
    since: str = ""
    words: str = ""

    @property
    def keys(self) -> frozenset[str]:
        """See `Piece.keys`."""
        return frozenset({self.choice})


class BarriersGiven(Piece):
    """What gets in the way."""

    kind: Literal["barriers"] = "barriers"
    barriers: tuple[Barrier, ...] = Field(min_length=1)
    words: str = ""

    @property
    def keys(self) -> frozenset[str]:
        """See `Piece.keys`."""
        return frozenset(barrier.value for barrier in self.barriers)


class BlockGiven(Piece):
    """One block of a day. Times are minutes after midnight, the end after the start, up to 1,440."""

    kind: Literal["block"] = "block"
    starts: int = Field(ge=0, le=1439)
    ends: int = Field(ge=1, le=1440)
    place: str = ""
    who: tuple[str, ...] = ()
    """Ids of people of the record, or "somebody_else", "no_grown_up", "not_known"."""
    somebody: str = ""
    asleep: bool = False
    grown_up_asleep: bool = False
    """Whether the grown-up who is there is asleep, while the child may not be."""
    words: str = ""
    level: Level | None = None
    elsewhere: Literal["same", "different", "not_known", ""] = ""
    """Whether it is the same on the other kind of day."""
    told_by: str = ""
    """Whose account this is: the id of a person of the record, "seen" by the practitioner, or "somebody_else"; "" when unsaid."""

    @property
    def keys(self) -> frozenset[str]:
        """See `Piece.keys`: answered, and how the need is met in this block where that is said."""
        return frozenset({"answered", self.level.value}) if self.level else frozenset({"answered"})


class DayGiven(Piece):
    """Which day was walked through."""

    kind: Literal["day"] = "day"
    on: str = ""
    words: str = ""


class RowGiven(Piece):
    """One dated row: when, as it was put, and a text for each column."""

    kind: Literal["row"] = "row"
    when: str = ""
    cells: dict[str, str] = Field(default_factory=dict)


class NumberGiven(Piece):
    """A number that was counted or read."""

    kind: Literal["number"] = "number"
    number: int
    words: str = ""


class DateGiven(Piece):
    """A day, or only a month or year: `on` is its first day, `exactly` says how much of it is meant."""

    kind: Literal["date"] = "date"
    on: datetime.date
    exactly: Literal["day", "month", "year"] = "day"


class ActNowGiven(Piece):
    """Whether the child needs help today; if so what was done about it, if not how that is known."""

    kind: Literal["act_now"] = "act_now"
    yes: bool
    done: str = ""
    known: str = ""

    @property
    def keys(self) -> frozenset[str]:
        """See `Piece.keys`."""
        return frozenset({"yes" if self.yes else "no"})

    @property
    def is_untold(self) -> bool:
        """Whether help was needed and nobody has written what was done about it."""
        return self.yes and not self.done


class NoAnswer(Piece):
    """An honest blank: which of the four, why, and who will ask and by when."""

    kind: Literal["no_answer"] = "no_answer"
    blank: Blank
    why: str = ""

    @property
    def keys(self) -> frozenset[str]:
        """See `Piece.keys`."""
        return frozenset({"blank"})


class Unread(Piece):
    """What was typed and could not be understood: kept, and shown again with its problem. Only finishing asks for the mend."""

    kind: Literal["unread"] = "unread"
    raw: dict[str, tuple[str, ...]]
    field: str
    problem: str
    before: BlockGiven | None = None
    """A block of a day that could be read, and still stands in the day until this is mended."""

    @property
    def keys(self) -> frozenset[str]:
        """See `Piece.keys`."""
        return frozenset()


class Nothing(Piece):
    """The answer was taken away again, or there was never one."""

    kind: Literal["nothing"] = "nothing"

    @property
    def keys(self) -> frozenset[str]:
        """See `Piece.keys`."""
        return frozenset()


Standing = Annotated[
    LadderGiven
    | LoadGiven
    | StrengthGiven
    | ChosenGiven
    | WordsGiven
    | ScaleGiven
    | PatternGiven
    | BarriersGiven
    | BlockGiven
    | DayGiven
    | RowGiven
    | NumberGiven
    | DateGiven
    | ActNowGiven
    | NoAnswer
    | Unread
    | Nothing,
    Field(discriminator="kind"),
]


class SetAside(Piece):
    """Written while somebody else wrote in the same place: kept beside theirs until one of them, or both, are chosen."""

    kind: Literal["set_aside"] = "set_aside"
    given: Standing

    @property
    def keys(self) -> frozenset[str]:
        """See `Piece.keys`."""
        return frozenset()


Given = Annotated[Standing | SetAside, Field(discriminator="kind")]

GIVEN: TypeAdapter[Given] = TypeAdapter(Given)
"""The one door through which an answer is read from, and written to, the record."""

NOTHING = Nothing()
