"""Words typed on a page that was open when the draft was moved: kept with what it left behind, never in the assessment."""

from collections.abc import Mapping
from uuid import UUID, uuid4

from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from app.answers.given import NOTHING, Given, SetAside
from app.answers.slots import Slot
from app.assessments.actions import hold
from app.assessments.models import Answer, Assessment
from app.assessments.queries import read_given, standing
from app.assessments.writing import SENT_ALREADY, Typed, Written, add, nothing_new, still_open_now
from app.audit import trail
from app.moving.models import AnswerAfterMove, AssessmentMove
from app.people.practitioner import Practitioner
from app.refusals import NotReady


def keep_late(
    session: Session,
    *,
    assessment: Assessment,
    move: AssessmentMove,
    typed: Mapping[Slot, Typed],
    operation: str,
    by: Practitioner,
) -> Written:
    """Keeps what the newer version has no place for, each in the typist's own place beside; what stood there stands again.

    What the page had been given, and what came in before, is kept already. Sent twice it is kept once.
    """
    if not assessment.state.open_for_answers:
        raise NotReady(SENT_ALREADY)
    hold(session, assessment)
    stands = standing(session, assessment_id=assessment.id, question=next(iter(typed)).question)
    written = Written(numbers={slot: one.number for slot, one in stands.items()}, untouched=set(typed))
    for slot, entry in typed.items():
        beside, given = slot.view_of(by.id), SetAside(given=entry.given)
        if is_kept(session, assessment, slot, entry, operation, came_in(session, assessment, beside)):
            continue
        number = written.numbers.get(beside, 0) + 1
        add(session, written, assessment, beside, given, f"{operation}.{number}", by.id)
        session.add(AnswerAfterMove(answer_id=row_at(session, assessment, beside, number), move_id=move.id))
        stood = stands[beside].given if beside in stands else NOTHING
        add(session, written, assessment, beside, stood, f"after-{uuid4().hex}", by.id)
    if written.changed:
        still_open_now(session, assessment)
        trail.deed(
            session, by=by, what="answered", case_id=assessment.case_id, about_id=assessment.id, detail="after it was moved"
        )
    return written


def is_kept(
    session: Session, assessment: Assessment, slot: Slot, entry: Typed, operation: str, earlier: Mapping[str, Given]
) -> bool:
    """Whether nothing here is left to keep: it came in already, or the page gives back what it had been given."""
    given = SetAside(given=entry.given)
    if not earlier:
        return nothing_new(session, assessment, slot, entry, operation)
    replayed = any(one.partition(".")[0] == operation and kept == given for one, kept in earlier.items())
    return replayed or list(earlier.values())[-1] == given


def came_in(session: Session, assessment: Assessment, beside: Slot) -> dict[str, Given]:
    """What came in after a move in one place, by its save, the earliest first."""
    wanted = in_place(assessment, beside).join(AnswerAfterMove, col(AnswerAfterMove.answer_id) == col(Answer.id))
    return {row.operation: read_given(row.value) for row in session.exec(wanted.order_by(col(Answer.number)))}


def row_at(session: Session, assessment: Assessment, slot: Slot, number: int) -> UUID:
    """The answer with this number in one place."""
    return session.exec(in_place(assessment, slot).where(Answer.number == number)).one().id


def in_place(assessment: Assessment, slot: Slot) -> SelectOfScalar[Answer]:
    """Everything ever given in one place."""
    return select(Answer).where(
        Answer.assessment_id == assessment.id,
        Answer.question == slot.question,
        Answer.voice == slot.voice,
        Answer.part == slot.part,
    )
