"""Addresses of the shelf: every tool, one tool, and the published shape of a declaration."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse

from app.db import today
from app.declaration.schema import json_schema
from app.lifecycle.queries import standings
from app.people.guard import signed_in
from app.suite import presenters
from app.suite.guard import ToolOnShelf, suite_of
from app.suite.rules import Wanted, narrowed
from app.suite.tool_page import tool_page
from app.web.pages import page
from app.web.session import DbSession

router = APIRouter(dependencies=[Depends(signed_in)])


@router.get("/shelf")
def shelf(request: Request, session: DbSession, wanted: Annotated[Wanted, Query()]) -> HTMLResponse:
    """Every tool, or those that fit what is looked for. Nothing in the address speaks of a person."""
    stand, everything = standings(session), suite_of(request).shelf()
    tools = stand.on_shelf(everything)
    shown = presenters.shelf(tools, narrowed(tools, wanted), wanted, stand, today())
    licensed = list(request.app.state.instruments.values())
    retired = [(f"/shelf/{tool.key}", tool.title) for tool in stand.retired(everything)]
    return page(request, "suite/shelf.html", title="The shelf", current="shelf", shelf=shown, retired=retired, licensed=licensed)


@router.get("/shelf/declaration-schema")
def declaration_schema() -> JSONResponse:
    """The shape of a declaration, as JSON Schema, for those who write tools in another way than Python."""
    return JSONResponse(json_schema(), media_type="application/schema+json")


@router.get("/shelf/{tool_key}")
def one_tool(request: Request, session: DbSession, tool: ToolOnShelf) -> HTMLResponse:
    """One tool, whole. It can be read before any family is known."""
    shown = tool_page(tool, suite_of(request), standings(session).of(tool), today())
    return page(request, "suite/tool.html", title=f"{tool.title} – The shelf", current="shelf", shown=shown)
