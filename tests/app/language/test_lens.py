"""The lens names a word once, offers another, leaves other people’s words alone, and every entry of the list comes up."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.declared import FILE, Entry, shipped, words_in
from app.language.lens import ALIKE, copied, look
from app.language.presenters import thoughts_shown
from app.settings import SettingsFault


def found(text: str, *names: str) -> list[str]:
    return [one.key for one in look(text, shipped(), names=names)]


@pytest.mark.parametrize("entry", shipped().entries, ids=lambda one: one.key)
def test_each_entry_comes_up_in_its_own_example(entry: Entry) -> None:
    alone = shipped().model_copy(update={"entries": (entry,)})

    assert [one.key for one in look(entry.example, alone)] == [entry.key]


def test_a_word_is_offered_another_and_a_reason() -> None:
    (shown,) = thoughts_shown(look("Kelly failed to ring the school.", shipped()))

    assert shown.found == "“failed to”"
    assert shown.instead == "“did not”, “was not able to” or “has not yet”"
    assert shown.why


def test_what_is_quoted_is_somebodys_own_and_left_alone() -> None:
    assert found("Mia said: “Mum always shouts and the house is filthy.”") == []
    assert found('The school wrote "failed to attend".') == []


def test_a_word_comes_up_once_however_often_it_stands() -> None:
    assert found("Kelly failed to ring. Kelly failed to come. Lee refused tea.") == ["failed", "refused"]


def test_the_longest_thought_is_said_where_two_share_a_word() -> None:
    assert found("She failed to protect Tom.") == ["failed_protect"]


def test_mum_is_a_name_only_where_nobody_says_whose() -> None:
    (named,) = look("Mum had paid on Friday.", shipped(), names=("Kelly", "Ann"))

    assert named.instead == ("Kelly", "Ann")
    assert found("Mia’s mum had paid, and his dad cooked.") == []


def test_letters_matter_where_a_word_is_also_another() -> None:
    assert found("The DNA test came.") == ["dna"]
    assert found("A dna test, and a cin of tea.") == []
    assert found("He likes a contactless card and nonplacement.") == []


def test_refuse_for_the_bins_is_no_refusal() -> None:
    assert found("The refuse collection refused to stop twice.") == []
    assert found("She refused.") == ["refused"]


@given(st.text(max_size=400))
def test_any_text_at_all_can_be_looked_at(text: str) -> None:
    for one in look(text, shipped(), names=("Kelly",)):
        assert one.found in text


@given(st.text(max_size=60), st.sampled_from([one.example for one in shipped().entries]))
def test_more_words_take_no_thought_away(before: str, example: str) -> None:
    quiet = "".join(sign if sign.isalpha() and sign.isascii() else " " for sign in before)

    assert set(found(example)) - {"mum_as_name", "mother_only"} <= set(found(f"{quiet}. {example}"))


LONG = "There is food in the cupboard on most days, and nobody cooks after six because the meter has run out by then."


def test_nearly_the_same_words_for_a_brother_are_told() -> None:
    thought = copied(LONG.replace("most days", "most  Days "), [("Ada", "Something else"), ("Tom", LONG)])

    assert thought is not None
    assert "Tom" in thought.found


def test_short_words_and_other_words_are_not() -> None:
    assert copied("He was fed.", [("Tom", "He was fed.")]) is None
    assert copied(LONG, [("Tom", LONG[: int(len(LONG) * (ALIKE - 0.3))])]) is None


def test_an_authority_leaves_words_out_and_adds_its_own(tmp_path: Path) -> None:
    own = {
        "key": "tea_time",
        "kind": "jargon",
        "match": ["teatime visit"],
        "why": "Say what it is.",
        "example": "A teatime visit.",
    }
    (tmp_path / FILE).write_text(json.dumps({"leave_out": ["always"], "add": [own]}))

    words = words_in(tmp_path)

    assert [one.key for one in look("A teatime visit never fails.", words)] == ["tea_time"]
    assert words_in(tmp_path / "nothing") is shipped()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"leave_out": ["alwasy"]}, "alwasy"),
        ({"add": [{"key": "x"}]}, "add.0"),
        ({"sdd": []}, "sdd"),
    ],
)
def test_a_fault_in_its_file_is_named_at_start(tmp_path: Path, typed: object, said: str) -> None:
    (tmp_path / FILE).write_text(json.dumps(typed))

    with pytest.raises(SettingsFault, match=said):
        words_in(tmp_path)
