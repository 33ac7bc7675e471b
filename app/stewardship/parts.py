"""Two versions of one piece of a declaration, side by side: every place where they differ, in words. Pure thought."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.declaration import Question
from app.declaration.ask_if import AllOf, AnswerIs, AnyOf, Not, Part
from app.declaration.vocabulary import Worded
from app.suite.in_words import asked_when

NAMES = {
    "wording": "The question",
    "family_wording": "The question, as a family reads it",
    "hint": "The hint",
    "short": "Its short name",
    "about": "What it is about",
    "voices": "Whose voice",
    "guidance": "What to look for",
    "look_for": "in short",
    "ages": "by age",
    "ways_to_ask": "ways to ask",
    "ask_if": "When it is asked",
    "depth": "Asked from which depth",
    "private": "Read by its author and the supervisor only",
    "on_family_view": "Shown when the screen is turned round",
    "kind": "How it is answered",
    "choices": "Its choices",
    "anchors": "The rungs",
    "family_anchors": "The rungs, as a family reads them",
    "shows": "What it shows",
    "alone": "Chosen by itself",
    "asks_for_help": "Shows whom to ring for help",
    "words": "the words",
    "family_words": "the words for a family",
    "helps_to_decide": "What it helps to decide",
    "not_for": "What it is not for",
    "who_uses_it": "Who uses it",
    "with_whom": "With whom",
    "reading": "How answers are read",
    "blind_spots": "What it cannot see",
    "covered_by": "Covered by",
    "evidence": "What it rests on",
    "at_nought": "At nought",
    "at_ten": "At ten",
    "for_each_carer": "Asked carer by carer",
    "to_come": "A day still to come can be given",
    "whole_day": "A whole day is asked for, today or later",
    "becomes_due": "What is due on that day",
    "said_at_start": "What was told at the start stands there already",
    "suggest": "What the record may speak for",
    "missed": "sessions missed",
    "choice": "speaks for",
    "at_least": "from this many in a hundred on",
    "more_than": "above this many in a hundred",
    "one_line": "What it is, in a sentence",
    "family_title": "What families call it",
    "review_by": "To be read again by",
    "family_copy": "A copy for the family",
    "first_look": "Offered as the quick way in",
    "reword": "Asked in other words",
    "leave_out": "Left out",
    "add": "Added",
    "applies_to": "Suggested when",
    "use_instead": "Use instead",
}
"""Fields as a practice lead would call them. Any other field is called by its own name."""

NOTHING = "Nothing"

Questions = Mapping[str, Question]


@dataclass(frozen=True)
class Change:
    """One place where two versions differ: where, how it was, how it is. NOTHING stands for what was not there."""

    where: str
    before: str
    after: str


def changes(
    old: Any, new: Any, asked: tuple[Questions, Questions], where: str = "", but: frozenset[str] = frozenset()
) -> Iterator[Change]:
    """Every difference between two values. `asked`: the questions of each version; `but`: fields that are told elsewhere."""
    if old == new:
        return
    if isinstance(old, Part) and type(old) is type(new) and not is_condition(old):
        for name in type(old).model_fields:
            if name not in but:
                yield from changes(getattr(old, name), getattr(new, name), asked, joined(where, name))
    elif isinstance(old, dict) and isinstance(new, dict):
        for key in dict.fromkeys([*old, *new]):
            yield from changes(old.get(key), new.get(key), asked, f"{where}, {key.replace('_', ' to ')}")
    elif isinstance(old, tuple) and isinstance(new, tuple) and are_named((*old, *new)):
        yield from changes_by_name(old, new, asked, where)
    else:
        yield Change(where, *without_same(old, new, asked))


def joined(where: str, name: str) -> str:
    """A field within another: “What to look for, in short”."""
    words = NAMES.get(name) or name.replace("_", " ").capitalize()
    return f"{where}, {words[:1].lower()}{words[1:]}" if where else words


def is_condition(value: Any) -> bool:
    """Whether it says when a question is asked: that is said whole."""
    return isinstance(value, AnswerIs | AllOf | AnyOf | Not)


def are_named(parts: tuple[Any, ...]) -> bool:
    """Whether each of them can be found again by its name in the other version."""
    return bool(parts) and all(isinstance(part, Part) and name_of(part) for part in parts)


def name_of(part: Any) -> str:
    """The lasting name of a piece: its own key, or that of the question it changes."""
    inner = getattr(part, "question", None)
    return str(getattr(part, "key", "") or getattr(inner, "key", "") or (inner if isinstance(inner, str) else ""))


def changes_by_name(
    old: tuple[Any, ...], new: tuple[Any, ...], asked: tuple[Questions, Questions], where: str
) -> Iterator[Change]:
    """Pieces that have a name: each beside itself, what came and what went."""
    before, after = {name_of(each): each for each in old}, {name_of(each): each for each in new}
    for name in dict.fromkeys([*before, *after]):
        there, here = before.get(name), after.get(name)
        if there is None or here is None:
            yield Change(where, in_words(there, asked[0]), in_words(here, asked[1]))
        else:
            yield from changes(there, here, asked, f"{where}, “{called(here, asked[1])}”", frozenset({"key"}))
    if [name for name in before if name in after] != [name for name in after if name in before]:
        yield Change(f"{where}, their order", *(", ".join(called(each, {}) for each in side) for side in (old, new)))


def without_same(old: Any, new: Any, asked: tuple[Questions, Questions]) -> tuple[str, str]:
    """Both in words; of two lists only what one of them lacks, unless they differ in nothing but their order."""
    if isinstance(old, tuple) and isinstance(new, tuple):
        gone, come = tuple(each for each in old if each not in new), tuple(each for each in new if each not in old)
        if gone or come:
            return in_words(gone, asked[0]), in_words(come, asked[1])
    return in_words(old, asked[0]), in_words(new, asked[1])


def called(part: Any, questions: Questions) -> str:
    """What a person would call a piece of a declaration."""
    for name in ("short", "for_whom", "title", "words", "says"):
        if getattr(part, name, None):
            return str(getattr(part, name))
    name = name_of(part)
    return questions[name].short if name in questions else name.replace("_", " ")


def in_words(value: Any, questions: Questions) -> str:
    """Any value of a declaration, as one would read it out."""
    if value is None or value in ((), ""):
        return NOTHING
    if is_condition(value):
        return sentence(asked_when(value, questions))
    if isinstance(value, Worded):
        return value.words
    if isinstance(value, str) and value in questions:
        return questions[value].short
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, tuple):
        return "; ".join(in_words(each, questions) for each in value)
    return part_in_words(value, questions) if isinstance(value, Part) else str(value)


def part_in_words(part: Part, questions: Questions) -> str:
    """A whole piece: its words, and what else it says."""
    inner = getattr(part, "question", None)
    if isinstance(inner, Part):
        return in_words(inner, questions)
    own = str(getattr(part, "wording", "") or "") or called(part, questions)
    why = getattr(part, "why", "")
    if own:
        return f"{own}. Why: {why}" if why else own
    said = ((name, getattr(part, name)) for name in type(part).model_fields)
    return "; ".join(f"{joined('', name)}: {in_words(value, questions)}" for name, value in said if value not in (None, ()))


def sentence(words: str) -> str:
    """The same words, beginning with a capital."""
    return words[:1].upper() + words[1:]
