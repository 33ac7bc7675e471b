"""Reading what a section needs beside its answers: last time, what was seen and said, brothers and sisters of the sitting."""

import datetime
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import and_, bindparam, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from app.answers.given import Given
from app.answers.privacy import open_answers
from app.answers.slots import Slot
from app.assessments.guard import OpenAssessment
from app.assessments.models import Answer, Assessment, Cited, Sitting, State
from app.assessments.queries import given_in, ids_out, standing
from app.cases.models import CaseMember, Household, Person
from app.cases.queries import OLDEST_FIRST
from app.declaration.overlay import private_keys
from app.evidence.models import Statement
from app.evidence.queries import Told
from app.people.models import Account
from app.suite import queries as suite

DONE = (State.WITH_SUPERVISOR, State.SIGNED, State.REPLACED)


@dataclass(frozen=True)
class LastTime:
    """The last time this tool was used with this child: which day, and what was answered then, slot by slot."""

    assessment_id: UUID
    seen_on: datetime.date
    answers: dict[Slot, Given]
    release_id: UUID
    adaptations: str
    hidden: frozenset[str]
    """The keys of what was private then, or is now, and is not this reader's: it is not in `answers`."""


LAST = (
    select(
        col(Assessment.id),
        col(Sitting.seen_on),
        col(Assessment.release_id),
        col(Assessment.adaptations),
        col(Assessment.author_id),
    )
    .join(Sitting, col(Sitting.id) == col(Assessment.sitting_id))
    .where(
        col(Assessment.case_id) == bindparam("case"),
        col(Assessment.child_id) == bindparam("child"),
        col(Assessment.tool_key) == bindparam("tool"),
        col(Assessment.id) != bindparam("this"),
        col(Assessment.state).in_(DONE),
        col(Sitting.seen_on) <= bindparam("seen_on"),
        col(Assessment.begun_at) < bindparam("begun_at"),
        col(Assessment.carers).like(bindparam("carers")),
    )
    .order_by(col(Sitting.seen_on).desc(), col(Assessment.begun_at).desc())
    .limit(1)
)
"""These statements run with every page, so each is made once."""


def last_time(session: Session, opened: OpenAssessment, me: UUID) -> LastTime | None:
    """The last assessment of this child with this tool in this record, sent or signed up to this sitting.

    Of a tool about a carer, only one about the same carer: what another adult said of their own life is not this one’s last time.
    """
    assessment, seen_on = opened.assessment, opened.sitting.seen_on
    wanted = {
        "case": assessment.case_id,
        "child": assessment.child_id,
        "tool": assessment.tool_key,
        "this": assessment.id,
        "seen_on": seen_on,
        "begun_at": assessment.begun_at,
        "carers": ids_out((opened.about_carer,)) if opened.about_carer else "%",
    }
    row = session.execute(LAST, wanted).first()
    if row is None:
        return None
    releases = {row.release_id, assessment.release_id}
    hidden = hidden_in(session, releases, author_id=row.author_id, reader=me, supervises=opened.case.may_supervise)
    answers = open_answers(given_in(standing(session, assessment_id=row.id)), hidden)
    return LastTime(row.id, row.seen_on, answers, row.release_id, row.adaptations, hidden)


def hidden_in(session: Session, releases: Iterable[UUID], *, author_id: UUID, reader: UUID, supervises: bool) -> frozenset[str]:
    """The same for an assessment that is only looked back at, by what any of these releases says is private."""
    if reader == author_id or supervises:
        return frozenset()
    return frozenset[str]().union(*(private_keys(suite.release(session, one)) for one in releases))


_later = aliased(Statement)

TOLD = (
    select(Statement, _later, Person, col(Account.name))
    .outerjoin(_later, col(_later.supersedes_id) == col(Statement.id))
    .outerjoin(Person, col(Person.id) == col(Statement.speaker_id))
    .join(Account, col(Account.id) == col(Statement.recorded_by))
)
"""Statements with what put them right, who spoke and who wrote them down."""

CITED = (
    TOLD.add_columns(col(Cited.question))
    .join(Cited, col(Cited.statement_id) == col(Statement.id))
    .where(col(Cited.assessment_id) == bindparam("assessment"), col(Cited.until).is_(None))
    .order_by(col(Cited.since))
)

CITABLE = (
    TOLD.where(
        col(Statement.case_id) == bindparam("case"),
        col(Statement.about_id) == bindparam("child"),
        col(Statement.kept_with).is_(None),
        col(_later.id).is_(None),
    )
    .order_by(col(Statement.seen_on).desc(), col(Statement.recorded_at).desc())
    .limit(12)
)


def cited(session: Session, assessment_id: UUID) -> dict[str, list[Told]]:
    """Question → the statements it rests on, oldest first. One that was put right since is shown as it stands now."""
    found: dict[str, list[Told]] = defaultdict(list)
    for statement, put_right, speaker, recorder, question in session.execute(CITED, {"assessment": assessment_id}):
        found[question].append(Told(put_right or statement, speaker, recorder))
    return dict(found)


def citable(session: Session, case_id: UUID, child_id: UUID) -> list[Told]:
    """The newest dozen statements about this child that stand, to point at from an answer."""
    rows = session.execute(CITABLE, {"case": case_id, "child": child_id})
    return [Told(statement, speaker, recorder) for statement, _, speaker, recorder in rows]


PEOPLE = (
    select(Person)
    .join(CaseMember, col(CaseMember.person_id) == col(Person.id))
    .where(col(CaseMember.case_id) == bindparam("case"), col(CaseMember.until).is_(None))
    .order_by(*OLDEST_FIRST)
)

RESTRICTED = (
    select(col(Household.name))
    .where(col(Household.case_id) == bindparam("case"), col(Household.restricted))
    .order_by(col(Household.name))
)


def people_of(session: Session, case_id: UUID) -> list[Person]:
    """Everybody in this family's record now, oldest first, expected babies last."""
    return list(session.scalars(PEOPLE, {"case": case_id}))


def restricted_homes(session: Session, case_id: UUID) -> list[str]:
    """What the homes are called whose whereabouts are kept from others in the family."""
    return list(session.scalars(RESTRICTED, {"case": case_id}))


@dataclass(frozen=True)
class Sibling:
    """Another child of the same sitting, with an assessment of their own."""

    assessment_id: UUID
    child: Person


SITTING = (
    select(col(Assessment.id), Person)
    .join(Person, col(Person.id) == col(Assessment.child_id))
    .where(
        col(Assessment.sitting_id) == bindparam("sitting"),
        col(Assessment.tool_key) == bindparam("tool"),
        col(Assessment.child_id) != bindparam("child"),
        col(Assessment.state).not_in((State.ABANDONED, State.REPLACED)),
    )
    .order_by(col(Person.born_on))
)


def of_this_sitting(session: Session, assessment: Assessment) -> list[Sibling]:
    """The other children of the sitting whose assessments with this tool still stand, oldest first."""
    wanted = {"sitting": assessment.sitting_id, "tool": assessment.tool_key, "child": assessment.child_id}
    return [Sibling(assessment_id, child) for assessment_id, child in session.execute(SITTING, wanted)]


def citation(session: Session, assessment_id: UUID, question: str, statement_ids: Iterable[UUID]) -> Cited | None:
    """The standing citation of one of these statements under one question."""
    return session.scalars(
        select(Cited).where(
            col(Cited.assessment_id) == assessment_id,
            col(Cited.question) == question,
            col(Cited.statement_id).in_(list(statement_ids)),
            col(Cited.until).is_(None),
        )
    ).first()


def answers_of_slot(session: Session, assessment_id: UUID, slot: Slot) -> list[Answer]:
    """Everything ever given in one slot, newest first."""
    return list(
        session.scalars(
            select(Answer)
            .where(
                and_(
                    col(Answer.assessment_id) == assessment_id,
                    col(Answer.question) == slot.question,
                    col(Answer.voice) == slot.voice,
                    col(Answer.part) == slot.part,
                )
            )
            .order_by(col(Answer.number).desc())
        )
    )
