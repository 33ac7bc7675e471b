"""Finding statements: all about a child, those that still stand, and what a child said last. Changes nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from app.cases.models import Person
from app.cases.wording import Named
from app.declaration.vocabulary import EvidenceKind
from app.evidence.models import Statement
from app.people.models import Account


class Speaker(Named, Protocol):
    """Whoever said something, as the record calls them now, or as it did when an assessment was signed."""

    @property
    def pronouns(self) -> str: ...


@dataclass(frozen=True)
class Told:
    """A statement with the names that go with it."""

    statement: Statement
    speaker: Speaker | None
    """Who said it, when it is somebody in the family's record."""
    recorder: str
    """The practitioner who wrote it down."""


def stands() -> object:
    """True of a statement that no other has put right."""
    later = aliased(Statement)
    return ~select(later.id).where(col(later.supersedes_id) == col(Statement.id)).exists()


def open_to_all() -> ColumnElement[bool]:
    """True of a statement that was not written in a private part of an assessment. Those are shown there and nowhere else."""
    return col(Statement.kept_with).is_(None)


def told(session: Session, *conditions: object) -> list[Told]:
    """Statements that still stand, newest first, with their names, in one query."""
    rows = session.execute(
        select(Statement, Person, Account.name)
        .outerjoin(Person, col(Person.id) == col(Statement.speaker_id))
        .join(Account, col(Account.id) == col(Statement.recorded_by))
        .where(stands(), *conditions)  # type: ignore[arg-type]
        .order_by(col(Statement.seen_on).desc(), col(Statement.recorded_at).desc())
    ).all()
    return [Told(statement, speaker, recorder) for statement, speaker, recorder in rows]


def statements_of_case(session: Session, case_id: UUID) -> list[Told]:
    """Everything that stands in this family's record, newest first."""
    return told(session, col(Statement.case_id) == case_id, open_to_all())


def statements_about(session: Session, case_id: UUID, child_id: UUID) -> list[Told]:
    """What stands in this family's record about one child, newest first."""
    return told(session, col(Statement.case_id) == case_id, col(Statement.about_id) == child_id, open_to_all())


def statements_by_id(session: Session, ids: Iterable[UUID]) -> dict[UUID, Told]:
    """These statements, standing or put right since, for showing what an answer rests on."""
    rows = session.execute(
        select(Statement, Person, Account.name)
        .outerjoin(Person, col(Person.id) == col(Statement.speaker_id))
        .join(Account, col(Account.id) == col(Statement.recorded_by))
        .where(col(Statement.id).in_(set(ids)))
    ).all()
    return {statement.id: Told(statement, speaker, recorder) for statement, speaker, recorder in rows}


def statement_of(session: Session, case_id: UUID, statement_id: UUID) -> Told | None:
    """One statement of this family's record that still stands, private ones included: ask first who may read it."""
    found = told(session, col(Statement.case_id) == case_id, col(Statement.id) == statement_id)
    return found[0] if found else None


def latest_of(session: Session, case_id: UUID, statement_id: UUID) -> Told | None:
    """The statement of this family's record that stands in place of this one now: itself, or what put it right last."""
    row = session.get(Statement, statement_id)
    while row is not None:
        later = session.exec(select(Statement).where(col(Statement.supersedes_id) == row.id)).first()
        if later is None:
            return statement_of(session, case_id, row.id)
        row = later
    return None


def history_of(session: Session, statement: Statement) -> list[Statement]:
    """The statement and those it put right, newest first. A chain is short, so it is walked."""
    chain = [statement]
    while chain[-1].supersedes_id is not None:
        before = session.get(Statement, chain[-1].supersedes_id)
        if before is None:
            break
        chain.append(before)
    return chain


def newest_child_voice(
    session: Session, cases: Iterable[UUID], children: Iterable[UUID], *, with_family: bool = False, hidden: Iterable[UUID] = ()
) -> dict[UUID, Told]:
    """For each child the last thing they said, or, where they have said nothing, what was last seen of them. One query.

    From these records alone: a child may be in another that whoever reads this may not open. `with_family`: it is read with
    them, without what is not for them; `hidden`: nor these.
    """
    theirs = (col(Statement.not_for_family).is_(False), col(Statement.id).not_in(set(hidden))) if with_family else ()
    ranked = (
        select(
            col(Statement.id).label("id"),
            func.row_number()
            .over(
                partition_by=col(Statement.about_id),
                order_by=(
                    (col(Statement.kind) != EvidenceKind.SAID_BY_CHILD),
                    col(Statement.seen_on).desc(),
                    col(Statement.recorded_at).desc(),
                ),
            )
            .label("place"),
        )
        .where(
            col(Statement.case_id).in_(set(cases)),
            col(Statement.about_id).in_(set(children)),
            col(Statement.kind).in_((EvidenceKind.SAID_BY_CHILD, EvidenceKind.SEEN)),
            *theirs,
            open_to_all(),
            stands(),  # type: ignore[arg-type]
        )
        .subquery()
    )
    rows = session.execute(
        select(Statement, Person, Account.name)
        .join(ranked, (ranked.c.id == col(Statement.id)) & (ranked.c.place == 1))
        .outerjoin(Person, col(Person.id) == col(Statement.speaker_id))
        .join(Account, col(Account.id) == col(Statement.recorded_by))
    ).all()
    return {statement.about_id: Told(statement, speaker, recorder) for statement, speaker, recorder in rows}


def carers_heard(case_id: UUID) -> Select[*tuple[Any, ...]]:
    """Asks when each adult of a family last said something that was written down: who, and the day."""
    return (
        select(Statement.speaker_id, func.max(Statement.seen_on))
        .where(
            col(Statement.case_id) == case_id,
            col(Statement.speaker_id).is_not(None),
            open_to_all(),
            col(Statement.kind) == EvidenceKind.SAID_BY_CARER,
        )
        .group_by(col(Statement.speaker_id))
    )


def statements_by_speaker(session: Session, case_id: UUID, speaker_id: UUID) -> list[Told]:
    """What somebody in the family has said, newest first."""
    return told(session, col(Statement.case_id) == case_id, col(Statement.speaker_id) == speaker_id, open_to_all())
