"""Reading who is named for a record, what was asked of two people, and what was opened in need."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy.orm import aliased
from sqlalchemy.sql import ColumnElement
from sqlmodel import Session, col, or_, select

from app.access.rules import NAMES_NEEDED, Need, NeededRecord, waits_too_long
from app.cases.models import Access, Case, CaseMember, Person
from app.cases.queries import may_see
from app.doors.models import NamedStaff, OpenedInNeed, PurposeGiven, SealAsked
from app.doors.standing import named
from app.finding.queries import has_all, is_word
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


def needed_records(session: Session, asked: NeededRecord) -> list[Case]:
    """The record of that reference; or those of the one person who has all these names and was born that day.

    Where two people are called so and were born on one day, none is theirs: nothing here is chosen from a list.
    """
    if asked.ref:
        return list(session.exec(select(Case).where(Case.ref == asked.ref)))
    if len(asked.words) < NAMES_NEEDED or asked.born_on is None:
        return []
    born = or_(col(Person.born_on) == asked.born_on, col(Person.expected_on) == asked.born_on)
    called_so = col(Person.id).in_(has_all("person_id", [is_word(word) for word in asked.words]))
    people = session.exec(select(Person.id).where(born, called_so).limit(2)).all()
    if len(people) != 1:
        return []
    wanted = select(Case).join(CaseMember, col(CaseMember.case_id) == col(Case.id))
    wanted = wanted.where(col(CaseMember.person_id) == people[0], col(CaseMember.until).is_(None))
    return list(session.exec(wanted.order_by(col(Case.opened_at).desc(), col(Case.id))))


@dataclass(frozen=True)
class Opening:
    """A record that was opened in need, or for a purpose, as a supervisor reads of it."""

    id: UUID
    ref: str
    who: str
    when: str
    need: str
    why: str
    case_id: UUID
    account_id: UUID
    since: datetime.datetime
    until: datetime.datetime
    late: bool = False
    """True: nobody has looked for more than two working days, so that every supervisor is asked."""


def unreviewed() -> Any:
    return (
        select(OpenedInNeed, Case.ref, Account.name)
        .join(Case, col(Case.id) == col(OpenedInNeed.case_id))
        .join(Account, col(Account.id) == col(OpenedInNeed.account_id))
        .where(col(OpenedInNeed.reviewed_at).is_(None))
        .order_by(col(OpenedInNeed.opened_at))
    )


def to_review(session: Session, me: Practitioner, today: datetime.date) -> list[Opening]:
    """What was opened in need and nobody has looked at since: in my team's records, where no supervisor of the team is left, and
    wherever it has waited for more than two working days.

    Never what I opened myself, nor of a record that I am named as one who may not open. Whoever is not named for a restricted
    record reads here that it was opened, by whom and why, and no word of the record: an opening that nobody reads of is worse.
    """
    own = or_(col(Case.team_id) == me.team_id, ~somebody_there_may_review())
    rows = session.execute(
        unreviewed().add_columns(own).where(OpenedInNeed.account_id != me.id, ~named(col(Case.id), me.id, may_open=False))
    )
    each = [(row, ref, name, mine, waits_too_long(row.opened_at, today)) for row, ref, name, mine in rows]
    return [in_need(row, ref, name, late) for row, ref, name, mine, late in each if mine or late]


def waiting_too_long(session: Session, today: datetime.date) -> list[tuple[str, str]]:
    """The reference of every record that was opened in need and not looked at in two working days, and when it was opened."""
    rows = session.execute(unreviewed())
    return [(ref, day_and_clock(row.opened_at)) for row, ref, _ in rows if waits_too_long(row.opened_at, today)]


def in_need(row: OpenedInNeed, ref: str, name: str, late: bool) -> Opening:
    need = Need.of(row.category).words
    when = day_and_clock(row.opened_at)
    return Opening(row.id, ref, name, when, need, row.why, row.case_id, row.account_id, row.opened_at, row.ends_at, late)


MOST = 20
"""Openings for a purpose on one page."""


def to_sample(session: Session, me: Practitioner, opened_for: Callable[[str], str]) -> list[Opening]:
    """Of what was opened for a purpose in my team's records, the one in ten that is looked at. Never what I opened myself."""
    rows = session.execute(
        select(PurposeGiven, Case.ref, Account.name)
        .join(Case, col(Case.id) == col(PurposeGiven.case_id))
        .join(Account, col(Account.id) == col(PurposeGiven.account_id))
        .where(
            col(PurposeGiven.sampled),
            col(PurposeGiven.reviewed_at).is_(None),
            PurposeGiven.account_id != me.id,
            col(Case.team_id) == me.team_id,
            may_see(me),
        )
        .order_by(col(PurposeGiven.given_at))
        .limit(MOST)
    )
    return [
        Opening(
            row.id, ref, name, day_and_clock(row.given_at), opened_for(row.purpose), row.words, row.case_id, row.account_id,
            row.given_at, row.ends_at,
        )
        for row, ref, name in rows
    ]  # fmt: skip


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
