"""Addresses of supervision of one family: its sessions, the one that is open, and what is explained in it."""

from collections.abc import Mapping
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.agendas import actions, presenters, queries
from app.agendas.guard import CaseToTalk
from app.cases.open_case import OpenCase
from app.cases.presenters import ways, who_bar
from app.cases.queries import people_of, workers_on
from app.cases.wording import called
from app.db import today
from app.decisions.presenters import decision_shown
from app.decisions.queries import undone_before
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.session_records.forms import BeginForm, as_operation
from app.session_records.lists import EXPLANATIONS
from app.session_records.talked import agenda_now
from app.upkeep.routes import four_routes
from app.web.pages import page, see
from app.web.reading import Reading, boxes_of
from app.web.session import DbSession

router = APIRouter()

FAMILY = "/families/{case_id}/supervision"


@router.get(FAMILY)
def sessions(request: Request, session: DbSession, me: SignedIn, case: CaseToTalk) -> Response:
    """The sessions about this family, what is decided and not done, and beginning the next."""
    return sessions_page(request, session, me, case)


def sessions_page(
    request: Request,
    session: Session,
    me: Practitioner,
    case: OpenCase,
    *,
    problems: Mapping[str, str] | None = None,
    typed: BeginForm | None = None,
    status: int = 200,
) -> Response:
    day = boxes_of(today())
    form = typed or BeginForm(held_day=day[0], held_month=day[1], held_year=day[2])
    held = queries.held(session, case.id)
    names = {person.id: called(person) for person in people_of(session, case.id)}
    left = [decision_shown(one, names, me.id, today()) for one in undone_before(session, case.id)]
    return page(
        request,
        "session_records/sessions.html",
        title=f"{'Error: ' if problems else ''}Supervision – {case.ref}",
        status=status,
        current="families",
        case=case,
        who=who_bar(session, case),
        ways=ways(case, "supervision"),
        held=[presenters.held_shown(one, f"{case.address}/supervision", today()) for one in held],
        going=any(one.record.finished_at is None for one in held),
        left=left,
        others=others_to_talk_with(session, me, case),
        form=form,
        problems=problems or {},
        operation=form.operation or uuid4(),
    )


def others_to_talk_with(session: Session, me: Practitioner, case: OpenCase) -> list[tuple[UUID, str]]:
    """Whom this practitioner holds a session with: a supervisor with a worker, a worker with a supervisor."""
    if case.may_supervise:
        return [(one.account_id, one.name) for one in workers_on(session, case.id) if one.account_id != me.id]
    return [one for one in queries.supervisors_in(session, case.team_id) if one[0] != me.id]


@router.post(FAMILY)
def begin(request: Request, session: DbSession, me: SignedIn, case: CaseToTalk, form: Annotated[BeginForm, Form()]) -> Response:
    """Begins a session, or goes on with the one that is open."""
    reading = Reading()
    others = [one for one, _ in others_to_talk_with(session, me, case)]
    other = reading.one_of("with_whom", form.with_whom, others, needed="Choose with whom.")
    boxes = (form.held_day, form.held_month, form.held_year)
    held_on = reading.day("held", boxes, what="the day of the session", needed="Give the day of the session.")
    if reading.problems or other is None or held_on is None:
        return sessions_page(request, session, me, case, problems=reading.problems, typed=form, status=422)
    two = (me.id, other) if case.may_supervise else (other, me.id)
    record = actions.begin(
        session,
        by=me,
        case_id=case.id,
        supervisor_id=two[0],
        worker_id=two[1],
        held_on=held_on,
        agenda=agenda_now(session, case, request.app.state.suite, today()),
        operation=as_operation(form.operation),
    )
    return see(request, f"{case.address}/supervision/sessions/{record.id}")


four_routes(EXPLANATIONS, CaseToTalk, router)
