"""School days missed, by the help children had, beside all pupils: pure, from who was helped and what came of attendance."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.counting.groups import years_old
from app.counting.rows import Row
from app.measuring import Absence, Cohort, Group
from app.measuring.periods import Period
from app.returns.meant import Spell

KINDS = {Group.CIN_PLAN: Spell.CIN_PLAN, Group.CP_PLAN: Spell.CP_PLAN, Group.CARE: Spell.CARE}
YOUNGEST, OLDEST = 5, 15
"""Compulsory school age, on 31 August before the school year."""
COHORTS = (Cohort.STARTING, Cohort.OPEN_AT_END)
HEADLINE = (Cohort.STARTING, Group.CIN_PLAN)
"""Of the groups whose school days are told, the one that stands large, and for the year."""


@dataclass(frozen=True)
class Sessions:
    """A pupil's sessions in a school year."""

    possible: int
    missed: int


@dataclass
class Missed:
    """What came of one group: pupils with sessions, theirs, and how many of school age nothing is known of."""

    numerator: int = 0
    denominator: int = 0
    pupils: int = 0
    not_in_scope: int = 0


def is_of_school_age(born: datetime.date | None, year: int) -> bool:
    """In the school year that ends in this year."""
    return born is not None and YOUNGEST <= years_old(born, datetime.date(year - 1, 8, 31)) <= OLDEST


def belongs(row: Row, cohort: Cohort, period: Period) -> bool:
    if cohort is Cohort.STARTING:
        return period.first <= row.since <= period.last
    return row.since <= period.last and (row.until is None or row.until > period.last)


def members(spells: Mapping[str, Sequence[Row]], year: int) -> dict[tuple[Cohort, Group], set[str]]:
    """Who is in which group of which cohort, by the authority's own number."""
    period = Period(year)
    found: dict[tuple[Cohort, Group], set[str]] = {(cohort, group): set() for cohort in COHORTS for group in Group}
    by_kind = {kind: group for group, kind in KINDS.items()}
    for local_id, rows in spells.items():
        for row in rows:
            group = by_kind.get(Spell.of(row.kind))
            if group is None:
                continue
            for cohort in COHORTS:
                if belongs(row, cohort, period):
                    found[cohort, group].add(local_id)
    return found


def counts(absence: Absence, sessions: Sessions) -> bool:
    """Whether this pupil missed as much of their own sessions as the measure asks."""
    missed = sessions.missed * 100
    if absence.at_least_percent is not None:
        return missed >= absence.at_least_percent * sessions.possible
    return missed > (absence.more_than_percent or 0) * sessions.possible


def missed(absence: Absence, children: Iterable[Sessions | None]) -> Missed:
    """One group of children of school age; None: nothing is known of one, or no session was possible for them."""
    found = Missed()
    for sessions in children:
        if sessions is None or not sessions.possible:
            found.not_in_scope += 1
            continue
        found.pupils += 1
        if absence.of == "sessions":
            found.numerator += sessions.missed
            found.denominator += sessions.possible
        else:
            found.numerator += counts(absence, sessions)
            found.denominator += 1
    return found


def periods_of_care(episodes: Iterable[Row]) -> list[Row]:
    """Episodes put together: a period begins where somebody came into care (S) and goes on while one episode follows another."""
    found: list[Row] = []
    for row in sorted(episodes, key=lambda one: (one.since, one.until or datetime.date.max)):
        goes_on = bool(found) and row.code != "S" and (found[-1].until is None or found[-1].later == "X1")
        if goes_on:
            found[-1] = found[-1]._replace(until=row.until, later=row.later)
        else:
            found.append(row)
    return [one._replace(until=None) if one.later == "X1" else one for one in found]
