"""The page of figures. Whoever may read figures gets the same ones, with the same withheld."""

from fastapi import APIRouter
from jinja2 import Environment
from markupsafe import Markup
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.audit import trail
from app.figures_kept.keeping import Keeper, Kept
from app.insight.presenters import board_shown
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.settings import Settings
from app.web.pages import page
from app.web.session import DbSession

router = APIRouter()
TOP = "/what-the-data-tells-us"
MAY = {"may_bring_in": "bring_returns", "may_take_out": "take_dataset", "may_lead": "care_for_tools"}
"""What a page offers whoever has this permission."""


def kept(request: Request, session: Session) -> Kept:
    """What is told now, made once for all who read it."""
    keeper: Keeper = request.app.state.figures
    settings: Settings = request.app.state.settings
    return keeper.now(session, settings.data)


@router.get(TOP)
def figures(request: Request, session: DbSession, me: SignedIn) -> Response:
    """The short form: sentences and charts, everything else folded away; a few sheets on paper."""
    return of_figures(request, session, me, whole=False)


@router.get(TOP + "/in-full")
def in_full(request: Request, session: DbSession, me: SignedIn) -> Response:
    """The same with everything open: every table and every source, for reading closely and for paper."""
    return of_figures(request, session, me, whole=True)


def of_figures(request: Request, session: Session, me: Practitioner, *, whole: bool) -> Response:
    """The page: what stands between its head and its foot is the same for everybody who may do the same, and made once."""
    settings: Settings = request.app.state.settings
    trail.look(session, by=me, what="read what the data tells us", detail="in full" if whole else "")
    found = kept(request, session)
    may = {name: permission in me.role.permissions for name, permission in MAY.items()}

    def figures() -> Markup:
        shown = board_shown(found.board, place=settings.local.authority, made_up=settings.demonstration)
        return drawn(request, "insight/_board.html", board=shown, whole=whole, **may)

    return page(
        request,
        "insight/board.html",
        title="What the data tells us, in full" if whole else "What the data tells us",
        current="figures",
        figures=found.once(("board", whole, *may.values()), Markup, figures),
    )


def drawn(request: Request, template: str, **what: object) -> Markup:
    """A part of a page in which nothing is of whoever reads it: only what it is given, and no name besides."""
    templates: Environment = request.app.state.templates
    return Markup(templates.get_template(template).render(what))  # noqa: S704 (made by our own templates, which escape)
