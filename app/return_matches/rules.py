"""Which child of a return may be which child of a record: by a number that only one has on either side, never by name or birth.

Pure. Twins have names, birth dates and homes alike, so none of these is ever a reason; and where a number could be either’s,
nothing is suggested.
"""

import datetime
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

from app.return_matches.models import By

TWINS_WITHIN = datetime.timedelta(days=2)
"""Born so near one another, two children of one family may be twins."""


@dataclass(frozen=True)
class Ours:
    """A number of a child in the record."""

    person_id: UUID
    by: By
    number: str
    born_on: datetime.date | None
    shared: bool = False
    """Somebody else here has the same number."""


@dataclass(frozen=True)
class Theirs:
    """A child of a return that counts."""

    local_id: str
    upn: str
    born_on: datetime.date | None
    batch_id: UUID

    def number(self, by: By) -> str:
        return self.upn if by is By.UPN else "".join(self.local_id.split()).lower().replace("-", "")


@dataclass(frozen=True)
class Suggestion:
    """They may be the same: somebody looks, and decides."""

    ours: Ours
    theirs: Theirs
    twin: bool
    """A brother or sister was born with them: every sign of the number is to be compared."""

    @property
    def key(self) -> UUID:
        return uuid5(self.ours.person_id, f"{self.ours.by.value} {self.ours.number}")


def suggestions(
    ours: Sequence[Ours], theirs: Iterable[Theirs], decided: Container[tuple[UUID, By, str]]
) -> tuple[list[Suggestion], list[Ours]]:
    """What may be the same, and the numbers of which it is not clear whose they are."""
    found: list[Suggestion] = []
    unclear: list[Ours] = []
    returned = list(theirs)
    for one in ours:
        there = [other for other in returned if other.number(one.by) == kept(one)]
        if not there or (one.person_id, one.by, one.number) in decided:
            continue
        children = {(other.batch_id, other.local_id) for other in there}
        several = len(children) > len({batch for batch, _ in children})
        if one.shared or several or any(differs(one.born_on, other.born_on) for other in there):
            unclear.append(one)
        else:
            found.append(Suggestion(one, there[0], has_twin(one, ours)))
    return found, unclear


def kept(one: Ours) -> str:
    return one.number if one.by is By.UPN else one.number.lower()


def differs(born: datetime.date | None, other: datetime.date | None) -> bool:
    """Both are known, and are not the same day."""
    return born is not None and other is not None and born != other


def has_twin(one: Ours, every: Iterable[Ours]) -> bool:
    born = [other.born_on for other in every if other.person_id != one.person_id and other.born_on is not None]
    return one.born_on is not None and any(abs(one.born_on - other) <= TWINS_WITHIN for other in born)
