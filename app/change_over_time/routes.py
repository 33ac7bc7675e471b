"""The addresses at which change over time is read: every strand, one strand whole, and what was chosen on paper."""

import datetime
from typing import Annotated

from fastapi import APIRouter, Query
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.change_over_time.presenters import change_page, strand_over_time, whole_page
from app.change_over_time.queries import times_of_stress
from app.picture_pages.frame import frame
from app.picture_pages.guard import ChildTold, StrandFound, strand_found
from app.picture_pages.words import Telling
from app.web.pages import page
from app.web.reading import is_number
from app.web.session import DbSession

router = APIRouter()


def stress_of(session: Session, tell: Telling) -> list[datetime.date]:
    kinds = tell.picture.terms.sustained.stress_kinds
    return times_of_stress(session, tell.case.id, tell.picture.child.id, kinds, **tell.left_out("event"))


@router.get("/families/{case_id}/picture/{child_id}/change")
def change_over_time(request: Request, session: DbSession, tell: ChildTold) -> Response:
    """What changed, drawn; the rest a line each."""
    return page(
        request,
        "change_over_time/change.html",
        title=f"Over time – {tell.case.ref}",
        shown=change_page(tell, stress_of(session, tell)),
        **frame(tell, "/change"),
    )


@router.get("/families/{case_id}/picture/{child_id}/strand/{strand}/change")
def one_strand_over_time(request: Request, session: DbSession, tell: ChildTold, strand: StrandFound, year: str = "") -> Response:
    """One strand whole: the drawing, why each word, and every reading; where they are many, a year of them."""
    return page(
        request,
        "change_over_time/strand.html",
        title=f"One part over time – {tell.case.ref}",
        strand=strand,
        asked_for=year,
        shown=strand_over_time(tell, stress_of(session, tell), strand, int(year) if is_number(year, 4) else None),
        **frame(tell, None),
    )


@router.get("/families/{case_id}/picture/{child_id}/change/print")
def change_on_paper(
    request: Request, session: DbSession, tell: ChildTold, strand: Annotated[tuple[str, ...], Query()] = ()
) -> Response:
    """Whole, or the strands that were chosen."""
    return page(
        request,
        "change_over_time/print.html",
        title=f"Over time – {tell.case.ref}",
        shown=whole_page(tell, stress_of(session, tell), {strand_found(one) for one in strand}),
        **frame(tell, "/change", paper=True),
    )
