"""What stands of all that somebody in a family said about one purpose: what they said last, unless they withdrew it since."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import Agreement, Said


@dataclass(frozen=True)
class Spoken:
    """What one person said about one purpose: what stands, and what was said before it, latest first."""

    stands: Agreement
    before: tuple[Agreement, ...]


def by_person(rows: Iterable[Agreement]) -> Mapping[UUID, Mapping[str, Spoken]]:
    """Person → purpose → what they said, whoever was asked first and each purpose in the order in which it came up."""
    said: dict[UUID, dict[str, list[Agreement]]] = {}
    for row in sorted(rows, key=lambda one: one.agreed_on):
        said.setdefault(row.person_id, {}).setdefault(row.purpose, []).append(row)
    return {person: {purpose: spoken(each) for purpose, each in purposes.items()} for person, purposes in said.items()}


def spoken(rows: list[Agreement]) -> Spoken:
    """Of two things said on one day the one that refuses counts: nobody is taken to have agreed who may not have."""
    latest = sorted(rows, key=lambda one: (one.agreed_on, one.said is Said.REFUSED), reverse=True)
    return Spoken(latest[0], tuple(latest[1:]))


def to_say(rows: Iterable[Agreement]) -> tuple[Agreement, ...]:
    """What a family's page says: first what was withdrawn and not agreed to again, then all that was not withdrawn."""
    rows = tuple(rows)
    stand = [one.stands for purposes in by_person(rows).values() for one in purposes.values()]
    return (*(row for row in stand if row.withdrawn_on), *(row for row in rows if row.withdrawn_on is None))


def is_agreed(row: Agreement) -> bool:
    return row.said is Said.GIVEN and row.withdrawn_on is None
