"""The check page: everything once, what stands in the way with its mend, keeping and sending; leaving and correcting."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from sqlmodel import Session, select

from app.answers.given import ActNowGiven, ChosenGiven, LadderGiven, NoAnswer, Unread, WordsGiven
from app.assessments import actions
from app.assessments.models import Assessment, ChildSeen, Cited, Finding, State
from app.assessments.queries import standing
from app.assessments.rules import ANALYSIS, DIFFERS, SHARED, closing
from app.db import Database
from app.declaration.questions import Choice
from app.declaration.vocabulary import Blank, Level, Voice
from app.people.practitioner import Practitioner
from app.people.roles import RoleKey
from app.settings import EMERGENCY, ActNow, Local, Number
from tests.conftest import service_over
from tests.support.answering import analysed, rests, send, sign, wrote
from tests.support.every_kind import an_assessment, questions
from tests.support.factories import Family, a_family, a_practitioner, a_statement, a_supervisor, a_team, team_of
from tests.support.page import Page, read_fragment
from tests.support.page import words as said_in
from tests.support.tools import a_choice, a_section, a_tool, an_act_now
from tests.support.visiting import Visitor, visitor

NAMES = ("Dean", "Mia", "Kelly")


@dataclass
class Scene:
    """Ruth's draft with one answer; Sam works with the family too; Tom supervises."""

    service: FastAPI
    ruth: Practitioner
    sam: Practitioner
    tom: Practitioner
    family: Family
    id: UUID

    @property
    def address(self) -> str:
        return f"{self.family.address}/assessments/{self.id}"

    @property
    def kelly(self) -> str:
        return str(self.family.adults[0].id)

    def visit(self, who: Practitioner | None = None) -> Visitor:
        return visitor(self.service, as_=who or self.ruth)

    def check(self, visit: Visitor | None = None) -> Page:
        return (visit or self.visit()).get(f"{self.address}/finish", names=NAMES)

    def filled(self, visit: Visitor, **changes: Any) -> dict[str, Any]:
        """What the page would send, with these changes; nothing is pressed."""
        page = self.check(visit)
        fields: dict[str, Any] = {name: value for name, value in page.fields().items() if name != "seen"}
        seen = [element.get("value", "") for element in page.all("input", name="seen")]
        return {**fields, "seen": seen, **changes}

    def words(self, question: str, part: str = "") -> str:
        with self.service.state.database.reading() as session:
            found = standing(session, assessment_id=self.id).get(closing(question, part))
            return str(getattr(found.given, "words", "")) if found else ""

    def state(self) -> State:
        with self.service.state.database.reading() as session:
            found: Assessment = session.get_one(Assessment, self.id)
            return found.state

    def write(self, question: str, given: Any, **where: Any) -> None:
        with self.service.state.database.unit_of_work() as session:
            wrote(session, session.get_one(Assessment, self.id), self.ruth, question, given, **where)


@pytest.fixture
def scene(service: FastAPI) -> Scene:
    with service.state.database.unit_of_work() as session:
        return a_scene(service, session)


def a_scene(service: FastAPI, session: Session) -> Scene:
    team = a_team(session)
    ruth, sam = (a_practitioner(session, name, team=team) for name in ("Ruth Adeyemi", "Sam Okafor-Lee"))
    tom = a_supervisor(session, team=team)
    family = a_family(session, allocated=[ruth, sam])
    begun = an_assessment(session, family, ruth)
    wrote(session, begun, ruth, "food", LadderGiven(level=Level.ON_AND_OFF, since="April"), part=str(family.adults[0].id))
    wrote(session, begun, ruth, "today", ActNowGiven(yes=False))
    return Scene(service, ruth, sam, tom, family, begun.id)


def test_everything_is_there_once_with_what_is_not_known(scene: Scene) -> None:
    scene.write("glance", LadderGiven(level=Level.STEADY))
    scene.write("number", NoAnswer(blank=Blank.NOT_ASKED, why="Ruth, on Friday"))
    text = scene.check().text
    for words in ("Food", "With Kelly", "On and off", "April", "Ruth, on Friday", "Not asked", "Send to Tom Whitlock"):
        assert words in text, words
    assert text.index("On and off", text.index("Every answer")) < text.index("Steady", text.index("Every answer"))


def test_with_nobody_to_read_it_that_is_said(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        begun = an_assessment(session, family, ruth)
    text = visitor(service, as_=ruth).get(f"{family.address}/assessments/{begun.id}/finish").text
    assert "may read and sign it yet" in text


def test_before_it_is_sent_what_must_be_answered_stands_beside_the_button(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        scene = a_scene(sqlite_service, session)
        bare_one = an_assessment(session, scene.family, scene.ruth)
    assert not scene.check().all("div", id="first")
    page = scene.visit().get(f"{scene.family.address}/assessments/{bare_one.id}/finish", names=NAMES)
    told = said_in(page.one("div", id="first"))
    assert "Before it can be sent" in told
    assert "Is the child safe today? 1 question has no answer." in told
    assert any(link.get("href", "").endswith("#q-today") for link in page.all("a", class_="wp-act"))
    assert "more: " in page.text
    assert "more that is open" not in page.text


def test_closing_words_are_kept_as_they_are_written(scene: Scene) -> None:
    visit = scene.visit()
    form = scene.filled(visit, analysis="Mia is loved.", shared="With Kelly, on Wednesday.")
    reply = visit.post_htmx(f"{scene.address}/finish", form)
    assert reply.status_code == 200
    assert reply.headers["X-Saved"] == form["operation"]
    assert read_fragment(reply.text).get("data-saved") == "yes"
    assert (scene.words(ANALYSIS), scene.words(SHARED)) == ("Mia is loved.", "With Kelly, on Wednesday.")
    assert scene.state() is State.DRAFT


def test_the_same_save_sent_again_changes_nothing(scene: Scene) -> None:
    visit = scene.visit()
    form = scene.filled(visit, analysis="Mia is loved.")
    for _ in range(2):
        assert visit.post_htmx(f"{scene.address}/finish", form).status_code == 200
    with scene.service.state.database.reading() as session:
        assert standing(session, assessment_id=scene.id)[closing(ANALYSIS)].number == 1


def test_without_scripts_it_is_kept_as_a_draft(scene: Scene) -> None:
    visit = scene.visit()
    reply = visit.post(f"{scene.address}/finish", scene.filled(visit, analysis="Mia is loved.", do="keep"))
    assert reply.headers["location"] == "/"
    assert "Mia is loved." in scene.check(visit).text


def test_sending_freezes_findings_and_leads_to_reading_it(scene: Scene) -> None:
    visit = scene.visit()
    reply = visit.post(f"{scene.address}/finish", scene.filled(visit, analysis="Mia is loved.", do="send"))
    assert reply.headers["location"] == f"{scene.address}/read"
    assert scene.state() is State.WITH_SUPERVISOR
    with scene.service.state.database.reading() as session:
        assert [finding.question for finding in session.exec(select(Finding))] == ["food"]
    assert scene.visit().ask(f"{scene.address}/finish").headers["location"] == f"{scene.address}/read"


def test_what_stands_in_the_way_is_named_and_what_was_typed_is_kept(scene: Scene) -> None:
    visit = scene.visit()
    form = scene.filled(visit, shared="With Kelly.", child_seen="not_seen", do="send")
    page = visit.read(visit.post(f"{scene.address}/finish", form), status=422, names=NAMES)
    assert page.title.startswith("Error: ")
    assert "Write what this means for Mia, in a few sentences." in page.text
    assert "Say why Mia was not seen this time" in page.text
    assert scene.words(SHARED) == "With Kelly."
    assert scene.state() is State.DRAFT


def test_every_problem_leads_to_something_on_the_page(scene: Scene) -> None:
    scene.write("number", Unread(raw={"answer": ("lots",)}, field="answer", problem="Write a number."))
    scene.write("glance", LadderGiven(level=Level.STEADY))
    scene.write("scale", NoAnswer(blank=Blank.NOT_KNOWN))
    scene.write("food", LadderGiven(level=Level.STEADY), voice=Voice.CARER, part=scene.kelly)
    visit = scene.visit()
    page = visit.read(visit.post(f"{scene.address}/finish", scene.filled(visit, child_seen="not_seen", do="send")), status=422)
    summary = next(element for element in page.all("div") if element.get("data-problems") is not None)
    links = [link.get("href", "") for link in summary.iter("a")]
    ids = {element.get("id") for element in page.tree.iter() if element.get("id")}
    assert len(links) == 4
    assert [link for link in links if link.startswith("#") and link[1:] not in ids] == []


def test_where_views_differ_a_comment_is_asked_for_and_kept(scene: Scene) -> None:
    scene.write("food", LadderGiven(level=Level.STEADY), voice=Voice.CARER, part=scene.kelly)
    visit = scene.visit()
    assert "Where voices differ" in scene.check(visit).text
    form = scene.filled(visit, analysis="Mia is loved.", do="send")
    assert visit.read(visit.post(f"{scene.address}/finish", form), status=422).text.count("views differ here") > 0
    form = scene.filled(visit, difference="Mornings, and evenings.", do="send")
    assert visit.post(f"{scene.address}/finish", form).status_code == 303
    assert scene.words(DIFFERS, "food") == "Mornings, and evenings."


def test_the_analysis_rests_on_statements_about_this_child_only(scene: Scene) -> None:
    with scene.service.state.database.unit_of_work() as session:
        own = a_statement(session, scene.family, scene.ruth, "I know which cupboard.")
        strangers = a_family(session, "Hussain", children=["Zaynab"], allocated=[scene.ruth])
        other = a_statement(session, strangers, scene.ruth)
    visit = scene.visit()
    visit.post(f"{scene.address}/finish", scene.filled(visit, cite=[str(own.id), str(other.id)], do="keep"))
    with scene.service.state.database.reading() as session:
        assert session.exec(select(Cited.statement_id)).all() == [own.id]
    form = scene.filled(visit, do="keep")
    assert form["cite"] == str(own.id)
    visit.post(f"{scene.address}/finish", {**form, "cite": []})
    with scene.service.state.database.reading() as session:
        assert session.exec(select(Cited)).one().until is not None


def test_whose_voice_is_here_is_said_and_whose_is_missing(scene: Scene) -> None:
    with scene.service.state.database.unit_of_work() as session:
        said = a_statement(session, scene.family, scene.ruth, "I know which cupboard.")
        rests(session, session.get_one(Assessment, scene.id), "food", said, by=scene.ruth)
    text = scene.check().text
    here = text[text.index("Whose voice is here") :]
    assert here.index("1 statement, newest today") < here.index("None yet")


def test_two_who_write_the_analysis_at_once_both_keep_their_words(scene: Scene) -> None:
    ruth, sam = scene.visit(), scene.visit(scene.sam)
    ruths, sams = (scene.filled(one, analysis=words) for one, words in ((ruth, "Ruth’s words."), (sam, "Sam’s words.")))
    assert sam.post(f"{scene.address}/finish", {**sams, "do": "keep"}).status_code == 303
    page = ruth.read(ruth.post(f"{scene.address}/finish", {**ruths, "do": "send"}), status=409)
    assert "Sam Okafor-Lee wrote here" in page.text
    assert "“Sam’s words.”" in page.text
    assert page.fields()["analysis"] == "\nRuth’s words.".strip()
    assert scene.state() is State.DRAFT
    seen = [element.get("value", "") for element in page.all("input", name="seen")]
    together = {**page.fields(), "seen": seen, "analysis": "Sam’s words. Ruth’s words.", "do": "send"}
    assert ruth.post(f"{scene.address}/finish", together).status_code == 303
    assert scene.words(ANALYSIS) == "Sam’s words. Ruth’s words."
    assert scene.state() is State.WITH_SUPERVISOR


def test_closing_words_can_be_taken_away_again(scene: Scene) -> None:
    visit = scene.visit()
    visit.post(f"{scene.address}/finish", scene.filled(visit, shared="With nobody.", do="keep"))
    visit.post(f"{scene.address}/finish", scene.filled(visit, shared="", do="keep"))
    assert scene.words(SHARED) == ""


def test_whether_the_child_was_seen_can_be_put_right_here(scene: Scene) -> None:
    visit = scene.visit()
    form = scene.filled(visit, child_seen="not_seen", not_seen_why="At Nan’s until Sunday.", do="keep")
    visit.post(f"{scene.address}/finish", form)
    with scene.service.state.database.reading() as session:
        found = session.get_one(Assessment, scene.id)
        assert (found.child_seen, found.not_seen_why) == (ChildSeen.NOT_SEEN, "At Nan’s until Sunday.")


def test_after_it_was_sent_nothing_more_is_kept_here(scene: Scene) -> None:
    visit = scene.visit()
    form = scene.filled(visit, analysis="Late.", do="keep")
    with scene.service.state.database.unit_of_work() as session:
        send(session, session.get_one(Assessment, scene.id), scene.ruth)
    reply = visit.post(f"{scene.address}/finish", form)
    assert reply.status_code == 409
    assert "can no longer be changed here" in reply.text
    assert scene.words(ANALYSIS) != "Late."


def test_leaving_it_unfinished_asks_why_and_keeps_what_was_written(scene: Scene) -> None:
    visit = scene.visit()
    visit.get(f"{scene.address}/abandon", names=NAMES)
    page = visit.read(visit.post(f"{scene.address}/abandon", {"why": ""}), status=422)
    assert "Say why it is left unfinished." in page.text
    reply = visit.post(f"{scene.address}/abandon", {"why": "The family moved."})
    assert reply.headers["location"] == f"{scene.family.address}/assessments"
    assert scene.state() is State.ABANDONED
    assert visit.ask(f"{scene.address}/abandon").status_code == 409


@pytest.mark.parametrize("deed", ["abandon", "correct"])
def test_a_reason_the_record_has_no_room_for_stays_on_the_page_with_the_mend(scene: Scene, deed: str) -> None:
    if deed == "correct":
        with scene.service.state.database.unit_of_work() as session:
            found = session.get_one(Assessment, scene.id)
            send(session, found, scene.ruth)
            sign(session, found, scene.tom)
    visit = scene.visit()
    assert deed == "correct" or "It cannot be gone on with afterwards" in visit.get(f"{scene.address}/abandon", names=NAMES).text
    visit.get(f"{scene.address}/{deed}", names=NAMES)
    page = visit.read(visit.post(f"{scene.address}/{deed}", {"why": "The day. " * 60}), status=422)
    assert "Use 400 letters or fewer for the reason; there are 539 now." in page.text
    assert page.fields()["why"].startswith("The day. The day.")


def test_correcting_asks_why_and_begins_a_draft_with_the_same_answers(scene: Scene) -> None:
    with scene.service.state.database.unit_of_work() as session:
        found = session.get_one(Assessment, scene.id)
        analysed(session, found, scene.ruth, "Mia is loved.")
        send(session, found, scene.ruth)
        sign(session, found, scene.tom)
    visit = scene.visit()
    visit.get(f"{scene.address}/correct", names=NAMES)
    assert visit.read(visit.post(f"{scene.address}/correct", {"why": ""}), status=422).title.startswith("Error: ")
    address = visit.post(f"{scene.address}/correct", {"why": "The day was wrong."}).headers["location"]
    assert address.startswith(f"{scene.family.address}/assessments/")
    assert address != scene.address
    assert "Mia is loved." in visit.get(f"{address}/finish", names=NAMES).text
    assert scene.state() is State.SIGNED
    assert visit.post(f"{scene.address}/correct", {"why": "Again."}).status_code == 409


def test_what_came_back_stands_first_on_the_check_page_with_the_way_to_each_part(scene: Scene) -> None:
    with scene.service.state.database.unit_of_work() as session:
        found = session.get_one(Assessment, scene.id)
        analysed(session, found, scene.ruth, "Mia is loved.")
        send(session, found, scene.ruth)
        notes = {"": "Warm and clear.", "kinds": "Whose view is this?"}
        actions.return_with_notes(session, assessment=found, notes=notes, by=scene.tom)
    page = scene.check()
    assert "Tom Whitlock asks you to look at this again" in page.text
    assert page.text.index("Whose view is this?") < page.text.index("What is not known")
    assert page.all("a", href=f"{scene.address}/sections/kinds?back=check")


@pytest.mark.parametrize("page", ["finish", "abandon", "correct"])
def test_those_who_only_read_find_no_such_page(scene: Scene, page: str) -> None:
    with scene.service.state.database.unit_of_work() as session:
        colleague = a_practitioner(session, "Inês Carvalho", team=None, role=RoleKey.SOCIAL_WORKER)
    for who in (scene.tom, colleague):
        assert scene.visit(who).ask(f"{scene.address}/{page}").status_code == 404


def test_words_are_kept_even_when_they_could_be_taken_for_a_tag(scene: Scene) -> None:
    visit = scene.visit()
    visit.post(f"{scene.address}/finish", scene.filled(visit, analysis="<b>Mia</b> & Noah", do="keep"))
    assert scene.words(ANALYSIS) == "<b>Mia</b> & Noah"
    assert "<b>Mia</b> & Noah" in scene.check(visit).text


def test_a_words_answer_is_quoted_only_when_it_is_exact(scene: Scene) -> None:
    scene.write("words", WordsGiven(words="I do the mornings", exact=True), voice=Voice.CHILD)
    scene.write("words", WordsGiven(words="She rang twice"), voice=Voice.PRACTITIONER)
    text = scene.check().text
    assert "“I do the mornings”" in text
    assert "“She rang twice”" not in text


def test_a_yes_about_today_stands_at_the_very_top_with_the_question_as_it_was_asked(scene: Scene) -> None:
    asked = next(one for one in questions() if one.key == "today").wording.split("{")[0]
    assert "Act now was answered yes" not in scene.check().text
    scene.write("today", ActNowGiven(yes=True, done="Rang the front door."))
    text = scene.check().text

    assert text.index("Act now was answered yes") < text.index(asked) < text.index("What is not known")
    assert "Rang the front door." in text
    assert "Nothing is written about what was done." not in text


def test_a_yes_about_today_with_nothing_written_beside_it_asks_for_it_and_can_be_sent(scene: Scene) -> None:
    scene.write("today", ActNowGiven(yes=True))
    page = scene.check()

    assert page.text.index("Act now was answered yes") < page.text.index("Nothing is written about what was done.")
    assert "You can send this without it; whoever reads it is told." in page.text
    assert any(link.get("href", "").endswith("#q-today") and "Write what was done" in said_in(link) for link in page.all("a"))
    visit = scene.visit()
    sent = scene.filled(visit, analysis="Mia is fed.", shared="With Kelly.", do="send")
    assert visit.post(f"{scene.address}/finish", sent).headers["location"].endswith("/read")


def test_quotation_marks_that_were_typed_are_not_doubled(scene: Scene) -> None:
    scene.write("words", WordsGiven(words="“I know.”", exact=True), voice=Voice.CHILD)
    text = scene.check().text
    assert "“I know.”" in text
    assert "““" not in text


def test_a_no_about_today_is_asked_again_before_it_is_sent(scene: Scene) -> None:
    scene.write("today", ActNowGiven(yes=False, known="I saw the food come."))
    page = scene.check()
    asked_again = page.text[page.text.index("Is Mia still safe today?") : page.text.index("Send to")]
    assert "How we know: I saw the food come." in asked_again
    assert "is it no, or not known?" not in asked_again
    with scene.service.state.database.unit_of_work() as session:
        session.get_one(Assessment, scene.id).child_seen = ChildSeen.NOT_SEEN
    assert "Mia was not seen: is it no, or not known?" in scene.check().text
    scene.write("today", ActNowGiven(yes=True))
    assert "Is Mia still safe today?" not in scene.check().text


def test_after_a_yes_nobody_is_asked_whether_the_child_is_still_safe(service: FastAPI) -> None:
    tool = a_tool("two_acts", sections=(a_section(an_act_now("hurt"), an_act_now("alone")),))
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        begun = an_assessment(session, family, ruth, tool=tool)
        wrote(session, begun, ruth, "hurt", ActNowGiven(yes=True, done="Rang 999."))
        wrote(session, begun, ruth, "alone", ActNowGiven(yes=False))
    text = visitor(service, as_=ruth).get(f"{family.address}/assessments/{begun.id}/finish").text
    assert "Is the rest still no?" in text
    assert "still safe today?" not in text


def came_back(scene: Scene) -> None:
    with scene.service.state.database.unit_of_work() as session:
        found = session.get_one(Assessment, scene.id)
        analysed(session, found, scene.ruth, "Mia is loved.")
        send(session, found, scene.ruth)
        actions.return_with_notes(session, assessment=found, notes={"": "Whose words are these?"}, by=scene.tom)


def test_what_came_back_and_is_sent_unchanged_is_asked_about_once(scene: Scene) -> None:
    came_back(scene)
    visit = scene.visit()
    asked = visit.read(visit.post(f"{scene.address}/finish", scene.filled(visit, do="send")), status=422)
    assert "Nothing is changed since Tom Whitlock returned it." in asked.text
    assert scene.state() is State.RETURNED
    form = scene.filled(visit, do="send", asked="as_it_was", as_it_was="I asked Mia again, and she said the same.")
    assert visit.post(f"{scene.address}/finish", form).headers["location"].endswith("/read")
    assert scene.state() is State.WITH_SUPERVISOR
    read = scene.visit(scene.tom).get(f"{scene.address}/read", names=NAMES).text
    assert "0 answers changed after that. Why it was sent as it was: I asked Mia again, and she said the same." in read


def test_it_can_be_sent_as_it_was_without_saying_why(scene: Scene) -> None:
    came_back(scene)
    visit = scene.visit()
    visit.post(f"{scene.address}/finish", scene.filled(visit, do="send", asked="as_it_was", as_it_was=""))
    assert scene.state() is State.WITH_SUPERVISOR


@pytest.mark.parametrize(
    "change", [{"analysis": "Mia is loved, and she told me so."}, {"child_seen": "not_seen", "not_seen_why": "At her nan’s."}]
)
def test_what_came_back_and_was_changed_is_sent_without_asking(scene: Scene, change: dict[str, str]) -> None:
    came_back(scene)
    visit = scene.visit()
    visit.post(f"{scene.address}/finish", scene.filled(visit, do="send", **change))
    assert scene.state() is State.WITH_SUPERVISOR


HELP = Choice(key="request", words="Request Family Help", asks_for_help=True)
NUMBERS = (EMERGENCY, Number(when="Children’s front door", number="01632 960 100"))


@pytest.mark.parametrize(
    ("local", "told"),
    [
        (Local(act_now=ActNow(set_by="the duty team", checked_on=None, numbers=NUMBERS)), "01632 960 100 Children’s front door"),
        (Local(authority="Northgate Council"), "“children’s front door” on the website of Northgate Council"),
    ],
)
def test_whoever_chooses_to_ask_for_help_is_told_how_until_it_is_signed(
    database: Database, tmp_path: Path, local: Local, told: str
) -> None:
    """Beside the choice, before it is sent and after: sending it to be read asks nobody."""
    (tmp_path / "local.json").write_text(local.model_dump_json(), encoding="utf-8")
    service = service_over(database, tmp_path)
    tool = a_tool("asks", sections=(a_section(a_choice("next_step", choices=(a_choice().choices[0], HELP))),))
    with service.state.database.unit_of_work() as session:
        ruth, tom = (who := a_practitioner(session)), a_supervisor(session, team=team_of(session, who))
        family = a_family(session, allocated=[ruth])
        begun = an_assessment(session, family, ruth, tool=tool)
        address = f"{family.address}/assessments/{begun.id}"
    visit = visitor(service, as_=ruth)
    assert told in visit.get(f"{address}/sections/care").text
    assert told not in visit.get(f"{address}/finish").text
    with service.state.database.unit_of_work() as session:
        wrote(session, session.get_one(Assessment, begun.id), ruth, "next_step", ChosenGiven(choices=("request",)))
    assert told in visit.get(f"{address}/finish").text
    with service.state.database.unit_of_work() as session:
        send(session, session.get_one(Assessment, begun.id), ruth)
    read = visit.get(f"{address}/read").text
    assert told in read
    assert "You need do nothing more here." not in read
    with service.state.database.unit_of_work() as session:
        sign(session, session.get_one(Assessment, begun.id), tom)
    assert told not in visit.get(f"{address}/read").text


def test_nobody_is_asked_to_choose_statements_where_there_are_none(scene: Scene) -> None:
    text = scene.check().text
    assert "choose statements below" not in text
    assert "No statement is written down beside them yet." in text
    with scene.service.state.database.unit_of_work() as session:
        a_statement(session, scene.family, scene.ruth, "I know which cupboard.")
    assert "choose statements below" in scene.check().text


def test_a_reason_for_not_seeing_the_child_that_is_too_long_keeps_all_that_was_typed(scene: Scene) -> None:
    visit = scene.visit()
    form = scene.filled(visit, child_seen="not_seen", not_seen_why="Away. " * 80, analysis="Mia is loved.", do="send")
    page = visit.read(visit.post(f"{scene.address}/finish", form), status=422)
    assert "Use 400 letters or fewer here; there are 479 now." in page.text
    assert "Away. Away." in page.text
    assert "Mia is loved." in page.text
    assert page.one("textarea", id="not_seen_why").get("aria-invalid") == "true"


def test_a_refusal_leads_back_to_where_the_person_was(scene: Scene) -> None:
    visit = scene.visit()
    visit.get(f"{scene.address}/finish", names=NAMES)
    with scene.service.state.database.unit_of_work() as session:
        found = session.get_one(Assessment, scene.id)
        actions.abandon(session, assessment=found, why="Begun twice.", by=scene.ruth)
    page = visit.read(visit.post(f"{scene.address}/finish", {"operation": "op-1"}), status=409)
    assert page.one("a", href=f"{scene.address}/read").text == "Back to the assessment"
