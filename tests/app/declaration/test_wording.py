"""Names are put into a tool's words, and nothing else ever is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.declaration.wording import PLACEHOLDERS, Names, filled, strange_brackets

MIA = Names(child="Mia", carer="Kelly", them="her", their="her")


def test_the_four_placeholders_are_filled() -> None:
    words = "Does {carer} answer {child} when {child} calls, and give {them} {their} coat?"
    assert filled(words, MIA) == "Does Kelly answer Mia when Mia calls, and give her her coat?"


def test_a_possessive_is_written_out() -> None:
    assert filled("{child}’s coat", Names(child="James")) == "James’s coat"


def test_a_child_nobody_has_asked_about_is_spoken_of_kindly() -> None:
    assert filled("Ask {child} about {their} day with {carer}; let {them} draw.", Names(child="Sam")) == (
        "Ask Sam about their day with the carer; let them draw."
    )


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("{child} is warm. {their} coat fits", "The child is warm. Their coat fits"),
        ("Is {child} warm? {carer} says so", "Is the child warm? The carer says so"),
        ("Warm: {child}", "Warm: the child"),
    ],
)
def test_a_name_that_opens_a_sentence_has_a_capital(words: str, read: str) -> None:
    assert filled(words, Names()) == read


def test_a_name_is_never_read_for_placeholders() -> None:
    assert filled("{child} and {carer}", Names(child="{carer}", carer="{child.__class__}")) == "{carer} and {child.__class__}"


def test_what_cannot_be_filled_is_left_and_is_named() -> None:
    words = "{name} {child!r} {child.key} {0} {} {Child} {child"
    assert filled(words, MIA) == words
    assert strange_brackets(words) == ("{name}", "{child!r}", "{child.key}", "{0}", "{}", "{Child}", "{")


@given(st.text())
def test_words_are_never_lost_and_never_raise(words: str) -> None:
    if not any(f"{{{name}}}" in words for name in PLACEHOLDERS):
        assert filled(words, MIA) == words


@given(st.text(alphabet="{}child ."), st.text(max_size=8))
def test_any_name_can_be_put_in(words: str, name: str) -> None:
    read = filled(words, Names(child=name))
    assert len(read) >= len(words) - words.count("{child}") * len("{child}")
