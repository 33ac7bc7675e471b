"""The demonstration in a record: told through the deeds that people use, on both databases, once and marked where asked."""

from collections.abc import Iterator, Sequence

import pytest
from sqlmodel import Session, col, func, select

from app.answers.given import GIVEN
from app.answers.readers import BLANKS
from app.assessments.models import Answer, Assessment, Cited, Finding, ReturnNote, State
from app.audit.models import Trail
from app.cases.models import Agreement, Case, CaseMember, Household, NextStep, Person, PersonKind, Stage
from app.db import Database, now, today
from app.demonstration.accounts import EVERYBODY, Printed
from app.demonstration.commands import refuse_elsewhere
from app.demonstration.seeding import seed
from app.demonstration.stories import stories
from app.demonstration.telling import Telling
from app.evidence.models import Statement
from app.people import actions
from app.people.roles import RoleKey
from app.refusals import NotReady
from tests.support.databases import SQLiteDatabases

Seeded = tuple[Database, Sequence[Printed]]


@pytest.fixture(scope="module")
def seeded(sqlite_databases: SQLiteDatabases, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seeded]:
    """A record with the demonstration in it, for tests that only read, and whose accounts it made."""
    with sqlite_databases.fresh(tmp_path_factory.mktemp("seeded")) as database:
        yield database, seed(database)


@pytest.fixture
def reading(seeded: Seeded) -> Iterator[Session]:
    with seeded[0].reading() as session:
        yield session


def test_it_is_made_once_with_fresh_passwords_each_time(seeded: Seeded) -> None:
    made_once(*seeded)


def test_on_postgresql_it_is_made_once_too(postgresql_database: Database) -> None:
    made_once(postgresql_database, seed(postgresql_database))


def made_once(database: Database, first: Sequence[Printed]) -> None:
    """Told once more, the record is as it was, and everybody has another password."""
    with database.reading() as session:
        before = [session.exec(select(func.count()).select_from(table)).one() for table in (Case, Person, Assessment, Answer)]

    second = seed(database)

    with database.reading() as session:
        after = [session.exec(select(func.count()).select_from(table)).one() for table in (Case, Person, Assessment, Answer)]
    assert after == before
    assert before[0] == len(stories()) + 1, "each story, and a record that was closed long ago"
    assert {one.sign_in_name for one in first} == {one.sign_in_name for one in second}
    assert not {one.password for one in first} & {one.password for one in second}
    assert len(first) == len(EVERYBODY)


def test_every_family_has_a_child_and_is_found_by_its_reference(reading: Session) -> None:
    for story in stories():
        case = reading.exec(select(Case).where(Case.ref == story.ref)).one()
        kinds = reading.exec(
            select(Person.kind).join(CaseMember, col(CaseMember.person_id) == Person.id).where(CaseMember.case_id == case.id)
        ).all()
        assert PersonKind.CHILD in kinds


def test_work_stands_at_every_point_of_its_way_in_all_four_tools(reading: Session) -> None:
    found = set(reading.exec(select(Assessment.state, Assessment.tool_key)).all())

    assert {state for state, _ in found} == set(State)
    assert {tool for state, tool in found if state is State.SIGNED} == {"first_look", "childs_day", "everyday_care", "carers_day"}


def test_nobody_has_signed_their_own_work_and_every_signature_has_words(reading: Session) -> None:
    signed = reading.exec(select(Assessment).where(col(Assessment.signed_at).is_not(None))).all()

    assert all(one.signed_by != one.author_id and one.signed_words for one in signed)


def test_work_goes_back_two_years_and_never_forward(reading: Session) -> None:
    for one in reading.exec(select(Assessment)):
        moments = [one.begun_at, one.last_saved_at, one.sent_at, one.signed_at]
        there = [moment for moment in moments if moment is not None]
        assert there == sorted(there)
        assert there[-1] <= now()
    earliest = min(reading.exec(select(Assessment.begun_at)).all())
    latest_written = max(reading.exec(select(Answer.written_at)).all())
    assert (now() - earliest).days > 690
    assert latest_written <= now()


def test_a_blank_of_a_story_is_a_blank_and_never_words(reading: Session) -> None:
    for answer in reading.exec(select(Answer.value).where(col(Answer.value).contains("words"))):
        given = GIVEN.validate_json(answer)
        assert getattr(given, "words", "") not in BLANKS


def test_the_trail_is_left_as_it_was_written(reading: Session) -> None:
    first = min(reading.exec(select(Trail.at)).all())

    assert (now() - first).days <= 1


def test_answers_rest_on_statements_and_what_was_sent_shows_something(reading: Session) -> None:
    sent = reading.exec(select(Assessment.id).where(col(Assessment.state).in_([State.SIGNED, State.WITH_SUPERVISOR]))).all()
    with_findings = set(reading.exec(select(Finding.assessment_id)).all())

    assert set(sent) <= with_findings
    assert reading.exec(select(func.count()).select_from(Cited)).one() >= 20
    assert reading.exec(select(func.count()).select_from(ReturnNote)).one() >= 3


def test_a_correction_has_replaced_what_was_signed_with_a_reason(reading: Session) -> None:
    correction = reading.exec(select(Assessment).where(col(Assessment.replaces_id).is_not(None))).one()
    replaced = reading.get_one(Assessment, correction.replaces_id)

    assert correction.state is State.SIGNED
    assert correction.replaces_why
    assert replaced.state is State.REPLACED


def test_the_deans_are_the_family_that_everybody_knows(reading: Session) -> None:
    dean = reading.exec(select(Case).where(Case.ref == "WP-4K7Q2")).one()
    homes = reading.exec(select(Household).where(Household.case_id == dean.id)).all()
    stages = reading.exec(select(Stage).where(Stage.case_id == dean.id).order_by(col(Stage.since))).all()
    agreed = reading.exec(select(Agreement).where(Agreement.case_id == dean.id)).all()
    due = reading.exec(select(NextStep).where(NextStep.case_id == dean.id, col(NextStep.done_on).is_(None))).all()
    said = reading.exec(select(Statement).where(Statement.case_id == dean.id, Statement.exact)).all()

    assert dean.family_name == "Dean"
    assert [home.name for home in homes if home.restricted] == ["Marcin’s home"]
    assert [stage.stage for stage in stages] == ["early_help", "child_in_need"]
    assert agreed
    assert all(step.due_on and step.due_on > today() for step in due)
    assert "I know which cupboard. I do Noah’s and then mine." in {statement.words for statement in said}


def test_every_name_and_text_has_a_mark_of_its_own_when_asked(sqlite_database: Database) -> None:
    telling = Telling(today(), marks=True)

    seed(sqlite_database, telling=telling)

    with sqlite_database.reading() as session:
        names = session.exec(select(Person.given_name)).all()
        kept = [
            *names,
            *session.exec(select(Case.family_name)),
            *session.exec(select(Statement.words)),
            *session.exec(select(Person.pen_picture).where(Person.pen_picture != "")),
        ]
    marks = [text.split()[-1] for text in kept]
    assert len(set(marks)) == len(marks)
    assert set(marks) <= set(telling.tokens)
    assert len(set(telling.tokens.values())) == len(telling.tokens)


def test_marks_are_not_mixed_with_families_that_have_none(seeded: Seeded) -> None:
    with pytest.raises(NotReady, match="without marks"):
        seed(seeded[0], telling=Telling(today(), marks=True))


def test_a_record_with_a_real_account_is_refused_and_left_alone(sqlite_database: Database) -> None:
    with sqlite_database.unit_of_work() as session:
        actions.create_account(
            session, by=None, sign_in_name="someone@council.example", name="Someone", role=RoleKey.SUPERVISOR, team=None
        )

    with pytest.raises(NotReady, match="not a demonstration"):
        seed(sqlite_database)

    with sqlite_database.reading() as session:
        assert session.exec(select(Case)).all() == []


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.10", "wholepicture.example"])  # noqa: S104
def test_a_demonstration_answers_nobody_but_this_machine(host: str) -> None:
    with pytest.raises(NotReady, match="this machine only"):
        refuse_elsewhere(host)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
def test_a_demonstration_answers_this_machine(host: str) -> None:
    refuse_elsewhere(host)
