"""The one way to a tool on the shelf: found, or answered as if it did not exist."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import Depends
from starlette.exceptions import HTTPException
from starlette.requests import Request

from app.declaration import Tool
from app.suite.suite import Suite


def suite_of(request: Request) -> Suite:
    """The tools this service has."""
    suite: Suite = request.app.state.suite
    return suite


def tool_on_shelf(request: Request, tool_key: str) -> Tool:
    """The tool with that key. One that is retired can still be read."""
    found = suite_of(request).get(tool_key)
    if found is None:
        raise HTTPException(404)
    return found


ToolOnShelf = Annotated[Tool, Depends(tool_on_shelf)]


def titles_of(request: Request) -> Mapping[str, str]:
    """What each tool is called."""
    suite: Suite = request.app.state.suite
    return {key: tool.title for key, tool in suite.items()}
