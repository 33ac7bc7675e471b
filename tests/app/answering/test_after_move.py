"""Words typed on a page that was open when the draft was moved to a newer version: kept with what the move left behind."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from sqlmodel import Session, select

from app.adapting.actions import Wanted, change
from app.answers.given import ChosenGiven, Nothing, SetAside, WordsGiven
from app.answers.slots import Slot
from app.assessments.models import Answer, Assessment
from app.assessments.queries import read_given, standing
from app.audit.models import Trail
from app.db import Database
from app.declaration import LeaveOut, Tool
from app.declaration.vocabulary import Voice
from app.main import create_app
from app.moving.actions import move
from app.moving.queries import newer
from app.people.practitioner import Practitioner
from app.settings import Settings
from app.suite.suite import Suite
from tests.support.answering import send, wrote
from tests.support.factories import Family, a_family, a_practitioner, allocate, team_of
from tests.support.tools import a_choice, a_ladder, a_question, a_section, a_tool, an_adaptation
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import an_assessment

NAMES = ["Mia", "Dean", "Kelly"]
BOTH = (Voice.PRACTITIONER, Voice.CHILD)
SHORT = an_adaptation("short", for_whom="A short visit", leave_out=(LeaveOut(question="hopes", why="No time."),))
OLD = a_tool(
    "one",
    title="One",
    sections=(
        a_section(
            a_ladder("food"),
            a_question("why", short="The reason", voices=BOTH),
            a_question("hopes"),
            a_choice("who", "mum", "dad"),
        ),
        a_section(a_question("felt", short="How it felt", private=True), key="alone", title="Alone", on_family_view=False),
    ),
    adaptations=(SHORT, an_adaptation("interpreter")),
)
NEW = a_tool(
    "one",
    title="One",
    version="1.1.0",
    sections=(
        a_section(a_ladder("food"), a_question("hopes"), a_choice("who", "mum", "gran")),
        a_section(a_question("felt", short="How it felt"), key="alone", title="Alone"),
    ),
    adaptations=(SHORT,),
)


@dataclass
class Typing:
    """Ruth has a page open, and Sam moves the same draft to the newer version."""

    database: Database
    ruth: Practitioner
    sam: Practitioner
    family: Family
    id: UUID
    browser: Visitor
    sams: Visitor

    @property
    def at(self) -> str:
        return f"{self.family.address}/assessments/{self.id}"

    def page(self, form: str, section: str = "care") -> dict[str, list[str]]:
        return self.browser.get(f"{self.at}/sections/{section}", names=NAMES).sent_by(form)

    def moved(self) -> None:
        with self.database.unit_of_work() as session:
            draft = session.get_one(Assessment, self.id)
            there = newer(session, Suite([NEW]), draft)
            assert there is not None
            move(session, assessment=draft, newer=there, seen=draft.release_id, shown="1.1.0", by=self.sam)

    def adapted(self, tool: Tool, *keys: str) -> None:
        with self.database.unit_of_work() as session:
            draft = session.get_one(Assessment, self.id)
            wanted = Wanted(dict.fromkeys(keys, "It fits."), "It fits.", 0, draft.release_id, self.id)
            change(session, assessment=draft, tool=tool, wanted=wanted, by=self.sam)

    def stands(self, question: str, voice: Voice = Voice.PRACTITIONER) -> object:
        with self.database.reading() as session:
            found = standing(session, assessment_id=self.id, question=question).get(Slot(question, voice))
        return found.given if found else None


def typing(database: Database, folder: Path) -> Typing:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        sam = a_practitioner(session, name="Sam Otieno", team=team_of(session, ruth))
        family = a_family(session, children=["Mia"], adults=["Kelly"], allocated=[ruth])
        allocate(session, family, sam)
        draft = an_assessment(session, family, OLD, by=ruth)
        wrote(session, draft, ruth, "who", ChosenGiven(choices=("dad",)))
        wrote(session, draft, ruth, "felt", WordsGiven(words="Afraid, of nobody here."))
    service = create_app(Settings(data=folder), database, suite=Suite([NEW]))
    return Typing(database, ruth, sam, family, draft.id, visitor(service, as_=ruth), visitor(service, as_=sam))


@pytest.fixture
def open_page(sqlite_database: Database, tmp_path: Path) -> Typing:
    return typing(sqlite_database, tmp_path)


def test_words_for_a_question_that_went_are_kept_and_the_typist_is_told_where(database: Database, tmp_path: Path) -> None:
    page = typing(database, tmp_path)
    sent = page.page("answer-why")
    page.moved()
    address, first = f"{page.at}/answers/why", {**sent, "operation": "op-1", "practitioner.answer": "Two words"}

    reply = page.browser.post_htmx(address, first)

    assert reply.status_code == 409
    assert 'data-saved="kept"' in reply.text
    assert "Sam Otieno moved this assessment to a newer version of its tool" in reply.text
    assert "Your words are kept with what was written with the earlier version." in reply.text
    assert f"{page.at}/left-behind" in reply.text
    assert page.stands("why") is None
    page.browser.post_htmx(address, {**sent, "operation": "op-2", "practitioner.answer": "Two words more."})
    page.browser.post_htmx(address, first)
    shown = page.sams.get(f"{page.at}/left-behind", names=NAMES).text
    assert "Two words more." in shown
    assert "Written by Ruth Adeyemi" in shown
    assert kept_in(page, "why") == ["Two words", "Two words more."]
    assert "Two words" not in page.browser.get(f"{page.at}/read", names=NAMES).text
    for path in ("", "/sections/care", "/finish", "/read", "/copies/professional"):
        assert page.browser.get(f"{page.at}{path}", names=NAMES).h1, path
    with database.reading() as session:
        told = session.exec(select(Trail.what).where(Trail.detail == "after it was moved")).all()
    assert list(told) == ["answered", "answered"]


def kept_in(page: Typing, question: str) -> list[str]:
    """The words that came in, in their order, each of them out of the way again."""
    with page.database.reading() as session:
        found = rows_of(session, page.id, question)
    late = [one.given.words for one in found if isinstance(one, SetAside) and isinstance(one.given, WordsGiven)]
    assert isinstance(found[-1], Nothing)
    return late


def rows_of(session: Session, assessment: UUID, question: str) -> list[object]:
    wanted = select(Answer).where(Answer.assessment_id == assessment, Answer.question == question)
    return [read_given(row.value) for row in sorted(session.exec(wanted), key=lambda row: row.number)]


def test_what_the_newer_version_has_a_place_for_stands_there(open_page: Typing) -> None:
    sent = open_page.page("answer-hopes")
    open_page.adapted(OLD, "short")
    open_page.moved()

    reply = open_page.browser.post_htmx(f"{open_page.at}/answers/hopes", {**sent, "practitioner.answer": "A garden."})

    assert reply.status_code == 409
    assert "It fits" not in reply.text
    assert "Sam Otieno moved this assessment to a newer version of its tool" in reply.text
    assert open_page.stands("hopes") == WordsGiven(words="A garden.")
    assert "A garden." in open_page.browser.get(f"{open_page.at}/read", names=NAMES).text


def test_without_scripts_a_page_leads_to_where_the_words_are(open_page: Typing) -> None:
    sent = open_page.browser.get(f"{open_page.at}/sections/care?together=yes", names=NAMES).sent_by("answers")
    open_page.moved()
    typed = {"why:child.answer": "I told you.", "hopes:practitioner.answer": "A garden."}

    reply = open_page.browser.post(f"{open_page.at}/sections/care/answers", {**sent, **typed, "then": "onward"})

    page = open_page.browser.read(reply, status=409, names=NAMES)
    assert "The reason: Sam Otieno moved this assessment" in page.text
    assert page.all("a", href=f"{open_page.at}/left-behind")
    assert open_page.stands("hopes") == WordsGiven(words="A garden.")
    assert kept_in(open_page, "why") == ["I told you."]


def test_a_child_at_a_turned_screen_is_told_in_a_childs_words(open_page: Typing) -> None:
    sent = open_page.browser.get(f"{open_page.at}/sections/care/family?with=child").sent_by("answer-why")
    open_page.moved()

    reply = open_page.browser.post_htmx(f"{open_page.at}/answers/why", {**sent, "child.answer": "Nobody asks me."})

    assert reply.status_code == 409
    assert "What you wrote is kept. We are not asking this any more." in reply.text
    assert "Sam Otieno" not in reply.text
    assert kept_in(open_page, "why") == ["Nobody asks me."]


def test_what_was_private_until_then_is_left_behind_and_stays_private(open_page: Typing) -> None:
    sent = open_page.page("answer-felt", "alone")
    open_page.moved()
    open_page.browser.post_htmx(f"{open_page.at}/answers/felt", {**sent, "practitioner.answer": "Afraid of a neighbour."})

    assert "Afraid, of nobody here." not in open_page.sams.get(f"{open_page.at}/read", names=NAMES).text
    theirs = open_page.sams.get(f"{open_page.at}/left-behind", names=NAMES).text
    assert "How it felt" not in theirs
    assert "Afraid" not in theirs
    mine = open_page.browser.get(f"{open_page.at}/left-behind", names=NAMES).text
    assert "Afraid, of nobody here." in mine
    forged = open_page.sams.post_htmx(f"{open_page.at}/answers/felt", {**sent, "practitioner.answer": "Hm."})
    assert "earlier version" not in forged.text


def test_a_choice_that_is_offered_no_more_is_not_lost(open_page: Typing) -> None:
    sent = open_page.page("answer-who")
    open_page.moved()

    reply = open_page.browser.post_htmx(
        f"{open_page.at}/answers/who", {**sent, "practitioner.answer": "dad", "practitioner.words": "He said so."}
    )

    assert reply.status_code == 409
    assert "Another answer was written here too. Both are kept." in reply.text
    assert "He said so." in open_page.browser.get(f"{open_page.at}/conflicts/who", names=NAMES).text


def test_nothing_comes_in_once_it_is_sent(open_page: Typing) -> None:
    sent = open_page.page("answer-why")
    open_page.moved()
    with open_page.database.unit_of_work() as session:
        draft = session.get_one(Assessment, open_page.id)
        wrote(session, draft, open_page.ruth, "hopes", WordsGiven(words="A garden."))
        send(session, draft, open_page.ruth)

    reply = open_page.browser.post_htmx(f"{open_page.at}/answers/why", {**sent, "practitioner.answer": "Late."})

    assert reply.status_code == 409
    assert "has been sent" in reply.text
