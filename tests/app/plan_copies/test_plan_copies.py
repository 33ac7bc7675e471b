"""A plan goes out to its family in plain words when a second person has released it, and holds nothing but its reader’s."""

import datetime
import json
import re
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sqlmodel import select

from app.audit.models import Trail
from app.cases.models import Person
from app.evidence.models import Statement
from app.plan_copies.kept_words import KeptWords
from app.plan_copies.rules import Recipient, as_said, left_for_the_child, may_have, put_to_the_child, theirs, why_no_copy
from app.plan_progress import agreeing
from app.plan_progress.family_words import FIELDS, WORDS
from app.plans import actions
from app.plans.fields import OUTCOME_FIELDS, PLAN_FIELDS
from app.plans.kinds import Said, Whose
from app.plans.models import Plan
from app.plans.queries import found_in
from app.plans.versions import WrittenNeed, WrittenOutcome, WrittenStep
from app.plans.views import Viewed, keep_view
from app.releases.models import CopyRelease
from app.withholding.actions import keep_back
from app.withholding.rules import statement_item
from tests.app.copies.arranged import everything_in, pages_of
from tests.app.copies.test_words import HURTS
from tests.app.plan_copies.conftest import NAMES, SECRET, Made, sign_it
from tests.support.factories import a_statement
from tests.support.page import read_page
from tests.support.page import words as said_in
from tests.support.reading_age import reading_age
from tests.support.tools import a_tool, an_adaptation
from tests.support.whole_record import an_assessment

TEMPLATES = Path(__file__).resolve().parents[3] / "templates/plan_copies"


# --- pure


def test_what_is_kept_back_is_found_however_it_is_set_and_where_it_is_only_quoted_from() -> None:
    kept = KeptWords.of([f"“{SECRET}.”"])
    assert kept.stand_in("She said: I hide, under the bed – when the men come.")
    assert not kept.stand_in("Mia sleeps in a bed of her own")
    assert KeptWords.of(["No"]).without("No fires") == "No fires"
    assert KeptWords.of(["Uncle"]).without("Uncle calls") == ""


def test_no_copy_where_somebody_is_kept_safe_or_nothing_is_signed() -> None:
    assert "paper can be found" in why_no_copy(has_version=True, kept_safe=True, taken_off=False)
    assert "until a supervisor says" in why_no_copy(has_version=True, kept_safe=False, taken_off=True)
    assert "counter-signed" in why_no_copy(has_version=False, kept_safe=False, taken_off=False)
    assert why_no_copy(has_version=True, kept_safe=False, taken_off=False) == ""


def test_another_parents_steps_are_on_their_own_copy_and_a_child_reads_only_ours() -> None:
    def step(whose: Whose, who: str) -> WrittenStep:
        return WrittenStep(id="1", whose=whose, who=who, what="Does it")

    kelly = Recipient(uuid4(), "Kelly Dean", is_child=False, others=("Marcin", "Jean"))
    mia = Recipient(uuid4(), "Mia Dean", is_child=True)
    assert [theirs(step(Whose.FAMILY, who), kelly) for who in ("Kelly", "Marcin", "Kelly and Marcin", "Nan")] == [
        True,
        False,
        True,
        True,
    ]
    two = Recipient(uuid4(), "Kelly Dean", False, ("Marcin",), False, frozenset({"kell"}), frozenset({"dad", "mum"}))
    assert [theirs(step(Whose.FAMILY, who), two) for who in ("Mum", "Dad", "Kell and Dad", "Everybody")] == [
        False,
        False,
        True,
        True,
    ]
    dad = Recipient(uuid4(), "Dean", False, (), False, frozenset({"dad"}), frozenset({"step-dad", "step dad", "o'brien"}))
    assert [
        theirs(step(Whose.FAMILY, who), dad) for who in ("Step-dad", "step dad", "Dad", "Mr O’Brien", "Dad and step-dad")
    ] == [
        False,
        False,
        True,
        False,
        True,
    ]
    assert theirs(step(Whose.NETWORK, "School"), kelly)
    assert [theirs(step(whose, "Ruth"), mia) for whose in Whose] == [False, False, True]


def test_a_line_speaks_to_the_child_where_nothing_else_in_it_speaks_of_the_child() -> None:
    read = {
        "Mia’s tooth stops hurting": "Your tooth stops hurting",
        "Rings Mia's school each Friday": "Rings your school each Friday",
        "Mia’s nan walks her to school": "Mia’s nan walks her to school",
        "Mia shows Mia’s coat": "Mia shows Mia’s coat",
        "Fuel voucher": "Fuel voucher",
        "Mia eats breakfast with someone": "You eat breakfast with someone",
        "Someone says good morning to Mia": "Someone says good morning to you",
        "Mia eats and goes to school": "Mia eats and goes to school",
        "Mia washes every day": "Mia washes every day",
    }
    assert {words: put_to_the_child(words, "Mia") for words in read} == read
    assert put_to_the_child("Idris’ coat is dry", "Idris") == "Your coat is dry"


def test_a_line_that_is_not_written_to_the_child_is_not_in_the_childs_copy() -> None:
    left = {
        "Sticks a dragon on the days she ate": "",
        "Fuel voucher, benefit check": "",
        "You stick a dragon on": "You stick a dragon on",
        "Rings Mia’s school": "Rings your school",
        "“I’ll eat an apple.”": "“I’ll eat an apple.”",
    }
    assert {words: left_for_the_child(words, "Mia") for words in left} == left
    assert as_said("You eat with Ella, every day. Nan walks you. Ruth pays.") == (
        "You eat with Ella, every day",
        "Nan walks you. Ruth pays.",
    )
    assert as_said("You sleep warm") == ("You sleep warm", "")


def test_an_outcome_that_answers_only_what_is_kept_back_is_in_no_copy() -> None:
    need = [WrittenNeed(finding=one, strand="Food", words="x", seen_on=datetime.date(2026, 1, 1)) for one in ("a", "b")]
    outcome = WrittenOutcome(id="1", words={"different": "Mia eats"}, answers=tuple(need))
    assert may_have(outcome, KeptWords.of([], ["a"]))
    assert not may_have(outcome, KeptWords.of([], ["a", "b"]))


def own_words() -> str:
    sources = [(TEMPLATES / name).read_text() for name in ("family.html", "child.html", "_outcome.html")]
    bare = [re.sub(r"\{#.*?#\}|\{%.*?%\}|<[^>]+>", "\n", source, flags=re.DOTALL) for source in sources]
    named = [re.sub(r"\{\{[^}]*\}\}", "Mia", source) for source in bare]
    return "\n".join([*named, *(f"{words.replace('{child}', 'Mia')}." for words in (*FIELDS.values(), *WORDS.values()))])


def test_its_own_words_can_be_read_at_eleven_and_none_of_them_hurts() -> None:
    assert set(FIELDS) == {*PLAN_FIELDS, *OUTCOME_FIELDS}
    assert reading_age(own_words()) <= 11
    assert HURTS.findall(own_words()) == []


def test_a_carers_copy_holds_the_plan_and_their_own_words_and_goes_out_by_two_people(made: Made) -> None:
    with made.service.state.database.unit_of_work() as session:
        said = session.exec(select(Statement).where(Statement.words == SECRET)).one()
        mark: dict[str, Any] = {
            "item": statement_item(said.id),
            "from_whom": str(made.kelly),
            "why": "Asked to",
            "operation": uuid4(),
        }
        keep_back(session, by=made.ruth, case_id=made.family.id, **mark)
    address = made.asks(f"family:{made.kelly}", layout="large")
    before = made.paper(address)
    assert "NOT RELEASED" in before
    made.releases(address)
    after = made.paper(address)
    for words in ("OFFICIAL-SENSITIVE", "Plan, version 1, copy 1", "copy--large", "sign-kelly-view", "sign-if-nothing"):
        assert words in after, words
    for words in ("Mia eats breakfast with someone", "sign-day-wanted", "sign-step-Kelly", "sign-step-Ruth", "12 January 2027"):
        assert words in after, words
    for words in (
        "NOT RELEASED",
        "sign-marcin-view",
        "sign-step-Marcin",
        "sign-told",
        "sign-money",
        "under the bed",
        "club myself",
    ):
        assert words not in after, words
    for words in ("sign-wants-first", "sign-day-now", "sign-baseline", "sign-day-quoted"):
        assert words not in after, words
    listed = made.at(made.ruth).get(f"{made.family.address}/copies", names=NAMES).text
    assert "Copy for the family, a plan, number 1, for Kelly" in listed


def test_the_childs_own_copy_speaks_to_the_child_and_says_who_was_asked(made: Made) -> None:
    mia = made.family.children[0]
    unasked = made.at(made.ruth).post(f"{made.here}/copies", {"whom": f"child:{mia.id}", "why": "Hers"})
    assert "Ask the child who else will see it" in unasked.text
    html = made.paper(made.asks(f"child:{mia.id}", agreed="yes", layout="easy"))
    for words in ("What you want first", "sign-wants-first", "sign-day-now", "How you can tell", "dragon on", "copy--easy"):
        assert words in html, words
    for words in ("sign-step-Kelly", "sign-step-Ruth", "sign-kelly-view", "sign-if-nothing", "sign-baseline"):
        assert words not in html, words
    told = made.paper(made.asks(f"family:{made.kelly}", agreed="yes"))
    assert "sign-wants-first" in told
    assert "sign-baseline" in told


def test_what_is_said_to_the_child_stands_for_all_else_of_an_outcome_and_what_nobody_wrote_is_told(made: Made) -> None:
    mia = made.family.children[0]
    before = read_page(made.paper(made.asks(f"child:{mia.id}", agreed="yes"))).text
    assert "You eat breakfast with someone" in before
    assert "will tell you who does what." in before
    with made.service.state.database.unit_of_work() as session:
        plan, child = session.exec(select(Plan)).one(), session.get_one(Person, mia.id)
        agreeing.reopen(session, by=made.ruth, plan=plan, why="Said to Mia")
        place = actions.Place("to_child", str(found_in(session, plan).outcomes[0].id))
        said = "You eat with Ella, every day. Nan walks you to the corner."
        actions.write_words(session, by=made.ruth, plan=plan, place=place, words=said, seen=0)
        sign_it(session, plan, child, made.ruth, made.tom)
    page = read_page(made.paper(made.asks(f"child:{mia.id}", agreed="yes", why="Again")))
    assert "You eat with Ella, every day" in [said_in(one) for one in page.all("h3")]
    assert "Nan walks you to the corner." in page.text
    for words in ("breakfast with someone", "sign-step-Ruth", "dragon", "will tell you who does what"):
        assert words not in page.text, words
    assert "Nan walks you" not in made.paper(made.asks(f"family:{made.kelly}"))


def test_every_line_that_holds_words_of_a_child_who_was_not_asked_is_left_out_of_a_grown_ups_copy(made: Made) -> None:
    """One rule for the rows of the day, the fields of an outcome, its steps and what comes otherwise."""
    told = "My teddy guards the door every night"
    with made.service.state.database.unit_of_work() as session:
        plan, child = session.exec(select(Plan)).one(), session.get_one(Person, made.family.children[0].id)
        agreeing.reopen(session, by=made.ruth, plan=plan, why="More was said")
        outcome = found_in(session, plan).outcomes[0]
        a_statement(session, made.family, made.ruth, told)
        places = {"child_knows": "“sign-quoted”", "done_when": f"She says: {told}.", "if_not": "Kelly’s mum rings: sign-plain"}
        for key, words in places.items():
            place = actions.Place(key, str(outcome.id))
            seen = 1 if key == "child_knows" else 0
            actions.write_words(session, by=made.ruth, plan=plan, place=place, words=words, seen=seen)
        stop = "When I eat 'sign-marked'"
        actions.write_words(session, by=made.ruth, plan=plan, place=actions.Place("stop"), words=stop, seen=0)
        of: dict[str, Any] = {"case_id": made.family.id, "person_id": child.id}
        step: dict[str, Any] = {"outcome_id": outcome.id, "whose": Whose.OURS, "who": "Ruth", "what": 'Asks "sign-asked"'}
        actions.keep_step(session, by=made.ruth, **of, **step)
        for time, whose in (("Bedtime", "Mia chose"), ("Tea", "Kelly")):
            actions.keep_day(session, by=made.ruth, **of, time=time, now="", wanted=f"sign-{time}", whose=whose)
        keep_view(session, by=made.ruth, plan=plan, person_id=made.kelly, viewed=Viewed(Said.PARTLY, words="Mine: “sign-own”"))
        sign_it(session, plan, child, made.ruth, made.tom)
    childs = ("sign-quoted", "teddy guards", "sign-marked", "sign-asked", "sign-Bedtime", "sign-day-quoted", "under the bed")
    theirs = ("sign-plain", "sign-Tea", "sign-own", "sign-if-nothing", "sign-step-Ruth")
    unasked, asked = made.paper(made.asks(f"family:{made.kelly}")), made.paper(made.asks(f"family:{made.kelly}", agreed="yes"))
    assert [words for words in childs if words in unasked] == []
    assert [words for words in childs if words not in asked] == []
    assert [words for words in theirs if words not in unasked] == []


def test_any_change_of_the_plan_ends_what_was_approved(made: Made) -> None:
    address = made.asks(f"family:{made.kelly}")
    made.releases(address)
    with made.service.state.database.unit_of_work() as session:
        plan = session.exec(select(Plan)).one()
        agreeing.reopen(session, by=made.ruth, plan=plan, why="Nan moved")
    refused = made.at(made.ruth).ask(f"{address}/paper")
    assert refused.status_code == 409
    assert "The record has changed since" in made.at(made.ruth).get(address, names=NAMES).text
    assert made.at(made.ruth).ask(f"{address}/questionnaire-response.json").status_code in (404, 409)
    with made.service.state.database.reading() as session:
        deeds = list(session.exec(select(Trail.what).where(Trail.about_id == UUID(address.rpartition("/")[2]))))
        assert "asked for a copy" in deeds
        assert "released a copy" in deeds
        assert session.exec(select(CopyRelease)).one().assessment_id is None


def test_a_record_with_somebody_kept_safe_in_it_gives_no_paper_to_anybody_in_the_family(made: Made) -> None:
    address = made.asks(f"family:{made.kelly}")
    with made.service.state.database.unit_of_work() as session:
        tool = a_tool(adaptations=(an_adaptation("da_safe", for_whom="A parent who is not safe"),))
        begun = an_assessment(session, made.family, tool, by=made.ruth)
        begun.adaptations = json.dumps([{"key": "da_safe", "why": "She asked to be seen alone."}])
        session.add(begun)
    page = made.at(made.ruth).get(f"{made.here}/copies", names=NAMES)
    assert "paper can be found" in page.text
    assert not page.all("input", name="whom")
    assert made.at(made.ruth).ask(f"{address}/paper").status_code == 409
    again = made.at(made.ruth).post(f"{made.here}/copies", {"whom": f"family:{made.kelly}", "why": "x"})
    assert again.status_code == 409


def test_the_pdf_holds_no_more_than_the_page(made: Made, pango: None) -> None:
    address = made.asks(f"family:{made.kelly}")
    pdf = made.at(made.ruth).ask(f"{address}/paper.pdf").content
    held = " ".join(everything_in(pdf).split())
    assert pages_of(pdf)
    assert "sign-kelly-view" in held
    assert "sign-marcin-view" not in held
