"""The words a family's copy brings of its own: plain enough for a child of eleven, and none from the list that hurts."""

import re
from pathlib import Path

import pytest

from app.copies.rules import for_family
from app.copies.wording import HELP
from app.declaration import Tool
from app.declaration.questions import Ladder
from app.suite.load import shelf
from tests.support.reading_age import reading_age

TEMPLATES = Path(__file__).resolve().parents[3] / "templates/copies"

HURTS = re.compile(
    r"\b(neglect\w*|fail\w*|refus\w*|hostile|chaotic|manipulative|attention.seeking|disguised|non.?complian\w*|non.?engag\w*|"
    r"lifestyle choice|promiscuous|home conditions|contact|placement|abscond\w*|hard to reach|frequent flyer|dirty|"
    r"NFA|TAC|ICPC|CIN|DNA)\b"
)
"""The words that are flagged to practitioners (domain list of language), and what no page for a family says of itself."""


def own_words() -> str:
    sources = [(TEMPLATES / name).read_text() for name in ("family.html", "_items.html", "_day.html")]
    bare = [re.sub(r"\{#.*?#\}|\{%.*?%\}|<[^>]+>", "\n", source, flags=re.DOTALL) for source in sources]
    named = [re.sub(r"\{\{[^}]*\}\}", "Mia", source) for source in bare]
    helps = [f"{hard}. {help_}" for hard, help_ in HELP.values()]
    return "\n".join([*named, *helps])


def family_words(tool: Tool) -> list[str]:
    found = [tool.family_title]
    for section in tool.sections:
        for question in section.questions:
            if for_family(section, question):
                found += [section.family_title or section.title, question.family_words]
                found += [choice.family_words or choice.words for choice in getattr(question, "choices", ())]
                if isinstance(question, Ladder) and question.family_anchors:
                    found += list(question.family_anchors.model_dump().values())
    return found


def test_a_reader_of_eleven_can_read_it() -> None:
    assert reading_age(own_words()) <= 11


def test_none_of_its_own_words_hurts() -> None:
    assert HURTS.findall(own_words()) == []


@pytest.mark.parametrize("tool", shelf().values(), ids=lambda tool: tool.key)
def test_nor_does_any_word_a_tool_brings_to_it(tool: Tool) -> None:
    hurting = [(words, HURTS.findall(words)) for words in family_words(tool) if HURTS.search(words)]
    assert hurting == []
