"""Words to begin with are about the child, can be seen to be there, and leave no part of a child’s life without any."""

from app.declaration.vocabulary import Dimension
from app.plan_progress.helper import COUNTED, only_a_service
from app.plan_progress.starting_words import begun_with, offered, starting, step_at, steps_for
from app.plans.kinds import Whose
from tests.app.copies.test_words import HURTS
from tests.support.reading_age import reading_age


def test_every_part_of_life_has_words_that_begin_with_the_child_and_are_no_service() -> None:
    every = starting().values()
    assert {one.strand for one in every} == set(Dimension)
    for one in every:
        words = begun_with(one.key, "Mia")
        assert words.startswith("Mia "), words
        assert only_a_service(words, "Mia") == "", words
        assert COUNTED.search(words), words
        assert one.steps, one.key
    assert any(whose is Whose.OURS for one in every for whose, _ in one.steps)


def test_they_can_be_read_at_eleven_and_hurt_nobody() -> None:
    told = [words for one in starting().values() for words in (one.outcome, *(what for _, what in one.steps))]
    text = "\n".join(f"{words.replace('{child}', 'Mia')}." for words in told)
    assert reading_age(text) <= 11
    assert HURTS.findall(text) == []


def test_those_of_a_ticked_need_come_first_and_all_others_after() -> None:
    shown = offered(["Housing"], "Mia")
    assert shown[0][:2] == ("Housing", True)
    assert {title for title, *_ in shown} == {one.words for one in Dimension}
    assert [is_own for _, is_own, _ in shown].count(True) == 1


def test_a_step_is_found_again_by_its_key_and_an_unknown_key_gives_nothing() -> None:
    [first, *_] = steps_for(["Housing"], "Mia")
    assert step_at(first.key, "Mia") == first
    assert step_at("nothing.9", "Mia") is None
    assert begun_with("nothing", "Mia") == ""
