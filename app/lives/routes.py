"""The addresses at which lives are read beside lives, on the screen and on paper."""

from dataclasses import replace

from fastapi import APIRouter
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.lives.siblings import siblings_page
from app.picture.queries import pictures_of
from app.sides.frame import frame
from app.sides.guard import ChildTold
from app.sides.words import Telling
from app.web.pages import page
from app.web.session import DbSession

router = APIRouter()


def siblings(request: Request, session: Session, tell: Telling, *, paper: bool) -> Response:
    """Every child of the family, oldest first, with the one whose picture it is among them."""
    pictures = pictures_of(session, tell.case.id, tell.picture.today, family=tell.family)
    tellings = [replace(tell, picture=one) for one in pictures.values()]
    return page(
        request,
        "lives/siblings.html",
        title=f"Brothers and sisters – {tell.case.ref}",
        shown=siblings_page(tellings, tell.family.people),
        **frame(tell, "/siblings", paper=paper),
    )


@router.get("/families/{case_id}/picture/{child_id}/siblings")
def brothers_and_sisters(request: Request, session: DbSession, tell: ChildTold) -> Response:
    return siblings(request, session, tell, paper=False)


@router.get("/families/{case_id}/picture/{child_id}/siblings/print")
def brothers_and_sisters_on_paper(request: Request, session: DbSession, tell: ChildTold) -> Response:
    return siblings(request, session, tell, paper=True)
