"""The life of an assessment on both databases: begun, sent, returned, sent again, signed, corrected; and who may not do what."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from app.answers.given import LadderGiven, WordsGiven
from app.answers.slots import Slot
from app.assessments import actions
from app.assessments.models import Answer, Assessment, ChildSeen, Cited, Finding, ReturnNote, SectionMark, State
from app.assessments.queries import given_in, standing
from app.audit.models import Trail
from app.db import Database, today
from app.declaration.vocabulary import Comparability, Level, Voice
from app.finishing.correcting import correct
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady, NotYours, Refusal
from tests.support.answering import rests, send, sign, wrote
from tests.support.every_kind import an_assessment
from tests.support.factories import Family, a_family, a_practitioner, a_statement, a_supervisor, a_team, team_of


@dataclass(frozen=True)
class Scene:
    """A draft of Ruth's with one answer; Tom and Maureen supervise the team."""

    ruth: Practitioner
    tom: Practitioner
    maureen: Practitioner
    assessment: UUID
    kelly: str

    family: Family

    def found(self, session: Session) -> Assessment:
        return session.get_one(Assessment, self.assessment)


@pytest.fixture
def scene(database: Database) -> Scene:
    with database.unit_of_work() as session:
        team = a_team(session)
        ruth, tom = a_practitioner(session, team=team), a_supervisor(session, team=team)
        maureen = a_supervisor(session, "Maureen Asante", team)
        family = a_family(session, allocated=[ruth])
        begun = an_assessment(session, family, ruth)
        kelly = str(family.adults[0].id)
        wrote(session, begun, ruth, "food", LadderGiven(level=Level.ON_AND_OFF), part=kelly)
        return Scene(ruth, tom, maureen, begun.id, kelly, family)


def sent(database: Database, scene: Scene) -> None:
    with database.unit_of_work() as session:
        send(session, scene.found(session), scene.ruth)


def test_sending_freezes_its_findings(database: Database, scene: Scene) -> None:
    sent(database, scene)
    with database.reading() as session:
        assert scene.found(session).state is State.WITH_SUPERVISOR
        [finding] = session.exec(select(Finding)).all()
        assert (finding.question, finding.level, str(finding.carer_id)) == ("food", Level.ON_AND_OFF, scene.kelly)
        assert session.get_one(Answer, finding.answer_id).question == "food"


def test_nothing_is_answered_after_it_was_sent(database: Database, scene: Scene) -> None:
    sent(database, scene)
    with pytest.raises(NotReady, match="has been sent"), database.unit_of_work() as session:
        wrote(session, scene.found(session), scene.ruth, "words", WordsGiven(words="Late."))


def test_it_is_not_sent_twice(database: Database, scene: Scene) -> None:
    sent(database, scene)
    with pytest.raises(AlreadyDone, match="with supervisor"), database.unit_of_work() as session:
        send(session, scene.found(session), scene.ruth)


def test_a_return_keeps_notes_and_what_it_showed_until_it_is_sent_again(database: Database, scene: Scene) -> None:
    sent(database, scene)
    with database.unit_of_work() as session:
        notes = {"": "Warm and clear.", "kinds": "Whose view is this?", "a_day": ""}
        actions.return_with_notes(session, assessment=scene.found(session), notes=notes, by=scene.tom)
    with database.reading() as session:
        assert {note.section for note in session.exec(select(ReturnNote))} == {"", "kinds"}
        assert len(session.exec(select(Finding)).all()) == 1
        assert scene.found(session).state is State.RETURNED
    with database.unit_of_work() as session:
        wrote(session, scene.found(session), scene.ruth, "food", LadderGiven(level=Level.MOSTLY), part=scene.kelly)
        send(session, scene.found(session), scene.ruth)
    with database.reading() as session:
        assert [finding.level for finding in session.exec(select(Finding))] == [Level.MOSTLY]


def test_a_return_without_a_word_is_refused(database: Database, scene: Scene) -> None:
    sent(database, scene)
    with pytest.raises(NotReady, match="at least one note"), database.unit_of_work() as session:
        actions.return_with_notes(session, assessment=scene.found(session), notes={"": "", "kinds": ""}, by=scene.tom)


def test_signing_says_who_and_when(database: Database, scene: Scene) -> None:
    sent(database, scene)
    with database.unit_of_work() as session:
        sign(session, scene.found(session), scene.tom, "Mia is in every line.")
    with database.reading() as session:
        signed = scene.found(session)
        assert (signed.state, signed.signed_by, signed.signed_words) == (State.SIGNED, scene.tom.id, "Mia is in every line.")
        assert signed.signed_at is not None


def test_nobody_signs_or_returns_their_own_work(database: Database, scene: Scene) -> None:
    sent(database, scene)
    with pytest.raises(NotYours), database.unit_of_work() as session:
        sign(session, scene.found(session), scene.ruth)
    with pytest.raises(NotYours), database.unit_of_work() as session:
        actions.return_with_notes(session, assessment=scene.found(session), notes={"": "x"}, by=scene.ruth)


def test_the_database_itself_refuses_an_author_s_signature(database: Database, scene: Scene) -> None:
    signature = {"signed_by": scene.ruth.id, "signed_at": col(Assessment.begun_at)}
    with pytest.raises(IntegrityError), database.unit_of_work() as session:
        session.execute(update(Assessment).where(col(Assessment.id) == scene.assessment).values(**signature))


Deed = Callable[[Session, Assessment, Scene], object]

AFTER_SIGNING: list[Deed] = [
    lambda session, one, scene: wrote(session, one, scene.ruth, "words", WordsGiven(words="Late.")),
    lambda session, one, scene: actions.return_with_notes(session, assessment=one, notes={"": "x"}, by=scene.tom),
    lambda session, one, scene: actions.sign(session, assessment=one, words="", by=scene.maureen),
    lambda session, one, scene: actions.abandon(session, assessment=one, why="x", by=scene.ruth),
    lambda session, one, scene: actions.mark_section(session, assessment=one, section="kinds", completed=True, by=scene.ruth),
    lambda session, one, scene: actions.note_child_seen(session, assessment=one, seen=ChildSeen.ALONE, why="", by=scene.ruth),
]


@pytest.mark.parametrize("deed", AFTER_SIGNING)
def test_what_is_signed_never_changes(database: Database, scene: Scene, deed: Deed) -> None:
    sent(database, scene)
    with database.unit_of_work() as session:
        sign(session, scene.found(session), scene.tom)
    with database.reading() as session:
        before = scene.found(session).model_dump()
    with pytest.raises(Refusal), database.unit_of_work() as session:
        deed(session, scene.found(session), scene)
    with database.reading() as session:
        assert scene.found(session).model_dump() == before


def test_a_correction_begins_with_the_same_answers_and_replaces_only_when_it_is_signed(database: Database, scene: Scene) -> None:
    with database.unit_of_work() as session:
        draft = scene.found(session)
        rests(session, draft, "food", a_statement(session, scene.family, scene.ruth), by=scene.ruth)
        send(session, draft, scene.ruth)
        sign(session, draft, scene.tom)
    with database.unit_of_work() as session:
        corrected = correct(session, assessment=scene.found(session), why="The date was wrong.", by=scene.ruth).id
    with database.reading() as session:
        old, new = (given_in(standing(session, assessment_id=one)) for one in (scene.assessment, corrected))
        assert old == new
        assert session.exec(select(Cited.question).where(Cited.assessment_id == corrected)).all() == ["food"]
        assert scene.found(session).state is State.SIGNED
    with database.unit_of_work() as session:
        send(session, session.get_one(Assessment, corrected), scene.ruth)
        sign(session, session.get_one(Assessment, corrected), scene.tom)
    with database.reading() as session:
        assert scene.found(session).state is State.REPLACED
        assert session.get_one(Assessment, corrected).replaces_why == "The date was wrong."


def test_a_correction_needs_a_reason_and_is_begun_once(database: Database, scene: Scene) -> None:
    with pytest.raises(NotReady, match="Only a signed"), database.unit_of_work() as session:
        correct(session, assessment=scene.found(session), why="x", by=scene.ruth)
    sent(database, scene)
    with database.unit_of_work() as session:
        sign(session, scene.found(session), scene.tom)
    with pytest.raises(NotReady, match="Say why"), database.unit_of_work() as session:
        correct(session, assessment=scene.found(session), why="", by=scene.ruth)
    with database.unit_of_work() as session:
        correct(session, assessment=scene.found(session), why="A typing slip.", by=scene.ruth)
    with pytest.raises(AlreadyDone, match="begun already"), database.unit_of_work() as session:
        correct(session, assessment=scene.found(session), why="Another.", by=scene.ruth)


def test_a_correction_left_unfinished_does_not_stand_in_the_way_of_another(database: Database, scene: Scene) -> None:
    sent(database, scene)
    with database.unit_of_work() as session:
        sign(session, scene.found(session), scene.tom)
        first = correct(session, assessment=scene.found(session), why="A typing slip.", by=scene.ruth)
        actions.abandon(session, assessment=first, why="The slip was somewhere else.", by=scene.ruth)
    with database.unit_of_work() as session:
        second = correct(session, assessment=scene.found(session), why="The day was wrong.", by=scene.ruth)
        send(session, second, scene.ruth)
        sign(session, second, scene.tom)
    with database.reading() as session:
        assert scene.found(session).state is State.REPLACED


def test_a_correction_keeps_who_wrote_each_answer(database: Database, scene: Scene) -> None:
    sent(database, scene)
    with database.unit_of_work() as session:
        sign(session, scene.found(session), scene.tom)
        sam = a_practitioner(session, "Sam Okafor-Lee", team=team_of(session, scene.ruth))
        corrected = correct(session, assessment=scene.found(session), why="The day was wrong.", by=sam)
        assert {one.written_by for one in standing(session, assessment_id=corrected.id).values()} == {scene.ruth.id}


def test_whoever_wrote_an_answer_that_stands_or_sent_it_decides_nothing(database: Database, scene: Scene) -> None:
    with database.unit_of_work() as session:
        team = team_of(session, scene.ruth)
        wrote_some, sent_it = (a_supervisor(session, name, team=team) for name in ("Asha Rahman", "Maureen Asante"))
        wrote(session, scene.found(session), wrote_some, "words", WordsGiven(words="I was there too."))
        draft = scene.found(session)
        actions.send(session, assessment=draft, findings=(), seen_on=today(), comparable=Comparability.SAME, by=sent_it)
        assert scene.found(session).sent_by == sent_it.id
    for who in (scene.ruth, wrote_some, sent_it):
        with pytest.raises(NotYours, match="their own work"), database.unit_of_work() as session:
            sign(session, scene.found(session), who)
        with pytest.raises(NotYours, match="their own work"), database.unit_of_work() as session:
            actions.return_with_notes(session, assessment=scene.found(session), notes={"": "Look again."}, by=who)
    with database.unit_of_work() as session:
        sign(session, scene.found(session), scene.tom)


def test_leaving_it_unfinished_needs_a_reason_and_keeps_what_was_written(database: Database, scene: Scene) -> None:
    with pytest.raises(NotReady, match="Say why"), database.unit_of_work() as session:
        actions.abandon(session, assessment=scene.found(session), why="", by=scene.ruth)
    with database.unit_of_work() as session:
        actions.abandon(session, assessment=scene.found(session), why="The family moved.", by=scene.ruth)
    with database.reading() as session:
        assert scene.found(session).state is State.ABANDONED
        assert Slot("food", Voice.PRACTITIONER, scene.kelly) in standing(session, assessment_id=scene.assessment)


def test_a_section_can_be_marked_and_unmarked(database: Database, scene: Scene) -> None:
    for completed in (True, False):
        with database.unit_of_work() as session:
            actions.mark_section(session, assessment=scene.found(session), section="kinds", completed=completed, by=scene.ruth)
        with database.reading() as session:
            assert [mark.completed for mark in session.exec(select(SectionMark))] == [completed]


def test_a_reason_for_not_seeing_a_child_goes_when_the_child_was_seen(database: Database, scene: Scene) -> None:
    for seen, kept in ((ChildSeen.NOT_SEEN, "At Nan’s."), (ChildSeen.ALONE, "")):
        with database.unit_of_work() as session:
            actions.note_child_seen(session, assessment=scene.found(session), seen=seen, why="At Nan’s.", by=scene.ruth)
        with database.reading() as session:
            assert scene.found(session).not_seen_why == kept


def test_every_deed_leaves_a_line_in_the_trail_and_no_words(database: Database, scene: Scene) -> None:
    sent(database, scene)
    with database.unit_of_work() as session:
        actions.return_with_notes(session, assessment=scene.found(session), notes={"": "Whose canary?"}, by=scene.tom)
    with database.reading() as session:
        lines = session.exec(select(Trail).where(Trail.about_id == scene.assessment).order_by(col(Trail.number))).all()
        assert [line.what for line in lines][-2:] == ["sent an assessment to be read", "returned an assessment"]
        assert all("canary" not in line.detail for line in lines)


def test_two_supervisors_who_decide_at_once_do_not_both_succeed(database: Database, scene: Scene) -> None:
    sent(database, scene)
    both_have_read = threading.Barrier(2, timeout=10)
    refused: list[Refusal] = []

    def decide(deed: Callable[[Session, Assessment], None]) -> None:
        try:
            with database.unit_of_work() as session:
                found = scene.found(session)
                if not database.on_sqlite:  # on SQLite the second waits before it reads
                    both_have_read.wait()
                deed(session, found)
        except Refusal as refusal:
            refused.append(refusal)

    def signs(session: Session, found: Assessment) -> None:
        actions.sign(session, assessment=found, words="", by=scene.tom)

    def returns(session: Session, found: Assessment) -> None:
        actions.return_with_notes(session, assessment=found, notes={"": "Look again."}, by=scene.maureen)

    threads = [threading.Thread(target=decide, args=(deed,)) for deed in (signs, returns)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(refused) == 1
    with database.reading() as session:
        one = scene.found(session)
        notes = session.exec(select(ReturnNote)).all()
        assert (one.state is State.SIGNED and not notes) or (one.state is State.RETURNED and one.signed_at is None and notes)
