"""What is not for somebody is in nothing they are given, whatever happens to it afterwards."""

from uuid import UUID, uuid4

from fastapi import FastAPI

from app.db import Database, today
from app.declaration.vocabulary import EvidenceKind
from app.evidence.actions import Given, supersede_statement
from app.withholding import actions, queries
from app.withholding.rules import FAMILY, OUTSIDE, PROFESSIONAL, ReaderOf, may_have_item, statement_item
from tests.support.factories import Family, a_family, a_practitioner, a_statement, an_unborn
from tests.support.visiting import visitor

KELLY, MARCIN = UUID(int=1), UUID(int=2)
NAMES = ("Dean", "Mia", "Kelly")


def test_a_thing_is_not_for_whom_it_is_kept_back_from() -> None:
    kelly, nobody = ReaderOf(of_family=True, person=KELLY), ReaderOf(of_family=True)
    assert may_have_item(kelly, ())
    assert may_have_item(kelly, [str(MARCIN)])
    assert not may_have_item(kelly, [str(KELLY)])
    assert not may_have_item(kelly, [FAMILY])
    assert not may_have_item(nobody, [str(MARCIN)])
    assert may_have_item(PROFESSIONAL, [FAMILY])


def test_what_puts_a_statement_right_is_kept_back_too(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        first = a_statement(session, family, ruth)
        actions.keep_back(
            session, by=ruth, case_id=family.id, item=statement_item(first.id), from_whom=FAMILY, why="x", operation=uuid4()
        )
        given = Given(EvidenceKind.SEEN, "Other words.", today())
        second = supersede_statement(session, by=ruth, statement=first, given=given, why="misheard")
        assert statement_item(second.id) in queries.not_for(session, family.id, ReaderOf(of_family=True))


def test_a_mark_on_the_newest_wording_holds_for_every_wording_before(database: Database) -> None:
    """A signed assessment still shows the wording that was put right since."""
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        first = a_statement(session, family, ruth)
        given = Given(EvidenceKind.SEEN, "Other words.", today())
        second = supersede_statement(session, by=ruth, statement=first, given=given, why="misheard")
        item = statement_item(second.id)
        actions.keep_back(session, by=ruth, case_id=family.id, item=item, from_whom=FAMILY, why="x", operation=uuid4())
        assert statement_item(first.id) in queries.not_for(session, family.id, ReaderOf(of_family=True))


def test_a_mark_against_a_professional_holds_for_that_one_and_for_a_copy_that_any_of_them_may_get() -> None:
    adair, nurse = (ReaderOf(of_family=False, person=one, outside=True) for one in (KELLY, MARCIN))
    anybody, mother = ReaderOf(of_family=False, outside=True), ReaderOf(of_family=True, person=KELLY)
    assert adair.own == f"to:{KELLY.hex}"
    assert not may_have_item(adair, [adair.own])
    assert not may_have_item(anybody, [adair.own])
    assert may_have_item(nurse, [adair.own])
    assert not may_have_item(nurse, [OUTSIDE])
    assert may_have_item(mother, [OUTSIDE, adair.own])
    assert may_have_item(nurse, [FAMILY, str(KELLY)])


def test_a_mark_is_made_and_lifted_from_the_page_with_reasons(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family: Family = a_family(session, allocated=[ruth])
        said = a_statement(session, family, ruth)
    visit = visitor(service, as_=ruth)
    address = f"{family.address}/kept-back"
    fields = visit.get(f"{address}?item={statement_item(said.id)}", names=NAMES).fields() | {"from_whom": FAMILY}
    assert "why it is kept back" in visit.read(visit.post(address, fields), names=NAMES, status=422).text
    kept = visit.post(address, fields | {"why": "He would know who spoke."})
    assert kept.headers["location"] == f"{family.address}/statements", "one comes back to where one was"
    page = visit.get(address, names=NAMES)
    assert "He would know who spoke." in page.text
    with service.state.database.reading() as session:
        mark_id = queries.standing(session, family.id)[0].id
    token = page.fields()["token"]
    assert visit.post(f"{address}/{mark_id}", {"token": token}).status_code == 422
    page = visit.read(visit.post(f"{address}/{mark_id}", {"token": token, "why": "He knows."}, follow=True), names=NAMES)
    assert "Nothing is kept back" in page.text
    past = visit.get(f"{address}/past", names=NAMES).text
    assert "He would know who spoke." in past
    assert "He knows." in past


def test_one_thing_is_kept_back_from_several_at_once_and_a_coming_baby_is_not_asked_about(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, adults=["Kelly", "Marcin"], allocated=[ruth])
        baby = an_unborn(session, family)
        said = a_statement(session, family, ruth)
    visit = visitor(service, as_=ruth)
    address, both = f"{family.address}/kept-back", [str(one.id) for one in family.adults]
    page = visit.get(f"{address}?item={statement_item(said.id)}", names=(*NAMES, "Marcin"))
    offered = {field.get("value") for field in page.all("input", name="from_whom")}
    assert set(both) <= offered
    assert str(baby.id) not in offered
    assert page.all("a", href=f"{family.address}/statements"), "the way back, and leaving it as it is"
    fields = page.fields() | {"from_whom": both, "why": "They would know who spoke."}
    for _ in range(2):  # sent twice, it is kept back once
        assert visit.post(address, fields).status_code == 303
    with service.state.database.reading() as session:
        assert sorted(one.from_whom for one in queries.standing(session, family.id)) == sorted(both)


def test_a_thing_of_another_family_cannot_be_marked(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        elsewhere = a_statement(session, a_family(session, "Ofori", children=["Leah"]), ruth)
    for item in (statement_item(elsewhere.id), "statement:x", f"answer:{uuid4()}:food", "event:"):
        assert visitor(service, as_=ruth).ask(f"{family.address}/kept-back?item={item}").status_code == 404


def test_a_thing_named_otherwise_than_a_mark_names_it_cannot_be_marked(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        own = a_statement(session, family, ruth).id
        assert queries.is_there(session, family.id, statement_item(own))
    visit = visitor(sqlite_service, as_=ruth)
    address = f"{family.address}/kept-back"
    fields = visit.get(f"{address}?item={statement_item(own)}", names=NAMES).fields() | {"from_whom": FAMILY, "why": "He knows."}

    ways = (str(own).upper(), own.hex, f"{{{own}}}", own.urn, f"{own}:", f"{own}:more")
    for item in map(statement_item, ways):
        assert visit.ask(f"{address}?item={item}").status_code == 404, item
        assert visit.post(address, fields | {"item": item}).status_code == 404, item

    with sqlite_service.state.database.reading() as session:
        assert not queries.standing(session, family.id), "a mark that holds nowhere would be believed"
