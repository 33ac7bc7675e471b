"""Who has looked, in words: a practitioner, when, at which pages, and what for."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.access.rules import Need
from app.db import ENGLAND
from app.doors.models import PurposeGiven
from app.looking.queries import Given, Sitting, Visit, sitting_of
from app.looking.rules import kind_words
from app.terms.purposes import Purposes
from app.web.pages import clock, counted, day, day_and_clock


@dataclass(frozen=True)
class Reason:
    """Why a record was opened by somebody whose it is not, in words. `words` only for those who may read them."""

    in_need: bool
    said: str
    words: str
    looked_at: str
    """What became of a need: who looks at it afterwards has, or has not yet."""


@dataclass(frozen=True)
class VisitShown:
    """One practitioner in one sign-in."""

    name: str
    is_me: bool
    when: str
    pages: str
    reasons: tuple[Reason, ...]
    refused: str


@dataclass(frozen=True)
class Reader:
    """Whoever reads the list: their own visits are marked, and the words of others are for those who decide about the record."""

    id: UUID
    decides: bool
    purposes: Purposes


def visit_shown(visit: Visit, name: str, kinds: Sequence[Any], reasons: Sequence[Given], reader: Reader) -> VisitShown:
    mine = visit.account_id == reader.id
    return VisitShown(
        name=name,
        is_me=mine,
        when=when_words(visit.first_at, visit.last_at),
        pages=pages_words(visit.looks, kinds),
        reasons=tuple(reason_shown(one, reader, mine) for one in reasons),
        refused=f"Tried {counted(visit.refused, 'time')}, and was refused" if visit.refused else "",
    )


def when_words(first: datetime.datetime, last: datetime.datetime) -> str:
    """`4 June 2026, 9:32am to 10:05am`; over midnight both days are said."""
    if clock(first) == clock(last) and day(first) == day(last):
        return day_and_clock(first)
    if first.astimezone(ENGLAND).date() == last.astimezone(ENGLAND).date():
        return f"{day(first)}, {clock(first)} to {clock(last)}"
    return f"{day_and_clock(first)} to {day_and_clock(last)}"


def pages_words(looks: int, kinds: Sequence[Any]) -> str:
    """`5 pages: the family’s page (3), the chronology, assessments`."""
    if not looks:
        return "No page was opened"
    numbers: dict[str, int] = {}
    for row in kinds:
        words = kind_words(row.detail, row.what)
        numbers[words] = numbers.get(words, 0) + row.number
    said = ", ".join(words if number == 1 else f"{words} ({number})" for words, number in numbers.items())
    return f"{counted(looks, 'page')}: {said}"


def reason_shown(one: Given, reader: Reader, mine: bool) -> Reason:
    may_read = mine or reader.decides
    if isinstance(one, PurposeGiven):
        return Reason(False, reader.purposes.opened_for(one.purpose), one.words if may_read else "", "")
    seen = one.reviewed_at
    looked_at = f"A supervisor looked at why, {day(seen)}" if seen else "No supervisor has looked at why yet"
    return Reason(True, Need.of(one.category).words, one.why if may_read else "", looked_at)


def visits_shown(
    found: Sequence[Visit],
    names: Mapping[UUID, str],
    kinds: Mapping[Sitting, Sequence[Any]],
    reasons: Mapping[Sitting, Sequence[Given]],
    reader: Reader,
) -> list[VisitShown]:
    return [
        visit_shown(
            one,
            names.get(one.account_id, "Somebody whose account is gone"),
            kinds.get(sitting_of(one), ()),
            reasons.get(sitting_of(one), ()),
            reader,
        )
        for one in found
    ]
