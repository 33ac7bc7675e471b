"""The addresses at which lives are read beside lives, on the screen and on paper."""

from dataclasses import replace

from fastapi import APIRouter
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.lived_experience.day import day_page
from app.lived_experience.queries import answers_by_id
from app.lived_experience.siblings import siblings_page
from app.lived_experience.why import told_by_carers, wanted, why_page
from app.picture.queries import pictures_of
from app.picture.rules import Picture
from app.picture_pages.frame import frame
from app.picture_pages.guard import ChildTold
from app.picture_pages.words import Telling
from app.web.pages import page
from app.web.session import DbSession

router = APIRouter()


def everybody(session: Session, tell: Telling) -> list[Picture]:
    """The picture of every child of the family, oldest first. The one that was read already is not read again."""
    if len(tell.family.children) == 1:
        return [tell.picture]
    return list(pictures_of(session, tell.case.id, tell.picture.today, family=tell.family).values())


def siblings(request: Request, session: Session, tell: Telling, *, paper: bool) -> Response:
    """Every child of the family, oldest first, with the one whose picture it is among them."""
    tellings = [replace(tell, picture=one) for one in everybody(session, tell)]
    return page(
        request,
        "lived_experience/siblings.html",
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


def why(request: Request, session: Session, tell: Telling, *, paper: bool) -> Response:
    grown = told_by_carers(everybody(session, tell))
    answers = answers_by_id(session, wanted(tell.picture, grown, tell.carers))
    told_of_abuse = any(fact.kind == "domestic_abuse" for fact in tell.family.facts)
    alone = frozenset(carer.id for carer in tell.carers) if told_of_abuse else frozenset()
    return page(
        request,
        "lived_experience/why.html",
        title=f"Why – {tell.case.ref}",
        shown=why_page(tell, grown, answers, alone=alone),
        **frame(tell, "/why", paper=paper),
    )


@router.get("/families/{case_id}/picture/{child_id}/why")
def why_it_is_so(request: Request, session: DbSession, tell: ChildTold) -> Response:
    """Each need beside the carer’s own day. Where the record says there is abuse at home, carers are asked alone."""
    return why(request, session, tell, paper=False)


@router.get("/families/{case_id}/picture/{child_id}/why/print")
def why_it_is_so_on_paper(request: Request, session: DbSession, tell: ChildTold) -> Response:
    return why(request, session, tell, paper=True)


def the_day(request: Request, session: Session, tell: Telling, *, paper: bool) -> Response:
    return page(
        request,
        "lived_experience/day.html",
        title=f"The day – {tell.case.ref}",
        shown=day_page(session, tell, told_by_carers(everybody(session, tell))),
        **frame(tell, "/day", paper=paper),
    )


@router.get("/families/{case_id}/picture/{child_id}/day")
def day_over_day(request: Request, session: DbSession, tell: ChildTold) -> Response:
    return the_day(request, session, tell, paper=False)


@router.get("/families/{case_id}/picture/{child_id}/day/print")
def day_over_day_on_paper(request: Request, session: DbSession, tell: ChildTold) -> Response:
    return the_day(request, session, tell, paper=True)
