"""Finding the route of an address at once, by its length and first word, instead of trying a hundred routes one after another.

With all routes in a row the framework spent more time looking for the route of a save than on anything else but the save itself.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from fastapi import APIRouter
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute, Match
from starlette.types import Receive, Scope, Send

Shape = tuple[int, str]


def shape_of(path: str) -> Shape:
    """How many words an address has, and the first of them."""
    words = path.split("/")
    return len(words), words[1]


def plain_words_first(route: APIRoute) -> tuple[bool, ...]:
    """So that `/families/find` is found before `/families/{case_id}`, in whatever order they were given."""
    return tuple(word.startswith("{") for word in route.path.split("/"))


def in_one_row(routers: Iterable[APIRouter], dependencies: Sequence[Any]) -> list[APIRoute]:
    """The routes of all routers, each with these dependencies before its own."""
    row = APIRouter(dependencies=list(dependencies))
    for router in routers:
        for route in router.routes:
            if not isinstance(route, APIRoute):
                raise TypeError(f"{route} is no route that the policy table can speak of.")
            row.add_api_route(
                route.path,
                route.endpoint,
                methods=list(route.methods or ()),
                name=route.name,
                status_code=route.status_code,
                dependencies=route.dependencies,
                response_model=None,
                max_body_size=route.max_body_size,
            )
    return [route for route in row.routes if isinstance(route, APIRoute)]


class Signpost(BaseRoute):
    """All routes as one. An address has no parameter as its first word, and no parameter that spans several."""

    def __init__(self, routes: Iterable[APIRoute]) -> None:
        self.routes = sorted(routes, key=plain_words_first)
        self.by_shape: dict[Shape, list[APIRoute]] = defaultdict(list)
        for route in self.routes:
            if shape_of(route.path)[1].startswith("{") or ":path}" in route.path:
                raise ValueError(f"{route.path} cannot be found by its length and first word.")
            self.by_shape[shape_of(route.path)].append(route)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        if scope["type"] != "http" or not scope["path"].startswith("/"):
            return Match.NONE, {}
        other_method: tuple[Match, Scope] = Match.NONE, {}
        for route in self.by_shape.get(shape_of(scope["path"]), ()):
            match, found = route.matches(scope)
            if match is Match.FULL:
                return match, found
            if match is Match.PARTIAL and other_method[0] is Match.NONE:
                other_method = match, found
        return other_method

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        await scope["route"].handle(scope, receive, send)
