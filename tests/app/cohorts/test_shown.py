"""A return as it is shown: its dates once they are known, and how many children only where it tells of single ones."""

import datetime
from pathlib import Path
from uuid import UUID, uuid4

from fastapi import FastAPI
from typer.testing import CliRunner

from app import cli
from app.cohorts.models import CohortBatch, Stand
from app.cohorts.presenters import batch_shown
from app.db import Database, now
from app.people.practitioner import Practitioner
from app.people.roles import RoleKey
from app.returns.meant import Sort
from tests.support.factories import a_practitioner
from tests.support.page import read_fragment, words
from tests.support.visiting import visitor


def a_batch(sort: Sort = Sort.CIN, stand: Stand = Stand.LEFT, reference: datetime.date | None = None) -> CohortBatch:
    return CohortBatch(sort=sort, stand=stand, reference=reference, digest="d", beat_at=now(), sent_at=now(), children=0, rows=5)


def test_the_dates_of_what_nobody_could_read_will_never_be_known() -> None:
    assert batch_shown(a_batch(stand=Stand.READING), {}).about == "its dates are not known yet"
    assert batch_shown(a_batch(), {}).about == "its dates are not known"


def test_totals_bring_lines_and_no_children() -> None:
    many = a_batch()
    many.rows, many.children = 4_053, 1
    assert batch_shown(many, {}).brought == "1 child, 4,053 entries. 0 left out, 0 kept and doubtful"
    assert batch_shown(a_batch(Sort.POPULATION), {}).brought == "5 lines. 0 left out, 0 kept and doubtful"
    assert batch_shown(a_batch(), {}).brought.startswith("0 children, 5 entries.")


def kept(database: Database, stand: Stand, done: int = 0) -> tuple[UUID, Practitioner]:
    """A return that one person sent and, where somebody decided about it, another did."""
    with database.unit_of_work() as session:
        ike = a_practitioner(session, "Ike Mensah", role=RoleKey.ANALYST)
        ana = a_practitioner(session, "Ana Lind", role=RoleKey.ANALYST)
        batch = a_batch(stand=stand)
        batch.id, batch.sent_by, batch.size, batch.done = uuid4(), ike.id, 200, done
        if stand is Stand.BROUGHT_IN:
            batch.decided_at, batch.decided_by = now(), ana.id
        session.add(batch)
        return batch.id, ike


def test_who_sent_a_return_and_who_let_it_count_are_named_on_the_page_and_at_the_command_line(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    _, ike = kept(sqlite_database, Stand.BROUGHT_IN)
    page = visitor(sqlite_service, as_=ike).get("/returns").text
    data = Path(sqlite_database.url.removeprefix("sqlite:///")).parent
    listed = CliRunner().invoke(cli.main, ["batches", "--data", str(data)], env={"COLUMNS": "200"}).output

    for said in (page, " ".join(listed.split())):
        assert "by Ike Mensah" in said
        assert "by Ana Lind" in said
        assert "by somebody" not in said


def test_a_page_that_is_open_asks_how_far_the_reading_is_and_says_when_it_is_done(service: FastAPI, database: Database) -> None:
    batch_id, ike = kept(database, Stand.READING, done=90)
    browser, here = visitor(service, as_=ike), f"/returns/{batch_id}"
    whole = browser.get(here)
    assert whole.one("section", id="reading").get("hx-get") == here
    assert [link for link in whole.all("a", href=here) if words(link) == "Look again"], "without JavaScript there is a link"

    while_it_reads = read_fragment(browser.get_htmx(here).text)
    assert while_it_reads.get("hx-trigger") == "every 2s"
    assert "45 of a hundred read" in words(while_it_reads)
    with database.unit_of_work() as session:
        session.get_one(CohortBatch, batch_id).stand = Stand.WAITING
    done = read_fragment(browser.get_htmx(here).text)

    assert done.get("hx-get") is None, "it asks no more"
    assert "It has been read: 0 children, 5 entries." in words(done)
    assert [link.get("href") for link in done.iter("a")] == [here]
    assert "Let it count" in browser.get(here).text
