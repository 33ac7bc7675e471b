"""Who stands in the tables: children piece by piece, with their stays, spells of help and stretches of help by law.

A child who is in any record that is restricted or sealed is in no table, and neither is anything of such a record: who those
families are is what was to be kept from others. Records that were closed more than six years ago are left out, as the standard
looks back six years.
"""

import datetime
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, func, or_, select

from app.cases.models import Access, Case, CaseMember, Person, PersonKind, Stage
from app.safeguarding_dataset.rules import Episode, Span, Spell, StageSpan, episodes_of, spells_of
from app.stages.declared import book_in

AT_ONCE = 500
YEARS_BACK = 6
SHUT = (Access.RESTRICTED, Access.SEALED)
STANDARD = "Standard Safeguarding Dataset"


@dataclass(frozen=True)
class Child:
    """One child with what every table asks of them."""

    person: Person
    cases: dict[UUID, Case]
    """The records they are or were in."""
    stays: dict[UUID, Span]
    spells: list[Spell] = field(default_factory=list)
    episodes: list[Episode] = field(default_factory=list)

    @property
    def id(self) -> UUID:
        return self.person.id

    def episode_on(self, case_id: UUID, day: datetime.date | None) -> UUID | None:
        """The stretch of help by law that this day falls in."""
        held = [one for one in self.episodes if day is not None and one.case_id == case_id and one.holds(day)]
        return max(held, key=lambda one: one.since).id if held else None


def in_a_shut_record() -> Any:
    return select(CaseMember.person_id).join(Case, col(Case.id) == CaseMember.case_id).where(col(Case.access).in_(SHUT))


def six_years_before(today: datetime.date) -> datetime.datetime:
    day = 28 if (today.month, today.day) == (2, 29) else today.day
    return datetime.datetime(today.year - YEARS_BACK, today.month, day, tzinfo=datetime.UTC)


def told_of(today: datetime.date) -> Any:
    """The records that are told of."""
    late = or_(col(Case.closed_at).is_(None), col(Case.closed_at) >= six_years_before(today))
    return select(Case.id).where(col(Case.access).not_in(SHUT), late)


def wanted(today: datetime.date) -> Any:
    members = select(CaseMember.person_id).where(col(CaseMember.case_id).in_(told_of(today)))
    return (
        col(Person.kind).in_((PersonKind.CHILD, PersonKind.UNBORN)),
        col(Person.id).in_(members),
        col(Person.id).not_in(in_a_shut_record()),
    )


def left_out(session: Session) -> int:
    """How many children are in no table because a record of theirs is restricted or sealed."""
    kinds = col(Person.kind).in_((PersonKind.CHILD, PersonKind.UNBORN))
    return session.exec(select(func.count()).select_from(Person).where(kinds, col(Person.id).in_(in_a_shut_record()))).one()


def children(session: Session, today: datetime.date) -> Iterator[list[Child]]:
    """All of them, some hundreds at a time; no more than those are in memory."""
    last: UUID | None = None
    while True:
        some = select(Person).where(*wanted(today)).order_by(col(Person.id)).limit(AT_ONCE)
        people = list(session.exec(some if last is None else some.where(col(Person.id) > last)))
        if not people:
            return
        last = people[-1].id
        yield whole(session, people, today)
        session.expunge_all()


def whole(session: Session, people: Sequence[Person], today: datetime.date) -> list[Child]:
    """These children with their stays and spells."""
    ids = [one.id for one in people]
    members = session.exec(
        select(CaseMember, Case)
        .join(Case, col(Case.id) == CaseMember.case_id)
        .where(col(CaseMember.person_id).in_(ids), col(Case.id).in_(told_of(today)))
        .order_by(col(CaseMember.since), col(CaseMember.id))
    ).all()
    found = {one.id: Child(one, {}, {}) for one in people}
    for member, case in members:
        stay = Span(member.since, member.until)
        if member.since <= case.opened_at.date():
            stay = Span(datetime.date.min, member.until)  # there when the record began: help may have begun before it
        before = found[member.person_id].stays.get(case.id)
        found[member.person_id].cases[case.id] = case
        found[member.person_id].stays[case.id] = both(before, stay) if before else stay
    stages = stages_by_case(session, {case.id for _, case in members})
    for child in found.values():
        for case_id, stay in child.stays.items():
            child.spells.extend(spells_of(child.id, case_id, stay, stages.get(case_id, ())))
        child.episodes.extend(episodes_of(child.spells))
    return list(found.values())


def both(one: Span, other: Span) -> Span:
    """Two stays in one record, told as one."""
    ends = [span.until for span in (one, other)]
    return Span(min(one.since, other.since), None if None in ends else max(end for end in ends if end))


def stages_by_case(session: Session, cases: set[UUID]) -> dict[UUID, list[StageSpan]]:
    book, found = book_in(session), defaultdict(list)
    rows = session.exec(select(Stage).where(col(Stage.case_id).in_(cases)).order_by(col(Stage.since), col(Stage.id)))
    for row in rows:
        known = book.stage(row.stage)
        table = known.codes.get(STANDARD, "") if known else ""
        found[row.case_id].append(StageSpan(row.since, row.until, id=row.id, table=table, person_id=row.person_id))
    return found
