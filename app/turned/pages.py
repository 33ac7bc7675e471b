"""A page of the turned screen that says to a family that something is no longer asked, with the one way on."""

from starlette.requests import Request
from starlette.responses import Response

from app.people.guard import MayNot
from app.people.practitioner import Practitioner
from app.turned.guard import turned_to
from app.web.pages import page


def first_name(me: Practitioner) -> str:
    """What a family calls the practitioner."""
    return me.name.split(maxsplit=1)[0]


def not_asked_any_more(request: Request, me: Practitioner, words: str, *, status: int, goes_on: bool) -> Response:
    """Says so. `goes_on`: whether the part itself is still asked, so that there is somewhere to go on."""
    turned = turned_to(request)
    if turned is None:
        raise MayNot
    return page(
        request,
        "turned/dropped.html",
        title="We are not asking this any more",
        status=status,
        words=words,
        keeper=first_name(me),
        onward=turned.page if goes_on else "",
        back_address=turned.back,
        back_words=f"{first_name(me)}: turn back",
    )
