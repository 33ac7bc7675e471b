"""Deeds with accounts and sessions. Each writes its own line in the trail."""

import datetime
import secrets
from uuid import UUID

from sqlalchemy import delete, update
from sqlmodel import Session, col

from app.audit import trail
from app.db import now
from app.people import queries
from app.people.models import Account, AccountState, SignInAttempt, SignInSession, Team
from app.people.passwords import kept_form
from app.people.practitioner import Practitioner
from app.people.roles import ROLES, RoleKey
from app.people.rules import what_to_mend
from app.refusals import AlreadyDone, CannotRead, NotReady
from app.web.text import without_accents

ACTIVATION_LASTS = datetime.timedelta(hours=24)


def as_practitioner(account: Account, team_name: str | None, session_id: UUID | None = None) -> Practitioner:
    return Practitioner(account.id, account.name, ROLES[account.role], account.team_id, team_name, session_id)


def start_team(session: Session, *, by: Practitioner | None, name: str) -> Team:
    """Makes a team. `by` is nobody at the command line of the machine itself."""
    if queries.team_named(session, name) is not None:
        raise AlreadyDone(f"There is a team called {name} already.")
    team = Team(name=name)
    session.add(team)
    session.flush()
    if by is not None:
        trail.deed(session, by=by, what="made a team", about_id=team.id)
    return team


def create_account(
    session: Session, *, by: Practitioner | None, sign_in_name: str, name: str, role: RoleKey, team: Team | None
) -> tuple[Account, str]:
    """Makes an account that waits for its owner. Gives it with a one-time code for an activation link, kept nowhere else."""
    folded = without_accents(sign_in_name)
    if not folded:
        raise CannotRead("sign_in_name", "Give a sign-in name, for example a work e-mail address.")
    if queries.account_named(session, folded) is not None:
        raise AlreadyDone("There is an account with that sign-in name already.")
    code = secrets.token_urlsafe(32)
    account = Account(
        sign_in_name=folded,
        name=name,
        role=role,
        team_id=team.id if team else None,
        activation_hash=queries.hash_of(code),
        activation_ends=now() + ACTIVATION_LASTS,
        created_at=now(),
    )
    session.add(account)
    session.flush()
    doer = by or as_practitioner(account, None)
    trail.deed(session, by=doer, what="made an account", about_id=account.id, detail=role.value)
    return account, code


def invite_again(session: Session, *, by: Practitioner | None, account: Account) -> str:
    """A fresh activation code: the old one, the old password and every session end at once. It also opens a closed account."""
    code = secrets.token_urlsafe(32)
    account.activation_hash = queries.hash_of(code)
    account.activation_ends = now() + ACTIVATION_LASTS
    account.state, account.closed_unused = AccountState.INVITED, False
    account.password_hash = ""
    session.add(account)
    end_all_sessions(session, account_id=account.id)
    doer = by or as_practitioner(account, None)
    trail.deed(session, by=doer, what="sent a new activation link", about_id=account.id)
    return code


def choose_password(session: Session, *, by: Practitioner, account: Account, password: str) -> None:
    """Its owner chooses a password; the activation code is used up and every session that was open ends."""
    account.password_hash = kept_when_good(account, password)
    opened_by_owner(session, account)
    trail.deed(session, by=by, what="chose a password", about_id=account.id)


def change_password(session: Session, *, by: Practitioner, account: Account, password: str) -> None:
    """Its owner, who is signed in, chooses another one; every other session ends."""
    account.password_hash = kept_when_good(account, password)
    session.add(account)
    end_all_sessions(session, account_id=account.id, but=by.session_id)
    trail.sign_in(session, by=by, what="changed their password", about_id=account.id)


def kept_when_good(account: Account, password: str) -> str:
    """What is kept of a new password. Raises CannotRead where others would guess it."""
    mend = what_to_mend(password, about=(account.sign_in_name, *account.name.split()))
    if mend:
        raise CannotRead("password", mend)
    return kept_form(password)


def opened_by_owner(session: Session, account: Account) -> None:
    """The account is open, its activation link is used up, and every session that was open ends."""
    account.state, account.opened_at = AccountState.ACTIVE, now()
    account.activation_hash = None
    account.activation_ends = None
    session.add(account)
    end_all_sessions(session, account_id=account.id)


def change_place(session: Session, *, by: Practitioner, account: Account, role: RoleKey, team: Team | None) -> None:
    """Somebody does other work, or works with another team. They sign in afresh, and from then on see what is theirs now."""
    if account.id == by.id:
        raise NotReady("You cannot change what you yourself may do. Ask another administrator to do it.")
    account.role = role
    account.team_id = team.id if team else None
    session.add(account)
    end_all_sessions(session, account_id=account.id)
    trail.deed(session, by=by, what="changed a role or team", about_id=account.id, detail=role.value)


def end_sessions_of(session: Session, *, by: Practitioner, account: Account) -> None:
    """Somebody is signed out everywhere, for instance because a tablet was lost."""
    end_all_sessions(session, account_id=account.id)
    trail.deed(session, by=by, what="ended somebody's sessions", about_id=account.id)


def close_account(session: Session, *, by: Practitioner, account: Account) -> None:
    """Nobody can sign in with it any more, from this moment on."""
    if account.id == by.id:
        raise NotReady("You cannot close your own account. Ask another administrator to do it.")
    account.state = AccountState.CLOSED
    account.activation_hash = None
    session.add(account)
    end_all_sessions(session, account_id=account.id)
    trail.deed(session, by=by, what="closed an account", about_id=account.id)


def close_unused(session: Session, *, account: Account) -> None:
    """Nobody has used it for so long that it is closed, by nobody's hand. An administrator opens it again."""
    account.state, account.closed_unused, account.activation_hash = AccountState.CLOSED, True, None
    session.add(account)
    end_all_sessions(session, account_id=account.id)
    trail.sign_in(session, by=None, what="closed an account that was not used", about_id=account.id)


def note_try(session: Session, *, name_hash: str, source_hash: str, browser_hash: str) -> UUID:
    """Counts a try as failed before the password is looked at, so that many at once cannot slip through together."""
    session.execute(delete(SignInAttempt).where(col(SignInAttempt.at) < now() - 2 * queries.KNOWN_FOR))
    attempt = SignInAttempt(at=now(), name_hash=name_hash, source_hash=source_hash, browser_hash=browser_hash)
    session.add(attempt)
    return attempt.id


def note_refused_sign_in(session: Session, *, account_id: UUID | None, why: str) -> None:
    """`why` is a fixed word: wrong password, closed, too many tries. Nothing that was typed is kept."""
    trail.sign_in(session, by=None, what="was refused at sign-in", about_id=account_id, detail=why)


def sign_in(
    session: Session,
    *,
    account: Account,
    attempt_id: UUID | None,
    lasts: datetime.timedelta,
    browser: str,
    instead_of: str,
    way: str = "password",
    must_add_step: bool = False,
    elsewhere: str | None = None,
) -> str:
    """Begins a session and gives its secret, for the cookie; always a new one.

    `instead_of` is the cookie this browser had before, whose session ends. `way` says how they signed in.
    """
    secret = secrets.token_urlsafe(32)
    moment = now()
    begun = SignInSession(
        secret_hash=queries.hash_of(secret),
        account_id=account.id,
        begun_at=moment,
        last_seen_at=moment,
        ends_at=moment + lasts,
        browser=browser,
        way=way,
        proved_at=moment,
        must_add_step=must_add_step,
        elsewhere=elsewhere,
    )
    session.add(begun)
    account.last_signed_in_at = moment
    session.add(account)
    if attempt_id is not None:
        came_good(session, attempt_id)
    end_session(session, cookie=instead_of)
    trail.sign_in(session, by=as_practitioner(account, None, begun.id), what="signed in", detail=way)
    return secret


def came_good(session: Session, attempt_id: UUID) -> None:
    """A try that was counted as failed before it was looked at has turned out right."""
    session.execute(update(SignInAttempt).where(col(SignInAttempt.id) == attempt_id).values(succeeded=True))


def note_proof(session: Session, *, by: Practitioner, way: str) -> str:
    """Somebody who is signed in showed again that it is them. Their session goes on under a new secret, for the cookie."""
    secret = secrets.token_urlsafe(32)
    values = {"proved_at": now(), "secret_hash": queries.hash_of(secret)}
    session.execute(update(SignInSession).where(col(SignInSession.id) == by.session_id).values(values))
    trail.sign_in(session, by=by, what="showed again that it is them", detail=way)
    return secret


def step_added(session: Session, *, by: Practitioner) -> None:
    """The second step that their role needs is there: the session opens all that is theirs."""
    session.execute(update(SignInSession).where(col(SignInSession.id) == by.session_id).values(must_add_step=False))


def note_password_given(session: Session, *, by: Practitioner, attempt_id: UUID) -> None:
    """Somebody who is signed in gave their password again, and it was right: the try no longer counts as a failed one."""
    came_good(session, attempt_id)
    trail.sign_in(session, by=by, what="gave their password again")


def seen(session: Session, *, session_id: UUID | None) -> None:
    """Somebody is still here: the idle time begins again."""
    session.execute(update(SignInSession).where(col(SignInSession.id) == session_id).values(last_seen_at=now()))


def end_session(session: Session, *, cookie: str) -> None:
    """The session that a cookie names is over, on the server and not only in the browser."""
    session.execute(
        update(SignInSession)
        .where(col(SignInSession.secret_hash) == queries.hash_of(cookie), col(SignInSession.ended_at).is_(None))
        .values(ended_at=now())
    )


def end_all_sessions(session: Session, *, account_id: UUID, but: UUID | None = None) -> None:
    """Every session of one account is over, except perhaps the one it is asked from."""
    ending = update(SignInSession).where(col(SignInSession.account_id) == account_id, col(SignInSession.ended_at).is_(None))
    if but is not None:
        ending = ending.where(col(SignInSession.id) != but)
    session.execute(ending.values(ended_at=now()))


def sign_out(session: Session, *, by: Practitioner, cookie: str) -> None:
    end_session(session, cookie=cookie)
    trail.sign_in(session, by=by, what="signed out")


def end_one_of_mine(session: Session, *, by: Practitioner, session_id: UUID) -> None:
    """One session of their own is over. A session of anybody else stays as it is."""
    session.execute(
        update(SignInSession)
        .where(col(SignInSession.id) == session_id, col(SignInSession.account_id) == by.id, col(SignInSession.ended_at).is_(None))
        .values(ended_at=now())
    )
    trail.sign_in(session, by=by, what="ended one of their sessions", about_id=session_id)


def end_my_other_sessions(session: Session, *, by: Practitioner) -> None:
    end_all_sessions(session, account_id=by.id, but=by.session_id)
    trail.sign_in(session, by=by, what="ended their other sessions")
