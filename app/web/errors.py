"""When something cannot be done: a page, or a fragment for an open page, that says what happened to the words and what to do.

A refusal is its own sentence; a fault of ours says so and is written in the log by its kind and place only, since the message of
a fault can hold what somebody typed. Words that were not saved are given back to whoever is signed in and wrote them, on the page
itself: a browser without scripts keeps nothing of a page that it may not store. Nothing else of what was sent is ever said back.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar, cast

import structlog
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from jinja2 import TemplateError
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, Response

from app.db import TooBusy
from app.log.lines import frames_of
from app.refusals import CannotRead, Refusal
from app.web.pages import fragment, is_htmx, page
from app.web.sent import Pairs, given_back
from app.web.session import in_one_go
from app.web.wall import SAFE_METHODS, FromAnotherSite, HalfACharacter

log = structlog.get_logger()

WORKED_ON = re.compile(r"(/families/[0-9a-f-]{36})(/assessments/[0-9a-f-]{36})?/")
"""The record, and the assessment, that an address is about."""


@dataclass(frozen=True)
class Problem:
    """What a problem page says: a heading that is also its title, paragraphs, the fields to mend, and where to go on."""

    heading: str
    paragraphs: tuple[str, ...]
    mends: tuple[str, ...] = ()
    onward: str = ""


NOT_FOUND = Problem(
    "There is nothing here for you",
    (
        "Either the address is not quite right, or what was here is not among the records you may open.",
        "If you typed the address, look at it again. If somebody sent it to you, ask them whether the family is open to you.",
    ),
)
WRONG_METHOD = Problem("That cannot be done here", ("Go back to the page you came from and use the button there.",))
TOO_LARGE = Problem(
    "That was too much to send at once",
    (
        "Nothing of it was saved. Go back to see whether your browser still has your words, and send them in two or more parts.",
        "If it was a file, the page you came from says how large one may be, and what to do with a larger one.",
    ),
)
UNREADABLE = Problem("What was sent could not be read", ("Nothing of it was saved.",))
FROM_ELSEWHERE = Problem("That came from another website", ("Nothing was changed. Open Whole Picture and do it from there.",))
BUSY = Problem("The record cannot be reached at this moment", ("What you just sent was not saved. Try again in a minute.",))
AT_ONCE = Problem(
    "Somebody did this at the same moment",
    ("Theirs was kept first, so yours was not. Nothing was written over.", "Open the page again to see what stands there now."),
)
OUR_FAULT_READING = Problem(
    "Something went wrong on our side",
    (
        "Everything that was saved before is safe; nothing was changed by looking.",
        "Try again in a minute. If it happens again, tell the people who run the service what you were doing and when.",
    ),
)
OUR_FAULT_WRITING = Problem(
    "Something went wrong on our side",
    (
        "What you just sent was not saved. Everything saved before it is safe.",
        "Try again in a minute.",
        "If it happens again, copy your words somewhere safe and tell the people who run the service.",
    ),
)

BY_STATUS = {404: NOT_FOUND, 405: WRONG_METHOD, 413: TOO_LARGE, 400: UNREADABLE}

LAST_RESORT = (
    '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Something went wrong – Whole Picture</title></head>'
    "<body><main><h1>Something went wrong on our side</h1><p>{words}</p></main></body></html>"
)


def problem_reply(request: Request, problem: Problem, status: int, words: Pairs | None = None) -> HTMLResponse:
    """The page or the fragment. `words`: what was not saved, where that is not all that was sent."""
    written = given_back(request) if words is None else words
    if is_htmx(request):
        return fragment(request, "web/_problem.html", status, problem=problem, is_open=bool(written))
    at = WORKED_ON.match(request.url.path) if status in (409, 422) else None
    back = (f"{at[1]}{at[2]}/read", "Back to the assessment") if at and at[2] else (at[1], "Back to the family") if at else ()
    back = (problem.onward, "Go back to the questions") if problem.onward else back
    return page(request, "web/problem.html", title=problem.heading, status=status, problem=problem, written=written, back=back)


async def nothing_here(request: Request) -> HTMLResponse:
    """One reply for what does not exist and for what this person may not see, so that neither tells of the other."""
    if not hasattr(request.state, "me"):
        find = request.app.state.find_practitioner
        request.state.me = await in_one_go(request, lambda session: find(request, session), looks_only=True)
    return problem_reply(request, NOT_FOUND, 404)


async def as_page(request: Request, fault: HTTPException) -> Response:
    """Any status that a route or the service itself raised."""
    if fault.status_code == 404:
        return await nothing_here(request)
    reply = problem_reply(request, BY_STATUS.get(fault.status_code, UNREADABLE), fault.status_code)
    reply.headers.update(fault.headers or {})
    if fault.status_code == 413:
        request.state.too_much = bytes(reply.body), list(reply.raw_headers)
    return reply


async def refused(request: Request, fault: Refusal) -> Response:
    """A deed that was refused: its own sentence. What could not be read is 422, everything else 409."""
    problem = Problem("That could not be done", (fault.sentence,))
    return problem_reply(request, problem, 422 if isinstance(fault, CannotRead) else 409)


RULES = {
    "missing": "is needed",
    "extra_forbidden": "is not a field of this form",
    "too_long": "is too long",
    "string_too_long": "is too long",
    "cannot_be_kept": "holds a hidden character: take it out, or type the words again by hand",
    "uuid_parsing": "is not a reference of ours",
    "enum": "is not one of the choices",
    "literal_error": "is not one of the choices",
}


def field_and_rule(error: dict[str, Any]) -> str:
    """Which field, and which rule. Never what was sent."""
    where = [str(part) for part in error["loc"] if part not in ("body", "query", "path")]
    field = where[0] if where and error["type"] != "extra_forbidden" else ""
    rule = RULES.get(error["type"], "cannot be read as it is")
    return f"{field.replace('_', ' ').capitalize()} {rule}." if field else "A field was sent that is not on this form."


async def unreadable(request: Request, fault: RequestValidationError) -> Response:
    """A form that our own pages would not send. An address with a reference that is none of ours is simply not there."""
    errors = fault.errors()
    if any(error["loc"][:1] == ("path",) for error in errors):
        return await nothing_here(request)
    mends = tuple(dict.fromkeys(map(field_and_rule, errors)))
    return problem_reply(request, Problem(UNREADABLE.heading, UNREADABLE.paragraphs, mends), 422)


async def from_another_site(request: Request, _fault: FromAnotherSite) -> Response:
    return problem_reply(request, FROM_ELSEWHERE, 403)


async def no_text(request: Request, _fault: HalfACharacter) -> Response:
    return problem_reply(request, UNREADABLE, 422)


async def unreachable(request: Request, fault: Exception) -> Response:
    """The database does not answer, or somebody has held it for too long."""
    log.error("database", kind=type(fault).__name__, where=frames_of(fault))
    reply = problem_reply(request, BUSY, 503)
    reply.headers["Retry-After"] = "30"
    return reply


def is_taken(fault: IntegrityError) -> bool:
    """Whether the database refused it because the same thing is there already, and not because it makes no sense."""
    return getattr(fault.orig, "sqlstate", "") == "23505" or str(fault.orig).startswith("UNIQUE constraint failed")


async def at_once(request: Request, fault: IntegrityError) -> Response:
    """Two people did one thing at one moment, and the database let one of them."""
    return problem_reply(request, AT_ONCE, 409) if is_taken(fault) else await our_fault(request, fault)


async def gone(_request: Request, _fault: ClientDisconnect) -> Response:
    """Whoever asked went away half-way: nobody reads this, nothing was done, and it is no fault of ours."""
    return Response(status_code=400)


async def our_fault(request: Request, fault: Exception) -> Response:
    """The last resort, for what nobody foresaw."""
    log.error("fault", kind=type(fault).__name__, where=frames_of(fault))
    problem = OUR_FAULT_READING if request.method in SAFE_METHODS else OUR_FAULT_WRITING
    try:
        return problem_reply(request, problem, 500)
    except TemplateError:
        return HTMLResponse(LAST_RESORT.format(words=" ".join(problem.paragraphs)), 500)


Fault = TypeVar("Fault", bound=Exception)


def answer(app: FastAPI, kind: type[Fault], reply: Callable[[Request, Fault], Awaitable[Response]]) -> None:
    """From now on, a fault of this kind is answered in this way."""
    app.add_exception_handler(kind, cast(Any, reply))


def install(app: FastAPI) -> None:
    answer(app, HTTPException, as_page)
    answer(app, Refusal, refused)
    answer(app, RequestValidationError, unreadable)
    answer(app, FromAnotherSite, from_another_site)
    answer(app, HalfACharacter, no_text)
    answer(app, OperationalError, unreachable)
    answer(app, IntegrityError, at_once)
    answer(app, NoConnection, unreachable)
    answer(app, TooBusy, unreachable)
    answer(app, ClientDisconnect, gone)
    answer(app, Exception, our_fault)
