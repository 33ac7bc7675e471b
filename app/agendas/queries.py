"""Reading the sessions about a family, what is on the agenda of each, and who may hold one. Changes nothing."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from app.agendas.models import AgendaItem, SessionRecord
from app.people.models import Account, AccountState
from app.people.roles import ROLES, Permission


@dataclass(frozen=True)
class Held:
    """A session with the names of the two who held it."""

    record: SessionRecord
    supervisor: str
    worker: str


def held(session: Session, case_id: UUID) -> list[Held]:
    """Every session about this family: the one that is open, then the latest first."""
    other = aliased(Account)
    rows = session.execute(
        select(SessionRecord, Account.name, other.name)
        .join(Account, col(Account.id) == col(SessionRecord.supervisor_id))
        .join(other, col(other.id) == col(SessionRecord.worker_id))
        .where(col(SessionRecord.case_id) == case_id)
        .order_by(col(SessionRecord.finished_at).is_not(None), col(SessionRecord.begun_at).desc())
    ).all()
    return [Held(record, supervisor, worker) for record, supervisor, worker in rows]


def open_session(session: Session, case_id: UUID) -> SessionRecord | None:
    """The session about this family that is not finished."""
    wanted = select(SessionRecord).where(SessionRecord.case_id == case_id, col(SessionRecord.finished_at).is_(None))
    return session.exec(wanted).first()


def session_of(session: Session, case_id: UUID, session_id: UUID) -> SessionRecord | None:
    """A session of this family's."""
    return session.exec(select(SessionRecord).where(SessionRecord.id == session_id, SessionRecord.case_id == case_id)).first()


def agenda_of(session: Session, session_id: UUID) -> list[AgendaItem]:
    wanted = select(AgendaItem).where(AgendaItem.session_id == session_id)
    return list(session.exec(wanted.order_by(col(AgendaItem.place), col(AgendaItem.id))))


def last_finished(session: Session, case_id: UUID, before: datetime.datetime) -> SessionRecord | None:
    """The session that was finished last before that moment."""
    wanted = select(SessionRecord).where(
        SessionRecord.case_id == case_id, col(SessionRecord.finished_at).is_not(None), col(SessionRecord.begun_at) < before
    )
    return session.exec(wanted.order_by(col(SessionRecord.begun_at).desc())).first()


def names_by_id(session: Session, accounts: Iterable[UUID | None]) -> dict[UUID, str]:
    wanted = {one for one in accounts if one}
    rows = session.execute(select(Account.id, Account.name).where(col(Account.id).in_(wanted))).all() if wanted else ()
    return {row[0]: row[1] for row in rows}


def supervisors_in(session: Session, team_id: UUID) -> list[tuple[UUID, str]]:
    """Those who supervise the work of a team, by name."""
    supervising = [key for key, role in ROLES.items() if Permission.SUPERVISE in role.permissions]
    rows = session.execute(
        select(Account.id, Account.name)
        .where(col(Account.team_id) == team_id, col(Account.role).in_(supervising), col(Account.state) == AccountState.ACTIVE)
        .order_by(col(Account.name))
    ).all()
    return [(account_id, name) for account_id, name in rows]
