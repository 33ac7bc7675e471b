"""What the pages about people show."""

import datetime
from dataclasses import dataclass
from uuid import UUID

from app.audit.models import Trail
from app.people.models import SignInSession
from app.people.roles import ROLES, Permission, Role


@dataclass(frozen=True)
class ShownSession:
    """One browser in which somebody is signed in."""

    browser: str
    begun_at: datetime.datetime
    last_seen_at: datetime.datetime
    is_this_one: bool


def shown_sessions(sessions: list[SignInSession], mine: UUID | None) -> list[ShownSession]:
    return [ShownSession(one.browser or "A browser", one.begun_at, one.last_seen_at, one.id == mine) for one in sessions]


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


@dataclass(frozen=True)
class ShownLine:
    """One line of the trail, in words."""

    at: datetime.datetime
    who: str
    what: str
    detail: str
    case: str
    about: str
    is_refusal: bool


def short(reference: UUID | None) -> str:
    """Enough of a reference to tell two apart by eye; the whole of it is in the trail itself."""
    return reference.hex[:8] if reference else ""


def shown_line(line: Trail, names: dict[UUID, str]) -> ShownLine:
    who = names.get(line.account_id, "Somebody") if line.account_id else "Nobody who is signed in"
    return ShownLine(line.at, who, line.what, line.detail, short(line.case_id), short(line.about_id), line.kind == "refusal")
