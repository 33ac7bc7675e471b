"""Reading a whole team’s families at once: as many queries for four hundred children as for four. Changes nothing."""

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import String, and_, cast, func, literal, or_, union_all
from sqlalchemy import select as columns
from sqlmodel import Session, col, select

from app.agendas.models import SessionRecord
from app.assessments.models import Assessment, ChildSeen, Finding, Sitting
from app.caseload.rules import Known, Step
from app.cases.models import Allocation, Case, NextStep, Person
from app.cases.queries import may_see
from app.children_heard.queries import child_answered
from app.children_heard.rules import heard
from app.declaration.questions import Ladder
from app.declaration.vocabulary import Signal
from app.declaration.wording import Names
from app.due.queries import leads_of
from app.evidence.queries import newest_child_voice
from app.people.practitioner import Practitioner
from app.picture.findings import COMPARABLE, FINDING, USE, AskedIn, Begun, readings_in, use_of
from app.picture.patterns import Drift, courses, drifts
from app.picture.queries import SPEAKING
from app.picture.readings import Reading
from app.picture.terms import Terms
from app.suite.queries import releases
from app.suite.suite import Suite
from app.supervision.same_day import asking_for_help, not_safe
from app.work.queries import children_of, stages_now

SEEN = (ChildSeen.ALONE, ChildSeen.WITH_OTHERS)


def team_families(session: Session, me: Practitioner, worker: UUID | None) -> list[Case]:
    """The open records of a supervisor’s team, in order of name; of one worker, where one is named."""
    fits: list[Any] = [col(Case.team_id) == me.team_id, col(Case.closed_at).is_(None), may_see(me)]
    if worker:
        theirs = select(Allocation.case_id).where(col(Allocation.account_id) == worker, col(Allocation.until).is_(None))
        fits.append(col(Case.id).in_(theirs))
    return list(session.exec(select(Case).where(*fits).order_by(col(Case.folded_name), col(Case.id))))


@dataclass(frozen=True)
class Asks:
    """What the board has to know of the suite: which questions ask if help is needed today, and which are asked of each carer."""

    safety: Collection[str]
    of_each_carer: Collection[str]
    terms: Terms


def asks_of(suite: Suite, terms: Terms) -> Asks:
    """What is asked of the child’s life carer by carer is the child’s. All else about a carer is the carer’s own."""
    asked = (one for tool in suite.values() for one in tool.questions() if isinstance(one, Ladder) and one.for_each_carer)
    return Asks(asking_for_help(suite), frozenset(one.key for one in asked), terms)


def known_of(session: Session, me: Practitioner, cases: Collection[UUID], today: datetime.date, asks: Asks) -> Known:
    """In ten queries, however many families there are."""
    children = children_of(session, cases)
    every = [child for each in children.values() for child in each]
    ids = [child.id for child in every]
    told, answered = newest_child_voice(session, cases, ids), child_answered(session, cases, ids, of_many=True)
    seen, talks, adds = in_one(session, cases, ids, today, asks)
    return Known(
        children=children,
        stages=stages_now(session, cases),
        steps=steps_of(session, cases),
        heard={child.id: heard(child, told.get(child.id), today, answered.get(child.id)) for child in every},
        seen=latest(seen, {child: one.statement.seen_on for child, one in told.items()}),
        explored=explored(session, cases, ids),
        leads=leads_of(session, cases),
        talks=talks,
        needed=not_safe(session, me, ids, asks.safety),
        adds=adds,
    )


def steps_of(session: Session, cases: Collection[UUID]) -> dict[UUID, list[Step]]:
    """What is to be done in each family, soonest first."""
    rows = session.execute(
        columns(col(NextStep.case_id), col(NextStep.words), col(NextStep.due_on))
        .where(col(NextStep.case_id).in_(cases), col(NextStep.done_on).is_(None), col(NextStep.due_on).is_not(None))
        .order_by(col(NextStep.due_on), col(NextStep.id))
    )
    found: dict[UUID, list[Step]] = {}
    for case_id, words, due_on in rows:
        found.setdefault(case_id, []).append(Step(words, due_on))
    return found


def in_one(
    session: Session, cases: Collection[UUID], children: Collection[UUID], today: datetime.date, asks: Asks
) -> tuple[dict[UUID, datetime.date], dict[UUID, datetime.date], dict[UUID, int]]:
    """When each child was last seen at an assessment; when each family is talked over again; for whom small things add up,
    and on how many days. One query for all three."""
    seen: Any = (
        columns(literal("seen").label("what"), col(Assessment.child_id).label("whose"), func.max(Sitting.seen_on), literal(0))
        .join(Sitting, col(Sitting.id) == col(Assessment.sitting_id))
        .where(col(Assessment.case_id).in_(cases), col(Assessment.child_id).in_(children), col(Assessment.child_seen).in_(SEEN))
        .group_by(col(Assessment.child_id))
    )
    talks: Any = (
        columns(literal("talk"), col(SessionRecord.case_id), func.max(SessionRecord.next_on), literal(0))
        .where(col(SessionRecord.case_id).in_(cases), col(SessionRecord.next_on).is_not(None))
        .group_by(col(SessionRecord.case_id))
    )
    rows = session.execute(union_all(seen, talks, adding_up(cases, children, today, asks))).all()
    return (
        {whose: on for what, whose, on, _ in rows if what == "seen"},
        {whose: on for what, whose, on, _ in rows if what == "talk"},
        {whose: many for what, whose, _, many in rows if what == "adds"},
    )


def adding_up(cases: Collection[UUID], children: Collection[UUID], today: datetime.date, asks: Asks) -> Any:
    """On how many days a need was found that is not serious, where there were so many: as the picture counts them.

    What a carer carries asks for help and is never held against anybody, so that it is not among them.
    """
    days = func.count(func.distinct(Finding.seen_on))
    return (
        columns(literal("adds"), col(Finding.child_id), func.max(Finding.seen_on), days)
        .join(Assessment, col(Assessment.id) == col(Finding.assessment_id))
        .where(
            col(Assessment.case_id).in_(cases),
            col(Finding.child_id).in_(children),
            col(Finding.signal) == Signal.NEED,
            col(Finding.seen_on) >= today - datetime.timedelta(days=asks.terms.adds_up_days),
            or_(col(Finding.carer_id).is_(None), col(Finding.question).in_(asks.of_each_carer)),
            col(Finding.question).not_in(asks.safety),
            col(Assessment.state).in_(SPEAKING),
        )
        .group_by(col(Finding.child_id))
        .having(days >= asks.terms.adds_up_times)
    )


def latest(*days: Mapping[UUID, datetime.date]) -> dict[UUID, datetime.date]:
    """The later day of each child. Whoever wrote down what a child did, or what the child said to them, saw the child."""
    return {child: max(each[child] for each in days if child in each) for child in {one for each in days for one in each}}


def explored(session: Session, cases: Collection[UUID], children: Collection[UUID]) -> dict[UUID, dict[str, datetime.date]]:
    """Child → strand → when something was last shown of it in these records, by what was sent or signed.

    The database puts the strands of each child into one text: a row for each of them would take longer to read than to find.
    """
    strands = (
        columns(col(Finding.child_id), col(Finding.dimension), func.max(Finding.seen_on).label("on"))
        .join(Assessment, col(Assessment.id) == col(Finding.assessment_id))
        .where(
            col(Assessment.case_id).in_(cases),
            col(Finding.child_id).in_(children),
            col(Finding.signal).is_not(None),
            col(Assessment.state).in_(SPEAKING),
        )
        .group_by(col(Finding.child_id), col(Finding.dimension))
        .subquery()
    )
    each = cast(strands.c.dimension, String) + ":" + cast(strands.c.on, String)
    rows = session.execute(columns(strands.c.child_id, func.aggregate_strings(each, ",")).group_by(strands.c.child_id)).all()
    return {child: dict(strand_and_day(one) for one in told.split(",")) for child, told in rows}


def strand_and_day(told: str) -> tuple[str, datetime.date]:
    strand, _, on = told.partition(":")
    return strand, datetime.date.fromisoformat(on)


def drifts_of(
    session: Session, cases: Collection[UUID], children: Sequence[Person], terms: Terms
) -> dict[UUID, tuple[Drift, ...]]:
    """What was a need again and again and is one still, for the children of one page. Three queries."""
    theirs = {child.id for child in children}
    speaks = (col(Assessment.case_id).in_(cases), col(Assessment.child_id).in_(theirs), col(Assessment.state).in_(SPEAKING))
    often = asked_often(speaks, terms.drift_readings)
    shown = (
        columns(*USE, *FINDING)
        .join(Finding, col(Finding.assessment_id) == col(Assessment.id))
        .join(Sitting, col(Sitting.id) == col(Assessment.sitting_id))
        .join(often, and_(often.c.child_id == col(Finding.child_id), often.c.question == col(Finding.question)))
        .where(*speaks)
    )
    rows = session.execute(shown).all()
    tools = releases(session, {row.release_id for row in rows})
    asked = {release: AskedIn(release, tool, Names(child="the child")) for release, tool in tools.items()}
    uses = {row[len(USE)]: row for row in rows}
    found: dict[UUID, list[Reading]] = {}

    def begun(of: Any, comparable: str) -> Begun:
        row = uses[of]
        use = use_of(row, tools[row.release_id], COMPARABLE[comparable])
        return use, asked[row.release_id], found.setdefault(row.child_id, []).extend

    readings_in((row[len(USE) :] for row in rows), begun)
    return {child: drifts(courses(readings), terms) for child, readings in found.items()}


def asked_often(speaks: Sequence[Any], readings: int) -> Any:
    """The questions that so many assessments of a child show something of: fewer cannot be drift."""
    many = func.count(func.distinct(Finding.assessment_id)) >= readings
    return (
        columns(col(Finding.child_id), col(Finding.question))
        .join(Assessment, col(Assessment.id) == col(Finding.assessment_id))
        .where(*speaks)
        .group_by(col(Finding.child_id), col(Finding.question))
        .having(many)
        .subquery()
    )
