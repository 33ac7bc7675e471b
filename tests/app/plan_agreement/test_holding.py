"""A supervisor says whether a change holds: beside the rule, with a reason, once, and never over another supervisor’s word."""

import json
from typing import Any
from uuid import UUID, uuid4

from fastapi import FastAPI
from sqlmodel import Session, select

from app.people.practitioner import Practitioner
from app.plan_progress import reviewing
from app.plan_progress.sustained import STRESS
from app.plans.kinds import Change, HeldSaid, Holds
from app.plans.models import Outcome, OutcomeHeld, Plan
from tests.app.plan_copies.conftest import a_signed_plan
from tests.support.factories import Family, a_family, a_practitioner, a_supervisor, team_of
from tests.support.visiting import visitor

NAMES = ("Dean", "Mia", "Kelly", "Marcin")


def a_review(session: Session, plan: Plan, by: Practitioner) -> UUID:
    """Better once, by Mia and the school. The outcome."""
    outcome = session.exec(select(Outcome)).one()
    review = reviewing.begin_review(session, by=by, plan=plan, on=plan.begun_on, present="Mia")
    holds = dict.fromkeys(STRESS, Holds.YES)
    values = {"change": Change.BETTER, "evidence": "The register", "says": json.dumps(["child", "school"]), "weeks": 3, **holds}
    reviewing.keep_line(session, by=by, plan=plan, review=review, outcome_id=outcome.id, seen=0, values=values)
    more: dict[str, Any] = {"missing": (), "our_help": "", "child_told": "All", "stuck": False}
    reviewing.finish(session, by=by, plan=plan, review=review, next_on=plan.begun_on.replace(year=2030), **more)
    return outcome.id


def test_a_supervisors_word_stands_beside_the_rules_answer(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom, ana = (a_supervisor(session, team=team_of(session, ruth)) for _ in range(2))
        family: Family = a_family(session, children=["Mia"], allocated=[ruth])
        plan = a_signed_plan(session, family, ruth, tom)
        outcome = a_review(session, plan, ruth)
    here = f"{family.address}/people/{family.children[0].id}/plan"
    address = f"{here}/outcomes/{outcome}/held"
    tom_at, ana_at = visitor(service, as_=tom), visitor(service, as_=ana)
    page = tom_at.get(address, names=NAMES)
    assert "Early change" in page.text
    assert "As the rule says" not in page.text
    form = {"says": "not_sustained", "why": "Noah says it stops at weekends", "seen": "0", "operation": str(uuid4())}
    assert "Say why" in tom_at.read(tom_at.post(address, {**form, "why": ""}), names=NAMES, status=422).text
    for _ in range(2):
        assert tom_at.post(address, form).status_code == 303
    late = {"says": "sustained", "why": "The school says it holds", "seen": "0", "operation": str(uuid4())}
    both = ana_at.read(ana_at.post(address, late), names=NAMES, status=409).text
    assert "Noah says it stops at weekends" in both
    assert "The school says it holds" in both

    told = visitor(service, as_=ruth).get(here, names=NAMES).text
    assert "Early change" in told
    assert "Not sustained, says" in told
    assert "Noah says it stops at weekends" in told
    with service.state.database.reading() as session:
        [row] = session.exec(select(OutcomeHeld)).all()
        assert (row.number, row.says, row.rule_said) == (1, HeldSaid.NOT_SUSTAINED, "early")
    assert visitor(service, as_=ruth).ask(address).status_code == 404
    assert ana_at.post(address, {**late, "seen": "1", "says": "as_the_rule_says"}).status_code == 303
    assert "Not sustained, says" not in visitor(service, as_=ruth).get(here, names=NAMES).text
