"""In a picture what somebody said stands between marks with whose it is, an account is told once, and a need counted once."""

from dataclasses import replace
from uuid import uuid4

from app.answers.given import BlockGiven, WordsGiven
from app.declaration.vocabulary import Dimension, Level, Signal, Voice
from app.picture.readings import Reading
from app.picture_pages.presenters import matters
from app.picture_pages.words import ReadingShown, as_said
from tests.support.readings import FOOD, a_reading

MIA, NOAH = uuid4(), uuid4()
NAMES = {MIA: "Mia", NOAH: "Noah"}
SHOWN = ReadingShown("", "need", "Mostly not", "The day by blocks", "I change Noah", "The practitioner", "4 Nov", "Day", "", "#q")


def test_what_was_said_word_for_word_has_marks_and_what_we_write_has_none() -> None:
    said = as_said(SHOWN, WordsGiven(words="“I change Noah”", exact=True), NAMES)
    assert (said.said, said.words) == (True, "I change Noah")
    assert as_said(SHOWN, None, NAMES) == SHOWN


def test_an_account_of_a_day_says_when_that_was_and_who_told_it() -> None:
    block = BlockGiven(starts=390, ends=480, words="I change Noah", told_by=str(MIA))
    told = as_said(SHOWN, block, NAMES)
    assert (told.said, told.short, told.who) == (True, "6:30am to 8am", "Mia")
    seen = as_said(SHOWN, block.model_copy(update={"told_by": "seen"}), NAMES)
    assert (seen.said, seen.who) == (False, "The practitioner")
    unsaid = as_said(SHOWN, block.model_copy(update={"told_by": ""}), NAMES)
    assert (unsaid.said, unsaid.who) == (False, "Who told it is not said")
    assert not as_said(SHOWN, block.model_copy(update={"words": ""}), NAMES).said


def test_one_matter_is_counted_once_and_two_are_not_made_one() -> None:
    def need(short: str, dimension: Dimension = Dimension.SAFETY, voice: Voice = Voice.PRACTITIONER) -> Reading:
        return a_reading(Level.MOSTLY_NOT, asked=replace(FOOD, short=short), dimension=dimension, voice=voice)

    needs = [
        need("Someone watching over"),
        need("Watching over"),
        need("Watching over", voice=Voice.CHILD),
        need("Watching over", Dimension.BASIC_CARE),
        need("Someone up"),
        need("Teeth", Dimension.BASIC_CARE),
    ]
    assert matters(needs) == ["someone watching over", "watching over", "someone up", "teeth"]
    assert needs[0].signal is Signal.SERIOUS_NEED
