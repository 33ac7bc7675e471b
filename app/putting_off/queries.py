"""Reading what somebody put off. Changes nothing."""

from uuid import UUID

from sqlmodel import Session, col, select

from app.cases.models import Case
from app.cases.queries import may_see
from app.people.practitioner import Practitioner
from app.putting_off.models import PutOff


def mine(session: Session, me: Practitioner) -> list[PutOff]:
    """What I put off, in records I may open; what comes back first, first."""
    wanted = select(PutOff).join(Case, col(Case.id) == col(PutOff.case_id)).where(col(PutOff.account_id) == me.id, may_see(me))
    return list(session.exec(wanted.order_by(col(PutOff.until), col(PutOff.thing))))


def one_of_mine(session: Session, me: Practitioner, case_id: UUID, thing: str) -> PutOff | None:
    wanted = select(PutOff).where(PutOff.account_id == me.id, PutOff.case_id == case_id, PutOff.thing == thing)
    return session.exec(wanted).first()
