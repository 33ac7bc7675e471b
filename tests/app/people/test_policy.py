"""Every address stands in the policy table, and every role may do just what the table says."""

import json
from collections.abc import Iterator
from inspect import signature
from pathlib import Path
from typing import Any, get_args
from uuid import uuid4

import pytest
from annotated_types import Ge, Gt, Le, Lt
from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from sqlmodel import SQLModel, select
from typer.testing import CliRunner

from app.audit.models import Trail, TrailKind
from app.cli import main
from app.db import Database
from app.main import check_policy, create_app, routes_of
from app.people.roles import ROLES, Permission, RoleKey
from app.policy import POLICY, PUBLIC, Line, Policy, PolicyFault
from app.policy.elsewhere import ELSEWHERE
from app.policy.families import FAMILIES
from app.policy.thinking import THINKING
from app.routers import ROUTERS
from app.settings import Settings
from tests.app.people.arranged import browser_at
from tests.support.factories import a_practitioner
from tests.support.visiting import visitor


def test_every_route_is_in_the_table_and_every_line_is_a_route(sqlite_service: FastAPI) -> None:
    routes = {(method, path) for method, path, _ in routes_of(sqlite_service)}

    assert routes == {(line.method, line.path) for line in POLICY.lines}


def test_each_half_of_the_table_is_in_order_of_address() -> None:
    for half in (FAMILIES, THINKING, ELSEWHERE):
        places = [(line.path, line.method) for line in half]

        assert places == sorted(places)


def test_the_service_does_not_start_with_an_address_that_is_not_in_the_table(sqlite_database: Database, tmp_path: Path) -> None:
    without = Policy(line for line in POLICY.lines if line.path != "/trail")

    with pytest.raises(PolicyFault, match="GET /trail is not in the policy table"):
        create_app(Settings(data=tmp_path), sqlite_database, policy=without)


def test_the_service_does_not_start_with_a_line_about_no_address(sqlite_database: Database, tmp_path: Path) -> None:
    more = Policy([*POLICY.lines, Line("GET", "/nowhere", PUBLIC, "nothing")])

    with pytest.raises(PolicyFault, match="GET /nowhere is in the policy table and nowhere else"):
        create_app(Settings(data=tmp_path), sqlite_database, policy=more)


def test_the_service_does_not_start_with_a_closed_address_that_forgets_to_ask_who_it_is() -> None:
    service = FastAPI(openapi_url=None)
    service.add_api_route("/open", lambda: None, methods=["GET"])

    with pytest.raises(PolicyFault, match="does not ask who is signed in"):
        check_policy(service, Policy([Line("GET", "/open", Permission.READ_CASES, "theirs")]))


def address_of(path: str) -> str:
    """An address with references that belong to nothing; what a file's name ends with stays."""
    return "/".join(f"{uuid4()}{part.partition('}')[2]}" if part.startswith("{") else part for part in path.split("/"))


def closed_lines() -> Iterator[Line]:
    return (line for line in POLICY.lines if line.who is not PUBLIC)


def test_nobody_who_is_not_signed_in_gets_past_a_closed_address(sqlite_service: FastAPI) -> None:
    browser = browser_at(sqlite_service)
    browser.get("/sign-in")

    for line in closed_lines():
        address = address_of(line.path)
        reply = browser.ask(address) if line.method == "GET" else browser.post(address)
        assert reply.status_code in (303, 401), f"{line.method} {line.path}: {reply.status_code}"
        assert reply.headers.get("location", "/sign-in").startswith("/sign-in")


@pytest.mark.parametrize("role", list(RoleKey))
def test_a_role_gets_past_the_door_of_just_the_addresses_it_may_use(
    sqlite_service: FastAPI, sqlite_database: Database, role: RoleKey
) -> None:
    with sqlite_database.unit_of_work() as session:
        practitioner = a_practitioner(session, role=role)
    someone = visitor(sqlite_service, as_=practitioner)
    someone.get("/my-sessions")

    for line in closed_lines():
        if line.who in ROLES[role].permissions or not isinstance(line.who, Permission):
            continue
        address = address_of(line.path)
        reply = someone.ask(address) if line.method == "GET" else someone.post(address)
        assert reply.status_code == 404, f"{role} at {line.method} {line.path}: {reply.status_code}"


def test_a_refusal_by_role_is_in_the_trail(service: FastAPI, database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
    visitor(service, as_=ruth).ask("/trail")

    with database.reading() as session:
        line = session.scalars(select(Trail).where(Trail.kind == TrailKind.REFUSAL)).one()
        assert (line.account_id, line.what, line.detail) == (ruth.id, "was refused by role", "read_trail")


def in_annotation(annotation: Any) -> Iterator[Any]:
    yield annotation
    for part in get_args(annotation):
        yield from in_annotation(part)


def on_the_way(dependant: Dependant) -> Iterator[Dependant]:
    """A route and everything that is asked before it."""
    yield dependant
    for one in dependant.dependencies:
        yield from on_the_way(one)


def test_no_table_is_ever_taken_from_a_browser_nor_sent_as_it_is(sqlite_service: FastAPI) -> None:
    """A table class does not check what it is given: it may be found by a guard, never built from what came in."""
    for method, path, route in routes_of(sqlite_service):
        asked = list(on_the_way(route.dependant))
        fields = [field for one in asked for field in (*one.body_params, *one.query_params, *one.path_params)]
        for field in [*fields, *([route.response_field] if route.response_field else [])]:
            for part in in_annotation(field.field_info.annotation):
                is_table = isinstance(part, type) and issubclass(part, SQLModel)
                assert not is_table, f"{method} {path} takes or sends {part}"


def test_every_form_refuses_fields_it_does_not_know(sqlite_service: FastAPI) -> None:
    for method, path, route in routes_of(sqlite_service):
        for field in (field for one in on_the_way(route.dependant) for field in one.body_params):
            model = field.field_info.annotation
            assert isinstance(model, type), f"{method} {path} takes {field.name}, which is no form"
            assert getattr(model, "model_config", {}).get("extra") == "forbid", f"{method} {path} takes {model.__name__}"


def test_no_route_takes_a_whole_number_without_bounds(sqlite_service: FastAPI) -> None:
    for method, path, route in routes_of(sqlite_service):
        for field in (field for one in on_the_way(route.dependant) for field in (*one.query_params, *one.path_params)):
            if int in in_annotation(field.field_info.annotation):
                bounds = {type(bound) for bound in field.field_info.metadata}
                assert bounds & {Ge, Gt}, f"{method} {path}: {field.name} may be as small as anybody likes"
                assert bounds & {Le, Lt}, f"{method} {path}: {field.name} may be as large as anybody likes"


def test_the_page_for_managers_says_what_every_role_may_do(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)

    page = visitor(sqlite_service, as_=ruth).get("/who-may-do-what")

    for role in ROLES.values():
        assert role.display_name in page.text
        assert role.description in page.text
    for permission in Permission:
        assert permission.words in page.text


def test_every_role_and_permission_is_of_use() -> None:
    assert set(ROLES) == set(RoleKey)
    assert set().union(*(role.permissions for role in ROLES.values())) == set(Permission)


def test_whoever_keeps_accounts_or_reads_the_trail_sees_no_family() -> None:
    for role in ROLES.values():
        if {Permission.KEEP_ACCOUNTS, Permission.READ_TRAIL} & role.permissions:
            assert Permission.READ_CASES not in role.permissions


def test_the_command_lists_every_route_with_its_policy(tmp_path: Path) -> None:
    said = CliRunner().invoke(main, ["routes", "--json", "--data", str(tmp_path)])

    listed = json.loads(said.stdout)
    assert {(one["method"], one["path"]) for one in listed} == {(line.method, line.path) for line in POLICY.lines}
    assert {"method", "path", "permission", "relation"} == set(listed[0])
    assert next(one for one in listed if one["path"] == "/trail")["permission"] == "read_trail"


def test_routes_are_plain_functions_unless_they_must_wait() -> None:
    """A route that is a plain function runs in a thread of its own, so that waiting for the record holds nobody else up.

    Those that wait take their thread themselves: sign-in and reading a file because they must not hold the
    record meanwhile, answers to save a turn, publishing because the shelf may change only when the tool is on disk. That it is
    alive is said even while every thread is taken.
    """
    answers = "/families/{case_id}/assessments/{assessment_id}/answers/{question}"
    outside, files = "/tools-from-outside", "/families/{case_id}/attachments"
    signing_in = {"/sign-in", "/sign-in/second", "/sign-in/passkey", "/sign-in/go-on", "/prove", "/activate/{code}"}
    signing_in |= {
        "/sign-in/elsewhere",
        "/sign-in/elsewhere/back",
        "/sign-in/elsewhere/ended",
        "/prove/elsewhere",
        "/activate/{code}/elsewhere",
    }
    waiting = {*signing_in, "/alive", "/health", answers, files, outside, "/returns"}
    waiting.add(f"{outside}/{{draft_id}}/publish")
    for router in ROUTERS:
        for route in router.routes:
            assert isinstance(route, APIRoute)
            is_async = route.dependant.call.__code__.co_flags & 0x80 if route.dependant.call else 0
            assert not is_async or route.path in waiting, route.path


def test_nobody_but_the_edge_commits() -> None:
    app = Path(__file__).resolve().parents[3] / "app"
    commits = [str(path.relative_to(app)) for path in app.rglob("*.py") if ".commit(" in path.read_text()]

    assert commits == ["db.py"]


def test_deeds_take_the_session_first_and_say_who_does_them() -> None:
    from app.people import actions

    assert list(signature(actions.close_account).parameters)[:2] == ["session", "by"]
