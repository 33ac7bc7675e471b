"""Where a supervisor reads why a record was opened in need, or for a purpose, and at which pages; and says what they found."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.access import actions, queries
from app.access.forms import ReviewForm
from app.access.queries import Opening
from app.access.rules import Found
from app.db import today
from app.looking.presenters import pages_words
from app.looking.queries import pages_of
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.terms.purposes import used_in
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()


@router.get("/records/opened")
def opened(request: Request, session: DbSession, me: SignedIn) -> Response:
    """What nobody has looked at since: needs first, then one purpose in ten."""
    return review_page(request, session, me, {}, ReviewForm())


def review_page(request: Request, session: Session, me: Practitioner, problems: dict[str, str], form: ReviewForm) -> Response:
    purposes = used_in(session)
    needs, sampled = queries.to_review(session, me, today()), queries.to_sample(session, me, purposes.opened_for)
    return page(
        request,
        "access/opened.html",
        title=f"{'Error: ' if problems else ''}Opened in need, or for a purpose",
        status=422 if problems else 200,
        needs=[(one, seen(session, one)) for one in needs],
        sampled=[(one, seen(session, one)) for one in sampled],
        found=[("", "Choose"), *((one.value, one.words) for one in Found)],
        form=form,
        problems=problems,
    )


def seen(session: Session, one: Opening) -> str:
    """At which pages they looked then, in words that say nothing of the record."""
    kinds = pages_of(session, one.case_id, one.account_id, one.since, one.until)
    return pages_words(sum(row.number for row in kinds), kinds)


@router.post("/records/opened/{opening_id}")
def review(request: Request, session: DbSession, me: SignedIn, opening_id: UUID, form: Annotated[ReviewForm, Form()]) -> Response:
    """Says what was found: once, and never of what one opened oneself."""
    needs = {one.id for one in queries.to_review(session, me, today())}
    sampled = {one.id for one in queries.to_sample(session, me, used_in(session).opened_for)}
    if opening_id not in needs | sampled:
        raise MayNot
    reading = Reading()
    outcome = reading.choice(f"outcome-{opening_id}", form.outcome, Found, needed="Say what you found.")
    words = reading.words(f"words-{opening_id}", form.words)
    if outcome is None or reading.problems:
        return review_page(request, session, me, reading.problems, form.model_copy(update={"of": str(opening_id)}))
    deed = actions.review if opening_id in needs else actions.review_purpose
    deed(session, by=me, opening_id=opening_id, outcome=outcome, words=words)
    return see(request, "/records/opened")
