"""Addresses of what is decided in supervision: the list in a session, and saying that one is done."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.agendas.guard import CaseToTalk
from app.cases.open_case import OpenCase
from app.cases.presenters import ways, who_bar
from app.cases.queries import people_of
from app.cases.wording import called
from app.db import today
from app.decisions import actions
from app.decisions.forms import DoneForm
from app.decisions.guard import DecisionFound
from app.decisions.lists import DECISIONS
from app.decisions.presenters import decision_shown
from app.decisions.queries import Decided
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.refusals import SomeoneElseChanged
from app.upkeep.routes import four_routes
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

ONE = "/families/{case_id}/supervision/done/{decision_id}"


@router.get(ONE)
def done_page(request: Request, session: DbSession, me: SignedIn, case: CaseToTalk, decided: DecisionFound) -> Response:
    """One decision, and what came of it."""
    return one_decision(request, session, me, case, decided)


def one_decision(
    request: Request,
    session: Session,
    me: Practitioner,
    case: OpenCase,
    decided: Decided,
    *,
    problem: str = "",
    typed: str | None = None,
    status: int = 200,
) -> Response:
    names = {person.id: called(person) for person in people_of(session, case.id)}
    return page(
        request,
        "decisions/done.html",
        title=f"{'Error: ' if problem else ''}A decision of supervision – {case.ref}",
        status=status,
        current="families",
        case=case,
        who=who_bar(session, case),
        ways=ways(case, "supervision"),
        one=decision_shown(decided, names, me.id, today()),
        session_address=f"{case.address}/supervision/sessions/{decided.row.session_id}",
        seen=decided.row.version,
        outcome=typed if typed is not None else decided.row.outcome,
        problem=problem,
    )


@router.post(ONE)
def say_done(
    request: Request,
    session: DbSession,
    me: SignedIn,
    case: CaseToTalk,
    decided: DecisionFound,
    form: Annotated[DoneForm, Form()],
) -> Response:
    """Says that it is done and what came of it."""
    reading = Reading()
    outcome = reading.words("outcome", form.outcome, needed="Say what came of it. “It made no difference” is worth knowing.")
    if reading.problems:
        sentence = reading.problems["outcome"]
        return one_decision(request, session, me, case, decided, problem=sentence, typed=form.outcome, status=422)
    try:
        actions.say_done(session, by=me, decided=decided, outcome=outcome, seen=form.seen)
    except SomeoneElseChanged as refusal:
        return one_decision(request, session, me, case, decided, problem=refusal.sentence, typed=form.outcome, status=409)
    return see(request, f"{case.address}/supervision")


four_routes(DECISIONS, CaseToTalk, router)
