"""An assessment begins with what was just told: the day and the place are not asked for a second time."""

from collections.abc import Iterable
from uuid import uuid4

from sqlmodel import Session

from app.answers.slots import Slot
from app.asking.from_start import carried_over
from app.assessments.actions import Visit
from app.assessments.begun import adaptation_keys
from app.assessments.models import Assessment
from app.assessments.writing import Typed, answer
from app.declaration import Tool
from app.declaration.overlay import adapted
from app.people.practitioner import Practitioner


def carry_over(session: Session, *, tool: Tool, begun: Iterable[Assessment], visit: Visit, by: Practitioner) -> None:
    """Writes down in each what was told at the start, where its tool asks about it. It can be changed as any answer can."""
    for one in begun:
        for question in adapted(tool, adaptation_keys(one.adaptations), one.depth).questions():
            told = carried_over(question, visit.seen_on, visit.place)
            if told is not None:
                slot = Slot(question.key, question.voices[0])
                answer(session, assessment=one, typed={slot: Typed(told, 0)}, operation=uuid4().hex, by=by)
