"""What is asked of those who are counted, ready to be asked a million times."""

import datetime
from collections.abc import Callable

from app.counting.rows import Lines, Row, Whole, latest_factors
from app.measuring import (
    AnotherWithin,
    Category,
    Condition,
    EarlierEndedWithin,
    EarlierPlans,
    HasFactor,
    InNeed,
    KnownToEarlyHelp,
    Lasted,
    NeglectNamed,
    ReviewedInTime,
    WithinWorkingDays,
)
from app.measuring.periods import Period, months_after, months_before
from app.returns.meant import Spell

InTime = Callable[[datetime.date, datetime.date, int], bool | None]
"""Whether the second day is within so many working days of the first; None where the bank holidays of that time are not known."""

Holds = Callable[[Whole, Row, datetime.date], bool | None]

NOT_IN_NEED = ("RC8", "RC9")
"""Closed after assessment: with nothing further, or with early help."""


def asked(condition: Condition | None, in_time: InTime) -> Holds:
    """Whether it is true of one of those who are counted, ready to be asked again and again; None: nobody can tell."""
    if condition is None or isinstance(condition, HasFactor):
        return lambda _whole, _row, _at: True
    if isinstance(condition, Category):
        code, latest = condition.code, condition.which == "latest"
        return lambda _whole, row, _at: ((row.later or row.code) if latest else row.code) == code
    if isinstance(condition, EarlierPlans):
        least = condition.at_least
        return lambda _whole, row, _at: None if row.previous is None else row.previous >= least
    if isinstance(condition, Lasted):
        days = condition.at_least_days
        return lambda _whole, row, at: (at - row.since).days >= days
    if isinstance(condition, InNeed):
        return lambda _whole, row, _at: row.code != "NFA" and row.later not in NOT_IN_NEED
    if isinstance(condition, ReviewedInTime):
        return lambda whole, row, at: reviewed(condition, whole, row, at)
    if isinstance(condition, WithinWorkingDays):
        return done_in_time(condition, in_time)
    return lambda whole, row, _at: looked_back(condition, whole, row)


def done_in_time(condition: WithinWorkingDays, in_time: InTime) -> Holds:
    days, of_referral = condition.days, condition.of == "referral"

    def holds(_whole: Whole, row: Row, _at: datetime.date) -> bool | None:
        begins = row.referred_on if of_referral else row.since
        return None if begins is None or row.until is None else in_time(begins, row.until, days)

    return holds


def looked_back(condition: Condition, whole: Whole, row: Row) -> bool | None:
    """Conditions that ask what there was before."""
    if isinstance(condition, EarlierEndedWithin):
        begins = months_before(row.since, condition.months)
        plans = [*whole.of(Spell.CP_PLAN), *whole.before(Spell.CP_PLAN)]
        return any(one.since < row.since and one.until and begins <= one.until <= row.since for one in plans)
    if isinstance(condition, AnotherWithin):
        begins = months_before(row.since, condition.months)
        referrals = [*whole.of(Spell.REFERRAL), *whole.before(Spell.REFERRAL)]
        return any(begins <= one.since < row.since for one in referrals)
    if isinstance(condition, KnownToEarlyHelp):
        begins = months_before(row.since, condition.months)
        return any(one.since < row.since and (one.until is None or one.until >= begins) for one in whole.early_help)
    if isinstance(condition, NeglectNamed):
        return neglect_named(whole, row)
    return None


def neglect_named(whole: Whole, row: Row) -> bool | None:
    """In early help, what its reasons say. For a plan, the latest assessment that was completed by its first day."""
    if row.kind == Spell.EARLY_HELP:
        return {"yes": True, "no": False}.get(row.code)
    assessed = whole.of(Spell.ASSESSMENT)
    lines = assessed.lines if isinstance(assessed, Lines) else ()
    return any(" 16A " in one for one in latest_factors(lines, row.episode, row.since))


def reviewed(condition: ReviewedInTime, whole: Whole, row: Row, at: datetime.date) -> bool | None:
    """Whether every review of a plan was in time by a day; None for a plan that is too young, and where nobody can tell.

    Where one was due before the time of which reviews are told, it may have been held: then what is told is held against the best
    that can have been, a review on the day before. What is late then is late, and of what is in time then nobody can tell.
    """
    due = months_after(row.since, condition.first_months)
    if due > at or not row.reviews:
        return None
    begins, held = reviews_told(whole, row, at)
    is_whole = due >= begins or any(day < begins for day in held)
    if not is_whole:
        due = months_after(begins - datetime.timedelta(days=1), condition.later_months)
    for day in (*held, at):
        if day > due:
            return False
        due = months_after(day, condition.later_months)
    return True if is_whole else None


def reviews_told(whole: Whole, row: Row, at: datetime.date) -> tuple[datetime.date, list[datetime.date]]:
    """From when reviews of a plan are told, and those that are. A return may tell of its own year alone; then the one of the year
    before is asked as well."""
    begins, held = Period(at.year + (at.month > 3)).first, days_in(row)
    before = next((one for one in whole.before(Spell.CP_PLAN) if one.since == row.since and one.reviews), None)
    if before is None or any(day < begins for day in held):
        return begins, held
    return months_before(begins, 12), sorted({*held, *days_in(before)})


def days_in(row: Row) -> list[datetime.date]:
    return [datetime.date.fromisoformat(day) for day in row.reviews.split()]
