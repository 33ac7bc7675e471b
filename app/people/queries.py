"""Finding practitioners, their sessions and the tries at signing in. Changes nothing."""

import datetime
import hashlib
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, bindparam, select
from sqlmodel import Session, SQLModel, col

from app.people.models import Account, AccountState, SignInAttempt, SignInSession, Team


def hash_of(secret: str) -> str:
    """What is kept of a secret that is long and random: enough to know it again, no use to whoever reads the database."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


SESSIONS, ACCOUNTS, TEAMS = (SQLModel.metadata.tables[name].c for name in ("signinsession", "account", "team"))

ASKING = (
    select(
        SESSIONS.id.label("session_id"),
        SESSIONS.last_seen_at,
        SESSIONS.ends_at,
        SESSIONS.ended_at,
        SESSIONS.proved_at,
        SESSIONS.must_add_step,
        ACCOUNTS.id.label("account_id"),
        ACCOUNTS.name,
        ACCOUNTS.role,
        ACCOUNTS.state,
        ACCOUNTS.team_id,
        TEAMS.name.label("team_name"),
    )
    .join_from(SESSIONS.id.table, ACCOUNTS.id.table, ACCOUNTS.id == SESSIONS.account_id)
    .outerjoin(TEAMS.id.table, TEAMS.id == ACCOUNTS.team_id)
    .where(SESSIONS.secret_hash == bindparam("secret_hash"))
)
"""Tables and columns, not objects, and made once: this runs with every request, and so it costs a quarter of what it would."""


def session_of_cookie(session: Session, cookie: str) -> Row[*tuple[Any, ...]] | None:
    """The sign-in session that a cookie names, ended or not, with its account and team."""
    return session.connection().execute(ASKING, {"secret_hash": hash_of(cookie)}).first()


def account_named(session: Session, folded_name: str) -> Account | None:
    return session.scalar(select(Account).where(col(Account.sign_in_name) == folded_name))


def account_to_activate(session: Session, code: str, now: datetime.datetime) -> Account | None:
    """The invited account an activation code is for, unless the code is too old."""
    return account_of_link(session, hash_of(code), now)


def account_of_link(session: Session, code_hash: str, now: datetime.datetime) -> Account | None:
    """The same, by what is kept of the code."""
    return session.scalar(
        select(Account).where(
            col(Account.activation_hash) == code_hash,
            col(Account.activation_ends) > now,
            col(Account.state) != AccountState.CLOSED,
        )
    )


KNOWN_FOR = datetime.timedelta(days=30)
"""How long a place stays known after an account was signed in to from there."""


@dataclass(frozen=True)
class Tries:
    """When tries failed lately: with this name from browsers and places like this one, and from this place with any name."""

    for_account: tuple[datetime.datetime, ...]
    from_source: tuple[datetime.datetime, ...]


def last_success(session: Session, bucket: Select[datetime.datetime], since: datetime.datetime) -> datetime.datetime | None:
    """When a try in this bucket last succeeded."""
    return session.scalar(
        bucket.where(col(SignInAttempt.succeeded), col(SignInAttempt.at) > since).order_by(col(SignInAttempt.at).desc()).limit(1)
    )


def failed_tries(session: Session, name_hash: str, source_hash: str, browser_hash: str, since: datetime.datetime) -> Tries:
    """The failed tries that count against this one.

    A browser, or a place, in which the account has been signed in before counts only its own failures since then, so that nobody
    elsewhere can lock its owner out by guessing. Everything from everywhere else counts together.
    """
    tried = select(col(SignInAttempt.at))
    failed = tried.where(~col(SignInAttempt.succeeded), col(SignInAttempt.at) > since).order_by(col(SignInAttempt.at))
    for_name = col(SignInAttempt.name_hash) == name_hash
    own: tuple[ColumnElement[bool], ...] = (for_name, col(SignInAttempt.browser_hash) == browser_hash)
    if not browser_hash:
        own = (*own, col(SignInAttempt.source_hash) == source_hash)
    success = last_success(session, tried.where(*own), since - KNOWN_FOR)
    if browser_hash or success:
        counting = failed.where(*own, col(SignInAttempt.at) > (success or since))
    else:
        counting = failed.where(for_name, col(SignInAttempt.browser_hash) == "")
    place = failed.where(col(SignInAttempt.source_hash) == source_hash)
    return Tries(tuple(session.scalars(counting)), tuple(session.scalars(place)))


def open_sessions(
    session: Session, account_id: UUID, now: datetime.datetime, idle_since: datetime.datetime
) -> list[SignInSession]:
    """The sessions in which a person is signed in now, latest first."""
    return list(
        session.scalars(
            select(SignInSession)
            .where(
                col(SignInSession.account_id) == account_id,
                col(SignInSession.ended_at).is_(None),
                col(SignInSession.ends_at) > now,
                col(SignInSession.last_seen_at) > idle_since,
            )
            .order_by(col(SignInSession.last_seen_at).desc())
        )
    )


def accounts(session: Session) -> list[tuple[Account, str | None]]:
    """Every account with the name of its team, by name."""
    rows = session.execute(
        select(Account, col(Team.name)).outerjoin(Team, col(Team.id) == col(Account.team_id)).order_by(col(Account.name))
    )
    return [(account, team_name) for account, team_name in rows]


def teams(session: Session) -> list[Team]:
    return list(session.scalars(select(Team).order_by(col(Team.name))))


def team_named(session: Session, name: str) -> Team | None:
    return session.scalar(select(Team).where(col(Team.name) == name))


def people_by_id(session: Session, ids: set[UUID]) -> dict[UUID, str]:
    """Names of practitioners for showing who did what: one query for a whole page."""
    if not ids:
        return {}
    rows = session.execute(select(col(Account.id), col(Account.name)).where(col(Account.id).in_(ids)))
    return {row.id: row.name for row in rows}
