"""A parent’s copy of the chronology: theirs, in plain words, released by a second person, without what could harm somebody."""

import datetime
import re
import time
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from sqlmodel import Session, select

from app.as_pdf.on_its_way import Papers
from app.audit.models import Trail
from app.cases.models import CaseMember, Household, HouseholdMember, Person, Relationship
from app.chronology.actions import Happened, add_event
from app.chronology.models import Appointment, EventKind, Outcome
from app.chronology.rules import When
from app.chronology_copies.plain import is_plain
from app.chronology_copies.rules import For, LeftOut, pattern_of, unsure_pattern, why_left_out
from app.chronology_copies.telling import as_told
from app.db import today
from app.faults.reading_age import reading_age
from app.identity.models import NameKind, OtherName
from app.language.declared import shipped
from app.people.practitioner import Practitioner
from app.plan_copies.called import Called, called_for, meanings
from app.plan_copies.kept_words import KeptWords
from app.plan_copies.queries import everybody_ever, other_names, ties_ever
from app.releases.models import CopyRelease
from app.timeline.told import Origin, Row
from app.web.text import folded
from app.withholding.actions import keep_back
from app.withholding.rules import event_item
from tests.app.copies.arranged import everything_in, pages_of
from tests.app.copies.test_words import HURTS
from tests.support.factories import Family, a_child, a_family, a_practitioner, a_statement, a_supervisor, an_adult, team_of
from tests.support.visiting import visitor

NAMES = ("Dean", "Mia", "Kelly", "Marcin", "Noah", "Lee")
MIA, NOAH, SAID = uuid4(), uuid4(), uuid4()
LONG_AGO = When(datetime.date(2024, 3, 1))


def row(words: str, **more: Any) -> Row:
    said = SimpleNamespace(words=words, meant="", response="", different="")
    ordinary: dict[str, Any] = {"id": "e", "when": LONG_AGO, "origin": Origin.HAND, "lanes": frozenset({MIA}), "event": said}
    return Row(**{**ordinary, "title": words, "item": "event:1", **more})


def kelly(**more: Any) -> For:
    ordinary: dict[str, Any] = {"children": frozenset({MIA}), "items": (), "kept": KeptWords(), "homes": ("12 safe street",)}
    return For(**{**ordinary, "others": pattern_of(meanings(["Marcin", "dad", "Noah"])), **more})


def mia(**more: Any) -> For:
    """The child’s own copy."""
    return kelly(**{"said": frozenset({SAID}), "others": pattern_of(meanings(["Marcin", "dad", "Noah", "Kelly", "mum"])), **more})


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
        (row("Dad came"), kelly(others=pattern_of(meanings(["father"]))), LeftOut.ANOTHER),
        (row("Mum told the worker that she is afraid"), kelly(others=pattern_of(meanings(["Mother"]))), LeftOut.ANOTHER),
        (row("His stepfather came"), kelly(others=pattern_of(meanings(["step-dad"]))), LeftOut.ANOTHER),
        (row("Her step dad came"), kelly(others=pattern_of(meanings(["stepdad"]))), LeftOut.ANOTHER),
        (row("Moved to 12, Safe Street"), kelly(), LeftOut.WHERE),
        (row("Moved to number 12 Safe St."), kelly(), LeftOut.WHERE),
        (row("Walks home along Safe Street"), kelly(homes=("12 safe street, riverside rs1 2ab",)), LeftOut.WHERE),
        (row("The parcel went to RS1 2AB"), kelly(homes=("12 safe street, riverside rs1 2ab",)), LeftOut.WHERE),
        (row("Lives on Safe St now"), kelly(homes=("12 safe street, riverside rs1 2ab",)), LeftOut.WHERE),
        (row("The parcel went to RS12AB"), kelly(homes=("12 safe street, riverside rs1 2ab",)), LeftOut.WHERE),
        (row("The parcel went to RS1 2AB"), kelly(homes=("12 safe street, rs12ab",)), LeftOut.WHERE),
        (row("Seen on Mill Lane"), kelly(homes=("the old forge, mill lane, riverside",)), LeftOut.WHERE),
        (row("Went with Mar\u00adcin"), kelly(), LeftOut.ANOTHER),
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
        (row("“Dad shouts”", id=f"w-{SAID}", origin=Origin.STATEMENT, event=None), mia(), None),
        (row("“Dad shouts”", id=f"w-{SAID}", origin=Origin.STATEMENT, event=None), kelly(), LeftOut.NOT_ON_PAPER),
        (row("“Dad shouts”", id=f"w-{uuid4()}", origin=Origin.STATEMENT, event=None), mia(), LeftOut.NOT_ON_PAPER),
        (row("We live at 12 Safe Street", id=f"w-{SAID}", origin=Origin.STATEMENT, event=None), mia(), LeftOut.WHERE),
        (row("“I run”", id=f"w-{SAID}", origin=Origin.STATEMENT, event=None), mia(items={"event:1"}), LeftOut.KEPT_BACK),
        (row("Mum was ill"), mia(), LeftOut.ANOTHER),
        (row("The money stopped", kind=EventKind.MONEY.words), mia(), LeftOut.TALKED_ABOUT),
        (row("The money stopped", kind=EventKind.MONEY.words), kelly(), None),
        (row("Mum came"), kelly(unsure=pattern_of(meanings(["mum"]))), LeftOut.UNSURE),
    ],
)
def test_what_is_on_paper_is_theirs_and_harms_nobody_who_finds_it(one: Row, whom: For, why: LeftOut | None) -> None:
    assert why_left_out(one, whom) is why


def called_in(session: Session, family: Family, reader: Person) -> Called:
    people = everybody_ever(session, family.id)
    ties = ties_ever(session, [one.id for one in people])
    return called_for(people, other_names(session, people), ties, reader, {one.id for one in family.children})


def finds(found: Called, words: str) -> str:
    """Whether these words speak of somebody else, may do, or do not."""
    others, unsure = pattern_of(found.others), unsure_pattern(found, ["mia"])
    if others and others.search(words):
        return "another"
    return "unsure" if unsure and unsure.search(words) else ""


def test_whatever_word_the_record_has_for_a_parent_the_other_word_finds_them_and_not_the_reader(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        family = a_family(session, children=["Mia"], adults=[], allocated=[a_practitioner(session)])
        mother = an_adult(session, family, "Anna-Maria", "mother")
        session.add(OtherName(person_id=mother.id, name="Hania Łęcka", folded_name="hania lecka", kind=NameKind.ALSO))
        father = an_adult(session, family, "Marcin", "father")
        gone = an_adult(session, family, "Łukasz", "step-dad")
        session.exec(select(CaseMember).where(CaseMember.person_id == gone.id)).one().until = today()
        session.exec(select(Relationship).where(Relationship.person_id == gone.id)).one().until = today()
        for_him, for_her = called_in(session, family, father), called_in(session, family, mother)

    for words in ("mum is afraid", "anna came", "hania lecka came", "mummy’s flat", "lukasz is back", "her stepfather came"):
        assert finds(for_him, folded(words)) == "another", words
    for words in ("dad came", "daddy came"):
        assert finds(for_her, words) == "another", words
        assert finds(for_him, words) == "", words
    assert finds(for_her, "her new boyfriend came") == "unsure", "nobody is written down who is called so"


def test_of_two_mothers_neither_has_a_line_that_says_mum(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        family = a_family(session, children=["Mia"], adults=[], allocated=[a_practitioner(session)])
        kelly, asha = an_adult(session, family, "Kelly", "mum"), an_adult(session, family, "Asha", "mummy")
        found = called_in(session, family, kelly), called_in(session, family, asha)
    for one in found:
        for words in ("mum left", "her mother left", "mummy’s flat"):
            assert finds(one, folded(words)) == "unsure", words
        assert finds(one, "settled in") == ""


def test_a_gran_who_is_the_mothers_mum_does_not_take_every_line_that_says_mum(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        family = a_family(session, children=["Mia"], adults=[], allocated=[a_practitioner(session)])
        kelly, jean = an_adult(session, family, "Kelly", "mum"), an_adult(session, family, "Jean", "nan")
        session.add(Relationship(person_id=jean.id, to_person_id=kelly.id, word="mum"))
        session.flush()
        found = called_in(session, family, kelly)
    assert finds(found, "mum took mia to the dentist") == ""
    assert finds(found, "mia’s mum came".replace("’", "'")) == ""
    for words in ("her mum is ill", "kelly's mum is ill", "mum's mum is ill"):
        assert finds(found, words) == "unsure", words


def test_a_childs_copy_speaks_of_no_brother_sister_or_other_grown_up_whoever_is_written_down(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        family = a_family(session, children=["Mia"], adults=[], allocated=[a_practitioner(session)])
        ella, mia = a_child(session, family, "Ella"), family.children[0]
        session.add(Relationship(person_id=mia.id, to_person_id=ella.id, word="sister"))
        session.flush()
        people = everybody_ever(session, family.id)
        found = called_for(people, [], ties_ever(session, [one.id for one in people]), mia, {mia.id})
    for words in (
        "her sister was ill",
        "her half-brother came",
        "her uncle stayed",
        "her parents argued",
        "auntie came",
        "tad came",
    ):
        assert finds(found, words), words


def test_names_are_found_without_their_marks_with_a_title_and_under_words_of_other_languages(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        family = a_family(session, children=["Mia"], adults=[], allocated=[a_practitioner(session)])
        mother = an_adult(session, family, "Kelly", "mum")
        father = an_adult(session, family, "D’Arcy-Lee", "dad")
        father.family_name = mother.family_name = "Dean"
        session.flush()
        found = called_in(session, family, mother)
    for words in ("darcy-lee came", "D Arcy came", "darcylee came", "mr dean came", "mr. dean came", "tata came", "her ex came"):
        assert finds(found, folded(words)), words
    for words in ("the dean family moved", "mia and her brother like it here"):
        assert finds(found, words) == "", words


@pytest.mark.parametrize(
    ("words", "is_read"),
    [
        ("Starts at Larch School", True),
        ("Health visitor undertook developmental assessment", False),
        ("Mia failed to attend", False),
    ],
)
def test_a_childs_copy_has_only_what_a_child_can_read(words: str, is_read: bool) -> None:
    assert is_plain([words], shipped()) is is_read


def test_the_childs_own_page_can_be_read_at_eleven_and_none_of_it_hurts() -> None:
    page = re.sub(r"\{[#%{].*?[#%}]\}", "", Path("templates/chronology_copies/child.html").read_text())
    words = "\n".join(re.findall(r">([^<>]+)<", page))
    assert reading_age(words) <= 11
    assert HURTS.findall(words) == []


@pytest.mark.parametrize(
    ("outcome", "to_parent", "to_child"),
    [
        (Outcome.NOT_BROUGHT, "Dentist: did not happen on this day.", ""),
        (Outcome.CANCELLED_SERVICE, "Dentist: cancelled by the service", ""),
        (Outcome.BROUGHT, "Dentist: was brought", "You went to this: Dentist."),
    ],
)
def test_no_parent_reads_on_paper_that_a_child_was_not_brought(outcome: Outcome, to_parent: str, to_child: str) -> None:
    visit = Appointment(case_id=uuid4(), person_id=MIA, what="Dentist", on=datetime.date(2026, 3, 2), outcome=outcome)
    one = row(f"Dentist: {outcome.words.lower()}", id=f"p-{visit.id}", origin=Origin.APPOINTMENT, event=None)
    known: Any = SimpleNamespace(appointments=[visit])
    assert as_told(one, known, {}, to_child=False).title == to_parent
    assert as_told(one, known, {}, to_child=True).title == to_child


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
        lee = an_adult(session, family, "Lee", "stepdad").id
        for tie in session.exec(select(Relationship).where(Relationship.person_id == lee)):
            tie.until = datetime.date(2025, 12, 1)
        happened(session, family, ruth, "copy-then her stepdad fetched her")
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
        return family, ruth, tom, {"kelly": family.adults[0].id, "marcin": marcin, "good": good, "marked": marked}


def test_a_second_person_releases_it_and_each_parent_has_their_own(service: FastAPI) -> None:
    family, ruth, tom, ids = arranged(service)
    here = f"{family.address}/people/{family.children[0].id}/chronology/copies"
    asks, reads = visitor(service, as_=ruth), visitor(service, as_=tom)
    page = asks.get(here, names=NAMES)
    assert "1 left out: a worry, harm or an emergency: talked about in person" in page.text

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
    assert "copy-then" not in papers["marcin"]
    assert "copy-seven" in papers["marcin"]
    assert "copy-seven" not in papers["kelly"]
    others = ("copy-then", "copy-marcin", "copy-worry", "copy-noah", "under the bed", "copy-address", "Miss Adair")
    for words in ("NOT RELEASED", *others):
        assert words not in papers["kelly"], words
    assert "Copy for the family, a chronology, number 1, for Kelly" in asks.get(f"{family.address}/copies", names=NAMES).text


def test_the_childs_copy_is_the_childs_and_is_asked_for_after_the_child_was(service: FastAPI) -> None:
    family, ruth, tom, ids = arranged(service)
    mia = family.children[0].id
    with service.state.database.unit_of_work() as session:
        item = event_item(ids["marked"])
        keep_back(session, by=ruth, case_id=family.id, item=item, from_whom=str(mia), why="x", operation=uuid4())
        happened(session, family, ruth, "copy-mum is ill again")
        happened(session, family, ruth, "copy-hard undertook developmental assessment")
        happened(session, family, ruth, "copy-money stops", EventKind.MONEY)
    here = f"{family.address}/people/{mia}/chronology/copies"
    asks, reads = visitor(service, as_=ruth), visitor(service, as_=tom)
    page = asks.get(here, names=NAMES)
    for words in (
        "3 left out: speaking of a grown-up, a brother or a sister",
        "1 left out: in words that are hard for a child to read",
    ):
        assert words in page.text, words
    fields = page.fields() | {"whom": f"child:{mia}", "why": "Asked.", "layout": "easy"}
    refused = asks.post(here, fields)
    assert refused.status_code == 422
    assert "Ask the child who else will see it" in refused.text
    address = asks.post(here, {**fields, "agreed": "yes"}).headers["location"]
    assert "NOT RELEASED" in asks.ask(f"{address}/paper").text
    reads.ask(f"{address}/paper")
    token = reads.get(address, names=NAMES).fields()["token"]
    assert reads.post(address, {"token": token, "decision": "release", "looked": "yes"}).status_code == 303
    paper = asks.ask(f"{address}/paper").text
    for words in ("copy--easy", "This is yours, Mia", "copy-breakfast", "You told us: I hide under the bed", "ring 999"):
        assert words in paper, words
    for words in ("NOT RELEASED", "copy-marked", "copy-marcin", "copy-worry", "copy-noah", "copy-meant", "copy-mum"):
        assert words not in paper, words
    for words in ("copy-hard", "copy-money", "copy-address", "copy-seven", "Miss Adair"):
        assert words not in paper, words


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


def test_a_paper_that_nobody_fetches_is_gone_though_nobody_asks_for_another(pango: None) -> None:
    kept = Papers(kept_for=0.2)
    making = kept.begin("<html lang='en'><title>One</title><p>One</p></html>", {})
    assert making is not None
    assert kept.fetched(making).startswith(b"%PDF")
    assert kept.own
    for _ in range(50):
        time.sleep(0.05)
        if not kept.own:
            break
    assert kept.own == {}


def test_of_a_long_paper_it_is_said_how_far_it_is_until_it_is_there(sqlite_service: FastAPI, pango: None) -> None:
    family, ruth, tom, ids = arranged(sqlite_service)
    with sqlite_service.state.database.unit_of_work() as session:
        for _ in range(8):
            happened(session, family, ruth, "copy-long She settled in. " * 240)
    asks, reads = visitor(sqlite_service, as_=ruth), visitor(sqlite_service, as_=tom)
    here = f"{family.address}/people/{family.children[0].id}/chronology/copies"
    fields = asks.get(here, names=NAMES).fields() | {"whom": f"family:{ids['kelly']}", "why": "Asked."}
    address = asks.post(here, fields).headers["location"]
    reads.ask(f"{address}/paper")
    token = reads.get(address, names=NAMES).fields()["token"]
    assert reads.post(address, {"token": token, "decision": "release", "looked": "yes"}).status_code == 303

    first = asks.ask(f"{address}/paper.pdf")
    assert first.headers["content-type"].startswith("text/html")
    for words in ("It is being made", "<progress", "Look again"):
        assert words in first.text, words
    for _ in range(200):
        time.sleep(0.1)
        if "It is ready" in asks.client.get(f"{address}/paper.pdf", headers={"HX-Request": "true"}).text:
            break
    there = asks.ask(f"{address}/paper.pdf")
    assert there.content.startswith(b"%PDF")
    assert "copy-long" in everything_in(there.content)
    with sqlite_service.state.database.reading() as session:
        deeds = session.exec(select(Trail).where(Trail.what == "took a released copy as a PDF")).all()
    assert len(deeds) == 1, "whoever looks how far it is has not handed it over"
