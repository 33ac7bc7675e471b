"""A question that dropped out while somebody was still writing in it: how it was asked until then, and who changed that."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from sqlmodel import Session

from app.adapting.models import AdaptationChange
from app.adapting.queries import changes_of
from app.assessments.begun import adaptation_keys, asked
from app.assessments.guard import OpenAssessment
from app.moving.models import AssessmentMove
from app.moving.queries import moves_of
from app.people.practitioner import Practitioner
from app.people.queries import people_by_id
from app.web.pages import day_and_clock

Changed = AdaptationChange | AssessmentMove


@dataclass(frozen=True)
class AskedThen:
    """An assessment as it was asked until one change, for somebody whose page still shows it so."""

    opened: OpenAssessment
    now: OpenAssessment
    """As it is asked today."""
    by: UUID
    at: datetime.datetime
    move: AssessmentMove | None = None
    """The move to a newer version that came since, the first of several; None under the version it stands on now."""

    def told(self, session: Session, me: Practitioner) -> str:
        """What happened, in a sentence or two."""
        names = people_by_id(session, {self.by})
        who = "You" if self.by == me.id else names.get(self.by, "Somebody")
        if self.move is None:
            return f"{who} changed how this is adapted ({day_and_clock(self.at)}), and this is no longer asked."
        moved = f"{who} moved this assessment to a newer version of its tool ({day_and_clock(self.at)})."
        return f"{moved} This is asked otherwise there, or no longer."


def asked_until(session: Session, opened: OpenAssessment) -> Iterator[AskedThen]:
    """The assessment as it was asked before each change of its adaptation or version, the latest first.

    What was private then is as hidden as what is private now.
    """
    depth, move = opened.assessment.depth, None
    for one in changes(session, opened):
        if isinstance(one, AssessmentMove):
            move, depth = one, one.depth_before
            release, keys = one.from_release_id, one.adaptations_before
        else:
            release, keys = one.release_id, one.before
        then = asked(session, release, adaptation_keys(keys), depth)
        by, at = (move.moved_by, move.moved_at) if move else who_when(one)
        yield AskedThen(replace(opened, asked=then if opened.reads_private else then.open_to_all), opened, by, at, move)


def changes(session: Session, opened: OpenAssessment) -> list[Changed]:
    """Every change of this assessment, of a version or of how it is adapted, the latest first."""
    adapted = [one for one in changes_of(session, opened.id) if one.assessment_id == opened.id]
    return sorted([*adapted, *moves_of(session, opened.id)], key=lambda one: who_when(one)[1], reverse=True)


def who_when(one: Changed) -> tuple[UUID, datetime.datetime]:
    """Who changed it, and when."""
    return (one.moved_by, one.moved_at) if isinstance(one, AssessmentMove) else (one.changed_by, one.changed_at)
