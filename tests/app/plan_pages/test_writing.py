"""Writing a plan in the browser: one field at a time, never over somebody else's words, each line and each voice kept once."""

from uuid import UUID, uuid4

from fastapi import FastAPI
from sqlmodel import col, select

from app.db import Database
from app.declaration.help import Help
from app.people.practitioner import Practitioner
from app.plans.actions import Place, add_outcome, begin, write_words
from app.plans.models import Outcome, Plan, PlanView, PlanWords, Step
from tests.support.factories import Family, a_family, a_practitioner
from tests.support.visiting import Visitor, visitor

NAMES = ("Dean", "Mia", "Noah", "Kelly", "Larch")


def a_plan(database: Database) -> tuple[Practitioner, Family, UUID]:
    """Ruth, a family of hers, and one outcome of the first child's plan."""
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia", "Noah"], allocated=[ruth])
        plan = begin(session, by=ruth, case_id=family.id, child_id=family.children[0].id)
        return ruth, family, add_outcome(session, by=ruth, plan=plan, words="Mia eats breakfast with someone").id


def plan_of(family: Family) -> str:
    return f"{family.address}/people/{family.children[0].id}/plan"


def kept_words(database: Database, field: str) -> list[str]:
    """Everything that ever stood in one field, in order."""
    with database.reading() as session:
        return list(session.exec(select(PlanWords.words).where(PlanWords.field == field).order_by(col(PlanWords.number))))


def test_a_plan_is_begun_once_and_written_from_the_childs_day_to_who_agrees(service: FastAPI, database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
    browser, here = visitor(service, as_=ruth), plan_of(family)
    assert "There is no plan yet" in browser.get(here, names=NAMES).text

    for _ in range(2):
        assert browser.post(here).status_code == 303
    outcome = browser.post(f"{here}/outcomes", {"different": "Mia sleeps warm", "operation": str(uuid4())}).headers["location"]
    page = browser.get(outcome, names=NAMES)
    part = outcome.rpartition("/")[2]
    step = {"whose": "ours", "who": "Ruth", "what": "Lends a heater", "outcome_id": part, "operation": str(uuid4())}
    assert browser.post(f"{here}-steps", step).headers["location"] == f"{outcome}#steps"
    assert browser.post(f"{here}-steps", step).status_code == 303
    day = {"time": "Night", "now": "Coat on the bed", "wanted": "Warm, sleeps through", "operation": str(uuid4())}
    assert browser.post(f"{here}-day", day).headers["location"] == f"{here}#day"

    assert "How would somebody see it?" in page.text
    plan = browser.get(here, names=NAMES)
    for told in ("Mia sleeps warm", "Lends a heater", "Warm, sleeps through", "One thing that will be different for Mia"):
        assert told in plan.text
    assert plan.text.count("Not asked yet.") == 2
    with database.reading() as session:
        assert len(session.exec(select(Plan)).all()) == len(session.exec(select(Step)).all()) == 1


def save(browser: Visitor, here: str, outcome: UUID, words: str, seen: int, **more: str) -> int:
    form = {"field": "now", "part": str(outcome), "words": words, "seen": str(seen), "operation": str(uuid4()), **more}
    reply = browser.post_htmx(f"{here}/words", form)
    assert (reply.headers.get("x-saved") == form["operation"]) is (reply.status_code == 200)
    return reply.status_code


def test_one_field_is_kept_by_itself_and_never_over_somebody_elses_words(service: FastAPI, database: Database) -> None:
    ruth, family, outcome = a_plan(database)
    browser, here = visitor(service, as_=ruth), plan_of(family)
    browser.get(f"{here}/outcomes/{outcome}", names=NAMES)

    assert save(browser, here, outcome, "Two days of five", 0) == 200
    assert save(browser, here, outcome, "Two days of five", 0) == 200
    assert save(browser, here, outcome, "Three days", 0) == 409
    late = browser.post(f"{here}/words", {"field": "now", "part": str(outcome), "words": "Three days", "seen": "0"})
    both = browser.read(late, names=NAMES, status=409)
    assert "Two days of five" in both.text
    assert "Three days" in late.text
    assert save(browser, here, outcome, "Three days", 0, over="1") == 200

    assert kept_words(database, "now") == ["Two days of five", "Three days"]


def test_what_cannot_be_read_is_named_and_stays_in_its_box(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    ruth, family, outcome = a_plan(sqlite_database)
    browser, here = visitor(sqlite_service, as_=ruth), plan_of(family)
    browser.get(here)
    day = {"words_day": "31", "words_month": "February", "words_year": "2027"}

    reply = browser.post(f"{here}/words", {"field": "first_by", "part": str(outcome), **day})
    page = browser.read(reply, names=NAMES, status=422)

    assert "February 2027 has 28 days" in page.text
    assert [box.get("value") for box in page.all("input", name="first_by.words_day")] == ["31"]
    assert kept_words(sqlite_database, "first_by") == []


def test_another_plans_outcome_and_a_field_that_is_none_are_not_there(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    ruth, family, _ = a_plan(sqlite_database)
    with sqlite_database.unit_of_work() as session:
        noahs = begin(session, by=ruth, case_id=family.id, child_id=family.children[1].id)
        other = add_outcome(session, by=ruth, plan=noahs, words="Noah’s own")
    browser, here = visitor(sqlite_service, as_=ruth), plan_of(family)
    browser.get(here)

    assert browser.ask(f"{here}/outcomes/{other.id}").status_code == 404
    for part, field in ((str(other.id), "now"), ("nothing", "now"), ("", "now"), ("", "secret")):
        assert browser.post(f"{here}/words", {"field": field, "part": part, "words": "x"}).status_code == 404
    assert browser.ask(f"{family.address}/people/{family.adults[0].id}/plan").status_code == 404
    assert "Noah’s own" not in browser.get(here).text


def test_what_they_say_stands_beside_what_they_said_before(service: FastAPI, database: Database) -> None:
    ruth, family, _ = a_plan(database)
    browser, here = visitor(service, as_=ruth), plan_of(family)
    address = f"{here}/said/{family.adults[0].id}"
    asked = {"asked_day": "4", "asked_month": "Nov", "asked_year": "2024"}
    browser.get(address, names=NAMES)

    refused = browser.read(browser.post(address, {"said": "disagrees", **asked}), names=NAMES, status=422)
    for said, words in (("disagrees", "I’ll ask work myself"), ("agrees", "All right then")):
        form = {"said": said, "words": words, "operation": str(uuid4()), **asked}
        for _ in range(2):
            assert browser.post(address, form).headers["location"] == f"{here}#agree"

    assert "Write what they said, as they said it" in refused.text
    page = browser.get(here, names=NAMES)
    assert "All right then" in page.text
    assert "I’ll ask work myself" not in page.text
    assert "I’ll ask work myself" in browser.get(address, names=NAMES).text
    with database.reading() as session:
        assert len(session.exec(select(PlanView)).all()) == 2


def test_an_outcome_keeps_its_history_with_each_reason(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    ruth, family, outcome = a_plan(sqlite_database)
    browser, here = visitor(sqlite_service, as_=ruth), plan_of(family)
    address = f"{here}/outcomes/{outcome}"
    browser.get(address)

    assert browser.read(browser.post(address, {"turn": "set_aside", "do": "turn"}), names=NAMES, status=422).text.count("Say why")
    for turn, why in (("set_aside", "Not what Mia wants first"), ("reopened", "Mia asked for it")):
        for _ in range(2):
            assert browser.post(address, {"turn": turn, "why": why, "do": "turn"}).status_code == 303

    told = browser.get(address, names=NAMES).text
    assert told.count("Not what Mia wants first") == told.count("Mia asked for it") == 1


def test_two_who_begin_at_once_share_one_plan(sqlite_database: Database) -> None:
    ruth, family, outcome = a_plan(sqlite_database)
    with sqlite_database.unit_of_work() as session:
        again = begin(session, by=ruth, case_id=family.id, child_id=family.children[0].id)
        assert session.get_one(Outcome, outcome).plan_id == again.id
        assert write_words(session, by=ruth, plan=again, place=Place("wants"), words="Toast", seen=0) == 1


def test_a_step_may_say_what_sort_of_help_it_is_and_need_not(service: FastAPI, database: Database) -> None:
    ruth, family, outcome = a_plan(database)
    browser, here = visitor(service, as_=ruth), plan_of(family)
    page = browser.get(f"{here}/outcomes/{outcome}", names=NAMES)
    offered = [one.text for one in page.one("select", id="step-help").iter("option")]
    step = {"whose": "ours", "who": "Ruth", "what": "Lends a heater", "outcome_id": str(outcome)}

    browser.post(f"{here}-steps", {**step, "operation": str(uuid4())})
    browser.post(f"{here}-steps", {**step, "what": "Pays the meter", "help": "money", "operation": str(uuid4())})
    bad = browser.post(f"{here}-steps", {**step, "help": "magic", "operation": str(uuid4())})

    assert offered[:2] == ["Not said", "Money and bills"]
    assert bad.status_code == 422
    with database.reading() as session:
        kept = {one.what: (one.help, one.id, one.version) for one in session.exec(select(Step))}
    assert {what: kind for what, (kind, *_) in kept.items()} == {"Lends a heater": None, "Pays the meter": Help.MONEY}
    assert "Money and bills" in browser.get(here, names=NAMES).text

    _, own, seen = kept["Pays the meter"]
    line, change = f"{here}-steps/{own}", {**step, "what": "Pays the meter", "seen": str(seen)}
    browser.get(line, names=NAMES)
    assert browser.post(line, {**change, "help": "home"}).status_code == 303
    moved = browser.read(browser.post(line, {**change, "help": "food"}), names=NAMES, status=409)
    assert [one.text for one in moved.all("dd", class_="wp-version__words")] == ["Home", "Food"], "and nothing that is the same"
    with database.reading() as session:
        assert session.get_one(Step, own).help is Help.HOME
