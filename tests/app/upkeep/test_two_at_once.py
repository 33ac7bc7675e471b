"""Two people at one record: nothing is overwritten unseen, nothing typed is lost, and what is sent twice is added once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from fastapi import FastAPI
from sqlmodel import select

from app.cases import allocating
from app.cases.models import Allocation, Case, HouseholdMember, Part, Person, Stage
from app.db import Database, today
from app.evidence.models import Statement
from app.people.practitioner import Practitioner
from app.refusals import Refusal
from app.stages.actions import StageGiven, start_stage
from app.upkeep.family_lists import LISTINGS
from app.upkeep.listing import Listing
from tests.support.factories import Family, a_family, a_practitioner, a_statement, team_of
from tests.support.filling import filled
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import WholeRecord, a_whole_record

NAMES = ("Dean", "Mia", "Noah", "Kelly", "Larch", "Adair", "Sam", "Okafor")
EACH_LIST = pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: f"{listing.of}-{listing.key}")


def whole(service: FastAPI) -> tuple[WholeRecord, Visitor, Visitor]:
    """A record with one of everything, whoever leads it, and a colleague who works alongside and may change it too."""
    with service.state.database.unit_of_work() as session:
        record = a_whole_record(session, service.state.suite)
    return record, visitor(service, as_=record.lead), visitor(service, as_=record.lead)


def count(service: FastAPI, table: Any) -> int:
    with service.state.database.reading() as session:
        return len(session.exec(select(table)).all())


@EACH_LIST
def test_what_is_sent_twice_is_added_once(service: FastAPI, listing: Listing) -> None:
    record, visit, _ = whole(service)
    with service.state.database.unit_of_work() as session:
        jo = a_practitioner(session, "Jo Pritchard")
    address = record.address(listing.path)
    typed = filled(visit.get(address, names=NAMES), listing, record)
    if listing.by_allocator:
        typed |= {"account_id": str(jo.id), "part": "co_worker"}
    before = count(service, listing.table)
    assert [visit.post(address, typed).status_code for _ in range(3)] == [303, 303, 303]
    assert count(service, listing.table) == before + 1


def test_other_words_under_the_same_operation_are_another_line(service: FastAPI) -> None:
    record, visit, _ = whole(service)
    address = f"{record.family.address}/homes"
    typed = visit.get(address, names=NAMES).fields()
    for name in ("Nan’s", "Nan’s", "Marcin’s"):
        assert visit.post(address, {**typed, "name": name}).status_code == 303
    page = visit.get(address, names=[*NAMES, "Nan", "Marcin"])
    assert (page.text.count("Change: Nan’s"), page.text.count("Change: Marcin’s")) == (1, 1)


def test_a_form_to_mend_keeps_its_operation(sqlite_service: FastAPI) -> None:
    record, visit, _ = whole(sqlite_service)
    address = f"{record.family.address}/homes"
    first = visit.get(address, names=NAMES).fields()
    mended = visit.read(visit.post(address, first), status=422).fields()
    assert mended["operation"] == first["operation"]


NUMBERS = ("X801200001002", "L801200001003")
"""Theirs and mine on the list of numbers, which takes only UPNs whose check letter is right."""


@pytest.mark.parametrize("listing", LISTINGS[:-1], ids=lambda listing: f"{listing.of}-{listing.key}")
def test_a_line_that_moved_is_shown_beside_what_was_typed(service: FastAPI, listing: Listing) -> None:
    record, ruth, other = whole(service)
    address = record.address(listing.item_path)
    if listing is LISTINGS[0]:
        address = record.address("/families/{case_id}/people/{person_id}/edit")
    theirs, mine = NUMBERS if listing.key == "numbers" else ("Theirs", "Mine, typed with care")
    read = filled(ruth.get(address, names=NAMES), listing, record)
    field = next(one for one in listing.fields if one.kind in ("line", "words"))
    assert (
        other.post(address, {**filled(other.get(address, names=NAMES), listing, record), field.name: theirs}).status_code == 303
    )
    reply = ruth.post(address, {**read, field.name: mine})
    page = ruth.read(reply, status=409, names=NAMES)
    assert "Somebody changed this while you had it open" in page.text
    assert "As it stands now" in page.text
    assert theirs in page.text
    assert page.fields()[field.name] == mine
    assert record.lead.name in page.text
    assert ruth.post(address, page.fields()).status_code == 303
    assert ruth.get(address, names=NAMES).fields()[field.name] == mine


def test_a_second_press_of_a_change_is_no_conflict(service: FastAPI) -> None:
    record, visit, _ = whole(service)
    address = record.address("/families/{case_id}/involved/{item_id}")
    typed = {**visit.get(address, names=NAMES).fields(), "what": "Head teacher"}
    assert [visit.post(address, typed).status_code for _ in range(2)] == [303, 303]


def test_a_line_that_ended_meanwhile_says_so_and_keeps_what_was_typed(service: FastAPI) -> None:
    record, ruth, other = whole(service)
    address = record.address("/families/{case_id}/homes/{home_id}/people/{item_id}")
    mine = ruth.get(address, names=NAMES).fields()
    day = today()
    ended = {"until_day": str(day.day), "until_month": f"{day:%B}", "until_year": str(day.year)}
    assert other.post(address, {**other.get(address, names=NAMES).fields(), **ended}).status_code == 303
    page = ruth.read(ruth.post(address, {**mine, "how": "Most weekends"}), status=409, names=NAMES)
    assert "Most weekends" in page.text
    assert ruth.ask(address).status_code == 404
    assert ruth.post(address, page.fields()).status_code == 303
    with service.state.database.reading() as session:
        row = session.get_one(HouseholdMember, record.items["homes/people"])
        assert (row.until, row.how) == (None, "Most weekends")


def test_a_line_of_another_family_is_not_there_to_be_changed(service: FastAPI) -> None:
    record, visit, _ = whole(service)
    with service.state.database.unit_of_work() as session:
        theirs = a_family(session, "Ofori")
        stage = session.exec(select(Stage).where(Stage.case_id == theirs.id)).one().id
    visit.get(f"{record.family.address}/stages", names=NAMES)
    assert visit.post(f"{record.family.address}/stages/{stage}", {"stage": "enquiry"}).status_code == 404


def test_the_head_of_a_record_that_moved_is_shown_beside_what_was_typed(service: FastAPI) -> None:
    record, ruth, other = whole(service)
    address = f"{record.family.address}/record"
    mine, theirs = ruth.get(address, names=NAMES).fields(), other.get(address, names=NAMES).fields()
    assert other.post(address, {**theirs, "family_name": "Dean-Marsh"}).status_code == 303
    page = ruth.read(ruth.post(address, {**mine, "family_name": "Deane"}), status=409, names=[*NAMES, "Marsh"])
    assert "Dean-Marsh" in page.text
    assert ruth.post(address, page.fields()).status_code == 303
    with service.state.database.reading() as session:
        assert session.get_one(Case, record.family.id).family_name == "Deane"


def test_a_statement_is_added_once_from_its_page(service: FastAPI) -> None:
    record, visit, _ = whole(service)
    address = f"{record.family.address}/statements"
    read = visit.get(f"{address}/add", names=NAMES).fields()
    typed = {**read, "about": str(record.family.children[0].id), "kind": "seen", "words": "She laughed."}
    before = count(service, Statement)
    assert [visit.post(address, typed).status_code for _ in range(2)] == [303, 303]
    assert count(service, Statement) == before + 1
    assert visit.post(address, {**typed, "words": "She sang."}).status_code == 303
    assert count(service, Statement) == before + 2


def test_a_statement_put_right_meanwhile_is_shown_beside_what_was_typed(service: FastAPI) -> None:
    record, ruth, other = whole(service)
    with service.state.database.unit_of_work() as session:
        said = a_statement(session, record.family, record.lead).id
    address = f"{record.family.address}/statements/{said}"
    mine, theirs = ruth.get(address, names=NAMES).fields(), other.get(address, names=NAMES).fields()
    assert other.post(address, {**theirs, "words": "I know which drawer.", "why": "Misheard."}).status_code == 303
    typed = {**mine, "words": "I know which shelf.", "why": "Misread."}
    page = ruth.read(ruth.post(address, typed), status=409, names=NAMES)
    assert "Somebody put this right while you had it open" in page.text
    assert "I know which drawer." in page.text
    assert page.fields()["words"] == "I know which shelf."
    [form] = page.all("form", class_="wp-form")
    assert [ruth.post(form.get("action", ""), page.fields()).status_code for _ in range(2)] == [303, 303]
    with service.state.database.reading() as session:
        assert session.exec(select(Statement).where(Statement.words == "I know which shelf.")).one().supersedes_id != said


# --- in the same moment, on PostgreSQL


def together(database: Database, *deeds: Callable[[Any], object]) -> list[str]:
    """Does the deeds at once, each in a unit of work of its own; gives how each ended."""

    def one(deed: Callable[[Any], object]) -> str:
        try:
            with database.unit_of_work() as session:
                deed(session)
        except Refusal as refusal:
            return refusal.sentence
        return "done"

    with ThreadPoolExecutor(len(deeds)) as pool:
        return list(pool.map(one, deeds))


def arranged(database: Database) -> tuple[Practitioner, Family, Practitioner]:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        jo = a_practitioner(session, "Jo Pritchard", team=team_of(session, ruth))
    return ruth, family, jo


@pytest.mark.postgres
def test_of_two_who_allocate_at_once_the_second_is_told(postgresql_database: Database) -> None:
    ruth, family, jo = arranged(postgresql_database)

    def deed(session: Any) -> object:
        return allocating.allocate(session, by=ruth, case_id=family.id, account_id=jo.id, part=Part.CO_WORKER)

    assert sorted(together(postgresql_database, *[deed] * 4)) == [*["They have this case already, in that part."] * 3, "done"]
    with postgresql_database.reading() as session:
        assert len(session.exec(select(Allocation).where(Allocation.account_id == jo.id)).all()) == 1


@pytest.mark.postgres
def test_stages_begun_at_once_leave_one_that_stands(postgresql_database: Database) -> None:
    ruth, family, _ = arranged(postgresql_database)

    def begin(stage: str) -> Callable[[Any], object]:
        return lambda session: start_stage(
            session, by=ruth, case_id=family.id, given=StageGiven(stage, today(), why="Decided together")
        )

    together(postgresql_database, *[begin(stage) for stage in ("enquiry", "cared_for", "family_help")])
    with postgresql_database.reading() as session:
        standing = [stage for stage in session.exec(select(Stage)) if stage.case_id == family.id and stage.until is None]
    assert len(standing) == 1


@pytest.mark.postgres
@EACH_LIST
def test_the_same_line_sent_in_the_same_moment_is_added_once(
    postgresql_database: Database, listing: Listing, tmp_path: Any
) -> None:
    from tests.conftest import service_over

    service = service_over(postgresql_database, tmp_path)
    record, visit, _ = whole(service)
    with postgresql_database.unit_of_work() as session:
        jo = a_practitioner(session, "Jo Pritchard")
    address = record.address(listing.path)
    typed = filled(visit.get(address, names=NAMES), listing, record)
    if listing.by_allocator:
        typed |= {"account_id": str(jo.id), "part": "co_worker"}
    before = count(service, listing.table)
    with ThreadPoolExecutor(3) as pool:
        statuses = set(pool.map(lambda _: visit.post(address, typed).status_code, range(3)))
    assert statuses == {303}
    assert count(service, listing.table) == before + 1


@pytest.mark.postgres
def test_of_two_who_change_a_line_at_once_one_is_shown_the_other(postgresql_database: Database, tmp_path: Any) -> None:
    from tests.conftest import service_over

    service = service_over(postgresql_database, tmp_path)
    record, visit, _ = whole(service)
    address = f"{record.family.address}/people/{record.family.children[0].id}/edit"
    typed = visit.get(address, names=NAMES).fields()
    with ThreadPoolExecutor(3) as pool:
        sent = [{**typed, "known_as": word} for word in ("Mimi", "Mo", "Mina")]
        statuses = sorted(pool.map(lambda words: visit.post(address, words).status_code, sent))
    assert statuses == [303, 409, 409]
    with postgresql_database.reading() as session:
        assert session.get_one(Person, record.family.children[0].id).version == 2
