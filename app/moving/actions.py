"""The deed itself: a draft goes on with a newer version of its tool, and what no longer applies stays in its history."""

import json
from uuid import UUID, uuid4

from sqlmodel import Session, select

from app.answers.given import NOTHING
from app.assessments.actions import hold, still_open
from app.assessments.models import Assessment, SectionMark
from app.assessments.writing import Written, add
from app.audit import trail
from app.db import now
from app.moving.models import AssessmentMove
from app.moving.queries import Newer, answers_of
from app.people.practitioner import Practitioner
from app.refusals import NotReady, SomeoneElseChanged
from app.suite.actions import keep_release

NO_LONGER_SAFE = (
    "The newer version cannot be used in the way that keeps somebody safe here. This draft stays with its own version: finish it "
    "as it is, or talk it through with your supervisor."
)
NOT_AS_SHOWN = "This draft or its tool has moved on since you opened the page. Nothing was changed: look at the preview again."


def move(session: Session, *, assessment: Assessment, newer: Newer, seen: UUID, shown: str, by: Practitioner) -> AssessmentMove:
    """Moves a draft to the newer version. `seen`: the release the preview began from; `shown`: the version it showed.

    Nothing is taken out of the record: what no longer applies stays among the answers, and is named in the move.
    """
    hold(session, assessment)
    still_open(assessment)
    if assessment.replaces_id is not None:
        raise NotReady("A correction stays with the version of what it corrects, so that the two can be read side by side.")
    if assessment.release_id != seen or newer.new.version != shown:
        raise SomeoneElseChanged(NOT_AS_SHOWN)
    if newer.unsafe:
        raise NotReady(NO_LONGER_SAFE)
    kept = keep_release(session, tool=newer.new, by=by)
    answers = answers_of(session, assessment)
    left = newer.left_behind(answers)
    written = Written(numbers={slot: answer.number for slot, answer in answers.items()})
    operation = f"moved-{uuid4().hex}"
    for slot in left:
        add(session, written, assessment, slot, NOTHING, operation, by.id)
    moved = AssessmentMove(
        assessment_id=assessment.id,
        from_release_id=assessment.release_id,
        to_release_id=kept.id,
        left_behind=json.dumps([str(answer.id) for answer in left.values()]),
        adaptations_before=assessment.adaptations,
        depth_before=assessment.depth,
        moved_at=now(),
        moved_by=by.id,
    )
    open_sections_again(session, assessment, newer, by)
    used = json.loads(assessment.adaptations)
    assessment.adaptations = json.dumps([each for each in used if each["key"] in newer.adaptations])
    assessment.release_id, assessment.depth, assessment.last_saved_at = kept.id, newer.depth, moved.moved_at
    session.add_all([moved, assessment])
    session.flush()
    what = "moved an assessment to a newer version"
    trail.deed(session, by=by, what=what, case_id=assessment.case_id, about_id=assessment.id, detail=f"{len(left)} left behind")
    return moved


def open_sections_again(session: Session, assessment: Assessment, newer: Newer, by: Practitioner) -> None:
    """A part that somebody marked as completed is open again where anything in it is new or asked otherwise."""
    otherwise = {each.question.key for each in newer.mapped() if each.fate != "kept"}
    settled = {section.key for section in newer.new.sections if not otherwise & {question.key for question in section.questions}}
    marks = session.exec(select(SectionMark).where(SectionMark.assessment_id == assessment.id)).all()
    for mark in marks:
        if mark.completed and mark.section not in settled:
            mark.completed, mark.marked_at, mark.marked_by = False, now(), by.id
            session.add(mark)
