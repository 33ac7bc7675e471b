"""Reading an assessment whole, returning it with notes, signing it; and what nobody may do with their own work."""

import datetime
import re
from dataclasses import dataclass
from uuid import UUID

import pytest
from fastapi import FastAPI
from sqlmodel import Session, col, select

from app.answers.given import ActNowGiven, LadderGiven, NoAnswer, WordsGiven
from app.answers.slots import THINKING
from app.assessments import actions
from app.assessments.models import Assessment, ChildSeen, ReturnNote, Sitting, State
from app.audit.models import Trail
from app.cases.models import Access
from app.copies import presenters
from app.db import today
from app.declaration.vocabulary import Blank, EvidenceKind, Level, Voice
from app.finishing.correcting import correct
from app.people.practitioner import Practitioner
from app.web.pages import day
from tests.support.answering import analysed, rests, send, sign, wrote
from tests.support.every_kind import an_assessment
from tests.support.factories import Family, a_family, a_practitioner, a_statement, a_supervisor, a_team
from tests.support.page import Page
from tests.support.page import words as said_in
from tests.support.visiting import visitor

NAMES = ("Dean", "Mia", "Kelly")


@dataclass
class Scene:
    """Ruth's assessment of Mia, answered and sent; Tom supervises; Sam is in the team and only reads."""

    service: FastAPI
    ruth: Practitioner
    tom: Practitioner
    sam: Practitioner
    family: Family
    id: UUID
    kelly: str

    @property
    def address(self) -> str:
        return f"{self.family.address}/assessments/{self.id}"

    def read(self, who: Practitioner) -> Page:
        return visitor(self.service, as_=who).get(f"{self.address}/read", names=NAMES)

    def found(self, session: Session) -> Assessment:
        return session.get_one(Assessment, self.id)

    def state(self) -> State:
        with self.service.state.database.reading() as session:
            return self.found(session).state

    def returned(self, words: str = "Whose view is this?") -> None:
        with self.service.state.database.unit_of_work() as session:
            actions.return_with_notes(session, assessment=self.found(session), notes={"kinds": words}, by=self.tom)


def begun(session: Session) -> tuple[Practitioner, Practitioner, Practitioner, Family, Assessment]:
    team = a_team(session)
    ruth, tom = a_practitioner(session, team=team), a_supervisor(session, team=team)
    sam = a_practitioner(session, "Sam Okafor-Lee", team=team)
    family = a_family(session, allocated=[ruth])
    assessment = an_assessment(session, family, ruth)
    kelly = str(family.adults[0].id)
    wrote(session, assessment, ruth, "food", LadderGiven(level=Level.ON_AND_OFF, since="February"), part=kelly)
    wrote(session, assessment, ruth, "food", WordsGiven(words="The end of the pay week."), part=THINKING)
    wrote(session, assessment, ruth, "words", WordsGiven(words="I do the mornings.", exact=True), voice=Voice.CHILD)
    wrote(session, assessment, ruth, "number", NoAnswer(blank=Blank.NOT_KNOWN, why="Ruth asks school on Friday"))
    wrote(session, assessment, ruth, "between_us", WordsGiven(words="I was tired and afraid."))
    seen = a_statement(session, family, ruth, "An empty fridge.", kind=EvidenceKind.SEEN, place="home")
    said = a_statement(session, family, ruth, "I know which cupboard.", exact=True)
    rests(session, assessment, "food", seen, said, by=ruth)
    analysed(session, assessment, ruth, "Mia is loved, and there is too little on Thursdays.")
    return ruth, tom, sam, family, assessment


@pytest.fixture
def scene(service: FastAPI) -> Scene:
    with service.state.database.unit_of_work() as session:
        ruth, tom, sam, family, assessment = begun(session)
        send(session, assessment, ruth)
        return Scene(service, ruth, tom, sam, family, assessment.id, str(family.adults[0].id))


def test_its_author_hears_that_there_is_nothing_more_to_do(scene: Scene) -> None:
    text = scene.read(scene.ruth).text
    assert "You need do nothing more here." in text
    assert "Draft: not signed" not in text


def test_that_nobody_saw_the_child_is_said_where_it_is_read_and_where_it_is_signed(scene: Scene) -> None:
    with scene.service.state.database.unit_of_work() as session:
        found = scene.found(session)
        found.child_seen, found.not_seen_why = ChildSeen.NOT_SEEN, "A neighbour rang."
    read = scene.read(scene.tom)
    assert "Mia was not seen. Written about" in read.text
    assert said_in(read.one("article", id="q-today")).endswith("Mia was not seen.")
    signing = visitor(scene.service, as_=scene.tom).get(f"{scene.address}/sign", names=NAMES).text
    assert "For Mia, who was not seen. Written about" in signing


def test_at_a_glance_a_word_was_chosen_and_no_meaning_is_put_beside_it(scene: Scene) -> None:
    scene.returned()
    with scene.service.state.database.unit_of_work() as session:
        wrote(session, scene.found(session), scene.ruth, "glance", LadderGiven(level=Level.MOSTLY))
    text = scene.read(scene.tom).text
    assert "On and off here means: Some days run short." in text
    assert "Mostly here means" not in text


def test_all_of_it_is_there_in_the_order_of_reading(scene: Scene) -> None:
    text = scene.read(scene.tom).text
    order = [
        "Draft: not signed",
        "Ruth Adeyemi sent this to be read",
        "What is not known",
        "Ruth asks school on Friday",
        "Whose voice is here",
        "On this page",
        "on and off, or mostly not",
        "In Mia’s words",
        "“I know which cupboard.”",
        "“I do the mornings.”",
        "Who, when and how",
        "How is food for Mia?",
        "With Kelly",
        "On and off",
        "Some days run short.",
        "An empty fridge.",
        "What the practitioner makes of it",
        "The end of the pay week.",
        "Mia is loved, and there is too little on Thursdays.",
        "Talked through with the family",
        "Copies",
        "Return or sign",
    ]
    places = [text.find(words, text.find("Draft: not signed")) for words in order]
    assert -1 not in places, [words for words, place in zip(order, places, strict=True) if place < 0]
    assert text.index("Some days run short.") < text.index("The end of the pay week.")


def test_what_is_not_answered_is_shown_as_not_answered(scene: Scene) -> None:
    assert "How is strength for Mia? Not answered" in scene.read(scene.tom).text


def test_what_is_private_is_read_by_author_and_supervisor_and_by_nobody_else(scene: Scene) -> None:
    assert "I was tired and afraid." in scene.read(scene.ruth).text
    assert "I was tired and afraid." in scene.read(scene.tom).text
    sam = visitor(scene.service, as_=scene.sam).says_what_for(scene.address)
    colleagues = sam.get(f"{scene.address}/read", names=NAMES).text
    assert "I was tired and afraid." not in colleagues
    assert "between us" not in colleagues.lower()


def test_only_a_supervisor_who_did_not_write_it_is_offered_a_decision(scene: Scene) -> None:
    assert "Return it with these notes" in scene.read(scene.tom).text
    for who in (scene.ruth, scene.sam):
        assert "Return it with these notes" not in scene.read(who).text
    assert "Tom Whitlock can read it, return it with notes, or sign it." in scene.read(scene.ruth).text


def test_writing_it_down_late_is_said(scene: Scene) -> None:
    with scene.service.state.database.unit_of_work() as session:
        sitting = session.get_one(Sitting, scene.found(session).sitting_id)
        sitting.seen_on = today() - datetime.timedelta(days=8)
        session.add(sitting)
        told = f"Seen {day(sitting.seen_on)}, written up {day(today())}: 8 days later"
    assert told in scene.read(scene.tom).text


def test_act_now_comes_before_who_when_and_how(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth, tom, sam, family, assessment = begun(session)
        wrote(session, assessment, ruth, "today", ActNowGiven(yes=True, done="Rang the duty team."))
        send(session, assessment, ruth)
    text = Scene(service, ruth, tom, sam, family, assessment.id, "").read(tom).text
    assert text.index("Act now was answered yes") < text.index("Rang the duty team.") < text.index("Who, when and how")


def test_a_case_that_is_not_theirs_does_not_exist(scene: Scene) -> None:
    with scene.service.state.database.unit_of_work() as session:
        stranger = a_supervisor(session, "Nobody Here")
        scene_case = session.merge(scene.family.case)
        scene_case.access = Access.ALLOCATED
        session.add(scene_case)
    for who in (stranger, scene.sam):
        assert visitor(scene.service, as_=who).ask(f"{scene.address}/read").status_code == 404


def test_a_look_is_written_to_the_trail(scene: Scene) -> None:
    scene.read(scene.tom)
    with scene.service.state.database.reading() as session:
        line = session.exec(select(Trail).where(Trail.account_id == scene.tom.id).order_by(col(Trail.number).desc())).first()
        assert line is not None
        assert (line.what, line.about_id) == ("opened an assessment", scene.id)


def test_a_return_keeps_each_note_with_its_section(scene: Scene) -> None:
    tom = visitor(scene.service, as_=scene.tom)
    fields = tom.get(f"{scene.address}/read").fields()
    form = {"sent": fields["sent"], "section": ["", "kinds", "a_day"], "note": ["Warm and clear.", "", "Who told you?"]}
    reply = tom.post(f"{scene.address}/return", form)
    assert reply.headers["location"] == f"{scene.address}/read?done=returned"
    with scene.service.state.database.reading() as session:
        notes = {note.section: note.words for note in session.exec(select(ReturnNote))}
    assert notes == {"": "Warm and clear.", "a_day": "Who told you?"}
    text = scene.read(scene.ruth).text
    assert "Tom Whitlock returned this" in text
    assert "Who told you?" in text
    assert "Look at it again" in text


def test_a_return_without_words_says_what_is_wanted_and_changes_nothing(scene: Scene) -> None:
    tom = visitor(scene.service, as_=scene.tom)
    fields = tom.get(f"{scene.address}/read").fields()
    reply = tom.post(f"{scene.address}/return", {"sent": fields["sent"], "section": ["", "kinds"], "note": ["", ""]})
    page = tom.read(reply, status=422)
    assert page.title.startswith("Error: ")
    assert "Write at least one note" in page.text
    assert scene.state() is State.WITH_SUPERVISOR


def test_notes_about_an_earlier_sending_are_kept_on_the_page(scene: Scene) -> None:
    tom = visitor(scene.service, as_=scene.tom)
    earlier = tom.get(f"{scene.address}/read").fields()["sent"]
    scene.returned()
    with scene.service.state.database.unit_of_work() as session:
        send(session, scene.found(session), scene.ruth)
    reply = tom.post(f"{scene.address}/return", {"sent": earlier, "section": ["", "kinds"], "note": ["", "A long note."]})
    page = tom.read(reply, status=409)
    assert "sent again after you opened it" in page.text
    assert "A long note." in (page.one("textarea", id="note-kinds").text or "")
    assert scene.state() is State.WITH_SUPERVISOR


def test_what_changed_since_it_was_returned_is_shown_first_with_then_and_now(scene: Scene) -> None:
    scene.returned()
    with scene.service.state.database.unit_of_work() as session:
        found = scene.found(session)
        wrote(session, found, scene.ruth, "food", LadderGiven(level=Level.MOSTLY), part=scene.kelly)
        wrote(session, found, scene.ruth, "strength", NoAnswer(blank=Blank.NOT_ASKED))
        analysed(session, found, scene.ruth, "Mia is loved. Thursdays are being mended.")
        send(session, found, scene.ruth)
    text = scene.read(scene.tom).text
    assert "3 answers changed after that." in text
    changed = text[text.index("What changed since it was returned") : text.index("Who, when and how")]
    assert changed.index("Food") < changed.index("Strength") < changed.index("What this means for Mia")
    for words in ("With Kelly", "Then", "On and off", "Now", "Mostly", "Nothing", "Not asked", "Whose view is this?"):
        assert words in changed, words


def test_an_answer_that_was_changed_and_changed_back_is_no_change(scene: Scene) -> None:
    scene.returned()
    with scene.service.state.database.unit_of_work() as session:
        found = scene.found(session)
        for level in (Level.STEADY, Level.ON_AND_OFF):
            wrote(session, found, scene.ruth, "food", LadderGiven(level=level, since="February"), part=scene.kelly)
        send(session, found, scene.ruth)
    assert "0 answers changed after that." in scene.read(scene.tom).text


def test_before_signing_it_is_said_what_a_signature_says(scene: Scene) -> None:
    page = visitor(scene.service, as_=scene.tom).get(f"{scene.address}/sign", names=NAMES)
    assert "Your signature says:" in page.text
    assert "From then on it never changes." in page.text
    assert scene.state() is State.WITH_SUPERVISOR


def test_signing_keeps_the_words_and_is_seen_on_the_page(scene: Scene) -> None:
    tom = visitor(scene.service, as_=scene.tom)
    fields = tom.get(f"{scene.address}/sign").fields()
    tom.post(f"{scene.address}/sign", {"sent": fields["sent"], "words": "Mia is in every line."})
    assert scene.state() is State.SIGNED
    text = scene.read(scene.ruth).text
    assert "Signed by Tom Whitlock" in text
    assert "Mia is in every line." in text
    assert "Draft" not in text
    assert "Correct this" in text
    assert "For Kelly" in text


def test_a_signature_under_an_earlier_sending_is_not_taken(scene: Scene) -> None:
    tom = visitor(scene.service, as_=scene.tom)
    earlier = tom.get(f"{scene.address}/sign").fields()["sent"]
    scene.returned()
    with scene.service.state.database.unit_of_work() as session:
        send(session, scene.found(session), scene.ruth)
    page = tom.read(tom.post(f"{scene.address}/sign", {"sent": earlier, "words": "Good."}), status=409)
    assert "Good." in page.text
    assert scene.state() is State.WITH_SUPERVISOR


def test_words_beside_a_signature_that_are_too_long_are_kept_on_the_page(scene: Scene) -> None:
    tom = visitor(scene.service, as_=scene.tom)
    sent = tom.get(f"{scene.address}/sign").fields()["sent"]
    page = tom.read(tom.post(f"{scene.address}/sign", {"sent": sent, "words": "x" * 1001}), status=422)
    assert "Use 1000 letters or fewer here; there are 1001 now." in page.text
    assert scene.state() is State.WITH_SUPERVISOR


@pytest.mark.parametrize("deed", ["return", "sign"])
def test_nobody_decides_on_their_own_work(service: FastAPI, deed: str) -> None:
    with service.state.database.unit_of_work() as session:
        tom = a_supervisor(session)
        family = a_family(session, allocated=[tom])
        assessment = an_assessment(session, family, tom)
        wrote(session, assessment, tom, "glance", LadderGiven(level=Level.STEADY))
        send(session, assessment, tom)
        address = f"{family.address}/assessments/{assessment.id}"
    visits = visitor(service, as_=tom)
    page = visits.get(f"{address}/read")
    assert "Nobody signs their own work" in page.text
    with service.state.database.reading() as session:
        sent_at = session.get_one(Assessment, assessment.id).sent_at
    assert sent_at is not None
    form: dict[str, str | list[str]] = {"sent": sent_at.isoformat()}
    if deed == "return":
        form |= {"section": [""], "note": ["Look again."]}
    reply = visits.post(f"{address}/{deed}", form)
    assert reply.status_code == 409
    assert "own work" in reply.text
    assert visits.ask(f"{address}/sign").status_code == 409


@pytest.mark.parametrize("deed", ["return", "sign"])
def test_those_who_do_not_supervise_find_no_such_address(scene: Scene, deed: str) -> None:
    for who in (scene.ruth, scene.sam):
        visits = visitor(scene.service, as_=who)
        visits.get("/my-sessions")
        assert visits.post(f"{scene.address}/{deed}", {}).status_code == 404
    assert scene.state() is State.WITH_SUPERVISOR


def test_a_correction_and_what_it_corrects_point_at_each_other(scene: Scene) -> None:
    with scene.service.state.database.unit_of_work() as session:
        sign(session, scene.found(session), scene.tom)
        new = correct(session, assessment=scene.found(session), why="The day was wrong.", by=scene.ruth).id
    old_page = scene.read(scene.ruth)
    assert "A correction has been begun. This one stands until the correction is signed." in old_page.text
    with scene.service.state.database.unit_of_work() as session:
        send(session, session.get_one(Assessment, new), scene.ruth)
        sign(session, session.get_one(Assessment, new), scene.tom)
    old_text = scene.read(scene.ruth).text
    assert "Replaced by a correction" in old_text
    assert "Read the correction." in old_text
    page = visitor(scene.service, as_=scene.tom).get(f"{scene.family.address}/assessments/{new}/read")
    assert "This corrects an earlier version, which is kept. Why: The day was wrong." in page.text


def test_a_correction_shows_what_it_changes_beside_what_was_signed(scene: Scene) -> None:
    with scene.service.state.database.unit_of_work() as session:
        sign(session, scene.found(session), scene.tom)
        new = correct(session, assessment=scene.found(session), why="The day was wrong.", by=scene.ruth)
        wrote(session, new, scene.ruth, "food", LadderGiven(level=Level.MOSTLY), part=scene.kelly)
        send(session, new, scene.ruth)
        address = f"{scene.family.address}/assessments/{new.id}/read"
    text = visitor(scene.service, as_=scene.tom).get(address, names=NAMES).text
    changes = text[text.index("What the correction changes") : text.index("What is not known")]
    assert "1 answer changed from what was signed" in changes
    assert re.search("Was signed.*On and off.*Now.*Mostly", changes)


def test_of_many_answers_in_a_child_s_words_the_first_are_open_and_the_rest_are_folded(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenters, "FIRST", 0)
    page = scene.read(scene.tom)
    assert "1 more answer in Mia’s words" in page.text
    assert page.text.index("“I know which cupboard.”") < page.text.index("1 more answer in Mia’s words")


def test_every_part_leads_back_to_the_list_of_parts(scene: Scene) -> None:
    page = scene.read(scene.tom)
    assert page.one("h2", id="on-this-page") is not None
    assert page.text.count("Back to the list of parts") == sum("#part-" in link.get("href", "") for link in page.all("a"))


def notes_form(scene: Scene, words: str, **changes: str) -> dict[str, str | list[str]]:
    fields = visitor(scene.service, as_=scene.tom).get(f"{scene.address}/read", names=NAMES).fields()
    seen = {"seen": fields["seen"]} if "seen" in fields else {}
    return {"sent": fields["sent"], "operation": "op-1", **seen, "section": ["", "kinds"], "note": ["", words], **changes}


def test_notes_are_kept_as_they_are_typed_and_only_their_writer_sees_them(scene: Scene) -> None:
    tom = visitor(scene.service, as_=scene.tom)
    tom.get(f"{scene.address}/read", names=NAMES)
    reply = tom.post_htmx(f"{scene.address}/return", notes_form(scene, "Whose view is this?"))
    assert (reply.status_code, reply.headers["x-saved"]) == (200, "op-1")
    assert scene.state() is State.WITH_SUPERVISOR
    assert "Whose view is this?" in scene.read(scene.tom).text
    assert "Whose view is this?" not in scene.read(scene.ruth).text
    kept = tom.post(f"{scene.address}/return", notes_form(scene, "Whose view is this, and when?", do="keep"))
    assert kept.headers["location"].endswith("/read#notes")
    assert "Whose view is this, and when?" in scene.read(scene.tom).text


def test_notes_written_in_another_window_are_not_written_over(scene: Scene) -> None:
    tom = visitor(scene.service, as_=scene.tom)
    tom.get(f"{scene.address}/read", names=NAMES)
    stale = notes_form(scene, "From an old window.")
    tom.post_htmx(f"{scene.address}/return", notes_form(scene, "Whose view is this?"))
    assert tom.post_htmx(f"{scene.address}/return", stale).status_code == 409
    assert "Whose view is this?" in scene.read(scene.tom).text


def test_after_a_decision_the_page_says_what_happened_and_where_to_go_on(scene: Scene) -> None:
    tom = visitor(scene.service, as_=scene.tom)
    tom.get(f"{scene.address}/read", names=NAMES)
    reply = tom.post(f"{scene.address}/return", notes_form(scene, "Whose view is this?", do="return"))
    page = tom.get(reply.headers["location"], names=NAMES)
    assert "It is returned. Ruth Adeyemi sees your notes on it" in page.text
    assert "Go on to what waits to be read" in page.text
    assert "It is returned." not in scene.read(scene.tom).text
    assert "It is returned." not in visitor(scene.service, as_=scene.ruth).get(reply.headers["location"], names=NAMES).text


def test_what_came_back_is_marked_to_look_at_again(scene: Scene) -> None:
    scene.returned()
    assert "To look at again" in visitor(scene.service, as_=scene.ruth).get(scene.address, names=NAMES).text


def test_a_supervisor_who_wrote_some_of_it_is_told_why_they_do_not_decide(scene: Scene) -> None:
    with scene.service.state.database.unit_of_work() as session:
        actions.return_with_notes(session, assessment=scene.found(session), notes={"": "Look again."}, by=scene.tom)
        wrote(session, scene.found(session), scene.tom, "words", WordsGiven(words="I was there too."))
        send(session, scene.found(session), scene.ruth)
    page = scene.read(scene.tom)
    assert "You wrote some of the answers here, so it is partly your own work." in page.text
    assert "Return it with these notes" not in page.text
