"""Reading what is offered or allocated and waits for an answer: for whoever it is for, who gave it, and who supervises it."""

import datetime
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import and_, not_, or_, select
from sqlalchemy.orm import aliased
from sqlalchemy.sql import ColumnElement
from sqlmodel import Session, col

from app.access.queries import to_review, to_sample
from app.cases.models import Access, Allocation, Case, Part
from app.cases.queries import may_see
from app.db import now, today
from app.doors.models import Handover
from app.doors.standing import named
from app.people.models import Account
from app.people.practitioner import Practitioner
from app.people.roles import Permission
from app.web.pages import ago

SHOWN_FOR = datetime.timedelta(days=30)
"""How long whoever gave it is told that it was not accepted."""

MOST = 20
"""Lines of this kind on My work; with more, nobody would read them."""


def still_waits() -> ColumnElement[bool]:
    """Not answered, and what it asks about has not ended since."""
    held = select(col(Allocation.id)).where(col(Allocation.id) == col(Handover.allocation_id))
    ended = held.where(col(Allocation.until).is_not(None))
    return and_(col(Handover.answered_at).is_(None), not_(ended.correlate(Handover).exists()))


def open_to_whom_it_is_for() -> ColumnElement[bool]:
    """True while whoever it is offered to may still take it. To somebody kept out since, it is as if it had never been made."""
    allocated = and_(col(Case.access) == Access.RESTRICTED, col(Handover.allocation_id).is_not(None))
    return and_(
        ~named(col(Case.id), col(Handover.to_id), may_open=False),
        or_(
            col(Case.access).in_((Access.TEAM, Access.ALLOCATED)),
            allocated,
            named(col(Case.id), col(Handover.to_id), may_open=True),
        ),
    )


def for_me(me: Practitioner) -> ColumnElement[bool]:
    return and_(col(Handover.to_id) == me.id, still_waits(), open_to_whom_it_is_for())


def by_me(me: Practitioner) -> ColumnElement[bool]:
    """What I gave, of records that I may still open."""
    return and_(col(Handover.from_id) == me.id, may_see(me))


def of_my_team(me: Practitioner) -> ColumnElement[bool]:
    """What waits in the records that I supervise."""
    supervises = me.may(Permission.SUPERVISE) and me.team_id is not None
    return and_(col(Case.team_id) == (me.team_id if supervises else None), still_waits(), may_see(me))


@dataclass(frozen=True)
class Offer:
    """One offer or allocation, with the record's reference and both names."""

    row: Handover
    ref: str
    giver: str
    taker: str
    can_be_taken: bool

    @property
    def waits(self) -> bool:
        return self.row.answered_at is None

    @property
    def part_words(self) -> str:
        return "lead" if Part.of(self.row.part) is Part.LEAD else "work alongside"


def offers(session: Session, condition: ColumnElement[bool], at_most: int = MOST) -> list[Offer]:
    """Those that fit, newest first, in one query."""
    giver, taker = aliased(Account), aliased(Account)
    rows = session.execute(
        select(Handover, col(Case.ref), col(giver.name), col(taker.name), open_to_whom_it_is_for())
        .join(Case, col(Case.id) == col(Handover.case_id))
        .join(giver, col(giver.id) == col(Handover.from_id))
        .join(taker, col(taker.id) == col(Handover.to_id))
        .where(condition)
        .order_by(col(Handover.offered_at).desc())
        .limit(at_most)
    ).all()
    return [Offer(*row) for row in rows]


def offered(session: Session, me: Practitioner, handover_id: UUID) -> Handover | None:
    """What is offered to me and not answered yet."""
    found = offers(session, and_(col(Handover.id) == handover_id, for_me(me)))
    return found[0].row if found else None


def offer_seen(session: Session, me: Practitioner, handover_id: UUID) -> Offer | None:
    """An offer that I may read: made to me and not answered, made by me, or in a record of the team I supervise."""
    found = offers(session, and_(col(Handover.id) == handover_id, or_(for_me(me), by_me(me), of_my_team(me))))
    return found[0] if found else None


def waiting_in(session: Session, case_id: UUID) -> list[Offer]:
    """What is allocated or offered in one record and nobody has accepted yet."""
    return offers(session, and_(col(Handover.case_id) == case_id, still_waits()))


def waiting_for_me(session: Session, me: Practitioner) -> list[tuple[str, str]]:
    """What My work says of access: what is given to me, what I gave and how it was answered, what my team has not accepted."""
    declined = and_(col(Handover.accepted).is_(False), col(Handover.declined_why) != TAKEN_BACK)
    mine = and_(by_me(me), or_(still_waits(), and_(declined, col(Handover.answered_at) > now() - SHOWN_FOR)))
    found = offers(session, or_(for_me(me), mine, of_my_team(me)))
    lines = [(f"/handovers/{one.row.id}", words_for(one, me)) for one in sorted(found, key=lambda one: one.row.to_id != me.id)]
    if me.may(Permission.SUPERVISE):
        lines[:0] = opened_lines(session, me)
    return lines


def opened_lines(session: Session, me: Practitioner) -> list[tuple[str, str]]:
    """What a supervisor is told of records that were opened in need, or for a purpose that is to be looked at."""
    needs = to_review(session, me, today())
    lines = [("/records/opened", "A record was opened in need: read why")] if needs else []
    if any(one.late for one in needs):
        lines = [("/records/opened", "A record was opened in need, and nobody has looked for two working days: read why")]
    if not needs and to_sample(session, me, str):
        lines = [("/records/opened", "A record was opened for a purpose: read why")]
    return lines


TAKEN_BACK = "Taken back"
"""What stands in the place of a reason when nobody declined."""


def words_for(one: Offer, me: Practitioner) -> str:
    """One line of My work: `Ruth Adeyemi offers you WP-4K7Q2`, `WP-4K7Q2: Jo Pritchard has not answered yet (offered today)`."""
    held = one.row.allocation_id is not None
    if one.row.to_id == me.id:
        return f"{one.giver} gave you {one.ref}: say that you have it" if held else f"{one.giver} offers you {one.ref}"
    if not one.waits:
        return f"{one.ref}: {one.taker} did not accept. {one.row.declined_why}"
    if not one.can_be_taken:
        return f"{one.ref}: {one.taker} can no longer accept. Take it back"
    when = ago(one.row.offered_at)
    return f"{one.ref}: {one.taker} has not {f'accepted yet (given {when})' if held else f'answered yet (offered {when})'}"
