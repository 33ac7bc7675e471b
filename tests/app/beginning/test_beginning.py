"""Beginning an assessment: which tool for which children, what suits them and why; and the list of what was begun."""

import datetime
import json
from typing import Any

import pytest
from fastapi import FastAPI
from sqlmodel import Session, col, select

from app.answers.given import WordsGiven
from app.assessments import actions
from app.assessments.guard import open_assessment
from app.assessments.models import Assessment, ChildSeen, Finding, Sitting
from app.assessments.queries import ids_in
from app.capture.queries import last_time
from app.cases.models import Access, Characteristic
from app.cases.wording import NOT_BORN
from app.db import today
from app.declaration import Dimension, Guidance, InTheirWords, Status, Subject
from app.declaration.tool import AppliesTo
from app.main import create_app
from app.people.practitioner import Practitioner
from app.settings import Settings
from app.suite.suite import Suite
from app.web.pages import day
from tests.support.answering import send, sign, wrote
from tests.support.every_kind import a_tool_of_every_kind, an_assessment
from tests.support.factories import Family, a_family, a_practitioner, a_supervisor, an_adult, an_unborn, kept, team_of
from tests.support.page import Page
from tests.support.tools import a_ladder, a_method, a_section, a_tool, an_adaptation
from tests.support.visiting import Visitor, visitor

NAMES = ("Dean", "Mia", "Noah", "Kelly", "Marcin")

OLDER = an_adaptation("older", for_whom="A child of 5 to 10", applies_to=AppliesTo(age_from=5, age_to=10))
INTERPRETER = an_adaptation(
    "interpreter", for_whom="With an interpreter", applies_to=AppliesTo(any_circumstance=("interpreter",))
)
UNBORN = an_adaptation("unborn", for_whom="Not born yet", applies_to=AppliesTo(unborn=True))
CARE = a_tool(
    "care",
    title="Care",
    adaptations=(OLDER, INTERPRETER, UNBORN),
    sections=(a_section(a_ladder(for_each_carer=True)),),
    methodology=a_method(),
)
OTHER = a_tool("other", title="Other")


@pytest.fixture
def shelf(service: FastAPI) -> FastAPI:
    """The service with two small tools."""
    settings: Settings = service.state.settings
    return create_app(settings, service.state.database, suite=Suite([CARE, OTHER]))


def the_deans(session: Session) -> tuple[Practitioner, Family]:
    ruth = a_practitioner(session)
    family = a_family(session, children=["Mia", "Noah"], allocated=[ruth])
    family.children[1].born_on = today().replace(year=today().year - 3, day=1)
    session.add(family.children[1])
    an_adult(session, family, "Marcin", "dad", lives_here=False)
    return ruth, family


def form_for(family: Family, *children: int, **changes: Any) -> dict[str, Any]:
    chosen = [str(family.children[one].id) for one in children or (0,)]
    day_seen = today()
    whole: dict[str, Any] = {
        "tool": "care",
        "child": chosen,
        "seen_on_day": str(day_seen.day),
        "seen_on_month": str(day_seen.month),
        "seen_on_year": str(day_seen.year),
        "present": [str(family.children[0].id)],
        "depth": "full",
    } | {f"seen.{child}": "alone" for child in chosen}
    return whole | changes


def begun_in(app: FastAPI) -> list[dict[str, object]]:
    with app.state.database.reading() as session:
        rows = session.exec(select(Assessment).order_by(col(Assessment.begun_at))).all()
        return [row.model_dump() for row in rows]


def settle(ruth: Visitor, family: Family, *children: int, tool: str = "care") -> Page:
    asked = "&".join(f"child={family.children[one].id}" for one in children or (0,))
    return ruth.get(f"{family.address}/assessments/start?tool={tool}&{asked}", names=NAMES)


def test_tools_are_offered_with_a_reason_from_the_record(shelf: FastAPI) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
        an_assessment(session, family, ruth, tool=CARE, depth=CARE.methodology.minutes.offered()[-1])
    text = visitor(shelf, as_=ruth).get(f"{family.address}/assessments/start", names=NAMES).text
    assert "Begun with Mia and not finished yet. Never used with Noah." in text
    assert "Never used with this family." in text
    assert text.index("Care") < text.index("Other")


def test_going_on_without_a_child_says_what_to_do(shelf: FastAPI) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
    visit = visitor(shelf, as_=ruth)
    page = visit.get(f"{family.address}/assessments/start?tool=care&go=on", names=NAMES)
    assert page.title.startswith("Error: ")
    assert "Choose at least one child." in page.text
    linked = visit.get(f"{family.address}/assessments/start?tool=care", names=NAMES)
    assert not linked.title.startswith("Error: ")
    assert "Choose at least one child." not in linked.text


def test_what_the_record_speaks_for_is_chosen_already_with_why(shelf: FastAPI) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
        kelly = family.adults[0]
        kept(session, Characteristic(person_id=kelly.id, kind="interpreter", words="speaks Portuguese", source="health visitor"))
    page = settle(visitor(shelf, as_=ruth), family)
    mia = family.children[0].id
    assert page.one("input", id=f"adapt-{mia}-older").get("checked") is not None
    assert page.one("input", id=f"adapt-{mia}-interpreter").get("checked") is not None
    assert page.one("input", id=f"adapt-{mia}-unborn").get("checked") is None
    assert "Mia is 8." in page.text
    assert "Recorded for Kelly: speaks Portuguese (health visitor)." in page.text


def test_an_unborn_child_is_suited_as_unborn(shelf: FastAPI) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
        baby = an_unborn(session, family)
    page = settle(visitor(shelf, as_=ruth), family, 2)
    assert page.one("input", id=f"adapt-{baby.id}-unborn").get("checked") is not None
    assert not page.all("input", id=f"adapt-{baby.id}-older"), "years away"


def test_of_a_baby_who_is_expected_nobody_asks_when_or_whether_they_were_seen(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
        baby = an_unborn(session, family)
    visit = visitor(service, as_=ruth)
    page = settle(visit, family, 2, tool="first_look")
    assert "When were you with them?" in page.text
    assert "you see" not in page.text
    assert not page.all("input", name=f"seen.{baby.id}")
    assert not any(age in page.text for age in ("11 to 15", "16 and 17", "16 to 17")), "years away"
    both = settle(visit, family, 0, 2, tool="first_look")
    assert "When did you see Mia?" in both.text, "and not the baby"

    kelly = str(family.adults[0].id)
    form = {one: words for one, words in form_for(family, 2).items() if not one.startswith("seen.")}
    reply = visit.post(f"{family.address}/assessments/start", form | {"tool": "first_look", "present": [kelly], "depth": "quick"})
    assert reply.status_code == 303, reply.text[:500]
    row = begun_in(service)[0]
    assert (row["child_seen"], row["not_seen_why"]) == (ChildSeen.NOT_SEEN, NOT_BORN)
    at = f"{family.address}/assessments/{row['id']}"
    finish = visit.get(f"{at}/finish", names=NAMES)
    assert not finish.all("input", name="child_seen")
    assert "was not seen" not in finish.text, "it is no gap"
    assert "was not seen" not in visit.get(f"{family.address}/chronology", names=NAMES).text


def test_nobody_is_seen_alone_with_a_parent_there(shelf: FastAPI) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
    mia, noah, kelly = *(str(child.id) for child in family.children), str(family.adults[0].id)
    visit = visitor(shelf, as_=ruth)
    settle(visit, family)
    told = form_for(family, present=[mia, kelly], place="at school")
    page = visit.read(visit.post(f"{family.address}/assessments/start", told), names=NAMES, status=422)
    assert "“Was Mia seen?” says alone; “Who was there” names Kelly. Choose “With others”, or leave Kelly out." in page.text
    assert page.fields()["place"] == "at school"
    assert page.one("input", id=f"present-{kelly}").get("checked") is not None
    assert begun_in(shelf) == []
    reply = visit.post(f"{family.address}/assessments/start", form_for(family, 0, 1, present=[mia, noah]))
    assert reply.status_code == 303, "two children of one sitting may each have been seen by themselves"
    for row in begun_in(shelf):
        at = f"{family.address}/assessments/{row['id']}"
        visit.get(f"{at}/finish", names=NAMES)
        sent = visit.read(
            visit.post(f"{at}/finish", {"operation": str(row["id"]), "child_seen": "alone", "do": "send"}),
            names=NAMES,
            status=422,
        )
        assert "says alone" not in sent.text
        assert "Nothing has been answered yet." in sent.text

    reply = visit.post(f"{family.address}/assessments/start", told | {f"seen.{mia}": "with_others"})
    assert reply.status_code == 303, reply.text
    at = f"{family.address}/assessments/{begun_in(shelf)[-1]['id']}"
    visit.get(f"{at}/finish", names=NAMES)
    words = {"operation": "1", "child_seen": "alone", "analysis": "Mia is quiet.", "do": "send"}
    page = visit.read(visit.post(f"{at}/finish", words), names=NAMES, status=422)
    assert "says alone, and “Who was there” at the start names Kelly" in page.text
    assert page.fields()["analysis"] == "Mia is quiet."


def test_one_sitting_for_two_children_makes_a_record_of_each(shelf: FastAPI) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
    mia, noah = (str(child.id) for child in family.children)
    visit = visitor(shelf, as_=ruth)
    settle(visit, family, 0, 1)
    reply = visit.post(
        f"{family.address}/assessments/start",
        form_for(family, 0, 1, adapt=[f"{mia}:older", f"{noah}:interpreter"], present=[mia, str(family.adults[0].id)])
        | {f"seen.{mia}": "with_others", f"seen.{noah}": "not_seen"},
    )
    rows = begun_in(shelf)
    assert reply.headers["location"] == f"{family.address}/assessments/{rows[0]['id']}/resume"
    assert {str(row["child_id"]) for row in rows} == {mia, noah}
    assert len({row["sitting_id"] for row in rows}) == 1
    of = {str(row["child_id"]): row for row in rows}
    assert json.loads(str(of[mia]["adaptations"])) == [{"key": "older", "why": "Mia is 8."}]
    assert json.loads(str(of[noah]["adaptations"])) == [{"key": "interpreter", "why": "Chosen by the practitioner."}]
    assert (of[mia]["child_seen"], of[noah]["child_seen"]) == (ChildSeen.WITH_OTHERS, ChildSeen.NOT_SEEN)


def test_beginning_sent_twice_begins_once(shelf: FastAPI) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
    visit = visitor(shelf, as_=ruth)
    operation = settle(visit, family).one("input", name="operation").get("value") or ""
    places = [
        visit.post(f"{family.address}/assessments/start", form_for(family, operation=operation)).headers["location"]
        for _ in range(2)
    ]
    assert len(begun_in(shelf)) == 1
    assert places[0] == places[1]


def test_whether_a_child_was_seen_is_asked_and_never_inferred(shelf: FastAPI) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
    visit = visitor(shelf, as_=ruth)
    settle(visit, family)
    mia = family.children[0].id
    page = settle(visit, family)
    assert [page.one("input", id=f"seen.{mia}-{how.value}").get("checked") for how in ChildSeen] == [None, None, None]
    unsaid = form_for(family, present=["nobody"])
    del unsaid[f"seen.{mia}"]
    refused = visit.read(visit.post(f"{family.address}/assessments/start", unsaid), status=422, names=NAMES)
    assert "Say whether Mia was seen" in refused.text
    visit.post(f"{family.address}/assessments/start", form_for(family, present=["nobody"]))
    assert begun_in(shelf)[0]["child_seen"] is ChildSeen.ALONE


def test_carers_keep_the_order_of_the_record_whatever_order_they_came_in(shelf: FastAPI) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
    mia, (kelly, marcin) = family.children[0].id, (adult.id for adult in family.adults)
    visit = visitor(shelf, as_=ruth)
    settle(visit, family)
    orders = [(f"{mia}:{marcin}", f"{mia}:{kelly}"), (f"{mia}:{kelly}", f"{mia}:{marcin}")]
    for carers in orders:
        visit.post(f"{family.address}/assessments/start", form_for(family, carer=list(carers)))
    first, second = (ids_in(str(row["carers"])) for row in begun_in(shelf))
    assert first == second
    assert set(first) == {kelly, marcin}


def in_words(field: str, **changes: Any) -> tuple[str, dict[str, Any]]:
    return field, changes


def test_of_a_child_whom_nobody_saw_the_day_it_is_about_is_asked_for(shelf: FastAPI) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
    visit, unseen = visitor(shelf, as_=ruth), {f"seen.{family.children[0].id}": "not_seen", "present": ["nobody"]}
    assert "If you did not, which day is it about?" in settle(visit, family).text
    reply = visit.post(
        f"{family.address}/assessments/start", form_for(family, **unseen, seen_on_day="", seen_on_month="", seen_on_year="")
    )
    text = visit.read(reply, status=422, names=NAMES).text
    assert "Write the day it is about, such as" in text
    assert "day you were there, such" not in text


@pytest.mark.parametrize(
    ("sentence", "changes"),
    [
        in_words("Write the day you were there", seen_on_day="", seen_on_month="", seen_on_year=""),
        in_words("must be today or earlier", seen_on_year=str(datetime.date.today().year + 1)),  # noqa: DTZ011
        in_words("February 2026 has 28 days. Check the day.", seen_on_day="31", seen_on_month="2", seen_on_year="2026"),
        in_words("more than 20 years ago", seen_on_year="1999"),
        in_words("Choose how much to do today.", depth=""),
        in_words("Say who was there", present=[]),
        in_words("Anybody else there: use 200 characters or fewer", others_present="x" * 201),
        in_words("but not both", present=["nobody", "somebody"]),
    ],
)
def test_what_is_missing_is_named_and_nothing_typed_is_lost(shelf: FastAPI, sentence: str, changes: dict[str, Any]) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
    visit = visitor(shelf, as_=ruth)
    settle(visit, family)
    reply = visit.post(f"{family.address}/assessments/start", form_for(family, place="at Nan’s", **changes))
    page = visit.read(reply, status=422, names=NAMES)
    assert page.title.startswith("Error: ")
    assert sentence in page.text
    assert page.fields()["place"] == "at Nan’s"
    assert begun_in(shelf) == []


def test_nobody_from_the_family_is_said_plainly(shelf: FastAPI) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
    visit = visitor(shelf, as_=ruth)
    settle(visit, family)
    visit.post(f"{family.address}/assessments/start", form_for(family, present=["nobody"]))
    with shelf.state.database.reading() as session:
        assert session.exec(select(Sitting.present)).one() == "[]"


def test_a_place_that_is_too_long_is_named_and_everything_typed_stays(shelf: FastAPI) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
    visit = visitor(shelf, as_=ruth)
    settle(visit, family)
    typed = form_for(family, place="x" * 250, others_present="Nan")
    page = visit.read(visit.post(f"{family.address}/assessments/start", typed), status=422, names=NAMES)
    assert "Where: use 160 characters or fewer for what begins “" in page.text
    assert (page.fields()["place"], page.fields()["others_present"]) == ("x" * 250, "Nan")
    assert page.one("input", id=f"seen.{family.children[0].id}-alone").get("checked") is not None


def test_a_tool_that_is_not_there_does_not_exist(shelf: FastAPI) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
    visit = visitor(shelf, as_=ruth)
    child = family.children[0].id
    assert visit.ask(f"{family.address}/assessments/start?tool=nothing&child={child}").status_code == 404


def test_a_child_of_another_family_cannot_be_chosen(shelf: FastAPI) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
        other = a_family(session, "Hussain", children=["Zaynab"], allocated=[ruth])
    visit = visitor(shelf, as_=ruth)
    settle(visit, family)
    reply = visit.post(f"{family.address}/assessments/start", form_for(family, child=[str(other.children[0].id)]))
    assert reply.status_code == 404
    assert begun_in(shelf) == []


def test_only_those_who_work_with_the_family_begin(shelf: FastAPI) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
        team = team_of(session, ruth)
        sam, tom = a_practitioner(session, "Sam Okafor-Lee", team=team), a_supervisor(session, team=team)
    colleague, supervisor = visitor(shelf, as_=sam).says_what_for(family.address), visitor(shelf, as_=tom)
    for browser in (colleague, supervisor):
        assert browser.ask(f"{family.address}/assessments/start").status_code == 404


def test_the_list_says_where_each_stands_and_by_whom(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        tool = a_tool_of_every_kind("first_look")
        signed = an_assessment(session, family, ruth, tool=tool)
        wrote(session, signed, ruth, "one", WordsGiven(words="x"))
        send(session, signed, ruth)
        sign(session, signed, tom)
        draft = an_assessment(session, family, ruth, tool=tool)
        left = an_assessment(session, family, ruth, tool=tool)
        actions.abandon(session, assessment=left, why="The family moved.", by=ruth)
    page = visitor(service, as_=ruth).get(f"{family.address}/assessments", names=NAMES)
    for words in ("Signed by Tom Whitlock", day(today()), "Left unfinished: The family moved.", "By you.", "Last saved"):
        assert words in page.text, words
    assert "No tool has been used with Noah yet." in page.text
    at = f"{family.address}/assessments"
    assert page.one("a", href=f"{at}/{draft.id}/resume") is not None
    assert page.one("a", href=f"{at}/{signed.id}/read") is not None


def test_the_list_of_a_family_that_is_not_theirs_does_not_exist(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        _, family = the_deans(session)
        family.case.access = Access.ALLOCATED
        session.add(family.case)
        stranger = a_practitioner(session, "Nobody Here")
    assert visitor(service, as_=stranger).ask(f"{family.address}/assessments").status_code == 404


CARRYING = a_tool("carrying", title="Carrying", subject=Subject.CARER)
OUR_OWN = a_tool("our_own", title="Our own", subject=Subject.PRACTITIONER)
AT_HOME = a_tool("at_home", title="At home", subject=Subject.HOUSEHOLD)
NOT_YET = a_tool("not_yet", title="Not yet", status=Status.DRAFT)


@pytest.fixture
def wider(service: FastAPI) -> FastAPI:
    """The service with a tool about each kind of subject, and one that is not published."""
    settings: Settings = service.state.settings
    return create_app(settings, service.state.database, suite=Suite([CARE, CARRYING, OUR_OWN, AT_HOME, NOT_YET]))


def test_tools_are_offered_under_whom_they_are_about_and_only_when_published(wider: FastAPI) -> None:
    with wider.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
    visit = visitor(wider, as_=ruth)
    page = visit.get(f"{family.address}/assessments/start", names=NAMES)
    headings = [one.text for one in page.all("h2") if str(one.text).startswith("About ")]
    assert headings == [
        "About a child",
        "About a parent or carer",
        "About the home and what there is to live on",
        "About our own work with the family",
    ]
    assert "Not yet" not in page.text
    assert visit.ask(f"{family.address}/assessments/start?tool=not_yet&child={family.children[0].id}").status_code == 404


def test_a_carers_tool_is_about_one_carer_and_has_one_child_in_mind(wider: FastAPI) -> None:
    with wider.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
    visit = visitor(wider, as_=ruth)
    mia, noah = (child.id for child in family.children)
    kelly, marcin = (adult.id for adult in family.adults)
    both = visit.get(f"{family.address}/assessments/start?tool=carrying&child={mia}&child={noah}&go=on", names=NAMES)
    assert "Choose one child to have in mind." in both.text
    page = settle(visit, family, tool="carrying")
    assert {one.get("value") for one in page.all("input", name="carer")} == {f"{mia}:{kelly}", f"{mia}:{marcin}"}
    typed = form_for(family, tool="carrying")
    address = f"{family.address}/assessments/start"
    refused = visit.read(visit.post(address, typed), names=NAMES, status=422)
    assert "Choose the one parent or carer it is about." in refused.text
    reply = visit.post(address, typed | {"carer": [f"{mia}:{marcin}"]})
    assert reply.status_code == 303
    assert ids_in(str(begun_in(wider)[0]["carers"])) == (marcin,)
    assert visit.post(address, typed | {"child": [str(mia), str(noah)]}).status_code == 404


def test_the_list_keeps_a_carers_day_under_the_carer_and_our_own_work_last(wider: FastAPI) -> None:
    with wider.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
        an_assessment(session, family, ruth, tool=OUR_OWN, carers=())
        an_assessment(session, family, ruth, tool=CARRYING, carers=[family.adults[1].id])
        an_assessment(session, family, ruth, tool=AT_HOME)
    page = visitor(wider, as_=ruth).get(f"{family.address}/assessments", names=NAMES)
    assert [one.text for one in page.all("h2") if one.get("id", "").startswith("child-")] == [
        "Mia",
        "Noah",
        "Marcin",
        "Our own work with the family",
    ]
    assert "With Mia in mind" in page.text


def test_what_shows_in_a_carers_tool_is_about_that_carer_beside_the_child(wider: FastAPI) -> None:
    with wider.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
        marcin = family.adults[1].id
        about_him = a_tool("about_him", subject=Subject.CARER, sections=(a_section(in_words_of_a_carer()),))
        assessment = an_assessment(session, family, ruth, tool=about_him, carers=[marcin])
        wrote(session, assessment, ruth, "own_words", WordsGiven(words="I sleep in the van."))
        send(session, assessment, ruth)
        findings = session.exec(select(Finding)).all()
    assert {(one.carer_id, one.child_id) for one in findings} == {(marcin, family.children[0].id)}


def in_words_of_a_carer() -> InTheirWords:
    return InTheirWords(
        key="own_words",
        wording="What does {carer} carry?",
        short="What is carried",
        about=(Dimension.FAMILY_HISTORY,),
        guidance=Guidance(look_for="What is said."),
    )


def test_the_last_time_of_one_carer_is_not_the_last_time_of_another(wider: FastAPI) -> None:
    with wider.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
        kelly, marcin = (adult.id for adult in family.adults)
        tool = a_tool("about_one", subject=Subject.CARER, sections=(a_section(in_words_of_a_carer()),))
        first = an_assessment(session, family, ruth, tool=tool, carers=[marcin])
        wrote(session, first, ruth, "own_words", WordsGiven(words="I sleep in the van."))
        send(session, first, ruth)
        hers = an_assessment(session, family, ruth, tool=tool, carers=[kelly])
        his = an_assessment(session, family, ruth, tool=tool, carers=[marcin])
        open_hers, open_his = (open_assessment(session, ruth, family.id, one.id) for one in (hers, his))
        assert last_time(session, open_hers, ruth.id) is None
        assert last_time(session, open_his, ruth.id) is not None


def test_what_was_begun_and_not_finished_is_offered_before_a_second_one(shelf: FastAPI) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
        begun = an_assessment(session, family, ruth, tool=CARE, depth=CARE.methodology.minutes.offered()[-1])
        address = f"{family.address}/assessments/{begun.id}"
    page = settle(visitor(shelf, as_=ruth), family, 0, 1)
    assert "It was begun with Mia already" in page.text
    assert "It was begun with Noah already" not in page.text
    assert page.one("a", href=address)


def test_a_baby_who_is_not_born_yet_cannot_have_been_in_the_room(shelf: FastAPI) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
        not_born = str(an_unborn(session, family).id)
    page = settle(visitor(shelf, as_=ruth), family)
    assert page.one("input", name="present", value=str(family.children[0].id)) is not None
    assert page.all("input", name="present", value=not_born) == []


def test_columns_begin_with_the_parent_the_child_lives_with(shelf: FastAPI) -> None:
    with shelf.state.database.unit_of_work() as session:
        ruth, family = the_deans(session)
        kelly, marcin = family.adults
        kelly.born_on, marcin.born_on = datetime.date(1996, 1, 1), datetime.date(1985, 1, 1)
        nan = an_adult(session, family, "Jean", "nan", lives_here=False)
        nan.born_on = datetime.date(1960, 1, 1)
        session.add_all([kelly, marcin, nan])
    visit = visitor(shelf, as_=ruth)
    page = settle(visit, family)
    mia = family.children[0].id
    columns = [f"{mia}:{one.id}" for one in (kelly, marcin, nan)]
    assert [box.get("value") for box in page.all("input", name="carer")] == columns
    visit.post(f"{family.address}/assessments/start", form_for(family, 0, carer=columns))
    assert ids_in(str(begun_in(shelf)[-1]["carers"])) == (kelly.id, marcin.id, nan.id)
