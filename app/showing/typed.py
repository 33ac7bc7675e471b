"""What was typed and could not be read yet, in words: no code of ours, and no id, is ever shown as somebody's own typing."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from app.declaration.questions import Question
from app.declaration.vocabulary import Barrier, Blank, Level, Load, Often, StrengthLevel
from app.declaration.wording import Names, filled
from app.showing.family_words import barrier_words, said

TERMS = {
    "answer": "As typed",
    "words": "In words",
    "blank": "No answer",
    "why": "Why, or who will ask",
    "noticed": "What was noticed",
    "makes_it_work": "What makes this work",
    "barriers": "What gets in the way",
    "often": "How often",
    "since": "Since",
    "starts": "From",
    "ends": "To",
    "place": "Where",
    "who": "Who is there",
    "somebody": "Who else",
    "asleep": "Asleep",
    "grown_up_asleep": "The grown-up there is asleep",
    "level": "The need in this block",
    "elsewhere": "The other kind of day",
    "told_by": "Who told it",
    "exact": "Exact words",
    "on": "Which day",
    "done": "What was done",
    "known": "How we know",
    "when": "When",
    "day": "Day",
    "month": "Month",
    "year": "Year",
}
"""What each field of an answer is called when it is read."""

WORDS = {
    "yes": "Yes",
    "no": "No",
    "same": "Same",
    "different": "Different",
    "not_known": "Not known",
    "seen": "Seen by the practitioner",
    "somebody_else": "Somebody else",
    "no_grown_up": "No grown-up",
}
"""Codes that belong to no question."""

CHOSEN: dict[str, tuple[type[StrEnum], ...]] = {
    "answer": (Level, StrengthLevel, Load, Often, Blank),
    "level": (Level,),
    "often": (Often,),
    "blank": (Blank,),
}
PLAIN = frozenset({"who", "told_by", "asleep", "grown_up_asleep", "exact", "elsewhere"})
TYPED = frozenset({"words", "number"})
"""Kinds whose answer is written, not chosen: it is shown as it was typed."""


def typed_lines(
    question: Question, raw: Mapping[str, Iterable[str]], names: Names, people: Mapping[str, str], *, family: bool = False
) -> tuple[tuple[str, str], ...]:
    """Each field that holds anything: what it is called, and what was typed or chosen there."""
    columns = {one.key: filled(one.words, names) for one in getattr(question, "columns", ())}
    lines = []
    for field, values in raw.items():
        words = [value_words(question, field, value, names, people, family=family) for value in values if value]
        if words:
            lines.append((columns.get(field) or TERMS.get(field, "As typed"), "; ".join(words)))
    return tuple(lines)


def value_words(question: Question, field: str, value: str, names: Names, people: Mapping[str, str], *, family: bool) -> str:
    """One value in words."""
    if field in PLAIN:
        return people.get(value) or WORDS.get(value, "Somebody in the record")
    if field == "barriers" or (field == "answer" and question.kind == "barriers" and value in set(Barrier)):
        return barrier_words(Barrier.of(value), names, family=family) if value in set(Barrier) else value
    if field in CHOSEN and not (field == "answer" and question.kind in TYPED):
        return chosen_words(question, field, value, names, family=family)
    return value


def chosen_words(question: Question, field: str, value: str, names: Names, *, family: bool) -> str:
    """The words of something chosen: the tool's own first, then those fixed for every tool."""
    choices: Any = getattr(question, "choices", ()) if field == "answer" else ()
    for choice in choices:
        if choice.key == value:
            return filled((choice.family_words if family else None) or choice.words, names)
    for words in CHOSEN[field]:
        if value in set(words):
            return said(words(value), family=family)  # type: ignore[arg-type]
    return WORDS.get(value, value) if question.kind == "act_now" else value
