"""Words that a reader may not have, found again wherever they stand in a plan. Pure thought."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from app.web.text import folded

RUN = 6
"""So many words in a row that are the same are a quotation, and no accident."""

SHORTEST = 5
"""A single word counts from this many letters: “no” stands everywhere."""

WORD = re.compile(r"[^\W_]+")

QUOTED = re.compile(r"[“”\"]|‘[^‘’]*’|(?<!\w)'[^']+'(?!\w)")
"""What stands between marks of quotation: somebody said it in these words. An apostrophe is none."""


def tokens(text: str) -> list[str]:
    """The words of a text, folded and without the marks between them: a quotation may be set in another way."""
    return WORD.findall(folded(text).replace("'", ""))


def runs(text: str) -> Iterator[str]:
    """What is looked for: every run of a few words, or all of a text that is shorter."""
    words = tokens(text)
    if len(words) == 1 and len(words[0]) < SHORTEST:
        return
    for start in range(max(len(words) - RUN + 1, 1 if words else 0)):
        yield f" {' '.join(words[start : start + RUN])} "


@dataclass(frozen=True)
class KeptWords:
    """What is kept back from one reader: pieces of text, and findings of whose answer they may know nothing."""

    pieces: frozenset[str] = field(default_factory=frozenset)
    findings: frozenset[str] = frozenset()
    items: frozenset[str] = frozenset()
    """The things themselves, as marks name them."""
    quotes: bool = False
    """True: whatever is quoted too, for the child may have said it and was not asked."""

    @classmethod
    def of(cls, texts: Iterable[str], findings: Iterable[str] = (), items: Iterable[str] = ()) -> "KeptWords":
        return cls(frozenset(piece for text in texts for piece in runs(text)), frozenset(findings), frozenset(items))

    def with_texts(self, texts: Iterable[str]) -> "KeptWords":
        """The same, with more texts that are kept back."""
        return replace(self, pieces=self.pieces.union(*(runs(text) for text in texts)))

    def stand_in(self, text: str) -> bool:
        """Whether any of them is in this text."""
        if self.quotes and QUOTED.search(text):
            return True
        words = tokens(text) if self.pieces else []
        some = (words[start : start + size] for size in range(1, RUN + 1) for start in range(len(words) - size + 1))
        return any(f" {' '.join(one)} " in self.pieces for one in some)

    def without(self, text: str) -> str:
        """The text; nothing at all where it holds any of them, for half a sentence can tell the rest."""
        return "" if self.stand_in(text) else text
