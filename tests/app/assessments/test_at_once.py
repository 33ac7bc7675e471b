"""Two people do the same thing at the same moment, on PostgreSQL, in threads: one is done and one is told so."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from sqlmodel import Session, col, select

from app.answering.actions import cite
from app.assessments import actions
from app.assessments.guard import open_assessment
from app.assessments.models import Assessment, ChildSeen, Finding, Sitting
from app.cases.models import Stage
from app.db import Database, today
from app.declaration.vocabulary import Depth
from app.finishing.actions import send as check_and_send
from app.finishing.correcting import correct
from app.people.practitioner import Practitioner
from app.refusals import Refusal
from app.stages.actions import StageGiven, start_stage
from tests.support.answering import analysed, send, sign
from tests.support.every_kind import an_assessment
from tests.support.factories import Family, a_family, a_practitioner, a_statement, a_supervisor, a_team
from tests.support.visiting import visitor

pytestmark = pytest.mark.postgres

Deed = Callable[[Session], object]


@dataclass
class Two:
    """Ruth's draft, ready to be sent; Tom and Maureen supervise."""

    database: Database
    ruth: Practitioner
    tom: Practitioner
    maureen: Practitioner
    family: Family
    id: UUID

    def found(self, session: Session) -> Assessment:
        return session.get_one(Assessment, self.id)

    def at_once(self, first: Deed, second: Deed) -> list[Refusal]:
        """Both have read before either does it. Gives the refusals; anything else that is raised fails the test."""
        both_have_read = threading.Barrier(2, timeout=20)
        refused: list[Refusal] = []
        faults: list[BaseException] = []

        def do(deed: Deed) -> None:
            try:
                with self.database.unit_of_work() as session:
                    self.found(session)
                    both_have_read.wait()
                    deed(session)
            except Refusal as refusal:
                refused.append(refusal)
            except BaseException as fault:  # noqa: BLE001
                faults.append(fault)

        threads = [threading.Thread(target=do, args=(deed,)) for deed in (first, second)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert faults == []
        return refused


@pytest.fixture
def two(postgresql_database: Database) -> Two:
    with postgresql_database.unit_of_work() as session:
        team = a_team(session)
        ruth, tom = a_practitioner(session, team=team), a_supervisor(session, team=team)
        maureen = a_supervisor(session, "Maureen Asante", team)
        family = a_family(session, allocated=[ruth])
        begun = an_assessment(session, family, ruth)
        analysed(session, begun, ruth)
        return Two(postgresql_database, ruth, tom, maureen, family, begun.id)


def sent(two: Two) -> None:
    with two.database.unit_of_work() as session:
        send(session, two.found(session), two.ruth)


def test_it_is_sent_once(two: Two) -> None:
    with two.database.unit_of_work() as session:
        send(session, two.found(session), two.ruth)
        actions.return_with_notes(session, assessment=two.found(session), notes={"": "Look again."}, by=two.tom)

    def sends(session: Session) -> object:
        return check_and_send(session, opened=open_assessment(session, two.ruth, two.family.id, two.id), by=two.ruth)

    assert len(two.at_once(sends, sends)) == 1
    with two.database.reading() as session:
        answers = session.exec(select(Finding.answer_id, Finding.dimension)).all()
        assert len(answers) == len(set(answers))


def test_it_is_signed_once(two: Two) -> None:
    sent(two)
    refused = two.at_once(
        lambda session: sign(session, two.found(session), two.tom), lambda session: sign(session, two.found(session), two.maureen)
    )
    assert [refusal.sentence for refusal in refused] == [
        "This assessment is “signed”. Only one that has been sent can be returned or signed."
    ]


def test_nothing_is_rested_on_a_statement_once_it_is_sent(two: Two) -> None:
    with two.database.unit_of_work() as session:
        statement = a_statement(session, two.family, two.ruth).id
    is_sent = threading.Event()

    def sends(session: Session) -> None:
        send(session, two.found(session), two.ruth)
        session.commit()
        is_sent.set()

    def cites(session: Session) -> None:
        opened = open_assessment(session, two.ruth, two.family.id, two.id)
        assert is_sent.wait(20)
        cite(session, opened=opened, question=opened.tool.questions()[0].key, statement_id=statement, by=two.ruth)

    refused = two.at_once(sends, cites)

    assert [refusal.sentence[:34] for refusal in refused] == ["This assessment has been sent, so "]


def test_one_correction_is_begun(two: Two) -> None:
    sent(two)
    with two.database.unit_of_work() as session:
        sign(session, two.found(session), two.tom)

    def corrects(session: Session) -> object:
        return correct(session, assessment=two.found(session), why="The day was wrong.", by=two.ruth)

    assert len(two.at_once(corrects, corrects)) == 1
    with two.database.reading() as session:
        assert len(session.exec(select(Assessment).where(Assessment.replaces_id == two.id)).all()) == 1


def test_one_sitting_is_begun(two: Two) -> None:
    with two.database.reading() as session:
        was = two.found(session)
        release, visit = actions.Release(was.release_id, was.tool_key), actions.Visit(today(), sitting_id=uuid4())
        child = actions.ForChild(was.child_id, {}, (), ChildSeen.ALONE)

    def begins(session: Session) -> object:
        return actions.start(
            session, case_id=two.family.id, release=release, visit=visit, children=[child], depth=Depth.STANDARD, by=two.ruth
        )

    assert two.at_once(begins, begins) == []
    with two.database.reading() as session:
        assert len(session.exec(select(Sitting).where(Sitting.id == visit.sitting_id)).all()) == 1
        assert len(session.exec(select(Assessment).where(Assessment.sitting_id == visit.sitting_id)).all()) == 1


def test_one_stage_stands(two: Two) -> None:
    def moves(stage: str) -> Deed:
        return lambda session: start_stage(
            session, by=two.ruth, case_id=two.family.id, given=StageGiven(stage, today(), why="Decided together")
        )

    two.at_once(moves("child_in_need"), moves("enquiry"))
    with two.database.reading() as session:
        assert len(session.exec(select(Stage).where(Stage.case_id == two.family.id, col(Stage.until).is_(None))).all()) == 1


def test_what_the_database_refuses_because_it_is_there_already_is_said_kindly(service: FastAPI) -> None:
    """The net below the locks: whatever two people may still do at once is told to the second as 409."""
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        sitting = session.get_one(Sitting, an_assessment(session, a_family(session, allocated=[ruth]), ruth).sitting_id)
        twice = sitting.model_dump()

    @service.post("/twice")
    def twice_over() -> None:
        with service.state.database.unit_of_work() as session:
            session.add(Sitting(**twice))

    browser = visitor(service, as_=replace(ruth))
    browser.get("/")
    reply = browser.post("/twice", {})
    assert reply.status_code == 409
    assert "Nothing was written over" in reply.text
