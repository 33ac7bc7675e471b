"""The address of every line of a plan that can be kept back from somebody, and from whom each is kept back now."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from app.plan_pages.guard import BegunToWrite
from app.plan_pages.routes import P, frame
from app.plan_progress.marked import lines_to_mark, marks_on
from app.plan_progress.reviewing import lines_of, reviews_of
from app.plans.assembling import written_of
from app.plans.queries import found_in
from app.web.pages import page
from app.web.session import DbSession

router = APIRouter()


@router.get(P + "/kept-back")
def lines_kept_back(request: Request, session: DbSession, at: BegunToWrite) -> Response:
    """Aim by aim, step by step; each with a way to keep it back."""
    written = written_of(session, found_in(session, at.now), at.child, at.people)
    reviews = reviews_of(session, at.now.id)
    parts = lines_to_mark(written, at.now.id, reviews, lines_of(session, reviews))
    return page(
        request,
        "plan_pages/kept_back.html",
        title=f"What of a plan is kept back, and from whom – {at.case.ref}",
        parts=[(title, lines) for title, lines in parts if lines],
        marks=marks_on(session, at.case.id, at.now.id, at.people),
        **frame(session, at),
    )
