"""Words typed in a question that drops out meanwhile: kept, marked as no longer asked, and whoever typed them is told."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlmodel import Session, select

from app.adapting import actions
from app.adapting.models import AdaptationChange
from app.answers.given import WordsGiven
from app.answers.slots import Slot
from app.assessments.models import Answer, Assessment
from app.assessments.queries import standing
from app.db import Database
from app.declaration import LeaveOut, Reword
from app.declaration.vocabulary import Voice
from app.evidence.models import Statement
from app.main import create_app
from app.people.practitioner import Practitioner
from app.settings import Settings
from app.suite.suite import Suite
from tests.support.factories import Family, a_family, a_practitioner, allocate, team_of
from tests.support.tools import a_ladder, a_question, a_section, a_tool, an_adaptation
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import an_assessment

NAMES = ["Mia", "Dean", "Kelly"]
BOTH = (Voice.PRACTITIONER, Voice.CHILD)

TOOL = a_tool(
    "one",
    title="One",
    sections=(
        a_section(a_ladder("food"), a_question("why", short="The reason", voices=BOTH), a_question("seen", voices=BOTH)),
        a_section(a_question("hopes", short="Hopes", voices=BOTH), key="hoping", title="What is hoped"),
    ),
    adaptations=(
        an_adaptation(
            "short",
            for_whom="A short visit",
            what_changes="Less is asked.",
            reword=(Reword(question="seen", voices=(Voice.PRACTITIONER,)),),
            leave_out=(LeaveOut(question="why", why="No time."), LeaveOut(question="hopes", why="No time.")),
        ),
        an_adaptation("interpreter"),
    ),
)


@dataclass
class Typing:
    """Ruth has a page open, and Sam adapts the same draft otherwise."""

    database: Database
    ruth: Practitioner
    sam: Practitioner
    family: Family
    id: UUID
    browser: Visitor

    @property
    def at(self) -> str:
        return f"{self.family.address}/assessments/{self.id}"

    def adapt(self, *keys: str, seen: int = 0) -> None:
        with self.database.unit_of_work() as session:
            draft = session.get_one(Assessment, self.id)
            wanted = actions.Wanted(dict.fromkeys(keys, "It fits."), "It fits.", seen, draft.release_id, uuid4())
            actions.change(session, assessment=draft, tool=TOOL, wanted=wanted, by=self.sam)

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
        draft = an_assessment(session, family, TOOL, by=ruth)
    service = create_app(Settings(data=folder), database, suite=Suite([TOOL]))
    return Typing(database, ruth, sam, family, draft.id, visitor(service, as_=ruth))


@pytest.fixture
def open_page(sqlite_database: Database, tmp_path: Path) -> Typing:
    return typing(sqlite_database, tmp_path)


def test_what_was_typed_in_a_question_that_drops_out_is_kept_and_the_typist_is_told(database: Database, tmp_path: Path) -> None:
    page = typing(database, tmp_path)
    sent = page.browser.get(f"{page.at}/sections/care", names=NAMES).sent_by("answer-why")
    page.adapt("short")

    reply = page.browser.post_htmx(
        f"{page.at}/answers/why", {**sent, "operation": "op-1", "practitioner.answer": "Two words lost."}
    )

    assert reply.status_code == 409
    assert 'data-saved="kept"' in reply.text
    assert "Sam Otieno changed how this is adapted" in reply.text
    assert "Your words are kept, marked “answered, no longer asked”." in reply.text
    assert 'name="seen.practitioner" value="1"' in reply.text
    assert page.stands("why") == WordsGiven(words="Two words lost.")
    for path in ("/adaptations", "/finish", "/read"):
        shown = page.browser.get(f"{page.at}{path}", names=NAMES).text
        assert "Answered, no longer asked." in shown, path
        assert "Two words lost." in shown, path
    page.adapt(seen=1)
    again = page.browser.get(f"{page.at}/sections/care", names=NAMES).sent_by("answer-why")
    assert again["practitioner.answer"] == ["Two words lost."]


def test_typed_on_and_sent_twice_it_is_kept_once_each_and_over_nobody(open_page: Typing) -> None:
    sent = open_page.browser.get(f"{open_page.at}/sections/care", names=NAMES).sent_by("answer-why")
    open_page.adapt("short")
    address = f"{open_page.at}/answers/why"

    for _ in range(2):
        open_page.browser.post_htmx(address, {**sent, "operation": "op-1", "practitioner.answer": "First."})
    open_page.browser.post_htmx(address, {**sent, "seen.practitioner": "1", "operation": "op-2", "practitioner.answer": "More."})
    late = open_page.browser.post_htmx(address, {**sent, "operation": "op-3", "practitioner.answer": "Late."})

    assert late.status_code == 409
    with open_page.database.reading() as session:
        rows = session.exec(select(Answer.voice, Answer.part, Answer.number).where(Answer.question == "why")).all()
    assert sorted((part[:1], number) for _, part, number in rows) == [("", 1), ("", 2), ("~", 1)]
    assert open_page.stands("why") == WordsGiven(words="More.")


def test_a_voice_that_is_no_longer_heard_keeps_what_was_typed_in_it(open_page: Typing) -> None:
    sent = open_page.browser.get(f"{open_page.at}/sections/care", names=NAMES).sent_by("answer-seen")
    open_page.adapt("short")

    reply = open_page.browser.post_htmx(f"{open_page.at}/answers/seen", {**sent, "child.answer": "I told you."})

    assert reply.status_code == 409
    assert open_page.stands("seen", Voice.CHILD) == WordsGiven(words="I told you.")


def test_without_scripts_a_page_says_what_was_kept_and_where_it_is(open_page: Typing) -> None:
    sent = open_page.browser.get(f"{open_page.at}/sections/hoping", names=NAMES).sent_by("answer-hopes")
    open_page.adapt("short")

    reply = open_page.browser.post(f"{open_page.at}/answers/hopes", {**sent, "practitioner.answer": "A garden."})

    page = open_page.browser.read(reply, status=409, names=NAMES)
    assert page.h1 == "Kept, and no longer asked"
    assert "Sam Otieno changed how this is adapted" in page.text
    assert page.all("a", href=f"{open_page.at}/adaptations")
    assert open_page.stands("hopes") == WordsGiven(words="A garden.")


@pytest.mark.parametrize("section", ["care", "hoping"])
def test_a_whole_section_sent_at_once_loses_no_word_of_it(open_page: Typing, section: str) -> None:
    sent = open_page.browser.get(f"{open_page.at}/sections/{section}?together=yes", names=NAMES).sent_by("answers")
    typed = {
        "care": {"seen:practitioner.answer": "A laid table.", "why:practitioner.answer": "The stairs."},
        "hoping": {"hopes:practitioner.answer": "A garden.", "say:hopes:kind": "seen", "say:hopes:words": "Seeds in a cup."},
    }[section]
    open_page.adapt("short")

    reply = open_page.browser.post(f"{open_page.at}/sections/{section}/answers", {**sent, **typed, "then": "onward"})

    page = open_page.browser.read(reply, status=409, names=NAMES)
    assert "Sam Otieno changed how this is adapted" in page.text
    assert "Everything you wrote on the page is saved." in page.text
    assert "This is not saved" not in page.text
    if section == "care":
        assert open_page.stands("seen") == WordsGiven(words="A laid table.")
        assert open_page.stands("why") == WordsGiven(words="The stairs.")
    else:
        assert open_page.stands("hopes") == WordsGiven(words="A garden.")
        with open_page.database.reading() as session:
            assert [one.words for one in session.exec(select(Statement))] == ["Seeds in a cup."]


def test_one_question_nobody_knows_takes_no_other_words_with_it(open_page: Typing) -> None:
    sent = open_page.browser.get(f"{open_page.at}/sections/care?together=yes", names=NAMES).sent_by("answers")

    reply = open_page.browser.post(
        f"{open_page.at}/sections/care/answers",
        {**sent, "why:practitioner.answer": "The stairs.", "other:practitioner.answer": "Of another version."},
    )

    page = open_page.browser.read(reply, status=422, names=NAMES)
    assert "It is not asked of this child now" in page.text
    assert "Of another version." in page.text
    assert open_page.stands("why") == WordsGiven(words="The stairs.")


@pytest.mark.parametrize("scripts", [True, False])
def test_what_was_seen_and_said_is_kept_in_the_record(open_page: Typing, scripts: bool) -> None:
    sent = open_page.browser.get(f"{open_page.at}/sections/care", names=NAMES).sent_by("say-why")
    open_page.adapt("short")
    fields = {**sent, "kind": "seen", "words": "A cup of seeds."}

    post = open_page.browser.post_htmx if scripts else open_page.browser.post
    reply = post(f"{open_page.at}/statements", fields)

    assert reply.status_code == (200 if scripts else 409)
    assert "What you wrote down is kept in the family’s record." in reply.text
    with open_page.database.reading() as session:
        assert [one.words for one in session.exec(select(Statement))] == ["A cup of seeds."]


def test_a_question_that_was_never_asked_is_still_not_there(open_page: Typing) -> None:
    open_page.adapt("short")

    assert open_page.browser.post_htmx(f"{open_page.at}/answers/nothing", {"practitioner.answer": "Hm."}).status_code == 404
    odd = open_page.browser.post_htmx(f"{open_page.at}/answers/why", {"carer.answer": "Hm."})
    assert odd.status_code == 422
    assert "is not a field of this question" in odd.text


# On a turned screen ----------------------------------------------------------------------------------------------------


def turned(page: Typing, section: str) -> dict[str, list[str]]:
    shown = page.browser.get(f"{page.at}/sections/{section}/family?with=child")
    return shown.sent_by("answer-why" if section == "care" else "answer-hopes")


def test_a_childs_words_on_a_turned_screen_are_kept_and_the_child_is_told_so(database: Database, tmp_path: Path) -> None:
    page = typing(database, tmp_path)
    sent = turned(page, "care")
    page.adapt("short")

    reply = page.browser.post_htmx(f"{page.at}/answers/why", {**sent, "child.answer": "Nobody asks me."})

    assert reply.status_code == 409
    assert "What you wrote is kept. We are not asking this any more." in reply.text
    assert "Sam Otieno" not in reply.text
    assert "/adaptations" not in reply.text
    assert page.stands("why", Voice.CHILD) == WordsGiven(words="Nobody asks me.")


def test_without_scripts_the_child_is_told_on_a_page_of_the_turned_screen(open_page: Typing) -> None:
    sent = turned(open_page, "hoping")
    open_page.adapt("short")

    reply = open_page.browser.post(f"{open_page.at}/answers/hopes", {**sent, "child.answer": "A dog."})

    page = open_page.browser.read(reply, status=409)
    assert "What you wrote is kept. We are not asking this any more. Ruth will talk it through with you." in page.text
    assert {link.get("href", "") for link in page.all("a")} <= {
        f"{open_page.at}/sections/hoping/family/back",
        "/help-now",
        "#main",
    }
    assert open_page.stands("hopes", Voice.CHILD) == WordsGiven(words="A dog.")
    again = open_page.browser.get(f"{open_page.at}/sections/hoping/family")
    assert again.h1 == "We are not asking this any more"


def test_on_a_turned_screen_nothing_of_the_adaptation_opens_or_changes(database: Database, tmp_path: Path) -> None:
    page = typing(database, tmp_path)
    chosen = page.browser.get(f"{page.at}/adaptations", names=NAMES).fields()
    fields = {name: str(chosen[name]) for name in ("operation", "seen", "release")} | {"adapt": "short", "why": "I want to."}
    turned(page, "care")
    back = f"{page.at}/sections/care/family/back"

    for extra in ({}, {"with": "child"}):
        for path in ("/adaptations", "/adaptations/preview"):
            plain = page.browser.post(f"{page.at}{path}", {**fields, **extra})
            assert (plain.status_code, plain.headers.get("location")) == (303, back), path
            assert page.browser.post_htmx(f"{page.at}{path}", {**fields, **extra}).status_code == 403, path
    assert page.browser.ask(f"{page.at}/adaptations").headers["location"] == back
    with database.reading() as session:
        assert adapted_now(session, page) == ("[]", [])


def adapted_now(session: Session, page: Typing) -> tuple[str, list[AdaptationChange]]:
    return session.get_one(Assessment, page.id).adaptations, list(session.exec(select(AdaptationChange)).all())


def test_a_child_writes_over_nothing_that_was_said_before_the_screen_was_turned(open_page: Typing) -> None:
    sent = open_page.browser.get(f"{open_page.at}/sections/care", names=NAMES).sent_by("answer-why")
    open_page.browser.post_htmx(f"{open_page.at}/answers/why", {**sent, "child.answer": "Said alone."})
    open_page.browser.get(f"{open_page.at}/sections/care/family?with=child")
    open_page.adapt("short")

    reply = open_page.browser.post_htmx(f"{open_page.at}/answers/why", {"with": "child", "child.answer": "Said before him."})

    assert reply.status_code == 409
    assert "We have talked about this one already." in reply.text
    assert open_page.stands("why", Voice.CHILD) == WordsGiven(words="Said alone.")
