"""The address at which the figures are read by one characteristic. Whoever may read figures reads it, with the same withheld."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from app.audit import trail
from app.figures_by_group.presenters import TOP, WORDS, by_shown
from app.insight.routes import told
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
    return page(
        request,
        "figures_by_group/by.html",
        title=f"What the data tells us, by {WORDS[way].lower()}",
        current="figures",
        by=by_shown(told(request, session), way),
    )
