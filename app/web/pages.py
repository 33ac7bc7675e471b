"""Pages and fragments: made from templates that are strict about what they need and escape whatever they show."""

import datetime
import re
import uuid
from collections.abc import Mapping
from pathlib import Path
from types import CodeType
from typing import Any, Protocol

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse

from app.db import ENGLAND, now
from app.settings import Settings
from app.web.assets import static
from app.web.wall import binding_of, new_binding, set_cookie, token_for

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"


class Someone(Protocol):
    """What a page has to know of whoever is signed in."""

    @property
    def id(self) -> uuid.UUID: ...


def in_england(moment: datetime.datetime) -> datetime.datetime:
    return moment.astimezone(ENGLAND)


def day(when: datetime.date | datetime.datetime) -> str:
    """`4 June 2026`. A moment is given by the day it was in England."""
    date = in_england(when) if isinstance(when, datetime.datetime) else when
    return f"{date.day} {date:%B %Y}"


def weekday(when: datetime.date | datetime.datetime) -> str:
    """`Thursday 4 June 2026`."""
    date = in_england(when) if isinstance(when, datetime.datetime) else when
    return f"{date:%A} {day(date)}"


def clock(moment: datetime.datetime) -> str:
    """`2:32pm`, by the clocks in England."""
    local = in_england(moment)
    return f"{local.hour % 12 or 12}:{local:%M}{'am' if local.hour < 12 else 'pm'}"


def day_and_clock(moment: datetime.datetime) -> str:
    """`4 June 2026 at 9:32am`."""
    return f"{day(moment)} at {clock(moment)}"


def counted(number: int, one: str) -> str:
    """`3 times`. Raises TypeError for what is no number: a page would say it as Python writes it."""
    if not isinstance(number, int):
        raise TypeError(f"{type(number).__name__} is no number of {one}s")
    return f"{number} {one}" if number == 1 else f"{number} {one}s"


def ago(when: datetime.date | datetime.datetime, today: datetime.date | None = None) -> str:
    """`today`, `yesterday`, `8 days ago`, `3 months ago`, `2 years ago`; and `in 8 days` for what is still to come."""
    here = today or in_england(now()).date()
    then = in_england(when).date() if isinstance(when, datetime.datetime) else when
    days = (here - then).days
    if days in (0, 1, -1):
        return {0: "today", 1: "yesterday", -1: "tomorrow"}[days]
    apart = abs(days)
    if apart < 60:
        span = counted(apart, "day")
    elif apart < 730:
        span = counted(round(apart / 30.44), "month")
    else:
        span = counted(int(apart / 365.25), "year")
    return f"{span} ago" if days > 0 else f"in {span}"


def age(born: datetime.date, today: datetime.date | None = None) -> str:
    """How old a person is, as people say it: `5 weeks`, `14 months`, `8`."""
    here = today or in_england(now()).date()
    months = (here.year - born.year) * 12 + here.month - born.month - (here.day < born.day)
    if months < 3:
        return counted((here - born).days // 7, "week")
    if months < 24:
        return counted(months, "month")
    return str(months // 12)


FILTERS = {
    "day": day,
    "weekday": weekday,
    "clock": clock,
    "day_and_clock": day_and_clock,
    "ago": ago,
    "age": age,
    "counted": counted,
}


class Compiled(BytecodeCache):
    """What the templates became, kept for every service of this process: each is read from its file, but translated once."""

    def __init__(self) -> None:
        self.by_text: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Gives the template's code where this very text was translated before."""
        bucket.code = self.by_text.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps what a template's text has just become."""
        if bucket.code is not None:
            self.by_text[bucket.key, bucket.checksum] = bucket.code


COMPILED = Compiled()


def environment(templates: Path = TEMPLATES) -> Environment:
    """Templates that fail on a name they were not given, and escape in every file whatever its ending."""
    made = Environment(
        loader=FileSystemLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        bytecode_cache=COMPILED,
    )
    made.filters.update(FILTERS)
    made.globals["static"] = static
    return made


def is_htmx(request: Request) -> bool:
    """Whether a script on one of our pages asks, and wants a fragment; otherwise the browser itself asks, and wants a page."""
    return request.headers.get("hx-request") == "true"


def signed_in_one(request: Request) -> Any:
    """The practitioner whom this request's session found, or None."""
    return getattr(request.state, "me", None)


def token_of(request: Request) -> str:
    """The hidden token for the forms of this reply."""
    if not hasattr(request.state, "token"):
        settings: Settings = request.app.state.settings
        me: Someone | None = signed_in_one(request)
        request.state.new_binding = "" if binding_of(request) else new_binding()
        request.state.token = token_for(settings, binding_of(request) or request.state.new_binding, me.id if me else None)
    token: str = request.state.token
    return token


def rendered(request: Request, template: str, context: Mapping[str, Any]) -> str:
    """One template with what every template has. Use it for words that are sent inside another reply."""
    settings: Settings = request.app.state.settings
    ends: datetime.datetime | None = getattr(request.state, "session_ends_at", None)
    always = {
        "request": request,
        "token": token_of(request),
        "me": signed_in_one(request),
        "act_now": settings.local.act_now,
        "settings": settings,
        "nonce": getattr(request.state, "nonce", ""),
        "current": "",
        "in_need": bool(getattr(request.state, "in_need", None)),
        "open_until": getattr(request.state, "open_until", None),
        "session_ends_at": int(ends.timestamp()) if ends else None,
        "session_ends": clock(ends) if ends else "",
        "sent_at": int(now().timestamp()),
        "here_on": in_england(now()).date(),
    }
    templates: Environment = request.app.state.templates
    return templates.get_template(template).render({**always, **context})


def reply(request: Request, words: str, status: int) -> HTMLResponse:
    made = HTMLResponse(words, status_code=status, headers={"Vary": "HX-Request"})
    if request.state.new_binding:
        set_cookie(request, made, "pre", request.state.new_binding)
    ends: datetime.datetime | None = getattr(request.state, "session_ends_at", None)
    if ends is not None:
        made.headers["X-Session-Ends"] = str(int(ends.timestamp()))
    return made


HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Signs that nobody sees and no page may hold."""


def seen(words: str, status: int) -> str:
    """What is shown again to be mended has a mark where a hidden sign was typed, so that it can be found and taken out."""
    return HIDDEN.sub("\N{REPLACEMENT CHARACTER}", words) if status >= 400 else words


def page(request: Request, template: str, *, title: str, status: int = 200, **context: Any) -> HTMLResponse:
    """A whole page. `title` never holds a child's name. `given_back`: it shows words again that were sent and are not kept."""
    whole = {"title": title, "given_back": status in (409, 422), **context}
    return reply(request, seen(rendered(request, template, whole), status), status)


def fragment(request: Request, template: str, status: int = 200, **context: Any) -> HTMLResponse:
    """One element with an id, to be swapped into a page that is open."""
    return reply(request, seen(rendered(request, template, context), status), status)


def see(_request: Request, address: str) -> RedirectResponse:
    """After a deed: look here now. The browser asks for it with a GET."""
    return RedirectResponse(address, status_code=303)
