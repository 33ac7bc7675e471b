"""Putting right who was there, while what was written of it is not sent."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlmodel import Session, col, select

from app.assessments import actions as life
from app.assessments.guard import OpenAssessment
from app.assessments.models import Assessment, ChildSeen, Sitting
from app.assessments.queries import ids_out
from app.audit import trail
from app.people.practitioner import Practitioner


def of_this_visit(session: Session, opened: OpenAssessment) -> list[Assessment]:
    """Every assessment of the same visit, in the order they were begun."""
    of_it = select(Assessment).where(Assessment.sitting_id == opened.sitting.id)
    return list(session.exec(of_it.order_by(col(Assessment.begun_at), col(Assessment.id))))


def put_right(
    session: Session,
    *,
    opened: OpenAssessment,
    present: Iterable[UUID],
    others_present: str,
    seen: Mapping[UUID, ChildSeen],
    by: Practitioner,
) -> None:
    """Says otherwise who was there, for each assessment of the visit that is not sent; `seen`: child → how they were seen.

    What was sent keeps what it said: the others have a visit of their own from then on.
    """
    life.hold(session, opened.assessment)
    life.still_open(opened.assessment)
    every = of_this_visit(session, opened)
    drafts, sitting = [one for one in every if one.state.open_for_answers], opened.sitting
    if len(drafts) < len(every):
        sitting = Sitting(**sitting.model_dump(exclude={"id"}))
    sitting.present, sitting.others_present = ids_out(present), others_present
    session.add(sitting)
    session.flush()
    for one in drafts:
        one.sitting_id = sitting.id
        session.add(one)
        session.flush()
        how = seen.get(one.child_id, one.child_seen)
        if how is not one.child_seen:
            life.note_child_seen(session, assessment=one, seen=how, why=one.not_seen_why, by=by)
        trail.deed(session, by=by, what="put right who was there", case_id=one.case_id, about_id=one.id)
