"""The language lens: what in a text is worth a second thought. It names the word, offers another, and decides nothing.

What stands in quotation marks is somebody’s own words, and is left as it is.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

from app.language.declared import Entry, Kind, Words

QUOTED = re.compile(r"“[^”]{0,2000}”|\"[^\"]{0,2000}\"|‘[^’]{12,2000}’(?!\w)")
WHOSE = re.compile(r"(?:’s|'s|s’|s'|\bhis|\bher|\btheir|\bmy|\byour|\bher own|\ba|\bto be a|\bstep)[ -]$", re.IGNORECASE)
"""“Mia’s mum”, “his dad”: whose mum is said, so it is no name."""

ENOUGH_TO_COPY, ALIKE = 60, 0.92
"""Letters from which two texts are compared, and how much of both has to be the same."""


@dataclass(frozen=True)
class Thought:
    """One thought about a text: the phrase as it stands in it, and what could stand there."""

    key: str
    found: str
    kind: Kind | None
    instead: tuple[str, ...]
    why: str


@cache
def pattern(entry: Entry) -> re.Pattern[str]:
    """Every phrase of one thought, longest first, as whole words."""
    phrases = "|".join(re.escape(one).replace("'", "['’]") for one in sorted(entry.match, key=len, reverse=True))
    return re.compile(rf"(?<![\w’'-])(?:{phrases})(?![\w-])", 0 if entry.case else re.IGNORECASE)


def own_words(text: str) -> str:
    """The text with what is quoted put out of sight, letter for letter."""
    return QUOTED.sub(lambda found: " " * len(found.group()), text)


def look(text: str, words: Words, *, names: Sequence[str] = ()) -> tuple[Thought, ...]:
    """Each thought once, in the order of the text. `names`: what the carers are called, for “mum” with no name."""
    seen = own_words(text)
    found = sorted((at, -len(phrase), entry.key, entry, phrase) for entry in words.entries for at, phrase in first(entry, seen))
    taken: set[int] = set()
    thoughts = []
    for at, _, _, entry, phrase in found:
        if at not in taken:
            thoughts.append(Thought(entry.key, phrase, entry.kind, instead_of(entry, names), entry.why))
        taken.update(range(at, at + len(phrase)))
    return tuple(thoughts)


def first(entry: Entry, text: str) -> Iterable[tuple[int, str]]:
    """Where the first phrase of this thought stands that means it."""
    for match in pattern(entry).finditer(text):
        if entry.kind is Kind.NAMES and WHOSE.search(text[: match.start()]):
            continue
        around = text[max(0, match.start() - 60) : match.end() + 60].lower()
        if not any(other.lower() in around for other in entry.not_in):
            return [(match.start(), match.group())]
    return []


def instead_of(entry: Entry, names: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names)) if entry.kind is Kind.NAMES and not entry.instead else entry.instead


def copied(text: str, others: Iterable[tuple[str, str]]) -> Thought | None:
    """The same words about a brother or sister: (their name, the text). None where nothing is nearly the same."""
    mine = plain(text)
    if len(mine) < ENOUGH_TO_COPY:
        return None
    for name, other in others:
        theirs = plain(other)
        compared = SequenceMatcher(None, mine, theirs, autojunk=False)
        if compared.real_quick_ratio() >= ALIKE and compared.quick_ratio() >= ALIKE and compared.ratio() >= ALIKE:
            why = "One home is not the same home for two children. What is different for this child?"
            return Thought("copied", f"Nearly the same words stand for {name}", None, (), why)
    return None


def plain(text: str) -> str:
    return " ".join(text.lower().split())[:2000]
