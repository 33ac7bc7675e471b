"""Reading pairs of people who may be one, as far as somebody may see both. Changes nothing."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, or_, select

from app.cases.models import Case, CaseMember, Kin, Person, Relationship
from app.cases.queries import may_see
from app.finding.duplicates import Alike, described, may_be_same
from app.merging.models import Answered, SamePerson
from app.people.practitioner import Practitioner

MOST = 50


@dataclass(frozen=True)
class Pair:
    """Two people who may be one, and the families each is in."""

    row: SamePerson
    one: Person
    other: Person
    families: dict[UUID, list[Case]]
    """The records each is in now."""
    left: tuple[Case, ...] = ()
    """The records either was in once: they hold words about them still, and decide as much as the others who sees them."""

    @property
    def cases(self) -> list[Case]:
        """Every record either of them is or ever was in, always in one order."""
        every = {case.id: case for own in (*self.families.values(), self.left) for case in own}
        return [every[one] for one in sorted(every)]


def families_of(session: Session, people: Collection[UUID]) -> tuple[dict[UUID, list[Case]], dict[UUID, list[Case]]]:
    """Every record these people are in now, and every one they were in once, whoever may open it."""
    rows = session.execute(
        select(CaseMember, Case).join(Case, col(Case.id) == col(CaseMember.case_id)).where(col(CaseMember.person_id).in_(people))
    ).all()
    here: dict[UUID, list[Case]] = {}
    left: dict[UUID, list[Case]] = {}
    for member, case in rows:
        (left if member.until else here).setdefault(member.person_id, []).append(case)
    return here, left


def pairs_of(session: Session, me: Practitioner, rows: Iterable[SamePerson]) -> list[Pair]:
    """Those of the pairs of which I may open every record that either is in: nobody decides about what they may not see."""
    gone = gone_over(session)
    rows = [row for row in rows if decided(row) or not gone & {row.one_id, row.other_id}]
    ids = {one for row in rows for one in (row.one_id, row.other_id)}
    here, left = families_of(session, ids)
    every = {case.id for found in (here, left) for own in found.values() for case in own}
    mine = set(session.exec(select(Case.id).where(col(Case.id).in_(every), may_see(me))))
    people = {one.id: one for one in session.exec(select(Person).where(col(Person.id).in_(ids)))}
    pairs = [
        Pair(
            row,
            people[row.one_id],
            people[row.other_id],
            {one: here.get(one, []) for one in (row.one_id, row.other_id)},
            (*left.get(row.one_id, ()), *left.get(row.other_id, ())),
        )
        for row in rows
    ]
    return [pair for pair in pairs if pair.cases and {case.id for case in pair.cases} <= mine]


def gone_over(session: Session) -> set[UUID]:
    """Those whose record goes on as somebody else's."""
    rows = session.exec(select(SamePerson).where(col(SamePerson.answer) == Answered.ONE))
    return {row.other_id if row.kept_id == row.one_id else row.one_id for row in rows}


def waiting(session: Session, me: Practitioner) -> list[Pair]:
    """What waits to be looked at, oldest first."""
    rows = session.exec(select(SamePerson).where(col(SamePerson.answer) == Answered.WAITING).order_by(col(SamePerson.asked_at)))
    return pairs_of(session, me, rows)[:MOST]


def pair_by_id(session: Session, me: Practitioner, pair_id: UUID) -> Pair | None:
    row = session.get(SamePerson, pair_id)
    return next(iter(pairs_of(session, me, [row])), None) if row else None


def pairs_with(session: Session, people: Collection[UUID]) -> list[SamePerson]:
    """Every pair one of these people is in, whatever was decided."""
    return list(
        session.exec(select(SamePerson).where(or_(col(SamePerson.one_id).in_(people), col(SamePerson.other_id).in_(people))))
    )


def pair_between(session: Session, one: UUID, other: UUID) -> SamePerson | None:
    first, second = sorted((one, other))
    return session.exec(select(SamePerson).where(SamePerson.one_id == first, SamePerson.other_id == second)).first()


def made_one(session: Session, people: Collection[UUID]) -> list[SamePerson]:
    """The pairs whose record goes on as one of these people's."""
    return list(session.exec(select(SamePerson).where(col(SamePerson.kept_id).in_(people))))


def like(session: Session, me: Practitioner, person: Person) -> list[Alike]:
    """Who may be the same person, among the records I may open; not those who are known to be somebody else."""
    apart = {row.other_id if row.one_id == person.id else row.one_id for row in pairs_with(session, [person.id]) if decided(row)}
    one, not_these = described(session, [person])[person.id], {person.id, *apart, *twins_of(session, person.id)}
    return may_be_same(session, me, one, not_these, family_of(session, person.id))


def family_of(session: Session, person_id: UUID) -> set[UUID]:
    """Everybody who is, or was, in a record with this person."""
    own = select(CaseMember.case_id).where(CaseMember.person_id == person_id)
    return set(session.exec(select(CaseMember.person_id).where(col(CaseMember.case_id).in_(own))))


def decided(row: SamePerson) -> bool:
    return row.answer is not Answered.WAITING


def twins_of(session: Session, person_id: UUID) -> set[UUID]:
    """Those the record calls this person's twin or brother or sister."""
    kinds = (Kin.TWIN, Kin.SIBLING, Kin.HALF_SIBLING, Kin.STEP_SIBLING)
    ties = session.exec(
        select(Relationship).where(
            or_(col(Relationship.person_id) == person_id, col(Relationship.to_person_id) == person_id),
            col(Relationship.kind).in_(kinds),
        )
    )
    return {tie.to_person_id if tie.person_id == person_id else tie.person_id for tie in ties}
