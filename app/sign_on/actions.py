"""Deeds with accounts that are joined to the organisation's own sign-in. Each writes its own line in the trail."""

import datetime
import secrets
from uuid import UUID

from sqlalchemy import delete, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from app.audit import trail
from app.db import now
from app.people import actions as people
from app.people.models import Account, SignInSession
from app.people.passwords import kept_form
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone
from app.sign_on.models import SignedOutElsewhere, SignInElsewhere
from app.sign_on.rules import Known, NotBelieved, SignedOut

REMEMBERED = datetime.timedelta(days=1)
"""For how long a message that was taken is known again: far longer than one is believed."""


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


def signed_out_there(session: Session, *, issuer: str, said: SignedOut) -> frozenset[UUID]:
    """Somebody signed out there, so what was begun with it here is over at once. Raises NotBelieved for a message that was taken.

    One session, where it is named; otherwise every one of that person's that was begun there. Gives whose accounts are joined
    to the person it names.
    """
    if session.exec(select(SignedOutElsewhere).where(SignedOutElsewhere.message == said.message)).first() is not None:
        raise NotBelieved("taken before")
    session.execute(delete(SignedOutElsewhere).where(col(SignedOutElsewhere.at) < now() - REMEMBERED))
    session.add(SignedOutElsewhere(message=said.message, at=now()))
    try:
        session.flush()
    except IntegrityError:  # the same message, taken in this very moment
        raise NotBelieved("taken before") from None
    meant = select(SignInSession).where(col(SignInSession.ended_at).is_(None), col(SignInSession.elsewhere).is_not(None))
    accounts: frozenset[UUID] = frozenset()
    if said.session:
        meant = meant.where(SignInSession.elsewhere == said.session)
    if said.subject:
        joined = (SignInElsewhere.issuer == issuer) & (SignInElsewhere.subject == said.subject)
        accounts = frozenset(session.exec(select(SignInElsewhere.account_id).where(joined)))
        meant = meant.where(col(SignInSession.account_id).in_(accounts))
    over = session.exec(meant).all()
    session.execute(update(SignInSession).where(col(SignInSession.id).in_([one.id for one in over])).values(ended_at=now()))
    for account_id in {one.account_id for one in over}:
        trail.sign_in(session, by=None, what="was signed out by the organisation’s sign-in", about_id=account_id)
    return accounts
