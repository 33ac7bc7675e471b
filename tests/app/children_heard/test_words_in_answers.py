"""What a child answered in words counts as the child’s words on every page: where it stands, and for whom it may."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI

from app.answers.given import ChosenGiven, WordsGiven
from app.assessments.models import Assessment
from app.declaration.ask_if import AnswerIs
from app.declaration.vocabulary import Signal, Voice
from app.people.practitioner import Practitioner
from app.withholding.actions import keep_back
from app.withholding.rules import answer_item
from tests.support.answering import analysed, send, wrote
from tests.support.factories import Family, a_family, a_practitioner, a_statement
from tests.support.page import Page
from tests.support.tools import a_choice, a_question, a_section, a_tool
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import an_assessment

NAMES = ("Dean", "Mia", "Kelly")
SAID = "“I like toast best”"
OWN = (Voice.CHILD,)
TOOL = a_tool(
    "close_look",
    sections=(
        a_section(
            a_question("says", short="Own words", voices=OWN),
            a_choice("more", "yes", "no"),
            a_question("then", voices=OWN, ask_if=AnswerIs(question="more", one_of=("yes",))),
            a_question("alone", voices=OWN, private=True),
            a_question("tells", short="Told", voices=OWN),
            a_question("good", short="What is good", shows=Signal.STRENGTH),
        ),
    ),
)


@dataclass
class Scene:
    service: FastAPI
    ruth: Practitioner
    family: Family
    id: UUID

    def visit(self) -> Visitor:
        return visitor(self.service, as_=self.ruth)

    def read(self, path: str = "", visit: Visitor | None = None) -> Page:
        return (visit or self.visit()).get(f"{self.family.address}{path}", names=NAMES)

    @property
    def child(self) -> str:
        return str(self.family.children[0].id)

    def send(self) -> None:
        with self.service.state.database.unit_of_work() as session:
            send(session, session.get_one(Assessment, self.id), self.ruth)


@pytest.fixture
def scene(service: FastAPI) -> Scene:
    """Mia said it in an answer; a question was passed by since, and one is private."""
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
        one = an_assessment(session, family, TOOL, by=ruth)
        for question, words in (("says", "I like toast best"), ("then", "NOT-ASKED"), ("alone", "SECRET-WORDS")):
            wrote(session, one, ruth, question, WordsGiven(words=words, exact=True), voice=Voice.CHILD)
        wrote(session, one, ruth, "tells", WordsGiven(words="Goes in early to be warm"), voice=Voice.CHILD)
        wrote(session, one, ruth, "more", ChosenGiven(choices=("no",)))
        wrote(session, one, ruth, "good", WordsGiven(words="Nan walks with her"))
        analysed(session, one, ruth)
    return Scene(service, ruth, family, one.id)


def test_words_in_an_answer_stand_on_the_card_the_childs_page_and_among_all_that_was_said_with_their_source(scene: Scene) -> None:
    for path in ("", f"/people/{scene.child}", "/statements"):
        page = scene.read(path)
        assert page.text.count(SAID) == 1, path
        assert "in Close Look, not sent yet" in page.text
        assert [one for one in page.all("a") if f"{scene.id}/read?of=says#q-says" in (one.get("href") or "")], path
        for words in ("NOT-ASKED", "SECRET-WORDS", "written down by itself yet", "Nobody has yet written down"):
            assert words not in page.text, (path, words)


def test_the_same_words_that_are_a_statement_too_are_told_once_and_the_newer_words_stand_on_the_card(scene: Scene) -> None:
    with scene.service.state.database.unit_of_work() as session:
        a_statement(session, scene.family, scene.ruth, "I like toast best", exact=True)
    assert scene.read("/statements").text.count(SAID) == 1
    with scene.service.state.database.unit_of_work() as session:
        a_statement(session, scene.family, scene.ruth, "Jam too", exact=True)
    assert "“Jam too”" in scene.read().text
    assert SAID in scene.read("/statements").text


def test_whoever_finishes_and_reads_is_told_that_the_childs_words_count(scene: Scene) -> None:
    finish = scene.read(f"/assessments/{scene.id}/finish").text
    assert f"with Mia’s words among them: {SAID}" in finish
    assert "Nothing seen or said is written down yet" not in finish
    scene.send()
    read = scene.read(f"/assessments/{scene.id}/read").text
    assert "It points at no statement: it rests on the answers here, and on Mia’s own words above." in read


def test_a_picture_has_them_once_they_are_sent_and_not_where_they_are_kept_back_from_whoever_reads_along(scene: Scene) -> None:
    picture = f"/picture/{scene.child}"
    assert SAID not in scene.read(picture).text
    assert "Nobody has yet written down what Mia can count on." in scene.read(picture).text
    scene.send()
    visit = scene.visit()
    sent = scene.read(picture, visit).text
    assert f"{SAID} Mia" in sent
    assert "Told: Goes in early to be warm As Mia told it," in scene.read(f"{picture}/strand/basic_care", visit).text
    assert "Nan walks with her" in sent.split("In thirty seconds")[1].split("What has been explored")[0]
    with scene.service.state.database.unit_of_work() as session:
        mark: dict[str, Any] = {
            "item": answer_item(scene.id, "says"),
            "from_whom": "family",
            "why": "She asked.",
            "operation": uuid4(),
        }
        keep_back(session, by=scene.ruth, case_id=scene.family.id, **mark)
    assert SAID in scene.read(picture, visit).text
    visit.post("/family-words", {"words": "family", "back": f"{scene.family.address}{picture}"})
    assert "I like toast best" not in scene.read(picture, visit).text
