"""The first sentence of a supervisor's page: whom nobody has heard, what is overdue, and where that is."""

import datetime

from fastapi import FastAPI

from app.db import today
from app.declaration.vocabulary import EvidenceKind
from tests.support.factories import a_child, a_family, a_next_step, a_practitioner, a_statement, a_supervisor, an_unborn, team_of
from tests.support.visiting import visitor

NAMES = ("Dean", "Hussain", "Mia", "Noah", "Zaynab", "Kelly")


def test_the_page_of_a_supervisor_says_first_what_is_not_known(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, children=["Mia"], allocated=[ruth])
        noah = a_child(session, family, "Noah")
        an_unborn(session, family)
        a_statement(session, family, ruth, about=noah, kind=EvidenceKind.SEEN)
        a_next_step(session, a_family(session, "Hussain", children=["Zaynab"], allocated=[ruth]), ruth, in_days=-2)
        a_statement(session, family, ruth, seen_on=today() - datetime.timedelta(days=40))
    page = visitor(service, as_=tom).get("/", names=NAMES)
    assert (
        "Of three children in two families, two have not been heard yet and one has not been heard for four weeks." in page.text
    )
    assert "1 thing is overdue" in page.text
