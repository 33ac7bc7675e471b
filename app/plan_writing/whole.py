"""A page of a plan as it was sent: each button brings all that stands on it, and all of it that can be kept is kept.

Where scripts run each field is a form of its own that saves itself (parts.js), and a button brings the rest.
"""

from collections import defaultdict
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import Response

from app.people.guard import SignedIn
from app.plan_pages.forms import StepForm, TurnForm, WordsForm
from app.plan_pages.guard import BegunToWrite
from app.plan_pages.routes import P
from app.plan_writing.fields import keep_fields, not_kept, page_of
from app.refusals import CannotRead
from app.web.pages import see
from app.web.session import DbSession

router = APIRouter()

STEP = ("whose", "who", "what", "by_on_day", "by_on_month", "by_on_year", "help")


class RestForm(StepForm, TurnForm):
    """What is no field: the button that was pressed, what it answers, a step, and what became of it."""

    do: str = ""
    need: list[str] = []
    needs_were: str = ""
    """Which needs were ticked when the page was made; "-" where none was."""

    @property
    def has_step(self) -> bool:
        return any(getattr(self, name) for name in STEP)

    @property
    def waiting(self) -> tuple[tuple[str, str], ...]:
        """What has its own button and was not kept: by the names under which it is sent again."""
        return tuple((name, words) for name in (*STEP, "turn", "why") if (words := getattr(self, name)))


@dataclass(frozen=True)
class Whole:
    """All that stood on the page."""

    fields: tuple[WordsForm, ...]
    rest: RestForm


async def form_sent(request: Request) -> Whole:
    """The form, parted by names such as `now.words`. Raises CannotRead for what no page of ours has."""
    parts: dict[str, dict[str, Any]] = defaultdict(dict)
    for name, value in (await request.form()).multi_items():
        part, _, own = name.rpartition(".")
        if not isinstance(value, str):
            raise CannotRead("", "A file was sent where words were asked for.")
        if own == "need" and not part:
            parts[part].setdefault(own, []).append(value)
        elif own != "token":
            parts[part][own] = value
    try:
        rest = RestForm.model_validate(parts.pop("", {}))
        return Whole(tuple(WordsForm.model_validate(own) for own in parts.values()), rest)
    except ValidationError:
        raise CannotRead("", "This page has other fields now. Open it again and write there.") from None


WholeSent = Annotated[Whole, Depends(form_sent)]


@router.post(P + "/words/all")
def save_all(request: Request, session: DbSession, me: SignedIn, at: BegunToWrite, sent: WholeSent) -> Response:
    """A page of fields of the plan as a whole, without scripts: all that can be kept."""
    left = keep_fields(session, at, sent.fields, me)
    if left:
        return not_kept(request, session, at, left)
    pressed = next((form for form in sent.fields if form.field == sent.rest.do), None) or next(iter(sent.fields), WordsForm())
    return see(request, f"{page_of(at, pressed.part, pressed.field)}#f-{pressed.field}")
