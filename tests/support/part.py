"""A long loop in pieces: on a machine that gives a run only minutes, `--part 2/5` does the second fifth of it.

All five parts together are the whole loop: a part has its own share of the rounds, begins at another place and chances otherwise.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

Each = TypeVar("Each")


@dataclass(frozen=True)
class Part:
    """Which of how many."""

    number: int = 1
    parts: int = 1

    @staticmethod
    def read(typed: str) -> "Part":
        """`2/5`. Raises ValueError for anything that is not one part of some."""
        number, _, parts = typed.partition("/")
        part = Part(int(number), int(parts))
        if not 1 <= part.number <= part.parts:
            raise ValueError(typed)
        return part

    def of(self, rounds: int) -> int:
        """So many of the rounds, never rounded down: the parts together are no fewer than the whole."""
        return -(-rounds // self.parts)

    def among(self, things: Sequence[Each]) -> list[Each]:
        """Its own of these things."""
        return list(things[self.number - 1 :: self.parts])

    def chance(self, seed: int) -> random.Random:
        return random.Random(seed + self.number)  # noqa: S311
