"""Reading what a move needs: the newer version, both versions as they are asked here, and what was left behind before."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from app.answers.given import Given, SetAside
from app.answers.privacy import open_answers
from app.answers.slots import Slot
from app.assessments.begun import adaptation_keys
from app.assessments.guard import OpenAssessment
from app.assessments.models import Answer, Assessment
from app.assessments.queries import StandingAnswer, read_given, standing
from app.declaration import Tool
from app.declaration.overlay import adapted, keeps_somebody_safe, private_keys, without
from app.declaration.vocabulary import Depth
from app.lifecycle.rules import version_numbers
from app.moving.models import AnswerAfterMove, AssessmentMove
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
        stands = fitting(self.old, self.new)
        return {slot: answer for slot, answer in answers.items() if not stands(slot, answer.given)}


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


def fitting(old: Tool, new: Tool) -> Callable[[Slot, Given], bool]:
    """Whether an answer to one version can stand in another. What was private stays behind where it would be so no longer."""
    before, after = every_question(old), every_question(new)
    opened_up = private_keys(old) - private_keys(new)

    def stands(slot: Slot, given: Given) -> bool:
        return slot.question not in opened_up and still_fits(slot, given, before.get(slot.question), after.get(slot.question))

    return stands


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
    late: tuple[StandingAnswer, ...] = ()
    """What came in afterwards from pages that were still open: the last of each person in each place."""


def left_behind(session: Session, opened: OpenAssessment) -> list[LeftBehind]:
    """What every move left behind, without what is private, or was until then, and not theirs to read."""
    found = []
    for move in moves_of(session, opened.id):
        old = release(session, move.from_release_id)
        hidden = opened.hidden | (frozenset() if opened.reads_private else private_keys(old))
        ids = [UUID(one) for one in json.loads(move.left_behind)]
        answers = read_rows(session.exec(select(Answer).where(col(Answer.id).in_(ids))).all() if ids else (), hidden)
        late = read_rows(session.exec(after_move(move.id)).all(), hidden)
        found.append(LeftBehind(move, old, release(session, move.to_release_id), answers, tuple(late.values())))
    return found


def after_move(move_id: UUID) -> SelectOfScalar[Answer]:
    """What came in after a move, the earliest first."""
    pointed = select(AnswerAfterMove.answer_id).where(AnswerAfterMove.move_id == move_id)
    return select(Answer).where(col(Answer.id).in_(pointed)).order_by(col(Answer.written_at), col(Answer.number))


def read_rows(rows: Iterable[Answer], hidden: frozenset[str]) -> dict[Slot, StandingAnswer]:
    """The last of each place, as it was given."""
    found = {}
    for row in rows:
        slot, given = Slot(row.question, row.voice, row.part), read_given(row.value)
        given = given.given if isinstance(given, SetAside) and slot.viewed_by else given
        found[slot] = StandingAnswer(row.id, slot, row.number, row.operation, given, row.written_at, row.written_by)
    return open_answers(found, hidden)
