"""What happened, and is not for somebody, is in nothing they are given: each way out of the record is tried."""

import io
import zipfile
from pathlib import Path
from uuid import UUID, uuid4

from fastapi import FastAPI
from sqlmodel import Session, col, select

from app.access_requests.deciding import decides_together
from app.cases.models import Involvement
from app.chronology.actions import Happened, put_right
from app.chronology.models import Appointment, Attendance, Batch, EventKind, Outcome, Sort, Stand
from app.chronology.rules import When
from app.db import Database, today
from app.evidence.models import Statement
from app.filing.store import Store
from app.holdings.things import KEPT_BACK, SAYS_WHY
from app.rights import actions as rights
from app.rights.making import Maker
from app.rights.models import AccessRequest, Decision, Ground
from app.withholding.actions import keep_back
from app.withholding.models import KeptBack
from app.withholding.queries import not_for
from app.withholding.rules import (
    FAMILY,
    NAMED_OUTSIDE,
    OUTSIDE,
    ReaderOf,
    appointment_item,
    attendance_item,
    event_item,
    from_whom_in_words,
)
from tests.app.copies.arranged import Made, everything_in, made
from tests.app.releases.test_releases import asked_for, decided
from tests.app.rights.test_access import Place
from tests.support.factories import Family, a_family, a_practitioner
from tests.support.visiting import visitor
from tests.support.whole_record import an_event

NAMES = ("Dean", "Mia", "Noah", "Kelly", "Marcin")

GRAN = "sign-gran rang the school at night"
SONG = "sign-well, the song"


def keep_from(session: Session, here: Made, item: str, whom: str) -> None:
    keep_back(
        session, by=here.ruth, case_id=here.family.id, item=item, from_whom=whom, why="It tells who rang", operation=uuid4()
    )


def test_what_happened_and_is_not_for_a_reader_is_in_no_copy_of_theirs_though_it_is_said_there_again(
    sqlite_service: FastAPI, pango: None
) -> None:
    here = made(sqlite_service)
    with sqlite_service.state.database.unit_of_work() as session:
        said = session.exec(select(Statement).where(col(Statement.words) == "sign-kelly-said")).one()
        said.words = f"Kelly told us: {GRAN.upper()}, twice."
        rang, sang = (an_event(session, here.family, here.ruth, words) for words in (GRAN, SONG))
    here.signed()
    for address in (f"family?to={here.kelly}", "professional"):
        assert GRAN.upper() in here.copy(address).text
    assert SONG in here.copy("professional").text

    with sqlite_service.state.database.unit_of_work() as session:
        keep_from(session, here, event_item(rang.id), str(here.kelly))
        keep_from(session, here, event_item(sang.id), OUTSIDE)

    hers = asked_for(here, f"family:{here.kelly}")
    theirs = asked_for(here, "professional", recipient="Miss Adair, Year 4 teacher")
    for address, words, still in ((hers, GRAN, "sign-pen-picture"), (theirs, SONG, GRAN.upper())):
        decided(here, here.tom, address, decision="release", looked="yes")
        pdf = here.visit().ask(f"{address}/paper.pdf").content
        page = here.visit().ask(f"{address}/paper").text
        for told in (" ".join(everything_in(pdf).split()), page):
            assert words.casefold() not in told.casefold(), (address, words)
            assert still in told, "what else there is stays"
    file = here.visit().ask(f"{theirs}/questionnaire-response.json").text
    assert SONG not in file
    assert "sign-kelly-works" in file
    assert (
        GRAN.upper() in here.copy(f"family?to={here.marcin}").text
        or "sign-pen-picture" in here.copy(f"family?to={here.marcin}").text
    )
    for turned in (f"{here.address}/turned", f"{here.address}/turned?with={here.kelly}"):
        assert GRAN not in here.visit().ask(turned).text


def test_a_mark_stands_beside_the_entry_on_the_page_and_on_paper_and_is_made_from_there(service: FastAPI) -> None:
    database: Database = service.state.database
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
        school = Involvement(case_id=family.id, name="Larch Primary", what="school")
        session.add(school)
        items = the_items(session, family, ruth.id)
        event = an_event(session, family, ruth, GRAN)
        items |= {"event": event_item(event.id)}
    visit = visitor(service, as_=ruth)
    chronology = f"{family.address}/chronology"
    page = visit.get(chronology, names=(*NAMES, "Larch"))
    links = [one.get("href") or "" for one in page.all("a")]
    for kind, whom in (("event", FAMILY), ("attendance", FAMILY), ("appointment", f"{NAMED_OUTSIDE}{school.id.hex}")):
        address = f"{family.address}/kept-back?item={items[kind]}"
        assert address in links, kind
        fields = visit.get(address, names=NAMES).fields() | {"from_whom": whom, "why": "It tells who rang"}
        assert visit.post(f"{family.address}/kept-back", fields).status_code == 303

    text = ""
    for address in (chronology, f"{chronology}/print"):
        text = " ".join(visit.get(address, names=(*NAMES, "Larch")).text.split())
        assert text.count("Kept back from anybody in the family: do not pass it on to them.") == 2, address
        assert text.count("Kept back from Larch Primary: do not pass it on to them.") == 1, address
    assert "3 entries are kept back from somebody" in text
    for drawn in visit.ask(chronology).text.split("<svg")[1:]:
        assert "gran" not in drawn.split("</svg>")[0].casefold()


def the_items(session: Session, family: Family, by: UUID) -> dict[str, str]:
    """A period of school and an appointment of the first child, both brought in from elsewhere."""
    mia, day = family.children[0].id, today()
    batch = Batch(
        case_id=family.id,
        agency="School",
        sort=Sort.ATTENDANCE,
        stand=Stand.BROUGHT_IN,
        held="{}",
        sent_at=family.case.opened_at,
        sent_by=by,
    )
    session.add(batch)
    session.flush()
    of = family.id
    missed = Attendance(
        case_id=of, person_id=mia, since=day, until=day, possible=2, authorised=1, source="School", batch_id=batch.id
    )
    brought = Appointment(
        case_id=of, person_id=mia, what="Eye test", on=day, outcome=Outcome.NOT_BROUGHT, way="Two buses", batch_id=batch.id
    )
    session.add_all([missed, brought])
    return {"attendance": attendance_item(missed.id), "appointment": appointment_item(brought.id)}


def test_what_puts_an_entry_right_is_not_for_them_either_and_what_stood_before_is_not(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
        first = an_event(session, family, ruth, GRAN)
        again = Happened(EventKind.WORRY, When(today()), "Gran wrote to the school", "School", frozenset({family.children[0].id}))
        second = put_right(session, by=ruth, event=first, happened=again, why="She wrote", operation=uuid4())
        item = event_item(second.id)
        keep_back(session, by=ruth, case_id=family.id, item=item, from_whom=FAMILY, why="x", operation=uuid4())

        assert {event_item(first.id), item} <= not_for(session, family.id, ReaderOf(of_family=True))


def test_an_entry_that_is_kept_back_is_decided_by_itself_and_its_words_are_in_no_byte_of_the_pack(
    sqlite_database: Database, tmp_path: Path
) -> None:
    place = Place(sqlite_database)
    with sqlite_database.unit_of_work() as session:
        happened = an_event(session, place.family, place.ruth, GRAN)
        items = the_items(session, place.family, place.ruth.id) | {"event": event_item(happened.id)}
        for item in items.values():
            keep_back(
                session,
                by=place.ruth,
                case_id=place.family.id,
                item=item,
                from_whom=str(place.mia.id),
                why="It would tell who rang",
                operation=uuid4(),
            )
    request_id = place.asked()
    with sqlite_database.unit_of_work() as session:
        request = session.get_one(AccessRequest, request_id)
        alone = [one for one in rights.everything(session, request) if f"{KEPT_BACK}: It would tell who rang" in one.item.flags]
        assert sorted(one.item.kind for one in alone) == ["appointment", "attendance", "chronology_event"]
        alone += (whys := [one for one in rights.everything(session, request) if SAYS_WHY in one.item.flags])
        assert [one.item.kind for one in whys] == ["kept_back"] * 3, "why it is kept back may lead to what it is"
        assert not any(decides_together(one, place.ruth.id, supervises=True) for one in alone)
        left = rights.Decided(Decision.LEAVE_OUT, Ground.FROM_ANOTHER, "It tells who rang")
        rights.decide(session, by=place.ruth, request=request, items=[one.item for one in alone], decided=left)
    place.decide(request_id)
    with sqlite_database.unit_of_work() as session:
        request = session.get_one(AccessRequest, request_id)
        rights.send(session, by=place.ruth, request=request)
        rights.release(session, by=place.tom, request=request, pack_id=uuid4())
    packs = Store(tmp_path / "packs")
    assert Maker(sqlite_database, packs, Store(tmp_path / "attachments"), "Northgate").once() == 1
    [path] = (tmp_path / "packs").glob("*.zip")
    with zipfile.ZipFile(io.BytesIO(packs.unlocked(path))) as packed:
        told = "".join(packed.read(one).decode(errors="ignore") for one in packed.namelist())
    assert "I like my red boots" in told
    for words in (GRAN, "Eye test", "Two buses", "It would tell who rang"):
        assert words not in told, words


def test_another_familys_entries_are_not_marked_here(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family, other = (a_family(session, name, children=["Mia"], allocated=[ruth]) for name in ("Dean", "Ofori"))
        items = the_items(session, other, ruth.id) | {"event": event_item(an_event(session, other, ruth).id)}
    visit = visitor(service, as_=ruth)
    token = visit.get(f"{family.address}/kept-back", names=("Dean", "Mia")).fields().get("token", "")
    for item in items.values():
        assert visit.ask(f"{family.address}/kept-back?item={item}").status_code == 404
        reply = visit.post(f"{family.address}/kept-back", {"token": token, "item": item, "from_whom": FAMILY, "why": "x"})
        assert reply.status_code == 404
    with service.state.database.reading() as session:
        assert session.exec(select(KeptBack)).all() == []


def test_whom_a_thing_is_kept_back_from_is_named_and_nobody_is_guessed() -> None:
    kelly, school = str(UUID(int=1)), f"{NAMED_OUTSIDE}{UUID(int=2).hex}"
    assert from_whom_in_words([kelly, school], {kelly: "Kelly", school: "Larch Primary"}) == "Kelly and Larch Primary"
    assert from_whom_in_words([kelly, school], {}) == "somebody in the family and a professional elsewhere"
    assert from_whom_in_words([OUTSIDE], {}) == "any professional elsewhere"
