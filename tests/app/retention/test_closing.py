"""A record is closed, and opened again, by its supervisor, with a reason, after a look at what still stands in it."""

from uuid import uuid4

import pytest
from fastapi import FastAPI
from sqlmodel import Session, select

from app.cases.models import Case, NextStep
from app.db import Database, today
from app.deadlines.models import PlanCategory, ProtectionPlan
from app.refusals import NotReady
from app.retention import actions
from app.retention.models import RecordClosed
from tests.support.factories import a_family, a_practitioner, a_supervisor, team_of
from tests.support.visiting import visitor

NAMES = ["Mia", "Dean", "Kelly"]


def test_closing_asks_why_shows_what_stands_and_is_done_once(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, children=["Mia"], allocated=[ruth])
        session.add(NextStep(case_id=family.id, words="Ring the school", due_on=today(), made_by=ruth.id))
    supervisor, at = visitor(service, as_=tom), f"{family.address}/keeping/close"
    assert visitor(service, as_=ruth).ask(at).status_code == 404

    page = supervisor.get(at, names=NAMES)
    assert "1 thing due" in page.text
    assert "1 stage of help" in page.text
    operation = str(uuid4())
    refused = supervisor.read(
        supervisor.post(at, {"do": "close", "why": "Settled", "operation": operation}), names=NAMES, status=422
    )
    assert "then tick this" in refused.text
    assert refused.one("input", id="why").get("value") == "Settled"
    sent = {"do": "close", "why": "Settled, and told so", "looked": "yes", "operation": operation}
    assert [supervisor.post(at, sent).status_code for _ in range(2)] == [303, 303]

    assert "Settled, and told so" in supervisor.get(f"{family.address}/keeping", names=NAMES).text
    opened = {"do": "open", "why": "They rang us", "looked": "yes", "operation": str(uuid4())}
    assert "Why is it opened again?" in supervisor.get(at, names=NAMES).text
    assert [supervisor.post(at, opened).status_code for _ in range(2)] == [303, 303]
    with service.state.database.reading() as session:
        row = session.exec(select(RecordClosed)).one()
        assert (row.closed_why, row.opened_why, row.opened_by) == ("Settled, and told so", "They rang us", tom.id)
        assert session.get_one(Case, family.id).closed_at is None


def test_a_record_with_a_protection_plan_stays_open(sqlite_database: Database) -> None:
    def closes(session: Session) -> None:
        actions.close(session, by=tom, case_id=family.id, closes=True, why="Settled", operation=uuid4())

    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, children=["Mia"], allocated=[ruth])
        plan = ProtectionPlan(
            case_id=family.id, person_id=family.children[0].id, category=PlanCategory.NEGLECT, since=today(), begin_why="Decided"
        )
        session.add(plan)
        session.flush()
        with pytest.raises(NotReady, match="child protection plan"):
            closes(session)
        plan.until, plan.end_why = today(), "It was enough"
        session.add(plan)
        session.flush()
        closes(session)
        assert session.get_one(Case, family.id).closed_at is not None
