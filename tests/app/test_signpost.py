"""An address is found at once, and the plainest one that fits is the right one."""

import pytest
from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute
from starlette.routing import Match, Mount

from app.main import routes_of
from app.signpost import Signpost, in_one_row


def looked_up(signpost: Signpost, path: str, method: str = "GET") -> tuple[Match, str]:
    match, found = signpost.matches({"type": "http", "path": path, "method": method})
    return match, found["route"].path if found else ""


@pytest.fixture
def signpost() -> Signpost:
    router = APIRouter()
    for path in ("/", "/families/{case_id}", "/families/find", "/copies/{reader}", "/copies/{reader}.pdf"):
        router.add_api_route(path, lambda: None, methods=["GET"])
    router.add_api_route("/families/find", lambda: None, methods=["POST"])
    return Signpost(in_one_row([router], []))


def test_plain_words_come_before_references_whatever_their_order(signpost: Signpost) -> None:
    assert looked_up(signpost, "/families/find") == (Match.FULL, "/families/find")
    assert looked_up(signpost, "/families/find", "POST") == (Match.FULL, "/families/find")
    assert looked_up(signpost, "/families/3f2a") == (Match.FULL, "/families/{case_id}")
    assert looked_up(signpost, "/") == (Match.FULL, "/")


def test_a_method_that_is_not_there_is_known_from_an_address_that_is_not(signpost: Signpost) -> None:
    assert looked_up(signpost, "/families/3f2a", "POST")[0] is Match.PARTIAL
    for path in ("/families", "/families/a/b", "/families/", "//", "", "*"):
        assert looked_up(signpost, path)[0] is Match.NONE


@pytest.mark.parametrize("path", ["/{anything}", "/files/{rest:path}"])
def test_an_address_that_cannot_be_found_so_is_refused_at_start(path: str) -> None:
    router = APIRouter()
    router.add_api_route(path, lambda: None, methods=["GET"])

    with pytest.raises(ValueError, match="cannot be found by its length and first word"):
        Signpost(in_one_row([router], []))


def test_nothing_is_served_beside_the_signpost_but_static_files(sqlite_service: FastAPI) -> None:
    assert [type(route) for route in sqlite_service.routes] == [Signpost, Mount]


def test_every_route_is_found_by_its_own_address(sqlite_service: FastAPI) -> None:
    signpost = sqlite_service.routes[0]
    assert isinstance(signpost, Signpost)

    for method, path, route in routes_of(sqlite_service):
        address = path.replace("{", "x").replace("}", "x")
        match, found = signpost.matches({"type": "http", "path": address, "method": method})
        assert match is Match.FULL, f"{method} {path}"
        assert isinstance(found["route"], APIRoute)
        assert found["route"].path == route.path
