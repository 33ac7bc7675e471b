"""The page on which two answers to one place are settled: mine, theirs, or both as two views."""

from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Form
from pydantic import Field
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.assessments.guard import AssessmentToSettle, OpenAssessment
from app.assessments.queries import standing
from app.assessments.settling import Compared, settle
from app.cases.models import Part
from app.cases.presenters import who_bar
from app.declaration.questions import Question
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.people.queries import people_by_id
from app.refusals import CannotRead, SomeoneElseChanged
from app.settling.guard import asked_here
from app.settling.presenters import Settles, conflicts_of, set_aside
from app.settling.queries import still_here
from app.web.pages import page, see
from app.web.session import DbSession
from app.web.text import FormModel

router = APIRouter()

Number = Annotated[int, Field(ge=0, le=1_000_000)]

PATH = "/families/{case_id}/assessments/{assessment_id}/conflicts/{question}"


class SettleForm(FormModel):
    """Which place, which answer is kept there, and the numbers of the two that the page showed."""

    place: str
    keep: str
    mine: Number = 0
    theirs: Number = 0
    operation: str = Field(default="", max_length=48)


def conflict_page(
    request: Request,
    session: Session,
    opened: OpenAssessment,
    me: Practitioner,
    question: Question,
    *,
    status: int = 200,
    moved: str = "",
    settled: bool = False,
) -> Response:
    """Both answers side by side. When nothing is left to settle (for the one who looks, once they have), the card itself."""
    answers = standing(session, assessment_id=opened.id, question=question.key)
    section = opened.asked.section_of[question.key]
    card = f"{opened.address}/sections/{section.key}#q-{question.key}"
    names = people_by_id(session, {one.written_by for one in answers.values()} | {me.id})
    found = conflicts_of(opened, question, answers, names, who_settles(session, opened, me))
    if not found or (settled and all(one.waits_for for one in found)):
        return see(request, card)
    heading = "Two people wrote here" if any(one.mine.author != one.theirs.author for one in found) else "This was answered twice"
    return page(
        request,
        "settling/conflict.html",
        title=f"{'Error: ' if moved else ''}{heading} – {question.short} – {opened.case.ref}",
        status=status,
        current="families",
        who=who_bar(session, opened.case, opened.child.id),
        opened=opened,
        conflicts=found,
        heading=heading,
        private=question.private,
        card=card,
        operation=uuid4().hex,
        moved=moved,
        here=f"{opened.address}/conflicts/{question.key}",
    )


def who_settles(session: Session, opened: OpenAssessment, me: Practitioner) -> Settles:
    """Everybody settles what they set aside. The author, whoever leads and a supervisor do it for somebody who has left."""
    leads = opened.case.may_write and (opened.case.part is Part.LEAD or opened.assessment.author_id == me.id)
    return Settles(me.id, leads or opened.case.may_supervise, still_here(session, opened.case.id))


@router.get(PATH)
def conflict(request: Request, session: DbSession, me: SignedIn, opened: AssessmentToSettle, question: str) -> Response:
    """Two people wrote here: choose."""
    return conflict_page(request, session, opened, me, asked_here(session, me, opened, question))


@router.post(PATH)
def settle_conflict(
    request: Request,
    session: DbSession,
    me: SignedIn,
    opened: AssessmentToSettle,
    question: str,
    form: Annotated[SettleForm, Form()],
) -> Response:
    """Keep mine, theirs or both. What is not kept stays in the question's history."""
    asked = asked_here(session, me, opened, question)
    if form.keep not in ("mine", "theirs", "both"):
        raise CannotRead("keep", "Choose which answer to keep: yours, the other, or both.")
    answers = standing(session, assessment_id=opened.id, question=question)
    settles = who_settles(session, opened, me)
    beside = next((slot for slot in set_aside(answers) if slot.field == form.place and settles.may(slot)), None)
    if beside is not None:
        compared, operation = Compared(beside, form.mine, form.theirs), form.operation or uuid4().hex
        try:
            settle(session, assessment=opened.assessment, compared=compared, choice=form.keep, operation=operation, by=me)
        except SomeoneElseChanged as refusal:
            return conflict_page(request, session, opened, me, asked, status=409, moved=refusal.sentence)
    return conflict_page(request, session, opened, me, asked, settled=True)
