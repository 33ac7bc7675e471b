"""The addresses at which change over time is read, on the screen and on paper."""

from fastapi import APIRouter
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.change_over_time.presenters import change_page
from app.change_over_time.queries import times_of_stress
from app.picture_pages.frame import frame
from app.picture_pages.guard import ChildTold
from app.picture_pages.words import Telling
from app.web.pages import page
from app.web.session import DbSession

router = APIRouter()


def change(request: Request, session: Session, tell: Telling, *, paper: bool) -> Response:
    kinds = tell.picture.terms.sustained.stress_kinds
    stress = times_of_stress(session, tell.case.id, tell.picture.child.id, kinds)
    return page(
        request,
        "change_over_time/change.html",
        title=f"Over time – {tell.case.ref}",
        shown=change_page(tell, stress),
        **frame(tell, "/change", paper=paper),
    )


@router.get("/families/{case_id}/picture/{child_id}/change")
def change_over_time(request: Request, session: DbSession, tell: ChildTold) -> Response:
    return change(request, session, tell, paper=False)


@router.get("/families/{case_id}/picture/{child_id}/change/print")
def change_on_paper(request: Request, session: DbSession, tell: ChildTold) -> Response:
    return change(request, session, tell, paper=True)
