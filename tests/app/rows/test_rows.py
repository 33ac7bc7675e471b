"""Rows of another agency in the browser: looked through line by line, brought in or left, taken back whole; never half."""

import re
from uuid import uuid4

from fastapi import FastAPI
from httpx2 import Response
from sqlmodel import col, select

from app.chronology.models import Batch, Event, Stand
from app.db import Database
from app.people.practitioner import Practitioner
from tests.support.factories import Family, a_family, a_practitioner
from tests.support.visiting import FROM_HERE, Visitor, visitor

NAMES = ("Dean", "Mia", "Noah", "Kelly", "Larch")
ROWS = (
    "Date,Child,Event,Impact\n"
    "12/08/2025,Mia,Joined the club,Proud\n"
    "08/25/2025,Mia,American,\n"
    "13/09/2025,Zed,Nobody,\n"
    "2019,,=Trip,\n"
    "14/09/2025,mia and NOAH,Both,\n"
)


def a_record(service: FastAPI, database: Database) -> tuple[Practitioner, Family, Visitor]:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia", "Noah"], allocated=[ruth])
    browser = visitor(service, as_=ruth)
    browser.get(f"{family.address}/chronology/rows", names=NAMES)
    return ruth, family, browser


def send(browser: Visitor, family: Family, rows: str = ROWS, *, operation: str = "", agency: str = "School") -> Response:
    return browser.client.post(
        f"{family.address}/chronology/rows",
        data={"token": browser.token, "agency": agency, "operation": operation or str(uuid4())},
        files={"file": ("rows.csv", rows.encode(), "text/csv")},
        headers=FROM_HERE,
        follow_redirects=False,
    )


def batch_sent(browser: Visitor, family: Family, rows: str = ROWS) -> str:
    reply = send(browser, family, rows)
    assert reply.status_code == 303, reply.text[:2000]
    return reply.headers["location"]


def words(database: Database) -> list[str]:
    with database.reading() as session:
        return list(session.exec(select(Event.words).order_by(col(Event.first_on))))


def the_batch(database: Database) -> Batch:
    with database.reading() as session:
        batch = session.exec(select(Batch)).one()
        session.expunge(batch)
        return batch


def test_every_bad_row_is_shown_with_its_line_and_mend_and_nothing_is_in_yet(service: FastAPI, database: Database) -> None:
    _, family, browser = a_record(service, database)

    page = browser.get(batch_sent(browser, family), names=NAMES)

    assert "3 rows can come in, 2 rows cannot yet" in page.text
    assert re.search(r"Line 3\W{0,5}08/25/2025. has the month first", page.text)
    assert re.search(r"Line 4\W{0,5}Zed. is no child of this record", page.text)
    assert words(database) == []


def test_the_good_rows_come_in_and_the_rest_can_be_downloaded(service: FastAPI, database: Database) -> None:
    _, family, browser = a_record(service, database)
    address = batch_sent(browser, family)
    browser.get(address)

    assert browser.post(f"{address}/decide", {"do": "good"}).status_code == 303

    assert words(database) == ["=Trip", "Joined the club", "Both"]
    page = browser.get(f"{family.address}/chronology?origin=brought", names=NAMES)
    assert "Mia and Noah" in page.text
    left = browser.ask(f"{address}/left-out.csv")
    assert left.text.count("\n") == 3
    assert "13/09/2025,Zed,Nobody,,4," in left.text
    assert browser.post(f"{address}/decide", {"do": "good"}).status_code == 409
    assert len(words(database)) == 3


def test_nothing_comes_in_when_nothing_is_wanted(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    _, family, browser = a_record(sqlite_service, sqlite_database)
    address = batch_sent(browser, family)

    browser.post(f"{address}/decide", {"do": "nothing"})

    assert words(sqlite_database) == []
    batch = the_batch(sqlite_database)
    assert (batch.stand, batch.left_out) == (Stand.LEFT, 5)
    assert "Joined" not in batch.held


def test_a_batch_is_taken_back_whole_with_what_was_put_right_in_it(service: FastAPI, database: Database) -> None:
    _, family, browser = a_record(service, database)
    address = batch_sent(browser, family)
    browser.post(f"{address}/decide", {"do": "good"})
    with database.reading() as session:
        club = session.exec(select(Event.id).where(Event.words == "Joined the club")).one()
    event = f"{family.address}/chronology/events/{club}"
    form = {
        "lanes": "family",
        "words": "Joined the choir",
        "first_year": "2025",
        "kind": "school",
        "source": "School",
        "why": "Choir",
    }
    assert browser.post(event, form).status_code == 303

    assert browser.post(f"{address}/take-back").status_code == 303

    page = browser.get(f"{family.address}/chronology", names=NAMES)
    assert "Joined the" not in page.text
    assert "Both" not in page.text
    assert len(words(database)) == 4
    assert browser.ask(event).status_code == 404


def test_columns_can_be_matched_by_hand(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    _, family, browser = a_record(sqlite_service, sqlite_database)
    address = batch_sent(browser, family, "A,B\n2024,Settled\n")
    assert "0 rows can come in" in browser.get(address, names=NAMES).text

    missing = browser.read(browser.post(f"{address}/match", {"date": "0"}), names=NAMES, status=422)
    assert "Say which column holds: What happened" in missing.text
    noah = str(family.children[1].id)
    browser.post(f"{address}/match", {"date": "0", "words": "1", "nobody": noah})
    browser.get(address, names=NAMES)
    browser.post(f"{address}/decide", {"do": "good"})

    page = browser.get(f"{family.address}/chronology?origin=brought", names=NAMES)
    assert "Noah’s lane has 1 entry, 2024" in page.text


def test_the_same_file_sent_twice_is_held_once_and_a_bad_one_leaves_nothing(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    _, family, browser = a_record(sqlite_service, sqlite_database)
    operation = str(uuid4())

    assert (
        send(browser, family, operation=operation).headers["location"]
        == send(browser, family, operation=operation).headers["location"]
    )
    refused = browser.read(send(browser, family, "PK\x03\x04"), names=NAMES, status=422)

    assert "save it as CSV" in refused.text
    assert the_batch(sqlite_database).stand is Stand.WAITING


def test_a_batch_of_another_family_does_not_exist(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    ruth, family, browser = a_record(sqlite_service, sqlite_database)
    batch = batch_sent(browser, family).rsplit("/", 1)[1]
    with sqlite_database.unit_of_work() as session:
        other = a_family(session, "Brennan", children=["Ella"], allocated=[ruth])

    for path in (batch, f"{batch}/left-out.csv"):
        assert browser.ask(f"{other.address}/chronology/rows/{path}").status_code == 404
    assert browser.post(f"{other.address}/chronology/rows/{batch}/decide", {"do": "good"}).status_code == 404
    assert words(sqlite_database) == []


def test_the_empty_file_has_our_headings(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    _, family, browser = a_record(sqlite_service, sqlite_database)

    reply = browser.ask(f"{family.address}/chronology/rows-template.csv")

    assert reply.headers["content-type"] == "text/csv; charset=utf-8"
    assert "What it meant for the child" in reply.text
