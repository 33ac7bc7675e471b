"""An assessment begun is adapted otherwise: shown first, done on the practitioner's say, and no answer is ever lost."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from httpx2 import Response
from sqlmodel import Session, select

from app.adapting import actions
from app.adapting.models import AdaptationChange
from app.adapting.rules import Otherwise, not_asked
from app.answers.given import Given, LadderGiven, WordsGiven
from app.answers.slots import Slot
from app.assessments.models import Answer, Assessment, Finding, SectionMark
from app.assessments.queries import standing
from app.audit.models import Trail
from app.db import Database, now
from app.declaration import Add, Comparability, LeaveOut, Reword, Tool
from app.declaration.overlay import adapted
from app.declaration.vocabulary import Depth, Level, Voice
from app.main import create_app
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady, SomeoneElseChanged
from app.settings import Settings
from app.suite.load import shelf
from app.suite.suite import Suite
from tests.support.answering import send, sign, wrote
from tests.support.factories import Family, a_family, a_practitioner, a_supervisor, allocate, team_of
from tests.support.tools import a_ladder, a_question, a_section, a_tool, an_adaptation
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import an_assessment

NAMES = ["Mia", "Dean", "Kelly"]

TOOL = a_tool(
    "one",
    title="One",
    sections=(
        a_section(a_ladder("food"), a_question("why", short="The reason", wording="What is the reason?"), key="care"),
        a_section(
            a_question("seen"),
            a_question("secret", short="Told alone", wording="What was told alone?", private=True),
            key="same",
            title="Same part",
        ),
    ),
    adaptations=(
        an_adaptation(
            "short",
            for_whom="A short visit",
            what_changes="Less is asked.",
            method=("Stay on the doorstep.",),
            comparable=Comparability.NOT,
            reword=(Reword(question="food", wording="{child} ate today"),),
            leave_out=(
                LeaveOut(question="why", why="There is no time for reasons."),
                LeaveOut(question="secret", why="Nobody can be alone."),
            ),
            add=(Add(section="same", question=a_question("door", short="At the door", wording="Who opened the door?")),),
        ),
        an_adaptation("interpreter"),
    ),
)


@dataclass
class Place:
    """Ruth's draft about Mia, answered as the tool stands."""

    ruth: Practitioner
    family: Family
    id: UUID

    @property
    def at(self) -> str:
        return f"{self.family.address}/assessments/{self.id}"


def a_place(session: Session) -> Place:
    ruth = a_practitioner(session)
    family = a_family(session, children=["Mia"], allocated=[ruth])
    draft = an_assessment(session, family, TOOL, by=ruth)
    wrote(session, draft, ruth, "food", LadderGiven(level=Level.STEADY))
    wrote(session, draft, ruth, "why", WordsGiven(words="Because of the stairs."))
    wrote(session, draft, ruth, "seen", WordsGiven(words="A table laid."))
    wrote(session, draft, ruth, "secret", WordsGiven(words="Said behind the shed."))
    for section in ("care", "same"):
        session.add(SectionMark(assessment_id=draft.id, section=section, completed=True, marked_at=now(), marked_by=ruth.id))
    return Place(ruth, family, draft.id)


def begun(database: Database, folder: Path) -> tuple[Place, Visitor]:
    with database.unit_of_work() as session:
        place = a_place(session)
    return place, visitor(create_app(Settings(data=folder), database, suite=Suite([TOOL])), as_=place.ruth)


def chosen(somebody: Visitor, place: Place, *adapt: str, why: str = "We stood at the door.") -> dict[str, str | Sequence[str]]:
    fields = somebody.get(f"{place.at}/adaptations", names=NAMES).fields()
    return {**{name: str(fields[name]) for name in ("operation", "seen", "release")}, "adapt": list(adapt), "why": why}


def change(somebody: Visitor, place: Place, *adapt: str, why: str = "We stood at the door.") -> Response:
    return somebody.post(f"{place.at}/adaptations", chosen(somebody, place, *adapt, why=why))


def given_now(database: Database, place: Place) -> dict[str, Given]:
    with database.reading() as session:
        return {slot.question: one.given for slot, one in standing(session, assessment_id=place.id).items()}


def test_it_is_shown_first_then_changed_and_changed_back_and_no_answer_is_lost(database: Database, tmp_path: Path) -> None:
    place, ruth = begun(database, tmp_path)
    before = given_now(database, place)
    assert "Change how it is adapted" in ruth.get(place.at, names=NAMES).text
    shown = ruth.read(ruth.post(f"{place.at}/adaptations/preview", chosen(ruth, place, "short")), names=NAMES)
    for words in (
        "2 no longer asked",
        "1 in other words",
        "1 added",
        "1 as it is",
        "2 questions that have an answer would no longer count",
        "There is no time for reasons.",
        "Because of the stairs.",
        "Mia has enough to eat",
        "Mia ate today",
        "It is asked for: A short visit.",
        "Stay on the doorstep.",
        "It becomes:",
    ):
        assert words in shown.text, words
    with database.reading() as session:
        assert session.exec(select(AdaptationChange)).all() == []
    assert change(ruth, place, "short").status_code == 303
    tasks = ruth.get(place.at, names=NAMES)
    assert "2 answered questions are no longer asked, and kept." in tasks.text
    assert "Changed for a short visit." in tasks.text
    for path in ("/adaptations", "/read", "/finish"):
        page = ruth.get(f"{place.at}{path}", names=NAMES)
        for words in ("Kept, and no longer asked: 2", "Because of the stairs.", "We stood at the door.", "Ruth"):
            assert words in page.text, (path, words)
    paper = ruth.get(f"{place.at}/copies/professional", names=NAMES).text
    assert "Answered earlier, and no longer asked" in paper
    assert "Because of the stairs." in paper
    assert "Said behind the shed." not in paper
    assert given_now(database, place) == before
    with database.reading() as session:
        marks = {mark.section: mark.completed for mark in session.exec(select(SectionMark))}
        assert marks == {"care": False, "same": False}
        assert session.exec(select(Trail.detail).where(Trail.what == "changed how an assessment is adapted")).all() == [
            "change 1"
        ]
    assert change(ruth, place, why="They asked us in.").status_code == 303
    again = ruth.get(f"{place.at}/read", names=NAMES)
    assert "Kept, and no longer asked" not in again.text
    assert "Because of the stairs." in again.text
    assert "Changes before: 2" in again.text
    assert given_now(database, place) == before


def test_what_is_no_longer_asked_shows_nothing_in_the_findings(database: Database) -> None:
    with database.unit_of_work() as session:
        place = a_place(session)
        draft = session.get_one(Assessment, place.id)
        changed(session, draft, place.ruth, "short")
        send(session, draft, place.ruth)
        found = session.exec(select(Finding).where(Finding.assessment_id == place.id)).all()
        assert {one.question for one in found} == {"food", "seen"}
        assert {one.comparable for one in found} == {Comparability.NOT}


def changed(
    session: Session,
    draft: Assessment,
    by: Practitioner,
    *keys: str,
    seen: int = 0,
    operation: UUID | None = None,
    release: UUID | None = None,
    why: str = "It fits.",
    tool: Tool = TOOL,
) -> AdaptationChange:
    wanted = actions.Wanted(dict.fromkeys(keys, "It fits."), why, seen, release or draft.release_id, operation or uuid4())
    return actions.change(session, assessment=draft, tool=tool, wanted=wanted, by=by)


def test_sent_twice_it_is_changed_once(database: Database) -> None:
    with database.unit_of_work() as session:
        place = a_place(session)
        draft, operation = session.get_one(Assessment, place.id), uuid4()
        first = changed(session, draft, place.ruth, "short", operation=operation)
        assert changed(session, draft, place.ruth, "short", operation=operation).id == first.id
        assert len(session.exec(select(AdaptationChange)).all()) == 1


def test_what_was_sent_or_signed_is_never_adapted_otherwise(database: Database, tmp_path: Path) -> None:
    place, ruth = begun(database, tmp_path)
    fields = chosen(ruth, place, "short")
    with database.unit_of_work() as session:
        draft = session.get_one(Assessment, place.id)
        send(session, draft, place.ruth)
        with pytest.raises(AlreadyDone, match="with supervisor"):
            changed(session, draft, place.ruth, "short")
        sign(session, draft, a_supervisor(session, team=team_of(session, place.ruth)))
        with pytest.raises(AlreadyDone, match="signed"):
            changed(session, draft, place.ruth, "short")
    assert ruth.post(f"{place.at}/adaptations", fields).status_code == 409
    assert ruth.post(f"{place.at}/adaptations/preview", fields).status_code == 409
    page = ruth.get(f"{place.at}/adaptations", names=NAMES)
    assert "It was not changed after it was begun." in page.text
    assert "See what would change" not in page.text


def test_of_two_people_the_second_is_shown_what_the_first_chose(database: Database, tmp_path: Path) -> None:
    place, ruth = begun(database, tmp_path)
    with database.unit_of_work() as session:
        sam = a_practitioner(session, name="Sam Otieno", team=team_of(session, place.ruth))
        allocate(session, place.family, sam)
    other = visitor(create_app(Settings(data=tmp_path), database, suite=Suite([TOOL])), as_=sam)
    hers = chosen(ruth, place, "interpreter", why="Her mother speaks Somali.")
    assert change(other, place, "short").status_code == 303
    for path in ("/adaptations", "/adaptations/preview"):
        page = ruth.read(ruth.post(f"{place.at}{path}", hers), status=409, names=NAMES)
        for words in ("after you opened the page", "Sam Otieno", "We stood at the door.", "Her mother speaks Somali."):
            assert words in page.text, (path, words)
    with database.reading() as session:
        assert session.exec(select(AdaptationChange.changed_by)).all() == [sam.id]


def test_somebody_else_on_the_case_sees_nothing_of_what_is_private(database: Database, tmp_path: Path) -> None:
    place, ruth = begun(database, tmp_path)
    with database.unit_of_work() as session:
        sam = a_practitioner(session, name="Sam Otieno", team=team_of(session, place.ruth))
        allocate(session, place.family, sam)
    other = visitor(create_app(Settings(data=tmp_path), database, suite=Suite([TOOL])), as_=sam)
    shown = other.read(other.post(f"{place.at}/adaptations/preview", chosen(other, place, "short")), names=NAMES)
    assert "1 no longer asked" in shown.text
    change(ruth, place, "short")
    for page in (shown, *(other.get(f"{place.at}{path}", names=NAMES) for path in ("", "/adaptations", "/read", "/finish"))):
        assert "Told alone" not in page.text
        assert "Said behind the shed." not in page.text
    assert "1 answered question is no longer asked" in other.get(place.at, names=NAMES).text


def test_without_a_reason_or_with_nothing_new_the_page_keeps_what_was_chosen(sqlite_database: Database, tmp_path: Path) -> None:
    place, ruth = begun(sqlite_database, tmp_path)
    for path in ("/adaptations", "/adaptations/preview"):
        page = ruth.read(ruth.post(f"{place.at}{path}", chosen(ruth, place, "short", why=" ")), status=422, names=NAMES)
        assert "Say why it is adapted otherwise" in page.text
        assert page.fields()["adapt"]
        same = ruth.read(ruth.post(f"{place.at}{path}", chosen(ruth, place, why="No reason.")), status=422, names=NAMES)
        assert actions.AS_IT_IS in same.text
        assert "No reason." in same.text


def test_a_change_needs_a_reason_and_the_version_it_was_made_for(database: Database) -> None:
    with database.unit_of_work() as session:
        place = a_place(session)
        draft = session.get_one(Assessment, place.id)
        with pytest.raises(NotReady, match="Say why"):
            changed(session, draft, place.ruth, "short", why="")
        with pytest.raises(SomeoneElseChanged):
            changed(session, draft, place.ruth, "short", release=uuid4())
        with pytest.raises(SomeoneElseChanged):
            changed(session, draft, place.ruth, "short", seen=1)


def test_whoever_only_reads_changes_nothing(database: Database, tmp_path: Path) -> None:
    place, ruth = begun(database, tmp_path)
    fields = chosen(ruth, place, "short")
    with database.unit_of_work() as session:
        tom = a_supervisor(session, team=team_of(session, place.ruth))
    reader = visitor(create_app(Settings(data=tmp_path), database, suite=Suite([TOOL])), as_=tom)
    assert reader.post(f"{place.at}/adaptations", fields).status_code == 404
    assert reader.post(f"{place.at}/adaptations/preview", fields).status_code == 404
    assert reader.get(f"{place.at}/adaptations", names=NAMES).h1


def every_place(tool: Tool, keys: tuple[str, ...]) -> dict[Slot, Given]:
    """One answer in every place that the tool asks for under these adaptations."""
    asked = adapted(tool, keys, Depth.FULL).questions()
    return {Slot(one.key, voice): WordsGiven(words=one.key) for one in asked for voice in one.voices}


def test_whatever_the_adaptation_every_answer_stands_or_is_kept_and_comes_back(every_tool: Suite) -> None:
    for tool in every_tool.values():
        ways = [(), *((one.key,) for one in tool.adaptations)]
        for begun_with in ways:
            given = every_place(tool, begun_with)
            assert not not_asked(adapted(tool, begun_with, Depth.FULL), given)
            for then in ways:
                change = Otherwise(tool, begun_with, then, Depth.FULL)
                kept, became = not_asked(change.asked_after, given), tuple(change.became())
                gone = {each.mapped.question.key for each in became if each.mapped.fate == "gone"}
                assert gone <= {slot.question for slot in kept}, (tool.key, begun_with, then)
                for each in became:
                    assert each.why or each.mapped.fate in ("kept", "otherwise"), (tool.key, each.mapped.question.key)
                    assert "for: ." not in each.why, (tool.key, begun_with, then, each.mapped.question.key)


def test_no_tool_loses_an_answer_under_any_adaptation_and_back(sqlite_database: Database, every_tool: Suite) -> None:
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
        for tool in every_tool.values():
            draft = an_assessment(session, family, tool, by=ruth)
            for question in tool.questions():
                session.add(
                    Answer(
                        assessment_id=draft.id,
                        question=question.key,
                        voice=question.voices[0],
                        number=1,
                        operation=f"op-{question.key}",
                        value=WordsGiven(words=question.key).model_dump_json(),
                        written_at=now(),
                        written_by=ruth.id,
                    )
                )
            session.flush()
            before = standing(session, assessment_id=draft.id)
            seen = 0
            for adaptation in (one for one in tool.adaptations if not one.use_instead):
                for keys in ((adaptation.key,), ()):
                    changed(session, draft, ruth, *keys, seen=seen, tool=tool)
                    seen += 1
                    assert standing(session, assessment_id=draft.id) == before, (tool.key, adaptation.key)


@pytest.fixture(scope="module")
def every_tool() -> Suite:
    """The tools that stand in the tree."""
    return shelf()


def test_a_voice_that_is_no_longer_heard_is_kept_and_counts_for_nothing() -> None:
    tool = a_tool(
        "one",
        sections=(a_section(a_question("seen", voices=(Voice.PRACTITIONER, Voice.CHILD))),),
        adaptations=(an_adaptation("theirs", reword=(Reword(question="seen", voices=(Voice.CHILD,)),)),),
    )
    given: dict[Slot, Given] = {Slot("seen", voice): WordsGiven(words="Yes.") for voice in (Voice.PRACTITIONER, Voice.CHILD)}
    change = Otherwise(tool, (), ("theirs",), Depth.FULL)
    assert set(not_asked(change.asked_after, given)) == {Slot("seen", Voice.PRACTITIONER)}
