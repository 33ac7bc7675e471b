"""Extra addresses for one test: what a capability might do, without needing one."""

from collections.abc import Callable
from typing import Any

from fastapi import FastAPI

from app.policy import PUBLIC, SIGNED_IN, Door, Line, Policy


def with_route(service: FastAPI, path: str, does: Callable[..., Any], *, method: str = "GET", who: Door = PUBLIC) -> FastAPI:
    """The service with one address more, open to anybody unless told otherwise."""
    service.add_api_route(path, does, methods=[method], response_model=None)
    service.state.policy = Policy([*service.state.policy.lines, Line(method, path, who, "for a test")])
    return service


__all__ = ["SIGNED_IN", "with_route"]
