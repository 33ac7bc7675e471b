"""Whatever is typed into a form of the record is kept or refused in words; nothing makes the service fail."""

import itertools
from collections.abc import Iterator
from typing import Any, cast

import pytest
from fastapi import FastAPI
from sqlmodel import col, select

from app.cases.models import Case
from app.db import Database
from app.deadlines.models import ProtectionPlan
from app.upkeep.family_lists import LISTINGS
from app.upkeep.listing import Listing
from app.upkeep.record_routes import FIELDS
from tests.support.filling import filled
from tests.support.page import Page
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import WholeRecord, a_whole_record

NAMES = ("Dean", "Mia", "Noah", "Kelly", "Larch", "Adair", "Sam", "Okafor")

ODD = (
    "99999999999",
    "9" * 5000,
    "²",
    "٣",
    "-1",
    "1e9",
    "\x00",
    "\x1b[2J",
    "\u202e",
    "\ufdfa" * 150,
    "e" + "\u0301" * 40,
    "x" * 30_000,
    "'\"><script>",
    "00000000-0000-0000-0000-000000000000",
)
"""Numbers that are none, signs that are no text, text that grows when it is folded, and too much of everything."""


def whole(service: FastAPI) -> tuple[WholeRecord, Visitor]:
    with service.state.database.unit_of_work() as session:
        record = a_whole_record(session, service.state.suite)
    return record, visitor(service, as_=record.lead)


def forms_of_the_record(record: WholeRecord, visit: Visitor) -> Iterator[tuple[str, dict[str, Any]]]:
    """Where each form of the record is sent, and what it holds."""
    home = record.family.address
    for listing in LISTINGS:
        address = record.address(listing.path)
        yield address, cast(dict[str, Any], filled(visit.get(address, names=NAMES), listing, record))
    for address in (
        record.address("/families/{case_id}/people/{person_id}/edit"),
        record.address("/families/{case_id}/stages/{item_id}"),
        f"{home}/record",
        record.address("/families/{case_id}/statements/{statement_id}"),
    ):
        yield address, fields_of(visit.get(address, names=NAMES))
    said = fields_of(visit.get(f"{home}/statements/add", names=NAMES))
    yield f"{home}/statements", {**said, "about": record.parts["person_id"], "kind": "seen", "words": "She laughed."}
    begun = fields_of(visit.read(visit.post("/families/start", {"deed": "begin"})))
    yield "/families/start", {**begun, "family_name": "Ofori", "child_given": "Leah", "carer_given": "Abena", "deed": "start"}
    yield "/families/find", {"find": "Mia Dean", "then": ""}


def fields_of(page: Page) -> dict[str, Any]:
    return dict(page.fields())


@pytest.mark.postgres
@pytest.mark.parametrize("odd", ODD, ids=lambda odd: ascii(odd[:12]))
def test_no_odd_value_in_any_field_makes_the_service_fail(
    postgresql_database: Database, tmp_path: Any, odd: str, request: pytest.FixtureRequest
) -> None:
    """On the database that refuses more. A field meets every third value, its neighbour others; `--long` gives all."""
    from tests.conftest import service_over

    record, visit = whole(service_over(postgresql_database, tmp_path))
    failed = []
    every = 1 if request.config.getoption("--long") else 3
    at = itertools.count(ODD.index(odd))
    for address, typed in forms_of_the_record(record, visit):
        for name in (name for name in typed if next(at) % every == 0):
            status = visit.post(address, {**typed, name: odd, "token": visit.token}).status_code
            if status >= 500:
                failed.append(f"{name} at {address}: {status}")
    assert failed == []


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: ascii(odd[:12]))
def test_no_odd_value_in_an_address_makes_the_service_fail(sqlite_service: FastAPI, odd: str) -> None:
    record, visit = whole(sqlite_service)
    home = record.family.address
    asked = {
        f"{home}/statements/add": ("child",),
        "/families/find": ("for",),
        "/families": ("page", "start", "from", "sort", "who", "find", "show", "stage"),
        f"{home}/who-has-looked": ("page", "from"),
        f"{home}/assessments/start": ("tool", "child", "adaptation"),
        f"{home}/assessments": ("tool", "child"),
        f"{home}/people/{record.parts['person_id']}": ("page", "show"),
        home: ("page", "show"),
    }
    failed = []
    for address, names in asked.items():
        for name in names:
            status = visit.client.get(address, params={name: odd[:6000]}, follow_redirects=False).status_code
            if status >= 500:
                failed.append(f"{name} at {address}: {status}")
    assert failed == []


TEXTS = [(listing, field) for listing in LISTINGS for field in listing.fields if field.kind in ("line", "words")]
FREE = [(listing, field) for listing, field in TEXTS if listing.key != "numbers"]
"""Fields that take any words. A number is held to its check digit besides: tests/app/identity."""


@pytest.mark.parametrize(("listing", "field"), TEXTS, ids=lambda one: getattr(one, "key", "") or getattr(one, "name", ""))
def test_no_field_takes_more_than_its_column(listing: Listing, field: Any) -> None:
    length = length_of(listing.table, field.name)
    assert length is None or field.longest <= length


def test_the_head_of_a_record_takes_no_more_than_its_columns() -> None:
    assert all(field.longest <= (length_of(Case, field.name) or 0) for field in FIELDS if field.kind == "line")


def length_of(table: type[Any], name: str) -> int | None:
    """Letters that a column holds; None for any number, and for an age, of which only the date it gives is kept."""
    columns = vars(table)["__table__"].c
    return cast(int | None, columns[name].type.length) if name in columns else None


def end_plans(database: Database) -> None:
    """A child has one child protection plan at a time: another is written down when the last has ended."""
    with database.unit_of_work() as session:
        for plan in session.exec(select(ProtectionPlan).where(col(ProtectionPlan.until).is_(None))):
            plan.until, plan.end_why = plan.since, "It held"
            session.add(plan)


@pytest.mark.postgres
def test_a_text_as_long_as_its_column_is_kept_and_a_longer_one_is_refused_by_name(
    postgresql_database: Database, tmp_path: Any
) -> None:
    from tests.conftest import service_over

    record, visit = whole(service_over(postgresql_database, tmp_path))
    for listing, field in FREE:
        end_plans(postgresql_database)
        address = record.address(listing.path)
        typed = filled(visit.get(address, names=NAMES), listing, record)
        page = visit.read(visit.post(address, {**typed, field.name: "ß" * (field.longest + 1)}), status=422, names=NAMES)
        assert page.all("a", href=f"#{field.name}"), (listing.key, field.name)
        assert visit.post(address, {**typed, field.name: "ß" * field.longest}).status_code == 303, (listing.key, field.name)


@pytest.mark.postgres
def test_a_record_may_be_started_with_names_as_long_as_they_may_be(postgresql_database: Database, tmp_path: Any) -> None:
    from tests.conftest import service_over

    _, visit = whole(service_over(postgresql_database, tmp_path))
    longest = {"family_name": 120, "child_given": 100, "child_known_as": 100, "child_pen": 600, "home": 160}
    longest |= {"carer_given": 100, "carer_family": 100, "carer_word": 60, "carer_agreed": 1000}
    begun = fields_of(visit.read(visit.post("/families/start", {"deed": "begin"})))
    words = {name: "ß" * length for name, length in longest.items()}
    page = {**begun, **words, "child_kind": "child", "carer_lives": "some_of_the_time", "deed": "start_anyway"}
    for name in longest:
        assert visit.post("/families/start", {**page, name: words[name] + "ß"}).status_code == 422, name
    assert visit.post("/families/start", page).status_code == 303
