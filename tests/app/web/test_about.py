"""What anybody may read, the top bar that each role gets, and how much a first visit weighs."""

import gzip
import re
from pathlib import Path

import pytest
from fastapi import FastAPI

from app.db import Database
from app.people.roles import RoleKey
from app.web.assets import BUILT, kept_manifest
from app.web.pages import TEMPLATES, environment
from tests.support.factories import a_practitioner
from tests.support.visiting import visitor

FOR_EVERYBODY = ("/act-now", "/help", "/accessibility", "/what-we-record")
FIRST_LOAD = 60_000
"""Bytes of style and script, compressed: what a tablet on a poor connection fetches once."""


@pytest.mark.parametrize("address", FOR_EVERYBODY)
def test_a_page_for_everybody_is_read_without_signing_in(sqlite_service: FastAPI, address: str) -> None:
    page = visitor(sqlite_service).get(address)

    assert "999" in page.text
    assert not [link for link in page.all("a") if link.get("href") == "/families"]


@pytest.mark.parametrize("address", FOR_EVERYBODY)
def test_a_page_for_everybody_knows_who_is_signed_in(sqlite_service: FastAPI, sqlite_database: Database, address: str) -> None:
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)

    page = visitor(sqlite_service, as_=ruth).get(address)

    assert f"Signed in as {ruth.name}" in page.text


@pytest.mark.parametrize(
    ("role", "ways"),
    [
        (RoleKey.SOCIAL_WORKER, ["/", "/families", "/shelf"]),
        (RoleKey.SUPERVISOR, ["/", "/families", "/shelf", "/supervision", "/what-the-data-tells-us"]),
        (RoleKey.PRACTICE_LEAD, ["/", "/shelf", "/what-the-data-tells-us"]),
        (RoleKey.AUDITOR, ["/"]),
    ],
)
def test_the_top_bar_leads_only_where_the_role_may_go(
    sqlite_service: FastAPI, sqlite_database: Database, role: RoleKey, ways: list[str]
) -> None:
    with sqlite_database.unit_of_work() as session:
        someone = a_practitioner(session, role=role)

    page = visitor(sqlite_service, as_=someone).get("/help")

    top = page.one("nav", aria_label="Service")
    assert [link.get("href") for link in top.iter("a")] == ways


@pytest.mark.parametrize(("address", "part"), [("/what-the-data-tells-us", "figures"), ("/supervision", "supervision")])
def test_help_from_figures_and_from_supervision_leads_to_what_it_is_about(
    sqlite_service: FastAPI, sqlite_database: Database, address: str, part: str
) -> None:
    with sqlite_database.unit_of_work() as session:
        maureen = a_practitioner(session, role=RoleKey.SUPERVISOR)
    visit = visitor(sqlite_service, as_=maureen)

    assert visit.get(address).one("a", href=f"/help#{part}").text == "Help with this page"
    assert visit.get("/help").one("h2", id=part).text == part.capitalize()


def test_every_mark_that_may_be_asked_for_is_drawn() -> None:
    marks = environment().get_template("_marks.html").module

    for key in marks.KEYS:  # type: ignore[attr-defined]
        assert "<" in str(marks.shape(key)), f"{key} draws nothing"  # type: ignore[attr-defined]
        assert f'id="m-{key}"' in str(marks.sprite())  # type: ignore[attr-defined]


def test_every_mark_a_script_shows_is_on_the_sheet() -> None:
    keys = environment().get_template("_marks.html").module.KEYS  # type: ignore[attr-defined]
    script = (Path(BUILT).parent / "static" / "capture.js").read_text()

    assert set(re.findall(r"#m-([a-z_]+)", script)) <= set(keys)


def test_a_first_visit_fetches_little() -> None:
    manifest = kept_manifest(BUILT) or {}
    asked_for = set(re.findall(r"'([a-z]+\.(?:css|js))'", (TEMPLATES / "_layout.html").read_text()))

    weight = {name: len(gzip.compress((BUILT / manifest[name]).read_bytes(), 9)) for name in asked_for}

    assert sum(weight.values()) <= FIRST_LOAD, weight
