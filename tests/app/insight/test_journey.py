"""A return in the browser: sent, looked through, counted, replaced and taken back, and the figure that comes of it."""

import io
import re

from fastapi import FastAPI
from httpx2 import Response
from sqlmodel import select

from app.audit.models import Trail
from app.cohorts.models import CohortBatch, CohortChild, Stand
from app.cohorts.reading_in import AT_ONCE, AtTheMachine, Sent, begin, sweep
from app.db import Database, now, today
from app.figures.rollup import keep_up_to_date
from app.people.roles import RoleKey
from app.returns.meant import Sort
from tests.app.returns.census import census, child, episode, plan
from tests.support.factories import a_practitioner
from tests.support.page import read_page
from tests.support.visiting import FROM_HERE, Visitor, visitor

AGAIN, FIRST = plan(before="1"), plan(before="0")
RETURN = census(
    *(child(f"A{number}", episode(AGAIN if number < 12 else FIRST)) for number in range(40)),
    child("B1", episode(plan(category=""))),
)


def analyst(service: FastAPI, database: Database) -> Visitor:
    with database.unit_of_work() as session:
        ike = a_practitioner(session, "Ike Mensah", role=RoleKey.ANALYST)
    browser = visitor(service, as_=ike)
    browser.get("/returns")
    return browser


def send(browser: Visitor, data: bytes = RETURN, sort: str = "cin", *, last: str = "") -> Response:
    return browser.client.post(
        "/returns",
        data={"token": browser.token, "sort": sort, "covers_from": last and "01/04/2024", "reference": last},
        files={"file": ("return.xml", data, "text/xml")},
        headers=FROM_HERE,
        follow_redirects=False,
    )


def sent(browser: Visitor, database: Database, data: bytes = RETURN) -> str:
    """The address of a return once it has been read."""
    reply = send(browser, data)
    assert reply.status_code == 303, reply.text[:2000]
    address: str = reply.headers["location"]
    while "of a hundred read" in browser.get(address).text:
        pass
    return address


def read_together(page: str) -> list[str]:
    return re.findall(r'href="#(\w+)"', page.split('id="together"')[1].split("</section>", maxsplit=1)[0])


def test_a_return_is_sent_looked_through_counted_replaced_and_taken_back(service: FastAPI, database: Database) -> None:
    ike = analyst(service, database)
    address = sent(ike, database)

    page = ike.get(address)
    assert "41 children" in page.text
    assert "1 left out" in page.text
    assert re.search(r"Line 44, InitialCategoryOfAbuse", page.text)
    assert "no figure yet" in ike.get("/what-the-data-tells-us").text

    assert ike.post(address, {"do": "count"}).status_code == 303
    assert "not up to date" in ike.get("/what-the-data-tells-us").text
    assert keep_up_to_date(database)
    board = ike.get("/what-the-data-tells-us").text
    assert "30.0%" in board
    assert "12 of 40" in board
    assert "not up to date" not in board
    assert read_together(ike.ask("/what-the-data-tells-us").text) == [
        "repeat_plans",
        "plans_two_years_open",
        "new_plans_for_neglect",
    ]

    file = ike.ask("/what-the-data-tells-us/figures.csv")
    assert "30.0%" in file.text
    assert ike.ask("/what-the-data-tells-us/figures.xlsx").content.startswith(b"PK")
    assert "30.0% in 2025" in ike.ask("/what-the-data-tells-us/charts/repeat_plans.svg").text

    later = sent(ike, database, RETURN.replace(b"A0</LAchildID>", b"C0</LAchildID>"))
    assert "It replaces the one that counts now" in ike.get(later).text
    assert ike.post(later, {"do": "count"}).status_code == 303
    assert "Replaced by a later one" in ike.get(address).text
    assert "no other takes its place by itself" in ike.get(later).text
    assert ike.post(later, {"do": "take_back"}).status_code == 303
    taken_back = ike.get(later).text
    assert "No return of this kind counts for this time now" in taken_back
    assert "The one before it can count again: 41 children" in taken_back
    assert ike.post(later, {"do": "take_back"}).status_code == 409
    assert not keep_up_to_date(database) or "no figure yet" in ike.get("/what-the-data-tells-us").text


def test_what_counts_again_after_it_was_taken_back_says_first_what_it_replaces(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    ike = analyst(sqlite_service, sqlite_database)
    first, other = (
        sent(ike, sqlite_database, RETURN.replace(b"A0</LAchildID>", number + b"</LAchildID>")) for number in (b"A0", b"C0")
    )
    for address, do in ((first, "count"), (first, "take_back"), (other, "count")):
        ike.post(address, {"do": do})

    again = ike.get(first).text
    assert "It replaces the one that counts now" in again
    assert "No return of this kind counts" not in again


def test_the_same_file_is_not_read_twice_and_a_faulty_one_leaves_nothing(service: FastAPI, database: Database) -> None:
    ike = analyst(service, database)
    sent(ike, database)

    assert send(ike).status_code == 422
    faulty = sent(ike, database, RETURN[:-40])

    assert "not whole XML" in ike.get(faulty).text
    with database.reading() as session:
        assert len(session.exec(select(CohortChild)).all()) == 41


def test_of_a_time_that_is_not_over_nothing_is_taken(service: FastAPI, database: Database) -> None:
    """It would stand at the head of the page: in the year to a March that has not come, nobody was counted."""
    ike, year = analyst(service, database), today().year + 1
    early_help = b"child,start,end\nA1,2025-05-01,\n"

    told = read_page(send(ike, early_help, "early_help", last=f"31/03/{year}").text)
    assert "The last day it speaks of has not come yet." in told.text
    page = ike.get(sent(ike, database, census(child("A1", episode(plan())), year=year)))
    assert "<ReferenceDate> has not come yet. Figures are told of a time that is over" in page.text
    with database.reading() as session:
        [batch] = session.exec(select(CohortBatch))
        assert (batch.stand, batch.children) == (Stand.LEFT, 0)


def test_where_nothing_can_be_counted_its_lines_are_shown_all_the_same(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    ike = analyst(sqlite_service, sqlite_database)

    page = ike.get(sent(ike, sqlite_database, census(child("A1", episode(plan(), referred="2026-06-03")))))

    assert "Nothing in the file can be counted." in page.text
    assert "Line 4, CINreferralDate. It is after the last day of the return." in page.text
    assert "1 left out" in page.text


def test_what_is_stopped_half_way_counts_nowhere_and_is_swept_away(database: Database) -> None:
    batch_id = begin(database, Sent(Sort.CIN, AtTheMachine()), io.BytesIO(RETURN))
    with database.unit_of_work() as session:
        session.add(CohortChild(batch_id=batch_id, local_id="A1", line=1))
        batch = session.get_one(CohortBatch, batch_id)
        batch.beat_at = now().replace(year=2020)

    assert sweep(database) == 1

    with database.reading() as session:
        assert session.exec(select(CohortChild)).all() == []
        assert session.get_one(CohortBatch, batch_id).stand is Stand.LEFT
    assert AT_ONCE < 10_000


def test_who_may_not_bring_returns_in_finds_no_such_page_and_every_look_is_written_down(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)
        priya = a_practitioner(session, "Priya Raman", role=RoleKey.BOARD_MEMBER)
    assert visitor(sqlite_service, as_=ruth).ask("/what-the-data-tells-us").status_code == 404
    browser = visitor(sqlite_service, as_=priya)
    browser.get("/what-the-data-tells-us")

    assert browser.ask("/returns").status_code == 404
    with sqlite_database.reading() as session:
        assert "read what the data tells us" in [line.what for line in session.exec(select(Trail))]
