"""The address of the switch: pages in the family’s words from now on, or in ours again, until the browser is closed."""

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.requests import Request
from starlette.responses import Response

from app.family_wording.rules import COOKIE, back_to
from app.people.guard import SignedIn
from app.web.pages import see
from app.web.text import FormModel
from app.web.wall import drop_cookie, set_cookie

router = APIRouter()


class WordingForm(FormModel):
    """Whose words, and the page on which that was chosen."""

    words: str = ""
    back: str = ""


@router.post("/family-words")
def switch(request: Request, _me: SignedIn, form: Annotated[WordingForm, Form()]) -> Response:
    """Remembers the choice in this browser, and leads back."""
    reply = see(request, back_to(form.back))
    if form.words == "family":
        set_cookie(request, reply, COOKIE, "family")
    else:
        drop_cookie(request, reply, COOKIE)
    return reply
