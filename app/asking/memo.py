"""Cards that have been made are remembered: what an answer says never changes, so neither does its card.

What differs with each page (the seal of its forms, the id of a save, whose record it is) is put in afterwards, where a sign
stands that nobody can type: it is made afresh whenever the service starts, and never leaves it.
"""

import secrets
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Mapping
from threading import Lock

from markupsafe import Markup

SIGN = f"\x01{secrets.token_hex(8)}\x01"
TOKEN, OPERATION, ADDRESS, RECORD, PART = (f"{SIGN}{letter}{SIGN}" for letter in "toarp")
"""Where the seal, the save's id, the assessment's address, the family record's address and the part of a new block go."""

MOST = 4096
"""Cards remembered: some thirty assessments of the longest tool. About 20 kB each."""

Pieces = tuple[str, ...]
"""A card in pieces: words, the letter of a sign, words, the letter of a sign, words."""


class Memo:
    """Finished cards by a small key, the least lately used going first. Safe for several threads."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._made: OrderedDict[Hashable, Pieces] = OrderedDict()
        self._one_at_a_time = Lock()

    def get(self, key: Hashable, make: Callable[[], str]) -> Pieces:
        """The card with this key, made when it is not remembered."""
        with self._one_at_a_time:
            found = self._made.get(key)
            if found is not None:
                self._made.move_to_end(key)
                return found
        made = pieces(make())
        with self._one_at_a_time:
            self._made[key] = made
            while len(self._made) > self._most:
                self._made.popitem(last=False)
        return made


cards = Memo()


def pieces(made: str) -> Pieces:
    """What was made, parted at its signs."""
    return tuple(made.split(SIGN))


def put_in(many: Iterable[Pieces], values: Mapping[str, str]) -> Markup:
    """The cards for one page, joined, with its own values in them. Every piece has been escaped where it was made."""
    whole: list[str] = []
    for card in many:
        for at, piece in enumerate(card):
            whole.append(values[piece] if at % 2 else piece)
    return Markup("".join(whole))  # noqa: S704 (made by our own templates, which escape)
