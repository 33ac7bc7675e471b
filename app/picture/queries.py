"""Reading what a picture is made of, for one child or for all the children of a family: as many queries for one as for ten."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from app.assessments.models import Assessment, Cited, Finding, Sitting, State
from app.cases import queries as record
from app.cases.models import Characteristic, KnownStrength, Person, PersonKind, Relationship
from app.cases.wording import called
from app.declaration.vocabulary import Dimension, EvidenceKind
from app.declaration.wording import Names
from app.evidence.models import Statement
from app.evidence.queries import open_to_all
from app.gathering.lists import Listed, together
from app.picture.findings import COMPARABLE, FINDING, USE, AskedIn, Begun, as_key, readings_in, use_of
from app.picture.hearing import Someone
from app.picture.readings import Reading, Resting
from app.picture.rules import Known, Picture, picture
from app.picture.terms import used_in
from app.picture_remarks.models import DifferenceComment, NotNow
from app.suite.queries import releases
from app.withholding.rules import answer_item, left_of, statement_item

SPEAKING = (State.WITH_SUPERVISOR, State.RETURNED, State.SIGNED)
"""What was sent speaks until it is signed, and is marked; a draft does not, nor what was replaced or left unfinished."""


@dataclass(frozen=True)
class Family:
    """Who is in a family, who looks after which child, where they live, what holds for them, and what was said of a picture."""

    people: Mapping[UUID, Person]
    children: tuple[Person, ...]
    carers: Mapping[UUID, tuple[Someone, ...]]
    ties: tuple[Relationship, ...]
    homes: tuple[record.Home, ...]
    facts: tuple[Characteristic, ...]
    strengths: tuple[KnownStrength, ...]
    comments: tuple[DifferenceComment, ...]
    aside: tuple[NotNow, ...]
    hidden: frozenset[str] = frozenset()
    """What is in no picture of these children, as marks name it: whoever reads along may not have it."""


def family_of(session: Session, case_id: UUID) -> Family:
    """In one statement."""
    people, links, households, stays, facts, strengths, comments, aside = together(session, *family_lists(case_id))
    known: dict[UUID, Person] = {person.id: person for person in people}
    place = list(known)
    links = sorted(links, key=lambda one: place.index(one.person_id))
    children = tuple(record.children_in(people))
    return Family(
        people=known,
        children=children,
        carers={child.id: carers_of(child, links, known) for child in children},
        ties=tuple(links),
        homes=tuple(record.homes(households, stays)),
        facts=tuple(facts),
        strengths=tuple(record.strongest_first(strengths)),
        comments=tuple(comments),
        aside=tuple(aside),
    )


def family_lists(case_id: UUID) -> tuple[Listed[Any], ...]:
    """Everything of a family that a picture is set among, each as a list by itself."""
    here = record.here(case_id)
    both = (col(Relationship.person_id).in_(here), col(Relationship.to_person_id).in_(here), col(Relationship.until).is_(None))
    facts = (col(Characteristic.person_id).in_(here), col(Characteristic.until).is_(None))
    comments = (col(DifferenceComment.case_id) == case_id,)
    aside = (col(NotNow.case_id) == case_id, col(NotNow.until).is_(None))
    return (
        record.everybody_in(case_id),
        Listed(Relationship, both, (col(Relationship.person_id), col(Relationship.id))),
        record.households_in(case_id),
        record.stays_in(case_id),
        Listed(Characteristic, facts, (col(Characteristic.kind), col(Characteristic.id))),
        record.standing_of(here),
        Listed(DifferenceComment, comments, (col(DifferenceComment.number), col(DifferenceComment.id))),
        Listed(NotNow, aside, (col(NotNow.since).desc(), col(NotNow.id))),
    )


def carers_of(child: Person, links: Sequence[Relationship], known: Mapping[UUID, Person]) -> tuple[Someone, ...]:
    """Those who look after this child now; nobody who has died is asked."""
    return tuple(
        Someone(link.person_id, called(known[link.person_id]), link.word)
        for link in links
        if link.to_person_id == child.id and link.cares and known[link.person_id].died_on is None
    )


def pictures_of(
    session: Session, case_id: UUID, today: datetime.date, *, family: Family | None = None, only: UUID | None = None
) -> dict[UUID, Picture]:
    """The picture of every child of a family (or `only` of one), oldest first, from what is in this family's record.

    Whoever calls this has found the case through its guard. Six statements at most, for one child or for ten.
    """
    family = family or family_of(session, case_id)
    children = [child for child in family.children if only in (None, child.id)]
    ids = [child.id for child in children]
    readings, resting = readings_of(session, case_id, ids, family), cited_in(session, case_id, ids)
    spoken, hidden = said_by(session, case_id), family.hidden
    return {
        child.id: picture(
            Known(
                child=Someone(child.id, called(child) or "the baby"),
                readings=left_of(readings.get(child.id, ()), hidden, lambda one: answer_item(one.use.id, one.asked.key)),
                resting=left_of(resting.get(child.id, ()), hidden, lambda one: statement_item(one.statement_id)),
                carers=family.carers[child.id],
                spoken=spoken.get(child.id, {}),
                is_born=child.kind is not PersonKind.UNBORN,
                born_on=child.born_on,
            ),
            used_in(session),
            today,
        )
        for child in children
    }


def picture_of(session: Session, case_id: UUID, child_id: UUID, today: datetime.date, family: Family | None = None) -> Picture:
    """The picture of one child. Raises KeyError for a child who is not in this family's record now."""
    return pictures_of(session, case_id, today, family=family, only=child_id)[child_id]


# --- what speaks


def readings_of(session: Session, case_id: UUID, children: Iterable[UUID], family: Family) -> dict[UUID, list[Reading]]:
    """Every finding of what was sent or signed about these children in this record."""
    which = (col(Assessment.case_id) == case_id, col(Assessment.child_id).in_(set(children)), col(Assessment.state).in_(SPEAKING))
    uses = sql_select(*USE).join(Sitting, col(Sitting.id) == col(Assessment.sitting_id)).where(*which)
    seen = {as_key(session, one.id): one for one in session.execute(uses)}
    tools = releases(session, {one.release_id for one in seen.values()})
    names = {child.id: Names(child=called(child) or "the baby") for child in family.children}
    of_each = {(one.release_id, one.child_id) for one in seen.values()}
    asked = {(release, child): AskedIn(release, tools[release], names[child]) for release, child in of_each}
    found: dict[UUID, list[Reading]] = {}

    def begun(of: Any, comparable: str) -> Begun:
        one = seen[of]
        use = use_of(one, tools[one.release_id], COMPARABLE[comparable])
        return use, asked[one.release_id, one.child_id], found.setdefault(one.child_id, []).extend

    from_here = sql_select(*FINDING).join(Assessment, col(Assessment.id) == col(Finding.assessment_id)).where(*which)
    readings_in(session.connection().execute(from_here).all(), begun)
    return found


def cited_in(session: Session, case_id: UUID, children: Iterable[UUID]) -> dict[UUID, list[Resting]]:
    """The statements on which the answers of what speaks rest. What was written in a private part is not among them."""
    rows = session.execute(
        sql_select(
            col(Assessment.child_id),
            *(col(Statement.id), col(Cited.assessment_id), col(Cited.question)),
            *(col(Statement.kind), col(Statement.speaker_id), col(Statement.seen_on)),
        )
        .join(Assessment, col(Assessment.id) == col(Cited.assessment_id))
        .join(Statement, col(Statement.id) == col(Cited.statement_id))
        .where(
            col(Assessment.case_id) == case_id,
            col(Assessment.child_id).in_(set(children)),
            col(Assessment.state).in_(SPEAKING),
            col(Cited.until).is_(None),
            open_to_all(),
        )
    )
    found: dict[UUID, list[Resting]] = {}
    for child, *rest in rows:
        found.setdefault(child, []).append(Resting(*rest))
    return found


def said_by(session: Session, case_id: UUID) -> dict[UUID, dict[UUID, datetime.date]]:
    """Child → who last said something about that child, and when. What a child said without a name beside it is the child's."""
    rows = session.execute(
        sql_select(col(Statement.about_id), col(Statement.speaker_id), col(Statement.kind), func.max(col(Statement.seen_on)))
        .where(
            col(Statement.case_id) == case_id,
            open_to_all(),
            col(Statement.kind).in_((EvidenceKind.SAID_BY_CHILD, EvidenceKind.SAID_BY_CARER)),
        )
        .group_by(col(Statement.about_id), col(Statement.speaker_id), col(Statement.kind))
    )
    found: dict[UUID, dict[UUID, datetime.date]] = {}
    for about, speaker, kind, on in rows:
        who = speaker or (about if kind is EvidenceKind.SAID_BY_CHILD else None)
        if who:
            days = found.setdefault(about, {})
            days[who] = max(days.get(who, on), on)
    return found


def strands_shown(cases: Iterable[UUID], children: Iterable[UUID]) -> Select[*tuple[Any, ...]]:
    """Asks in how many strands of each child's life these records show something: what a list says, without the picture itself.

    Where only "not known" or "declined" was written it was asked about, and is not explored, nor what waits for birth.
    """
    return (
        select(Finding.child_id, func.count(col(Finding.dimension).distinct()))
        .join(Assessment, col(Assessment.id) == col(Finding.assessment_id))
        .join(Person, col(Person.id) == col(Finding.child_id))
        .where(
            (col(Person.kind) != PersonKind.UNBORN) | col(Finding.dimension).in_(Dimension.to_know(is_born=False)),
            col(Assessment.case_id).in_(set(cases)),
            col(Finding.child_id).in_(set(children)),
            col(Finding.signal).is_not(None),
            col(Assessment.state).in_(SPEAKING),
        )
        .group_by(col(Finding.child_id))
    )
