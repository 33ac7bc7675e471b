"""Every tool of the suite, under each of its adaptations: begun, answered to the end, sent, signed, read and copied."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from fastapi import FastAPI

from app.db import Database
from app.declaration import AllOf, AnswerIs, AskIf, Asking, ChooseMany, Depth, Not, Question, Tool
from app.declaration.answers import answer_keys
from app.declaration.overlay import adapted
from app.main import create_app
from app.settings import Settings
from app.suite.load import shelf
from tests.journeys.forms import form_on
from tests.journeys.walking import Answered, Walk, answer_forms, answer_one, sections_of, start_family
from tests.support.factories import a_practitioner, a_supervisor, a_team
from tests.support.visiting import visitor

SUITE = shelf()


def ways_through(*, every_other: int) -> list[ParameterSet]:
    """Each tool under each adaptation: every other tool under one of them each time, the rest with --long.

    The tools that are not walked on one database are walked on the other.
    """
    found = []
    for at, tool in enumerate(SUITE.values()):
        keys = [each.key for each in tool.adaptations if each.use_instead is None]
        for key in keys:
            marks = () if at % 2 == every_other and key == keys[-every_other] else (pytest.mark.long,)
            found.append(pytest.param(tool, key, id=f"{tool.key}-{key}", marks=marks))
    return found


@pytest.mark.parametrize(("tool", "adaptation"), ways_through(every_other=0))
def test_a_tool_is_walked_from_beginning_to_copy(sqlite_database: Database, tmp_path: Path, tool: Tool, adaptation: str) -> None:
    service = create_app(Settings(data=tmp_path), sqlite_database, suite=SUITE)
    walk_through(service, sqlite_database, tool, adaptation)


@pytest.mark.parametrize(("tool", "adaptation"), ways_through(every_other=1))
def test_a_tool_is_walked_from_beginning_to_copy_on_postgresql(
    postgresql_database: Database, tmp_path: Path, tool: Tool, adaptation: str
) -> None:
    service = create_app(Settings(data=tmp_path), postgresql_database, suite=SUITE)
    walk_through(service, postgresql_database, tool, adaptation)


def walk_through(service: FastAPI, database: Database, tool: Tool, adaptation: str) -> None:
    """All of it. No page on the way may answer with a fault, hold a name where none may stand, or an unfilled bracket."""
    ruth, tom = two_at_work(service, database)
    family = start_family(ruth, "Dean", child="Mia", carer="Kelly")
    tom.names = ruth.names
    assessment = begin(ruth, family, tool, adaptation)
    answered, met = answer_whole(ruth, assessment)
    assert answered.saves > 4
    assert wanted(tool, adaptation) - met == set()
    send(ruth, assessment)
    sign(tom, assessment)
    read_everywhere(ruth, assessment)
    read_and_copied(tom, assessment)
    assert tool.title in ruth.get(f"{family}/assessments").text
    nothing_unfilled(ruth, tom)


def two_at_work(service: FastAPI, database: Database) -> tuple[Walk, Walk]:
    with database.unit_of_work() as session:
        team = a_team(session)
        people = (a_practitioner(session, team=team), a_supervisor(session, team=team))
    ruth, tom = (Walk(visitor(service, as_=one)) for one in people)
    return ruth, tom


def begin(walk: Walk, family: str, tool: Tool, adaptation: str) -> str:
    """Begun for the first child, as deep as the tool goes, under this adaptation alone. Gives its address."""
    choose = form_on(walk.get(f"{family}/assessments/start"), "/assessments/start")
    assert tool.key in choose.controls["tool"].offered
    child = choose.controls["child"].offered[0]
    settle = form_on(walk.get(f"{family}/assessments/start?tool={tool.key}&child={child}"), "/assessments/start")
    typed = {**settle.untouched(), "adapt": [f"{child}:{adaptation}"], "place": ["at home"]}
    typed |= {"seen_on_day": ["4"], "seen_on_month": ["11"], "seen_on_year": ["2025"], "present": ["nobody"]}
    typed |= {"depth": settle.controls["depth"].offered[-1:], f"seen.{child}": ["with_others"]}
    if "carer" in settle.controls:
        typed["carer"] = settle.controls["carer"].offered[:1]
    return walk.onward(walk.send(settle, typed)).removesuffix("/resume")


def answer_whole(walk: Walk, assessment: str) -> tuple[Answered, set[str]]:
    """Answers whatever is asked, with another kind of answer each time. Gives the keys of the questions that were met."""
    answered, met = Answered(), set()
    for section in sections_of(walk, assessment):
        page = walk.get(section)
        while new := [form for form in answer_forms(page) if answered.is_new(form)]:
            for form in new:
                met.add(form.action.partition("/answers/")[2].partition("/")[0])
                answer_one(walk, section, form, answered)
            page = walk.get(section)
        form = form_on(page, "/completed")
        walk.onward(walk.send(form, form.untouched(), **form.with_button("Yes")))
    return answered, met


def wanted(tool: Tool, adaptation: str) -> set[str]:
    """The questions that do not hang on another: each of them has to be met."""
    return {question.key for question in adapted(tool, [adaptation], Depth.FULL).questions() if question.ask_if is None}


def send(walk: Walk, assessment: str) -> None:
    form = form_on(walk.get(f"{assessment}/finish"), "/finish")
    typed = {**form.untouched(), "analysis": ["Mia is fed, and tired by Thursday."], "shared": ["With Kelly, on Tuesday"]}
    typed |= {"difference": [f"One sees evenings, the other mornings {n}" for n, _ in enumerate(typed.get("about", []))]}
    reply = walk.send(form, {**typed, "child_seen": ["with_others"]}, **form.with_button("Send"))
    assert walk.onward(reply) == f"{assessment}/read"


def sign(walk: Walk, assessment: str) -> None:
    form = form_on(walk.get(f"{assessment}/sign"), "/sign")
    assert walk.onward(walk.send(form, form.untouched())) == f"{assessment}/read?done=signed"


def read_everywhere(walk: Walk, assessment: str) -> None:
    """The pages of a signed assessment, one part for all; no copy for a family is an answer too, and it says why."""
    walk.get(assessment)
    for section in sections_of(walk, assessment)[:1]:
        walk.get(section)
    read_and_copied(walk, assessment)
    reply = walk.visitor.ask(f"{assessment}/copies/family")
    assert reply.status_code in (200, 409)
    walk.pages[f"{assessment}/copies/family"] = walk.visitor.read(reply, names=walk.names, status=reply.status_code)


def read_and_copied(walk: Walk, assessment: str) -> None:
    """Every answer of it, on the page where it is read and in the copy for professionals."""
    walk.get(f"{assessment}/read")
    walk.get(f"{assessment}/copies/professional")


def nothing_unfilled(*walks: Walk) -> None:
    """No bracket of a tool's words stands on any page."""
    left = {address: page.text for walk in walks for address, page in walk.pages.items() if "{" in page.text}
    assert {address: text[text.index("{") - 60 :][:140] for address, text in left.items()} == {}


# --- every question can be reached


@pytest.mark.parametrize("tool", SUITE.values(), ids=lambda tool: tool.key)
def test_every_question_is_asked_of_somebody_under_each_adaptation(tool: Tool) -> None:
    """Some answers to other questions lead to it, each of them asked in turn, and none against another."""
    for adaptation in ("", *(each.key for each in tool.adaptations if each.use_instead is None)):
        laid = {question.key: question for question in adapted(tool, [adaptation], Depth.FULL).questions()}
        lost = [key for key in laid if not reached(key, laid)]
        assert lost == [], f"nothing leads to these for “{adaptation}”"


def reached(key: str, laid: Mapping[str, Question]) -> bool:
    """Whether answers that may stand together lead to this question."""
    known: dict[str, frozenset[str]] = {}
    waiting = [key]
    while waiting:
        question = laid.get(waiting.pop())
        if question is None:
            return False
        for other, keys in answers_that_lead(question.ask_if):
            found = known.get(other, keys) & keys if other in laid else frozenset()
            if not found and not isinstance(laid.get(other), ChooseMany):
                return False
            known[other] = found or known[other] | keys
            waiting.append(other)
        if question.ask_if and question.ask_if.asking(known) is not Asking.ASKED:
            return False
    return all(keys <= answer_keys(laid[other]) for other, keys in known.items())


def answers_that_lead(condition: AskIf | None) -> list[tuple[str, frozenset[str]]]:
    """The questions a condition hangs on, each with the answers by which it holds; of several ways, the first."""
    if isinstance(condition, AnswerIs):
        return [(condition.question, frozenset(condition.one_of))]
    if isinstance(condition, AllOf):
        return [pair for each in condition.conditions for pair in answers_that_lead(each)]
    assert not isinstance(condition, Not), "write here how a “not” is led to, when a tool begins to use one"
    return answers_that_lead(condition.conditions[0]) if condition else []
