"""Reading for a supervisor: the queue, notes that came back, what changed since. As many queries for one as for fifty."""

import datetime
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, func, or_
from sqlalchemy import select as columns
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from app.answers.given import GIVEN, Given, Nothing
from app.answers.slots import Slot
from app.assessments.models import Answer, Assessment, Cited, Finding, NoteKept, ReturnNote, Sitting, State
from app.assessments.queries import written_in_by
from app.cases.models import Allocation, Case, Person
from app.cases.wording import called
from app.declaration.vocabulary import EvidenceKind, Signal
from app.doors.standing import seen_by
from app.evidence.models import Statement
from app.people.models import Account
from app.showing.about import about_each
from app.supervision.rules import Order
from app.timeline.acts import is_yes, overtaken

PER_PAGE = 50
"""Assessments on one page of the queue."""


@dataclass(frozen=True)
class Waiting:
    """One assessment in a list of the team's, with its sitting, case and child, and the names of its author and signer."""

    assessment: Assessment
    sitting: Sitting
    case: Case
    child: Person
    author: str
    signer: str
    about: str
    """Whom it is about, in words: the child, or somebody else with this child in mind."""


def listed(session: Session, *conditions: Any, order: Any, at_most: int = PER_PAGE, after: int = 0) -> list[Waiting]:
    """Assessments that fit, in one query."""
    signer = aliased(Account)
    rows = session.execute(
        columns(Assessment, Sitting, Case, Person, col(Account.name), col(signer.name))
        .join(Sitting, col(Sitting.id) == col(Assessment.sitting_id))
        .join(Case, col(Case.id) == col(Assessment.case_id))
        .join(Person, col(Person.id) == col(Assessment.child_id))
        .join(Account, col(Account.id) == col(Assessment.author_id))
        .outerjoin(signer, col(signer.id) == col(Assessment.signed_by))
        .where(*conditions)
        .order_by(*order, col(Assessment.id))
        .limit(at_most)
        .offset(after)
    ).all()
    about = about_each(session, ((row[0], row[3]) for row in rows))
    return [Waiting(one, sitting, case, child, by, signed or "", about[one.id]) for one, sitting, case, child, by, signed in rows]


def theirs(team_id: UUID, me: UUID) -> Any:
    """True of the records that this supervisor may open: nothing of another may be in a list of theirs."""
    allocated = select(Allocation.case_id).where(col(Allocation.account_id) == me, col(Allocation.until).is_(None))
    mine, team = col(Case.id).in_(allocated), col(Case.team_id) == team_id
    return seen_by(Case, me, mine=mine, team=team, supervises=True)


def to_read(team_id: UUID, me: UUID) -> tuple[Any, ...]:
    """What waits for this supervisor: in a family of the team, and none of it begun, sent or written by them."""
    return (
        col(Assessment.state) == State.WITH_SUPERVISOR,
        col(Case.team_id) == team_id,
        theirs(team_id, me),
        ~written_in_by(me),
    )


def answered_yes_today() -> ColumnElement[bool]:
    """For a query over assessments: those in which a question about today stands answered yes."""
    return exists().where(col(Answer.assessment_id) == col(Assessment.id), *is_yes(), ~overtaken())


def came_back() -> ColumnElement[bool]:
    """For a query over assessments: those that were returned and sent again, and those that correct what was signed."""
    returned = exists().where(col(ReturnNote.assessment_id) == col(Assessment.id))
    return or_(returned, col(Assessment.replaces_id).is_not(None))


def serious_found() -> ColumnElement[bool]:
    """The same: those in which a serious need was found. It says whether there is one, never how many."""
    return exists().where(col(Finding.assessment_id) == col(Assessment.id), col(Finding.signal) == Signal.SERIOUS_NEED)


def queue(session: Session, *, team_id: UUID, me: UUID, page: int, order: Order = Order.LONGEST) -> list[Waiting]:
    """What waits to be read: where act now was answered yes, then what was chosen, longest waiting first; `page` from 1."""
    chosen = {Order.CAME_BACK: (came_back().desc(),), Order.SERIOUS: (serious_found().desc(),)}.get(order, ())
    places = (answered_yes_today().desc(), *chosen, col(Assessment.sent_at))
    return listed(session, *to_read(team_id, me), order=places, after=(page - 1) * PER_PAGE)


def serious_in(session: Session, assessments: Collection[UUID]) -> dict[UUID, list[str]]:
    """The questions at which each of these found a serious need."""
    found: dict[UUID, list[str]] = {one: [] for one in assessments}
    if not assessments:
        return found
    rows = session.execute(
        select(Finding.assessment_id, Finding.question)
        .where(col(Finding.assessment_id).in_(assessments), col(Finding.signal) == Signal.SERIOUS_NEED)
        .distinct()
    )
    for assessment, question in rows:
        found[assessment].append(question)
    return found


def waiting_longest(session: Session, *, team_id: UUID, me: UUID, at_most: int) -> list[Waiting]:
    """The first few of that queue."""
    return listed(session, *to_read(team_id, me), order=(col(Assessment.sent_at),), at_most=at_most)


def how_many_wait(session: Session, *, team_id: UUID, me: UUID) -> int:
    """How many wait to be read, over all pages."""
    counted = select(func.count()).select_from(Assessment).join(Case, col(Case.id) == col(Assessment.case_id))
    return session.exec(counted.where(*to_read(team_id, me))).one()


def with_worker(session: Session, *, team_id: UUID, me: UUID) -> list[Waiting]:
    """What was returned and has not been sent again."""
    order = (col(Assessment.last_saved_at),)
    return listed(
        session, col(Assessment.state) == State.RETURNED, col(Case.team_id) == team_id, theirs(team_id, me), order=order
    )


def lately_signed(session: Session, *, team_id: UUID, me: UUID, since: datetime.datetime) -> list[Waiting]:
    """What was signed lately, latest first."""
    return listed(
        session,
        col(Assessment.state) == State.SIGNED,
        col(Case.team_id) == team_id,
        theirs(team_id, me),
        col(Assessment.signed_at) >= since,
        order=(col(Assessment.signed_at).desc(),),
        at_most=20,
    )


def my_own(session: Session, *, team_id: UUID, me: UUID) -> list[Waiting]:
    """What this supervisor began, sent or wrote in: somebody else must read it."""
    order = (col(Assessment.sent_at),)
    here = or_(col(Case.team_id) == team_id, col(Assessment.author_id) == me)
    return listed(
        session, col(Assessment.state) == State.WITH_SUPERVISOR, here, theirs(team_id, me), written_in_by(me), order=order
    )


def answers_of(session: Session, assessments: Collection[UUID]) -> dict[UUID, dict[Slot, Given]]:
    """What stands in each of these assessments, without what was taken away again. One query."""
    found: dict[UUID, dict[Slot, Given]] = {one: {} for one in assessments}
    if not assessments:
        return found
    table = Answer.__table__.c  # type: ignore[attr-defined]
    place = (table.assessment_id, table.question, table.voice, table.part)
    latest = (
        columns(*place, func.max(table.number).label("number"))
        .where(table.assessment_id.in_(assessments))
        .group_by(*place)
        .subquery()
    )
    same = and_(*(one == latest.c[one.name] for one in (*place, table.number)))
    for row in session.execute(columns(*place, table.value).join(latest, same)):
        given = GIVEN.validate_json(row.value)
        if not isinstance(given, Nothing):
            found[row.assessment_id][Slot(row.question, row.voice, row.part)] = given
    return found


Spoken = tuple[EvidenceKind, UUID | None, datetime.date]
"""How a statement came to us, who said it, and when."""


def speakers_in(session: Session, assessments: Collection[UUID]) -> dict[UUID, list[Spoken]]:
    """What is said in the statements that these assessments rest on."""
    found: dict[UUID, list[Spoken]] = {one: [] for one in assessments}
    if not assessments:
        return found
    rows = session.execute(
        select(col(Cited.assessment_id), col(Statement.kind), col(Statement.speaker_id), col(Statement.seen_on))
        .join(Statement, col(Statement.id) == col(Cited.statement_id))
        .where(col(Cited.assessment_id).in_(assessments), col(Cited.until).is_(None))
    )
    for assessment, kind, speaker, on in rows:
        found[assessment].append((kind, speaker, on))
    return found


def called_by_id(session: Session, people: Collection[UUID]) -> dict[UUID, str]:
    """What these people are called."""
    if not people:
        return {}
    return {one.id: called(one) for one in session.exec(select(Person).where(col(Person.id).in_(people)))}


def returned_when(session: Session, assessments: Collection[UUID]) -> dict[UUID, datetime.datetime]:
    """When each of these was last returned; what never was is not in it."""
    if not assessments:
        return {}
    rows = session.execute(
        select(ReturnNote.assessment_id, func.max(ReturnNote.returned_at))
        .where(col(ReturnNote.assessment_id).in_(assessments))
        .group_by(col(ReturnNote.assessment_id))
    )
    return {row[0]: row[1] for row in rows}


def notes_kept(session: Session, assessment_id: UUID, me: UUID) -> dict[str, NoteKept]:
    """The notes this supervisor is writing, by section; "" for the whole. Nobody else sees them."""
    rows = session.exec(select(NoteKept).where(NoteKept.assessment_id == assessment_id, NoteKept.account_id == me))
    return {row.section: row for row in rows}


@dataclass(frozen=True)
class Noted:
    """A note of a supervisor's, with its writer's name."""

    note: ReturnNote
    by: str


def notes_on(session: Session, assessment_id: UUID) -> list[Noted]:
    """Every note that came back with an assessment, latest return first."""
    rows = session.execute(
        select(ReturnNote, Account.name)
        .join(Account, col(Account.id) == col(ReturnNote.returned_by))
        .where(col(ReturnNote.assessment_id) == assessment_id)
        .order_by(col(ReturnNote.returned_at).desc(), col(ReturnNote.section))
    ).all()
    return [Noted(note, by) for note, by in rows]
