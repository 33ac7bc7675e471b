"""The address at which whoever leads practice reads how the suite is used."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from app.audit import trail
from app.db import today
from app.drafts.models import DraftState
from app.drafts.presenters import title_of
from app.drafts.queries import declaration_of, drafts
from app.lifecycle.queries import standings
from app.people.guard import SignedIn
from app.practice_measures.queries import counted, suite_use, written_since
from app.suite.guard import suite_of
from app.suite_use.presenters import Waiting, to_read_again, use_shown
from app.web.pages import day, day_and_clock, page
from app.web.session import DbSession

router = APIRouter()


@router.get("/use-of-the-suite")
def use_of_the_suite(request: Request, session: DbSession, me: SignedIn) -> Response:
    """Which tools are used, for what, how adapted and in whose voices; what is overdue, and what was brought in from outside."""
    stand, made = standings(session), counted(session)
    shelf = stand.on_shelf(suite_of(request).shelf())
    trail.look(session, by=me, what="read how the suite is used")
    waiting = [
        Waiting(
            f"/tools-from-outside/{one.id}",
            title_of(declaration_of(one), one),
            f"Brought in {day(one.brought_at)}, to be completed",
        )
        for one in drafts(session)
        if one.state is DraftState.OPEN
    ]
    return page(
        request,
        "suite_use/use.html",
        title="How the suite is used",
        current="shelf",
        use=use_shown(suite_use(session), shelf),
        again=to_read_again(shelf, stand, today()),
        drafts=waiting,
        counted=f"Counted {day_and_clock(made.made_at)}." if made else "",
        written_since=bool(made and written_since(session, made.reached)),
    )
