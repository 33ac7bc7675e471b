"""What is shown of thoughts about words: a few at a time, each in one sentence; and the whole list with its reasons."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.language.declared import Entry, Kind, Words
from app.language.lens import Thought

AT_ONCE = 2
"""Thoughts under one box. More would be a wall on a phone."""


@dataclass(frozen=True)
class ThoughtShown:
    """One thought in words: “failed to”: perhaps “did not”, “was not able to”. Then why."""

    key: str
    found: str
    instead: str
    why: str
    address: str


def thoughts_shown(thoughts: Sequence[Thought], *, at_once: int = AT_ONCE) -> tuple[ThoughtShown, ...]:
    return tuple(thought_shown(one) for one in thoughts[:at_once])


def thought_shown(one: Thought) -> ThoughtShown:
    if one.kind is None:
        return ThoughtShown(one.key, one.found, "", one.why, "")
    offered = alternatives(one.instead, quoted=one.kind is not Kind.NAMES)
    return ThoughtShown(one.key, f"“{one.found}”", offered, one.why, f"/words#{one.key}")


def alternatives(words: Sequence[str], *, quoted: bool = True) -> str:
    """`“did not” or “has not yet”`; names stand without quotation marks."""
    said = [f"“{one}”" if quoted else one for one in words]
    return " or ".join([", ".join(said[:-1]), said[-1]] if len(said) > 1 else said)


def by_kind(words: Words) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    """The whole list under its headings."""
    return tuple((kind.words, tuple(one for one in words.entries if one.kind is kind)) for kind in Kind)
