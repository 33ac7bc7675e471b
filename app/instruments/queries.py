"""Reading which licence is held for an instrument, and who is trained in it."""

from uuid import UUID

from sqlalchemy import func
from sqlmodel import Session, and_, col, select

from app.instruments.models import HeldLicence, HeldTraining
from app.instruments.rules import Held
from app.people.models import Account, AccountState
from app.people.roles import ROLES, Permission


def licence_noted(session: Session, instrument: str) -> HeldLicence | None:
    """The licence as it was noted last, even where it says that there is none."""
    wanted = select(HeldLicence).where(HeldLicence.instrument == instrument).order_by(col(HeldLicence.number).desc())
    return session.exec(wanted.limit(1)).first()


def licence_held(session: Session, instrument: str) -> Held | None:
    """The licence, if there is one."""
    found = licence_noted(session, instrument)
    return Held(found.expires_on) if found and found.holder else None


def trainings(session: Session, instrument: str) -> list[tuple[HeldTraining, str]]:
    """Who is trained in it, by name: the training that was noted last of each."""
    latest = (
        select(HeldTraining.account_id, func.max(HeldTraining.number).label("number"))
        .where(HeldTraining.instrument == instrument)
        .group_by(col(HeldTraining.account_id))
        .subquery()
    )
    same = and_(HeldTraining.account_id == latest.c.account_id, HeldTraining.number == latest.c.number)
    rows = session.exec(
        select(HeldTraining, Account.name)
        .join(latest, same)
        .join(Account, col(Account.id) == col(HeldTraining.account_id))
        .where(HeldTraining.instrument == instrument)
        .order_by(col(Account.name))
    )
    return list(rows)


def training_noted(session: Session, instrument: str, account_id: UUID) -> HeldTraining | None:
    """One practitioner’s training as it was noted last."""
    own = (HeldTraining.instrument == instrument, HeldTraining.account_id == account_id)
    return session.exec(select(HeldTraining).where(*own).order_by(col(HeldTraining.number).desc()).limit(1)).first()


def training_held(session: Session, instrument: str, account_id: UUID) -> Held | None:
    """One practitioner’s training, if any is noted."""
    found = training_noted(session, instrument, account_id)
    return Held(found.expires_on) if found else None


def who_assess(session: Session) -> list[tuple[UUID, str]]:
    """Everybody whose role lets them use a tool with a family, by name."""
    roles = [role.key for role in ROLES.values() if Permission.ASSESS in role.permissions]
    wanted = select(Account.id, Account.name).where(col(Account.role).in_(roles), Account.state == AccountState.ACTIVE)
    return [(account_id, name) for account_id, name in session.exec(wanted.order_by(col(Account.name)))]
