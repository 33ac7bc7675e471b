"""The address at which the figures are read by one characteristic. Whoever may read figures reads it, with the same withheld."""

from fastapi import APIRouter
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from app.audit import trail
from app.figures_by_group.presenters import TOP, WORDS, by_shown
from app.insight.routes import drawn, kept
from app.people.guard import MayNot, SignedIn
from app.web.pages import page
from app.web.session import DbSession

router = APIRouter()


@router.get(TOP + "/{way}")
def by_group(request: Request, session: DbSession, me: SignedIn, way: str) -> Response:
    """Every figure that is told by this way. A way that is not there is answered as no page."""
    if way not in WORDS:
        raise MayNot
    trail.look(session, by=me, what="read what the data tells us", detail=f"by {way}")
    found = kept(request, session)
    figures = found.once(("by", way), Markup, lambda: drawn(request, "figures_by_group/_by.html", by=by_shown(found.board, way)))
    title = f"What the data tells us, by {WORDS[way].lower()}"
    return page(request, "figures_by_group/by.html", title=title, current="figures", figures=figures)
