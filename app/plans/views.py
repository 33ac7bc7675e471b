"""The deed of writing down what somebody said of a plan, in their words."""

import datetime
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from app.audit import trail
from app.cases.rules import id_for
from app.db import now
from app.people.practitioner import Practitioner
from app.plans.actions import held
from app.plans.kinds import PlanState, Said
from app.plans.models import Plan, PlanView
from app.refusals import AlreadyDone


@dataclass(frozen=True)
class Viewed:
    """What somebody said of the plan."""

    said: Said
    words: str = ""
    about: str = ""
    followed: str = ""
    asked_on: datetime.date | None = None


def keep_view(
    session: Session, *, by: Practitioner, plan: Plan, person_id: UUID, viewed: Viewed, operation: UUID | None = None
) -> PlanView:
    """What somebody said, beside all they said before. Asked too late for a plan that ended; the same sent twice stands once."""
    own = id_for(operation, by.id, plan.id, person_id, viewed)
    before = session.get(PlanView, own)
    if before is not None:
        return before
    if held(session, plan).state is PlanState.ENDED:
        raise AlreadyDone("This plan has ended. What they say now belongs in the next one, or in Seen and said.")
    view = PlanView(
        id=own,
        plan_id=plan.id,
        person_id=person_id,
        said=viewed.said,
        words=viewed.words,
        about=viewed.about,
        followed=viewed.followed,
        asked_on=viewed.asked_on,
        recorded_at=now(),
        recorded_by=by.id,
    )
    session.add(view)
    session.flush()
    what = "wrote down what somebody said of a plan"
    trail.deed(session, by=by, what=what, case_id=plan.case_id, about_id=plan.id, detail=viewed.said.value)
    return view
