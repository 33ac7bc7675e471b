"""Finding what an account signs in with beside its password. Changes nothing."""

import datetime
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlmodel import Session, col

from app.audit.models import Trail, TrailKind
from app.factors.models import AppCode, Passkey, RecoveryCode, WaitingStep
from app.people.queries import hash_of


@dataclass(frozen=True)
class Steps:
    """What one account has for its second step."""

    app: AppCode | None
    passkeys: tuple[Passkey, ...]
    codes_left: int

    @property
    def any(self) -> bool:
        """Whether a second step is set up. Recovery codes alone are none: they only stand in for one."""
        return self.app is not None or bool(self.passkeys)


def steps_of(session: Session, account_id: UUID) -> Steps:
    app = session.scalar(select(AppCode).where(col(AppCode.account_id) == account_id))
    passkeys = session.scalars(select(Passkey).where(col(Passkey.account_id) == account_id).order_by(col(Passkey.added_at)))
    left = select(func.count()).where(col(RecoveryCode.account_id) == account_id, col(RecoveryCode.used_at).is_(None))
    return Steps(app, tuple(passkeys), session.scalar(left) or 0)


def with_two_steps(session: Session) -> set[UUID]:
    """Every account that has a second step, for a list of accounts."""
    return set(session.scalars(select(col(AppCode.account_id)).union(select(col(Passkey.account_id)))))


def passkey_of(session: Session, credential_id: str) -> Passkey | None:
    return session.scalar(select(Passkey).where(col(Passkey.credential_id) == credential_id))


def waiting(session: Session, half: str, now: datetime.datetime) -> WaitingStep | None:
    """The sign-in that was begun with a password and waits for its second step."""
    found = select(WaitingStep).where(col(WaitingStep.secret_hash) == hash_of(half), col(WaitingStep.ends_at) > now)
    return session.scalar(found.where(col(WaitingStep.account_id).is_not(None)))


LATELY = 15
"""Lines that one's own account shows of what happened with it."""


def lately(session: Session, account_id: UUID) -> list[Trail]:
    """What happened with an account lately: signing in, tries that were refused, and deeds about it by whoever did them."""
    lines = select(Trail).where(col(Trail.case_id).is_(None)).order_by(col(Trail.number).desc()).limit(LATELY)
    own = session.scalars(lines.where(col(Trail.account_id) == account_id, col(Trail.kind) == TrailKind.SIGN_IN))
    about = session.scalars(lines.where(col(Trail.about_id) == account_id))
    both = {line.number: line for line in (*own, *about)}
    return [both[number] for number in sorted(both, reverse=True)][:LATELY]
