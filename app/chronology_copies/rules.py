"""Which entries of the chronology a child, a parent or a carer may have on paper, and why others are not there. Pure thought.

Paper is read by whoever finds it. What could harm somebody when it is found, and what is somebody else’s, is talked about.
"""

import enum
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.chronology.models import EventKind
from app.plan_copies.called import Called
from app.plan_copies.kept_words import KeptWords, tokens
from app.timeline.told import Origin, Row
from app.web.text import folded

TALKED_ABOUT = frozenset(one.words for one in (EventKind.WORRY, EventKind.HARM, EventKind.SAFETY))
"""Kinds of events that are on no paper for a family: who raised a worry, that a child was hurt, that the police came."""

GROWN_UPS = frozenset({EventKind.MONEY.words})
"""What is a grown-up’s to carry, and on no child’s paper."""

ON_PAPER = frozenset(Origin) - {Origin.STATEMENT, Origin.HOME, Origin.LICENSED, Origin.ACT_NOW}
"""Not what people said, whose words are theirs; no homes, for an address can be found; no licensed instrument; no emergency."""

LEADS = 3
"""Letters from which on a word of an address leads anywhere: “at” and “of” do not."""

POSTCODE = re.compile(r"[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}")
SHORT = {
    "street": "st",
    "road": "rd",
    "avenue": "ave",
    "lane": "ln",
    "close": "cl",
    "drive": "dr",
    "court": "ct",
    "crescent": "cres",
}
"""What streets are called, as it is also written."""


class LeftOut(enum.StrEnum):
    """Why an entry is not on the paper, as the one who asks for the copy reads it."""

    KEPT_BACK = "kept back from this reader, or not for the family"
    WHERE = "saying where somebody else lives"
    REPEATS = "repeating words that are kept back, private or somebody else’s"
    TALKED_ABOUT = "a worry, harm or an emergency: talked about in person"
    ANOTHER = "speaking of another grown-up, or of a child whom this reader does not look after"
    UNSURE = "with a word such as “mum” or “partner” that may mean somebody else: talked about in person"
    OTHER_CHILD = "about a child whom this reader does not look after"
    NOT_PLAIN = "in words that are hard for a child to read, or that may hurt: tell it"
    NOT_ON_PAPER = "words of others, homes, and tools that are not copied to a family"


FOR_A_CHILD = {
    LeftOut.KEPT_BACK: "kept back from the child, or not for the family",
    LeftOut.TALKED_ABOUT: "a worry, harm, an emergency or money: talked about with the child",
    LeftOut.ANOTHER: "speaking of a grown-up, a brother or a sister",
    LeftOut.OTHER_CHILD: "about a brother or a sister",
    LeftOut.NOT_ON_PAPER: "words of others, homes, appointments that did not happen, and tools that are not copied to a family",
}
"""The same, where it is the child’s own copy."""


@dataclass(frozen=True)
class For:
    """Whose copy it is, and what stands between them and an entry."""

    children: frozenset[UUID]
    """The children this reader looks after; of a child’s own copy the child."""
    items: Collection[str]
    """What is marked “not for” them, as marks name it."""
    kept: KeptWords
    others: re.Pattern[str] | None
    """Finds the names and words of everybody else in the family, in folded text."""
    homes: Sequence[str]
    """What the homes of others are called, and those whose whereabouts are kept from somebody, folded."""
    unsure: re.Pattern[str] | None = None
    """Finds words that may mean somebody else, in folded text."""
    said: frozenset[UUID] | None = None
    """Of a child’s own copy: what that child said, of all that was said. None: it is a grown-up’s."""

    @property
    def is_child(self) -> bool:
        return self.said is not None


def pattern_of(words: Collection[str]) -> re.Pattern[str] | None:
    """Finds any of these folded words, in folded text. None where there are none."""
    kept = sorted(map(re.escape, words), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(kept)})(?:'?s)?\b") if kept else None


def unsure_pattern(called: Called, children: Collection[str]) -> re.Pattern[str] | None:
    """Finds words that may mean somebody else. “Her mum” may be the gran; “Mia’s mum”, of the child, is not."""
    plain = pattern_of(called.unsure)
    if not called.of_adults:
        return plain
    words = "|".join(sorted(map(re.escape, called.of_adults), key=len, reverse=True))
    names = "".join(rf"(?!{re.escape(name)}'s\b)" for name in sorted(children) if name)
    whose = rf"\b{names}(?:his|her|their|own|\w+'s?) (?:{words})\b"
    return re.compile(f"{plain.pattern}|{whose}" if plain else whose)


def says_where(said: str, homes: Iterable[str]) -> bool:
    """Whether a text says where one of these homes is: its name, or as much of its address as leads to the door."""
    own = f" {' '.join(tokens(said))} "
    return any(f" {piece} " in own for home in homes for piece in ways_to(home))


def ways_to(home: str) -> Iterator[str]:
    """`12 Rose Street, Riverside RS1 2AB`: all of it and each line, `12 rose`, `rose street`, `rose st`, `rs1 2ab`, `rs12ab`."""
    for line in (home, *home.split(",")):
        if len(words := tokens(line)) > 1 or (words and line == home):
            yield " ".join(words)
    words = tokens(home)
    for place, word in enumerate(words):
        if any(sign.isdigit() for sign in word):
            yield from ways_from(word, words[place + 1 : place + 3])


def ways_from(word: str, after: Sequence[str]) -> Iterator[str]:
    """From a number or half a postcode on: what leads to the door with what stands after it, or without."""
    if POSTCODE.fullmatch(word):
        yield from (word, f"{word[:-3]} {word[-3:]}")
    if after and len(after[0]) >= LEADS:
        yield f"{word} {after[0]}"
        if POSTCODE.fullmatch(word + after[0]):
            yield word + after[0]
    if len(after) == 2 and all(one.isalpha() and len(one) >= LEADS for one in after):
        yield " ".join(after)
        if after[1] in SHORT:
            yield f"{after[0]} {SHORT[after[1]]}"


def texts_of(row: Row, *, is_child: bool = False) -> tuple[str, ...]:
    """Everything an entry would say on this paper. What grown-ups thought that it meant is on no child’s."""
    if row.event is None:
        return (row.title,)
    meant = "" if is_child else row.event.meant
    return tuple(one for one in (row.event.words, meant, row.event.response, row.event.different) if one)


def why_left_out(row: Row, whom: For) -> LeftOut | None:
    """Why an entry is not in the copy; None where it is."""
    is_said = bool(whom.said) and row.origin is Origin.STATEMENT and UUID(row.id[2:]) in (whom.said or ())
    if row.origin not in ON_PAPER and not is_said:
        return LeftOut.NOT_ON_PAPER
    if row.not_for_family or (row.item and row.item in whom.items):
        return LeftOut.KEPT_BACK
    if not row.lanes <= whom.children:
        return LeftOut.OTHER_CHILD
    if row.event is not None and (row.kind in TALKED_ABOUT or (whom.is_child and row.kind in GROWN_UPS)):
        return LeftOut.TALKED_ABOUT
    texts = texts_of(row, is_child=whom.is_child)
    return why_not_said(texts, whom) if is_said else why_not_its_words(texts, whom)


def why_not_said(texts: Sequence[str], whom: For) -> LeftOut | None:
    """A child’s own words are the child’s, of whomever they speak; not where they repeat what is kept back, or say where."""
    if any(whom.kept.stand_in(one) for one in texts):
        return LeftOut.REPEATS
    return LeftOut.WHERE if says_where(folded(" ".join(texts)), whom.homes) else None


def why_not_its_words(texts: Sequence[str], whom: For) -> LeftOut | None:
    """An entry is there whole, or not at all: half a sentence can tell the rest."""
    if why := why_not_said(texts, whom):
        return why
    said = folded(" ".join(texts))
    if whom.others is not None and whom.others.search(said):
        return LeftOut.ANOTHER
    return LeftOut.UNSURE if whom.unsure is not None and whom.unsure.search(said) else None


def counted_out(reasons: Iterable[LeftOut], *, is_child: bool = False) -> tuple[tuple[int, str], ...]:
    """How many entries are not there, and why, in the order of the reasons."""
    counts = Counter(reasons)
    words = FOR_A_CHILD if is_child else {}
    return tuple((counts[one], words.get(one, one.value)) for one in LeftOut if counts[one])
