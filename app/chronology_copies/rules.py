"""Which entries of the chronology one parent or carer may have on paper, and why the others are not there. Pure thought.

Paper is read by whoever finds it. What could harm somebody when it is found, and what is somebody else’s, is talked about.
"""

import enum
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.chronology.models import EventKind
from app.plan_copies.kept_words import KeptWords, tokens
from app.timeline.told import Origin, Row
from app.web.text import fold

TALKED_ABOUT = frozenset(one.words for one in (EventKind.WORRY, EventKind.HARM, EventKind.SAFETY))
"""Kinds of events that are on no paper for a family: who raised a worry, that a child was hurt, that the police came."""

ON_PAPER = frozenset(Origin) - {Origin.STATEMENT, Origin.HOME, Origin.LICENSED}
"""Not what people said, whose words are theirs; no homes, for an address can be found; no licensed instrument."""

ONE_MEANING: tuple[frozenset[str], ...] = tuple(
    frozenset(words)
    for words in (
        ("mum", "mummy", "mam", "mom", "mother", "mums"),
        ("dad", "daddy", "father", "dads"),
        ("nan", "nana", "nanny", "gran", "granny", "grandma", "grandmother"),
        ("grandad", "granddad", "grandpa", "grandfather"),
        ("stepdad", "step-dad", "step dad", "stepfather", "step-father"),
        ("stepmum", "step-mum", "step mum", "stepmother", "step-mother"),
    )
)
"""Words for what somebody is to a child: those of one meaning stand together, whichever of them the record has."""


def also_called(word: str) -> frozenset[str]:
    """`mother`: mum, mummy, mam and all else that says the same; any other word is by itself."""
    return next((words for words in ONE_MEANING if word in words), frozenset({word}))


LEADS = 3
"""Letters from which on a word of an address leads anywhere: “at” and “of” do not."""


class LeftOut(enum.StrEnum):
    """Why an entry is not on the paper, as the one who asks for the copy reads it."""

    KEPT_BACK = "kept back from this reader, or not for the family"
    WHERE = "saying where somebody else lives"
    REPEATS = "repeating words that are kept back, private or somebody else’s"
    TALKED_ABOUT = "a worry, harm or an emergency: talked about in person"
    ANOTHER = "speaking of another grown-up, or of a child whom this reader does not look after"
    OTHER_CHILD = "about a child whom this reader does not look after"
    NOT_ON_PAPER = "words of others, homes, and tools that are not copied to a family"


@dataclass(frozen=True)
class For:
    """Whose copy it is, and what stands between them and an entry."""

    children: frozenset[UUID]
    """The children this reader looks after."""
    items: Collection[str]
    """What is marked “not for” them, as marks name it."""
    kept: KeptWords
    others: re.Pattern[str] | None
    """Finds the names and words of every other grown-up in the family, in folded text."""
    homes: Sequence[str]
    """What the homes of others are called, and those whose whereabouts are kept from somebody, folded."""


def folded(text: str) -> str:
    """Any length of text as it is searched for names."""
    return " ".join(fold(word) for word in text.split())


def pattern_of(words: Collection[str]) -> re.Pattern[str] | None:
    """Finds any of these names, and what people are to somebody, in folded text. None where there are none."""
    every = {part for word in words for part in fold(word).split() if len(part) > 1}
    every |= {more for word in {*every, *map(fold, words)} for more in also_called(word) if more}
    kept = sorted(map(re.escape, every), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(kept)})(?:['’]?s)?\b") if kept else None


def says_where(said: str, homes: Iterable[str]) -> bool:
    """Whether a text says where one of these homes is: its name, or as much of its address as leads to the door."""
    own = f" {' '.join(tokens(said))} "
    return any(f" {piece} " in own for home in homes for piece in ways_to(home))


def ways_to(home: str) -> Iterator[str]:
    """`12 Rose Street, Riverside RS1 2AB`: all of it, `12 rose`, `rose street` and `rs1 2ab`, however they are set."""
    words = tokens(home)
    if words:
        yield " ".join(words)
    for place, word in enumerate(words):
        if any(sign.isdigit() for sign in word):
            after = words[place + 1 : place + 3]
            if after and len(after[0]) >= LEADS:
                yield f"{word} {after[0]}"
            if len(after) == 2 and all(one.isalpha() and len(one) >= LEADS for one in after):
                yield " ".join(after)


def texts_of(row: Row) -> tuple[str, ...]:
    """Everything an entry would say on this paper."""
    if row.event is None:
        return (row.title,)
    return tuple(one for one in (row.event.words, row.event.meant, row.event.response, row.event.different) if one)


def why_left_out(row: Row, whom: For) -> LeftOut | None:
    """Why an entry is not in the copy; None where it is."""
    if row.origin not in ON_PAPER:
        return LeftOut.NOT_ON_PAPER
    if row.not_for_family or (row.item and row.item in whom.items):
        return LeftOut.KEPT_BACK
    if not row.lanes <= whom.children:
        return LeftOut.OTHER_CHILD
    if row.event is not None and row.kind in TALKED_ABOUT:
        return LeftOut.TALKED_ABOUT
    return why_not_its_words(texts_of(row), whom)


def why_not_its_words(texts: Sequence[str], whom: For) -> LeftOut | None:
    """An entry is there whole, or not at all: half a sentence can tell the rest."""
    if any(whom.kept.stand_in(one) for one in texts):
        return LeftOut.REPEATS
    said = folded(" ".join(texts))
    if says_where(said, whom.homes):
        return LeftOut.WHERE
    return LeftOut.ANOTHER if whom.others is not None and whom.others.search(said) else None


def counted_out(reasons: Iterable[LeftOut]) -> tuple[tuple[int, str], ...]:
    """How many entries are not there, and why, in the order of the reasons."""
    counts = Counter(reasons)
    return tuple((counts[one], one.value) for one in LeftOut if counts[one])
