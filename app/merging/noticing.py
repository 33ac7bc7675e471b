"""Whether somebody just written down is in another record already: a supervisor who may open both is told, and nobody else."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlmodel import Session

from app.finding.alike import Described
from app.finding.duplicates import Alike, may_be_same
from app.merging.actions import ask
from app.people.practitioner import Practitioner
from app.people.roles import ROLES, RoleKey

Likes = Mapping[UUID, str]
"""Who somebody may be → why."""


def any_supervisor(team_id: UUID | None) -> Practitioner:
    """The eyes of a supervisor of this team, whoever it is: what is hidden from the team for want of consent is open to them."""
    return Practitioner(UUID(int=0), "", ROLES[RoleKey.SUPERVISOR], team_id, None)


def likes_of(alike: Iterable[Alike]) -> Likes:
    return {each.found.person.id: " and ".join(each.why) for each in alike}


def likes_of_new(session: Session, *, by: Practitioner, one: Described) -> Likes:
    """Who somebody about to be written down may be, in the records that they who write or their supervisor may open."""
    eyes = (any_supervisor(by.team_id), by)
    return likes_of(each for me in eyes for each in may_be_same(session, me, one))


def notice(session: Session, *, person_id: UUID, likes: Likes) -> None:
    """Puts those who are like somebody before whoever may decide about both. It holds nobody up, and tells nobody else."""
    for other, why in likes.items():
        ask(session, by=None, one=person_id, other=other, why=why)
