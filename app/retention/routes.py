"""The addresses of keeping and destroying: one record's own page, what is due, and the certificates."""

from collections.abc import Mapping
from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.cases.guard import OpenCase
from app.cases.models import Case
from app.db import today
from app.family_frame.pages import case_page
from app.people.guard import MayNot, SignedIn, prove_first
from app.people.practitioner import Practitioner
from app.people.queries import people_by_id
from app.retention import actions, destroying, presenters, queries
from app.retention.forms import AnswerForm, KeepingForm
from app.retention.guard import CaseKept, DestructionFound, DestructionToAnswer
from app.retention.models import Destruction
from app.retention.rules import family_until
from app.settings import Settings
from app.web.pages import day, page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

KEEPING = "/families/{case_id}/keeping"


def local(request: Request) -> Mapping[str, int]:
    """The years that this authority set for itself."""
    settings: Settings = request.app.state.settings
    return settings.local.keep_years


@router.get(KEEPING)
def keeping(request: Request, session: DbSession, case: CaseKept) -> Response:
    """Until when this record is kept and why, what holds it, and what may be done."""
    return shown(request, session, case, KeepingForm(), Reading())


def shown(request: Request, session: Session, case: OpenCase, form: KeepingForm, reading: Reading) -> Response:
    row = session.get_one(Case, case.id)
    each, not_yet = actions.reasons(session, row, local(request), today())
    until = family_until(each)
    holds = queries.holds_on(session, case.id)
    closings = queries.closings_of(session, case.id)
    told = [*((one.placed_by, one.lifted_by) for one in holds), *((one.closed_by, one.opened_by) for one in closings)]
    names = people_by_id(session, {one for pair in told for one in pair if one})
    may_ask = case.may_supervise and not not_yet
    gone, stay = destroying.counted(session, case.id) if may_ask else ({}, 0)
    return case_page(
        request,
        session,
        case,
        "retention/keeping.html",
        title="How long it is kept",
        way="family",
        problems=reading.problems,
        each=[(one, day(one.until) if one.until else "") for one in each],
        until=day(until) if until else "",
        holds=[(hold, presenters.hold_words(hold, names)) for hold in holds],
        closings=[words for one in closings for words in presenters.closing_words(one, names)],
        not_yet=not_yet,
        may_ask=may_ask,
        waiting=queries.waiting_for(session, case.id),
        gone=sorted(gone.items()),
        stay=stay,
        form=form,
        fresh=uuid4(),
    )


@router.post(KEEPING)
def keep(request: Request, session: DbSession, me: SignedIn, case: CaseKept, form: Annotated[KeepingForm, Form()]) -> Response:
    """Holds it or lets it go, or asks for it to be destroyed."""
    if form.do not in ("hold", *(OF_SUPERVISORS if case.may_supervise else ())):
        if form.do in OF_SUPERVISORS:
            raise MayNot
        return shown(request, session, case, form, wrong("", "Use one of the buttons on this page."))
    reading = Reading()
    do(request, session, me, case, form, reading)
    if reading.problems:
        return shown(request, session, case, form, reading)
    return see(request, f"{case.address}/keeping")


OF_SUPERVISORS = ("lift", "destroy")


def wrong(field: str, sentence: str) -> Reading:
    reading = Reading()
    reading.problem(field, sentence)
    return reading


def do(request: Request, session: Session, me: Practitioner, case: OpenCase, form: KeepingForm, reading: Reading) -> None:
    if form.do == "hold":
        why = reading.line("why", form.why, needed="Say why it is kept longer: a court case, a review, an inquiry.", longest=400)
        if why:
            actions.hold(session, by=me, case_id=case.id, why=why, hold_id=form.hold or uuid4())
    elif form.do == "lift":
        hold = queries.hold_in(session, case.id, form.hold)
        if hold is None:
            raise MayNot
        why = reading.line(f"lift-{hold.id}", form.why, needed="Say why it is no longer held.", longest=400)
        if why:
            actions.lift(session, by=me, hold=hold, why=why)
    elif not form.looked:
        reading.problem("looked", "Read what would go; then tick this.")
    else:
        prove_first(request)
        actions.ask(session, by=me, case_id=case.id, local=local(request))


@router.get("/records/keeping")
def due(request: Request, session: DbSession, me: SignedIn) -> Response:
    """The closed records whose day is past or near, and what waits for a second person."""
    return listed(request, session, me)


def listed(request: Request, session: Session, me: Practitioner) -> Response:
    cases = queries.closed_records(session, me)
    ids = [one.id for one in cases]
    waiting = queries.asked_for(session, me)
    finished = queries.done(session)
    names = people_by_id(session, {one.asked_by for one in waiting})
    each = queries.kept_each(session, cases, local(request))
    return page(
        request,
        "retention/records.html",
        title="Records to keep or destroy",
        current="supervision",
        due=presenters.due_shown(
            cases, each, held=queries.held(session, ids), asked=frozenset(one.case_id for one in waiting), today=today()
        ),
        waiting=[(one, names.get(one.asked_by, ""), one.asked_by == me.id) for one in waiting],
        done=finished,
    )


@router.get("/records/keeping/{destruction_id}")
def one_asked(request: Request, session: DbSession, me: SignedIn, row: DestructionToAnswer) -> Response:
    """What would go, under which rules, and who asked: for the second person. No word of the record."""
    return asked_shown(request, session, me, row, Reading())


def asked_shown(request: Request, session: Session, me: Practitioner, row: Destruction, reading: Reading) -> Response:
    gone, stay = destroying.counted(session, row.case_id)
    _, not_yet = actions.reasons(session, session.get_one(Case, row.case_id), local(request), today())
    names = people_by_id(session, {row.asked_by})
    return page(
        request,
        "retention/asked.html",
        title=f"{'Error: ' if reading.problems else ''}Asked to be destroyed – {row.ref}",
        status=422 if reading.problems else 200,
        current="supervision",
        row=row,
        asked_by=names.get(row.asked_by, ""),
        is_mine=row.asked_by == me.id,
        gone=sorted(gone.items()),
        stay=stay,
        rules=presenters.certificate(row, names).rules,
        not_yet=not_yet,
        problems=reading.problems,
    )


@router.post("/records/keeping/{destruction_id}")
def answer(
    request: Request, session: DbSession, me: SignedIn, row: DestructionToAnswer, form: Annotated[AnswerForm, Form()]
) -> Response:
    """Agrees, and the record is destroyed; or does not."""
    reading = Reading()
    if form.answer not in ("yes", "no"):
        reading.problem("", "Say whether you agree.")
    if form.answer == "yes" and not form.looked:
        reading.problem("looked", "Read what would go, and why; then tick this.")
    if reading.problems:
        return asked_shown(request, session, me, row, reading)
    agrees = form.answer == "yes"
    if agrees:
        prove_first(request)
    actions.answer(session, by=me, row=row, agrees=agrees, local=local(request))
    return see(request, f"/records/destroyed/{row.id}" if agrees else "/records/keeping")


@router.get("/records/destroyed/{destruction_id}")
def certificate(request: Request, session: DbSession, row: DestructionFound) -> Response:
    """The certificate, to read and to print."""
    names = people_by_id(session, {one for one in (row.asked_by, row.answered_by) if one})
    return page(
        request,
        "retention/certificate.html",
        title=f"Certificate of destruction – {row.ref}",
        current="supervision",
        shown=presenters.certificate(row, names),
    )
