"""Reading what a move needs: the newer version, both versions as they are asked here, and what was left behind before."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from app.answers.slots import Slot
from app.assessments.begun import adaptation_keys
from app.assessments.guard import OpenAssessment
from app.assessments.models import Answer, Assessment
from app.assessments.queries import StandingAnswer, read_given, standing
from app.declaration import Tool
from app.declaration.overlay import adapted, keeps_somebody_safe, without
from app.declaration.vocabulary import Depth
from app.lifecycle.rules import version_numbers
from app.moving.models import AssessmentMove
from app.moving.rules import Mapped, mapped, still_fits
from app.stewardship.difference import every_question
from app.stewardship.queries import to_begin
from app.suite.queries import release
from app.suite.suite import Suite


@dataclass(frozen=True)
class Newer:
    """A newer version that this draft could be moved to, and how the draft would be asked there."""

    old: Tool
    new: Tool
    adaptations: tuple[str, ...]
    lost_adaptations: tuple[str, ...]
    """For whom the adaptations were that the newer version does not have."""
    depth: Depth
    unsafe: bool = False
    """Whether one of those was used because an adult may harm another."""

    def mapped(
        self, hidden: frozenset[str] = frozenset(), used: tuple[str, ...] = (), depth: Depth = Depth.FULL
    ) -> tuple[Mapped, ...]:
        """What becomes of each question. `hidden`: private and not theirs to read; `used`, `depth`: as it is asked now."""
        before = without(adapted(self.old, used, depth), hidden)
        return mapped(before, without(adapted(self.new, self.adaptations, self.depth), hidden))

    def left_behind(self, answers: Mapping[Slot, StandingAnswer]) -> dict[Slot, StandingAnswer]:
        """The answers that no longer apply, whichever adaptation asks them."""
        before, after = every_question(self.old), every_question(self.new)
        return {
            slot: answer
            for slot, answer in answers.items()
            if not still_fits(slot, answer.given, before.get(slot.question), after.get(slot.question))
        }


def newer(session: Session, suite: Suite, assessment: Assessment) -> Newer | None:
    """The newest version that may be begun, where it is newer than the one this was begun with."""
    if not assessment.state.open_for_answers or assessment.replaces_id is not None:
        return None
    old = release(session, assessment.release_id)
    there = suite.get(assessment.tool_key)
    if there is None or version_numbers(there.version) <= version_numbers(old.version):
        return None
    new = next((tool for tool in to_begin(session, suite) if tool.key == assessment.tool_key), None)
    if new is None or version_numbers(new.version) <= version_numbers(old.version):
        return None
    used, known = adaptation_keys(assessment.adaptations), {each.key for each in new.adaptations}
    lost = tuple(each for each in old.adaptations if each.key in used and each.key not in known)
    return Newer(
        old,
        new,
        adaptations=tuple(key for key in used if key in known),
        lost_adaptations=tuple(each.for_whom for each in lost),
        depth=depth_there(new, assessment.depth),
        unsafe=any(keeps_somebody_safe(each) for each in lost),
    )


def depth_there(tool: Tool, depth: Depth) -> Depth:
    """The same depth where it is offered; otherwise the fullest, so that nothing is asked no longer for want of depth."""
    offered = tool.methodology.minutes.offered()
    return depth if depth in offered else offered[-1]


def answers_of(session: Session, assessment: Assessment) -> dict[Slot, StandingAnswer]:
    """Every standing answer."""
    return standing(session, assessment_id=assessment.id)


def moves_of(session: Session, assessment_id: UUID) -> list[AssessmentMove]:
    """Every move of one assessment, the latest first."""
    wanted = select(AssessmentMove).where(AssessmentMove.assessment_id == assessment_id)
    return list(session.exec(wanted.order_by(col(AssessmentMove.moved_at).desc())))


@dataclass(frozen=True)
class LeftBehind:
    """One move with what no longer applied: the tool as it was asked, and the answers as they stood."""

    move: AssessmentMove
    old: Tool
    new: Tool
    answers: dict[Slot, StandingAnswer]


def left_behind(session: Session, opened: OpenAssessment) -> list[LeftBehind]:
    """What every move left behind, without what is private and not theirs to read."""
    found = []
    for move in moves_of(session, opened.id):
        ids = [UUID(one) for one in json.loads(move.left_behind)]
        rows = session.exec(select(Answer).where(col(Answer.id).in_(ids))).all() if ids else []
        answers = {
            (slot := Slot(row.question, row.voice, row.part)): StandingAnswer(
                row.id, slot, row.number, row.operation, read_given(row.value), row.written_at, row.written_by
            )
            for row in rows
            if row.question not in opened.hidden
        }
        found.append(LeftBehind(move, release(session, move.from_release_id), release(session, move.to_release_id), answers))
    return found
