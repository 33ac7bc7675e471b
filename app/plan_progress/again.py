"""What was tried before in one child’s plans: plans begun again, one opened again and again, the same aim set once more. Pure.

The rule is shown wherever it speaks, its number is among the terms of the picture, and each sentence leads to what it rests on.
"""

import datetime
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.web.pages import counted, day


@dataclass(frozen=True)
class Aim:
    """One outcome of one plan: what it says, and which questions of which tool it answers."""

    plan_id: UUID
    begun_on: datetime.date
    words: str
    questions: frozenset[str] = frozenset()
    achieved: bool = False


@dataclass(frozen=True)
class PlanThen:
    """One plan of a child, with the days on which it was opened again after it was agreed."""

    id: UUID
    begun_on: datetime.date
    ended_on: datetime.date | None = None
    follows_why: str = ""
    opened_again: tuple[datetime.date, ...] = ()


@dataclass(frozen=True)
class Again:
    """One thing that is tried again: what, in a sentence, and the plans it rests on."""

    what: str
    sentence: str
    plans: tuple[UUID, ...]


def again(plans: Sequence[PlanThen], aims: Iterable[Aim], *, at_least: int) -> tuple[Again, ...]:
    """All that is tried again, over a child’s plans in order. `at_least`: from how many times it is said."""
    return (*begun_again(plans, at_least), *opened_again(plans, at_least), *aimed_again(aims, at_least))


def rule_words(at_least: int) -> str:
    return (
        f"Said from {at_least} plans of one child, {at_least} times that one plan was opened again, or {at_least} plans that aim "
        "at the same: an outcome for the same question of a tool, or in the same words. A local starting point, not evidence."
    )


def begun_again(plans: Sequence[PlanThen], at_least: int) -> Iterable[Again]:
    if len(plans) >= at_least:
        begun = ", ".join(day(one.begun_on) for one in plans)
        why = next((f" Last time because: {one.follows_why}" for one in reversed(plans) if one.follows_why), "")
        yield Again("Begun again", f"{counted(len(plans), 'plan')}, begun {begun}.{why}", tuple(one.id for one in plans))


def opened_again(plans: Sequence[PlanThen], at_least: int) -> Iterable[Again]:
    for one in plans:
        if len(one.opened_again) >= at_least:
            on = ", ".join(day(each) for each in one.opened_again)
            yield Again("Opened again", f"The plan of {day(one.begun_on)} was opened again after it was agreed: {on}.", (one.id,))


def aimed_again(aims: Iterable[Aim], at_least: int) -> Iterable[Again]:
    """Aims of different plans that answer the same question or say the same, each chain of them once."""
    chains: list[list[Aim]] = []
    for aim in sorted(aims, key=lambda one: (one.begun_on, one.words)):
        near = [chain for chain in chains if any(same(aim, one) for one in chain)]
        chains = [chain for chain in chains if chain not in near] + [[*(one for chain in near for one in chain), aim]]
    for chain in chains:
        plans = tuple(dict.fromkeys(one.plan_id for one in chain))
        if len(plans) >= at_least:
            told = "; ".join(f"“{one.words}” ({day(one.begun_on)}{', achieved then' if one.achieved else ''})" for one in chain)
            yield Again("The same aim", f"{told}.", plans)


def same(one: Aim, other: Aim) -> bool:
    """Whether two aims are for the same: they answer one question, or say the same words in any order."""
    return bool(one.questions & other.questions) or (bool(said(one.words)) and said(one.words) == said(other.words))


def said(words: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", words.casefold()))


def in_words(found: Iterable[Again], address: str, plan_addresses: Mapping[UUID, str]) -> tuple[tuple[str, str, str], ...]:
    """What, the sentence, and where it is read: the last version of the latest plan it rests on that has one."""
    return tuple(
        (one.what, one.sentence, next((plan_addresses[each] for each in reversed(one.plans) if each in plan_addresses), address))
        for one in found
    )
