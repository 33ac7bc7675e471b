"""A question that dropped out while somebody was still writing in it: how it was asked until then, and who changed that."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlmodel import Session

from app.adapting.models import AdaptationChange
from app.adapting.queries import changes_of
from app.assessments.begun import adaptation_keys, asked
from app.assessments.guard import OpenAssessment
from app.people.practitioner import Practitioner
from app.people.queries import people_by_id
from app.web.pages import day_and_clock


@dataclass(frozen=True)
class AskedThen:
    """An assessment as it was asked until one change, for somebody whose page still shows it so."""

    opened: OpenAssessment
    now: OpenAssessment
    """As it is asked today."""
    change: AdaptationChange

    def told(self, session: Session, me: Practitioner) -> str:
        """What happened, in one sentence."""
        names = people_by_id(session, {self.change.changed_by})
        who = "You" if self.change.changed_by == me.id else names.get(self.change.changed_by, "Somebody")
        return f"{who} changed how this is adapted ({day_and_clock(self.change.changed_at)}), and this is no longer asked."


def asked_until(session: Session, opened: OpenAssessment) -> Iterator[AskedThen]:
    """The assessment as it was asked before each change of its adaptation, the latest first; what is hidden stays hidden.

    Only changes under the version it stands on now: answers to another version's questions went with the move.
    """
    for change in changes_of(session, opened.id):
        if change.assessment_id == opened.id and change.release_id == opened.assessment.release_id:
            then = asked(session, change.release_id, adaptation_keys(change.before), opened.assessment.depth)
            yield AskedThen(replace(opened, asked=then.open_to_all if opened.hidden else then), opened, change)
