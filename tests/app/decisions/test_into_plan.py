"""What was decided in supervision becomes a step of the plan, once, says where it came from, and is done in both places."""

from dataclasses import dataclass
from uuid import UUID

from fastapi import FastAPI
from sqlmodel import select

from app.cases.models import NextStep
from app.db import Database, today
from app.decisions.models import SessionDecision
from app.people.practitioner import Practitioner
from app.plans.models import Step
from app.web.reading import boxes_of
from tests.support.factories import Family, a_family, a_practitioner
from tests.support.supervising import Talked, talked_over
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import a_plan_begun

DECIDED = "Ask Kelly about her days off"
NAMES = ("Dean", "Mia", "Kelly")


@dataclass
class Told:
    """Ruth, a family whose plan is being written, and a session of supervision with a decision in it."""

    service: FastAPI
    ruth: Practitioner
    family: Family
    talked: Talked
    outcome: UUID

    @property
    def plan(self) -> str:
        return f"{self.family.address}/people/{self.family.children[0].id}/plan"

    @property
    def into_plan(self) -> str:
        return f"{self.family.address}/supervision/into-plan/{self.talked.parts['decision_id']}"

    @property
    def value(self) -> str:
        return f"{self.family.children[0].id}|{self.outcome}"

    def at(self, who: Practitioner) -> Visitor:
        return visitor(self.service, as_=who)


def told(service: FastAPI) -> Told:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], adults=["Kelly"], allocated=[ruth])
        outcome = a_plan_begun(session, family, ruth)["outcome_id"]
        return Told(service, ruth, family, talked_over(session, family, ruth), outcome)


def test_it_stands_in_the_plan_once_and_says_where_it_came_from(service: FastAPI, database: Database) -> None:
    one = told(service)
    ruths = one.at(one.ruth)
    refused = ruths.read(ruths.post(one.into_plan, {"outcome": "another"}), names=NAMES, status=422)
    assert "Choose the outcome that it is a step of." in refused.text

    before = ruths.get("/", names=NAMES).text.count(DECIDED)

    for _ in range(2):
        assert ruths.post(one.into_plan, {"outcome": one.value}).status_code == 303

    page = ruths.get(one.plan, names=NAMES)
    assert page.text.count(DECIDED) == 2  # in the table, and in the words of its link
    done = f"{one.family.address}/supervision/done/{one.talked.parts['decision_id']}"
    assert done in [link.get("href") for link in page.all("a")]
    assert "It is a step of the plan" in ruths.get(done, names=NAMES).text
    assert ruths.get("/", names=NAMES).text.count(DECIDED) == before, "what is decided stands on My work once more"
    with database.reading() as session:
        step = session.exec(select(Step).where(Step.decision_id == one.talked.parts["decision_id"])).one()
        assert (step.whose.value, step.who) == ("ours", "Ruth Adeyemi")


def test_what_is_done_in_one_place_is_done_in_the_other(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    one, other = told(sqlite_service), told(sqlite_service)
    for each in (one, other):
        assert each.at(each.ruth).post(each.into_plan, {"outcome": each.value}).status_code == 303
    ruths = one.at(one.ruth)
    done = f"{one.family.address}/supervision/done/{one.talked.parts['decision_id']}"
    assert ruths.post(done, {"outcome": "She likes Fridays.", "seen": "1"}).status_code == 303
    with sqlite_database.reading() as session:
        steps = {step.decision_id: step for step in session.exec(select(Step)) if step.decision_id}
        assert steps[one.talked.parts["decision_id"]].done_on == today()
        line = f"{other.plan}-steps/{steps[other.talked.parts['decision_id']].id}"
    theirs = other.at(other.ruth)
    typed = theirs.get(line, names=NAMES).fields()
    typed |= dict(zip(("done_on_day", "done_on_month", "done_on_year"), boxes_of(today()), strict=True))
    assert theirs.post(line, typed).status_code == 303
    with sqlite_database.reading() as session:
        decided = session.get(SessionDecision, other.talked.parts["decision_id"])
        assert decided is not None
        due = session.get(NextStep, decided.step_id)
        assert due is not None
        assert due.done_on == today()


def test_only_whoever_works_with_the_family_writes_in_its_plan(sqlite_service: FastAPI) -> None:
    one = told(sqlite_service)
    toms = one.at(one.talked.supervisor)
    assert toms.ask(one.into_plan).status_code == 404
    assert "Make it a step of the plan" not in toms.get(f"{one.family.address}/supervision", names=NAMES).text
    assert "Make it a step of the plan" in one.at(one.ruth).get(f"{one.family.address}/supervision", names=NAMES).text
