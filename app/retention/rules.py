"""Until when a record is kept, and why: pure thought, from rules that are data and what the record says of each child."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, Field

from app.deadlines.rules import months_after
from app.declaration.vocabulary import Worded
from app.web.pages import day

OF_AGE = 18


class Frozen(BaseModel):
    """Read from a file once and never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class CountsFrom(Worded):
    """The day from which the years are counted."""

    BIRTH = "birth", "the day the child was born"
    CLOSED = "closed", "the day the record was closed"


class Rule(Frozen):
    """One rule: to whom it applies, from when and for how many years a record is kept, where that is written, and what then."""

    key: str = Field(pattern=r"^[a-z_]{1,40}$")
    name: str
    applies: tuple[str, ...] = Field(min_length=1)
    """Facts of the record, any of which is enough: the key of a stage, `plan`, `plan_sexual`, or `any`."""
    counts_from: CountsFrom
    years: int | None = Field(default=None, ge=1, le=120)
    """None: the authority sets them for itself."""
    years_after_early_death: int | None = Field(default=None, ge=1, le=120)
    """Counted from the death of a child who died before eighteen, where the rule says so."""
    source: str = Field(min_length=10)
    law: bool
    """True: an authority may keep it longer, and not shorter."""
    then: str


class ReturnsRule(Frozen):
    """How long what a return brought is kept, from the last day it speaks of. None: until somebody takes it back."""

    years: int | None = Field(default=None, ge=1, le=120)
    source: str = Field(min_length=10)
    then: str


class RuleBook(Frozen):
    """Every rule, the strictest first, as of a day."""

    as_of: datetime.date
    rules: tuple[Rule, ...]
    returns: ReturnsRule | None = None
    """None in an authority’s own file: as it comes with the service."""


@dataclass(frozen=True)
class Child:
    """What decides how long a record is kept for one child."""

    name: str
    born_on: datetime.date | None
    died_on: datetime.date | None
    facts: frozenset[str]


@dataclass(frozen=True)
class Kept:
    """Until when a record is kept for one child, under which rule, and how the day was worked out. None: it cannot be."""

    name: str
    rule: Rule
    until: datetime.date | None
    why: str


def rule_for(book: RuleBook, facts: frozenset[str]) -> Rule:
    """The first rule of the book that applies: the strictest."""
    every = facts | {"any"}
    return next(rule for rule in book.rules if not every.isdisjoint(rule.applies))


def years_of(rule: Rule, local: Mapping[str, int]) -> int | None:
    """The years of a rule here. What an authority set for itself counts, but never shorter than the law."""
    here = local.get(rule.key)
    if rule.years is None or (here is not None and (not rule.law or here > rule.years)):
        return here if here is not None else rule.years
    return rule.years


def died_early(child: Child) -> bool:
    born, died = child.born_on, child.died_on
    return died is not None and born is not None and died < months_after(born, 12 * OF_AGE)


def kept(child: Child, closed_on: datetime.date | None, book: RuleBook, local: Mapping[str, int]) -> Kept:
    """Until when, for one child. A day that cannot be worked out is no day: the record stays."""
    rule = rule_for(book, child.facts)
    if unknown := child.facts.difference(*(one.applies for one in book.rules)):
        said = ", ".join(sorted(one.replace("_", " ") for one in unknown))
        return Kept(child.name, rule, None, f"No rule says how long a record is kept that was at this stage: {said}. It is kept.")
    early = rule.years_after_early_death if died_early(child) else None
    years = early or years_of(rule, local)
    if years is None:
        return Kept(child.name, rule, None, "The years are set locally, and nobody has set them here yet. It is kept.")
    first = child.died_on if early else child.born_on if rule.counts_from is CountsFrom.BIRTH else closed_on
    what = "the day the child died" if early else rule.counts_from.words
    if first is None:
        gone = "the date of birth is not known" if rule.counts_from is CountsFrom.BIRTH else "the record is not closed"
        return Kept(child.name, rule, None, f"{years} years from {what}; but {gone}, so no day can be worked out. It is kept.")
    return Kept(child.name, rule, months_after(first, 12 * years), f"{years} years from {day(first)}, {what}.")


def family_until(each: Iterable[Kept]) -> datetime.date | None:
    """A family's record is kept until the last day of any child in it; None where one of them has no day."""
    days = [one.until for one in each]
    known = [one for one in days if one is not None]
    return max(known) if days and len(known) == len(days) else None


def why_not(*, closed: bool, holds: int, asked: int, until: datetime.date | None, today: datetime.date) -> tuple[str, ...]:
    """Every reason why a record may not be destroyed today, in sentences; none when it may be asked for."""
    found = []
    if not closed:
        found.append("The record is open. Only a closed one is destroyed.")
    if holds:
        found.append("It is on hold. Lift the hold first, with a reason.")
    if asked:
        found.append("Somebody has asked to see what is written, and is not answered yet.")
    if until is None:
        found.append("No day can be worked out until which it is kept, so it is kept.")
    elif until > today:
        found.append(f"It is kept until {day(until)}.")
    return tuple(found)
