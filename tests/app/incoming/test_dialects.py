"""Forms in the manner of others are read as drafts, and the report says line by line what could not be carried.

Every form in this file is our own: none was written by anybody else. No package that our registries serve holds XLSForms or
Questionnaires of others once it is installed, so these are written as XLSForm tools and SDC authors write theirs: a sheet of
choices with a filter, groups in groups, a repeat, something worked out, `relevant`, constraints and words in three languages;
and in FHIR nested `enableWhen`, a list in `answerValueSet`, `contained` choices, units, initial answers, a hidden item, a
calculated expression and a `modifierExtension`.
"""

import json
from typing import Any

import pytest

from app.incoming.bringing import bring_in
from app.incoming.report import Brought, Weight
from tests.support.workbooks import workbook

LANGUAGES = ("label::English (en)", "label::Français (fr)", "label::Soomaali (so)")
SURVEY = ("type", "name", *LANGUAGES, "hint::English (en)", "relevant", "constraint", "calculation", "required", "appearance",
          "choice_filter", "repeat_count", "default")  # fmt: skip


def row(type_: str, name: str, words: str = "", **more: str) -> list[str | None]:
    """One row of a survey sheet; the words stand in English, and with a mark in the two other languages."""
    cells = {"type": type_, "name": name, **more}
    cells |= {column: f"{words}{mark}" for column, mark in zip(LANGUAGES, ("", " [fr]", " [so]"), strict=True) if words}
    return [cells.get(column) for column in SURVEY]


HOUSEHOLD = workbook(
    {
        "survey": [
            list(SURVEY),
            row("start", "start"),
            row("deviceid", "device"),
            row("note", "hello", "Thank you for letting us in."),
            row("select_one yes_no", "at_home", "Is somebody at home?", required="yes", default="yes"),
            row("begin_group", "meals", "Meals", relevant="${at_home} = 'yes'"),
            row("integer", "how_many", "How many eat here?", constraint=". >= 1 and . <= 30"),
            row("select_multiple foods", "eaten", "What was eaten today?", relevant="${how_many} > 0", appearance="minimal"),
            row("text", "other_food", "What else?", relevant="selected(${eaten}, 'other')"),
            row("begin_group", "kitchen", "Kitchen", appearance="field-list"),
            row("select_one foods", "in_cupboard", "What is in the cupboard?", choice_filter="kind = 'dry'"),
            row("decimal", "fridge", "How cold is the fridge?"),
            row("end_group", ""),
            row("end_group", ""),
            row("begin_repeat", "child", "Child", repeat_count="${how_many}"),
            row("text", "called", "What is the child called?"),
            row("date", "born", "When was the child born?"),
            row("calculate", "age", calculation="int((today() - ${born}) div 365.25)"),
            row("end_repeat", ""),
            row("time", "when_next", "At what time may we come again?"),
            row("geopoint", "where", "Where is this?"),
            row("acknowledge", "told", "It was explained what this is for."),
        ],
        "choices": [
            ["list_name", "name", *LANGUAGES, "kind"],
            ["yes_no", "yes", "Yes", "Oui", "Haa", None],
            ["yes_no", "no", "No", "Non", "Maya", None],
            ["foods", "rice", "Rice", "Riz", "Bariis", "dry"],
            ["foods", "milk", "Milk", "Lait", "Caano", "cold"],
            ["foods", "other", "Something else", "Autre chose", "Wax kale", "dry"],
        ],
        "settings": [
            ["form_title", "form_id", "version", "default_language"],
            ["A visit", "a_visit", "20260101", "English (en)"],
        ],
    }
)

CODE, UNIT = "urn:example:codes", "http://unitsofmeasure.org"
SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/"
CORE = "http://hl7.org/fhir/StructureDefinition/"


def option(code: str, display: str, **more: Any) -> dict[str, Any]:
    return {"valueCoding": {"system": CODE, "code": code, "display": display}, **more}


def asked_when(question: str, operator: str, **answer: Any) -> dict[str, Any]:
    return {"question": question, "operator": operator, **answer}


CHECK = {
    "resourceType": "Questionnaire",
    "url": "urn:example:questionnaire:sleep",
    "version": "2026-01",
    "name": "SleepCheck",
    "title": "Sleep check",
    "status": "active",
    "subjectType": ["Patient"],
    "purpose": "To talk about sleep.",
    "extension": [{"url": f"{SDC}sdc-questionnaire-launchContext", "extension": [{"url": "name", "valueId": "patient"}]}],
    "contained": [
        {
            "resourceType": "ValueSet",
            "id": "places",
            "status": "active",
            "expansion": {"contains": [{"system": CODE, "code": "bed", "display": "A bed"}]},
        }
    ],
    "item": [
        {
            "linkId": "1",
            "type": "group",
            "text": "The night",
            "item": [
                {"linkId": "1.0", "type": "display", "text": "Take your time."},
                {
                    "linkId": "1.1",
                    "type": "choice",
                    "text": "How was the night?",
                    "required": True,
                    "answerOption": [
                        option("good", "Good", extension=[{"url": f"{CORE}ordinalValue", "valueDecimal": 0}]),
                        option("bad", "Bad", initialSelected=True),
                    ],
                },
                {
                    "linkId": "1.2",
                    "type": "text",
                    "text": "What woke you?",
                    "enableBehavior": "all",
                    "enableWhen": [
                        asked_when("1.1", "=", answerCoding={"system": CODE, "code": "bad"}),
                        asked_when("1.3", "exists", answerBoolean=True),
                    ],
                },
                {
                    "linkId": "1.3",
                    "type": "quantity",
                    "text": "How long did you sleep?",
                    "extension": [{"url": f"{CORE}questionnaire-unit", "valueCoding": {"system": UNIT, "code": "h"}}],
                },
                {"linkId": "1.4", "type": "choice", "text": "Where?", "answerValueSet": "#places"},
                {"linkId": "1.5", "type": "choice", "text": "Which medicine?", "answerValueSet": "urn:example:medicines"},
                {
                    "linkId": "1.6",
                    "type": "group",
                    "text": "Each time you woke",
                    "repeats": True,
                    "item": [{"linkId": "1.6.1", "type": "time", "text": "At what time?"}],
                },
            ],
        },
        {
            "linkId": "2",
            "type": "boolean",
            "text": "Do you want to talk about it?",
            "initial": [{"valueBoolean": True}],
            "modifierExtension": [{"url": "urn:example:means-the-opposite", "valueBoolean": True}],
        },
        {
            "linkId": "3",
            "type": "integer",
            "text": "A figure",
            "extension": [
                {"url": f"{CORE}questionnaire-hidden", "valueBoolean": True},
                {
                    "url": f"{SDC}sdc-questionnaire-calculatedExpression",
                    "valueExpression": {"language": "text/fhirpath", "expression": "1 + 1"},
                },
            ],
        },
        {"linkId": "4", "type": "attachment", "text": "A drawing"},
    ],
}


def the_form() -> Brought:
    return bring_in("a_visit.xlsx", HOUSEHOLD)


def the_questionnaire() -> Brought:
    return bring_in("sleep.json", json.dumps(CHECK).encode())


def questions(read: Brought) -> dict[str, dict[str, Any]]:
    return {each["wording"]: each for section in read.declaration["sections"] for each in section["questions"]}


def told(read: Brought) -> list[str]:
    return [f"{line.weight.value}: {line.place}: {line.what}" for line in read.lines]


def test_groups_of_a_form_are_sections_and_a_repeat_is_rows() -> None:
    sections = the_form().declaration["sections"]

    assert [(each["title"], [one["kind"] for one in each["questions"]]) for each in sections] == [
        ("Questions", ["choose_one"]),
        ("Meals", ["number", "choose_many", "words", "choose_one", "number"]),
        ("Questions", ["rows", "words", "choose_one"]),
    ]
    assert sections[0]["introduction"] == "Thank you for letting us in."
    rows = questions(the_form())["Child"]
    assert [one["words"] for one in rows["columns"]] == ["What is the child called?", "When was the child born?"]


def test_the_words_of_one_language_are_taken_and_the_report_says_of_which() -> None:
    read = the_form()

    assert "[fr]" not in json.dumps(read.declaration)
    assert [one["words"] for one in questions(read)["Is somebody at home?"]["choices"]] == ["Yes", "No"]
    assert "lost: survey: Words in other languages: one was taken of English (en), Français (fr), Soomaali (so)." in told(read)


def test_when_it_is_asked_is_carried_from_the_group_and_from_the_question() -> None:
    at_home = {"kind": "answer_is", "question": "at_home", "one_of": ["yes"]}
    other = {"kind": "answer_is", "question": "eaten", "one_of": ["other"]}
    asked = questions(the_form())

    assert asked["How many eat here?"]["ask_if"] == at_home
    assert asked["What else?"]["ask_if"] == {"kind": "all_of", "conditions": [at_home, other]}
    assert asked["What was eaten today?"]["ask_if"] == at_home


@pytest.mark.parametrize(
    "line",
    [
        "lost: survey, row 2 ‘start’: “start” is noted by a device there.",
        "lost: survey, row 5 ‘at_home’: An answer that stands there from the beginning (default).",
        "lost: survey, row 7 ‘how_many’: What may be answered (constraint).",
        "lost: survey, row 8 ‘eaten’: When it is asked: “${how_many} > 0”. It is asked without that condition.",
        "lost: survey, row 11 ‘in_cupboard’: Which answers are offered when (choice_filter). All are offered.",
        "lost: survey, row 15 ‘child’: How often it is asked (repeat_count).",
        "lost: survey, row 21 ‘where’: A question of the type “geopoint” cannot be asked here. It is left out.",
        "changed: survey, row 5 ‘at_home’: It must be answered there.",
        "changed: survey, row 10 ‘kitchen’: A group within a group: its questions stand in ‘Meals’.",
        "changed: survey, row 12 ‘fridge’: Parts of a number: whole numbers are asked for here.",
        "changed: survey, row 20 ‘when_next’: A time of day is answered in words.",
        "shout: survey, row 18 ‘age’: It is worked out there.",
    ],
)
def test_what_a_form_says_and_could_not_be_carried_is_named_by_its_row(line: str) -> None:
    assert [one for one in told(the_form()) if one.startswith(line)], told(the_form())


def test_a_form_in_one_language_with_nothing_strange_has_nothing_to_report() -> None:
    plain = workbook(
        {
            "survey": [["type", "name", "label"], ["text", "a", "What happened?"], ["date", "b", "When?"]],
            "settings": [["form_title", "form_id"], ["Plain", "plain"]],
        }
    )

    assert told(bring_in("plain.xlsx", plain)) == []


def test_groups_of_a_questionnaire_are_sections_and_what_nobody_answers_is_left_out() -> None:
    read = the_questionnaire()

    assert {words: one["kind"] for words, one in questions(read).items()} == {
        "How was the night?": "choose_one",
        "What woke you?": "words",
        "How long did you sleep?": "words",
        "Where?": "words",
        "Which medicine?": "words",
        "Each time you woke": "rows",
    }
    assert read.declaration["sections"][0]["introduction"] == "Take your time."
    assert read.declaration["aims"] == {"purpose": "To talk about sleep."}
    assert "initial" not in json.dumps(read.declaration)


def test_enable_when_is_carried_with_all_of_its_conditions() -> None:
    asked = questions(the_questionnaire())
    night, slept = asked["How was the night?"]["key"], asked["How long did you sleep?"]["key"]

    assert asked["What woke you?"]["ask_if"] == {
        "kind": "all_of",
        "conditions": [
            {"kind": "answer_is", "question": night, "one_of": ["bad"]},
            {"kind": "answer_is", "question": slept, "one_of": ["answered"]},
        ],
    }


def test_what_turns_a_meaning_round_is_shouted_first_and_taken_out_with_all_under_it() -> None:
    read = the_questionnaire()

    assert [line.place for line in read.lines if line.weight is Weight.SHOUT] == ["item ‘2’"]
    assert read.lines[0].weight is Weight.SHOUT
    assert "Do you want to talk about it?" not in questions(read)


@pytest.mark.parametrize(
    "line",
    [
        "lost: the Questionnaire: Extension sdc-questionnaire-launchContext.",
        "lost: item ‘1.1’: The numbers beside its answers (1). Their order is kept; nothing is added up here.",
        "lost: item ‘1.1’: An answer that stands there from the beginning.",
        "lost: item ‘1.5’: Its answers stand in a list elsewhere (answerValueSet). Nothing is fetched.",
        "lost: item ‘3’: It is hidden there and nobody answers it. It is left out.",
        "lost: item ‘4’: A file cannot be an answer. It is left out.",
        "changed: version: It is “2026-01” there, and begins as 1.0.0 here.",
        "changed: item ‘1.3’: A quantity is answered in words, with its unit.",
        "changed: item ‘1.6’: A group that repeats is rows with a date;",
    ],
)
def test_what_a_questionnaire_says_and_could_not_be_carried_is_named_by_its_item(line: str) -> None:
    assert [one for one in told(the_questionnaire()) if one.startswith(line)], told(the_questionnaire())


def test_reading_either_again_gives_the_same() -> None:
    assert the_form() == the_form()
    assert the_questionnaire() == the_questionnaire()
