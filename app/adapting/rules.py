"""What becomes of each question when an assessment is adapted otherwise, and why. Pure thought."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from app.adapting.asked import still_asked
from app.answers.given import Given, Nothing
from app.answers.slots import Slot
from app.declaration.overlay import adapted, chosen, keeps_somebody_safe, without
from app.declaration.tool import Tool
from app.declaration.vocabulary import Depth
from app.moving.rules import Mapped, mapped


@dataclass(frozen=True)
class Became:
    """One question: what becomes of it, and the reason that the tool gives when it comes or goes."""

    mapped: Mapped
    why: str


@dataclass(frozen=True)
class Otherwise:
    """One tool under two choices of adaptation, as far as one reader may see."""

    release: Tool
    before: tuple[str, ...]
    after: tuple[str, ...]
    depth: Depth
    hidden: frozenset[str] = frozenset()

    @cached_property
    def asked_before(self) -> Tool:
        """As it is asked now."""
        return without(adapted(self.release, self.before, self.depth), self.hidden)

    @cached_property
    def asked_after(self) -> Tool:
        """As it would be asked."""
        return without(adapted(self.release, self.after, self.depth), self.hidden)

    def became(self) -> Iterator[Became]:
        """What becomes of every question, in the order of the tool."""
        for each in mapped(self.asked_before, self.asked_after):
            key = each.question.key
            reason = {"gone": why_gone, "new": why_new}.get(each.fate)
            yield Became(each, reason(self, key) if reason else "")

    @property
    def takes_off_safety(self) -> bool:
        """Whether it would take off what keeps somebody safe."""
        return safe_in(self.release, self.before) and not safe_in(self.release, self.after)

    def otherwise(self) -> frozenset[str]:
        """The keys of the questions that are asked in other words, come or go."""
        return frozenset(each.question.key for each in mapped(self.asked_before, self.asked_after) if each.fate != "kept")


def why_gone(change: Otherwise, key: str) -> str:
    """Why a question is no longer asked: the tool says so where it leaves it out."""
    reasons = [leave.why for one in chosen(change.release, change.after) for leave in one.leave_out if leave.question == key]
    return " ".join(dict.fromkeys(reasons)) or f"It is asked only for: {', '.join(adding(change.release, change.before, key))}."


def why_new(change: Otherwise, key: str) -> str:
    """Why a question is asked that was not."""
    added = adding(change.release, change.after, key)
    if added:
        return f"It is asked for: {', '.join(added)}."
    left = [one.for_whom for one in chosen(change.release, change.before) if any(each.question == key for each in one.leave_out)]
    return f"It was left out for: {', '.join(left)}."


def adding(tool: Tool, keys: Iterable[str], question: str) -> list[str]:
    """For whom the adaptations are, of these, that ask this question."""
    return [one.for_whom for one in chosen(tool, keys) if any(add.question.key == question for add in one.add)]


def keys_in(kept: str) -> list[str]:
    """The keys in a JSON list of adaptations."""
    return [each["key"] for each in json.loads(kept)]


def safe_in(tool: Tool, keys: Iterable[str]) -> bool:
    """Whether one of these adaptations is used because an adult may harm another."""
    return any(keeps_somebody_safe(one) for one in chosen(tool, keys))


def not_asked(tool: Tool, given: Mapping[Slot, Given], hidden: frozenset[str] = frozenset()) -> dict[Slot, Given]:
    """The answers that stand and are not asked for, as the tool is asked now. They are kept, and count for nothing."""
    asked = still_asked(tool, given)
    return {
        slot: one
        for slot, one in given.items()
        if slot not in asked and slot.question not in hidden and not isinstance(one, Nothing)
    }
