"""Families that may be the one, as they are shown: who is in them, what help they have, and why they were found."""

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import Person, PersonKind
from app.cases.queries import adults_in, children_in
from app.cases.wording import age_words, called, capital, full_name, in_a_list
from app.starting.queries import Match


@dataclass(frozen=True)
class MatchShown:
    """One family that may be the one."""

    address: str
    name: str
    ref: str
    children: str
    adults: str
    why: tuple[str, ...]
    closed: bool
    mine: bool
    """Whether the one who looks may begin something with this family: it is allocated to them."""


def matches_shown(
    matches: Sequence[Match], people: Mapping[UUID, Sequence[Person]], today: datetime.date, mine: Collection[UUID] = ()
) -> list[MatchShown]:
    return [
        MatchShown(
            address=f"/families/{match.case.id}",
            name=f"The {match.case.family_name} family",
            ref=match.case.ref,
            children=capital("; ".join(child_words(child, today) for child in children_in(people.get(match.case.id, ())))),
            adults=", ".join(full_name(adult) for adult in adults_in(people.get(match.case.id, ()))),
            why=match.why,
            closed=match.case.closed_at is not None,
            mine=match.case.id in mine,
        )
        for match in matches
    ]


def child_words(child: Person, today: datetime.date) -> str:
    """`Mia, 8` or `a baby expected 22 January 2027`."""
    if child.kind == PersonKind.UNBORN:
        return f"{in_a_list(child).removesuffix(' expected')} {age_words(child, today)}"
    return f"{called(child)}, {age_words(child, today)}"
