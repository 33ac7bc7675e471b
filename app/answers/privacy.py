"""What is private in an assessment is for its author and the supervisor only: one rule, for every page, copy and deed."""

from collections.abc import Mapping
from typing import TypeVar

from app.answers.slots import Slot

A = TypeVar("A")


def reads_private(*, is_author: bool, supervises: bool) -> bool:
    """Whether somebody reads what is private."""
    return is_author or supervises


def hidden_from(private: frozenset[str], *, is_author: bool, supervises: bool) -> frozenset[str]:
    """The questions, by key, that this reader neither sees nor answers."""
    return frozenset() if reads_private(is_author=is_author, supervises=supervises) else private


def is_hidden(slot: Slot, hidden: frozenset[str]) -> bool:
    """Whether this place is of a hidden question: its answers, and what was said about voices that differ there."""
    return slot.question in hidden or slot.main.part in hidden


def open_answers(answers: Mapping[Slot, A], hidden: frozenset[str]) -> dict[Slot, A]:
    """The answers, without those that are hidden."""
    return {slot: answer for slot, answer in answers.items() if not is_hidden(slot, hidden)}
