"""The addresses of stages: what each means, for everybody; and a family’s own stages, with why they began."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from app.cases.guard import CaseFound
from app.cases.presenters import ways, who_bar_from
from app.cases.queries import children_in, people_of, restricted_homes, stages_of
from app.cases.wording import called
from app.db import today
from app.deadlines.declared import rules_in
from app.people.guard import SignedIn
from app.stages import presenters
from app.stages.declared import book_in
from app.stages.queries import history_of
from app.web.pages import page
from app.web.session import DbSession

router = APIRouter()


@router.get("/stages-of-help")
def what_each_means(request: Request, session: DbSession, _me: SignedIn) -> Response:
    book = book_in(session)
    return page(
        request,
        "stages/meanings.html",
        title="Stages of help, and who leads",
        current="work",
        book=book,
        stages=presenters.all_told(book, rules_in(session)),
    )


@router.get("/families/{case_id}/stages-of-help")
def of_a_family(request: Request, session: DbSession, case: CaseFound) -> Response:
    people, stages = people_of(session, case.id), stages_of(session, case.id)
    names = {child.id: called(child) for child in children_in(people)}
    return page(
        request,
        "stages/stages.html",
        title=f"Stages of help – {case.ref}",
        current="families",
        case=case,
        who=who_bar_from(case, people, restricted_homes(session, case.id)),
        ways=ways(case, "family"),
        lines=presenters.lines(stages, history_of(session, [one.id for one in stages]), book_in(session), names, today()),
    )
