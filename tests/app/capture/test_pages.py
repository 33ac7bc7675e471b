"""The task list and the sections: what is left, what was said last time, whom a sitting served, what a supervisor asked."""

import datetime

import pytest
from fastapi import FastAPI
from sqlmodel import Session

from app.answers.given import LadderGiven, WordsGiven
from app.answers.slots import Slot
from app.assessments.actions import ForChild, Release, Visit, start
from app.assessments.models import Assessment, ChildSeen, ReturnNote, State
from app.assessments.writing import Typed, answer
from app.db import now, today
from app.declaration.vocabulary import Depth, Level, Voice
from app.people.practitioner import Practitioner
from app.suite.actions import keep_release
from tests.support.counting import statements_sent
from tests.support.every_kind import a_tool_of_every_kind, an_assessment
from tests.support.factories import Family, a_family, a_practitioner, a_supervisor, kept, team_of
from tests.support.page import words
from tests.support.visiting import Visitor, visitor

NAMES = ("Dean", "Mia", "Noah", "Kelly")


def arranged(session: Session) -> tuple[Practitioner, Family, Assessment]:
    ruth = a_practitioner(session)
    family = a_family(session, allocated=[ruth])
    return ruth, family, an_assessment(session, family, ruth)


def say_steady(session: Session, assessment: Assessment, by: Practitioner, carer: object) -> None:
    slot = Slot("food", Voice.PRACTITIONER, str(carer))
    answer(session, assessment=assessment, typed={slot: Typed(LadderGiven(level=Level.STEADY), 0)}, operation="a", by=by)


def test_the_task_list_says_what_is_left_and_where_to_go_on(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth, family, assessment = arranged(session)
        say_steady(session, assessment, ruth, family.adults[0].id)
    browser = visitor(service, as_=ruth)
    address = f"{family.address}/assessments/{assessment.id}"
    page = browser.get(address, names=NAMES)

    assert page.title == f"Every kind – {family.case.ref} – Whole Picture"
    assert "14 of 15 questions left. 1 more may be asked, depending on your answers." in page.text
    assert "In progress" in page.text
    assert "Not yet started" in page.text
    assert "You saw Mia on" in page.text
    assert browser.ask(f"{address}/resume").headers["location"] == f"{address}/sections/kinds#q-glance"


def test_at_a_glance_the_meaning_of_each_word_is_there_before_it_is_chosen(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth, family, assessment = arranged(session)
    browser = visitor(sqlite_service, as_=ruth)
    page = browser.get(f"{family.address}/assessments/{assessment.id}/sections/kinds", names=NAMES)
    assert "What each word means here" in words(page.one("article", id="q-glance"))
    assert "Going hungry is part of most weeks." in words(page.one("article", id="q-glance"))


def test_how_long_is_left_is_there_for_each_number_of_questions_and_nothing_for_none(sqlite_service: FastAPI) -> None:
    """The page picks again as answers are saved: when the last is, no minutes are left."""
    with sqlite_service.state.database.unit_of_work() as session:
        ruth, family, assessment = arranged(session)
        say_steady(session, assessment, ruth, family.adults[0].id)
    browser, address = visitor(sqlite_service, as_=ruth), f"{family.address}/assessments/{assessment.id}"
    page = browser.get(f"{address}/sections/kinds", names=NAMES)
    minutes = next(one for one in page.all("p") if one.get("data-by-left") is not None)
    by_left = minutes.get("data-by-left", "").split("|")
    left = [one for one in page.all("span") if one.get("data-left") is not None]

    assert by_left[0] == ""
    assert by_left[len(left)] == words(minutes)
    assert words(minutes).startswith("About 2")


def test_a_section_is_said_to_be_completed_and_leads_on(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth, family, assessment = arranged(session)
    browser, address = visitor(sqlite_service, as_=ruth), f"{family.address}/assessments/{assessment.id}"
    browser.get(f"{address}/sections/kinds")
    onward = browser.post(f"{address}/sections/kinds/completed", {"completed": "yes"})

    assert onward.headers["location"] == f"{address}/sections/a_day"
    assert "Completed, with questions left" in browser.get(address, names=NAMES).text
    browser.post(f"{address}/sections/kinds/completed", {"completed": "no"})
    assert "Completed" not in browser.get(address, names=NAMES).text


def test_last_times_answer_stands_beside_and_is_never_chosen_for_anybody(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth, family, before = arranged(session)
        kelly = family.adults[0].id
        say_steady(session, before, ruth, kelly)
        words = {Slot("words", Voice.CHILD): Typed(WordsGiven(words="Toast."), 0)}
        answer(session, assessment=before, typed=words, operation="b", by=ruth)
        before.state, before.sent_at = State.WITH_SUPERVISOR, now()
        before.begun_at -= datetime.timedelta(days=90)
        assessment = an_assessment(session, family, ruth)
    page = visitor(sqlite_service, as_=ruth).get(f"{family.address}/assessments/{assessment.id}/sections/kinds", names=NAMES)

    steady = page.one("input", id="food-0-steady")
    assert "food-0-steady-last" in (steady.get("aria-describedby") or "")
    assert steady.get("checked") is None
    assert "Last time: Toast." in page.text
    assert "Same version, same adaptations." in page.text


def test_each_child_of_a_sitting_has_a_record_and_a_link_to_the_other(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia", "Noah"], allocated=[ruth])
        release = keep_release(session, tool=a_tool_of_every_kind(), by=ruth)
        children = [ForChild(child.id, {"slowly": "It helps."}, (), ChildSeen.ALONE) for child in family.children]
        mias, noahs = start(
            session,
            case_id=family.id,
            release=Release(release.id, release.key),
            visit=Visit(today()),
            children=children,
            depth=Depth.STANDARD,
            by=ruth,
        )
    page = visitor(sqlite_service, as_=ruth).get(f"{family.address}/assessments/{mias.id}/sections/kinds", names=NAMES)

    (link,) = [e for e in page.all("a") if "Noah’s record of this sitting" in "".join(e.itertext())]
    assert link.get("href") == f"{family.address}/assessments/{noahs.id}/sections/kinds"
    assert "You saw Mia alone on" in page.text
    assert "Changed for somebody who needs more time." in page.text
    assert "Leave Mia time." in page.text


def test_a_supervisors_notes_stand_at_their_section(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth, family, assessment = arranged(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        assessment.state, moment = State.RETURNED, now()
        for section, words in (("kinds", "What did Mia say?"), ("", "Nearly there.")):
            kept(
                session,
                ReturnNote(assessment_id=assessment.id, section=section, words=words, returned_at=moment, returned_by=tom.id),
            )
    browser, address = visitor(sqlite_service, as_=ruth), f"{family.address}/assessments/{assessment.id}"

    tasks = browser.get(address, names=NAMES)
    assert "What did Mia say?" in tasks.text
    assert "Nearly there." in tasks.text
    assert "What did Mia say?" in browser.get(f"{address}/sections/kinds", names=NAMES).text
    assert "What did Mia say?" not in browser.get(f"{address}/sections/a_day", names=NAMES).text


def test_guidance_is_for_the_childs_age_and_act_now_is_on_the_page(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth, family, assessment = arranged(session)
    page = visitor(sqlite_service, as_=ruth).get(f"{family.address}/assessments/{assessment.id}/sections/kinds", names=NAMES)

    assert "What there is to see. At this age." in page.text
    assert "“And then what?”" in page.text
    assert page.all("a", href="/act-now")
    assert "Ring now, then write." in page.text


@pytest.mark.parametrize("part", ["", "/resume", "/sections/kinds", "/sections/nowhere"])
def test_another_familys_assessment_and_a_section_that_is_not_there_are_the_same(sqlite_service: FastAPI, part: str) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth, _, assessment = arranged(session)
        other = a_family(session, "Price", allocated=[ruth])
    browser = visitor(sqlite_service, as_=ruth)

    assert browser.ask(f"{other.address}/assessments/{assessment.id}{part}").status_code == 404


def test_a_longer_record_asks_the_database_no_more_often(sqlite_service: FastAPI) -> None:
    database = sqlite_service.state.database
    with database.unit_of_work() as session:
        ruth, family, assessment = arranged(session)
    browser, address = visitor(sqlite_service, as_=ruth), f"{family.address}/assessments/{assessment.id}/sections/kinds"
    browser.get(address)
    with statements_sent(database) as few:
        browser.get(address)
    with database.unit_of_work() as session:
        for slot in (Slot("words", Voice.CHILD), Slot("words", Voice.PRACTITIONER), Slot("one", Voice.PRACTITIONER)):
            answer(session, assessment=assessment, typed={slot: Typed(WordsGiven(words="Hello."), 0)}, operation="a", by=ruth)
    with statements_sent(database) as many:
        browser.get(address)

    assert len(many) == len(few)


def test_whoever_came_from_the_check_page_is_shown_the_way_back_to_it(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth, family, assessment = arranged(session)
    browser, address = visitor(sqlite_service, as_=ruth), f"{family.address}/assessments/{assessment.id}"

    page = browser.get(f"{address}/sections/kinds?back=check", names=NAMES)

    assert [e.get("href") for e in page.all("a") if "".join(e.itertext()).strip() == "Back to check and finish"] == [
        f"{address}/finish"
    ] * 2


def a_first_look(service: FastAPI) -> tuple[Visitor, str]:
    """A first look that was begun, and whoever began it."""
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        tool = next(one for one in service.state.suite.values() if one.first_look)
        assessment = an_assessment(session, family, ruth, tool=tool)
    return visitor(service, as_=ruth), f"{family.address}/assessments/{assessment.id}"


def test_a_first_look_asks_first_what_is_needed_and_folds_the_rest(sqlite_service: FastAPI) -> None:
    browser, address = a_first_look(sqlite_service)

    tasks = browser.get(address, names=NAMES)
    assert tasks.text.index("What is needed first") < tasks.text.index("The next step")
    assert (
        tasks.text.index("The next step")
        < tasks.text.index("More, if you have time")
        < tasks.text.index("Has it happened before?")
    )
    part = browser.get(f"{address}/sections/noticed", names=NAMES)
    assert "More, if you have time: 4 questions" in part.text
    assert part.one("details", id="more").get("open") is None
    assert "More, if you have time." in browser.get(f"{address}/sections/pattern", names=NAMES).text


def test_nobody_is_led_past_the_part_in_which_the_child_is_asked_for_their_own_view(sqlite_service: FastAPI) -> None:
    browser, address = a_first_look(sqlite_service)

    walked: list[str] = []
    here = "noticed"
    while here != "finish" and len(walked) < 12:
        walked.append(here)
        onward = browser.post(f"{address}/sections/{here}/completed", {"completed": "yes"})
        here = onward.headers["location"].rpartition("/")[2]

    assert walked == ["noticed", "glance", "today", "next_step", "strengths"]
    own = "More, if you have time. Mia’s own view is asked for here."
    assert own in browser.get(f"{address}/sections/strengths", names=NAMES).text
    aside = browser.post(f"{address}/sections/pattern/completed", {"completed": "yes"})
    assert aside.headers["location"] == f"{address}/sections/strengths"
    check = browser.get(f"{address}/finish", names=NAMES)
    told = words(check.one("div", id="untouched"))
    assert "Nothing is answered yet in these parts." in told
    assert "Is the child safe today?" not in told
    assert "What is going well, and what the family says Mia’s own view is asked for here." in told


def test_what_a_first_look_suggests_stands_where_the_next_step_is_chosen(sqlite_service: FastAPI) -> None:
    browser, address = a_first_look(sqlite_service)
    first, last = f"{address}/sections/glance", f"{address}/sections/next_step"
    suggests = "Consult today."
    before = browser.get(last, names=NAMES)

    browser.post(
        f"{address}/answers/food_and_drink",
        {**browser.get(first, names=NAMES).sent_by("answer-food_and_drink"), "practitioner.answer": "mostly_not"},
    )

    assert suggests not in before.text
    assert "At least one area is mostly not met for Mia" in browser.get(last, names=NAMES).text
    assert suggests not in browser.get(first, names=NAMES).text
