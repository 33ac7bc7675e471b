"""Accounts, teams, the sessions in which people are signed in, and the tries at signing in."""

import datetime
import enum
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field, SQLModel

from app.db import chosen_from
from app.people.roles import RoleKey


class AccountState(enum.StrEnum):
    """Whether an account may be signed in to."""

    INVITED = "invited"
    """Made, with an activation link out; it has no password yet."""
    ACTIVE = "active"
    CLOSED = "closed"


class Team(SQLModel, table=True):
    """People who work together and, as a rule, may open each other's cases."""

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    name: str = Field(max_length=120, unique=True)


class Account(SQLModel, table=True):
    """One practitioner. Never deleted, because the record names who wrote in it; closed instead."""

    __table_args__ = (
        CheckConstraint("state <> 'active' OR password_hash <> ''", name="active_with_a_password"),
        CheckConstraint("sign_in_name <> ''", name="named"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    sign_in_name: str = Field(max_length=200, unique=True)
    """In one form (see app.web.text.without_accents), so that capitals do not matter."""
    name: str = Field(max_length=120)
    role: RoleKey = Field(sa_type=chosen_from(RoleKey, "role"))
    team_id: UUID | None = Field(default=None, foreign_key="team.id", index=True)
    state: AccountState = Field(default=AccountState.INVITED, sa_type=chosen_from(AccountState, "state"))
    password_hash: str = Field(default="", max_length=300)
    activation_hash: str | None = Field(default=None, max_length=64, unique=True)
    """SHA-256 of the one-time activation code; the code itself is printed once and kept nowhere."""
    activation_ends: datetime.datetime | None = None
    created_at: datetime.datetime
    last_signed_in_at: datetime.datetime | None = None
    opened_at: datetime.datetime | None = None
    """When its owner last chose a password with an activation link."""
    closed_unused: bool = False
    """Closed because nobody used it for a long time, and not by anybody: an administrator can open it again."""


class SignInSession(SQLModel, table=True):
    """One person signed in, in one browser. Kept after it ends, so that a page left open can be carried on by the same person."""

    __table_args__ = (CheckConstraint("ends_at > begun_at", name="ends_after_it_begins"),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    secret_hash: str = Field(max_length=64, unique=True)
    """SHA-256 of the 256 random bits in the cookie."""
    account_id: UUID = Field(foreign_key="account.id", index=True)
    begun_at: datetime.datetime
    last_seen_at: datetime.datetime
    """Written at most once a minute."""
    ends_at: datetime.datetime
    """However busy it is, it ends then."""
    ended_at: datetime.datetime | None = None
    browser: str = Field(default="", max_length=80)
    """What kind of browser, in two words, so that people know their own sessions apart."""
    way: str = Field(default="", max_length=60)
    """How they signed in, in words: with a password; with a password and an app."""
    proved_at: datetime.datetime | None = None
    """When they last showed that it is them: at sign-in, and again before what weighs heavily."""
    must_add_step: bool = False
    """Their role needs a second step that they have not set up yet: until they have, this session opens nothing else."""
    elsewhere: str | None = Field(default=None, max_length=64, index=True)
    """Begun with the organisation's own sign-in: SHA-256 of what that session is called there, or nothing where it has none."""


class SignInAttempt(SQLModel, table=True):
    """One try at signing in, for slowing guesses down. Holds neither the name that was typed nor the address it came from."""

    __table_args__ = (
        Index("ix_sign_in_attempt_name_at", "name_hash", "at"),
        Index("ix_sign_in_attempt_source_at", "source_hash", "at"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    at: datetime.datetime
    name_hash: str = Field(max_length=64)
    source_hash: str = Field(max_length=64)
    browser_hash: str = Field(default="", max_length=64)
    """Of a browser in which this account has been signed in before; empty for any other."""
    succeeded: bool = False
