"""A page of one family's record: its title by reference, who it is about, its ways, and what is to be mended in what was sent."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from fastapi import Request
from sqlmodel import Session
from starlette.responses import HTMLResponse

from app.cases.open_case import OpenCase
from app.cases.presenters import ways, who_bar
from app.web.pages import page

NOTHING: Mapping[str, str] = {}


def case_page(
    request: Request,
    session: Session,
    case: OpenCase,
    template: str,
    *,
    title: str,
    way: str,
    problems: Mapping[str, str] = NOTHING,
    child: UUID | None = None,
    **context: Any,
) -> HTMLResponse:
    """`way`: which way of the record is marked as here; `problems`: field → sentence, shown with what was typed."""
    return page(
        request,
        template,
        title=f"{'Error: ' if problems else ''}{title} – {case.ref}",
        status=422 if problems else 200,
        current="families",
        case=case,
        who=who_bar(session, case, child),
        ways=ways(case, way),
        problems=problems,
        **context,
    )
