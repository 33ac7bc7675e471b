"""The made-up families as they are written: who they are, how old, in which words. Nothing here needs a record."""

import datetime
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.demonstration.accounts import EVERYBODY
from app.demonstration.stories import FAMILIES, Story, stories
from app.demonstration.telling import Telling

STORIES = {story.key: story for story in stories()}

EVERY_FILE = sorted(FAMILIES.rglob("*.toml"))

DAYS = [datetime.date(2026, 11, 12) + datetime.timedelta(days=day) for day in range(0, 1500, 11)]
"""Days on which somebody may start the demonstration: every day of the week, leap years and year ends among them."""

AGES = {
    "dean/mia": 8,
    "dean/noah": 3,
    "hussain/zaynab": 5,
    "hussain/idris": 1,
    "okonjo_price/tobi": 14,
    "brennan/rowan": 0,
    "anand/anjali": 9,
    "anand/rohan": 12,
    "tekle/natnael": 11,
    "tekle/hiyab": 6,
    "ashdown/kit": 7,
    "linden/fern": 9,
    "calloway/fern": 9,
}

FLAGGED = (
    r"fail(s|ed|ing|ure)?\b", r"refus(es|ed|al)\b", r"hostil", r"chaotic", r"manipulat", r"attention.seeking",
    r"disguised compliance", r"DNA\b", r"lifestyle choice", r"promiscu", r"home conditions", r"contact\b", r"placement",
    r"abscond", r"hard to reach", r"engag(e|es|ed|ing|ement)\b", r"frequent flyer", r"NFA\b", r"TAC\b", r"ICPC\b", r"CIN\b",
    r"neglect",
)  # fmt: skip
"""Words that a practice lead would ask about (domain notes, on language). People may say what they like in their own words."""

AS_NAMES = re.compile(r"\b(Mum|Dad|Mother|Father)\b")


def told_by_somebody(told: dict[str, object]) -> bool:
    """Whether this is a block of a day in somebody's own words, which are shown between quotation marks."""
    return "from" in told and told.get("told", "seen") != "seen"


def blocks(told: object) -> Iterator[dict[str, object]]:
    """Every block of a day, however deep."""
    if isinstance(told, dict):
        if "from" in told:
            yield told
        for value in told.values():
            yield from blocks(value)
    elif isinstance(told, list | tuple):
        for value in told:
            yield from blocks(value)


def texts(told: object) -> Iterator[str]:
    """Every text of a story's table, however deep."""
    if isinstance(told, str):
        yield told
    elif isinstance(told, dict):
        for name, value in told.items():
            if not (name == "words" and told_by_somebody(told)):
                yield from texts(value)
    elif isinstance(told, list | tuple):
        for value in told:
            yield from texts(value)


def own_words(story: Story) -> Iterator[str]:
    """Our own words in a story: every text without what stands between quotation marks."""
    for text in texts((story.family, story.statements, story.sittings)):
        yield re.sub(r"“[^”]*”", "", text)


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_every_family_has_a_child_and_a_lead(story: Story) -> None:
    kinds = [person.get("kind", "adult") for person in story.family["people"].values()]

    assert "child" in kinds
    assert story.family["led_by"] in {somebody.key for somebody in EVERYBODY}


def test_there_are_families_of_every_kind_that_practice_meets() -> None:
    facts = {
        fact["kind"]
        for story in STORIES.values()
        for person in story.family["people"].values()
        for fact in person.get("facts", ())
    }

    assert len(STORIES) >= 6
    assert facts >= {
        "disabled",
        "nonverbal_or_aac",
        "interpreter",
        "young_carer",
        "young_parent",
        "kinship_or_foster",
        "asylum_nrpf",
    }


@pytest.mark.parametrize("who", AGES)
def test_children_stay_as_old_as_they_are_said_to_be(who: str) -> None:
    family, child = who.split("/")
    born = STORIES[family].family["people"][child]["born"]

    for day in DAYS:
        birthday = Telling(day).date(born)
        age = day.year - birthday.year - ((day.month, day.day) < (birthday.month, birthday.day))
        assert age == AGES[who], f"{who} is {age} on {day}"


def test_every_child_born_has_an_age_that_is_tested() -> None:
    born = {
        f"{story.key}/{key}"
        for story in STORIES.values()
        for key, person in story.family["people"].items()
        if person.get("kind") == "child"
    }

    assert born == set(AGES)


@pytest.mark.parametrize("word", FLAGGED)
def test_our_own_words_are_the_ones_we_would_want_written_of_us(word: str) -> None:
    found = [text for story in STORIES.values() for text in own_words(story) if re.search(rf"\b{word}", text, re.IGNORECASE)]

    assert found == []


def test_parents_are_called_by_their_names() -> None:
    found = [text for story in STORIES.values() for text in own_words(story) if AS_NAMES.search(text)]

    assert found == []


def test_a_block_of_a_day_is_told_in_one_persons_words_which_the_page_puts_between_marks() -> None:
    found = [block for story in STORIES.values() for block in blocks(story.sittings) if "“" in str(block.get("words", ""))]

    assert found == []


@pytest.mark.parametrize("path", EVERY_FILE, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_story_file_can_be_read_in_one_sitting(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) < 300


@pytest.mark.parametrize("day", DAYS[:14])
def test_nobody_is_visited_at_a_weekend_or_tomorrow(day: datetime.date) -> None:
    telling = Telling(day)

    for days in range(-30, 1):
        seen = telling.day(days)
        assert seen <= day
        assert seen.weekday() < 5
        assert abs((seen - telling.date(days)).days) <= 2


def test_a_day_in_a_text_is_said_in_words() -> None:
    assert Telling(datetime.date(2026, 11, 12)).words("Jean told me on {-15}.", "here") == "Jean told me on 28 October."


def test_every_text_has_a_mark_of_its_own_when_marks_are_wanted() -> None:
    telling = Telling(datetime.date(2026, 11, 12), marks=True)

    told = [telling.words("Kelly", "a"), telling.words("Kelly", "b"), telling.words("", "c")]

    assert told[2] == ""
    assert told[0] != told[1]
    assert telling.tokens == {told[0].split()[-1]: "a", told[1].split()[-1]: "b"}
