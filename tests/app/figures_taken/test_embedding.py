"""A chart goes into another page as a still: with its words, with where it comes from, and asking this service for nothing."""

import base64

from fastapi import FastAPI
from sqlmodel import select

from app.audit.models import Trail
from app.db import Database, now
from app.figures.models import FigureRow, FigureState
from app.people.roles import RoleKey
from tests.support.factories import a_practitioner
from tests.support.page import parsed
from tests.support.visiting import Visitor, visitor

CHARTS = "/what-the-data-tells-us/charts"


def a_reader(service: FastAPI, database: Database, *counts: tuple[int, int, int]) -> Visitor:
    """Somebody who may read figures, of which one measure has these: year, of whom it is true, all."""
    with database.unit_of_work() as session:
        for year, numerator, denominator in counts:
            own = FigureRow(measure="repeat_plans", year=year, numerator=numerator, denominator=denominator, people=denominator)
            session.add(own)
        session.add(FigureState(basis="made up", made_at=now(), seconds=0.0))
        priya = a_practitioner(session, "Priya Raman", role=RoleKey.BOARD_MEMBER)
    return visitor(service, as_=priya)


def test_what_is_copied_has_the_picture_in_it_and_its_words_and_whom_it_is_from(service: FastAPI, database: Database) -> None:
    priya = a_reader(service, database, (2024, 3, 40), (2025, 12, 40))

    page = priya.get(f"{CHARTS}/repeat_plans/for-another-page")

    copied = page.one("input", id="snippet").get("value", "")
    assert copied.isascii(), "another page may be written in other letters"
    figure = parsed(copied, inside="div")
    image, caption = next(figure.iter("img")), "".join(next(figure.iter("figcaption")).itertext())
    kind, _, picture = image.get("src", "").partition(",")
    assert kind == "data:image/svg+xml;base64"
    assert base64.b64decode(picture).decode() == priya.ask(f"{CHARTS}/repeat_plans.svg").text
    assert "withheld in 2024; 30.0% in 2025" in image.get("alt", "")
    assert "Department for Education" in caption
    assert "c: withheld" in caption
    assert "x: not available" not in caption, "no letter is explained that is not there"
    assert not [one for one in figure.iter() if one is not image and (one.get("src") or one.get("href"))]
    with database.reading() as session:
        assert ("took a chart out", "repeat_plans, for another page") in [
            (line.what, line.detail) for line in session.exec(select(Trail))
        ]


def test_of_a_figure_that_is_withheld_there_is_no_picture_at_all(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    priya = a_reader(sqlite_service, sqlite_database, (2024, 3, 40), (2025, 2, 40))

    assert priya.ask(f"{CHARTS}/repeat_plans.svg").status_code == 404
    assert priya.ask(f"{CHARTS}/repeat_plans/for-another-page").status_code == 404
    links = [one.get("href", "") for one in priya.get("/what-the-data-tells-us").all("a")]
    assert not [one for one in links if one.startswith(CHARTS)]


def test_no_other_page_may_have_the_picture_from_its_address(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    """Who looks at another page would ask for it in their own name, and it would be in the trail that they took it out."""
    reply = a_reader(sqlite_service, sqlite_database, (2025, 12, 40)).ask(f"{CHARTS}/repeat_plans.svg")

    assert reply.headers["cross-origin-resource-policy"] == "same-origin"
    assert "frame-ancestors 'none'" in reply.headers["content-security-policy"]
    assert "default-src 'none'" in reply.headers["content-security-policy"], "opened by itself, it fetches and runs nothing"
