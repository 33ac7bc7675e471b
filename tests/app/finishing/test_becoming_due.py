"""“By when will you look again?” becomes a next step with a day and a name, once; it moves and ends with what made it due."""

import datetime
from dataclasses import dataclass
from uuid import UUID

import pytest
from fastapi import FastAPI
from sqlmodel import Session, select

from app.answers.given import NOTHING, ChosenGiven, DateGiven, Standing
from app.assessments import actions
from app.assessments.guard import OpenAssessment, open_assessment
from app.assessments.models import Assessment
from app.cases.models import NextStep
from app.db import today
from app.declaration import AnswerIs, Dimension, OnDate
from app.finishing import becoming_due
from app.finishing.correcting import correct
from app.people.practitioner import Practitioner
from tests.support.answering import send, wrote
from tests.support.factories import Family, a_family, a_practitioner, a_supervisor, team_of
from tests.support.tools import LOOK, a_choice, a_section, a_tool
from tests.support.visiting import visitor
from tests.support.whole_record import an_assessment

NAMES = ("Dean", "Mia", "Kelly")
WEEK = datetime.timedelta(days=7)
LOOK_AGAIN = OnDate(
    key="watch_by",
    wording="By when will you look again?",
    short="Look again by",
    about=(Dimension.COMMUNITY_RESOURCES,),
    guidance=LOOK,
    to_come=True,
    becomes_due="Look at {child} again",
    ask_if=AnswerIs(question="next", one_of=("watch",)),
)
TOOL = a_tool(title="A Look", sections=(a_section(a_choice("next", "watch", "talk"), LOOK_AGAIN),))


@dataclass
class Scene:
    """Ruth watches Mia until a day in a week; Tom supervises."""

    service: FastAPI
    ruth: Practitioner
    tom: Practitioner
    family: Family
    id: UUID

    def says(self, session: Session, *given: tuple[str, Standing], of: UUID | None = None) -> Assessment:
        one: Assessment = session.get_one(Assessment, of or self.id)
        for question, answer in given:
            wrote(session, one, self.ruth, question, answer)
        return one

    def opened(self, session: Session, of: UUID | None = None) -> OpenAssessment:
        return open_assessment(session, self.ruth, self.family.id, of or self.id)

    def due(self) -> list[tuple[str, datetime.date | None, datetime.date | None]]:
        """What is due or was: words, day, and when it was done or taken back."""
        with self.service.state.database.reading() as session:
            rows = session.exec(select(NextStep).where(NextStep.case_id == self.family.id).order_by("id"))
            return [(row.words, row.due_on, row.done_on) for row in rows]

    def sent(self, on: datetime.date) -> None:
        with self.service.state.database.unit_of_work() as session:
            send(session, self.says(session, ("next", WATCH), ("watch_by", DateGiven(on=on))), self.ruth)

    def returned(self, session: Session) -> Assessment:
        one: Assessment = session.get_one(Assessment, self.id)
        actions.return_with_notes(session, assessment=one, notes={"": "Sooner, I think."}, by=self.tom)
        return one

    def corrected(self, session: Session) -> Assessment:
        """Signed, and a correction of it begun."""
        one: Assessment = session.get_one(Assessment, self.id)
        actions.sign(session, assessment=one, words="", by=self.tom)
        return correct(session, assessment=one, why="Another day.", by=self.ruth)


WATCH, TALK = ChosenGiven(choices=("watch",)), ChosenGiven(choices=("talk",))
WORDS = "Look at Mia again: Ruth Adeyemi"


@pytest.fixture
def scene(service: FastAPI) -> Scene:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session, "Ruth Adeyemi")
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, allocated=[ruth])
        begun = an_assessment(session, family, TOOL, by=ruth)
    return Scene(service, ruth, tom, family, begun.id)


def test_the_day_is_due_for_whoever_said_it_wherever_what_is_due_stands(scene: Scene) -> None:
    scene.sent(today() + WEEK)

    assert scene.due() == [(WORDS, today() + WEEK, None)]
    for who in (scene.ruth, scene.tom):
        browser = visitor(scene.service, as_=who)
        for place in ("/", "/due" if who is scene.ruth else "/due?whose=team", scene.family.address):
            assert WORDS in browser.get(place, names=NAMES).text, (who.name, place)


def test_sent_again_it_is_due_once_on_the_day_that_is_said_now(scene: Scene) -> None:
    scene.sent(today() + WEEK)
    with scene.service.state.database.unit_of_work() as session:
        scene.returned(session)
    scene.sent(today() + 2 * WEEK)

    assert scene.due() == [(WORDS, today() + 2 * WEEK, None)]


def test_a_day_that_somebody_moved_by_hand_stays_when_nothing_else_is_said(scene: Scene) -> None:
    scene.sent(today() + WEEK)
    with scene.service.state.database.unit_of_work() as session:
        session.exec(select(NextStep)).one().due_on = today() + 3 * WEEK
        send(session, scene.returned(session), scene.ruth)

    assert scene.due() == [(WORDS, today() + 3 * WEEK, None)]


def test_what_it_says_no_more_is_taken_back_and_said_again_is_due_again(scene: Scene) -> None:
    scene.sent(today() + WEEK)
    with scene.service.state.database.unit_of_work() as session:
        scene.returned(session)
        send(session, scene.says(session, ("next", TALK)), scene.ruth)
    assert scene.due() == [(WORDS, today() + WEEK, today())]
    assert WORDS not in visitor(scene.service, as_=scene.ruth).get("/due", names=NAMES).text

    with scene.service.state.database.unit_of_work() as session:
        scene.returned(session)
    scene.sent(today() + 2 * WEEK)
    assert scene.due() == [(WORDS, today() + 2 * WEEK, None)]


def test_a_correction_moves_it_and_takes_it_back_only_when_it_is_signed(scene: Scene) -> None:
    scene.sent(today() + WEEK)
    with scene.service.state.database.unit_of_work() as session:
        corrected = scene.corrected(session)
        send(session, scene.says(session, ("watch_by", DateGiven(on=today() + 2 * WEEK)), of=corrected.id), scene.ruth)
    assert scene.due() == [(WORDS, today() + 2 * WEEK, None)]

    with scene.service.state.database.unit_of_work() as session:
        again = session.get_one(Assessment, corrected.id)
        actions.return_with_notes(session, assessment=again, notes={"": "Why watch?"}, by=scene.tom)
        send(session, scene.says(session, ("next", TALK), ("watch_by", NOTHING), of=again.id), scene.ruth)
    assert scene.due() == [(WORDS, today() + 2 * WEEK, None)]

    browser = visitor(scene.service, as_=scene.tom)
    address = f"{scene.family.address}/assessments/{corrected.id}/sign"
    browser.post(address, browser.get(address, names=NAMES).fields())
    assert scene.due() == [(WORDS, today() + 2 * WEEK, today())]


def test_what_is_left_unfinished_makes_nothing_due(scene: Scene) -> None:
    scene.sent(today() + WEEK)
    with scene.service.state.database.unit_of_work() as session:
        scene.returned(session)
    browser = visitor(scene.service, as_=scene.ruth)
    address = f"{scene.family.address}/assessments/{scene.id}/abandon"

    browser.post(address, {**browser.get(address, names=NAMES).fields(), "why": "It was the wrong child."})

    assert scene.due() == [(WORDS, today() + WEEK, today())]


def test_a_correction_left_unfinished_puts_the_day_back(scene: Scene) -> None:
    scene.sent(today() + WEEK)
    with scene.service.state.database.unit_of_work() as session:
        corrected = scene.corrected(session)
        send(session, scene.says(session, ("watch_by", DateGiven(on=today() + 2 * WEEK)), of=corrected.id), scene.ruth)
        actions.return_with_notes(session, assessment=corrected, notes={"": "Why?"}, by=scene.tom)
        actions.abandon(session, assessment=corrected, why="The first day was right.", by=scene.ruth)
        becoming_due.left(session, opened=scene.opened(session, corrected.id), by=scene.ruth)

    assert scene.due() == [(WORDS, today() + WEEK, None)]


def test_what_was_done_stays_done_unless_a_later_day_is_said(scene: Scene) -> None:
    scene.sent(today() + WEEK)
    with scene.service.state.database.unit_of_work() as session:
        session.exec(select(NextStep)).one().done_on = today()
        send(session, scene.returned(session), scene.ruth)
    assert scene.due() == [(WORDS, today() + WEEK, today())]
