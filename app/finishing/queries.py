"""Reading what the check page needs beside the answers: who will read it, and what the analysis rests on."""

from collections.abc import Collection
from uuid import UUID

from sqlmodel import Session, col, select

from app.assessments.models import Cited
from app.people.models import Account, AccountState
from app.people.roles import ROLES, Permission


def cited_by_question(session: Session, assessment_id: UUID) -> dict[str, tuple[UUID, ...]]:
    """Question key (or closing question) → the statements it rests on now, in the order in which they were chosen."""
    found: dict[str, tuple[UUID, ...]] = {}
    rows = session.exec(
        select(Cited).where(Cited.assessment_id == assessment_id, col(Cited.until).is_(None)).order_by(col(Cited.since))
    )
    for cited in rows:
        found[cited.question] = (*found.get(cited.question, ()), cited.statement_id)
    return found


def readers_of(session: Session, team_id: UUID, hands: Collection[UUID]) -> tuple[str, ...]:
    """The names of those in this team who may read and sign what these people wrote or sent."""
    supervising = [key for key, role in ROLES.items() if Permission.SUPERVISE in role.permissions]
    return tuple(
        session.exec(
            select(Account.name)
            .where(
                Account.team_id == team_id,
                col(Account.role).in_(supervising),
                Account.state == AccountState.ACTIVE,
                col(Account.id).not_in(hands),
            )
            .order_by(Account.name)
        )
    )
