"""A draft goes on with a newer version of its tool: shown first, only on the practitioner's say, and never once it is signed."""

import json
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from sqlmodel import Session, select

from app.answers.given import ChosenGiven, LadderGiven, NoAnswer, Nothing, WordsGiven
from app.answers.slots import THINKING, Slot
from app.assessments.begun import adaptation_keys
from app.assessments.models import Answer, Assessment, SectionMark
from app.assessments.queries import standing
from app.audit.models import Trail
from app.db import Database, now
from app.declaration import Choice, ChooseMany, Dimension, LeaveOut, Tool
from app.declaration.vocabulary import Blank, Level, Voice
from app.finishing.correcting import correct
from app.main import create_app
from app.moving.actions import move
from app.moving.models import AssessmentMove
from app.moving.queries import newer
from app.moving.rules import mapped, still_fits
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady, SomeoneElseChanged
from app.settings import Settings
from app.suite.suite import Suite
from tests.support.answering import rests, send, sign, wrote
from tests.support.factories import Family, a_family, a_practitioner, a_statement, a_supervisor, team_of
from tests.support.tools import a_choice, a_ladder, a_question, a_section, a_tool, an_adaptation
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import an_assessment

NAMES = ["Mia", "Dean", "Kelly"]

OLD = a_tool(
    "one",
    title="One",
    sections=(
        a_section(a_ladder("food"), a_choice("who", "mum", "dad"), key="care"),
        a_section(a_question("why", short="The reason", wording="What is the reason?"), key="gone", title="Gone part"),
        a_section(a_question("seen"), key="same", title="Same part"),
    ),
)
NEW = a_tool(
    "one",
    title="One",
    version="1.1.0",
    sections=(
        a_section(
            a_ladder("food", wording="{child} eats enough each day"),
            a_choice("who", "mum", "gran"),
            a_question("sleep", short="Sleep", wording="How does {child} sleep?", about=(Dimension.HEALTH,)),
            key="care",
        ),
        a_section(a_question("seen"), key="same", title="Same part"),
    ),
)


@dataclass
class Place:
    """Ruth's draft about Mia, begun with the older version and answered."""

    ruth: Practitioner
    family: Family
    id: UUID

    @property
    def at(self) -> str:
        return f"{self.family.address}/assessments/{self.id}"


def a_place(session: Session) -> Place:
    ruth = a_practitioner(session)
    family = a_family(session, children=["Mia"], allocated=[ruth])
    draft = an_assessment(session, family, OLD, by=ruth)
    wrote(session, draft, ruth, "food", LadderGiven(level=Level.STEADY))
    wrote(session, draft, ruth, "who", ChosenGiven(choices=("dad",)))
    wrote(session, draft, ruth, "why", WordsGiven(words="Because of the stairs."))
    wrote(session, draft, ruth, "seen", WordsGiven(words="A table laid."))
    for section in ("care", "same"):
        session.add(SectionMark(assessment_id=draft.id, section=section, completed=True, marked_at=now(), marked_by=ruth.id))
    rests(session, draft, "why", a_statement(session, family, ruth), by=ruth)
    return Place(ruth, family, draft.id)


def going_on(database: Database, folder: Path, *, tool: Tool = NEW) -> tuple[Place, Visitor]:
    with database.unit_of_work() as session:
        place = a_place(session)
    return place, visitor(create_app(Settings(data=folder), database, suite=Suite([tool])), as_=place.ruth)


def test_a_draft_is_moved_after_a_preview_and_nothing_is_lost(database: Database, tmp_path: Path) -> None:
    place, ruth = going_on(database, tmp_path)
    assert "Version 1.1.0 of this tool is published." in ruth.get(place.at, names=NAMES).text
    page = ruth.get(f"{place.at}/newer", names=NAMES)
    assert "1 question kept as it is, 2 asked otherwise, 1 no longer asked, 1 new" in page.text
    assert "Mia eats enough each day" in page.text
    assert "Because of the stairs." in page.text
    with database.reading() as session:
        assert session.exec(select(AssessmentMove)).all() == []
    fields = {name: value for name, value in page.fields().items() if name in ("seen", "version")}
    reply = ruth.post(f"{place.at}/newer", fields)
    assert (reply.status_code, reply.headers["location"]) == (303, f"{place.at}/left-behind")
    after = ruth.get(f"{place.at}/left-behind", names=NAMES)
    assert "From version 1.0.0 to version 1.1.0" in after.text
    assert "Because of the stairs." in after.text
    assert "Dad" in after.text
    with database.reading() as session:
        given = {slot.question: answer.given for slot, answer in standing(session, assessment_id=place.id).items()}
        assert given["food"] == LadderGiven(level=Level.STEADY)
        assert given["seen"] == WordsGiven(words="A table laid.")
        assert given["why"] == given["who"] == Nothing()
        kept = [answer.question for answer in session.exec(select(Answer).where(Answer.assessment_id == place.id))]
        assert sorted(kept) == ["food", "seen", "who", "who", "why", "why"]
        marks = {mark.section: mark.completed for mark in session.exec(select(SectionMark))}
        assert marks == {"care": False, "same": True}
        told = session.exec(select(Trail.detail).where(Trail.what == "moved an assessment to a newer version")).all()
        assert told == ["2 left behind"]


def test_every_page_of_a_moved_draft_still_reads(database: Database, tmp_path: Path) -> None:
    place, ruth = going_on(database, tmp_path)
    fields = ruth.get(f"{place.at}/newer", names=NAMES).fields()
    ruth.post(f"{place.at}/newer", {name: fields[name] for name in ("seen", "version")})
    for path in ("", "/sections/care", "/sections/same", "/read", "/finish", "/copies/professional", "/newer"):
        assert ruth.get(f"{place.at}{path}", names=NAMES).h1, path
    assert ruth.ask(f"{place.at}/sections/gone").status_code == 404
    assert "What was written with an earlier version of this tool" in ruth.get(place.at, names=NAMES).text
    assert "What was written with an earlier version of this tool" in ruth.get(f"{place.at}/read", names=NAMES).text
    assert "Because of the stairs." not in ruth.get(f"{place.at}/read", names=NAMES).text


def test_a_draft_stays_as_it_was_begun_until_somebody_moves_it(database: Database, tmp_path: Path) -> None:
    place, ruth = going_on(database, tmp_path)
    page = ruth.get(f"{place.at}/sections/care", names=NAMES)
    assert "has enough to eat" in page.text
    assert "eats enough each day" not in page.text


def test_nothing_is_offered_where_the_version_is_the_same(sqlite_database: Database, tmp_path: Path) -> None:
    place, ruth = going_on(sqlite_database, tmp_path, tool=OLD)
    assert "is published" not in ruth.get(place.at, names=NAMES).text
    assert "There is no newer version" in ruth.get(f"{place.at}/newer", names=NAMES).text
    assert ruth.post(f"{place.at}/newer", {"seen": str(place.id), "version": "1.0.0"}).status_code == 409


def test_what_was_sent_or_signed_is_never_moved(database: Database) -> None:
    suite = Suite([NEW])
    with database.unit_of_work() as session:
        place = a_place(session)
        draft = session.get_one(Assessment, place.id)
        there = newer(session, suite, draft)
        assert there is not None
        send(session, draft, place.ruth)
        sign(session, draft, a_supervisor(session, team=team_of(session, place.ruth)))
        assert newer(session, suite, draft) is None
        with pytest.raises(AlreadyDone, match="signed"):
            move(session, assessment=draft, newer=there, seen=draft.release_id, shown="1.1.0", by=place.ruth)
        corrects = correct(session, assessment=draft, why="A date was wrong.", by=place.ruth)
        assert newer(session, suite, corrects) is None
        with pytest.raises(NotReady, match="A correction stays"):
            move(session, assessment=corrects, newer=there, seen=draft.release_id, shown="1.1.0", by=place.ruth)


def test_a_preview_of_something_else_moves_nothing(database: Database) -> None:
    with database.unit_of_work() as session:
        place = a_place(session)
        draft = session.get_one(Assessment, place.id)
        there = newer(session, Suite([NEW]), draft)
        assert there is not None
        for seen, shown in ((place.id, "1.1.0"), (draft.release_id, "1.0.9")):
            with pytest.raises(SomeoneElseChanged):
                move(session, assessment=draft, newer=there, seen=seen, shown=shown, by=place.ruth)


def test_questions_map_to_kept_otherwise_gone_and_new() -> None:
    assert {each.question.key: each.fate for each in mapped(OLD, NEW)} == {
        "food": "otherwise",
        "who": "otherwise",
        "sleep": "new",
        "seen": "kept",
        "why": "gone",
    }


def test_an_answer_stands_only_where_everything_it_names_is_still_there() -> None:
    old, new = a_choice("who", "mum", "dad"), a_choice("who", "mum", "gran")
    slot = Slot("who", Voice.PRACTITIONER)
    assert still_fits(slot, ChosenGiven(choices=("mum",)), old, new)
    assert not still_fits(slot, ChosenGiven(choices=("dad",)), old, new)
    assert still_fits(slot, NoAnswer(blank=Blank.DECLINED), old, new)
    assert not still_fits(Slot("who", Voice.CHILD), ChosenGiven(choices=("mum",)), old, new)
    assert still_fits(Slot("who", Voice.PRACTITIONER, THINKING), WordsGiven(words="Tired."), old, new)
    assert not still_fits(slot, ChosenGiven(choices=("mum",)), old, a_question("who"))
    assert not still_fits(slot, ChosenGiven(choices=("mum",)), old, None)
    longer = old.model_copy(update={"choices": (*old.choices, Choice(key="gran", words="Gran"))})
    assert still_fits(slot, ChosenGiven(choices=("dad",)), old, longer)
    assert not still_fits(
        Slot("f", Voice.PRACTITIONER), LadderGiven(level=Level.STEADY), a_ladder("f"), a_ladder("f", for_each_carer=True)
    )


def test_what_was_one_of_several_stands_among_as_many_as_fit_unless_another_denies_it() -> None:
    old = a_choice("who", "mum", "nobody")
    nobody = Choice(key="nobody", words="Nobody", alone=True)
    many = ChooseMany(**old.model_dump(exclude={"kind", "choices", "suggest"}), choices=(old.choices[0], nobody))
    slot = Slot("who", Voice.PRACTITIONER)

    assert still_fits(slot, ChosenGiven(choices=("mum",)), old, many)
    assert not still_fits(slot, ChosenGiven(choices=("mum",)), many, old)
    assert still_fits(slot, ChosenGiven(choices=("nobody",)), many, many)
    assert not still_fits(slot, ChosenGiven(choices=("mum", "nobody")), many, many)


@pytest.mark.parametrize("still_there", [True, False])
def test_no_draft_goes_on_with_a_version_that_cannot_keep_somebody_safe(database: Database, still_there: bool) -> None:
    safe, quick = an_adaptation("da_safe", for_whom="A parent who is not safe"), an_adaptation("quick", for_whom="A short visit")
    old = OLD.model_copy(update={"adaptations": (safe, quick)})
    new = NEW.model_copy(update={"adaptations": (safe,) if still_there else (quick,)})
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        draft = an_assessment(session, a_family(session, children=["Mia"], allocated=[ruth]), old, by=ruth)
        draft.adaptations = json.dumps([{"key": key, "why": "It fits."} for key in ("da_safe", "quick")])
        session.add(draft)
        session.flush()
        there = newer(session, Suite([new]), draft)
        assert there is not None
        before = draft.release_id

        if still_there:
            move(session, assessment=draft, newer=there, seen=before, shown="1.1.0", by=ruth)
        else:
            with pytest.raises(NotReady, match="stays with its own version"):
                move(session, assessment=draft, newer=there, seen=before, shown="1.1.0", by=ruth)

        assert (draft.release_id != before) == still_there
        assert adaptation_keys(draft.adaptations) == (("da_safe",) if still_there else ("da_safe", "quick"))
        assert there.lost_adaptations == (("A short visit",) if still_there else ("A parent who is not safe",))


def test_an_answer_that_fits_and_is_left_out_here_is_shown_as_no_longer_asked(database: Database, tmp_path: Path) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
        old = OLD.model_copy(update={"adaptations": (an_adaptation("short"),)})
        draft = an_assessment(session, family, old, by=ruth)
        wrote(session, draft, ruth, "seen", WordsGiven(words="A table laid."))
        draft.adaptations = json.dumps([{"key": "short", "why": "It fits."}])
        session.add(draft)
        session.flush()
        leaves = an_adaptation("short", leave_out=(LeaveOut(question="seen", why="No time."),))
        new = NEW.model_copy(update={"adaptations": (leaves,)})
        there = newer(session, Suite([new]), draft)
        assert there is not None
        move(session, assessment=draft, newer=there, seen=draft.release_id, shown="1.1.0", by=ruth)
    reader = visitor(create_app(Settings(data=tmp_path), database, suite=Suite([new])), as_=ruth)

    for path in ("/read", "/finish", "/adaptations"):
        shown = reader.get(f"{family.address}/assessments/{draft.id}{path}", names=NAMES).text
        assert "A table laid." in shown, path
        assert "Answered, no longer asked. No time." in shown, path


def test_somebody_who_only_reads_sees_no_preview(database: Database, tmp_path: Path) -> None:
    place, _ = going_on(database, tmp_path)
    with database.unit_of_work() as session:
        tom = a_supervisor(session, team=team_of(session, place.ruth))
    reader = visitor(create_app(Settings(data=tmp_path), database, suite=Suite([NEW])), as_=tom)
    assert reader.ask(f"{place.at}/newer").status_code == 404
    assert reader.get(f"{place.at}/left-behind", names=NAMES).h1
