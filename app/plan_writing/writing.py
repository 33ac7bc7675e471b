"""The addresses at which a plan is written: one field at a time, outcomes, what became of them, and what everybody said."""

from dataclasses import replace
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.db import now, today
from app.people.guard import MayNot, SignedIn
from app.plan_pages.forms import ViewForm, WordsForm, field_of, read_view
from app.plan_pages.guard import BegunPlan, BegunToWrite
from app.plan_pages.presenters import fields_shown
from app.plan_pages.routes import P, frame, names_in
from app.plan_progress.helper import Asks, asks_of
from app.plan_writing.fields import NotKept, keep_field, not_kept, page_of, status_of
from app.plans import views
from app.plans.assembling import written_of
from app.plans.fields import AGREEING, CONTINGENCY, FIRST
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
    left = keep_field(session, at, form, me)
    if not is_htmx(request):
        back = f"{page_of(at, form.part, form.field)}#f-{form.field}"
        return not_kept(request, session, at, [left]) if left else see(request, back)
    if left:
        return not_saved(request, left)
    field = field_of(form)
    there = found_in(session, at.now).words.get((form.part, form.field))
    saved = f"Saved {clock(now())}"
    reply = fragment(
        request,
        "plan_pages/_saved.html",
        one=status_of(field, at.name, saved, "yes", seen=there.number if there else 0, at=clock(now())),
        asks=asks_now(session, at, form.part) if form.part else None,
    )
    reply.headers["X-Saved"] = str(form.operation or "")
    return reply


def not_saved(request: Request, left: NotKept) -> Response:
    """What cannot be read, or both texts side by side: mine is still in its box, and is kept only when I say so."""
    if left.theirs is None:
        one = replace(left.one, status=f"Not saved: {left.one.problem}")
        return fragment(request, "plan_pages/_saved.html", 422, one=one, asks=None)
    one = replace(left.one, status=f"Not saved: {left.theirs['who']} wrote here at {left.theirs['at']}")
    return fragment(request, "plan_pages/_two_wrote.html", 409, one=one, theirs=left.theirs)


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
