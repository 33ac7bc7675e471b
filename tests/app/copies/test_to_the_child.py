"""A child's own copy puts its questions to the child, in good English, whatever a tool asks of a family."""

import pytest

from app.copies.to_the_child import to_the_child
from app.declaration import InTheirWords, Voice
from app.suite.load import load_suite

PUT = {
    "What does {child} get from time with each parent?": "What do you get from time with each parent?",
    "How does {child}’s body seem on waking?": "How does your body seem on waking?",
    "What does {child} know about why {child} lives here?": "What do you know about why you live here?",
    "Who knows where {child} is when out?": "Who knows where you are when out?",
    "What did {child} tell us, in {their} own way?": "What did you tell us, in your own way?",
    "What would {child} change first, do you think?": "What would you change first, do you think?",
    "Is {child} warm enough?": "Are you warm enough?",
}
KEPT = ("Who sees {child} in a week, apart from you?", "What is {child} like?")


@pytest.mark.parametrize(("asked", "put"), PUT.items())
def test_a_question_is_put_to_the_child(asked: str, put: str) -> None:
    assert to_the_child(asked) == put


@pytest.mark.parametrize("asked", KEPT)
def test_what_speaks_to_somebody_else_or_would_sound_like_a_telling_off_keeps_the_name(asked: str) -> None:
    assert to_the_child(asked) == asked


def test_no_question_of_the_suite_speaks_to_the_child_as_to_somebody_else() -> None:
    put = {
        to_the_child(question.family_words)
        for tool in load_suite(packages=False).values()
        for question in tool.questions()
        if isinstance(question, InTheirWords) and Voice.CHILD in question.voices
    }
    assert not [words for words in put if "{" in words and words not in KEPT and " you " not in f" {words} "]
    assert not [words for words in put if any(f"{verb} you " in words.lower() for verb in ("does", "is", "was", "has"))]
