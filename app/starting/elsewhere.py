"""Whether there is a record that one may not open, and whom to ask: only of what was named exactly, never of a closed one."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session, col

from app.cases.models import Access, Case, CaseMember, Person
from app.cases.queries import may_see
from app.doors.standing import held_back, named
from app.finding.rules import words_of, words_typed
from app.identity.queries import people_with
from app.people.models import Team
from app.people.practitioner import Practitioner
from app.starting.rules import LookedFor

MOST = 5


@dataclass(frozen=True)
class Elsewhere:
    """A record of a team that one has to ask. Nothing of it is said but that it is there."""

    case_id: UUID
    team: str


def exactly(session: Session, wanted: LookedFor) -> set[UUID]:
    """The people who were named so that nobody else can be meant: by number, or by two names or more and the day of birth."""
    if wanted.number:
        return set(people_with(session, wanted.number))
    if len(wanted.names) < 2 or wanted.born_on is None:
        return set()
    known = (col(Person.born_on) == wanted.born_on, col(Person.born_about).is_(False))
    born = session.execute(select(col(Person.id), col(Person.folded_name)).where(*known))
    typed = set(words_typed(" ".join(wanted.names)))
    return {person_id for person_id, name in born if typed <= set(words_of(name))}


def records_to_ask_about(session: Session, me: Practitioner, wanted: LookedFor) -> list[Elsewhere]:
    """Those open to a team or to those it is allocated to, and not to me. Restricted, sealed and held back ones are not there."""
    people = exactly(session, wanted)
    if not people and not wanted.ref:
        return []
    members = select(col(CaseMember.case_id)).where(col(CaseMember.person_id).in_(people), col(CaseMember.until).is_(None))
    meant = col(Case.ref) == wanted.ref if wanted.ref else col(Case.id).in_(members)
    rows = session.execute(
        select(col(Case.id), col(Team.name))
        .join(Team, col(Team.id) == col(Case.team_id))
        .where(
            meant,
            col(Case.access).in_((Access.TEAM, Access.ALLOCATED)),
            ~held_back(col(Case.id)),
            ~named(col(Case.id), me.id, may_open=False),
            ~may_see(me),
        )
        .order_by(col(Team.name))
        .limit(MOST)
    )
    return [Elsewhere(case_id, team) for case_id, team in rows]
