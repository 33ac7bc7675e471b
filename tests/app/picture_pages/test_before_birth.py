"""Before a baby is born some parts of life wait: every page counts the same ones as not explored."""

from fastapi import FastAPI

from app.agendas.strips import ages_from, strip
from app.db import today
from app.declaration.vocabulary import Dimension
from app.picture.terms import shipped
from tests.support.factories import a_family, a_practitioner, a_supervisor, an_unborn, team_of
from tests.support.visiting import visitor

NAMES = ("Dean", "Mia")


def test_what_waits_for_birth_is_counted_on_no_page(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, children=["Mia"], allocated=[ruth])
        baby = an_unborn(session, family).id
    visit, here = visitor(sqlite_service, as_=ruth), family.address
    said = {
        here: "14 of 14 parts of life",
        f"{here}/people/{baby}": "14 of 14 parts of life not explored",
        f"{here}/pictures": "14 of 14 parts of life not explored",
        f"{here}/picture/{baby}": "14 of 14",
        f"{here}/picture/{baby}/siblings": "0 of 14 explored, 14 not",
    }
    pages = {address: visit.get(address, names=NAMES).text for address in said}

    assert {address: words in pages[address] for address, words in said.items()} == dict.fromkeys(said, True)
    assert "To be known after birth." in pages[f"{here}/picture/{baby}"]
    assert "20 of 20" in visit.get(f"{here}/picture/{family.children[0].id}", names=NAMES).text
    assert "Mia 20 of 20 and Baby 14 of 14 not explored" in visitor(sqlite_service, as_=tom).get("/caseload", names=NAMES).text


def test_a_strip_draws_nothing_where_nothing_can_be_known_yet() -> None:
    there = Dimension.to_know(is_born=False)
    days = {Dimension.HEALTH.value: today(), Dimension.EDUCATION.value: today()}

    assert strip(ages_from(days, today(), shipped(), there)).words == "1 of 14 explored, 1 of them in the last three months"
    assert strip(ages_from(days, today(), shipped(), tuple(Dimension))).explored == 2
