"""Addresses for trying a tool with no family open: its preview, its blank pack, two adaptations side by side, and the map."""

from typing import Any

from fastapi import APIRouter, Depends
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from app.declaration import Tool
from app.declaration.vocabulary import Depth
from app.lifecycle.queries import standings
from app.people.guard import signed_in
from app.previews import presenters
from app.previews.beside import side_by_side as under_two
from app.previews.kept import BlankPaper
from app.previews.pack import printed
from app.previews.presenters import Form
from app.previews.suite_map import suite_map
from app.previews.two_tools import two_tools
from app.suite.guard import ToolOnShelf, suite_of
from app.web.pages import page, rendered
from app.web.session import DbSession

router = APIRouter(dependencies=[Depends(signed_in)])


@router.get("/shelf/map")
def the_map(request: Request, session: DbSession) -> HTMLResponse:
    """What the suite asks about, in whose voice, and what nothing covers."""
    shown = suite_map(standings(session).on_shelf(suite_of(request).shelf()))
    return page(request, "previews/map.html", title="Map of the suite", current="shelf", shown=shown)


@router.get("/shelf/compare")
def compare(request: Request, session: DbSession, one: str = "", other: str = "") -> HTMLResponse:
    """Two tools beside each other. A tool that is not on the shelf leaves its side to be chosen."""
    tools = {tool.key: tool for tool in standings(session).on_shelf(suite_of(request).shelf())}
    both = one in tools and other in tools and one != other
    return page(
        request,
        "previews/two_tools.html",
        title="Two tools compared – The shelf",
        current="shelf",
        options=[("", "Choose a tool"), *((key, tool.title) for key, tool in tools.items())],
        chosen=(one if one in tools else "", other if other in tools else ""),
        same=one == other and one in tools,
        shown=two_tools(tools[one], tools[other]) if both else None,
    )


@router.get("/shelf/{tool_key}/preview")
def preview(request: Request, tool: ToolOnShelf, form: str = "", adapt: str = "", depth: str = "") -> HTMLResponse:
    """Every question as it would be asked. A word that means nothing here leaves that as it stands."""
    chosen = next((each for each in Form if each.value == form), Form.PROFESSIONAL)
    return page(
        request,
        "previews/preview.html",
        title=f"Preview of {tool.title} – The shelf",
        current="shelf",
        tool=tool,
        shown=presenters.preview(tool, chosen, adapt, depth_named(tool, depth, Depth.FULL)),
        forms=presenters.FORMS,
    )


@router.get("/shelf/{tool_key}/side-by-side")
def side_by_side(request: Request, tool: ToolOnShelf, one: str = "", other: str = "") -> HTMLResponse:
    """One tool under two adaptations; asked for without any, its first beside the tool as it stands."""
    if "one" not in request.query_params and "other" not in request.query_params:
        other = next((each.key for each in tool.adaptations if each.use_instead is None), "")
    return page(
        request,
        "previews/side_by_side.html",
        title=f"{tool.title}, side by side – The shelf",
        current="shelf",
        tool=tool,
        shown=under_two(tool, one, other),
    )


@router.get("/shelf/{tool_key}/blank")
def blank(request: Request, tool: ToolOnShelf, form: str = "", adapt: str = "", depth: str = "") -> Response:
    """The blank pack as a page to print, with space to write."""
    return blank_pack(request, tool, (form, adapt, depth), as_pdf=False)


@router.get("/shelf/{tool_key}/blank.pdf")
def blank_pdf(request: Request, tool: ToolOnShelf, form: str = "", adapt: str = "", depth: str = "") -> Response:
    """The blank pack as a PDF."""
    return blank_pack(request, tool, (form, adapt, depth), as_pdf=True)


def depth_named(tool: Tool, name: str, otherwise: Depth) -> Depth:
    """The depth with this name, if the tool is asked at it; else `otherwise`, or the largest that is offered up to it."""
    offered = presenters.depths_of(tool)
    fitting = [each for each in offered if otherwise.takes_in(each)] or list(offered)
    return next((each for each in offered if each.value == name), fitting[-1])


def blank_pack(request: Request, tool: ToolOnShelf, wanted: tuple[str, str, str], *, as_pdf: bool) -> Response:
    """Every question with space under it, in the form, under the adaptation and at the depth wanted. It holds nobody's name."""
    form, adapt, depth = wanted
    chosen = Form.FAMILY if form == Form.FAMILY else Form.PROFESSIONAL
    shown = presenters.preview(tool, chosen, adapt, depth_named(tool, depth, Depth.STANDARD))
    of_this = f"form={chosen.value}&adapt={shown.adapt}"
    asked = f"{of_this}&depth={shown.depth.value}"
    given: dict[str, Any] = {
        "title": f"{shown.title}: blank pack",
        "tool": tool,
        "shown": shown,
        "parts": list(printed(shown)),
        "other_depths": [
            (f"/shelf/{tool.key}/blank?{of_this}&depth={key}", words) for key, words in shown.depths if key != shown.depth
        ],
        "copy_for": "a family to write on" if chosen is Form.FAMILY else "practitioners",
        "copy_ref": "Blank pack",
        "copy_version": f"{tool.title} {tool.version}, {shown.depth.words.lower()} depth",
        "copy_made": "",
        "standing": "",
        "is_family": chosen is Form.FAMILY,
        "as_pdf": as_pdf,
        "back_address": f"/shelf/{tool.key}/preview?{asked}",
        "pdf_address": f"/shelf/{tool.key}/blank.pdf?{asked}",
    }
    if not as_pdf:
        return page(request, "previews/blank.html", **given)
    name = f"{tool.key.replace('_', '-')}-{tool.version}-blank-{chosen.value}-{shown.depth.value}.pdf"
    return BlankPaper(rendered(request, "previews/blank.html", given), name, request.app.state.settings.data)
