"""Tools and assessments as other services read them: they hold to FHIR, come back the same, and hold nothing private."""

import json
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from fastapi import FastAPI
from fhir.resources.R4B.questionnaire import Questionnaire
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse
from sqlmodel import select
from typer.testing import CliRunner

from app.audit.models import Trail
from app.cli import main
from app.declaration import AllOf, AnswerIs, AnyOf, Not, Tool
from app.declaration.schema import from_json, to_json
from app.exchange.conditions import enable_when
from app.exchange.questionnaire import questionnaire
from app.incoming.bringing import bring_in
from app.suite.load import shelf
from app.withholding.actions import keep_back
from app.withholding.rules import OUTSIDE, answer_item
from tests.app.copies.arranged import made
from tests.app.releases.test_releases import asked_for, decided
from tests.support.databases import SQLiteDatabases
from tests.support.every_kind import a_tool_of_every_kind
from tests.support.tools import a_choice, a_question, a_section, a_tool
from tests.support.visiting import visitor

SUITE = shelf()


def brought_back(tool: Tool) -> tuple[Tool, int]:
    """The tool after it was taken out as FHIR and brought in again, and how many lines the report has."""
    back = bring_in("tool.json", json.dumps(questionnaire(tool)).encode())
    return from_json(json.dumps(back.declaration)), len(back.lines)


@pytest.mark.parametrize("key", sorted(SUITE))
def test_every_tool_holds_to_fhir_and_comes_back_the_same(key: str) -> None:
    Questionnaire.model_validate(questionnaire(SUITE[key]))

    assert brought_back(SUITE[key]) == (SUITE[key], 0)


def test_every_kind_of_question_comes_back_the_same() -> None:
    tool = a_tool_of_every_kind()

    assert brought_back(tool) == (tool, 0)


@pytest.mark.parametrize("key", sorted(SUITE))
def test_a_declaration_comes_back_the_same(key: str) -> None:
    back = bring_in("tool.json", to_json(SUITE[key], indent=1).encode())

    assert from_json(json.dumps(back.declaration)) == SUITE[key]
    assert back.lines == ()


def test_what_others_changed_in_our_questionnaire_is_taken_from_fhir_s_own_fields() -> None:
    condition = AnswerIs(question="who", one_of=("mum",))
    tool = a_tool(sections=(a_section(a_choice("who", "mum", "dad"), a_question("why", ask_if=condition)),))
    resource = questionnaire(tool)
    [_, why] = resource["item"][0]["item"]
    why["text"], why["enableWhen"][0]["answerCoding"]["code"] = "Why was that?", "dad"

    back = bring_in("tool.json", json.dumps(resource).encode())

    question = from_json(json.dumps(back.declaration)).questions()[1]
    assert (question.wording, question.ask_if) == ("Why was that?", AnswerIs(question="who", one_of=("dad",)))
    assert [line.what for line in back.lines] == ["When it is asked was changed outside. It is as enableWhen says."]


@pytest.mark.parametrize(
    ("condition", "lines", "behaviour"),
    [
        (AnswerIs(question="who", one_of=("mum", "dad")), 2, "any"),
        (
            AllOf(conditions=(AnswerIs(question="who", one_of=("mum",)), AnswerIs(question="seen", one_of=("answered",)))),
            2,
            "all",
        ),
        (
            AnyOf(conditions=(AnswerIs(question="who", one_of=("mum",)), AnswerIs(question="seen", one_of=("answered",)))),
            2,
            "any",
        ),
        (AnswerIs(question="who", one_of=("blank",)), 0, None),
        (Not(condition=AnswerIs(question="who", one_of=("mum",))), 0, None),
    ],
)
def test_fhir_says_of_a_condition_what_it_can(condition: Any, lines: int, behaviour: str | None) -> None:
    questions = {each.key: each for each in (a_choice("who", "mum", "dad"), a_question("seen"))}

    said = enable_when(condition, questions)

    assert (len(said.get("enableWhen", ())), said.get("enableBehavior")) == (lines, behaviour)


def taken(service: FastAPI) -> tuple[str, dict[str, Any], Any]:
    here = made(service).signed()
    address = asked_for(here, "professional", recipient="Miss Adair, Year 4 teacher")
    assert here.visit().ask(f"{address}/questionnaire-response.json").status_code == 409
    decided(here, here.tom, address, decision="release", looked="yes")
    reply = here.visit().ask(f"{address}/questionnaire-response.json")
    assert reply.status_code == 200
    assert reply.headers["content-type"] == "application/fhir+json"
    return reply.text, json.loads(reply.text), here


def test_an_assessment_holds_to_fhir_and_to_its_questionnaire(service: FastAPI) -> None:
    _, resource, here = taken(service)

    QuestionnaireResponse.model_validate(resource)
    assert resource["status"] == "completed"
    assert resource["questionnaire"].startswith("urn:whole-picture:tool:")
    with service.state.database.reading() as session:
        [line] = session.exec(select(Trail).where(Trail.what == "took an assessment as a file")).all()
        assert (line.case_id, line.about_id, line.detail) == (here.family.id, here.id, "QuestionnaireResponse, signed")


def test_an_assessment_as_a_file_holds_nothing_private_and_names_nobody(sqlite_service: FastAPI) -> None:
    text, resource, _ = taken(sqlite_service)

    assert "sign-private" not in text
    assert "sign-kelly-works" in text
    for name in ("Mia", "Kelly", "Marcin"):
        assert name not in json.dumps({field: value for field, value in resource.items() if field != "item"})


def test_what_is_kept_back_from_the_school_is_not_in_the_file_for_the_school(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service).signed()
    with sqlite_service.state.database.unit_of_work() as session:
        item = answer_item(here.id, "good")
        keep_back(session, by=here.ruth, case_id=here.family.id, item=item, from_whom=OUTSIDE, why="x", operation=uuid4())
    address = asked_for(here, "professional", recipient="Miss Adair, Year 4 teacher")
    decided(here, here.tom, address, decision="release", looked="yes")

    text = here.visit().ask(f"{address}/questionnaire-response.json").text

    assert "sign-well, the song" not in text
    assert "sign-kelly-works" in text


def test_a_tool_is_taken_from_its_page(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service)
    ruth = visitor(sqlite_service, as_=here.ruth)
    page = ruth.get("/shelf/first_look")
    assert {"/shelf/first_look/questionnaire.json", "/shelf/first_look/declaration.json"} <= {
        a.get("href") for a in page.all("a")
    }

    assert from_json(ruth.ask("/shelf/first_look/declaration.json").content) == SUITE["first_look"]
    reply = ruth.ask("/shelf/first_look/questionnaire.json")
    assert 'filename="first_look-' in reply.headers["content-disposition"]
    Questionnaire.model_validate(reply.json())


def test_a_tool_is_taken_at_the_command_line_and_brought_in_again(sqlite_databases: SQLiteDatabases, tmp_path: Path) -> None:
    def said(*words: str, fails: bool = False) -> str:
        done = CliRunner().invoke(main, ["tools", *words])
        assert (done.exit_code != 0) is fails, done.output
        return done.output

    file, data = tmp_path / "tool.json", tmp_path / "data"
    data.mkdir()
    with sqlite_databases.fresh(data):
        pass

    assert from_json(said("export", "first_look", "--as", "json")) == SUITE["first_look"]
    said("export", "first_look", "--as", "fhir", "--to", str(file))
    assert "Kept as a draft: " in said("import", str(file), "--data", str(data))
    assert "There is no tool called nothing" in said("export", "nothing", fails=True)
    file.write_text("[")
    assert "tool.json, line 1" in said("import", str(file), "--data", str(data), fails=True)
    assert "cannot be opened" in said("import", str(tmp_path / "absent.json"), fails=True)
