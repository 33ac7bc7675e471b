"""My work: children first, what is due, and what nobody knows yet."""

import datetime

import pytest
from fastapi import FastAPI
from sqlmodel import Session

from app.answers.given import ActNowGiven, NoAnswer, WordsGiven
from app.assessments.models import Assessment, State
from app.db import Database, now, today
from app.declaration.vocabulary import Blank, EvidenceKind, Voice
from app.people.practitioner import Practitioner
from app.people.roles import RoleKey
from app.showing.shown import UNTOLD
from tests.support.answering import wrote
from tests.support.counting import statements_sent
from tests.support.every_kind import an_assessment
from tests.support.factories import (
    a_child,
    a_family,
    a_next_step,
    a_practitioner,
    a_statement,
    a_supervisor,
    a_team,
    an_unborn,
    team_of,
)
from tests.support.page import words as said_in
from tests.support.visiting import visitor

NAMES = ("Dean", "Mia", "Noah", "Kelly")


def test_children_stand_in_their_families_with_the_soonest_due_first(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        later = a_family(session, "Hussain", children=["Zaynab"], allocated=[ruth])
        sooner = a_family(session, children=["Mia", "Noah"], allocated=[ruth])
        a_next_step(session, later, ruth, in_days=9)
        a_next_step(session, sooner, ruth, "Visit", in_days=3)
    page = visitor(service, as_=ruth).get("/", names=[*NAMES, "Hussain"])
    assert "Three children in two families. The family with something due soonest is first." in page.text
    assert page.text.index("The Dean family") < page.text.index("The Hussain family")
    assert "Visitby " in page.text


def test_what_is_due_for_a_whole_family_counts_beside_what_is_due_for_a_child(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        other = a_family(session, "Hussain", children=["Zaynab"], allocated=[ruth])
        late = a_family(session, children=["Mia"], allocated=[ruth])
        a_next_step(session, other, ruth, in_days=1)
        for_all = a_next_step(session, late, ruth, "Complete the assessment", in_days=-4)
        for_all.person_id = None
        session.add(for_all)
        a_next_step(session, late, ruth, in_days=9)
    page = visitor(service, as_=ruth).get("/", names=[*NAMES, "Hussain", "Zaynab"]).text
    children = page[page.index("Two children in two families") :]
    assert children.index("The Dean family") < children.index("The Hussain family")


def test_what_is_late_says_since_when(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        a_next_step(session, a_family(session, allocated=[ruth]), ruth, in_days=-2)
    assert "2 days ago" in visitor(service, as_=ruth).get("/").text


def test_what_nobody_has_done_is_said(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        an_unborn(session, family)
    page = visitor(service, as_=ruth).get("/")
    for words in (
        "Nobody has yet written down Mia’s own words",
        "Nobody has yet written down how Baby’s first days are pictured",
        "Nobody has yet written who Mia is",
        "20 of 20 parts of life not explored",
        "14 of 14 parts of life not explored",
        "Nothing due",
        "Nothing is half written.",
    ):
        assert words in page.text


@pytest.mark.parametrize(
    ("kind", "days", "words"),
    [
        (EvidenceKind.SAID_BY_CHILD, 8, "Last heard from 8 days ago"),
        (EvidenceKind.SAID_BY_CHILD, 40, "Not heard from since"),
        (EvidenceKind.SEEN, 8, "Last watched closely 8 days ago"),
    ],
)
def test_a_childs_voice_has_its_age(sqlite_service: FastAPI, kind: EvidenceKind, days: int, words: str) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        a_statement(session, family, ruth, kind=kind, seen_on=today() - datetime.timedelta(days=days))
    assert words in visitor(sqlite_service, as_=ruth).get("/").text


def test_a_childs_own_answer_is_hearing_from_them_and_a_blank_is_not(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        begun = an_assessment(session, family, ruth)
        wrote(session, begun, ruth, "scale", NoAnswer(blank=Blank.DECLINED), voice=Voice.CHILD)
    asked = visitor(sqlite_service, as_=ruth)
    assert "Nobody has yet written down Mia’s own words" in asked.get("/").text
    with sqlite_service.state.database.unit_of_work() as session:
        wrote(session, session.get_one(Assessment, begun.id), ruth, "words", WordsGiven(words="I like it."), voice=Voice.CHILD)
    assert "Last heard from today" in asked.get("/").text
    assert "Heard from" in asked.get(family.address).text


def test_a_first_look_is_offered_only_to_those_who_may_begin_one(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth, tom = a_practitioner(session), a_supervisor(session)
        a_family(session, team=team_of(session, tom))
    assert "Start a First Look" in visitor(sqlite_service, as_=ruth).get("/").text
    theirs = visitor(sqlite_service, as_=tom).get("/").text
    assert "First Look" not in theirs
    assert "Nothing is half written" not in theirs


def test_only_my_own_families_are_there(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        a_family(session, "Ofori", children=["Leah"], team=team_of(session, ruth))
        closed = a_family(session, "Hussain", children=["Zaynab"], allocated=[ruth])
        closed.case.closed_at = now()
    page = visitor(service, as_=ruth).get("/")
    assert "No family is allocated to you yet." in page.text
    assert "Ofori" not in page.text
    assert "Hussain" not in page.text


def test_a_supervisor_sees_the_teams_families_and_the_way_to_the_queue(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        tom = a_supervisor(session)
        a_family(session, team=team_of(session, tom))
        a_family(session, "Elsewhere", team=a_team(session))
    page = visitor(service, as_=tom).get("/")
    assert "Your team’s families" in page.text
    assert "The Dean family" in page.text
    assert "Elsewhere" not in page.text
    assert "Nothing waits for you to read." in page.text


@pytest.mark.parametrize("role", [RoleKey.PRACTICE_LEAD, RoleKey.ADMINISTRATOR, RoleKey.AUDITOR])
def test_a_role_without_families_is_shown_its_own_work(sqlite_service: FastAPI, role: RoleKey) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        other = a_practitioner(session, role=role)
        a_family(session, team=team_of(session, other))
    page = visitor(sqlite_service, as_=other).get("/", names=NAMES)
    assert "Dean" not in page.text
    assert "Find a family" not in page.text


def sent_for(service: FastAPI, ruth: Practitioner, address: str) -> int:
    database: Database = service.state.database
    visit = visitor(service, as_=ruth)
    visit.get(address)
    with statements_sent(database) as sent:
        visit.get(address)
    return len(sent)


@pytest.mark.parametrize("address", ["/", "/families", "/families?whose=team"])
def test_a_page_asks_as_often_for_thirty_families_as_for_one(service: FastAPI, address: str) -> None:
    def make(session: Session, number: int) -> None:
        family = a_family(session, f"Family {number}", children=["Ella", "Sam"], allocated=[ruth])
        a_next_step(session, family, ruth)
        a_statement(session, family, ruth)

    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        make(session, 0)
    for_one = sent_for(service, ruth, address)
    with service.state.database.unit_of_work() as session:
        for number in range(1, 30):
            make(session, number)
    assert sent_for(service, ruth, address) == for_one


def test_a_familys_page_asks_as_often_for_ten_children_as_for_one(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        a_statement(session, family, ruth)
    for_one = sent_for(service, ruth, family.address)
    with service.state.database.unit_of_work() as session:
        for number in range(9):
            a_statement(session, family, ruth, about=a_child(session, family, f"Child {number}"))
    assert sent_for(service, ruth, family.address) == for_one


def test_an_act_now_yes_puts_the_child_first_and_says_so_until_it_is_taken_back(service: FastAPI) -> None:
    suite = service.state.suite
    tool, question = next((t, q) for t in suite.values() for q in t.questions() if q.kind == "act_now" and t.subject == "child")
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        sooner = a_family(session, "Hussain", children=["Zaynab"], allocated=[ruth])
        a_next_step(session, sooner, ruth, in_days=1)
        family = a_family(session, children=["Mia"], allocated=[ruth])
        begun = an_assessment(session, family, ruth, tool=tool)
        wrote(session, begun, ruth, question.key, ActNowGiven(yes=True, done="Rang the front door."))
    visit = visitor(service, as_=ruth)
    mine = visit.get("/", names=[*NAMES, "Hussain"])
    text = mine.text
    assert "Act now was answered yes" in text
    place = f"{family.address}/assessments/{begun.id}/read?of={question.key}#q-{question.key}"
    assert [one.get("href") for one in mine.all("a") if "needed help the same day" in said_in(one)] == [place]
    assert "Nothing due" not in text
    assert "Nothing is due." not in visit.get(family.address, names=NAMES).text
    assert text.index("The Dean family") < text.index("The Hussain family")
    assert text.index("Mia needed help the same day") < text.index("Due soon")
    for page in (family.address, f"{family.address}/people/{family.children[0].id}"):
        assert "Act now was answered yes. It is not signed yet." in visit.get(page, names=NAMES).text, page
        assert UNTOLD not in text + visit.get(page, names=NAMES).text
    with service.state.database.unit_of_work() as session:
        wrote(session, session.get_one(Assessment, begun.id), ruth, question.key, ActNowGiven(yes=True))
    for page in ("/", family.address, f"{family.address}/people/{family.children[0].id}"):
        assert UNTOLD in visit.get(page, names=[*NAMES, "Hussain"]).text, page
    with service.state.database.unit_of_work() as session:
        wrote(session, session.get_one(Assessment, begun.id), ruth, question.key, ActNowGiven(yes=False))
    text = visit.get("/", names=[*NAMES, "Hussain"]).text
    assert "Act now was answered yes" not in text + visit.get(family.address, names=NAMES).text
    assert text.index("The Hussain family") < text.index("The Dean family")


def test_what_was_sent_is_with_a_supervisor_and_is_not_nothing(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        begun = an_assessment(session, a_family(session, children=["Mia"], allocated=[ruth]), ruth)
        begun.state, begun.sent_at = State.WITH_SUPERVISOR, now()
        session.add(begun)
    text = visitor(service, as_=ruth).get("/", names=NAMES).text
    assert "is with a supervisor to read" in text
    assert "Nothing due" not in text
