"""A parent’s copy of the chronology: theirs, in plain words, released by a second person, without what could harm somebody."""

import datetime
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from sqlmodel import Session, select

from app.cases.models import Household, HouseholdMember, Person, Relationship
from app.chronology.actions import Happened, add_event
from app.chronology.models import EventKind
from app.chronology.rules import When
from app.chronology_copies.making import other_names, words_for_others
from app.chronology_copies.rules import For, LeftOut, pattern_of, why_left_out
from app.identity.models import NameKind, OtherName
from app.people.practitioner import Practitioner
from app.plan_copies.kept_words import KeptWords
from app.releases.models import CopyRelease
from app.timeline.told import Origin, Row
from app.withholding.actions import keep_back
from app.withholding.rules import event_item
from tests.app.copies.arranged import everything_in, pages_of
from tests.support.factories import Family, a_child, a_family, a_practitioner, a_statement, a_supervisor, an_adult, team_of
from tests.support.visiting import visitor

NAMES = ("Dean", "Mia", "Kelly", "Marcin", "Noah")
MIA, NOAH = uuid4(), uuid4()
LONG_AGO = When(datetime.date(2024, 3, 1))


def row(words: str, **more: Any) -> Row:
    said = SimpleNamespace(words=words, meant="", response="", different="")
    ordinary: dict[str, Any] = {"id": "e", "when": LONG_AGO, "origin": Origin.HAND, "lanes": frozenset({MIA}), "event": said}
    return Row(**{**ordinary, "title": words, "item": "event:1", **more})


def kelly(**more: Any) -> For:
    ordinary: dict[str, Any] = {"children": frozenset({MIA}), "items": (), "kept": KeptWords(), "homes": ("12 safe street",)}
    return For(**{**ordinary, "others": pattern_of(["Marcin", "dad", "Noah"]), **more})


@pytest.mark.parametrize(
    ("one", "whom", "why"),
    [
        (row("Settled in at school"), kelly(), None),
        (row("The whole family moved", lanes=frozenset()), kelly(), None),
        (row("Settled in", not_for_family=True), kelly(), LeftOut.KEPT_BACK),
        (row("Settled in"), kelly(items={"event:1"}), LeftOut.KEPT_BACK),
        (row("Moved to 12 Safe Street"), kelly(), LeftOut.WHERE),
        (row("Settled in", lanes=frozenset({MIA, NOAH})), kelly(), LeftOut.OTHER_CHILD),
        (row("A neighbour rang", kind=EventKind.WORRY.words), kelly(), LeftOut.TALKED_ABOUT),
        (row("She was hurt", kind=EventKind.HARM.words), kelly(), LeftOut.TALKED_ABOUT),
        (row("Police came", kind=EventKind.SAFETY.words), kelly(), LeftOut.TALKED_ABOUT),
        (row("Went with MARCIN’s sister"), kelly(), LeftOut.ANOTHER),
        (row("Her father came"), kelly(), LeftOut.ANOTHER),
        (row("Dad came"), kelly(others=pattern_of(["father"])), LeftOut.ANOTHER),
        (row("Mum told the worker that she is afraid"), kelly(others=pattern_of(["Mother"])), LeftOut.ANOTHER),
        (row("His stepfather came"), kelly(others=pattern_of(["step-dad"])), LeftOut.ANOTHER),
        (row("Her step dad came"), kelly(others=pattern_of(["stepdad"])), LeftOut.ANOTHER),
        (row("Moved to 12, Safe Street"), kelly(), LeftOut.WHERE),
        (row("Moved to number 12 Safe St."), kelly(), LeftOut.WHERE),
        (row("Walks home along Safe Street"), kelly(homes=("12 safe street, riverside rs1 2ab",)), LeftOut.WHERE),
        (row("The parcel went to RS1 2AB"), kelly(homes=("12 safe street, riverside rs1 2ab",)), LeftOut.WHERE),
        (row("In Riverside, at the park, 12 of them"), kelly(homes=("12 safe street, riverside rs1 2ab",)), None),
        (row("Seen at the school"), kelly(homes=("room 4 at the hostel",)), None),
        (row("x " * 2000 + "and then Marcin came"), kelly(), LeftOut.ANOTHER),
        (
            row("She said I hide under the bed at night"),
            kelly(kept=KeptWords.of(["I hide under the bed at night"])),
            LeftOut.REPEATS,
        ),
        (row("Said: I am tired", origin=Origin.STATEMENT), kelly(), LeftOut.NOT_ON_PAPER),
        (row("Stays at 14 Larch Court", origin=Origin.HOME), kelly(), LeftOut.NOT_ON_PAPER),
    ],
)
def test_what_is_on_paper_is_theirs_and_harms_nobody_who_finds_it(one: Row, whom: For, why: LeftOut | None) -> None:
    assert why_left_out(one, whom) is why


def test_whatever_word_the_record_has_for_a_parent_the_other_word_finds_them_and_not_the_reader(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
        mother = an_adult(session, family, "Anna-Maria", "mother")
        session.add(OtherName(person_id=mother.id, name="Hania Nowak", folded_name="hania nowak", kind=NameKind.ALSO))
        father = an_adult(session, family, "Marcin", "father")
        ties = session.exec(select(Relationship)).all()
        people = session.exec(select(Person)).all()
        more = other_names(session, people)
        mia = {family.children[0].id}

    for_him = pattern_of(words_for_others(people, more, ties, father, mia))
    for_her = pattern_of(words_for_others(people, more, ties, mother, mia))
    assert for_him
    assert for_her
    for words in ("mum is afraid", "anna came", "hania came", "mummy’s flat"):
        assert for_him.search(words), words
    for words in ("dad came", "daddy came"):
        assert for_her.search(words), words
        assert not for_him.search(words), words


def test_one_part_that_is_not_theirs_takes_the_whole_entry_with_it() -> None:
    one = row("Settled in")
    one.event.meant = "She felt safe once Marcin had gone"
    assert why_left_out(one, kelly()) is LeftOut.ANOTHER


def happened(
    session: Session, family: Family, by: Practitioner, words: str, kind: EventKind = EventKind.SCHOOL, **more: Any
) -> UUID:
    children = frozenset({family.children[0].id})
    told = Happened(kind, When(datetime.date(2025, 9, 1)), words, "Miss Adair", **{"children": children, **more})
    return add_event(session, by=by, case_id=family.id, happened=told).id


def arranged(service: FastAPI) -> tuple[Family, Practitioner, Practitioner, Mapping[str, UUID]]:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, children=["Mia"], allocated=[ruth])
        marcin = an_adult(session, family, "Marcin", "dad").id
        noah = a_child(session, family, "Noah").id
        a_statement(session, family, ruth, "I hide under the bed when the men come")
        session.add(Household(case_id=family.id, name="12 Safe Street", restricted=True))
        good = happened(session, family, ruth, "copy-breakfast club begins", meant="copy-meant she eats")
        marked = happened(session, family, ruth, "copy-marked for one of them")
        happened(session, family, ruth, "copy-marcin: Marcin moved out")
        happened(session, family, ruth, "copy-worry from next door", EventKind.WORRY)
        happened(session, family, ruth, "copy-noah is ill", children=frozenset({noah}))
        happened(session, family, ruth, "copy-repeats I hide under the bed when the men come")
        happened(session, family, ruth, "copy-address they moved to 12 Safe Street")
        own = Household(case_id=family.id, name="7 Elm Way")
        session.add(own)
        session.flush()
        session.add(HouseholdMember(household_id=own.id, person_id=marcin))
        happened(session, family, ruth, "copy-seven Mia slept at 7 Elm Way")
        keep_back(
            session, by=ruth, case_id=family.id, item=event_item(marked), from_whom=str(marcin), why="Asked to", operation=uuid4()
        )
        return family, ruth, tom, {"kelly": family.adults[0].id, "marcin": marcin, "good": good}


def test_a_second_person_releases_it_and_each_parent_has_their_own(service: FastAPI) -> None:
    family, ruth, tom, ids = arranged(service)
    here = f"{family.address}/people/{family.children[0].id}/chronology/copies"
    asks, reads = visitor(service, as_=ruth), visitor(service, as_=tom)
    page = asks.get(here, names=NAMES)
    assert "1 not: a worry, harm or an emergency: talked about in person" in page.text

    papers = {}
    for whom in ("kelly", "marcin"):
        fields = asks.get(here, names=NAMES).fields() | {"whom": f"family:{ids[whom]}", "why": "Asked.", "layout": "large"}
        address = asks.post(here, fields).headers["location"]
        assert "NOT RELEASED" in asks.ask(f"{address}/paper").text
        assert asks.post(address, {"decision": "release", "looked": "yes"}).status_code in (409, 422), "nobody releases their own"
        reads.ask(f"{address}/paper")
        token = reads.get(address, names=NAMES).fields()["token"]
        assert reads.post(address, {"token": token, "decision": "release", "looked": "yes"}).status_code == 303
        papers[whom] = asks.ask(f"{address}/paper").text

    for words in (
        "OFFICIAL-SENSITIVE",
        "copy--large",
        "copy-breakfast club begins",
        "copy-meant she eats",
        "copy 1",
        "For Kelly Dean",
    ):
        assert words in papers["kelly"], words
    assert "copy-marked for one of them" in papers["kelly"]
    assert "copy-marked" not in papers["marcin"]
    assert "copy-marcin" in papers["marcin"]
    assert "copy-seven" in papers["marcin"]
    assert "copy-seven" not in papers["kelly"]
    for words in ("NOT RELEASED", "copy-marcin", "copy-worry", "copy-noah", "under the bed", "copy-address", "Miss Adair"):
        assert words not in papers["kelly"], words
    assert "Copy for the family, a chronology, number 1, for Kelly" in asks.get(f"{family.address}/copies", names=NAMES).text


def test_a_mark_ends_what_was_approved_and_nobody_else_may_have_one(service: FastAPI) -> None:
    family, ruth, tom, ids = arranged(service)
    here = f"{family.address}/people/{family.children[0].id}/chronology/copies"
    asks, reads = visitor(service, as_=ruth), visitor(service, as_=tom)
    fields = asks.get(here, names=NAMES).fields() | {"whom": f"family:{ids['kelly']}", "why": "Asked."}
    address = asks.post(here, fields).headers["location"]
    assert asks.post(here, fields).headers["location"] == address
    reads.ask(f"{address}/paper")
    token = reads.get(address, names=NAMES).fields()["token"]
    assert reads.post(address, {"token": token, "decision": "release", "looked": "yes"}).status_code == 303
    with service.state.database.unit_of_work() as session:
        item = event_item(ids["good"])
        keep_back(session, by=ruth, case_id=family.id, item=item, from_whom="family", why="x", operation=uuid4())
    assert asks.ask(f"{address}/paper").status_code == 409
    refused = asks.post(here, {**fields, "copy_id": str(uuid4()), "whom": f"family:{uuid4()}"})
    assert refused.status_code == 422
    with service.state.database.reading() as session:
        assert session.exec(select(CopyRelease)).one().chronology_id == family.children[0].id
    told = asks.post(here, {**fields, "copy_id": str(uuid4()), "agreed": "yes"}).headers["location"]
    assert "I hide under the bed when the men come" in asks.ask(f"{told}/paper").text, "the child was asked, and it may be there"


def test_the_pdf_holds_no_more_than_the_page_and_counts_its_pages(sqlite_service: FastAPI, pango: None) -> None:
    family, ruth, _, ids = arranged(sqlite_service)
    here = f"{family.address}/people/{family.children[0].id}/chronology/copies"
    asks = visitor(sqlite_service, as_=ruth)
    fields = asks.get(here, names=NAMES).fields() | {"whom": f"family:{ids['kelly']}", "why": "Asked."}
    pdf = asks.ask(f"{asks.post(here, fields).headers['location']}/paper.pdf").content
    held = " ".join(everything_in(pdf).split())
    assert pages_of(pdf)
    assert "copy-breakfast club begins" in held
    for words in ("copy-marcin", "copy-worry", "copy-noah", "under the bed", "Safe Street", "Miss Adair"):
        assert words not in held, words
