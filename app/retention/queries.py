"""Reading what decides how long a record is kept, what holds it, and what was destroyed. Changes nothing."""

import datetime
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement
from sqlmodel import Session, and_, col, func, select

from app.assessments.models import Assessment, State
from app.cases.models import Access, Case, CaseMember, NextStep, Person, PersonKind, Stage
from app.cases.queries import may_see
from app.cases.wording import full_name
from app.deadlines.models import PlanCategory, ProtectionPlan
from app.doors.models import Handover
from app.people.practitioner import Practitioner
from app.people.roles import Permission
from app.releases.models import CopyRelease, Release
from app.retention.declared import used_in
from app.retention.models import Destruction, LegalHold, RecordClosed, Standing
from app.retention.rules import Child, Kept, kept
from app.rights.models import AccessRequest, Step
from app.web.pages import counted, in_england

SEXUAL = (PlanCategory.SEXUAL, PlanCategory.MULTIPLE)


def children_in(session: Session, case_ids: Sequence[UUID]) -> Mapping[UUID, tuple[Child, ...]]:
    """Record → every child who is or ever was in it, with what decides how long it is kept. Three queries."""
    rows = session.execute(
        select(CaseMember.case_id, Person)
        .join(Person, col(Person.id) == col(CaseMember.person_id))
        .where(col(CaseMember.case_id).in_(case_ids), col(Person.kind) != PersonKind.ADULT)
        .order_by(col(Person.created_at), col(Person.id))
        .distinct()
    ).all()
    stages = session.exec(select(Stage).where(col(Stage.case_id).in_(case_ids))).all()
    plans = session.exec(select(ProtectionPlan).where(col(ProtectionPlan.case_id).in_(case_ids))).all()
    found: dict[UUID, dict[UUID, Child]] = {one: {} for one in case_ids}
    for case_id, person in rows:
        facts = {one.stage for one in stages if one.case_id == case_id and one.person_id in (None, person.id)}
        mine = [one for one in plans if one.case_id == case_id and one.person_id == person.id]
        facts |= {"plan"} if mine else set()
        facts |= {"plan_sexual"} if any(one.category in SEXUAL for one in mine) else set()
        found[case_id][person.id] = Child(full_name(person), born_at_the_latest(person), person.died_on, frozenset(facts))
    return {one: tuple(each.values()) for one, each in found.items()}


def born_at_the_latest(person: Person) -> datetime.date | None:
    """A birth date that is only about right is taken to be a year later, so that nothing is destroyed too early."""
    if person.born_on is None or not person.born_about:
        return person.born_on
    return person.born_on + datetime.timedelta(days=366)


NOBODY = Child("No child is in this record", None, None, frozenset())


def kept_each(session: Session, cases: Sequence[Case], local: Mapping[str, int]) -> Mapping[UUID, tuple[Kept, ...]]:
    """Record → until when it is kept, child by child; one line where there is no child in it."""
    children = children_in(session, [one.id for one in cases])
    closed = {one.id: in_england(one.closed_at).date() if one.closed_at else None for one in cases}
    book = used_in(session)
    return {one.id: tuple(kept(child, closed[one.id], book, local) for child in children[one.id] or (NOBODY,)) for one in cases}


def closings_of(session: Session, case_id: UUID) -> list[RecordClosed]:
    """Every time it was closed, the latest first."""
    wanted = select(RecordClosed).where(RecordClosed.case_id == case_id)
    return list(session.exec(wanted.order_by(col(RecordClosed.closed_at).desc())))


def has_plan(session: Session, case_id: UUID) -> bool:
    """Whether a child in this record has a child protection plan now."""
    wanted = select(ProtectionPlan.id).where(ProtectionPlan.case_id == case_id, col(ProtectionPlan.until).is_(None))
    return session.exec(wanted).first() is not None


UNFINISHED = (State.DRAFT, State.RETURNED, State.WITH_SUPERVISOR)

STANDS: tuple[tuple[str, str, type[Any], Callable[[Any], ColumnElement[bool]]], ...] = (
    ("stage of help", "/stages", Stage, lambda row: row.until.is_(None)),
    ("thing due", "#due", NextStep, lambda row: and_(row.done_on.is_(None), row.lapsed.is_(False))),
    ("assessment not signed", "/assessments", Assessment, lambda row: row.state.in_(UNFINISHED)),
    ("release of a copy still to be decided", "/copies", CopyRelease, lambda row: row.state == Release.ASKED),
    ("request to see the record", "/rights", AccessRequest, lambda row: row.step.not_in((Step.HANDED_OVER, Step.ENDED))),
    ("handover not answered", "/access", Handover, lambda row: row.answered_at.is_(None)),
)
"""What may still stand in a record: what one is called, where it is seen, and how it is known."""


def still_stands(session: Session, case_id: UUID) -> list[tuple[str, str]]:
    """What somebody who closes the record should look at first: words, and where in the record it is. One query for each kind."""
    found = []
    for one, address, table, stands in STANDS:
        wanted = select(func.count()).select_from(table).where(table.case_id == case_id, stands(table))
        if number := session.exec(wanted).one():
            first, _, rest = one.partition(" ")
            found.append((f"{counted(number, first)} {rest}", address))
    return found


def holds_on(session: Session, case_id: UUID) -> list[LegalHold]:
    """Every hold there was, the latest first."""
    return list(session.exec(select(LegalHold).where(LegalHold.case_id == case_id).order_by(col(LegalHold.placed_at).desc())))


def hold_in(session: Session, case_id: UUID, hold_id: UUID | None) -> LegalHold | None:
    found = session.get(LegalHold, hold_id) if hold_id else None
    return found if found is not None and found.case_id == case_id else None


def held(session: Session, case_ids: Sequence[UUID]) -> frozenset[UUID]:
    """Which of these records are on hold."""
    standing = select(LegalHold.case_id).where(col(LegalHold.case_id).in_(case_ids), col(LegalHold.lifted_at).is_(None))
    return frozenset(session.exec(standing))


def waiting_for(session: Session, case_id: UUID) -> Destruction | None:
    """The destruction that was asked for and is not answered yet."""
    wanted = select(Destruction).where(Destruction.case_id == case_id, col(Destruction.standing) == Standing.ASKED)
    return session.exec(wanted).first()


def closed_records(session: Session, me: Practitioner) -> list[Case]:
    """The closed records I may open, whatever was closed first coming first."""
    return list(
        session.exec(
            select(Case).where(may_see(me), col(Case.closed_at).is_not(None)).order_by(col(Case.closed_at), col(Case.id))
        )
    )


def asked_for(session: Session, me: Practitioner) -> list[Destruction]:
    """What waits for a second person, and I may answer: in the records I may open, and in other teams' that are restricted to
    nobody. Of those I read the reference, the kinds and the rules, and no word of the record."""
    open_to_all = col(Case.access).in_((Access.TEAM, Access.ALLOCATED))
    mine = select(Case.id).where(may_see(me))
    others = select(Case.id).where(open_to_all)
    wanted = select(Destruction).where(
        col(Destruction.standing) == Standing.ASKED,
        col(Destruction.case_id).in_(mine) | col(Destruction.case_id).in_(others),
    )
    return list(session.exec(wanted.order_by(col(Destruction.asked_at), col(Destruction.id))))


def destructions_to_answer(session: Session, me: Practitioner) -> list[tuple[str, str]]:
    """What My work says of records that somebody asked to destroy, to a supervisor who did not ask: by reference alone."""
    if not me.may(Permission.SUPERVISE):
        return []
    rows = [row for row in asked_for(session, me) if row.asked_by != me.id]
    return [(f"/records/keeping/{row.id}", f"{row.ref}: somebody asks that it is destroyed") for row in rows]


def done(session: Session) -> list[Destruction]:
    """What was destroyed, latest first: certificates hold no name."""
    wanted = select(Destruction).where(col(Destruction.standing) == Standing.DONE)
    return list(session.exec(wanted.order_by(col(Destruction.answered_at).desc(), col(Destruction.id)).limit(200)))


def to_sweep(session: Session) -> list[UUID]:
    """What was destroyed and is not swept yet."""
    wanted = select(Destruction.id).where(col(Destruction.standing) == Standing.DONE, col(Destruction.swept_at).is_(None))
    return list(session.exec(wanted))
