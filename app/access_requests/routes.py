"""The addresses of requests to see what is written about somebody: asking, deciding, checking, making, handing over."""

from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.access_requests import presenters
from app.access_requests.fetching import handed
from app.access_requests.forms import AskForm, FetchForm, StepForm, read_ask
from app.access_requests.guard import CaseToAnswer, RequestFound
from app.cases.guard import OpenCase
from app.cases.models import NextStep
from app.cases.wording import full_name
from app.db import today
from app.family_frame.pages import case_page
from app.holdings import reads
from app.people.guard import LatelyProved, MayNot, SignedIn, prove_first
from app.people.practitioner import Practitioner
from app.people.queries import people_by_id
from app.refusals import NotReady
from app.rights import actions, queries
from app.rights.models import AccessRequest, Step
from app.rights.warnings import warnings_of
from app.web.pages import fragment, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

A = "/families/{case_id}/rights"
ONE = A + "/{request_id}"


@router.get(A)
def requests(request: Request, session: DbSession, case: CaseToAnswer) -> Response:
    """Who asked to see what is written, and how far each request is."""
    day = today()
    form = AskForm(asked_on_day=str(day.day), asked_on_month=f"{day:%B}", asked_on_year=str(day.year))
    return listed(request, session, case, form, Reading())


def listed(request: Request, session: Session, case: OpenCase, form: AskForm, reading: Reading) -> Response:
    people = reads.ever_in(session, case.id)
    names = {person.id: full_name(person) for person in people}
    rows = queries.requests_of(session, case.id)
    due = queries.deadlines(session, rows)
    return case_page(
        request,
        session,
        case,
        "rights/requests.html",
        title="Asked to see the record",
        way="family",
        problems=reading.problems,
        people=[("", "Choose somebody"), *((str(one), name) for one, name in names.items())],
        rows=[(row, names.get(row.person_id, ""), presenters.due_words(due.get(row.id), today())) for row in rows],
        form=form.model_copy(update={"operation": form.operation or uuid4()}),
    )


@router.post(A)
def ask(request: Request, session: DbSession, me: SignedIn, case: CaseToAnswer, form: Annotated[AskForm, Form()]) -> Response:
    """Writes down that somebody asked."""
    reading = Reading()
    people = [person.id for person in reads.ever_in(session, case.id)]
    asked = read_ask(reading, form, people, today())
    if asked is None:
        return listed(request, session, case, form, reading)
    row = actions.ask(session, by=me, case_id=case.id, asked=asked, operation=form.operation or uuid4())
    if row.case_id != case.id:
        raise MayNot
    return see(request, f"{case.address}/rights/{row.id}")


@router.get(ONE)
def one_request(request: Request, session: DbSession, me: SignedIn, case: CaseToAnswer, row: RequestFound) -> Response:
    """How a request stands, and what may be done next."""
    return shown(request, session, me, case, row, StepForm(), Reading())


def shown(
    request: Request, session: Session, me: Practitioner, case: OpenCase, row: AccessRequest, form: StepForm, reading: Reading
) -> Response:
    every = actions.everything(session, row)
    names = people_by_id(session, {one for one in (row.made_by, row.sent_by, row.checked_by) if one})
    people = {person.id: person for person in reads.ever_in(session, case.id)}
    step = session.get(NextStep, row.deadline_id) if row.deadline_id else None
    hands = {row.made_by, row.sent_by} | queries.deciders(session, row.id)
    return case_page(
        request,
        session,
        case,
        "rights/request.html",
        title="A request to see the record",
        way="family",
        problems=reading.problems,
        row=row,
        address=f"{case.address}/rights/{row.id}",
        person=full_name(people[row.person_id]) if row.person_id in people else "Somebody no longer in the record",
        due=presenters.due_words(step, today()),
        put_off=step.extended_why if step and step.extended_to else "",
        may_put_off=step is not None and not step.extended_to and not step.done_on,
        history=presenters.history(row, names),
        warnings=warnings_of(session, case.id, every),
        counts=presenters.counts(every),
        kinds=len(presenters.kinds_of(every, "waiting", {})),
        shows=presenters.SHOWS,
        checks=row.step is Step.WITH_SECOND and me.id not in hands,
        making=presenters.making_shown(queries.last_pack(session, row.id)),
        form=form.model_copy(update={"pack": form.pack or uuid4()}),
    )


@router.get(ONE + "/making")
def how_far(request: Request, session: DbSession, case: CaseToAnswer, row: RequestFound) -> Response:
    """How far the making is: asked for again and again by a page that is open."""
    made = presenters.making_shown(queries.last_pack(session, row.id))
    if made is None:
        raise NotReady("Nothing is being made now. Open the request again to see how it stands.")
    return fragment(request, "rights/_making.html", making=made, address=f"{case.address}/rights/{row.id}")


@router.post(ONE)
def go_on(
    request: Request,
    session: DbSession,
    me: SignedIn,
    case: CaseToAnswer,
    row: RequestFound,
    form: Annotated[StepForm, Form()],
) -> Response:
    """The next step of a request."""
    reading = Reading()
    do = STEPS.get(form.do)
    if do is None:
        reading.problem("", "Use one of the buttons on this page.")
    else:
        if do is release:
            prove_first(request)
        do(session, me, row, form, reading)
    if reading.problems:
        return shown(request, session, me, case, row, form, reading)
    return see(request, f"{case.address}/rights/{row.id}")


def send(session: Session, me: Practitioner, row: AccessRequest, _: StepForm, __: Reading) -> None:
    actions.send(session, by=me, request=row)


def release(session: Session, me: Practitioner, row: AccessRequest, form: StepForm, reading: Reading) -> None:
    if not form.looked:
        reading.problem("looked", "Look at what is given, shortened and left out; then tick this.")
        return
    actions.release(session, by=me, request=row, pack_id=form.pack or uuid4())


def why_of(form: StepForm, reading: Reading, field: str, needed: str) -> str:
    return reading.line(field, form.why, needed=needed, longest=400)


def send_back(session: Session, me: Practitioner, row: AccessRequest, form: StepForm, reading: Reading) -> None:
    if why := why_of(form, reading, "back-why", "Say what is to be looked at again."):
        actions.send_back(session, by=me, request=row, why=why)


def put_off(session: Session, me: Practitioner, row: AccessRequest, form: StepForm, reading: Reading) -> None:
    if why := why_of(form, reading, "off-why", "Say why it needs longer: how much there is, or what makes it difficult."):
        actions.put_off(session, by=me, request=row, why=why)


def end(session: Session, me: Practitioner, row: AccessRequest, form: StepForm, reading: Reading) -> None:
    if why := why_of(form, reading, "end-why", "Say why it ends without a pack."):
        actions.end(session, by=me, request=row, why=why)


def reopen(session: Session, me: Practitioner, row: AccessRequest, form: StepForm, reading: Reading) -> None:
    if why := why_of(form, reading, "again-why", "Say what was missed."):
        actions.reopen(session, by=me, request=row, why=why)


def stop(session: Session, me: Practitioner, row: AccessRequest, _: StepForm, __: Reading) -> None:
    actions.stop(session, by=me, request=row)


def make_again(session: Session, me: Practitioner, row: AccessRequest, form: StepForm, _: Reading) -> None:
    actions.make_again(session, by=me, request=row, pack_id=form.pack or uuid4())


def hand_over(session: Session, me: Practitioner, row: AccessRequest, form: StepForm, reading: Reading) -> None:
    boxes = (form.on_day, form.on_month, form.on_year)
    on = reading.day("on", boxes, what="the day it was handed over", needed="Give the day it was handed over.", latest=today())
    how = reading.line("how", form.how, needed="Say how: read together at home, posted and signed for.", longest=200)
    if on is not None and not reading.problems:
        actions.hand_over(session, by=me, request=row, on=on, how=how)


STEPS = {
    "send": send,
    "release": release,
    "back": send_back,
    "put_off": put_off,
    "end": end,
    "reopen": reopen,
    "stop": stop,
    "again": make_again,
    "handed": hand_over,
}


@router.post(ONE + "/pack")
def fetch(
    request: Request,
    session: DbSession,
    me: LatelyProved,
    case: CaseToAnswer,
    row: RequestFound,
    _: Annotated[FetchForm, Form()],
) -> Response:
    """The pack itself, to whoever showed a few minutes ago that it is them."""
    if row.step not in (Step.READY, Step.HANDED_OVER):
        raise NotReady("There is no pack to fetch. Open the request again to see how it stands.")
    reading = Reading()
    return handed(request, session, me, case, row, reading) or shown(request, session, me, case, row, StepForm(), reading)
