"""One measure: whom it counts, when, from which return, as a share or a rate, what it stands beside, and what it cannot tell."""

from typing import Literal

from pydantic import Field, model_validator

from app.declaration.vocabulary import Worded
from app.measuring.cohort import Cohort
from app.measuring.conditions import Condition, Said
from app.measuring.live import Live


class Counts(Said):
    """What is counted, one by one: `assessed_episode` is an episode of need with an assessment completed in the period."""

    what: Literal["referral", "assessed_episode", "assessment", "cin_plan", "enquiry", "cp_plan", "early_help", "care"]
    cohort: Cohort
    once: bool = False
    """Of those of one child that belong to the year, the first alone."""


class Form(Worded):
    """How the figure is put."""

    SHARE = "share", "percent"
    RATE = "rate", "for every 10,000 children who live here"
    NUMBER = "number", "number"


class Needs(Said):
    """Which returns a figure of one year needs, or there is none: its own, and how many years before it."""

    returns: tuple[Literal["cin", "early_help", "cared_for", "attendance", "all_pupils", "population"], ...]
    years_before: int = 0
    look_back_months: int = 0
    """For how many months before the period early help must be known."""


class Comparison(Said):
    """The published series it stands beside, cohort for cohort the same."""

    series: str


class Unlike(Said):
    """A published figure that is near and not the same: it is told beside, never drawn together, with why."""

    series: str
    why: str


class Group(Worded):
    """Whose school attendance is told."""

    CIN_PLAN = "cin_plan", "Children in need plan"
    CP_PLAN = "cp_plan", "Child protection plan"
    CARE = "care", "Cared for"


class Absence(Said):
    """School days missed, by group, beside all pupils: pooled sessions, or pupils who missed at least (or more than) a share."""

    of: Literal["sessions", "pupils"]
    at_least_percent: int | None = None
    more_than_percent: int | None = None
    all_pupils: Literal["missed", "persistent", "severe", "under_95"]


class Measure(Said):
    """A figure of the data page, whole. `key` is the name of its file."""

    key: str
    title: str
    question: str
    """What somebody would ask, which the figure helps to answer."""
    sentence: str
    """The figure as a sentence, with {share} (“one in four”), {percent}, {rate}, {numerator}, {denominator}, {period}, {day}
    and {place} in it; what stands between two pairs of stars is set bold."""
    who_is_counted: str
    numerator: str
    denominator: str
    source: str
    counts: Counts | None = None
    condition: Condition | None = None
    absence: Absence | None = None
    live: Live | None = None
    """Counted in live records; everything else is counted from returns."""
    form: Form = Form.SHARE
    needs: Needs = Needs(returns=())
    left_out: str = ""
    """Who cannot be counted, and why, where somebody cannot."""
    beside: Comparison | None = None
    unlike: tuple[Unlike, ...] = ()
    caveat: str
    """Which way is good is not always plain: what a higher or lower figure may mean, and what it cannot tell."""
    read_with: tuple[str, ...] = ()
    """Measures that are to be read together with this one."""
    part_of: str = ""
    """The measure whose numerator holds all of this one's: what lies between them is looked at before either is shown."""
    quarters: bool = True
    cuts: bool = True
    """Whether it is told by age, sex, disability and ethnicity too, one at a time."""
    order: int = Field(ge=1)

    @model_validator(mode="after")
    def is_whole(self) -> "Measure":
        """Raises ValueError where the declaration contradicts itself."""
        if sum(one is not None for one in (self.counts, self.absence, self.live)) != 1:
            raise ValueError("A measure counts something of returns, or of live records, or tells absence: one of the three.")
        if (self.live is None) != bool(self.needs.returns):
            raise ValueError("What is counted from returns needs some; what is counted in live records needs none.")
        if self.form is Form.SHARE and self.counts is not None and self.condition is None:
            raise ValueError("A share needs a condition: which of those who are counted.")
        if self.form is Form.RATE and "population" not in self.needs.returns:
            raise ValueError("A rate needs to know how many children live here: name population among what it needs.")
        if self.live is not None and self.live.before_birth and self.cuts:
            raise ValueError("What counts before birth is not told by cuts: beside those who were born, the expected would be.")
        if self.part_of and self.cuts:
            raise ValueError("What is part of another measure is not told by cuts: the difference between both would be.")
        return self

    @property
    def cohort(self) -> Cohort | None:
        counted = self.counts or self.live
        return counted.cohort if counted else None
