"""Where a copy of a plan tells again what is left out of it by a mark: a mark hides a line, and not the matter. Pure thought.

Somebody decides about each: that two lines are about one matter cannot be known from their words.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.plan_copies.kept_words import tokens
from app.plan_progress.family_words import field_words
from app.plans.versions import Written, WrittenOutcome

OTHERWISE = ("faster", "if_nothing")
"""Both say what happens when things do not change: sooner, and in the end."""

LONG = 6
"""Letters from which on a word may tell of a matter: “still” and “there” stand everywhere."""

RARE = 3
"""In so many lines of a plan, and no more, a word that tells of one matter stands."""

TOGETHER = 2
"""So many such words that two lines share make them one matter."""


@dataclass(frozen=True)
class Line:
    """One line of a plan, what stands above it, and its matters: an aim, a need, what happens if nothing changes."""

    id: str
    heading: str
    words: str
    of: frozenset[str] = frozenset()


def told_again(before: Written, after: Written, on_paper: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Heading and words of each line that is on the paper and may tell what a mark left out: `before` without it is `after`."""
    every, left = tuple(lines(before)), {line.id for line in lines(after)}
    there = set(on_paper)
    marked = [line for line in every if line.id not in left]
    rare = rare_words(every)
    return tuple(
        (line.heading, line.words)
        for line in every
        if line.id in left and line.words in there and any(is_one_matter(line, each, rare) for each in marked)
    )


def is_one_matter(one: Line, other: Line, rare: frozenset[str]) -> bool:
    return bool(one.of & other.of) or len(rare.intersection(tokens(one.words), tokens(other.words))) >= TOGETHER


def rare_words(every: Sequence[Line]) -> frozenset[str]:
    """The long words that stand in few lines."""
    counts = Counter(word for line in every for word in set(tokens(line.words)) if len(word) >= LONG)
    return frozenset(word for word, count in counts.items() if count <= RARE)


def lines(written: Written) -> Iterator[Line]:
    """Every line that a mark can name, and those that stand beside it."""
    for key, words in written.words.items():
        yield Line(key, field_words(key, written.child), words, frozenset({"otherwise"} if key in OTHERWISE else ()))
    for part in written.day:
        yield Line(f"{part.id} now", part.time, part.now, frozenset({part.id}))
        yield Line(f"{part.id} wanted", part.time, part.wanted, frozenset({part.id}))
    for outcome in written.outcomes:
        yield from lines_of(outcome, written.child)


def lines_of(outcome: WrittenOutcome, child: str) -> Iterator[Line]:
    of = frozenset({outcome.id, *(one.finding for one in outcome.answers)})
    for key, words in outcome.words.items():
        yield Line(f"{outcome.id} {key}", field_words(key, child), words, of)
    for step in outcome.steps:
        yield Line(step.id, f"A step: {step.who}", step.what, of)
