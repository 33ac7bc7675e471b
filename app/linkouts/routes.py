"""Addresses at which a licensed instrument is started with a child, and what it gave is written down and read."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Form
from sqlmodel import Session
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from app.cases import queries as cases
from app.cases.guard import CaseFound, CaseToWrite
from app.cases.open_case import OpenCase
from app.cases.presenters import ways, who_bar
from app.cases.wording import called
from app.db import today
from app.family_frame.pages import case_page
from app.instruments import queries as held
from app.instruments.declared import Instrument
from app.instruments.guard import instruments_of
from app.instruments.rules import missing
from app.linkouts import actions, presenters, queries
from app.linkouts.forms import GaveForm, StartForm, as_it_stands, read_gave, read_start
from app.linkouts.models import LinkedUse
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.people.queries import people_by_id
from app.web.pages import page, see
from app.web.session import DbSession

router = APIRouter()

A = "/families/{case_id}/licensed"


def children_of(session: Session, case: OpenCase) -> dict[UUID, str]:
    """The children of a family and what each is called."""
    return {one.id: called(one) or "the baby" for one in cases.children_in(cases.people_of(session, case.id))}


def what_is_missing(session: Session, instrument: Instrument, me: Practitioner) -> tuple[str, ...]:
    """The start check, for whoever is asking, today."""
    licence, training = held.licence_held(session, instrument.key), held.training_held(session, instrument.key, me.id)
    return presenters.in_words(missing(instrument, licence, training, today()))


@router.get(A + "/start")
def choose(request: Request, session: DbSession, me: SignedIn, case: CaseToWrite, instrument: str = "") -> Response:
    """First which instrument; then its check, and with which child."""
    chosen = instruments_of(request).get(instrument)
    if chosen is not None:
        return start_page(request, session, case, chosen, me, StartForm(instrument=chosen.key), {})
    return case_page(
        request,
        session,
        case,
        "linkouts/choose.html",
        title="A licensed tool",
        way="assessments",
        instruments=list(instruments_of(request).values()),
    )


@router.post(A + "/start")
def start(request: Request, session: DbSession, me: SignedIn, case: CaseToWrite, form: Annotated[StartForm, Form()]) -> Response:
    """Starts it, after its check."""
    instrument = instruments_of(request).get(form.instrument)
    if instrument is None:
        raise HTTPException(404)
    meant, problems = read_start(form, children_of(session, case), what_is_missing(session, instrument, me))
    if meant is None:
        return start_page(request, session, case, instrument, me, form, problems)
    use = actions.start(session, case_id=case.id, instrument=instrument, start=meant, by=me)
    return see(request, f"{case.address}/licensed/{use.id}")


def start_page(
    request: Request,
    session: Session,
    case: OpenCase,
    instrument: Instrument,
    me: Practitioner,
    form: StartForm,
    problems: dict[str, str],
) -> Response:
    """The check, and the form."""
    return case_page(
        request,
        session,
        case,
        "linkouts/start.html",
        title="Start a licensed tool",
        way="assessments",
        problems=problems,
        instrument=instrument,
        missing=what_is_missing(session, instrument, me),
        children=[(str(child), name) for child, name in children_of(session, case).items()],
        form=form,
    )


def use_found(session: DbSession, case: CaseFound, use_id: UUID) -> LinkedUse:
    """A use in this family's record."""
    found = queries.use_at(session, case.id, use_id)
    if found is None:
        raise HTTPException(404)
    return found


UseFound = Annotated[LinkedUse, Depends(use_found)]


@router.get(A + "/{use_id}")
def read(request: Request, session: DbSession, me: SignedIn, case: CaseFound, use: UseFound) -> Response:
    """How it was started, and what it gave."""
    return use_shown(request, session, case, use, me)


@router.post(A + "/{use_id}")
def write_down(
    request: Request, session: DbSession, me: SignedIn, case: CaseToWrite, use: UseFound, form: Annotated[GaveForm, Form()]
) -> Response:
    """Writes down what it gave."""
    gave, problems = read_gave(form, today())
    if gave is None:
        return use_shown(request, session, case, use, me, form, problems)
    actions.write_down(session, use=use, gave=gave, seen=form.seen, by=me)
    return see(request, f"{case.address}/licensed/{use.id}")


def use_shown(
    request: Request,
    session: Session,
    case: OpenCase,
    use: LinkedUse,
    me: Practitioner,
    form: GaveForm | None = None,
    problems: dict[str, str] | None = None,
) -> Response:
    """The page of one use, with the form for those who may write."""
    written = queries.summaries_of(session, use.id)
    names = people_by_id(session, {use.started_by, *(one.written_by for one in written)})
    instrument = instruments_of(request).get(use.instrument)
    return page(
        request,
        "linkouts/use.html",
        title=f"{'Error: ' if problems else ''}{use.title} – {case.ref}",
        status=422 if problems else 200,
        current="families",
        who=who_bar(session, case, use.child_id),
        ways=ways(case, "assessments"),
        case=case,
        use=presenters.use_page(use, written, children_of(session, case).get(use.child_id, "a child"), names),
        address=f"{case.address}/licensed/{use.id}",
        hint=instrument.summary_hint if instrument else "",
        instrument_address=instrument.address if instrument else "",
        form=form or as_it_stands(written[0] if written else None, me.name),
        problems=problems or {},
    )
