"""What the pages about people show."""

import datetime
from dataclasses import dataclass
from uuid import UUID

from app.people.models import SignInSession
from app.people.roles import ROLES, Permission, Role


@dataclass(frozen=True)
class ShownSession:
    """One browser in which somebody is signed in."""

    id: UUID
    browser: str
    way: str
    begun_at: datetime.datetime
    last_seen_at: datetime.datetime
    is_this_one: bool


def shown_sessions(sessions: list[SignInSession], mine: UUID | None) -> list[ShownSession]:
    return [
        ShownSession(one.id, one.browser or "A browser", one.way, one.begun_at, one.last_seen_at, one.id == mine)
        for one in sessions
    ]


@dataclass(frozen=True)
class ShownRole:
    """A role with all that it may do, and all that it may not."""

    name: str
    description: str
    may: tuple[str, ...]
    may_not: tuple[str, ...]


def shown_role(role: Role) -> ShownRole:
    return ShownRole(
        role.display_name,
        role.description,
        tuple(one.words for one in Permission if one in role.permissions),
        tuple(one.words for one in Permission if one not in role.permissions),
    )


def shown_roles() -> list[ShownRole]:
    return [shown_role(role) for role in ROLES.values()]
