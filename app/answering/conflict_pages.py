"""The page on which two answers to one place are settled: mine, theirs, or both as two views."""

from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Form
from pydantic import Field
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.answering.conflicts import conflicts_of, mine_set_aside
from app.assessments.guard import AssessmentToWrite, OpenAssessment
from app.assessments.queries import standing
from app.assessments.writing import settle
from app.cases.presenters import who_bar
from app.declaration.questions import Question
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.people.queries import people_by_id
from app.refusals import CannotRead
from app.web.pages import page, see
from app.web.session import DbSession
from app.web.text import FormModel

router = APIRouter()

PATH = "/families/{case_id}/assessments/{assessment_id}/conflicts/{question}"


class SettleForm(FormModel):
    """Which place, and which answer is kept there."""

    place: str
    keep: str
    operation: str = Field(default="", max_length=48)


def asked_here(opened: OpenAssessment, question: str) -> Question:
    """The question, if this tool as begun asks it."""
    found = opened.asked.by_key.get(question)
    if found is None:
        raise MayNot
    return found


def conflict_page(
    request: Request, session: Session, opened: OpenAssessment, me: Practitioner, question: Question, *, status: int = 200
) -> Response:
    """Both answers side by side. When nothing is left to settle, the card itself."""
    answers = standing(session, assessment_id=opened.id, question=question.key)
    section = opened.asked.section_of[question.key]
    card = f"{opened.address}/sections/{section.key}#q-{question.key}"
    names = people_by_id(session, {one.written_by for one in answers.values()} | {me.id})
    found = conflicts_of(opened, question, answers, names, me.id)
    if not found:
        return see(request, card)
    return page(
        request,
        "capture/conflict.html",
        title=f"Two people wrote here – {question.short} – {opened.case.ref}",
        status=status,
        current="families",
        who=who_bar(session, opened.case, opened.child.id),
        opened=opened,
        conflicts=found,
        private=question.private,
        card=card,
        operation=uuid4().hex,
        here=f"{opened.address}/conflicts/{question.key}",
    )


@router.get(PATH)
def conflict(request: Request, session: DbSession, me: SignedIn, opened: AssessmentToWrite, question: str) -> Response:
    """Two people wrote here: choose."""
    return conflict_page(request, session, opened, me, asked_here(opened, question))


@router.post(PATH)
def settle_conflict(
    request: Request,
    session: DbSession,
    me: SignedIn,
    opened: AssessmentToWrite,
    question: str,
    form: Annotated[SettleForm, Form()],
) -> Response:
    """Keep mine, theirs or both. What is not kept stays in the question's history."""
    asked = asked_here(opened, question)
    if form.keep not in ("mine", "theirs", "both"):
        raise CannotRead("keep", "Choose which answer to keep: yours, the other, or both.")
    answers = standing(session, assessment_id=opened.id, question=question)
    place = next((slot for slot in mine_set_aside(answers, me.id) if slot.field == form.place), None)
    if place is not None:
        operation = form.operation or uuid4().hex
        settle(session, assessment=opened.assessment, slot=place, choice=form.keep, operation=operation, by=me)
    return conflict_page(request, session, opened, me, asked)
