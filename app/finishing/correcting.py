"""Correcting what was signed: a new draft with the same answers, which takes its place when it is signed itself."""

from sqlmodel import Session, col, select

from app.answers.privacy import open_answers
from app.assessments.actions import hold
from app.assessments.models import Answer, Assessment, Cited, State
from app.assessments.queries import correction_of, standing
from app.audit import trail
from app.db import now
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady


def correct(
    session: Session, *, assessment: Assessment, why: str, by: Practitioner, hidden: frozenset[str] = frozenset()
) -> Assessment:
    """Begin a correction: a new draft with the same answers, which will replace the signed one when it is signed itself.

    `hidden`: questions that are private and not theirs to read. They stay with the first author.
    """
    hold(session, assessment)
    if assessment.state is not State.SIGNED:
        raise NotReady("Only a signed assessment is corrected. This one can still be changed, or be returned to be changed.")
    if not why:
        raise NotReady("Say why it needs correcting. The reason is kept with both.")
    if correction_of(session, assessment.id) is not None:
        raise AlreadyDone("A correction of this assessment has been begun already. Open that one instead.")
    moment = now()
    kept = assessment.model_dump(
        include={"sitting_id", "case_id", "child_id", "release_id", "tool_key", "depth", "adaptations", "carers"}
        | {"child_seen", "not_seen_why"}
    )
    corrected = Assessment(
        **kept, author_id=by.id, begun_at=moment, last_saved_at=moment, replaces_id=assessment.id, replaces_why=why
    )
    session.add(corrected)
    session.flush()
    carry_over(session, assessment=assessment, to=corrected, by=by, hidden=hidden)
    trail.deed(session, by=by, what="began a correction", case_id=assessment.case_id, about_id=corrected.id)
    return corrected


def carry_over(session: Session, *, assessment: Assessment, to: Assessment, by: Practitioner, hidden: frozenset[str]) -> None:
    """Copy the standing answers and citations into a correction, as its first answers, each still by whoever wrote it."""
    moment = to.begun_at
    for slot, answer in open_answers(standing(session, assessment_id=assessment.id), hidden).items():
        kept = session.get_one(Answer, answer.id)
        session.add(
            Answer(
                assessment_id=to.id,
                question=slot.question,
                voice=slot.voice,
                part=slot.part,
                number=1,
                operation=f"corrects-{kept.id}",
                value=kept.value,
                written_at=moment,
                written_by=kept.written_by,
            )
        )
    resting = select(Cited).where(
        Cited.assessment_id == assessment.id, col(Cited.until).is_(None), col(Cited.question).not_in(hidden)
    )
    for cited in session.exec(resting):
        session.add(Cited(assessment_id=to.id, question=cited.question, statement_id=cited.statement_id, since=moment, by=by.id))
