"""The page of outcomes by kind of help: what a second count of the tables gives, for whoever may read figures."""

import csv
import io
import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from fastapi import FastAPI
from sqlalchemy import text

from app.db import Database
from app.declaration.help import Help
from app.figures.queries import figure_rows
from app.figures.rollup import rebuild
from app.kinds_of_help.rules import NOT_SAID, Stood
from app.outcomes_by_help.telling import told
from app.people.roles import RoleKey
from app.plans.kinds import Change
from app.practice_measures.demonstration import make_practice
from app.practice_measures.rollup import count_records
from tests.app.practice_measures.records import DAY, HOLDS, Records
from tests.support.factories import a_practitioner, a_supervisor
from tests.support.visiting import visitor

HERE = "/what-the-data-tells-us/help"
AGAIN = """
    SELECT coalesce(step.help, 'not_said') AS kind, step.outcome_id, min(step.done_on) AS came, person.born_on AS born, (
        SELECT max(plan_review."on") FROM plan_review_line JOIN plan_review ON plan_review.id = plan_review_line.review_id
        WHERE plan_review_line.outcome_id = step.outcome_id AND plan_review.state = 'finished' AND plan_review."on" <= :last
    ) AS looked
    FROM plan_step step JOIN person ON person.id = step.person_id
    WHERE step.done_on BETWEEN :first AND :last AND step.taken_out_on IS NULL
    GROUP BY kind, step.outcome_id
"""


LINES = """
    SELECT plan_review_line.* FROM plan_review_line JOIN plan_review ON plan_review.id = plan_review_line.review_id
    WHERE plan_review.state = 'finished' AND plan_review."on" <= :last ORDER BY plan_review."on"
"""
TIMES = ("weekend", "holidays", "each_carer", "money", "nobody_coming")


def again_where(lines: list[Any], born: str | None, last: str) -> str:
    """Where an outcome stands, by what its lines say in the tables: the rule of a change that holds, written a second time."""
    now, better = lines[-1], [one.change in ("better", "a_bit") for one in lines]
    fell = now.change in ("same", "worse") and any(better[:-1])
    if fell or now.change == "up_and_down" or (better[-1] and "no" in [getattr(now, name) for name in TIMES]):
        return "came_and_went"
    run = lines[len(lines) - (better[::-1].index(False) if False in better else len(better)) :]
    tried = any("yes" in (one.holidays, one.money, one.nobody_coming) for one in run)
    speaks = born is None or (date.fromisoformat(last) - date.fromisoformat(born)).days >= 730
    said = json.loads(now.says)
    by_enough = len(said) >= 2 and ("child" in said or not speaks)
    return "holds" if now.change == "better" and len(run) >= 2 and (now.weeks or 0) >= 13 and tried and by_enough else "not_yet"


def counted_again(again: Sequence[Any], lines: dict[str, list[Any]], last: str, kinds: set[str]) -> dict[tuple[str, str], int]:
    """Each kind, whole and by where its outcomes stand."""
    found: dict[tuple[str, str], int] = {}
    for kind in kinds:
        own = [one for one in again if one.kind == kind]
        unseen = [one for one in own if one.looked is None or one.looked < one.came]
        where = [again_where(lines[one.outcome_id], one.born, last) for one in own if one not in unseen]
        found[kind, ""], found[kind, "not_looked_at"] = len(own), len(unseen)
        found.update({(kind, place): where.count(place) for place in ("holds", "came_and_went", "not_yet")})
    return found


def test_another_count_gives_the_same_and_counting_returns_leaves_it(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    with sqlite_database.unit_of_work() as session:
        board = a_practitioner(session, "Priya Raman", role=RoleKey.BOARD_MEMBER)
        ruth, _ = a_practitioner(session), a_supervisor(session)
    browser = visitor(sqlite_service, as_=board)
    assert "no figure yet" in browser.get(HERE).text
    assert browser.ask(f"{HERE}/figures.csv").status_code == 404
    make_practice(sqlite_database)
    count_records(sqlite_database)
    rebuild(sqlite_database)

    with sqlite_database.reading() as session:
        rows = [one for one in figure_rows(session) if one.measure == "outcomes_by_help"]
        year = max(one.year for one in rows)
        asked = {"first": f"{year - 1}-04-01", "last": f"{year}-03-31"}
        again = session.connection().execute(text(AGAIN), asked).all()
        every = told(figure_rows(session))
        looked: dict[str, list[Any]] = defaultdict(list)
        for line in session.connection().execute(text(LINES), {"last": asked["last"]}):
            looked[line.outcome_id].append(line)
    ours = {(one.cut, one.label): one.numerator for one in rows if one.year == year}
    assert ours == counted_again(again, looked, asked["last"], {one.cut for one in rows})
    assert {"holds", "came_and_went"} <= {label for (_, label), many in ours.items() if many}
    assert ours["food", ""] > 0 < ours["home", Stood.HOLDS.value]
    assert ours[NOT_SAID, ""] > 0

    page, file = browser.get(HERE).text, browser.ask(f"{HERE}/figures.csv?year={year}")
    lines = list(csv.reader(io.StringIO(file.content.decode("utf-8-sig"))))
    shown = {one.kind: one for one in every[year]}
    assert "say nothing of which help works better" in page
    assert lines[2][1:3] == ["Food", "c" if shown["food"].outcomes is None else str(shown["food"].outcomes)]
    assert browser.ask(f"{HERE}?year=1999").status_code == browser.ask(f"{HERE}?year=x").status_code == 404
    assert visitor(sqlite_service, as_=ruth).ask(HERE).status_code == 404


def test_the_same_is_told_on_both_databases(service: FastAPI, database: Database) -> None:
    with database.unit_of_work() as session:
        board = a_practitioner(session, "Priya Raman", role=RoleKey.BOARD_MEMBER)
        records = Records(session, a_practitioner(session), a_supervisor(session))
        for number in range(14):
            case = records.family(DAY(2024, 1, 8))
            child = records.child(case)
            plan = records.plan(case, child, DAY(2025, 4, 20))
            outcome = records.outcome(plan)
            records.step(plan, outcome, DAY(2025, 5, 6), kind=Help.FOOD)
            if number < 6:
                records.review(plan, DAY(2025, 7, 1), outcome, Change.BETTER, **HOLDS)
                records.review(plan, DAY(2025, 11, 1), outcome, Change.BETTER, **HOLDS)
    count_records(database)

    browser = visitor(service, as_=board)
    page, file = browser.get(f"{HERE}?year=2026").text, browser.ask(f"{HERE}/figures.csv?year=2026")
    data = browser.ask(f"{HERE}/figures.json?year=2026").json()

    assert "14 outcomes: 6 better, and holding; 0 came and went; 0 not there yet; 8 not looked at since." in page
    assert "Money and bills" in page.partition("No step was done:")[2].partition("</p>")[0]
    lines = list(csv.reader(io.StringIO(file.content.decode("utf-8-sig"))))
    assert [[data["period"], *(str(said) for said in one.values()), data["read_with_care"]] for one in data["kinds"]] == lines[1:]
    assert f"{HERE}/figures.json?year=2026" in browser.ask(f"{HERE}?year=2026").text
