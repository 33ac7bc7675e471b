"""Addresses of licensed instruments: what one is, and where a practice lead keeps its licence and who is trained in it."""

from typing import Annotated

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.db import today
from app.instruments import actions, queries
from app.instruments.declared import Instrument
from app.instruments.guard import InstrumentFound
from app.instruments.rules import missing
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.web.pages import page, see
from app.web.reading import Reading, boxes_of
from app.web.session import DbSession
from app.web.text import FormModel

router = APIRouter()

A = "/shelf/licensed/{instrument_key}"


class LicenceForm(FormModel):
    """The licence as it stands. Everything empty: there is none."""

    seen: int = 0
    holder: str = ""
    reference: str = ""
    expires_on_day: str = ""
    expires_on_month: str = ""
    expires_on_year: str = ""


class TrainingForm(FormModel):
    """Who was trained, when, and until when that holds."""

    who: str = ""
    trained_on_day: str = ""
    trained_on_month: str = ""
    trained_on_year: str = ""
    until_day: str = ""
    until_month: str = ""
    until_year: str = ""


@router.get(A)
def instrument(request: Request, session: DbSession, me: SignedIn, instrument: InstrumentFound) -> Response:
    """What it is, who may use it, and whether you may today."""
    return instrument_page(request, session, instrument, me)


@router.post(A + "/licence")
def note_licence(
    request: Request, session: DbSession, me: SignedIn, instrument: InstrumentFound, form: Annotated[LicenceForm, Form()]
) -> Response:
    """Notes the licence."""
    reading = Reading()
    holder = reading.line("holder", form.holder)
    reference = reading.line("reference", form.reference, longest=120)
    boxes = (form.expires_on_day, form.expires_on_month, form.expires_on_year)
    expires_on = reading.day("expires_on", boxes, what="the last day of the licence")
    if not holder and (reference or expires_on):
        reading.problem("holder", "Write who holds the licence. Leave everything empty where there is none.")
    if reading.problems:
        return instrument_page(request, session, instrument, me, licence=form, problems=reading.problems)
    licence = actions.Licence(holder, reference, expires_on)
    actions.note_licence(session, instrument=instrument.key, licence=licence, seen=form.seen, by=me)
    return see(request, instrument.address)


@router.post(A + "/training")
def note_training(
    request: Request, session: DbSession, me: SignedIn, instrument: InstrumentFound, form: Annotated[TrainingForm, Form()]
) -> Response:
    """Notes somebody’s training."""
    reading, people = Reading(), [one for one, _ in queries.who_assess(session)]
    who = reading.one_of("who", form.who, people, needed="Choose who was trained.")
    trained_on = reading.day(
        "trained_on",
        (form.trained_on_day, form.trained_on_month, form.trained_on_year),
        what="the day of the training",
        needed="Give the day of the training.",
        latest=today(),
    )
    until = reading.day("until", (form.until_day, form.until_month, form.until_year), what="the last day of the training")
    if trained_on and until and until < trained_on:
        reading.problem("until_day", "This is before the day of the training. Give its last day, or leave it empty.")
    if reading.problems or who is None or trained_on is None:
        return instrument_page(request, session, instrument, me, training=form, problems=reading.problems)
    actions.note_training(session, instrument=instrument.key, account_id=who, trained_on=trained_on, expires_on=until, by=me)
    return see(request, instrument.address)


def licence_form(session: Session, instrument: Instrument) -> LicenceForm:
    """The licence as it was noted last."""
    noted = queries.licence_noted(session, instrument.key)
    if noted is None:
        return LicenceForm()
    day, month, year = boxes_of(noted.expires_on)
    return LicenceForm(
        seen=noted.number,
        holder=noted.holder,
        reference=noted.reference,
        expires_on_day=day,
        expires_on_month=month,
        expires_on_year=year,
    )


def instrument_page(
    request: Request,
    session: Session,
    instrument: Instrument,
    me: Practitioner,
    *,
    licence: LicenceForm | None = None,
    training: TrainingForm | None = None,
    problems: dict[str, str] | None = None,
) -> Response:
    """The page, as it is first shown or with what has to be mended."""
    held, own = queries.licence_held(session, instrument.key), queries.training_held(session, instrument.key, me.id)
    return page(
        request,
        "instruments/instrument.html",
        title=f"{'Error: ' if problems else ''}{instrument.title} – The shelf",
        status=422 if problems else 200,
        current="shelf",
        instrument=instrument,
        missing=missing(instrument, held, own, today()),
        noted=queries.licence_noted(session, instrument.key),
        trained=queries.trainings(session, instrument.key),
        people=[("", "Choose"), *((str(one), name) for one, name in queries.who_assess(session))],
        today=today(),
        licence=licence or licence_form(session, instrument),
        training=training or TrainingForm(),
        problems=problems or {},
    )
