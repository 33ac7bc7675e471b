"""The lens where a record is written in, and one page with all of a draft’s words that somebody may want to look at again."""

from fastapi import APIRouter, Response
from starlette.requests import Request

from app.assessments.guard import AssessmentToSettle, AssessmentToWrite
from app.cases.presenters import who_bar
from app.cases.queries import adults_in, people_of
from app.cases.wording import called
from app.language.declared import used_in
from app.language.forms import Looked
from app.language.lens import copied, look
from app.language.presenters import thoughts_shown
from app.people.guard import SignedIn
from app.prompting.guard import CaseWrittenIn
from app.prompting.presenters import wordings
from app.prompting.queries import about_the_others, written_here
from app.web.pages import fragment, page
from app.web.session import DbSession

router = APIRouter()

A = "/families/{case_id}/assessments/{assessment_id}"


@router.post("/families/{case_id}/words/look")
def look_in_record(request: Request, session: DbSession, case: CaseWrittenIn, form: Looked) -> Response:
    """Two short queries at most. Nothing is kept, and nothing of it is in the trail: it is not a look at the record."""
    names = tuple(called(person) for person in adults_in(people_of(session, case.id)))
    thoughts = look(form.words, used_in(session), names=names)
    return fragment(request, "language/_lens.html", thoughts=thoughts_shown(thoughts), more=len(thoughts))


@router.post(A + "/words/look")
def look_in_assessment(request: Request, session: DbSession, me: SignedIn, opened: AssessmentToSettle, form: Looked) -> Response:
    """The same, which knows the carers of this sitting and what the writer wrote about a brother or sister."""
    thoughts = look(form.words, used_in(session), names=[carer.name for carer in opened.carers])
    same = copied(form.words, about_the_others(session, opened, me))
    found = (*((same,) if same else ()), *thoughts)
    return fragment(request, "language/_lens.html", thoughts=thoughts_shown(found), more=len(found))


@router.get(A + "/words")
def in_draft(request: Request, session: DbSession, me: SignedIn, opened: AssessmentToWrite) -> Response:
    """All at once, for whoever works without script or likes to look at the end. Their own words alone."""
    shown = wordings(opened, written_here(session, opened, me), used_in(session), about_the_others(session, opened, me))
    return page(
        request,
        "prompting/in_draft.html",
        title=f"Words to look at again – {opened.case.ref}",
        current="families",
        who=who_bar(session, opened.case, opened.child.id),
        opened=opened,
        wordings=shown,
    )
