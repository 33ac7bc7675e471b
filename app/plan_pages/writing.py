"""The addresses at which a plan is written: one field at a time, outcomes, what became of them, and what everybody said."""

from dataclasses import replace
from typing import Annotated, Any
from uuid import UUID, uuid4

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.db import now, today
from app.people.guard import MayNot, SignedIn
from app.plan_pages.forms import (
    ViewForm,
    WordsForm,
    field_of,
    read_view,
    read_words,
)
from app.plan_pages.guard import BegunPlan, BegunToWrite
from app.plan_pages.presenters import FieldShown, fields_shown
from app.plan_pages.routes import P, frame, names_in
from app.plan_progress.helper import Asks, asks_of
from app.plans import actions, views
from app.plans.assembling import written_of
from app.plans.fields import AGREEING, CONTINGENCY, FIRST, PlanField
from app.plans.kinds import Said
from app.plans.queries import found_in
from app.plans.versions import Written
from app.web.pages import clock, day_and_clock, fragment, is_htmx, page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()


# --- one field


@router.get(P + "/words")
def whole_plan_words(request: Request, session: DbSession, at: BegunToWrite) -> Response:
    """What the plan as a whole says, field by field."""
    return words_page(request, session, at)


def words_page(request: Request, session: Session, at: BegunPlan) -> Response:
    found = found_in(session, at.now)
    names = names_in(session, found)
    groups = (
        ("first", f"What {at.name} wants", FIRST),
        ("not", "What would make us move faster, or stop", CONTINGENCY),
        ("agree", "Before it is agreed", AGREEING),
    )
    return page(
        request,
        "plan_pages/words.html",
        title=f"The plan as a whole – {at.case.ref}",
        open=at.now.state.open_for_words,
        groups=[(key, heading, fields_shown(fields, found, at.name, names)) for key, heading, fields in groups],
        operation=uuid4(),
        **frame(session, at),
    )


@router.post(P + "/words")
def save_words(
    request: Request, session: DbSession, me: SignedIn, at: BegunToWrite, form: Annotated[WordsForm, Form()]
) -> Response:
    """One field: kept, and said so; or both texts shown, where somebody else wrote there meanwhile."""
    field = field_of(form)
    if form.part and not found_in(session, at.now).has_outcome(part_id(form)):
        raise MayNot
    reading = Reading()
    words = read_words(reading, form, field)
    if reading.problems:
        return not_kept(request, session, at, form, field, next(iter(reading.problems.values())))
    place = actions.Place(field.key, form.part)
    try:
        number = actions.write_words(
            session, by=me, plan=at.now, place=place, words=words, seen=form.over or form.seen, operation=form.operation
        )
    except actions.WroteToo as both:
        return two_wrote(request, session, at, form, field, both)
    if not is_htmx(request):
        return see(request, f"{page_of(at, form)}#f-{field.key}")
    reply = fragment(
        request,
        "plan_pages/_saved.html",
        one=status_of(field, at.name, f"Saved {clock(now())}", "yes", seen=number, at=clock(now())),
        asks=asks_now(session, at, form.part) if form.part else None,
    )
    reply.headers["X-Saved"] = str(form.operation or "")
    return reply


def part_id(form: WordsForm) -> UUID:
    """The outcome that is written in. Raises MayNot for what is no reference."""
    try:
        return UUID(form.part)
    except ValueError:
        raise MayNot from None


def page_of(at: BegunPlan, form: WordsForm) -> str:
    """The page on which a field is written."""
    if form.part:
        return f"{at.address}/outcomes/{form.part}"
    return f"{at.address}/{'ending' if form.field in actions.ENDING_KEYS else 'words'}"


def status_of(field: PlanField, child: str, status: str, state: str, *, seen: int, at: str = "", problem: str = "") -> FieldShown:
    """A field as its status line needs it."""
    asks = field.filled(field.asks, child)
    return FieldShown(field, asks, "", "", "", ("", "", ""), seen, status, state, at, problem)


def not_kept(request: Request, session: Session, at: BegunPlan, form: WordsForm, field: PlanField, problem: str) -> Response:
    """What cannot be read is not kept, and nothing typed is lost."""
    if is_htmx(request):
        one = status_of(field, at.name, f"Not saved: {problem}", "no", seen=form.seen, problem=problem)
        return fragment(request, "plan_pages/_saved.html", 422, one=one, asks=None)
    return one_field(request, session, at, form, field, status=422, problem=problem)


def two_wrote(
    request: Request, session: Session, at: BegunPlan, form: WordsForm, field: PlanField, both: actions.WroteToo
) -> Response:
    """Both texts, side by side: mine is still in its box, and is kept only when I say so."""
    row = both.row
    who = names_in(session, found_in(session, at.now)).get(row.written_by, "Somebody")
    theirs = {"who": who, "when": day_and_clock(row.written_at), "words": row.words, "number": row.number}
    if is_htmx(request):
        one = status_of(field, at.name, f"Not saved: {who} wrote here at {clock(row.written_at)}", "no", seen=form.seen)
        return fragment(request, "plan_pages/_two_wrote.html", 409, one=one, theirs=theirs)
    return one_field(request, session, at, form, field, status=409, theirs=theirs)


def one_field(
    request: Request,
    session: Session,
    at: BegunPlan,
    form: WordsForm,
    field: PlanField,
    *,
    status: int,
    problem: str = "",
    theirs: dict[str, Any] | None = None,
) -> Response:
    """One field on a page of its own, with what was typed still in it."""
    shown = status_of(field, at.name, "Not saved yet", "no", seen=form.seen, problem=problem)
    boxes = (form.words_day, form.words_month, form.words_year)
    return page(
        request,
        "plan_pages/one_field.html",
        title=f"Error: One part of a plan – {at.case.ref}",
        status=status,
        one=replace(shown, words=form.words, boxes=boxes, part=form.part),
        theirs=theirs,
        operation=form.operation or uuid4(),
        back=f"{page_of(at, form)}#f-{field.key}",
        **frame(session, at),
    )


def written_now(session: Session, at: BegunPlan) -> Written:
    return written_of(session, found_in(session, at.now), at.child, at.people)


def asks_now(session: Session, at: BegunPlan, part: str) -> tuple[Asks, ...]:
    """What a colleague would ask of an outcome, as it is now."""
    return next((asks_of(one, at.name, today()) for one in written_now(session, at).outcomes if one.id == part), ())


# --- who agrees


@router.get(P + "/said/{who_id}")
def view_to_write(request: Request, session: DbSession, at: BegunToWrite, who_id: UUID) -> Response:
    """What one person said of the plan so far, and a form for what they say now."""
    return viewing(request, session, at, who_id, ViewForm(), Reading())


def viewing(request: Request, session: Session, at: BegunPlan, who_id: UUID, form: ViewForm, reading: Reading) -> Response:
    whose = next((one for one in at.people if one.id == who_id), None)
    if whose is None:
        raise MayNot
    found = found_in(session, at.now)
    return page(
        request,
        "plan_pages/said.html",
        title=f"{'Error: ' if reading.problems else ''}What they say of the plan – {at.case.ref}",
        status=422 if reading.problems else 200,
        name=next(one for one in at.people if one.id == who_id).known_as or whose.given_name,
        is_child=whose.id == at.child.id,
        address=f"{at.address}/said/{who_id}",
        choices=[(said.value, said.words) for said in Said],
        before=[(row, day_and_clock(row.recorded_at)) for row in reversed(found.views.get(who_id, []))],
        form=form.model_copy(update={"operation": form.operation or uuid4()}),
        problems=reading.problems,
        **frame(session, at),
    )


@router.post(P + "/said/{who_id}")
def keep_view(
    request: Request, session: DbSession, me: SignedIn, at: BegunToWrite, who_id: UUID, form: Annotated[ViewForm, Form()]
) -> Response:
    reading = Reading()
    viewed = read_view(reading, form)
    if viewed is None or who_id not in {one.id for one in at.people}:
        return viewing(request, session, at, who_id, form, reading)
    views.keep_view(session, by=me, plan=at.now, person_id=who_id, viewed=viewed, operation=form.operation)
    return see(request, f"{at.address}#agree")
