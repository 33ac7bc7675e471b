"""Reading for the pages opened first: whose children, what is due, what nobody explored; as many queries for one as for fifty."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from app.assessments.models import Assessment, ReturnNote, Sitting, State
from app.assessments.queries import written_in_by
from app.cases.models import Allocation, Case, CaseMember, NextStep, Person, PersonKind, Stage
from app.cases.queries import OLDEST_FIRST, may_see
from app.people.models import Account
from app.people.practitioner import Practitioner
from app.picture.queries import strands_shown
from app.showing.about import about_each


def my_case_ids(session: Session, me: Practitioner) -> list[UUID]:
    """The open cases that are allocated to me now."""
    return list(
        session.exec(
            select(Case.id)
            .join(Allocation, col(Allocation.case_id) == col(Case.id))
            .where(col(Allocation.account_id) == me.id, col(Allocation.until).is_(None), col(Case.closed_at).is_(None))
            .where(may_see(me))
        )
    )


def team_cases_due_first(session: Session, me: Practitioner, at_most: int) -> list[UUID]:
    """The open cases of a team, those with something due soonest first."""
    due = func.min(NextStep.due_on)
    rows = session.execute(
        select(Case.id)
        .outerjoin(NextStep, (col(NextStep.case_id) == col(Case.id)) & col(NextStep.done_on).is_(None))
        .where(col(Case.team_id) == me.team_id, col(Case.closed_at).is_(None), may_see(me))
        .group_by(col(Case.id), col(Case.folded_name))
        .order_by(due.is_(None), due, col(Case.folded_name), col(Case.id))
        .limit(at_most)
    ).all()
    return [case_id for (case_id,) in rows]


def cases_by_id(session: Session, ids: Iterable[UUID]) -> list[Case]:
    return list(session.exec(select(Case).where(col(Case.id).in_(set(ids))).order_by(col(Case.folded_name), col(Case.id))))


def children_of(session: Session, cases: Iterable[UUID]) -> dict[UUID, list[Person]]:
    """The children of each of these families now, oldest first, expected babies last."""
    rows = session.execute(
        select(CaseMember.case_id, Person)
        .join(Person, col(Person.id) == col(CaseMember.person_id))
        .where(col(CaseMember.case_id).in_(set(cases)), col(CaseMember.until).is_(None), col(Person.kind) != PersonKind.ADULT)
        .order_by(*OLDEST_FIRST)
    ).all()
    found: dict[UUID, list[Person]] = {}
    for case_id, child in rows:
        found.setdefault(case_id, []).append(child)
    return found


def stages_now(session: Session, cases: Iterable[UUID]) -> dict[UUID, Stage]:
    """The stage of help each of these families is in; a child may be at another of their own."""
    rows = session.exec(
        select(Stage)
        .where(col(Stage.case_id).in_(set(cases)), col(Stage.until).is_(None), col(Stage.person_id).is_(None))
        .order_by(col(Stage.since))
    )
    return {stage.case_id: stage for stage in rows}


def explored(session: Session, cases: Iterable[UUID], children: Iterable[UUID]) -> dict[UUID, int]:
    return {row[0]: row[1] for row in session.execute(strands_shown(cases, children))}


@dataclass(frozen=True)
class Underway:
    """An assessment with its sitting, its child, and the name of somebody who matters here (author or signer)."""

    assessment: Assessment
    sitting: Sitting
    child: Person
    name: str
    about: str
    """Whom it is about, in words: the child, or somebody else with this child in mind."""


def underway(session: Session, *conditions: Any, by_signer: bool = False) -> list[Underway]:
    """Assessments that fit these conditions, saved last first, in one query."""
    somebody = aliased(Account)
    who = col(Assessment.signed_by) if by_signer else col(Assessment.author_id)
    rows = session.execute(
        select(Assessment, Sitting, Person, somebody.name)
        .join(Sitting, col(Sitting.id) == col(Assessment.sitting_id))
        .join(Person, col(Person.id) == col(Assessment.child_id))
        .join(somebody, col(somebody.id) == who)
        .where(*conditions)
        .order_by(col(Assessment.last_saved_at).desc())
    ).all()
    about = about_each(session, ((row[0], row[2]) for row in rows))
    return [Underway(one, sitting, child, name, about[one.id]) for one, sitting, child, name in rows]


def my_drafts(session: Session, me: Practitioner, cases: Iterable[UUID]) -> list[Underway]:
    """What I have begun or have had returned, in families that are still mine; saved last first."""
    return underway(
        session,
        col(Assessment.author_id) == me.id,
        col(Assessment.state).in_((State.DRAFT, State.RETURNED)),
        col(Assessment.case_id).in_(set(cases)),
    )


def signed_lately(session: Session, me: Practitioner, since: datetime.datetime, at_most: int = 3) -> list[Underway]:
    """My work that a supervisor has signed since then, with whoever signed it."""
    mine = (col(Assessment.author_id) == me.id, col(Assessment.state) == State.SIGNED)
    found = underway(session, *mine, col(Assessment.signed_at) >= since, by_signer=True)
    return sorted(found, key=lambda one: one.assessment.signed_at or since, reverse=True)[:at_most]


@dataclass(frozen=True)
class Returned:
    """A note that came back with an assessment, and who wrote it."""

    note: ReturnNote
    name: str


def notes_on(session: Session, assessments: Iterable[UUID]) -> dict[UUID, list[Returned]]:
    """For each returned assessment the notes of its latest return, those about the whole first."""
    rows = session.execute(
        select(ReturnNote, Account.name)
        .join(Account, col(Account.id) == col(ReturnNote.returned_by))
        .where(col(ReturnNote.assessment_id).in_(set(assessments)))
        .order_by(col(ReturnNote.returned_at).desc(), col(ReturnNote.section))
    ).all()
    found: dict[UUID, list[Returned]] = {}
    for note, name in rows:
        kept = found.setdefault(note.assessment_id, [])
        if not kept or kept[0].note.returned_at == note.returned_at:
            kept.append(Returned(note, name))
    return found


def waiting_to_be_read(session: Session, me: Practitioner) -> int:
    """How many assessments of my team, not written by me, wait for a supervisor."""
    return session.exec(
        select(func.count())
        .select_from(Assessment)
        .join(Case, col(Case.id) == col(Assessment.case_id))
        .where(
            col(Assessment.state) == State.WITH_SUPERVISOR, col(Case.team_id) == me.team_id, may_see(me), ~written_in_by(me.id)
        )
    ).one()
