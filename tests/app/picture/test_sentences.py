"""A need is a plain sentence, however few words were kept of it; and no word that was written is lost on the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.declaration.vocabulary import Barrier, Level
from app.picture.sentences import HOW_IT_IS, need_told, parted, told, written_told
from tests.app.copies.test_words import HURTS
from tests.support.reading_age import reading_age

SAID = st.text("abcdef ghij;", min_size=1, max_size=40).map(str.strip).filter(bool)


def kept(short: str, own: str, hard: list[Barrier]) -> str:
    """As an assessment keeps it."""
    return ". ".join(part for part in (short, own, "; ".join(one.words for one in hard)) if part)


@pytest.mark.parametrize(
    ("words", "level", "sentence"),
    [
        ("Food and drink", Level.ON_AND_OFF, "Food and drink: this comes and goes."),
        (
            "Food and drink. since May. Money or material things; Time and tiredness",
            Level.MOSTLY_NOT,
            ("Food and drink: this is mostly missing. Since May. "
            "What makes it hard: money or material things; time and tiredness."),
        ),
        ("Food and drink. Place to live; Knowing how", Level.ON_AND_OFF,
         "Food and drink: this comes and goes. What makes it hard: place to live and knowing how."),
        ("Food and drink. “Toast.”", Level.MOSTLY, "Food and drink: this is mostly there. “Toast.”"),
        ("Food and drink. Not yet understood", Level.ON_AND_OFF,
         "Food and drink: this comes and goes. What makes it hard is not understood yet."),
        ("They talk. I’m in the bed", Level.ON_AND_OFF, "They talk. I’m in the bed."),
        ("Minds younger brothers", None, "Minds younger brothers."),
    ],
)  # fmt: skip
def test_a_need_is_told_in_sentences(words: str, level: Level | None, sentence: str) -> None:
    assert need_told(words, "Food and drink", level) == sentence


@given(SAID, st.lists(st.sampled_from(list(Barrier)), unique=True))
def test_no_word_that_was_written_and_nothing_that_makes_it_hard_is_lost(own: str, hard: list[Barrier]) -> None:
    words = kept("Food and drink", own, hard)
    assert parted(words, "Food and drink") == (own, tuple(hard))
    sentence = need_told(words, "Food and drink", Level.ON_AND_OFF)
    assert own[1:] in sentence
    assert all(one.words[1:] in sentence or one is Barrier.NOT_UNDERSTOOD for one in hard)


def test_what_was_written_without_anything_in_the_way_stands_as_it_was_written() -> None:
    assert told("Food and drink. as SHE said it", "Food and drink") == "as SHE said it"
    assert told("Food and drink", "Food and drink") == ""


def test_the_sentences_can_be_read_at_eleven_and_hurt_nobody() -> None:
    text = "\n".join(f"Food: {how}." for how in HOW_IT_IS.values())
    assert reading_age(text) <= 11
    assert HURTS.findall(text) == []


@given(SAID, st.lists(st.sampled_from(list(Barrier)), unique=True, min_size=1))
def test_a_need_that_a_plan_kept_is_told_as_the_picture_tells_it(own: str, hard: list[Barrier]) -> None:
    words = kept("Food and drink", own, hard)
    assert written_told(words, "on_and_off") == need_told(words, "Food and drink", Level.ON_AND_OFF)


def test_what_a_plan_kept_without_anything_in_the_way_ends_like_a_sentence() -> None:
    assert written_told("Settled bed. since the wall got wet", "on_and_off") == "Settled bed. Since the wall got wet."
    assert written_told("Minds younger brothers", "") == "Minds younger brothers."
    assert written_told("Time and tiredness", "") == "Time and tiredness."
