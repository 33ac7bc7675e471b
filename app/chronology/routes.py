"""The addresses of the chronology: read, print, add, put right; and each child’s attendance and appointments."""

from typing import Annotated, Any
from uuid import UUID, uuid4

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.cases.guard import CaseToWrite, OpenCase
from app.cases.models import PersonKind
from app.cases.presenters import ways, who_bar_from
from app.cases.queries import children_in, people_of, restricted_homes
from app.cases.wording import called
from app.chronology import actions
from app.chronology.forms import EventForm, as_typed, read_event
from app.chronology.guard import EventNow
from app.chronology.lists import APPOINTMENTS, ATTENDANCE
from app.chronology.models import Event, EventKind
from app.chronology.queries import Kept
from app.chronology.rules import When
from app.db import today
from app.people.guard import SignedIn
from app.refusals import AlreadyDone
from app.upkeep.routes import four_routes
from app.web.pages import day_and_clock, page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

EventSent = Annotated[EventForm, Form()]


def frame(session: Session, case: OpenCase, child: UUID | None = None) -> dict[str, Any]:
    """What every page here shows round the words."""
    people = people_of(session, case.id)
    children = children_in(people)
    one = next((person for person in children if person.id == child), None)
    return {
        "case": case,
        "who": who_bar_from(case, people, restricted_homes(session, case.id), one),
        "ways": ways(case, "chronology"),
        "current": "families",
        "here": f"{case.address}/chronology",
        "lanes": tuple((str(one.id), called(one)) for one in children),
        "born": frozenset(str(one.id) for one in children if one.kind is not PersonKind.UNBORN),
        "kinds": tuple((kind.value, kind.words) for kind in EventKind),
    }


# --- adding


@router.get("/families/{case_id}/chronology/add")
def event_to_add(request: Request, session: DbSession, case: CaseToWrite, child: str = "") -> Response:
    around = frame(session, case)
    return adding(request, around, EventForm(lanes=[child] if child in dict(around["lanes"]) else []), Reading())


def adding(request: Request, around: dict[str, Any], form: EventForm, reading: Reading) -> Response:
    return page(
        request,
        "chronology/add.html",
        title=f"{'Error: ' if reading.problems else ''}Add to the chronology – {around['case'].ref}",
        status=422 if reading.problems else 200,
        form=form.model_copy(update={"operation": form.operation or uuid4()}),
        problems=reading.problems,
        **around,
    )


@router.post("/families/{case_id}/chronology/add")
def add_event(request: Request, session: DbSession, me: SignedIn, case: CaseToWrite, form: EventSent) -> Response:
    around = frame(session, case)
    reading = Reading()
    happened = read_event(reading, form, children=[UUID(child) for child, _ in around["lanes"]], today=today())
    if happened is None:
        return adding(request, around, form, reading)
    kept = actions.add_event(session, by=me, case_id=case.id, happened=happened, operation=form.operation)
    return see(request, f"{around['here']}#e-{kept.id}")


# --- putting right


@router.get("/families/{case_id}/chronology/events/{event_id}")
def event_to_put_right(request: Request, session: DbSession, case: CaseToWrite, kept: EventNow) -> Response:
    """The event as it stands, to be put right with a reason, and what stood before it."""
    return putting_right(request, session, case, kept, as_typed(kept.event, kept.children), Reading())


def putting_right(
    request: Request, session: Session, case: OpenCase, kept: Kept, form: EventForm, reading: Reading, *, first: bool = False
) -> Response:
    """The form, with what stands now beside it. `first`: somebody else put it right while this form was open."""
    event = kept.event
    return page(
        request,
        "chronology/put_right.html",
        title=f"{'Error: ' if reading.problems else ''}Put the chronology right – {case.ref}",
        status=422 if reading.problems else 409 if first else 200,
        first=(kept.recorder, day_and_clock(event.recorded_at)) if first else None,
        form=form.model_copy(update={"operation": form.operation or uuid4()}),
        problems=reading.problems,
        event=event,
        when=when_of(event).words,
        recorder=kept.recorder,
        before=[(when_of(row).words, row) for row in kept.before],
        **frame(session, case),
    )


def when_of(event: Event) -> When:
    return When(event.first_on, event.first_as, event.last_on, event.last_as, event.about)


@router.post("/families/{case_id}/chronology/events/{event_id}")
def put_right(
    request: Request, session: DbSession, me: SignedIn, case: CaseToWrite, kept: EventNow, form: EventSent, event_id: UUID
) -> Response:
    """Where somebody else put it right first, both are shown and nothing typed is lost."""
    reading = Reading()
    children = {person.id for person in children_in(people_of(session, case.id))} | kept.children
    happened = read_event(reading, form, children=children, today=today())
    why = reading.line("why", form.why, needed="Say in a few words what was wrong before.", longest=400)
    if happened is None or reading.problems:
        return putting_right(request, session, case, kept, form, reading)
    read = session.get_one(Event, event_id)
    try:
        new = actions.put_right(
            session, by=me, event=read, happened=happened, why=why, take_out=bool(form.take_out), operation=form.operation
        )
    except AlreadyDone:
        return putting_right(request, session, case, kept, form, reading, first=True)
    return see(request, f"{case.address}/chronology#e-{new.id}")


for listing in (ATTENDANCE, APPOINTMENTS):
    four_routes(listing, CaseToWrite, router)
