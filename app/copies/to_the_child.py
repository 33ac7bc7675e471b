"""A question in the family's words, put to the child: “What does {child} have for tea?” becomes “What do you have for tea?”."""

import re

ASKED_OF_SOMEBODY_ELSE = re.compile(r"\byou\b|^What is \{child\} like\?$", re.IGNORECASE)
"""What already speaks to whoever looks after the child, or would sound like a telling-off: it keeps the child's name."""

VERBS = {"does": "do", "is": "are", "was": "were", "has": "have", "goes": "go"}
BEFORE_THE_CHILD = re.compile(r"\b(does|is|was|has) \{child\}(?!’)", re.IGNORECASE)
AFTER_THE_CHILD = re.compile(
    r"(\A|(?:when|where|why|before|after|that|if|how) )\{child\} (?:(does|is|was|has|goes)|([a-z]+)s)\b", re.IGNORECASE
)


def to_the_child(words: str) -> str:
    """The same question with “you” for the child, in a tool's words before names are put in."""
    if ASKED_OF_SOMEBODY_ELSE.search(words.replace("do you think", "")):
        return words
    words = words.replace("{child}’s", "your").replace("{their}", "your").replace("{them}", "you")
    words = BEFORE_THE_CHILD.sub(lambda found: f"{as_it_began(found[1], VERBS[found[1].lower()])} you", words)
    words = AFTER_THE_CHILD.sub(lambda found: f"{found[1]}you {VERBS[found[2].lower()] if found[2] else found[3]}", words)
    words = words.replace("{child}", "you")
    return words[:1].upper() + words[1:]


def as_it_began(before: str, after: str) -> str:
    """The second word, capital where the first was."""
    return after.capitalize() if before[0].isupper() else after
