"""Every cell of every figure, as page, drawing, CSV, spreadsheet, JSON and command line tell it: the same in each."""

import csv
import datetime
import io
import re
from collections.abc import Mapping
from typing import Any

import openpyxl
from fastapi import FastAPI
from sqlmodel import select

from app.audit.models import Trail
from app.db import Database
from app.figures.declared import measures
from app.figures.models import FigureRow
from app.figures_taken.outward import in_json
from app.people.roles import RoleKey
from app.practice_measures.telling import board
from app.published_figures.comparators import shipped
from tests.app.figures_taken.made_up import LAST, write
from tests.support.factories import a_practitioner
from tests.support.page import Page, words
from tests.support.visiting import Visitor, visitor

TOP = "/what-the-data-tells-us"
Cell = tuple[str, str, str, str]
"""Title of the measure, period, way of telling, label."""
Cells = Mapping[Cell, tuple[str, ...]]
"""Each with its figure, of whom it is true, and all who are counted."""
TITLES = {one.title: one for one in measures().values()}
CHANGED = measures()["what_changed"].title
PARTS, GROUP = "what became of it", "group"


def a_reader(service: FastAPI, database: Database) -> Visitor:
    with database.unit_of_work() as session:
        write(session, seed=1)
        priya = a_practitioner(session, "Priya Raman", role=RoleKey.BOARD_MEMBER)
    return visitor(service, as_=priya)


def of_rows(rows: list[list[str]]) -> Cells:
    """What a file of rows says. School days by group have no counts on the page, and parts no figure besides their number."""
    found: dict[Cell, tuple[str, ...]] = {}
    for title, _, period, _, _, way, label, figure, top, every, *_ in rows[1:]:
        if TITLES[title].absence and way:
            found[title, period, GROUP, f"{label}, {way}" if way != "all pupils" else label] = (figure,)
        else:
            found[title, period, way, label] = (figure,) if way == PARTS else (figure, top, every)
    return found


def of_json(told: Mapping[str, Any]) -> Cells:
    found: dict[Cell, tuple[str, ...]] = {}
    for one in told["measures"]:
        title = one["title"]
        for value in one["values"]:
            counts = str(value["numerator"]), str(value["denominator"])
            found[title, value["period"], value["cut"], value["label"]] = (value["figure"], *counts)
        for part in one["parts"]:
            found[title, part["period"], PARTS, part["part"]] = (str(part["children"]),)
        for group in one["groups"]:
            label = f"{group['group']}, {group['cohort']}" if group["cohort"] else group["group"]
            percent = group["percent"]
            found[title, group["period"], GROUP, label] = ("–" if percent is None else "c" if percent == "c" else f"{percent}%",)
    return found


def of_page(page: Page) -> Cells:
    """What the tables of the page in full say."""
    found: dict[Cell, tuple[str, ...]] = {}
    for table in page.all("table", class_="pic-t"):
        caption = words(next(table.iter("caption")))
        rows = [(words(next(row.iter("th"))), [said(cell) for cell in row.iter("td")]) for row in list(table.iter("tr"))[1:]]
        title, how = (*caption.split(": ", 1), "")[:2]
        if found_in := re.fullmatch("Every child who was open in (.+), once", caption):
            found |= {(CHANGED, found_in[1], PARTS, label): tuple(cells) for label, cells in rows}
        elif found_in := re.fullmatch("school year .+ to (.+)", how):
            found |= {(title, f"the year to March {found_in[1]}", GROUP, label): (cells[0],) for label, cells in rows}
        elif how.startswith("by year"):
            found |= {(title, f"the year to March {year}", "", ""): tuple(cells[:3]) for year, cells in rows if cells[0] != "x"}
        elif how == "by quarter":
            found |= {(title, label, "", ""): tuple(cells) for label, cells in rows}
        else:
            way, period = how.removeprefix("by ").split(", ", 1)
            found |= {(title, period, way, label): tuple(cells) for label, cells in rows if not label.startswith("Not told")}
    return found


def as_shown(cell: Any) -> str:
    """What stands in a cell of the file of rows for what a spreadsheet shows there."""
    value, form = cell.value, cell.number_format
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if form in ("0%", "0.0%"):
        return f"{value:.{form.count('.')}%}"
    return "" if value is None else f"{value:.1f}" if form == "#,##0.0" else str(value)


def said(cell: Any) -> str:
    """The figure in a cell of the page: without its heading for small screens, and without commas."""
    heading = words(next(cell.iter("span")))
    return words(cell).removeprefix(heading).removesuffix("withheld").strip().replace(",", "")


def of_drawing(words_of_it: str, title: str) -> dict[Cell, str]:
    """What the words of a drawing say of each year."""
    _, own = words_of_it.split(". ", 1)[0].split(": ", 1)
    said_of = re.findall(r"(withheld|nobody was counted|[\d.]+%?) in (\d{4})", own)
    return {(title, f"the year to March {year}", "", ""): figure for figure, year in said_of}


SAID = {"c": "withheld", "–": "nobody was counted"}


def test_page_files_json_and_drawings_say_the_same_of_every_cell(service: FastAPI, database: Database) -> None:
    priya = a_reader(service, database)
    page = priya.get(f"{TOP}/in-full")
    told = priya.ask(f"{TOP}/figures.json")
    text = priya.ask(f"{TOP}/figures.csv").content.decode("utf-8-sig")
    book = openpyxl.load_workbook(io.BytesIO(priya.ask(f"{TOP}/figures.xlsx").content))
    sheet = [[as_shown(cell) for cell in row] for row in book["Figures"].iter_rows()]

    as_json = of_json(told.json())
    assert as_json
    assert {cell[2] for cell in as_json} >= {"", "age", "sex", "disability", PARTS, GROUP}
    assert {"c", "–"} <= {said[0] for said in as_json.values()}
    assert of_rows(list(csv.reader(io.StringIO(text)))) == as_json
    assert of_rows(sheet) == as_json
    assert sheet == list(csv.reader(io.StringIO(text)))
    assert of_page(page) == as_json
    for measure in (one for one in measures().values() if one.live is None and one.absence is None):
        drawn = priya.ask(f"{TOP}/charts/{measure.key}.svg")
        own = {cell: said[0] for cell, said in as_json.items() if cell[0] == measure.title and is_year(cell)}
        if not any(figure[0].isdecimal() for figure in own.values()):
            assert drawn.status_code == 404, "nothing is drawn where nothing may be told"
            continue
        words_of_it = re.search("<desc[^>]*>([^<]+)</desc>", drawn.text)
        assert words_of_it
        assert of_drawing(words_of_it[1], measure.title) == {cell: SAID.get(figure, figure) for cell, figure in own.items()}


def test_school_days_are_drawn_by_group_as_they_are_told(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    priya = a_reader(sqlite_service, sqlite_database)
    every = {one["key"]: one for one in priya.ask(f"{TOP}/figures.json").json()["measures"]}
    drawn = 0
    for measure in (one for one in measures().values() if one.absence is not None):
        picture, groups = priya.ask(f"{TOP}/charts/{measure.key}.svg"), every[measure.key]["groups"]
        shares = [one for one in groups if one["percent"] not in (None, "c")]
        is_drawn = any(one["cohort"] for one in shares)
        assert picture.status_code == (200 if is_drawn else 404), "all pupils alone are no comparison"
        if is_drawn:
            drawn += 1
            assert picture.text.count("<circle") == len(shares), "what is withheld has no place in it"
            for one in groups:
                who = f"{one['group']}, {one['cohort']}" if one["cohort"] else one["group"]
                figure = {"c": "withheld", None: "nobody was counted"}.get(one["percent"], f"{one['percent']}%")
                assert f"{who} {figure}" in picture.text
    assert drawn


def test_files_and_json_say_how_they_stand_as_the_page_does(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    priya = a_reader(sqlite_service, sqlite_database)
    told = priya.ask(f"{TOP}/figures.json").json()
    text = priya.ask(f"{TOP}/figures.csv").content.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))

    assert "These figures are not up to date" in priya.get(TOP).text
    assert told["stale"] is True
    assert told["made_up"] is sqlite_service.state.settings.demonstration
    of_returns = [row for row in rows if TITLES[row["Measure"]].live is None]
    assert {row["Worked out"] for row in of_returns} == {told["made_at"][:10]}
    assert {row["Up to date"] for row in of_returns} == {"no"}
    assert {row["Made up"] for row in rows} == {"yes" if told["made_up"] else ""}


def test_a_figure_that_stays_as_it_was_told_says_so_wherever_it_is_read(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    with sqlite_database.unit_of_work() as session:
        write(session, seed=1)
        for row in session.exec(select(FigureRow).where(FigureRow.measure == "repeat_plans", FigureRow.year == LAST)):
            row.as_told, row.kept_back = True, bool(row.cut or row.quarter)
            if not row.cut and not row.quarter:
                row.numerator, row.denominator = 12, 40
            session.add(row)
        somebody = a_practitioner(session, "Priya Raman", role=RoleKey.BOARD_MEMBER)
    priya = visitor(sqlite_service, as_=somebody)
    title = measures()["repeat_plans"].title

    card = priya.get(TOP).one("article", id="repeat_plans")
    opened = next(card.iter("details"))
    assert "As told before." in words(card)
    assert "As told before." not in words(opened), "it stands where it is read with everything closed"
    assert "As told before." in words(priya.get(f"{TOP}/in-full").one("article", id="repeat_plans"))
    assert f"{title} (as told before)" in priya.get(f"{TOP}/by/age").text
    rows = csv.DictReader(io.StringIO(priya.ask(f"{TOP}/figures.csv").content.decode("utf-8-sig")))
    assert {row["As told before"] for row in rows if row["Measure"] == title and row["To"] == f"{LAST}-03-31"} == {"yes"}
    drawn = priya.ask(f"{TOP}/charts/repeat_plans.svg").text
    assert f"30.0% in {LAST}, as told before" in drawn
    assert f">{LAST}*<" in drawn
    assert "* as told before" in drawn
    assert "could be found by taking one figure from the other" in priya.get(f"{TOP}/charts/repeat_plans/for-another-page").text


def is_year(cell: Cell) -> bool:
    return cell[1].startswith("the year") and not cell[2]


def test_the_address_gives_what_the_command_prints_and_each_download_is_in_the_trail(
    service: FastAPI, database: Database
) -> None:
    priya = a_reader(service, database)

    reply = priya.ask(f"{TOP}/figures.json")

    with database.reading() as session:
        assert reply.text == in_json(
            board(session, shipped()), service.state.settings.local.authority, made_up=service.state.settings.demonstration
        )
        trail = [(line.what, line.detail) for line in session.exec(select(Trail))]
    assert reply.headers["content-type"] == "application/json"
    assert ("took figures out", "json") in trail
    assert f'href="{TOP}/figures.json"' in priya.ask(TOP).text


def test_who_may_not_read_figures_has_no_such_address(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)

    assert visitor(sqlite_service, as_=ruth).ask(f"{TOP}/figures.json").status_code == 404
