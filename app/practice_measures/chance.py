"""What looks like chance in a demonstration, and is the same each time."""

import hashlib
from collections.abc import Sequence
from typing import TypeVar

One = TypeVar("One")


class Chance:
    """Numbers that look like chance and are the same each time: nobody's life is in them."""

    def __init__(self, seed: str) -> None:
        self.seed, self.count = seed, 0

    def below(self, most: int) -> int:
        self.count += 1
        return int.from_bytes(hashlib.sha256(f"{self.seed}:{self.count}".encode()).digest()[:6]) % most

    def one_of(self, among: Sequence[One]) -> One:
        return among[self.below(len(among))]
