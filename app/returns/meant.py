"""What a return says, once it is understood: children by the authority's own number, and dated spells of help for each."""

import datetime
from dataclasses import dataclass, field

from app.declaration.vocabulary import Worded


class Sort(Worded):
    """What kind of return a file is."""

    CIN = "cin", "Children in need census"
    EARLY_HELP = "early_help", "Early help episodes"
    CARED_FOR = "cared_for", "Episodes of care (SSDA903)"
    ATTENDANCE = "attendance", "School attendance, pupil by pupil"
    ALL_PUPILS = "all_pupils", "School attendance of all children, as totals"
    POPULATION = "population", "Children who live here, by year"


class Spell(Worded):
    """What kind of help a spell is."""

    REFERRAL = "referral", "Referral"
    ASSESSMENT = "assessment", "Assessment"
    CIN_PLAN = "cin_plan", "Child in need plan"
    ENQUIRY = "enquiry", "Enquiry (section 47)"
    CP_PLAN = "cp_plan", "Child protection plan"
    EARLY_HELP = "early_help", "Early help episode"
    CARE = "care", "Period of care"


NO_FACTOR = "21"
"""The census’s code for “no factors identified”: it stands alone, and is no factor."""


NOT_OVER = "Figures are told of a time that is over: send it when it is."


class Weight(Worded):
    """How bad what is wrong with a line is."""

    REFUSED = "refused", "Left out"
    DOUBTFUL = "doubtful", "Kept, and doubtful"


@dataclass(frozen=True)
class Fault:
    """Something that is wrong with a line, with the rule it breaks and how to mend it; no name and no date of anybody."""

    line: int
    weight: Weight
    place: str
    """The element or column."""
    rule: str
    mend: str


@dataclass(frozen=True)
class ChildMeant:
    """One child as a return names them. `sex`: F, M or empty where it is not known; `disabled`: None where nothing is said."""

    local_id: str
    line: int
    upn: str = ""
    born_on: datetime.date | None = None
    expected_on: datetime.date | None = None
    died_on: datetime.date | None = None
    sex: str = ""
    ethnicity: str = ""
    disabled: bool | None = None


@dataclass(frozen=True)
class SpellMeant:
    """One dated spell of one child. What `code` and `later` hold depends on the kind: see the readers."""

    kind: Spell
    line: int
    since: datetime.date
    until: datetime.date | None = None
    episode: int = 0
    referred_on: datetime.date | None = None
    code: str = ""
    later: str = ""
    previous: int | None = None
    factors: tuple[str, ...] = ()
    reviews: tuple[datetime.date, ...] | None = None
    """Of a protection plan: the days of its reviews, in order; None where they are not known."""


@dataclass(frozen=True)
class AttendedMeant:
    """Sessions of one pupil in one school year, or a part of it."""

    pupil: str
    line: int
    school_year: int
    """The year in which the school year ends: 2025 for September 2024 to July 2025."""
    part: str
    possible: int
    authorised: int
    unauthorised: int


@dataclass(frozen=True)
class TotalMeant:
    """A figure of everybody in one year: all pupils' attendance, or how many children live here."""

    line: int
    year: int
    pupils: int
    possible: int = 0
    missed: int = 0
    persistent: int = 0
    severe: int = 0
    under_95: int | None = None
    source: str = ""


@dataclass
class Told:
    """What one piece of a file said: at most one child, with its spells; or a row of attendance or totals; and what is wrong."""

    child: ChildMeant | None = None
    whose: str = ""
    """The number of the child whose the spells are, where the file says nothing else of the child."""
    spells: list[SpellMeant] = field(default_factory=list)
    attended: AttendedMeant | None = None
    total: TotalMeant | None = None
    faults: list[Fault] = field(default_factory=list)

    def refuse(self, line: int, place: str, rule: str, mend: str) -> None:
        self.faults.append(Fault(line, Weight.REFUSED, place, rule, mend))

    def doubt(self, line: int, place: str, rule: str, mend: str) -> None:
        self.faults.append(Fault(line, Weight.DOUBTFUL, place, rule, mend))


@dataclass
class Head:
    """What a return says of itself as a whole, known once its beginning has been read."""

    reference: datetime.date | None = None
    """The last day it speaks of."""
    authority: str = ""
    faults: list[Fault] = field(default_factory=list)
    totals: dict[int, tuple[int, int]] = field(default_factory=dict)
    """Of a file of totals: year → its line, and how many children it tells of."""
    today: datetime.date = datetime.date.max
    """Of a time that is not over by this day nothing can be told."""

    def is_over(self, last: datetime.date) -> bool:
        return last <= self.today
