"""A record is opened in need by its reference, or by one person’s name and day of birth; nothing tells who is in a record."""

import datetime

from fastapi import FastAPI
from sqlmodel import select

from app.audit.models import Trail
from app.cases.models import Access, Case, CaseMember
from app.db import Database
from app.doors.models import NamedStaff, OpenedInNeed
from app.people.practitioner import Practitioner
from tests.support.factories import Family, a_child, a_family, a_practitioner, a_team
from tests.support.visiting import Visitor, visitor

BORN = datetime.date(2017, 3, 27)
NAMES = ("Dean", "Mia", "Zoë", "Noah", "Kelly", "Ofori")
AT = "/records/in-need"


def a_place(database: Database, *, access: Access = Access.TEAM) -> tuple[Practitioner, Practitioner, Family]:
    """A family of one team, with a child who has an accent in her name, and Jo of another team."""
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        jo = a_practitioner(session, "Jo Pritchard", team=a_team(session))
        family = a_family(session, children=["Noah"], allocated=[ruth], access=access)
        a_child(session, family, "Zoë", born=BORN)
    return ruth, jo, family


def typed(names: str = "zoe dean", born: datetime.date | None = BORN, **more: str) -> dict[str, str]:
    day = {"born_day": str(born.day), "born_month": str(born.month), "born_year": str(born.year)} if born else {}
    return {"names": names, **day, "need": "duty", "why": "The hospital rang.", **more}


def refused(visit: Visitor, sent: dict[str, str]) -> str:
    """All that the page says, without what was typed into its boxes."""
    page = visit.read(visit.post(AT, sent), names=NAMES, status=422)
    return page.text


def test_a_whole_name_and_a_day_of_birth_open_the_record_and_a_supervisor_reads_of_it(service: FastAPI) -> None:
    database: Database = service.state.database
    _, jo, family = a_place(database)
    visit = visitor(service, as_=jo)
    visit.get(AT)

    reply = visit.post(AT, typed("  DEAN, Zoe "))

    assert (reply.status_code, reply.headers["location"]) == (303, family.address)
    assert "Opened in need" in visit.get(family.address, names=NAMES).text
    assert visit.ask(f"{family.address}/agreed").status_code == 404, "read only"
    with database.reading() as session:
        assert session.exec(select(OpenedInNeed.case_id)).all() == [family.id]
        lines = session.exec(select(Trail).where(Trail.account_id == jo.id)).all()
        assert not any("zo" in f"{one.what} {one.detail}".casefold() for one in lines), "the trail holds no name"


def test_none_sealed_kept_from_me_misspelt_and_two_of_one_name_are_answered_alike(service: FastAPI) -> None:
    database: Database = service.state.database
    ruth, jo, sealed = a_place(database, access=Access.SEALED)
    with database.unit_of_work() as session:
        kept = a_family(session, "Ofori", children=[], allocated=[ruth])
        a_child(session, kept, "Zoë", born=BORN)
        out = {"may_open": False, "why": "Knows them", "since": sealed.case.opened_at, "named_by": ruth.id}
        session.add(NamedStaff.model_validate({"case_id": kept.id, "account_id": jo.id, **out}))
        for name in ("Lund", "Lund"):
            a_child(session, a_family(session, name, children=[], allocated=[ruth]), "Ada", born=BORN)
    visit = visitor(service, as_=jo)
    visit.get(AT)

    told = {
        refused(visit, typed(names)) for names in ("zoe dean", "zoe ofori", "ada lund", "nobody here", "zo dean", "zoe deane")
    }

    assert len(told) == 1, told
    assert "No record is opened with that name and date of birth." in told.pop()
    assert refused(visit, typed(born=BORN.replace(year=2016))) == refused(visit, typed("nobody here"))
    with database.reading() as session:
        assert session.exec(select(OpenedInNeed)).all() == []
        why = [one.detail for one in session.exec(select(Trail).where(Trail.what == "could not open a record in need"))]
        assert set(why) == {"by name and day of birth"}


def test_less_than_a_whole_name_and_a_whole_day_opens_nothing_and_says_what_to_write(sqlite_service: FastAPI) -> None:
    _, jo, family = a_place(sqlite_service.state.database)
    visit = visitor(sqlite_service, as_=jo)
    visit.get(AT)
    for sent, words in (
        (typed("zoe"), "Write their first name and their family name."),
        (typed(born=None), "Write the date of birth: day, month and year."),
        (typed("", None), "If you do not know it, write a name and a date of birth below."),
        (typed("", None, ref="Dean"), "A reference looks like WP-4K7Q2."),
    ):
        assert words in visit.read(visit.post(AT, sent), names=NAMES, status=422).text
    page = visit.read(visit.post(AT, typed("zoe")), names=NAMES, status=422)
    assert page.one("input", id="names").get("value") == "zoe", "what was typed is kept"
    assert visit.ask(family.address).status_code == 404


def test_somebody_with_two_records_has_both_opened_but_never_the_sealed_one(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    ruth, jo, family = a_place(database)
    with database.unit_of_work() as session:
        zoe = next(one for one in family.children if one.given_name == "Zoë")
        second, sealed = (a_family(session, name, children=[], allocated=[ruth]) for name in ("Ofori", "Lund"))
        session.get_one(Case, sealed.id).access = Access.SEALED
        for other in (second, sealed):
            session.add(CaseMember(case_id=other.id, person_id=zoe.id, since=other.case.opened_at.date()))
    visit = visitor(sqlite_service, as_=jo)
    visit.get(AT)

    page = visit.read(visit.post(AT, typed()), names=NAMES)

    assert "2 records are open to you now" in page.text
    links = {one.get("href") for one in page.all("a")}
    assert {family.address, second.address} <= links
    assert sealed.address not in links
    with database.reading() as session:
        assert set(session.exec(select(OpenedInNeed.case_id)).all()) == {family.id, second.id}


def test_a_reference_wins_over_what_else_was_typed(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    ruth, jo, _ = a_place(database)
    with database.unit_of_work() as session:
        other = a_family(session, "Ofori", allocated=[ruth])
    visit = visitor(sqlite_service, as_=jo)
    visit.get(AT)

    assert visit.post(AT, typed(ref=other.case.ref)).headers["location"] == other.address
