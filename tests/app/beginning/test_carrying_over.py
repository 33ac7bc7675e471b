"""The day and the place that were told when an assessment was begun stand in it already, and can be changed."""

import datetime

import pytest
from fastapi import FastAPI

from app.answers.given import DateGiven, WordsGiven
from app.asking.from_start import carried_over
from app.db import today
from app.declaration import Question
from app.suite.load import shelf
from tests.app.beginning.test_beginning import NAMES, form_for, the_deans
from tests.support.visiting import Visitor, visitor

ALREADY = "You said this at the start. Change it here if it is not right."
FIRST_LOOK = {question.key: question for question in shelf()["first_look"].questions()}


@pytest.mark.parametrize(
    ("key", "place", "told"),
    [
        ("noticed_when", "", DateGiven(on=datetime.date(2026, 11, 4))),
        ("noticed_where", "home", WordsGiven(words="At home")),
        ("noticed_where", "on the telephone", WordsGiven(words="On the telephone")),
        ("noticed_where", "", None),
        ("child_says", "home", None),
        ("watch_by", "home", None),
    ],
)
def test_only_what_asks_for_the_same_is_carried_over(key: str, place: str, told: object) -> None:
    question: Question = FIRST_LOOK[key]
    assert carried_over(question, datetime.date(2026, 11, 4), place) == told


def test_what_was_told_at_the_start_stands_there_and_can_be_changed(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
    visit: Visitor = visitor(sqlite_service, as_=ruth)
    yesterday = today() - datetime.timedelta(days=1)
    seen = {"seen_on_day": str(yesterday.day), "seen_on_month": str(yesterday.month), "seen_on_year": str(yesterday.year)}
    sent = form_for(family, tool="first_look", depth="quick", place="school", **seen)
    begun = visit.post(f"{family.address}/assessments/start", sent).headers["location"].removesuffix("/resume")

    page = visit.get(f"{begun}/sections/noticed", names=NAMES)
    when = page.sent_by("answer-noticed_when")

    assert page.text.count(ALREADY) == 2
    assert [when[f"practitioner.{box}"] for box in ("day", "year")] == [[str(yesterday.day)], [str(yesterday.year)]]
    assert page.sent_by("answer-noticed_where")["practitioner.answer"] == ["At school"]

    visit.post(f"{begun}/answers/noticed_where", {**page.sent_by("answer-noticed_where"), "practitioner.answer": "At the gate"})

    changed = visit.get(f"{begun}/sections/noticed", names=NAMES)
    assert changed.text.count(ALREADY) == 1
    assert changed.sent_by("answer-noticed_where")["practitioner.answer"] == ["At the gate"]
