"""A child of a return and a child of a record: suggested by number alone, decided by a person, undone, and never a twin."""

import datetime
from collections.abc import Iterator
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, SQLModel, select

from app.audit.models import Trail
from app.cases.models import Person
from app.cohorts.models import CohortBatch, CohortChild, CohortSpell, Stand
from app.db import Database, now
from app.identity.models import Identifier, NumberKind
from app.people.practitioner import Practitioner
from app.return_matches.models import By, ReturnMatch
from app.return_matches.rules import Ours, Theirs, suggestions
from app.returns.meant import Sort, Spell
from tests.support.factories import a_family, a_practitioner, kept
from tests.support.page import Page
from tests.support.visiting import visitor

MIA, NOAH, BATCH = uuid4(), uuid4(), uuid4()
BORN = datetime.date(2016, 5, 4)
UPN, TWINS_UPN = "H801200001001", "K801200001002"


@pytest.fixture
def session(sqlite_database: Database) -> Iterator[Session]:
    with sqlite_database.unit_of_work() as session:
        yield session


def ours(
    person: UUID = MIA, number: str = UPN, by: By = By.UPN, *, born: datetime.date | None = BORN, shared: bool = False
) -> Ours:
    return Ours(person, by, number, born, shared)


def theirs(upn: str = UPN, local_id: str = "A1", born: datetime.date | None = BORN, batch: UUID = BATCH) -> Theirs:
    return Theirs(local_id, upn, born, batch)


def test_a_number_suggests_and_a_birth_date_never_does() -> None:
    found, unclear = suggestions([ours(), ours(NOAH, TWINS_UPN)], [theirs(), theirs("", "A2")], set())

    assert [(one.ours.person_id, one.theirs.local_id) for one in found] == [(MIA, "A1")]
    assert unclear == []


def test_with_a_twin_it_is_said_and_each_is_found_by_their_own_number() -> None:
    found, _ = suggestions([ours(), ours(NOAH, TWINS_UPN)], [theirs(TWINS_UPN, "A2")], set())

    assert [(one.ours.person_id, one.twin) for one in found] == [(NOAH, True)]


@pytest.mark.parametrize(
    ("mine", "returned"),
    [
        ([ours(shared=True)], [theirs()]),
        ([ours()], [theirs(local_id="A1"), theirs(local_id="A2")]),
        ([ours()], [theirs(born=BORN + datetime.timedelta(days=1))]),
    ],
)
def test_where_a_number_could_be_anothers_nothing_is_suggested(mine: list[Ours], returned: list[Theirs]) -> None:
    found, unclear = suggestions(mine, returned, set())

    assert found == []
    assert unclear == mine


def test_the_same_number_in_returns_of_two_years_is_one_child() -> None:
    found, unclear = suggestions([ours()], [theirs(batch=uuid4()), theirs(batch=uuid4())], set())

    assert len(found) == 1
    assert unclear == []
    assert suggestions([ours()], [theirs()], {(MIA, By.UPN, UPN)}) == ([], [])


def test_the_records_own_reference_and_an_nhs_number_are_found_however_they_are_spelt() -> None:
    for by, number, spelt in ((By.OWN, MIA.hex, str(MIA).upper()), (By.NHS, "9434765919", "943 476 5919")):
        found, _ = suggestions([ours(number=number, by=by)], [theirs("", spelt)], set())
        assert [one.ours.by for one in found] == [by]


def a_return(session: Session, *children: tuple[str, str, datetime.date | None]) -> CohortBatch:
    """A census that counts, in place of the one before."""
    for before in session.exec(select(CohortBatch).where(CohortBatch.stand == Stand.BROUGHT_IN)):
        before.stand = Stand.REPLACED
        kept(session, before)
    batch = CohortBatch(
        sort=Sort.CIN,
        stand=Stand.BROUGHT_IN,
        reference=datetime.date(2026, 3, 31),
        digest=uuid4().hex,
        beat_at=now(),
        sent_at=now(),
    )
    kept(session, batch)
    for local_id, upn, born_on in children:
        kept(session, CohortChild(batch_id=batch.id, line=1, local_id=local_id, upn=upn, born_on=born_on))
    return batch


def key_on(page: Page) -> str:
    return next(str(one.get("value")) for one in page.all("input", name="key"))


def mia_in_a_return(database: Database) -> tuple[Practitioner, str]:
    """Mia has a UPN, and a return that counts tells of a plan of hers. Whoever leads her record, and the page."""
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
        mia = family.children[0]
        kept(session, Identifier(person_id=mia.id, kind=NumberKind.UPN, number=UPN))
        batch = a_return(session, ("A1", UPN, mia.born_on))
        kept(session, CohortSpell(batch_id=batch.id, local_id="A1", kind=Spell.CP_PLAN, line=2, since=datetime.date(2025, 7, 1)))
        return ruth, f"{family.address}/returns"


def test_somebody_who_works_there_decides_and_then_reads_what_the_return_says(service: FastAPI, database: Database) -> None:
    ruth, page = mia_in_a_return(database)
    with database.unit_of_work() as session:
        stranger = a_practitioner(session, "Sam Osei")
        before = session.exec(select(Person.id)).all()
    browser = visitor(service, as_=ruth)

    assert visitor(service, as_=stranger).ask(page).status_code == 404
    shown = browser.get(page, names=["Mia", "Dean"])
    assert "Child protection plan" not in shown.text, "before it is decided the return tells nothing of her"
    assert browser.post(page, {"do": "same", "key": key_on(shown)}).status_code == 303
    assert "Child protection plan: 1 July 2025" in browser.get(page, names=["Mia", "Dean"]).text
    with database.reading() as session:
        assert session.exec(select(Person.id)).all() == before


def test_a_match_outlives_the_return_stands_by_its_number_and_is_undone(service: FastAPI, database: Database) -> None:
    ruth, page = mia_in_a_return(database)
    browser = visitor(service, as_=ruth)
    browser.post(page, {"do": "same", "key": key_on(browser.get(page, names=["Mia", "Dean"]))})

    with database.unit_of_work() as session:
        a_return(session, ("Z9", UPN, None), ("A1", "", None))
    still = browser.get(page, names=["Mia", "Dean"]).text
    assert "the same child" in still
    assert "1 July 2025" not in still
    with database.unit_of_work() as session:
        a_return(session)
    after = browser.get(page, names=["Mia", "Dean"])
    assert "No child with this number is in a return that counts now" in after.text

    assert browser.post(page, {"do": "undo", "key": key_on(after)}).status_code == 303
    with database.reading() as session:
        row = session.exec(select(ReturnMatch)).one()
        said = [one.what for one in session.exec(select(Trail).where(Trail.about_id == row.id))]
        assert row.undone_by == ruth.id
    assert sorted(said) == ["matched a child with a return", "took back a match with a return"]


def test_a_twin_is_matched_only_after_the_number_was_compared(service: FastAPI, database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia", "Noah"], allocated=[ruth])
        kept(session, Identifier(person_id=family.children[0].id, kind=NumberKind.UPN, number=UPN))
        a_return(session, ("A1", UPN, family.children[0].born_on))
    page, browser = f"{family.address}/returns", visitor(service, as_=ruth)
    shown = browser.get(page, names=["Mia", "Noah", "Dean"])
    key = key_on(shown)

    refused = browser.post(page, {"do": "same", "key": key})

    assert refused.status_code == 422
    assert "Compare every sign" in refused.text
    assert browser.post(page, {"do": "same", "key": key, "compared": "yes"}).status_code == 303


def test_two_cannot_be_matched_with_one_number(session: Session) -> None:
    ruth = a_practitioner(session)
    family = a_family(session, children=["Mia", "Noah"], allocated=[ruth])
    rows = [
        {
            "id": uuid4(),
            "person_id": one.id,
            "by": By.UPN,
            "number": UPN,
            "stand": "same",
            "decided_at": now(),
            "decided_by": ruth.id,
        }
        for one in family.children
    ]
    table = SQLModel.metadata.tables["return_match"]
    session.connection().execute(insert(table), rows[:1])
    with pytest.raises(IntegrityError):
        session.connection().execute(insert(table), rows[1:])
