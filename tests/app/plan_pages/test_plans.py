"""Every child’s plan at a glance."""

from fastapi import FastAPI

from app.plans import actions
from tests.support.factories import a_family, a_practitioner
from tests.support.visiting import visitor

AIMS = [f"Mia has her {number} thing" for number in ("first", "second", "third", "fourth", "fifth")]


def test_what_will_be_different_stands_in_the_order_of_the_plan(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
        plan = actions.begin(session, by=ruth, case_id=family.id, child_id=family.children[0].id)
        for words in AIMS:
            actions.add_outcome(session, by=ruth, plan=plan, words=words)
    page = visitor(service, as_=ruth).get(f"{family.address}/plans", names=("Dean", "Mia")).text
    assert sorted(AIMS, key=page.index) == AIMS
