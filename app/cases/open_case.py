"""A case that has been found and may be opened, as everything behind the door sees it."""

import datetime
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import Access, Part
from app.cases.rules import May


@dataclass(frozen=True)
class OpenCase:
    """A case that this practitioner may open, and what they may do with it. `part` is theirs, when it is allocated to them."""

    id: UUID
    ref: str
    family_name: str
    team_id: UUID
    team_name: str
    access: Access
    opened_at: datetime.datetime
    closed_at: datetime.datetime | None
    may: May
    part: Part | None
    open_until: datetime.datetime | None = None
    """Until when a purpose that was given holds the record open, for a colleague whose it is not."""

    @property
    def may_read(self) -> bool:
        """Always true: a case that may not be read is never found."""
        return self.may.read

    @property
    def may_write(self) -> bool:
        """Whether anything may be added: only by those it is allocated to now, while it is open."""
        return self.may.write

    @property
    def may_supervise(self) -> bool:
        """Whether work on it may be returned or signed: by supervisors of the case's team."""
        return self.may.supervise

    @property
    def may_allocate(self) -> bool:
        """Whether they may decide who works with it: a supervisor of the team, and whoever leads."""
        return self.closed_at is None and (self.may.supervise or (self.may.write and self.part == Part.LEAD))

    @property
    def may_talk(self) -> bool:
        """Whether supervision of it is theirs to read and write: whoever works with the family, and whoever supervises that."""
        return self.may.supervise or (self.part is not None and not self.may.in_need)

    @property
    def address(self) -> str:
        """Where the family page is."""
        return f"/families/{self.id}"
