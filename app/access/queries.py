"""Reading who is named for a record, what was asked of two people, and what was opened in need."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import aliased
from sqlalchemy.sql import ColumnElement
from sqlmodel import Session, col, or_, select

from app.access.rules import Need
from app.cases.models import Access, Case
from app.doors.models import NamedStaff, OpenedInNeed, SealAsked
from app.doors.standing import named
from app.people.models import Account, AccountState
from app.people.practitioner import Practitioner
from app.people.roles import ROLES, Permission
from app.web.pages import day_and_clock


def named_now(session: Session, case_id: UUID) -> list[tuple[NamedStaff, str]]:
    """Who is named for this record now, those who may not first."""
    rows = session.exec(
        select(NamedStaff, Account.name)
        .join(Account, col(Account.id) == col(NamedStaff.account_id))
        .where(col(NamedStaff.case_id) == case_id, col(NamedStaff.until).is_(None))
        .order_by(col(NamedStaff.may_open), col(Account.name))
    )
    return [(row, name) for row, name in rows]


def was_named(session: Session, case_id: UUID, named_id: UUID) -> bool:
    """Whether this line is, or once was, of this very record."""
    row = session.get(NamedStaff, named_id)
    return row is not None and row.case_id == case_id


def is_kept_out(session: Session, case_id: UUID, account_id: UUID) -> bool:
    """Whether this practitioner is named as one who may not open the record."""
    return any(row.account_id == account_id and not row.may_open for row, _ in named_now(session, case_id))


def may_take(session: Session, case_id: UUID, account_id: UUID) -> bool:
    """Whether the case may become theirs: not kept out of it, and named for it where it is restricted or sealed."""
    named_may = {row.account_id: row.may_open for row, _ in named_now(session, case_id)}
    closed = session.exec(select(Case.access).where(Case.id == case_id)).one() in (Access.RESTRICTED, Access.SEALED)
    return named_may.get(account_id, not closed)


def seal_waiting(session: Session, case_id: UUID) -> SealAsked | None:
    return session.exec(select(SealAsked).where(SealAsked.case_id == case_id, col(SealAsked.answered_at).is_(None))).first()


@dataclass(frozen=True)
class InNeed:
    """A record that was opened in need, as its supervisor reads of it."""

    id: UUID
    ref: str
    who: str
    when: str
    need: str
    why: str


def to_review(session: Session, me: Practitioner) -> list[InNeed]:
    """What was opened in need and nobody has looked at since: in my team's records, and where no supervisor of the team is left.

    Never what I opened myself, nor of a record that I am named as one who may not open. Whoever is not named for a restricted
    record reads here that it was opened, by whom and why, and no word of the record: an opening that nobody reads of is worse.
    """
    rows = session.exec(
        select(OpenedInNeed, Case.ref, Account.name)
        .join(Case, col(Case.id) == col(OpenedInNeed.case_id))
        .join(Account, col(Account.id) == col(OpenedInNeed.account_id))
        .where(
            col(OpenedInNeed.reviewed_at).is_(None),
            OpenedInNeed.account_id != me.id,
            or_(col(Case.team_id) == me.team_id, ~somebody_there_may_review()),
            ~named(col(Case.id), me.id, may_open=False),
        )
        .order_by(col(OpenedInNeed.opened_at))
    )
    return [
        InNeed(row.id, ref, name, day_and_clock(row.opened_at), Need.of(row.category).words, row.why) for row, ref, name in rows
    ]


def somebody_there_may_review() -> ColumnElement[bool]:
    """True where the record's own team has a supervisor who did not open it and is not kept out of it."""
    other = aliased(Account)
    return (
        select(other.id)
        .where(
            col(other.team_id) == col(Case.team_id),
            col(other.role).in_(role for role, each in ROLES.items() if Permission.SUPERVISE in each.permissions),
            col(other.state) == AccountState.ACTIVE,
            col(other.id) != col(OpenedInNeed.account_id),
            ~named(col(Case.id), other.id, may_open=False),
        )
        .correlate(Case, OpenedInNeed)
        .exists()
    )
