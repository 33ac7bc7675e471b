"""Words of names: how they are folded, how they sound, and when one is another written otherwise. Pure thought."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from app.web.text import fold

LONGEST = 60
WORDS_HEARD = 20_000
"""Words of which it is remembered how they sound: to work it out takes longer than all else of a comparison."""
BETWEEN = re.compile(r"[\W_]+")
DOUBLED = re.compile(r"(.)\1+")
SILENT = re.compile(r"[aeiouyh]")

SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), becomes)
    for pattern, becomes in (
        (r"^(?:kn|gn|pn)", "n"),
        (r"^wr", "r"),
        (r"^x", "s"),
        (r"^(?:bh)", "b"),
        (r"(?<=e)w", ""),
        (r"bh|mh|ph|v|w", "f"),
        (r"sch|sh|sz|cz|ch", "s"),
        (r"dge?|dj|g(?=[eiy])", "j"),
        (r"gh(?=[^aeiouy]|$)", ""),
        (r"ck|q|x|c(?=[^eiy]|$)", "k"),
        (r"c|z", "s"),
        (r"th", "t"),
        (r"dh", "d"),
        (r"kh|gh", "k"),
        (r"j$", "j"),
    )
)
"""What sounds alike in the names heard in England, in the order in which it is put. Rough: it brings names together."""


def bare(text: str) -> str:
    """Folded, and without apostrophes: `obrien` finds O’Brien."""
    return fold(text).replace("'", "")


def words_typed(text: str) -> tuple[str, ...]:
    """The words somebody looks for: no initials and no single letters, which find too much to be of use."""
    return tuple(dict.fromkeys(word[:LONGEST] for word in BETWEEN.split(bare(text)) if len(word) > 1))


def words_of(*names: str) -> tuple[str, ...]:
    """The words a name is found by: each part, and parts written as one (`okonjo`, `price`, `okonjoprice`)."""
    found: dict[str, None] = {}
    for name in names:
        parts = [part for part in BETWEEN.split(bare(name)) if part]
        joined = ["".join(parts)] if 1 < len(parts) < 5 else []
        found.update(dict.fromkeys(part[:LONGEST] for part in (*parts, *joined)))
    return tuple(found)


@lru_cache(WORDS_HEARD)
def sound(word: str) -> str:
    """How a word sounds, without its vowels: `mohammed`, `muhamad` → `mmd`. A word in other letters stays as it is."""
    if not word.isascii():
        return word
    said = DOUBLED.sub(r"\1", word)
    for pattern, becomes in SOUNDS:
        said = pattern.sub(becomes, said)
    first = "a" if said[:1] in "aeiouy" else said[:1]
    return first + SILENT.sub("", said[1:])


def ending(word: str) -> str:
    return word[-3:]


def spellings(word: str) -> Iterator[str]:
    """The word with two neighbouring letters changed round, at each place: the commonest slip of the hand."""
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}"


def slips(one: str, other: str, most: int) -> int:
    """How many slips of the hand lie between two words: a letter too many, too few, another one, or two changed round.

    Stops counting beyond `most`.
    """
    one, other = where_they_differ(one, other)
    if abs(len(one) - len(other)) > most:
        return most + 1
    if not one or not other or (most == 1 and len(one) < 2 and len(other) < 2):
        return max(len(one), len(other))
    if most == 1:
        return 1 if len(one) == 2 and one == other[::-1] else 2
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        earlier, before, row = before, row, [at]
        for to, its in enumerate(other, 1):
            step = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + (letter != its))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == its:
                step = min(step, earlier[to - 2] + 1)
            row.append(step)
        if min(row) > most:
            return most + 1
    return row[-1]


def where_they_differ(one: str, other: str) -> tuple[str, str]:
    """Two words without the letters that both begin with, and both end with: no slip lies in those."""
    start, shorter = 0, min(len(one), len(other))
    while start < shorter and one[start] == other[start]:
        start += 1
    end = 0
    while end < shorter - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return one[start : len(one) - end], other[start : len(other) - end]


def may_be(typed: str, word: str) -> bool:
    """Whether one word may be the other, written otherwise: few slips for its length, or the same sound and a like length."""
    if typed == word:
        return True
    shorter = min(len(typed), len(word))
    if shorter < 3:
        return False
    allowed = 1 if shorter < 7 else 2
    if slips(typed, word, allowed) <= (allowed if shorter > 3 else 0):
        return True
    said = sound(typed)
    most = 4 if len(said) > 2 else shorter // 2
    return said == sound(word) and slips(typed, word, most) <= most


def nearest_of(typed: str, words: Iterable[str]) -> tuple[str, ...]:
    """Those of the words that this one may be."""
    return tuple(word for word in words if may_be(typed, word))
