"""What was done on paper and is typed up later: the day, who was there, who wrote it and who typed it up are kept apart."""

import datetime
from typing import Any

from fastapi import FastAPI
from sqlmodel import select

from app.assessments.models import Assessment, Sitting
from app.db import today
from app.web.pages import day
from tests.app.beginning.test_beginning import NAMES, form_for, shelf, the_deans  # noqa: F401
from tests.support.visiting import visitor


def on_paper(seen: datetime.date, **changes: Any) -> dict[str, Any]:
    return {
        "seen_on_day": str(seen.day),
        "seen_on_month": str(seen.month),
        "seen_on_year": str(seen.year),
        "paper": "yes",
        "filled_in_by": "Ada Obi, health visitor",
    } | changes


def test_the_day_seen_who_wrote_and_who_typed_are_told_apart_everywhere(shelf: FastAPI) -> None:  # noqa: F811
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
    visit, seen = visitor(shelf, as_=ruth), today() - datetime.timedelta(days=6)
    reply = visit.post(f"{family.address}/assessments/start", form_for(family, **on_paper(seen)))
    assert reply.status_code == 303
    with shelf.state.database.reading() as session:
        sitting = session.exec(select(Sitting)).one()
        assert (sitting.seen_on, sitting.filled_in_by, sitting.begun_by) == (seen, "Ada Obi, health visitor", ruth.id)
        at = f"{family.address}/assessments/{session.exec(select(Assessment.id)).one()}"
    late = f"Seen {day(seen)}, written up {day(today())}: 6 days later"
    for path in ("", "/finish"):
        text = visit.get(f"{at}{path}", names=NAMES).text
        for words in (late, f"Filled in on paper by Ada Obi, health visitor. Typed up by {ruth.name} on {day(today())}."):
            assert words in text, (path, words)
    for path in ("/read", "/copies/professional"):
        text = visit.get(f"{at}{path}", names=NAMES).text
        for words in (late, "Filled in on paper by", "Ada Obi, health visitor", "Typed up by", f"{ruth.name}, {day(today())}"):
            assert words in text, (path, words)
    assert "You saw Mia" not in visit.get(at, names=NAMES).text


def test_paper_wants_whoever_filled_it_in_and_no_impossible_day(shelf: FastAPI) -> None:  # noqa: F811
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
    visit, born = visitor(shelf, as_=ruth), family.children[0].born_on
    assert born is not None
    start, week = f"{family.address}/assessments/start", datetime.timedelta(days=7)
    for changes, sentence in (
        (on_paper(today(), filled_in_by=" "), "Write who filled in the paper."),
        (on_paper(today() + week), "The day you were there must be today or earlier."),
        (on_paper(born - week), f"Mia was born on {day(born)}."),
    ):
        page = visit.read(visit.post(start, form_for(family, place="At gran’s", **changes)), status=422, names=NAMES)
        assert sentence in page.text
        fields = page.fields()
        assert fields["place"] == "At gran’s"
        assert fields["seen_on_day"] == changes["seen_on_day"]
        assert fields["paper"] == "yes"
    with shelf.state.database.reading() as session:
        assert session.exec(select(Sitting)).all() == []


def test_without_paper_nothing_is_said_of_it(shelf: FastAPI) -> None:  # noqa: F811
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
    visit = visitor(shelf, as_=ruth)
    visit.post(f"{family.address}/assessments/start", form_for(family))
    with shelf.state.database.reading() as session:
        at = f"{family.address}/assessments/{session.exec(select(Assessment.id)).one()}"
    for path in ("", "/read", "/copies/professional"):
        assert "paper by" not in visit.get(f"{at}{path}", names=NAMES).text
    assert "You saw Mia" in visit.get(at, names=NAMES).text
