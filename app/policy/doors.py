"""One line of the policy table, the doors that no permission guards, and the table as the guard of every route asks it."""

import enum
from collections.abc import Iterable
from dataclasses import dataclass

from app.people.roles import Permission


class Door(enum.Enum):
    """The two doors that no permission guards."""

    PUBLIC = "anybody, signed in or not"
    SIGNED_IN = "anybody who is signed in"


PUBLIC = Door.PUBLIC
SIGNED_IN = Door.SIGNED_IN


@dataclass(frozen=True)
class Line:
    """One route: its method and path, who may come in, and what must be true of them and the record."""

    method: str
    path: str
    who: Permission | Door
    relation: str

    @property
    def in_words(self) -> str:
        """Who may come in, as a page says it."""
        return f"whoever may {self.who.words}" if isinstance(self.who, Permission) else self.who.value


class PolicyFault(Exception):
    """The table and the routes do not agree. The message names each difference."""


class Policy:
    """The table, as the guard of every route asks it."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self.lines = tuple(lines)
        self._by_route = {(line.method, line.path): line for line in self.lines}
        if len(self._by_route) != len(self.lines):
            raise PolicyFault("A route stands twice in the policy table.")

    def line(self, method: str, path: str) -> Line | None:
        return self._by_route.get(("GET" if method == "HEAD" else method, path))

    def has(self, method: str, path: str) -> bool:
        return self.line(method, path) is not None

    def is_public(self, method: str, path: str) -> bool:
        line = self.line(method, path)
        return line is not None and line.who is PUBLIC

    def needed(self, method: str, path: str) -> Permission | None:
        """The permission a route asks of whoever is signed in; None when being signed in is enough."""
        line = self.line(method, path)
        if line is None:
            raise PolicyFault(f"{method} {path} is not in the policy table.")
        return line.who if isinstance(line.who, Permission) else None


NONE = "nothing more"
THEIR_CASE = "the family is allocated to them, or they supervise its team, or it is open to their team and they said what for"
FOR_PURPOSE = "the family is open to their team, which reads it once they have said what for"
LIFTS = "they supervise the team of the family, and did not take off what kept somebody safe"
WORKS_THERE = "the family is allocated to them now"
SETTLES = "the family is allocated to them now, or they supervise its team; what somebody else wrote only once they have left"
EXPECTED = f"{WORKS_THERE}; the baby was expected"
READS_IT = "they supervise the family’s team, and somebody else wrote it"
SUPERVISES_IT = "the supervisor of its team"
COUNTERSIGNS = "they supervise the family’s team, and somebody else signed it; it waits"
SIGNED_COPY = f"{THEIR_CASE}; it is signed, and paper puts nobody in danger"
RELEASES_IT = (
    "somebody else asked for it, and they supervise the family’s team or work with the family; taking back is for either"
)
HANDED_OVER = f"{THEIR_CASE}; marked as a preview until a second person has released it, and gone once the record changes"
ANSWERS = "the family is allocated to them now, or they supervise its team; who checks had no hand in it"
DECIDES = "they lead the case, or supervise its team"
ASKS_TWICE = "they supervise its team, or the family is allocated to them now"
OWN = "their own"
PROVED = "they showed a few minutes ago that it is them"
OWN_PROVED = f"{OWN}; {PROVED}"
UNFINISHED = "the draft is neither published nor withdrawn"
