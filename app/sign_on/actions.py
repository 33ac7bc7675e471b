"""Deeds with accounts that are joined to the organisation's own sign-in. Each writes its own line in the trail."""

import secrets

from sqlalchemy import delete
from sqlmodel import Session, col, select

from app.audit import trail
from app.db import now
from app.people import actions as people
from app.people.models import Account
from app.people.passwords import kept_form
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone
from app.sign_on.models import SignInElsewhere
from app.sign_on.rules import Known


def join(session: Session, *, by: Practitioner, account: Account, issuer: str, subject: str) -> None:
    """From now on this person there is this account here. Raises AlreadyDone where they are another account already."""
    same = select(SignInElsewhere).where(SignInElsewhere.issuer == issuer, SignInElsewhere.subject == subject)
    row = session.exec(same).first()
    if row is not None and row.account_id != account.id:
        raise AlreadyDone("That person is joined to another account already. Take the other apart first.")
    session.execute(delete(SignInElsewhere).where(col(SignInElsewhere.account_id) == account.id))
    session.add(SignInElsewhere(account_id=account.id, issuer=issuer, subject=subject, joined_at=now(), joined_by=by.id))
    session.flush()
    trail.deed(session, by=by, what="joined an account to the organisation’s sign-in", about_id=account.id)


def take_apart(session: Session, *, by: Practitioner, account: Account) -> None:
    """The organisation's sign-in no longer opens this account, and whoever is signed in to it signs in anew."""
    session.execute(delete(SignInElsewhere).where(col(SignInElsewhere.account_id) == account.id))
    people.end_all_sessions(session, account_id=account.id)
    trail.deed(session, by=by, what="took an account apart from the organisation’s sign-in", about_id=account.id)


def open_with(session: Session, *, by: Practitioner, account: Account, known: Known) -> None:
    """Its owner uses their activation link to sign in with the organisation's sign-in, instead of choosing a password."""
    join(session, by=by, account=account, issuer=known.issuer, subject=known.subject)
    account.password_hash = kept_form(secrets.token_urlsafe(32))  # one that nobody knows
    people.opened_by_owner(session, account)
