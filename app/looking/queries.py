"""Reading who looked at one record: a line for each sign-in, as many queries for one look as for ten thousand."""

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlmodel import Session, col

from app.audit.models import Trail, TrailKind
from app.doors.models import OpenedInNeed, PurposeGiven
from app.people.models import Account

REFUSED = ("was refused a family record", "could not open a record in need")
"""What the trail says of somebody who tried and could not. Being asked what for is no refusal."""


OPENED = ("opened a record in need", "opened a record for a purpose")
"""An opening stands in the list before, and even if never, a page is looked at."""


@dataclass(frozen=True)
class Visit:
    """What one practitioner looked at in one sign-in. `last` is the number of its last line, by which pages of visits go on."""

    account_id: UUID
    session_id: UUID | None
    first_at: datetime.datetime
    last_at: datetime.datetime
    looks: int
    refused: int
    last: int


@dataclass(frozen=True)
class Wanted:
    """Which visits: of one person or of all, since a moment or ever, those before a number; and whether those refused too."""

    who: UUID | None = None
    since: datetime.datetime | None = None
    before: int | None = None
    refused_too: bool = False


def counts(refused_too: bool) -> ColumnElement[bool]:
    opened = and_(col(Trail.kind) == TrailKind.DEED, col(Trail.what).in_(OPENED))
    looked = or_(col(Trail.kind) == TrailKind.LOOK, opened)
    refused = and_(col(Trail.kind) == TrailKind.REFUSAL, col(Trail.what).in_(REFUSED))
    return or_(looked, refused) if refused_too else looked


def visits(session: Session, case_id: UUID, wanted: Wanted, size: int) -> list[Visit]:
    """Those that fit, latest first, one more than a page holds where there are more."""
    last = func.max(col(Trail.number))
    refused = func.sum(case((col(Trail.kind) == TrailKind.REFUSAL, 1), else_=0))
    looks = func.sum(case((col(Trail.kind) == TrailKind.LOOK, 1), else_=0))
    asked = (
        select(
            col(Trail.account_id),
            col(Trail.session_id),
            func.min(col(Trail.at)),
            func.max(col(Trail.at)),
            looks,
            refused,
            last,
        )
        .where(col(Trail.case_id) == case_id, col(Trail.account_id).is_not(None), counts(wanted.refused_too))
        .group_by(col(Trail.account_id), col(Trail.session_id))
        .order_by(last.desc())
        .limit(size + 1)
    )
    if wanted.who is not None:
        asked = asked.where(col(Trail.account_id) == wanted.who)
    if wanted.since is not None:
        asked = asked.where(col(Trail.at) >= wanted.since)
    if wanted.before is not None:
        asked = asked.having(last < wanted.before)
    rows = session.execute(asked).all()
    return [Visit(*row) for row in rows]


Given = PurposeGiven | OpenedInNeed
"""Why a record was opened by somebody whose it is not."""

Sitting = tuple[UUID, UUID | None]
"""Who, and in which sign-in."""


def sitting_of(one: Any) -> Sitting:
    return one.account_id, one.session_id


def kinds_seen(session: Session, case_id: UUID, found: Sequence[Visit], since: datetime.datetime | None) -> dict[Sitting, Any]:
    """For each visit the kinds of pages as the trail names them (what, detail) and how many of each, most first."""
    number = func.count()
    asked = (
        select(col(Trail.account_id), col(Trail.session_id), col(Trail.what), col(Trail.detail), number.label("number"))
        .where(
            col(Trail.case_id) == case_id,
            col(Trail.kind) == TrailKind.LOOK,
            col(Trail.account_id).in_({one.account_id for one in found}),
        )
        .group_by(col(Trail.account_id), col(Trail.session_id), col(Trail.what), col(Trail.detail))
        .order_by(number.desc(), col(Trail.detail))
    )
    asked = asked if since is None else asked.where(col(Trail.at) >= since)
    asked = asked.where(of_sittings(col(Trail.session_id), found))
    kinds: dict[Sitting, list[Any]] = {}
    for row in session.execute(asked):
        kinds.setdefault(sitting_of(row), []).append(row)
    return kinds


def pages_of(session: Session, case_id: UUID, who: UUID, since: datetime.datetime, until: datetime.datetime) -> Sequence[Any]:
    """The kinds of pages at which somebody looked in that time, and how many of each, most first."""
    number = func.count()
    asked = (
        select(col(Trail.what), col(Trail.detail), number.label("number"))
        .where(
            col(Trail.case_id) == case_id,
            col(Trail.account_id) == who,
            col(Trail.kind) == TrailKind.LOOK,
            col(Trail.at) >= since,
            col(Trail.at) <= until,
        )
        .group_by(col(Trail.what), col(Trail.detail))
        .order_by(number.desc(), col(Trail.detail))
    )
    return session.execute(asked).all()


def of_sittings(session_id: Any, found: Sequence[Visit]) -> ColumnElement[bool]:
    ids = {one.session_id for one in found if one.session_id}
    return or_(session_id.in_(ids), session_id.is_(None)) if any(one.session_id is None for one in found) else session_id.in_(ids)


def reasons_given(session: Session, case_id: UUID, found: Sequence[Visit]) -> Mapping[Sitting, Sequence[Given]]:
    """For each visit why the record was opened by somebody whose it is not: the needs first, then the purposes."""
    reasons: dict[Sitting, list[Given]] = {}
    sittings = {one.session_id for one in found if one.session_id}
    needs = select(OpenedInNeed).where(col(OpenedInNeed.case_id) == case_id, col(OpenedInNeed.session_id).in_(sittings))
    given = select(PurposeGiven).where(col(PurposeGiven.case_id) == case_id, col(PurposeGiven.session_id).in_(sittings))
    for need in session.scalars(needs.order_by(col(OpenedInNeed.opened_at))):
        reasons.setdefault(sitting_of(need), []).append(need)
    for purpose in session.scalars(given.order_by(col(PurposeGiven.given_at))):
        reasons.setdefault(sitting_of(purpose), []).append(purpose)
    return reasons


def who_looked(session: Session, case_id: UUID, *, refused_too: bool) -> Collection[tuple[UUID, str]]:
    """Everybody who is in the list at all, by name, to choose one of them."""
    rows = session.execute(
        select(col(Account.id), col(Account.name))
        .where(
            col(Account.id).in_(
                select(col(Trail.account_id)).where(col(Trail.case_id) == case_id, counts(refused_too)).distinct()
            )
        )
        .order_by(col(Account.name))
    )
    return [(account_id, name) for account_id, name in rows]
