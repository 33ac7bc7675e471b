"""Moments in which work is lost elsewhere: time runs out, two write at once, a save is sent twice, somebody signs their own."""

import datetime
from dataclasses import dataclass
from uuid import UUID, uuid4

import pytest
import time_machine
from fastapi import FastAPI
from sqlmodel import func, select

from app.assessments.models import Answer
from app.cases.models import Allocation, Part
from app.db import Database, now
from tests.app.people.arranged import PASSWORD, browser_at, sign_in, somebody
from tests.journeys.forms import FormSeen, form_on, forms_of
from tests.journeys.walking import (
    Typed,
    Walk,
    answer_forms,
    answer_what_must_be,
    finish,
    sections_of,
    sign,
    start_assessment,
    start_family,
)
from tests.support.factories import a_practitioner, a_supervisor, team_of
from tests.support.visiting import visitor

LATER = datetime.timedelta(minutes=25)
WORDS = "She said: “I make the toast.” – Órla’s words & <b>mine</b>"


@dataclass
class Desk:
    """Ruth at an assessment she has begun, with a section open."""

    service: FastAPI
    database: Database
    ruth: Walk
    family: str
    assessment: str
    section: str

    def a_form(self, walk: Walk | None = None) -> tuple[FormSeen, str]:
        """A question that takes words, on a page just opened, and the name of its box."""
        found = a_box_of_words(walk or self.ruth, self.section)
        assert found is not None
        return found

    def shown(self) -> str:
        """What stands in that box."""
        form, box = self.a_form()
        return form.controls[box].chosen[0]


def a_box_of_words(walk: Walk, section: str) -> tuple[FormSeen, str] | None:
    for form in answer_forms(walk.get(section)):
        for control in form.controls.values():
            if control.kind == "words" and control.last == "answer":
                return form, control.name
    return None


@pytest.fixture
def desk(service: FastAPI, database: Database) -> Desk:
    somebody(database)
    ruth = Walk(browser_at(service))
    assert sign_in(ruth.visitor) == 303
    ruth.get("/")
    family = start_family(ruth, "Dean", child="Mia", carer="Kelly")
    assessment = start_assessment(ruth, family, "childs_day")
    section = next(one for one in sections_of(ruth, assessment) if a_box_of_words(ruth, one))
    return Desk(service, database, ruth, family, assessment, section)


def words_in(form: FormSeen, box: str, words: str) -> Typed:
    return {**form.untouched(), box: [words]}


# --- time runs out


def test_time_runs_out_in_the_middle_of_an_answer_and_not_a_letter_is_lost(desk: Desk) -> None:
    form, box = desk.a_form()

    with time_machine.travel(now() + LATER):
        again = desk.ruth.visitor.read(desk.ruth.send(form, words_in(form, box, WORDS)), status=401)
        assert again.h1 == "Sign in again"
        door = form_on(again, "/sign-in")
        carry_on = desk.ruth.visitor.read(desk.ruth.send(door, {**door.untouched(), "name": ["ruth"], "password": [PASSWORD]}))
        waiting = form_on(carry_on, form.action)
        desk.ruth.onward(desk.ruth.send(waiting, waiting.untouched()))

        assert desk.shown() == WORDS


def test_the_words_of_one_person_are_never_shown_to_another_who_signs_in_there(desk: Desk) -> None:
    somebody(desk.database, "Sam Okafor-Lee", sign_in_name="sam")
    form, box = desk.a_form()

    with time_machine.travel(now() + LATER):
        again = desk.ruth.visitor.read(desk.ruth.send(form, words_in(form, box, WORDS)), status=401)
        door = form_on(again, "/sign-in")
        reply = desk.ruth.send(door, {**door.untouched(), "name": ["sam"], "password": [PASSWORD]})

        assert desk.ruth.onward(reply) == "/"
        assert "toast" not in desk.ruth.get("/").text


def test_signing_in_again_in_place_sends_the_same_save_and_it_is_kept_once(desk: Desk) -> None:
    form, box = desk.a_form()
    typed = {**words_in(form, box, WORDS), "operation": [str(uuid4())]}

    with time_machine.travel(now() + LATER):
        assert desk.ruth.visitor.post_htmx(form.action, typed).status_code == 401
        desk.ruth.visitor.token = ""
        assert sign_in(desk.ruth.visitor) == 303
        desk.ruth.get("/")
        typed["token"] = [desk.ruth.visitor.token]
        reply = desk.ruth.visitor.post_htmx(form.action, typed)

        assert reply.headers["X-Saved"] == typed["operation"][0]
        assert desk.shown() == WORDS


# --- the same save twice


def test_a_save_that_is_sent_twice_is_one_save_with_one_reply(desk: Desk) -> None:
    form, box = desk.a_form()
    typed = {**words_in(form, box, WORDS), "operation": [str(uuid4())]}
    first = desk.ruth.visitor.post_htmx(form.action, typed)
    second = desk.ruth.visitor.post_htmx(form.action, typed)

    assert first.headers["X-Saved"] == second.headers["X-Saved"] == typed["operation"][0]
    assert first.text == second.text
    with desk.database.reading() as session:
        rows = session.exec(select(func.count()).select_from(Answer)).one()
    assert rows == 1


# --- two people in one place


def with_a_colleague(desk: Desk) -> Walk:
    """Sam, who works alongside."""
    with desk.database.unit_of_work() as session:
        sam = a_practitioner(session, "Sam Okafor-Lee")
        session.add(Allocation(case_id=UUID(desk.family[-36:]), account_id=sam.id, part=Part.CO_WORKER, since=now()))
    return Walk(visitor(desk.service, as_=sam), desk.ruth.names)


@pytest.mark.parametrize(
    ("button", "stands", "beside"),
    [("Keep mine", "Sam saw toast", ""), ("Keep Ruth", "Ruth saw cereal", ""), ("Keep both", "Ruth saw cereal", "Sam saw toast")],
)
def test_two_people_write_in_one_place_and_neither_is_overwritten(desk: Desk, button: str, stands: str, beside: str) -> None:
    sam = with_a_colleague(desk)
    hers, box = desk.a_form()
    his, _ = desk.a_form(sam)
    desk.ruth.onward(desk.ruth.send(hers, words_in(hers, box, "Ruth saw cereal")))

    choice = sam.visitor.read(sam.send(his, words_in(his, box, "Sam saw toast")), names=sam.names, status=409)
    assert choice.h1 == "Two people wrote here"
    assert "Ruth saw cereal" in choice.text
    assert "Sam saw toast" in choice.text
    assert desk.shown() == "Ruth saw cereal", "what stood there is changed before anybody has chosen"
    settle = next(form for form in forms_of(choice) if "/conflicts/" in form.action)
    sam.onward(sam.send(settle, settle.untouched(), **settle.with_button(button)))

    assert desk.shown() == stands
    assert (beside or stands) in desk.ruth.get(desk.section).text


# --- nobody signs their own work


def test_a_supervisor_who_wrote_it_cannot_sign_it_and_another_can(service: FastAPI, database: Database) -> None:
    with database.unit_of_work() as session:
        tom = a_supervisor(session)
        maureen = a_supervisor(session, "Maureen Asante", team=team_of(session, tom))
    his, hers = Walk(visitor(service, as_=tom)), Walk(visitor(service, as_=maureen))
    family = start_family(his, "Dean", child="Mia", carer="Kelly")
    assessment = start_assessment(his, family, "first_look")
    answer_what_must_be(his, assessment)
    finish(his, assessment, means="She is fed.")

    his.get(f"{assessment}/sign", status=409)
    read = his.get(f"{assessment}/read")
    assert "Maureen Asante" in read.text
    assert not [form for form in forms_of(read) if form.action.endswith(("/sign", "/return"))]
    assert his.visitor.post(f"{assessment}/sign", {"sent": ""}).status_code == 409
    sign(hers, assessment, "")

    assert "Signed" in his.get(f"{assessment}/read").text
