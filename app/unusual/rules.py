"""What makes reading unusual. Pure: visits in, reasons out. Nothing here is an accusation, and no person is given a number."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.db import ENGLAND
from app.unusual.declared import Limits


@dataclass(frozen=True)
class Visited:
    """What one practitioner looked at of one record in one sign-in."""

    account_id: UUID
    case_id: UUID
    first_at: datetime.datetime
    last_at: datetime.datetime
    looks: int
    refused: int
    is_theirs: bool
    """Allocated to them then, or of the team that they supervise."""
    same_name: bool
    """Somebody in that record has the surname of the practitioner."""


@dataclass(frozen=True)
class Reason:
    """One reason to ask one person, about one record or about many (`case_id` None)."""

    account_id: UUID
    case_id: UUID | None
    at: datetime.datetime
    words: str


def reasons(visits: Iterable[Visited], limits: Limits) -> tuple[Reason, ...]:
    """Latest first. The order of the visits does not matter."""
    visits = sorted(visits, key=lambda one: (one.last_at, one.account_id.hex, one.case_id.hex))
    found = [reason for one in visits for reason in of_one(one, limits)]
    found += of_many(visits, limits)
    return tuple(sorted(found, key=lambda one: (one.at, one.words), reverse=True))


def of_one(visit: Visited, limits: Limits) -> Iterable[Reason]:
    """What is unusual about one visit alone."""
    if visit.looks and visit.same_name:
        words = "Somebody in this family has the same surname."
        yield Reason(visit.account_id, visit.case_id, visit.last_at, words)
    if visit.looks and (hour := quiet_hour(visit, limits)) is not None:
        yield Reason(visit.account_id, visit.case_id, visit.last_at, f"Read at {hour}, when few people work.")


def quiet_hour(visit: Visited, limits: Limits) -> str | None:
    """`2:14am`, the first end of the visit that is in the quiet hours; None when neither is."""
    for at in (visit.first_at, visit.last_at):
        local = at.astimezone(ENGLAND)
        if local.hour >= limits.quiet_from or local.hour < limits.quiet_until:
            return f"{local.hour % 12 or 12}:{local:%M}{'am' if local.hour < 12 else 'pm'}"
    return None


def of_many(visits: Iterable[Visited], limits: Limits) -> Iterable[Reason]:
    """What is unusual about one person’s visits taken together."""
    by_person: dict[UUID, list[Visited]] = defaultdict(list)
    for one in visits:
        by_person[one.account_id].append(one)
    for account_id, own in by_person.items():
        yield from most_within(account_id, own, limits)


def most_within(account_id: UUID, own: list[Visited], limits: Limits) -> Iterable[Reason]:
    """The fullest week or day of each kind, once a person: one line to ask about, not one a day."""
    week, day = datetime.timedelta(days=7), datetime.timedelta(days=1)
    others = [one for one in own if one.looks and not one.is_theirs]
    told: Mapping[str, tuple[list[Visited], datetime.timedelta, int]] = {
        "Opened {} records in a week that were not theirs.": (others, week, limits.unallocated_in_a_week),
        "Opened {} records in a day.": ([one for one in own if one.looks], day, limits.records_in_a_day),
        "Was refused {} records in a week.": ([one for one in own if one.refused], week, limits.refused_in_a_week),
    }
    for words, (visits, span, limit) in told.items():
        most, at = fullest(visits, span)
        if most >= limit:
            yield Reason(account_id, None, at, words.format(most))


def fullest(visits: list[Visited], span: datetime.timedelta) -> tuple[int, datetime.datetime]:
    """The most different records within one span, and when the last of them was read; (0, …) for none."""
    best, when = 0, datetime.datetime.min.replace(tzinfo=datetime.UTC)
    start = 0
    held: dict[UUID, int] = defaultdict(int)
    for one in visits:
        held[one.case_id] += 1
        while visits[start].last_at <= one.last_at - span:
            held[visits[start].case_id] -= 1
            if not held[visits[start].case_id]:
                del held[visits[start].case_id]
            start += 1
        if len(held) > best:
            best, when = len(held), one.last_at
    return best, when
