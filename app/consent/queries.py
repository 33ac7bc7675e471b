"""Reading what has been explained to a family."""

from uuid import UUID

from sqlmodel import Session, col

from app.cases.models import Access, Case
from app.cases.open_case import OpenCase
from app.consent.models import Explained
from app.doors.standing import held_back
from app.gathering.lists import Listed


def explanations_in(case_id: UUID) -> Listed[Explained]:
    """Each time it was explained, latest first."""
    return Listed(Explained, (col(Explained.case_id) == case_id,), (col(Explained.explained_on).desc(), col(Explained.id)))


def explained_in(session: Session, case_id: UUID) -> list[Explained]:
    return explanations_in(case_id).alone(session)


def hidden_from_team(case_id: UUID) -> Listed[Case]:
    """The record itself where it is open to the team and yet hidden from it, for want of somebody’s agreement; else nothing."""
    return Listed(Case, (col(Case.id) == case_id, col(Case.access) == Access.TEAM, held_back(col(Case.id))), (col(Case.id),))


def is_hidden_from_team(session: Session, case: OpenCase) -> bool:
    return bool(hidden_from_team(case.id).alone(session))
