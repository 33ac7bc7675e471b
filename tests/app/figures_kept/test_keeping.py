"""What is told is made once, and again as soon as anything it rests on is another; a page is never older than it says."""

from pathlib import Path

from fastapi import FastAPI
from sqlmodel import select

from app.db import Database
from app.figures.rollup import rebuild
from app.figures_kept.keeping import Keeper
from app.people.models import Team
from app.people.roles import RoleKey
from app.published_figures.comparators import NAME, SHIPPED
from app.returns.meant import Sort
from tests.app.figures.test_by_hand import BEFORE, LAST, THIS, bring
from tests.support.factories import a_practitioner
from tests.support.visiting import visitor

STALE = "These figures are not up to date."


def test_it_is_made_again_when_it_was_counted_again_when_a_name_is_another_and_when_published_figures_are(
    sqlite_database: Database, tmp_path: Path
) -> None:
    keeper = Keeper()

    def is_made_again() -> bool:
        before = keeper.kept
        with sqlite_database.reading() as session:
            return keeper.now(session, tmp_path) is not before

    bring(sqlite_database, Sort.CIN, BEFORE)
    assert is_made_again()
    assert not is_made_again()
    rebuild(sqlite_database)
    assert is_made_again()
    with sqlite_database.unit_of_work() as session:
        a_practitioner(session)
        session.flush()
        next(iter(session.exec(select(Team)))).name = "Another name"
    assert is_made_again()
    (tmp_path / NAME).write_bytes(SHIPPED.read_bytes())
    assert is_made_again()
    bring(sqlite_database, Sort.CIN, LAST)
    assert is_made_again(), "the figures are late now, and have to say so"
    assert not is_made_again()


def test_pages_that_were_read_before_say_that_they_are_late_and_follow_what_is_counted(
    service: FastAPI, database: Database
) -> None:
    with database.unit_of_work() as session:
        priya = a_practitioner(session, "Priya Raman", role=RoleKey.BOARD_MEMBER)
        ike = a_practitioner(session, "Ike Lowe", role=RoleKey.ANALYST)
    board, analyst = visitor(service, as_=priya), visitor(service, as_=ike)
    bring(database, Sort.CIN, LAST)
    rebuild(database)
    first = board.get("/what-the-data-tells-us/in-full").text
    assert STALE not in first
    assert "Returns: bring in" not in first, "what the analyst is offered beside it is not for the board"
    assert "Returns: bring in" in analyst.get("/what-the-data-tells-us/in-full").text

    bring(database, Sort.CIN, THIS)

    late = board.get("/what-the-data-tells-us/in-full").text
    assert STALE in late
    assert late.count("2025") == first.count("2025"), "nothing new is told before it is counted"
    rebuild(database)
    then = board.get("/what-the-data-tells-us/in-full").text
    assert STALE not in then
    assert then.count("2025") > first.count("2025")
