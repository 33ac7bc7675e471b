"""What an XLSForm or a Questionnaire says of its questions is carried, in another way where it must be."""

import json
from typing import Any

import pytest

from app.incoming.bringing import bring_in
from app.incoming.report import Brought, Weight
from tests.support.workbooks import survey

YES_NO = (["yn", "yes", "Yes"], ["yn", "no", "No"])


def form(*rows: list[object], columns: tuple[str, ...] = ("relevant",)) -> Brought:
    return bring_in("form.xlsx", survey(*rows, choices=YES_NO, columns=columns))


def questions(read: Brought) -> dict[str, dict[str, Any]]:
    return {each["key"]: each for section in read.declaration["sections"] for each in section["questions"]}


@pytest.mark.parametrize(
    ("relevant", "condition"),
    [
        ("${a} = 'yes'", {"kind": "answer_is", "question": "a", "one_of": ["yes"]}),
        ("selected(${a}, 'no')", {"kind": "answer_is", "question": "a", "one_of": ["no"]}),
        ("${a} != 'yes'", {"kind": "not", "condition": {"kind": "answer_is", "question": "a", "one_of": ["yes"]}}),
        ("not(${a}='yes')", {"kind": "not", "condition": {"kind": "answer_is", "question": "a", "one_of": ["yes"]}}),
        (
            "${a} = 'yes' and (${a} = 'no' or ${n} != '')",
            {
                "kind": "all_of",
                "conditions": [
                    {"kind": "answer_is", "question": "a", "one_of": ["yes"]},
                    {
                        "kind": "any_of",
                        "conditions": [
                            {"kind": "answer_is", "question": "a", "one_of": ["no"]},
                            {
                                "kind": "not",
                                "condition": {
                                    "kind": "not",
                                    "condition": {"kind": "answer_is", "question": "n", "one_of": ["answered"]},
                                },
                            },
                        ],
                    },
                ],
            },
        ),
    ],
)  # fmt: skip
def test_when_a_question_is_asked_is_carried(relevant: str, condition: dict[str, Any]) -> None:
    read = form(["select_one yn", "a", "A?"], ["integer", "n", "N?"], ["text", "b", "B?", relevant])

    assert questions(read)["b"]["ask_if"] == condition


@pytest.mark.parametrize(
    "relevant",
    ["${n} > 3", "count(${a}) = 2", "${a} = ${n}", "${elsewhere} = 'x'", "${a} = 'maybe'", "((" * 40, "${a} = 'yes' or"],
)
def test_a_condition_that_cannot_be_carried_is_reported_and_never_run(relevant: str) -> None:
    read = form(["select_one yn", "a", "A?"], ["integer", "n", "N?"], ["text", "elsewhere", "E?"], ["text", "b", "B?", relevant])

    assert "ask_if" not in questions(read)["b"]
    assert any(line.place == "survey, row 5 ‘b’" and "When it is asked" in line.what for line in read.lines)


def test_the_condition_of_a_group_is_that_of_each_question_in_it() -> None:
    read = form(
        ["select_one yn", "a", "A?"], ["begin group", "g", "G", "${a} = 'yes'"], ["text", "b", "B?"], ["end group", None, None]
    )

    assert questions(read)["b"]["ask_if"] == {"kind": "answer_is", "question": "a", "one_of": ["yes"]}


def test_what_is_worked_out_is_shouted() -> None:
    read = form(["text", "a", "A?"], ["calculate", "c", None, None, "1 + 1"], columns=("relevant", "calculation"))

    assert read.lines[0].weight is Weight.SHOUT
    assert read.lines[0].place == "survey, row 3 ‘c’"


def fhir(*items: dict[str, Any], **given: Any) -> Brought:
    return bring_in(
        "form.json", json.dumps({"resourceType": "Questionnaire", "status": "draft", "item": items, **given}).encode()
    )


def coded(*codes: str, **given: Any) -> dict[str, Any]:
    options = [{"valueCoding": {"code": code, "display": code.title()}, **given} for code in codes]
    return {"linkId": "a", "type": "choice", "text": "A?", "answerOption": options}


def test_enable_when_is_carried_with_all_and_any() -> None:
    line = {"question": "a", "operator": "=", "answerCoding": {"code": "x"}}
    other = {"question": "a", "operator": "!=", "answerCoding": {"code": "y"}}
    asked = {"linkId": "b", "type": "string", "text": "B?", "enableWhen": [line, other], "enableBehavior": "all"}

    read = fhir(coded("x", "y"), asked)

    assert questions(read)["b"]["ask_if"] == {
        "kind": "all_of",
        "conditions": [
            {"kind": "answer_is", "question": "a", "one_of": ["x"]},
            {"kind": "not", "condition": {"kind": "answer_is", "question": "a", "one_of": ["y"]}},
        ],
    }


def test_a_comparison_is_not_carried_and_the_question_is_always_asked() -> None:
    number = {"linkId": "n", "type": "integer", "text": "N?"}
    asked = {
        "linkId": "b",
        "type": "string",
        "text": "B?",
        "enableWhen": [{"question": "n", "operator": ">", "answerInteger": 3}],
    }

    read = fhir(number, asked)

    assert "ask_if" not in questions(read)["b"]
    assert any(line.place == "item ‘b’" and line.what.startswith("When it is asked") for line in read.lines)


def test_numbers_beside_answers_keep_their_order_and_are_not_added_up() -> None:
    ordinal = [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 3}]

    read = fhir(coded("none", "some", "much", extension=ordinal))

    assert [choice["key"] for choice in questions(read)["a"]["choices"]] == ["none", "some", "much"]
    assert any("The numbers beside its answers (3)" in line.what for line in read.lines)


def test_an_answer_that_denies_the_others_is_carried() -> None:
    item = {**coded("bed", "sofa", "neither"), "repeats": True}
    url = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive"
    item["answerOption"][2]["extension"] = [{"url": url, "valueBoolean": True}]

    read = fhir(item)

    assert [choice.get("alone", False) for choice in questions(read)["a"]["choices"]] == [False, False, True]


def test_an_unsupported_modifier_is_shouted_and_what_it_turns_round_is_left_out() -> None:
    modified = {"linkId": "m", "type": "string", "text": "Not?", "modifierExtension": [{"url": "urn:not", "valueBoolean": True}]}

    read = fhir(coded("x", "y"), modified, modifierExtension=[{"url": "urn:all", "valueBoolean": True}])

    assert "m" not in questions(read)
    shouted = [(line.place, line.what) for line in read.lines if line.weight is Weight.SHOUT]
    assert [place for place, _ in shouted] == ["the Questionnaire", "item ‘m’"]
    assert all(what.startswith("modifierExtension: the file says that something turns its meaning round") for _, what in shouted)


def test_a_group_that_repeats_is_dated_rows() -> None:
    inside = [{"linkId": "what", "type": "string", "text": "What?"}, {"linkId": "who", "type": "string", "text": "Who?"}]

    read = fhir({"linkId": "events", "type": "group", "repeats": True, "text": "Events", "item": inside})

    assert [column["words"] for column in questions(read)["events"]["columns"]] == ["What?", "Who?"]


def test_words_in_a_group_that_asks_nothing_stand_at_the_head_of_the_next() -> None:
    words = {"linkId": "w", "type": "display", "text": "Take your time."}
    hello = {"linkId": "hello", "type": "group", "text": "Hello", "item": [words]}
    asks = {"linkId": "asks", "type": "group", "text": "You", "item": [{"linkId": "q", "type": "string", "text": "Who?"}]}
    read = fhir(hello, asks, {"linkId": "end", "type": "display", "text": "Thank you."})
    assert [(each["title"], each["introduction"]) for each in read.declaration["sections"]] == [("You", "Take your time.")]
    assert "changed: section ‘Hello’: It asks nothing here: its words stand at the head of ‘You’." in told(read)
    assert "lost: section ‘Questions’: Its words, for nothing is asked there or after it: “Thank you.”." in told(read)


def test_curly_brackets_of_others_are_never_filled_in() -> None:
    read = fhir({"linkId": "a", "type": "string", "text": "Is {{name}} well, {child}?"})

    assert questions(read)["a"]["wording"] == "Is ((name)) well, {child}?"


HIDDEN = [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", "valueBoolean": True}]
ASKED_IF = [{"question": "a", "operator": "=", "answerCoding": {"code": "x"}}]


def told(read: Brought) -> list[str]:
    return [f"{line.weight.value}: {line.place}: {line.what}" for line in read.lines]


def test_what_stands_under_a_condition_is_asked_only_where_it_holds() -> None:
    inner = {"linkId": "in", "type": "group", "item": [{"linkId": "b", "type": "string", "text": "B?"}]}
    under = {"linkId": "c", "type": "boolean", "text": "C?", "item": [{"linkId": "d", "type": "string", "text": "D?"}]}
    part = {"linkId": "g", "type": "group", "text": "G", "enableWhen": ASKED_IF, "item": [inner, under]}

    read = fhir(coded("x", "y"), part)

    for key in ("b", "c", "d"):
        assert questions(read)[key]["ask_if"] == {"kind": "answer_is", "question": "a", "one_of": ["x"]}, key


def test_nothing_asked_in_a_group_that_repeats_is_lost_without_a_word() -> None:
    inner = {"linkId": "2", "type": "group", "repeats": True, "item": [{"linkId": "3", "type": "string", "text": "Cause"}]}
    seen = {"linkId": "4", "type": "date", "text": "When", "enableWhen": ASKED_IF}
    turned = {"linkId": "5", "type": "string", "text": "Odd", "modifierExtension": [{"url": "urn:x", "valueBoolean": True}]}
    unseen = {"linkId": "6", "type": "string", "text": "Number", "extension": HIDDEN}
    part = {"linkId": "1", "type": "group", "repeats": True, "text": "Kin"}

    read = fhir({**part, "item": [{**coded("x", "y"), "text": "Who"}, inner, seen, turned, unseen]})

    assert [column["words"] for column in questions(read)["q_1"]["columns"]] == ["Who", "Cause", "When"]
    for line in (
        "shout: item ‘5’: modifierExtension",
        "lost: item ‘a’: Which answers there are to choose from.",
        "lost: item ‘4’: When it is asked, in a group that repeats.",
        "lost: item ‘6’: It is hidden there",
        "changed: item ‘2’: A group that repeats within another",
    ):
        assert [one for one in told(read) if one.startswith(line)], line


def test_what_nobody_answers_there_is_not_asked_here_with_all_that_stands_under_it() -> None:
    inside = {"linkId": "b", "type": "string", "text": "B?"}
    part = {"linkId": "g", "type": "group", "text": "G", "extension": HIDDEN, "item": [inside]}
    file = {"linkId": "f", "type": "attachment", "text": "F", "item": [{"linkId": "e", "type": "string", "text": "E?"}]}

    read = fhir(coded("x", "y"), part, file)

    assert list(questions(read)) == ["a"]
    assert [line for line in told(read) if "left out" in line] == [
        "lost: item ‘g’: It is hidden there and nobody answers it. It is left out.",
        "lost: item ‘b’: It stands under item ‘g’. It is left out.",
        "lost: item ‘f’: A file cannot be an answer. It is left out.",
        "lost: item ‘e’: It stands under item ‘f’. It is left out.",
    ]


def test_a_group_called_meta_is_read_under_another_name() -> None:
    read = form(["begin group", "meta", "Of the form"], ["text", "b", "B?"], ["end group", "meta", None], columns=())

    assert list(questions(read)) == ["b"]
    assert "changed: survey, row 2 ‘meta’: Forms keep that name for themselves. It is ‘meta_here’ here." in told(read)


def test_each_line_names_its_own_row_where_a_name_stands_twice() -> None:
    read = form(
        ["begin group", "g", "G"], ["hidden", "id", "Id"], ["end group", "g", None],
        ["begin group", "h", "H"], ["hidden", "id", "Id"], ["text", "b", "B?"], ["end group", "h", None],
        columns=(),
    )  # fmt: skip

    assert [line.place for line in read.lines if line.weight is Weight.SHOUT] == ["survey, row 3 ‘id’", "survey, row 6 ‘id’"]


def test_a_stand_in_for_words_is_no_words() -> None:
    read = form(["begin group", "about_you", "NO_LABEL"], ["text", "b", "B?"], ["end group", "about_you", None], columns=())

    assert [section["title"] for section in read.declaration["sections"]] == ["About you"]


def test_a_date_takes_any_day_as_in_its_form_unless_the_form_says_it_has_been() -> None:
    rows: tuple[list[object], ...] = (
        ["date", "born", "When born?", ". <= today()"],
        ["date", "next", "Next visit?", ""],
        ["date", "since", "Since?", ". > 1"],
    )

    read = form(*rows, columns=("constraint",))
    fhir_date = questions(fhir({"linkId": "when", "type": "date", "text": "When?"}))["when"]

    assert {key: one.get("to_come", False) for key, one in questions(read).items()} == {
        "born": False,
        "next": True,
        "since": True,
    }
    assert fhir_date["to_come"] is True
    assert [line for line in told(read) if "constraint" in line] == [
        "lost: survey, row 4 ‘since’: What may be answered (constraint)."
    ]
