"""Deeds with second steps: adding and removing them, and using one. Each writes its own line in the trail."""

import datetime
import secrets
from collections.abc import Collection
from typing import Any, cast
from uuid import UUID

from sqlalchemy import CursorResult, Update, delete, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from app.audit import trail
from app.db import now
from app.factors import queries, rules
from app.factors.locking import hash_of_code, locked, unlocked
from app.factors.models import AppCode, Passkey, RecoveryCode, WaitingStep
from app.people import actions as people
from app.people.models import Account
from app.people.practitioner import Practitioner
from app.people.queries import hash_of
from app.refusals import AlreadyDone, CannotRead, NotReady
from app.settings import Settings

SECRET = "app secret"  # noqa: S105 — what is locked, not the secret

WITH_APP, WITH_RECOVERY, WITH_PASSKEY = "an app’s figures", "a recovery code", "a passkey"


def add_app(session: Session, settings: Settings, *, by: Practitioner, secret: str, code: str) -> None:
    """An app is added once it has shown the right figures; an older one no longer counts. Raises CannotRead."""
    step = rules.step_of(secret, rules.figures(code), now=now(), last_step=0)
    if step is None:
        raise CannotRead("code", "These are not the figures the app shows now. Wait for the next six, and write those.")
    session.execute(delete(AppCode).where(col(AppCode.account_id) == by.id))
    kept = locked(settings, by.id, SECRET, secret)
    session.add(AppCode(account_id=by.id, locked_secret=kept, last_step=step, added_at=now()))
    session.flush()
    people.step_added(session, by=by)
    trail.sign_in(session, by=by, what="added an app as a second step", about_id=by.id)


def add_passkey(session: Session, *, by: Practitioner, credential_id: str, public_key: str, sign_count: int, name: str) -> None:
    """A passkey is added. Raises AlreadyDone where it is there already."""
    if queries.passkey_of(session, credential_id) is not None:
        raise AlreadyDone("This passkey is here already.")
    session.add(
        Passkey(
            account_id=by.id,
            credential_id=credential_id,
            public_key=public_key,
            sign_count=sign_count,
            name=name,
            added_at=now(),
        )
    )
    session.flush()
    people.step_added(session, by=by)
    trail.sign_in(session, by=by, what="added a passkey", about_id=by.id)


def new_recovery_codes(session: Session, settings: Settings, *, by: Practitioner) -> tuple[str, ...]:
    """Fresh codes, given this once; those made before no longer open anything."""
    session.execute(delete(RecoveryCode).where(col(RecoveryCode.account_id) == by.id))
    codes, moment = rules.new_recovery_codes(), now()
    session.add_all(
        RecoveryCode(account_id=by.id, code_hash=hash_of_code(settings, by.id, code), made_at=moment) for code in codes
    )
    session.flush()
    trail.sign_in(session, by=by, what="made recovery codes", about_id=by.id)
    return codes


def remove_app(session: Session, settings: Settings, *, by: Practitioner) -> None:
    """The app no longer counts. Raises NotReady where it is the last step of somebody who needs one."""
    keep_one(session, settings, by, passkeys_left=len(queries.steps_of(session, by.id).passkeys), app_left=False)
    session.execute(delete(AppCode).where(col(AppCode.account_id) == by.id))
    trail.sign_in(session, by=by, what="removed an app as a second step", about_id=by.id)


def remove_passkey(session: Session, settings: Settings, *, by: Practitioner, passkey_id: UUID) -> None:
    """One passkey no longer counts. Raises NotReady where it is the last step of somebody who needs one."""
    steps = queries.steps_of(session, by.id)
    if passkey_id not in [one.id for one in steps.passkeys]:
        raise AlreadyDone("That passkey has been removed already.")
    keep_one(session, settings, by, passkeys_left=len(steps.passkeys) - 1, app_left=steps.app is not None)
    session.execute(delete(Passkey).where(col(Passkey.id) == passkey_id, col(Passkey.account_id) == by.id))
    trail.sign_in(session, by=by, what="removed a passkey", about_id=by.id)


def keep_one(session: Session, settings: Settings, by: Practitioner, *, passkeys_left: int, app_left: bool) -> None:
    """Raises NotReady where nothing would be left that somebody needs; without any step, recovery codes go as well."""
    if passkeys_left or app_left:
        return
    if settings.needs_second_step(by.role.key.value):
        raise NotReady("Your role signs in with two steps. Add another first, then remove this one.")
    session.execute(delete(RecoveryCode).where(col(RecoveryCode.account_id) == by.id))


def remove_all(session: Session, *, by: Practitioner, account: Account) -> None:
    """Somebody lost what they sign in with. Every second step is gone, and every session over: they set up a new one."""
    if account.id == by.id:
        raise NotReady("This is your own account. Ask another administrator to do it.")
    forget(session, account.id)
    people.end_all_sessions(session, account_id=account.id)
    trail.deed(session, by=by, what="removed somebody’s second step", about_id=account.id)


def forget(session: Session, account_id: UUID) -> None:
    for table in (AppCode, Passkey, RecoveryCode, WaitingStep):
        session.execute(delete(table).where(col(table.account_id) == account_id))


def end_halves(session: Session, there: str, accounts: Collection[UUID]) -> None:
    """Whoever signed out of the organisation's sign-in does not go on with a second step here either.

    `there`: SHA-256 of the one session that is over, or "" for every one of these accounts.
    """
    meant = col(WaitingStep.elsewhere) == there if there else col(WaitingStep.account_id).in_(accounts)
    session.execute(delete(WaitingStep).where(col(WaitingStep.elsewhere).is_not(None), meant))


# --- using one


def begin_half(session: Session, *, account_id: UUID, elsewhere: str | None = None) -> str:
    """The password was right: gives the secret with which the second step goes on. Nothing is open yet."""
    moment = now()
    session.execute(delete(WaitingStep).where(col(WaitingStep.ends_at) < moment))
    half = secrets.token_urlsafe(32)
    ends_at = moment + rules.WAITS
    session.add(WaitingStep(secret_hash=hash_of(half), account_id=account_id, ends_at=ends_at, elsewhere=elsewhere))
    trail.sign_in(session, by=None, what="was asked for the second step", about_id=account_id)
    return half


def try_half(session: Session, half: str) -> UUID | None:
    """Counts one try at a second step, and says whose it is; None when too many were made, or too late."""
    row = queries.waiting(session, half, now())
    if row is None or not took(session, update(WaitingStep).where(one_more(row)).values(tries=WaitingStep.tries + 1)):
        return None
    return row.account_id


def one_more(row: WaitingStep) -> Any:
    return (col(WaitingStep.id) == row.id) & (col(WaitingStep.tries) < rules.TRIES)


def end_half(session: Session, half: str) -> None:
    """The second step is done: its secret opens nothing more."""
    session.execute(delete(WaitingStep).where(col(WaitingStep.secret_hash) == hash_of(half)))


def took(session: Session, change: Update) -> bool:
    """Whether this change found its row as it expected it: of two at once, only one does."""
    return cast(CursorResult[Any], session.execute(change)).rowcount == 1


def use_code(session: Session, settings: Settings, *, account_id: UUID, typed: str) -> str:
    """How these figures were right, in words; empty when they were not. What was used once is never taken again."""
    code = rules.figures(typed)
    if rules.is_app_code(code):
        return WITH_APP if use_app(session, settings, account_id, code) else ""
    if rules.is_recovery_code(code):
        return WITH_RECOVERY if use_recovery(session, settings, account_id, code) else ""
    return ""


def use_app(session: Session, settings: Settings, account_id: UUID, code: str) -> bool:
    app = session.exec(select(AppCode).where(AppCode.account_id == account_id)).first()
    secret = unlocked(settings, account_id, SECRET, app.locked_secret) if app else None
    if app is None or secret is None:
        return False
    step = rules.step_of(secret, code, now=now(), last_step=app.last_step)
    if step is None:
        return False
    later = (col(AppCode.id) == app.id) & (col(AppCode.last_step) < step)
    return took(session, update(AppCode).where(later).values(last_step=step))


def use_recovery(session: Session, settings: Settings, account_id: UUID, code: str) -> bool:
    this = (col(RecoveryCode.account_id) == account_id) & (
        col(RecoveryCode.code_hash) == hash_of_code(settings, account_id, code)
    )
    return took(session, update(RecoveryCode).where(this, col(RecoveryCode.used_at).is_(None)).values(used_at=now()))


def use_passkey(session: Session, *, passkey: Passkey, sign_count: int) -> None:
    passkey.sign_count, passkey.last_used_at = sign_count, now()
    session.add(passkey)


def answered_once(session: Session, *, challenge: str, until: datetime.datetime) -> bool:
    """Whether this question of ours had not been answered before. From now on it has."""
    try:
        with session.begin_nested():
            session.add(WaitingStep(secret_hash=hash_of(challenge), ends_at=until))
    except IntegrityError:
        return False
    return True
