"""Words to begin an outcome or a step with, by strand of the child’s life: data that a practice lead can read and change."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from app.declaration.vocabulary import Dimension
from app.plans.kinds import Whose

FILE = Path(__file__).with_name("starting_words.toml")


class Frozen(BaseModel):
    """Read once, and never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Starting(Frozen):
    """One outcome to begin from, with steps that often go with it. `{child}` is filled with what the child is called."""

    key: str = Field(pattern=r"^[a-z]+(-[a-z]+)*$")
    strand: Dimension
    outcome: str = Field(min_length=10, max_length=300)
    steps: tuple[tuple[Whose, str], ...]


@dataclass(frozen=True)
class StepBegun:
    """A step to begin from: its key, whose it is and what is done."""

    key: str
    whose: Whose
    what: str


@cache
def starting() -> Mapping[str, Starting]:
    """Key → words, in the order of the strands."""
    every = [Starting.model_validate(one) for one in tomllib.loads(FILE.read_text(encoding="utf-8"))["words"]]
    order = list(Dimension)
    return {one.key: one for one in sorted(every, key=lambda one: order.index(one.strand))}


def offered(strands: Iterable[str], child: str) -> tuple[tuple[str, bool, tuple[tuple[str, str], ...]], ...]:
    """Strand by strand, its words, those first of which a chosen need speaks: title, whether it is one, key and words."""
    told = " ".join(strands)
    groups: dict[Dimension, list[tuple[str, str]]] = {}
    for one in starting().values():
        groups.setdefault(one.strand, []).append((one.key, filled(one.outcome, child)))
    own = [(strand.words, strand.words in told, tuple(words)) for strand, words in groups.items()]
    return tuple(sorted(own, key=lambda one: not one[1]))


def begun_with(key: str, child: str) -> str:
    """The words of one outcome; nothing for a key that is not there."""
    one = starting().get(key)
    return filled(one.outcome, child) if one else ""


def steps_for(strands: Iterable[str], child: str) -> tuple[StepBegun, ...]:
    """The steps that go with the strands of what an outcome answers, or all of them where it answers nothing."""
    told = " ".join(strands)
    every = list(starting().values())
    wanted = [one for one in every if one.strand.words in told] or every
    return tuple(
        StepBegun(f"{one.key}.{number}", whose, filled(what, child))
        for one in wanted
        for number, (whose, what) in enumerate(one.steps)
    )


def step_at(key: str, child: str) -> StepBegun | None:
    return next((one for one in steps_for((), child) if one.key == key), None)


def filled(words: str, child: str) -> str:
    return words.replace("{child}", child)
