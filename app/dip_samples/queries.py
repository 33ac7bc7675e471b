"""Reading samples, the records in each, what was written of them, and from which records one is drawn. Changes nothing."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, CompoundSelect, or_, union
from sqlmodel import Session, col, select

from app.assessments.models import Assessment
from app.cases.models import Allocation, Case
from app.cases.queries import may_see
from app.db import ENGLAND
from app.dip_samples.models import DipCase, DipGrade, DipSample, Frame
from app.doors.standing import named
from app.people.models import Account
from app.people.practitioner import Practitioner

HANDS = (col(Assessment.author_id), col(Assessment.signed_by))
"""Whose work an assessment is, beside those who have the case."""


def open_to(me: Practitioner) -> ColumnElement[bool]:
    """Samples of my team, and those with a record that I am named for: somebody of another team reads what nobody here may."""
    named_for_me = select(DipCase.sample_id).where(named(col(DipCase.case_id), me.id, may_open=True))
    return or_(col(DipSample.team_id) == me.team_id, col(DipSample.id).in_(named_for_me))


def samples_of(session: Session, me: Practitioner) -> list[DipSample]:
    wanted = select(DipSample).where(open_to(me))
    return list(session.exec(wanted.order_by(col(DipSample.drawn_at).desc(), col(DipSample.id))))


def sample_of(session: Session, me: Practitioner, sample_id: UUID) -> DipSample | None:
    return session.exec(select(DipSample).where(DipSample.id == sample_id, open_to(me))).first()


def pool(session: Session, me: Practitioner, frame: Frame, since: datetime.date, until: datetime.date) -> list[UUID]:
    """The records of a team that fit and that whoever draws may open, in order."""
    first = datetime.datetime.combine(since, datetime.time.min, ENGLAND)
    last = datetime.datetime.combine(until + datetime.timedelta(days=1), datetime.time.min, ENGLAND)
    if frame is Frame.CLOSED:
        fits = [col(Case.closed_at) >= first, col(Case.closed_at) < last]
    else:
        fits = [col(Case.opened_at) < last, or_(col(Case.closed_at).is_(None), col(Case.closed_at) >= first)]
    return list(session.exec(select(Case.id).where(col(Case.team_id) == me.team_id, may_see(me), *fits).order_by(col(Case.id))))


@dataclass(frozen=True)
class Drawn:
    """One record in a sample, as far as its reader may open it, with what was written of it."""

    row: DipCase
    case: Case
    grades: tuple[DipGrade, ...]


def drawn_in(session: Session, me: Practitioner, sample_id: UUID) -> list[Drawn]:
    """The records of a sample that I may open now, in the order in which they were drawn."""
    rows = session.execute(
        select(DipCase, Case)
        .join(Case, col(Case.id) == col(DipCase.case_id))
        .where(col(DipCase.sample_id) == sample_id, may_see(me))
        .order_by(col(DipCase.place))
    ).all()
    grades = grades_of(session, [row.id for row, _ in rows])
    return [Drawn(row, case, tuple(grades.get(row.id, ()))) for row, case in rows]


def ids_in(session: Session, sample_id: UUID) -> list[UUID]:
    """Which records are in a sample, whoever may open them."""
    wanted = select(DipCase.case_id).where(DipCase.sample_id == sample_id)
    return list(session.exec(wanted.order_by(col(DipCase.place))))


def grades_of(session: Session, drawn: Iterable[UUID]) -> dict[UUID, list[DipGrade]]:
    found: dict[UUID, list[DipGrade]] = {}
    wanted = select(DipGrade).where(col(DipGrade.dip_case_id).in_(set(drawn)))
    for row in session.exec(wanted.order_by(col(DipGrade.theme), col(DipGrade.moderates))):
        found.setdefault(row.dip_case_id, []).append(row)
    return found


def hands_in(session: Session, cases: Iterable[UUID]) -> dict[UUID, set[UUID]]:
    """Case → everybody to whom it is or was allocated, or who wrote or signed an assessment in it: no own work is read."""
    found: dict[UUID, set[UUID]] = {}
    those = set(cases)
    wrote = [select(Assessment.case_id, who).where(col(Assessment.case_id).in_(those), who.is_not(None)) for who in HANDS]
    had = select(Allocation.case_id, Allocation.account_id).where(col(Allocation.case_id).in_(those))
    wanted: CompoundSelect[Any] = union(had, *wrote)
    for case_id, account_id in session.execute(wanted):
        found.setdefault(case_id, set()).add(account_id)
    return found


def names_by_id(session: Session, accounts: Iterable[UUID]) -> dict[UUID, str]:
    rows = session.execute(select(Account.id, Account.name).where(col(Account.id).in_(set(accounts)))).all()
    return {row[0]: row[1] for row in rows}
