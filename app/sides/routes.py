"""The addresses at which the picture of one child is read, on the screen and on paper."""

from typing import Any

from fastapi import APIRouter
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.cases.presenters import ways, who_bar_from
from app.cases.queries import restricted_homes, strengths_of
from app.evidence.presenters import short_caption
from app.evidence.queries import newest_child_voice
from app.sides.guard import ChildTold, StrandFound
from app.sides.presenters import now_page
from app.sides.strand_page import strand_page
from app.sides.words import PARTS, Telling
from app.web.pages import day, page
from app.web.session import DbSession

router = APIRouter()


def frame(session: Session, tell: Telling, part: str | None, *, paper: bool = False) -> dict[str, Any]:
    """What every page of a picture has round it."""
    child = tell.family.people[tell.picture.child.id]
    people = list(tell.family.people.values())
    around = {
        "case": tell.case,
        "tell": tell,
        "who": who_bar_from(tell.case, people, restricted_homes(session, tell.case.id), child, tell.picture.today),
        "ways": ways(tell.case, "family"),
        "parts": tuple((f"{tell.here}{end}", words, end == part) for end, words in PARTS),
        "as_at": tell.picture.today,
        "current": "families",
        "on_paper": paper,
    }
    if not paper:
        return around
    return {
        **around,
        "copy_for": "those who work with the family",
        "copy_ref": tell.case.ref,
        "copy_version": "Picture of a child",
        "copy_made": day(tell.picture.today),
        "standing": "",
        "is_family": False,
        "as_pdf": False,
        "back_address": f"{tell.here}{part or ''}",
    }


def now(request: Request, session: Session, tell: Telling, *, paper: bool) -> Response:
    child = tell.family.people[tell.picture.child.id]
    told = newest_child_voice(session, [child.id]).get(child.id)
    return page(
        request,
        "sides/now.html",
        title=f"Picture – {tell.case.ref}",
        child=child,
        strengths=strengths_of(session, [child.id]),
        voice=(told, *short_caption(told, tell.picture.today)) if told else None,
        shown=now_page(tell),
        **frame(session, tell, "", paper=paper),
    )


@router.get("/families/{case_id}/picture/{child_id}")
def the_picture_now(request: Request, session: DbSession, tell: ChildTold) -> Response:
    return now(request, session, tell, paper=False)


@router.get("/families/{case_id}/picture/{child_id}/print")
def the_picture_on_paper(request: Request, session: DbSession, tell: ChildTold) -> Response:
    return now(request, session, tell, paper=True)


@router.get("/families/{case_id}/picture/{child_id}/strand/{strand}")
def one_strand(request: Request, session: DbSession, tell: ChildTold, strand: StrandFound) -> Response:
    """Everything that was ever shown on one strand: what every figure of the picture leads to."""
    return page(
        request,
        "sides/strand.html",
        title=f"Part of the picture – {tell.case.ref}",
        shown=strand_page(tell, strand),
        **frame(session, tell, None),
    )
