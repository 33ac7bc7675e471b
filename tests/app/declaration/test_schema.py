"""A declaration reads back from JSON as the very same tool, and its shape is published."""

import datetime
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from app.declaration import (
    Anchors,
    AppliesTo,
    CarerLoad,
    Choice,
    ChooseMany,
    Column,
    ConversationScale,
    DatedRows,
    Day,
    DayKind,
    Depth,
    Dimension,
    GetsInTheWay,
    Guidance,
    Ladder,
    NumberOf,
    OnDate,
    Pattern,
    Question,
    Signal,
    Status,
    Strength,
    Tool,
    Voice,
)
from app.declaration.answers import answer_keys
from app.declaration.ask_if import AllOf, AnswerIs, AnyOf, AskIf, Not
from app.declaration.schema import from_json, json_schema, to_json
from app.faults.places import QUESTION_KINDS
from app.faults.shape import shape_faults
from tests.support.tools import ABOUT, ANCHORS, LOOK, a_choice, a_ladder, a_question, a_section, a_tool, an_act_now

ASKED: dict[str, Any] = {"wording": "How is it?", "short": "How", "about": ABOUT, "guidance": LOOK}
CHOICES = (Choice(key="a", words="A", shows=Signal.NEED), Choice(key="b", words="B"))
ONE_OF_EACH: tuple[Question, ...] = (
    a_ladder("ladder", family_anchors=ANCHORS, for_each_carer=True),
    CarerLoad(key="load", **ASKED),
    Strength(key="strength", **ASKED),
    a_choice("choose_one"),
    ChooseMany(key="choose_many", choices=CHOICES, **ASKED),
    a_question("words"),
    ConversationScale(key="scale", at_nought="Bad.", at_ten="Good.", **ASKED),
    Pattern(key="pattern", **ASKED),
    GetsInTheWay(key="barriers", **ASKED),
    Day(key="day", days=(DayKind(key="school_day", words="A school day"),), **ASKED),
    DatedRows(key="rows", columns=(Column(key="what", words="What"),), **ASKED),
    NumberOf(key="number", unit="days", **ASKED),
    OnDate(key="date", **ASKED),
    an_act_now("act_now"),
)


def test_a_tool_with_every_kind_of_question_reads_back_the_same() -> None:
    tool = a_tool(sections=(a_section(*ONE_OF_EACH),))
    assert len({type(question) for question in ONE_OF_EACH}) == len(QUESTION_KINDS)
    assert from_json(to_json(tool)) == tool
    assert Tool.model_validate_json(tool.model_dump_json()) == tool


def test_every_kind_of_question_has_answers_that_a_condition_can_name() -> None:
    for question in ONE_OF_EACH:
        assert question.kind == question.key
        assert "blank" in answer_keys(question)
        assert len(answer_keys(question)) >= 2


WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
KEYS = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
CONDITIONS: st.SearchStrategy[AskIf] = st.recursive(
    st.builds(AnswerIs, question=KEYS, one_of=st.lists(KEYS, min_size=1, max_size=3).map(tuple)),
    lambda inside: st.one_of(
        st.builds(Not, condition=inside),
        st.builds(AllOf, conditions=st.lists(inside, min_size=1, max_size=2).map(tuple)),
        st.builds(AnyOf, conditions=st.lists(inside, min_size=1, max_size=2).map(tuple)),
    ),
    max_leaves=4,
)
LADDERS = st.builds(
    Ladder,
    key=KEYS,
    wording=WORDS,
    family_wording=st.none() | WORDS,
    short=WORDS,
    about=st.lists(st.sampled_from(Dimension), min_size=1, max_size=3).map(tuple),
    voices=st.lists(st.sampled_from(Voice), min_size=1, max_size=3).map(tuple),
    guidance=st.builds(Guidance, look_for=WORDS, ages=st.dictionaries(KEYS, WORDS, max_size=2)),
    ask_if=st.none() | CONDITIONS,
    depth=st.sampled_from(Depth),
    anchors=st.builds(Anchors, steady=WORDS, mostly=WORDS, on_and_off=WORDS, mostly_not=WORDS),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(LADDERS, min_size=1, max_size=3), st.dates(), st.sampled_from(Status), WORDS)
def test_whatever_is_said_reads_back_the_same(ladders: list[Ladder], review: datetime.date, status: Status, words: str) -> None:
    tool = a_tool(sections=(a_section(*ladders),), review_by=review, status=status, one_line=words)
    assert from_json(to_json(tool)) == tool
    assert from_json(to_json(tool, indent=1)) == tool


def test_a_declaration_can_say_nothing_that_the_language_does_not_know() -> None:
    given_words = json.loads(to_json(a_tool())) | {"score": 12}
    with pytest.raises(ValidationError):
        from_json(json.dumps(given_words))


def test_the_published_shape_names_every_part() -> None:
    schema = json_schema()
    assert schema["$schema"].endswith("2020-12/schema")
    assert {"Ladder", "Adaptation", "Methodology", "AllOf", "Day"} <= schema["$defs"].keys()
    assert set(schema["required"]) >= {"key", "version", "aims", "methodology", "adaptations", "sections", "review_by", "licence"}
    assert schema["additionalProperties"] is False
    json.dumps(schema)


# --- malformed declarations, in words


def refused(change: dict[str, Any]) -> list[str]:
    """What is said of an ordinary declaration with something changed in it."""
    given_words = json.loads(to_json(a_tool())) | change
    try:
        from_json(json.dumps(given_words))
    except ValidationError as error:
        return [str(fault) for fault in shape_faults(error, given_words)]
    return []


def test_a_fault_deep_in_a_declaration_is_placed_in_words() -> None:
    section = json.loads(to_json(a_tool()))["sections"][0]
    section["questions"][0]["anchors"]["steady"] = ""
    del section["questions"][0]["short"]

    first, second = sorted(refused({"sections": [section]}))

    assert first.startswith("tool: section ‘Basic care’, question ‘food’")
    assert second.startswith("tool: section ‘Basic care’, question ‘food’")
    assert {"‘short’ is missing." in first, "‘short’ is missing." in second} == {True, False}
    assert any("‘steady’ is blank." in said and "Mend: Write it" in said for said in (first, second))


@pytest.mark.parametrize(
    ("change", "what", "mend"),
    [
        ({"review_by": None}, "‘review_by’ is not a date.", "datetime.date(2027, 6, 1)"),
        ({"version": "1"}, "‘version’ is not three numbers.", "Write it like 1.0.0."),
        ({"key": "Small Tool"}, "‘key’ is not a lasting name.", "lower-case letters"),
        ({"adaptations": []}, "There is too little in ‘adaptations’.", "Give at least 1."),
        ({"subject": "dog"}, "‘subject’ is not one of those there are.", "'child'"),
        ({"owner": 7}, "‘owner’ is not words.", "quotation marks"),
        ({"scores": 1}, "‘scores’ is not a word of the language here.", "Take it out."),
        ({"title": "x" * 5000}, "‘title’ is too long.", "4000 characters"),
    ],
)
def test_what_is_malformed_is_said_in_words(change: dict[str, Any], what: str, mend: str) -> None:
    (said,) = refused(change)
    assert what in said
    assert mend in said


@pytest.mark.parametrize("part", [AppliesTo, Guidance, Tool])
def test_a_misspelt_field_is_met_with_the_right_one(part: type[BaseModel]) -> None:
    field = next(iter(part.model_fields))
    with pytest.raises(ValidationError) as error:
        part.model_validate({f"{field}s": "x"})
    said = [str(fault) for fault in shape_faults(error.value, {}, part=part)]
    assert any(f"Perhaps ‘{field}’ was meant." in one for one in said)
