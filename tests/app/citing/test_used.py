"""A statement says what rests on it, and how it was put right since."""

from fastapi import FastAPI
from sqlmodel import col, select

from app.db import today
from app.declaration.vocabulary import EvidenceKind
from app.evidence.actions import Given, supersede_statement
from app.evidence.models import Statement
from tests.app.copies.arranged import made
from tests.support.factories import a_family, a_statement

NAMES = ("Dean", "Mia", "Noah", "Kelly", "Marcin")


def test_a_statement_says_what_rests_on_it_and_how_it_was_put_right(service: FastAPI) -> None:
    here = made(service).signed()
    with service.state.database.unit_of_work() as session:
        said = session.exec(select(Statement).where(col(Statement.words).contains("sign-mia-said"))).first()
        assert said is not None
    address = f"{here.family.address}/statements/{said.id}/used"
    before = here.visit().get(address, names=NAMES).text
    with service.state.database.unit_of_work() as session:
        given = Given(EvidenceKind.SAID_BY_CHILD, "Not that word.", today(), said.speaker_id)
        later = supersede_statement(session, by=here.ruth, statement=said, given=given, why="misheard").id
    after = here.visit().get(address, names=NAMES).text
    assert "Every kind" in before
    assert "Put right on" not in before
    assert "Put right on" in after
    assert "misheard" in after
    new = here.visit().get(f"{here.family.address}/statements/{later}/used", names=NAMES).text
    assert "in another wording of it" in new


def test_a_statement_of_another_family_is_not_there(service: FastAPI) -> None:
    here = made(service)
    with service.state.database.unit_of_work() as session:
        elsewhere = a_statement(session, a_family(session, "Ofori", children=["Leah"]), here.ruth).id
    assert here.visit().ask(f"{here.family.address}/statements/{elsewhere}/used").status_code == 404
