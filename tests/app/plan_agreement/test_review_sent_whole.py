"""A review is sent whole by each of its buttons: what was written under one outcome is not lost by saving another."""

import datetime
from dataclasses import dataclass
from uuid import uuid4

import pytest
from fastapi import FastAPI
from sqlmodel import col, select

from app.db import Database, today
from app.plans.models import Outcome, Review, ReviewLine
from tests.app.plan_agreement.test_whole_life_of_a_plan import NAMES, day_boxes, is_agreed, made
from tests.support.visiting import Visitor, Words


@dataclass
class Meeting:
    """A review that is open, with two outcomes, and whoever sits in it."""

    ruth: Visitor
    database: Database
    address: str
    first: str
    second: str

    def rows(self) -> dict[str, ReviewLine]:
        with self.database.reading() as session:
            rows = {str(row.outcome_id): row for row in session.exec(select(ReviewLine))}
            session.expunge_all()
        return rows

    def review(self) -> Review:
        with self.database.reading() as session:
            row = session.exec(select(Review)).one()
            session.expunge_all()
        return row

    def page(self) -> dict[str, list[str]]:
        return self.ruth.get(self.address, names=NAMES).sent_by("review")


@pytest.fixture
def meeting(service: FastAPI, database: Database) -> Meeting:
    one = made(service, database)
    is_agreed(one, database, today() + datetime.timedelta(days=30))
    ruth, here = one.at(one.ruth), one.here
    assert ruth.post(f"{here}/reopen", {"why": "One more", "operation": str(uuid4())}).status_code == 303
    assert ruth.post(f"{here}/outcomes", {"different": "Mia is at school by nine", "operation": str(uuid4())}).status_code == 303
    page = ruth.get(f"{here}/sign", names=NAMES)
    seen = {name: page.all("input", name=name)[-1].get("value", "") for name in ("seen", "operation")}
    assert ruth.post(f"{here}/sign", seen).status_code == 303
    tom = one.at(one.tom)
    version = tom.get(f"{here}/counter-sign", names=NAMES).fields()["version"]
    assert tom.post(f"{here}/counter-sign", {"version": version, "decision": "countersigned"}).status_code == 303
    begun = ruth.post(f"{here}/reviews", {"present": "Mia", **day_boxes("on", today()), "operation": str(uuid4())})
    with database.reading() as session:
        first, second = session.exec(select(Outcome.id).order_by(col(Outcome.added_at))).all()
    return Meeting(ruth, database, begun.headers["location"], str(first), str(second))


def found(outcome: str, words: str) -> Words:
    return {f"{outcome}.change": "better", f"{outcome}.evidence": words, f"{outcome}.says": ["child", "school"]}


def test_saving_one_outcome_keeps_all_that_is_written_on_the_page(meeting: Meeting) -> None:
    closing = {"our_help": "Come before eight", "child_told": "That we look again", "next_day": "1"}
    typed = {**found(meeting.first, "Register: 4 of 5 days"), **found(meeting.second, "In by nine"), **closing}
    half = meeting.ruth.post(meeting.address, {**meeting.page(), **typed, "do": meeting.second})

    text = meeting.ruth.read(half, names=NAMES, status=422).text
    assert "Give the day you look at it next as a day, a month and a year" in text
    assert {row.evidence for row in meeting.rows().values()} == {"Register: 4 of 5 days", "In by nine"}

    soon = today() + datetime.timedelta(days=60)
    reply = meeting.ruth.post(meeting.address, {**meeting.page(), **closing, **day_boxes("next", soon), "do": meeting.second})

    assert reply.headers["location"] == f"{meeting.address}#o-{meeting.second}"
    assert (meeting.review().our_help, meeting.review().child_told) == ("Come before eight", "That we look again")
    assert meeting.review().next_on == soon
    assert "Come before eight" in meeting.page()["our_help"][0]


def test_what_is_half_written_stays_on_the_page_while_the_rest_is_kept(meeting: Meeting) -> None:
    half = {f"{meeting.first}.evidence": "Register: 4 of 5 days", "our_help": "Come before eight"}
    reply = meeting.ruth.post(
        meeting.address, {**meeting.page(), **half, **found(meeting.second, "In by nine"), "do": meeting.second}
    )

    page = meeting.ruth.read(reply, names=NAMES, status=422)
    assert "All else you wrote is kept" in page.text
    assert "Mia eats breakfast with someone, every school day: Say what is different for Mia" in page.text
    assert page.sent_by("review")[f"{meeting.first}.evidence"] == ["Register: 4 of 5 days"]
    assert page.sent_by("review")["our_help"] == ["Come before eight"]
    assert meeting.rows().keys() == {meeting.second}

    mended = {**page.sent_by("review"), **found(meeting.first, "Register: 4 of 5 days")}
    assert meeting.ruth.post(meeting.address, mended).status_code == 303
    assert meeting.rows().keys() == {meeting.first, meeting.second}
    assert {row.version for row in meeting.rows().values()} == {1}, "what was not touched is not written again"


def test_two_who_write_under_different_outcomes_do_not_meet_and_under_the_same_one_they_are_told(meeting: Meeting) -> None:
    ruths = meeting.page()
    toms = meeting.ruth.post(meeting.address, {**ruths, **found(meeting.first, "Tom’s words"), "our_help": "Tom’s help"})
    assert toms.status_code == 303

    assert meeting.ruth.post(meeting.address, {**ruths, **found(meeting.second, "In by nine")}).status_code == 303

    late = {**ruths, **found(meeting.first, "Ruth’s words"), "our_help": "Ruth’s help"}
    page = meeting.ruth.read(meeting.ruth.post(meeting.address, late), names=NAMES, status=409)
    assert page.sent_by("review")[f"{meeting.first}.evidence"] == ["Ruth’s words"]
    assert page.sent_by("review")["our_help"] == ["Ruth’s help"]
    assert "Tom’s words" in page.text
    assert "Tom’s help" in page.text
    assert meeting.rows()[meeting.first].evidence == "Tom’s words"

    assert meeting.ruth.post(meeting.address, page.sent_by("review")).status_code == 303
    assert meeting.rows()[meeting.first].evidence == "Ruth’s words"
    assert meeting.review().our_help == "Ruth’s help"


def test_finishing_keeps_what_was_just_written_first(meeting: Meeting) -> None:
    typed = {**found(meeting.first, "Register"), **found(meeting.second, "In by nine"), "our_help": "Come before eight"}
    unfinished = meeting.ruth.post(f"{meeting.address}/finish", {**meeting.page(), **typed})

    page = meeting.ruth.read(unfinished, names=NAMES, status=422)
    assert "Write what Mia has been told, or why not yet." in page.text
    assert meeting.rows().keys() == {meeting.first, meeting.second}

    last = {**page.sent_by("review"), "child_told": "All of it", **day_boxes("next", today() + datetime.timedelta(days=60))}
    assert meeting.ruth.post(f"{meeting.address}/finish", last).status_code == 303
    assert meeting.review().child_told == "All of it"
    assert meeting.review().finished_at is not None


def test_what_no_page_of_a_review_has_is_refused(meeting: Meeting) -> None:
    for name in ("other", f"{meeting.first}.other", "no-outcome.evidence"):
        assert meeting.ruth.post(meeting.address, {name: "Words"}).status_code == 422, name
    assert meeting.ruth.post(meeting.address, {f"{uuid4()}.evidence": "Words"}).status_code == 404
