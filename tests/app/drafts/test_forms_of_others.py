"""An XLSForm that others wrote goes the whole way: brought in, completed, published, begun, and answered as it was meant."""

import pytest
from fastapi import FastAPI

from app.db import Database
from tests.app.drafts.test_drafts import complete, lead, publish, sent, write
from tests.app.incoming.test_forms_of_others import STREET, whole
from tests.journeys.test_every_tool import answer_whole, send
from tests.journeys.walking import Walk, start_assessment, start_family
from tests.support.factories import a_practitioner, a_supervisor, a_team
from tests.support.visiting import visitor

FORM = f"{STREET}/waste_collection.xlsx"
ASKED = {"where": 3, "storing": 5, "manage": 6, "env": 8, "litter": 8, "responder": 4, "ending_data": 1}
SAID_OTHERWISE = ("sections.3.questions.1.choices.1.family_words", "sections.3.questions.7.choices.1.family_words")
"""Two choices that no family is to read as they stand."""


@pytest.mark.filterwarnings("ignore:.* extension is not supported")
def test_a_form_of_others_is_completed_published_begun_and_answered(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    dana = visitor(sqlite_service, as_=lead(database))
    reply = sent(dana, "waste_collection.xlsx", whole(FORM))
    assert reply.status_code == 303, reply.text[:500]
    address = reply.headers["location"]
    assert "survey, row 70" in dana.get(address).text

    complete(dana, address, ASKED)
    assert "2 to write or mend" in dana.get(address).text
    assert "A family would read “dirty” in: Roads are dirty" in dana.get(f"{address}/sections/env").text
    write(dana, f"{address}/sections/env", dict.fromkeys(SAID_OTHERWISE, "They need a sweep"))
    assert "Everything is written" in dana.get(address).text
    published = publish(dana, address)

    assert published.status_code == 303
    with database.unit_of_work() as session:
        team = a_team(session)
        ruth, _ = a_practitioner(session, team=team), a_supervisor(session, team=team)
    walk = Walk(visitor(sqlite_service, as_=ruth))
    assessment = start_assessment(
        walk, start_family(walk, "Dean", child="Mia", carer="Kelly"), published.headers["location"].rsplit("/", 1)[-1]
    )
    _, met = answer_whole(walk, assessment)
    assert {"ward", "dispose", "age", "comment"} <= met
    send(walk, assessment)
