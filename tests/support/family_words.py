"""What a family could read of a tool, with Mia's name in it; and the words that no family is met with."""

import re

from app.declaration import Tool
from app.declaration.wording import Names, filled
from app.faults.words import family_words

NOT_BEFORE_A_FAMILY = re.compile(
    r"\b(neglect\w*|fail\w*|refus\w*|hostile|chaotic|manipulat\w*|attention-seeking|complian\w*|non-compliant|dna|lifestyle|"
    r"promiscuous|mum and dad|contact|placement|abscond\w*|hard to reach|non-engaging|frequent flyer|nfa|tac|icpc|cin|dirty)\b",
    re.IGNORECASE,
)
MIA = Names("Mia", "her", "her", "Kelly")


def family_said(tool: Tool) -> list[str]:
    """Every piece of family wording, those of adaptations among them."""
    return [filled(told.words, MIA) for told in family_words(tool)]


def blaming(tool: Tool) -> list[str]:
    """Pieces that hold a word no family is met with."""
    return [words for words in family_said(tool) if NOT_BEFORE_A_FAMILY.search(words)]


def long_sentences(tool: Tool, most: int = 15) -> list[str]:
    """Sentences of more words than a tired reader takes in at once."""
    sentences = [each for words in family_said(tool) for each in re.split(r"(?<=[.?:])\s", words)]
    return [each for each in sentences if len(each.split()) > most]
