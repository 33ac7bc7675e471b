"""Each child's child protection plans: reading them, and the deed that keeps one."""

from typing import Any
from uuid import UUID, uuid4

from sqlmodel import Session, col, select

from app.cases.writing import hold_case, write
from app.deadlines.models import ProtectionPlan
from app.people.practitioner import Practitioner
from app.refusals import NotReady


def plans_of(session: Session, case_id: UUID) -> list[ProtectionPlan]:
    """Every plan in this record, the latest first."""
    wanted = select(ProtectionPlan).where(col(ProtectionPlan.case_id) == case_id)
    return list(session.exec(wanted.order_by(col(ProtectionPlan.since).desc(), col(ProtectionPlan.id))))


def keep_plan(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    was: ProtectionPlan | None = None,
    operation: UUID | None = None,
    **values: Any,
) -> ProtectionPlan:
    """Writes down a plan, or how it ended. Raises NotReady when it would end without a reason, or two would run at once."""
    if values.get("until") and not values.get("end_why"):
        raise NotReady("Say why the plan ended. The reason is kept with it.")
    hold_case(session, case_id)
    already = session.get(ProtectionPlan, operation) if operation else None
    if already is not None and was is None:
        return already
    others = [one for one in plans_of(session, case_id) if one.person_id == values["person_id"] and (not was or one.id != was.id)]
    if not values.get("until") and any(one.until is None for one in others):
        raise NotReady("This child has a plan that has not ended. Write down when it ended first.")
    row = was or ProtectionPlan(id=operation or uuid4(), case_id=case_id, **values)
    return write(session, by, "wrote down a protection plan", row, case_id, values["person_id"], values)
