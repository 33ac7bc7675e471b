"""A plan agreed with a disagreement in it, looked at after three months, set back, sustained, ended, and begun again."""

import datetime
import re
from dataclasses import dataclass
from uuid import UUID, uuid4

import time_machine
from fastapi import FastAPI
from sqlmodel import col, select

from app.answers.given import LadderGiven
from app.audit.models import Trail
from app.cases.models import NextStep
from app.db import Database, today
from app.declaration.vocabulary import Level
from app.people.practitioner import Practitioner
from app.plans.models import Outcome, Plan, PlanVersion, Review
from tests.support.answering import send, sign, wrote
from tests.support.factories import Family, a_family, a_practitioner, a_supervisor, team_of
from tests.support.tools import a_ladder, a_section, a_tool
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import an_assessment

NAMES = ("Dean", "Mia", "Kelly", "Larch")
TOOL = a_tool(sections=(a_section(a_ladder("food")),))
FIRST = datetime.datetime(2026, 1, 12, 10, tzinfo=datetime.UTC)


@dataclass
class Made:
    """Ruth and Tom at the service, and Mia, whose picture shows one serious need."""

    service: FastAPI
    ruth: Practitioner
    tom: Practitioner
    family: Family

    @property
    def here(self) -> str:
        return f"{self.family.address}/people/{self.family.children[0].id}/plan"

    def at(self, who: Practitioner) -> Visitor:
        """A browser signed in now: a session does not last for months."""
        browser = visitor(self.service, as_=who)
        browser.get(self.here, names=NAMES)
        return browser


def made(service: FastAPI, database: Database) -> Made:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, children=["Mia"], allocated=[ruth])
        one = an_assessment(session, family, TOOL, by=ruth)
        wrote(session, one, ruth, "food", LadderGiven(level=Level.MOSTLY_NOT, since="September"))
        send(session, one, ruth)
        sign(session, one, tom)
    return Made(service, ruth, tom, family)


def day_boxes(name: str, on: datetime.date) -> dict[str, str]:
    return {f"{name}_day": str(on.day), f"{name}_month": str(on.month), f"{name}_year": str(on.year)}


def writes(browser: Visitor, here: str, field: str, words: str = "", **more: str) -> None:
    form = {"field": field, "words": words, "operation": str(uuid4()), **more}
    assert browser.post(f"{here}/words", form).status_code == 303, field


def seen_on(browser: Visitor, address: str) -> dict[str, str]:
    """What the page to sign holds."""
    page = browser.get(address, names=NAMES)
    return {name: page.all("input", name=name)[-1].get("value", "") for name in ("seen", "operation")}


def is_agreed(one: Made, database: Database, review_on: datetime.date) -> UUID:
    """From the first word to the second signature, with a disagreement in it. The outcome."""
    ruth, here = one.at(one.ruth), one.here
    assert ruth.post(here).status_code == 303
    hindered = ruth.get(f"{here}/sign", names=NAMES)
    assert "A serious need has neither an outcome nor a reason" in hindered.text
    assert ruth.post(f"{here}/sign", {"seen": "x"}).status_code == 422
    page = ruth.get(f"{here}/outcomes", names=NAMES)
    need = page.all("input", name="need")[0].get("value", "")
    form = {"different": "Mia eats breakfast with someone, every school day", "need": need, "operation": str(uuid4())}
    assert ruth.post(f"{here}/outcomes", form).status_code == 303
    for field, words in (("if_nothing", "We meet again with Tom"), ("who_decides", "Tom"), ("wants", "Ella’s table")):
        writes(ruth, here, field, words)
    writes(ruth, here, "if_nothing_by", **day_boxes("words", review_on))
    writes(ruth, here, "review_on", **day_boxes("words", review_on))
    view = {"said": "partly", "words": "I’ll ask work myself", **day_boxes("asked", FIRST.date()), "operation": str(uuid4())}
    assert ruth.post(f"{here}/said/{one.family.adults[0].id}", view).status_code == 303
    signed(one, ruth, "/sign")
    with database.reading() as session:
        return session.exec(select(Outcome.id)).one()


def signed(one: Made, ruth: Visitor, where: str) -> None:
    """Signed once however often it is pressed, and counter-signed by somebody else, once."""
    here = one.here
    seen = seen_on(ruth, f"{here}{where}")
    for _ in range(2):
        assert ruth.post(f"{here}{where}", seen).status_code == 303
    tom = one.at(one.tom)
    for page_of_work in ("/", "/supervision"):
        assert "a plan waits to be read and counter-signed" in tom.get(page_of_work).text
    page = tom.get(f"{here}/counter-sign", names=NAMES)
    version = page.all("input", name="version")[0].get("value", "")
    for _ in range(2):
        assert tom.post(f"{here}/counter-sign", {"version": version, "decision": "countersigned"}).status_code == 303


def fields_of(browser: Visitor, address: str) -> dict[str, list[str]]:
    """What the form of a review would send if nothing were touched."""
    return browser.get(address, names=NAMES).sent_by("review")


def looks(one: Made, outcome: UUID, on: datetime.date, change: str, next_on: datetime.date, **more: str | list[str]) -> str:
    """A review of one outcome. What the plan page says of it then."""
    ruth, here = one.at(one.ruth), one.here
    begun = ruth.post(f"{here}/reviews", {"present": "Mia, Kelly", **day_boxes("on", on), "operation": str(uuid4())})
    address = begun.headers["location"]
    part = f"{outcome}."
    blank = ruth.post(address, {**fields_of(ruth, address), f"{part}change": change, "do": str(outcome)})
    assert "Write what shows it" in ruth.read(blank, names=NAMES, status=422).text
    closing = {"child_told": "That it is better", **day_boxes("next", next_on)}
    too_soon = ruth.post(f"{address}/finish", {**fields_of(ruth, address), **closing})
    assert "Not looked at yet" in ruth.read(too_soon, names=NAMES, status=422).text
    found = {"change": change, "evidence": "The register", "says": ["child", "school"], **more}
    sent = {**fields_of(ruth, address), **{f"{part}{name}": value for name, value in found.items()}}
    for _ in range(2):
        assert ruth.post(address, sent).status_code == 303
    other = {**sent, f"{part}evidence": "Somebody else’s words", f"seen.{outcome}": "9.x"}
    assert "The register" in ruth.read(ruth.post(address, other), names=NAMES, status=409).text
    last = fields_of(ruth, address)
    for _ in range(2):
        assert ruth.post(f"{address}/finish", {**last, **closing}).status_code == 303
    return ruth.get(here, names=NAMES).text


def due(database: Database) -> list[tuple[str, datetime.date | None]]:
    with database.reading() as session:
        rows = session.exec(select(NextStep).where(col(NextStep.done_on).is_(None)).order_by(col(NextStep.due_on)))
        return [(row.words, row.due_on) for row in rows]


def test_a_plan_from_its_first_word_to_its_second_beginning(service: FastAPI, database: Database) -> None:
    months = [datetime.date(2026, month, 13) for month in (1, 4, 7, 10, 12)]
    with time_machine.travel(FIRST, tick=False):
        one = made(service, database)
        outcome = is_agreed(one, database, months[1])
        page = one.at(one.ruth).get(one.here, names=NAMES)
        assert "Signed: version 1" in page.text
        assert "Disagree, or agree in part: Kelly. Not asked yet: Mia." in page.text
        assert due(database)[0] == ("Look at the child’s plan together", months[1]) or due(database)[1][1] == months[1]
        locked = one.at(one.ruth).post(f"{one.here}/words", {"field": "wants", "words": "Other words"})
        assert locked.status_code == 409
        calendar = one.at(one.ruth).ask(f"{one.here}/dates.ics").text
        assert calendar.startswith("BEGIN:VCALENDAR\r\n")
        assert "DTSTART;VALUE=DATE:20260413" in calendar
        assert not re.search("Mia|Kelly|Dean|Ella|breakfast", calendar)

    holds = {"weekend": "yes", "money": "yes", "nobody_coming": "yes", "weeks": "8"}
    stood = []
    told = ((1, "better", holds), (2, "worse", {"money": "no"}), (3, "better", holds), (4, "better", {**holds, "weeks": "14"}))
    for at, change, more in told:
        with time_machine.travel(datetime.datetime.combine(months[at], FIRST.timetz()), tick=False):
            text = looks(one, outcome, months[at], change, months[at] + datetime.timedelta(days=90), **more)
            stood.append(
                next(word for word in ("Lapsed", "Early change", "Sustained") if f"{word}" in text.split("Where it stands")[2])
            )
    assert stood == ["Early change", "Lapsed", "Early change", "Sustained"]

    with time_machine.travel(datetime.datetime(2026, 12, 20, 10, tzinfo=datetime.UTC), tick=False):
        it_ends(one, database, outcome)
        it_begins_again(one, database)


def it_ends(one: Made, database: Database, outcome: UUID) -> None:
    ruth, here = one.at(one.ruth), one.here
    assert ruth.post(f"{here}/ending", {"seen": "x"}).status_code == 422
    assert (
        ruth.post(
            f"{here}/outcomes/{outcome}", {"turn": "achieved", "why": "Every school day since July", "do": "turn"}
        ).status_code
        == 303
    )
    for field in ("holds_up", "who_to_ring", "early_signs", "check_1", "check_3", "check_6", "back", "told"):
        writes(ruth, here, field, f"Words for {field}")
    signed(one, ruth, "/ending")
    assert "Ended 20 December 2026" in ruth.get(here, names=NAMES).text
    checks = [(words, on) for words, on in due(database) if words.startswith("Does it still hold?")]
    assert [on for _, on in checks] == [datetime.date(2027, 1, 20), datetime.date(2027, 3, 20), datetime.date(2027, 6, 20)]
    assert not [words for words, _ in due(database) if "plan together" in words or "Decide" in words]


def it_begins_again(one: Made, database: Database) -> None:
    ruth, here = one.at(one.ruth), one.here
    assert "Say why there is a plan again" in ruth.read(ruth.post(here), names=NAMES, status=422).text
    assert ruth.post(here, {"why": "Breakfast stopped in November"}).status_code == 303
    text = ruth.get(here, names=NAMES).text
    assert text.index("Last time’s plan comes first") < text.index("The day we want")
    for told in ("Words for early_signs", "Words for back", "Achieved", "Breakfast stopped in November"):
        assert told in text
    with database.reading() as session:
        assert len(session.exec(select(Plan)).all()) == 2
        assert len(session.exec(select(PlanVersion)).all()) == 2
        assert len(session.exec(select(Review)).all()) == 4
        deeds = set(session.exec(select(Trail.what).where(col(Trail.what).contains("plan"))))
    assert {
        "signed a plan",
        "counter-signed a plan",
        "signed the ending of a plan",
        "counter-signed the ending of a plan",
    } <= deeds


def test_a_change_after_the_signature_is_the_next_version_and_told_in_plain_words(service: FastAPI, database: Database) -> None:
    one = made(service, database)
    on = today() + datetime.timedelta(days=60)
    is_agreed(one, database, on)
    ruth, here = one.at(one.ruth), one.here
    assert "Say why it has to be changed" in ruth.read(ruth.post(f"{here}/reopen"), names=NAMES, status=422).text
    again = {"why": "Kelly’s hours have changed", "operation": str(uuid4())}
    for _ in range(2):
        assert ruth.post(f"{here}/reopen", again).status_code == 303
    writes(ruth, here, "wants", "A grown-up up first", seen="1")

    page = ruth.get(f"{here}/sign", names=NAMES)
    assert "What Mia wants first" in page.text
    assert "Ella’s table" in page.text
    late = seen_on(ruth, f"{here}/sign")
    writes(ruth, here, "wants", "Both", seen="2")
    assert ruth.post(f"{here}/sign", late).status_code == 409
    assert ruth.post(f"{here}/sign", seen_on(ruth, f"{here}/sign")).status_code == 303

    tom = one.at(one.tom)
    version = tom.get(f"{here}/counter-sign", names=NAMES).all("input", name="version")[0].get("value", "")
    back = {"version": version, "decision": "returned"}
    assert "Say what to look at again" in tom.read(tom.post(f"{here}/counter-sign", back), names=NAMES, status=422).text
    assert tom.post(f"{here}/counter-sign", {**back, "words": "Ask Mia first"}).status_code == 303
    assert ruth.ask(f"{here}/counter-sign").status_code == 404
    told = ruth.get(here, names=NAMES).text
    for words in ("Version 3, being written", "Opened again by Ruth Adeyemi: Kelly’s hours have changed", "Returned with words"):
        assert words in told
    with database.reading() as session:
        first = session.exec(select(PlanVersion.id).order_by(col(PlanVersion.number))).first()
    assert "Ella’s table" in ruth.get(f"{here}/versions/{first}", names=NAMES).text
