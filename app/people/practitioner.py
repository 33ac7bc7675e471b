"""Whoever is asking, as the rest of the service sees them."""

from dataclasses import dataclass
from uuid import UUID

from app.people.roles import Permission, Role


@dataclass(frozen=True)
class Practitioner:
    """Somebody who uses the service. `session_id` is None for deeds done at the command line or by the demonstration."""

    id: UUID
    name: str
    role: Role
    team_id: UUID | None
    team_name: str | None
    session_id: UUID | None = None

    def may(self, permission: Permission) -> bool:
        """Whether their role allows this at all. Whether *this case* is theirs is asked elsewhere."""
        return permission in self.role.permissions
