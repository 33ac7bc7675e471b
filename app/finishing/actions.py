"""Keeping what the check page says, and sending the assessment when nothing stands in its way."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlmodel import Session, col, select

from app.adapting.asked import still_asked
from app.answers.privacy import open_answers
from app.answers.progress import Answers, Progress, progress
from app.answers.slots import Slot
from app.assessments import actions
from app.assessments.begun import adaptation_keys
from app.assessments.findings import found
from app.assessments.guard import OpenAssessment
from app.assessments.models import Assessment, ChildSeen, Cited
from app.assessments.queries import completed_sections, given_in, ids_in, standing
from app.assessments.rules import ANALYSIS, Problem, problems
from app.assessments.writing import Conflict, Typed, answer
from app.audit import trail
from app.cases.models import PersonKind
from app.cases.queries import people_of
from app.cases.wording import called, listed
from app.db import now
from app.declaration.overlay import comparability
from app.finishing import becoming_due
from app.people.practitioner import Practitioner


def keep_closing(
    session: Session, *, opened: OpenAssessment, typed: Mapping[str, Mapping[Slot, Typed]], operation: str, by: Practitioner
) -> list[Conflict]:
    """Keep the closing words; gives the places where somebody else wrote since."""
    conflicts: list[Conflict] = []
    for words in typed.values():
        written = answer(session, assessment=opened.assessment, typed=words, operation=operation, by=by)
        conflicts += written.conflicts
    return conflicts


def rest_on(session: Session, *, opened: OpenAssessment, statements: Iterable[UUID], by: Practitioner) -> None:
    """Let the analysis rest on exactly these statements. What it no longer rests on is ended, not taken out."""
    wanted, moment = set(statements), now()
    standing_cites = session.exec(
        select(Cited).where(Cited.assessment_id == opened.id, Cited.question == ANALYSIS, col(Cited.until).is_(None))
    ).all()
    kept = {cited.statement_id for cited in standing_cites}
    if kept == wanted:
        return
    for cited in standing_cites:
        if cited.statement_id not in wanted:
            cited.until = moment
            session.add(cited)
    session.add_all(
        Cited(assessment_id=opened.id, question=ANALYSIS, statement_id=statement, since=moment, by=by.id)
        for statement in wanted - kept
    )
    trail.deed(session, by=by, what="chose what the analysis rests on", case_id=opened.case.id, about_id=opened.id)


def what_stands_in_the_way(opened: OpenAssessment, given: Answers, so_far: Progress) -> tuple[Problem, ...]:
    """All that is to be done before it can be sent."""
    seen, why = opened.assessment.child_seen, opened.assessment.not_seen_why
    return problems(opened.tool, given, so_far, child_seen=seen, not_seen_why=why, child=opened.names.child)


def send(session: Session, *, opened: OpenAssessment, by: Practitioner) -> tuple[Problem, ...]:
    """Send it to be read, or give what stands in the way and change nothing. No answer slips in while it is looked at.

    Who sends is told only of what they may see; what is private is in no finding, whoever sends.
    """
    actions.hold(session, opened.assessment)
    answers = still_asked(opened.tool, open_answers(standing(session, assessment_id=opened.id), opened.hidden))
    given = given_in(answers)
    so_far = progress(opened.tool, given, opened.carers, completed_sections(session, assessment_id=opened.id))
    in_the_way = what_stands_in_the_way(opened, given, so_far)
    before = opened.assessment.sent_at
    if not in_the_way:
        actions.send(
            session,
            assessment=opened.assessment,
            findings=found(
                so_far,
                answers,
                [carer.id for carer in opened.carers],
                opened.child.id,
                brothers_and_sisters(session, opened),
                opened.about_carer,
            ),
            seen_on=opened.sitting.seen_on,
            comparable=comparability(opened.tool, adaptation_keys(opened.assessment.adaptations)),
            by=by,
        )
        becoming_due.sent(session, opened=opened, before=before, progress=so_far, answers=answers, by=by)
    return in_the_way


def alone_with(session: Session, opened: OpenAssessment, seen: ChildSeen | None) -> str:
    """What is wrong with saying now that a child was seen alone, where somebody of the family was there; "" when nothing is.

    Children of one sitting may each have been seen by themselves.
    """
    if seen is not ChildSeen.ALONE or opened.assessment.child_seen is ChildSeen.ALONE:
        return ""
    theirs = session.exec(select(Assessment.child_id).where(Assessment.sitting_id == opened.sitting.id))
    ids = set(ids_in(opened.sitting.present)) - set(theirs)
    there = listed([called(one) for one in people_of(session, opened.case.id) if one.id in ids])
    asked = f"“Was {opened.names.child} seen?” says alone, and “Who was there” at the start names {there}."
    return there and f"{asked} Choose “Seen with others”, or put right who was there."


def brothers_and_sisters(session: Session, opened: OpenAssessment) -> list[UUID]:
    """The other children of the record, who may have told of a day."""
    people = people_of(session, opened.case.id)
    return [one.id for one in people if one.kind is not PersonKind.ADULT and one.id != opened.child.id]
