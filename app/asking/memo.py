"""Cards that have been made are remembered: what an answer says never changes, so neither does its card.

What differs with each page (the seal of its forms, the id of a save, whose record it is) is put in afterwards, where a sign
stands that no kept text can hold.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock

from markupsafe import Markup

TOKEN, OPERATION, ADDRESS, RECORD = "\x01t\x01", "\x01o\x01", "\x01a\x01", "\x01r\x01"
"""Where the seal, the save's id, the assessment's address and the family record's address go."""

MOST = 4096
"""Cards remembered: some thirty assessments of the longest tool. About 10 kB each."""


class Memo:
    """Finished pieces of page by a small key, the least lately used going first. Safe for several threads."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._made: OrderedDict[Hashable, str] = OrderedDict()
        self._one_at_a_time = Lock()

    def get(self, key: Hashable, make: Callable[[], str]) -> str:
        """The piece with this key, made when it is not remembered."""
        with self._one_at_a_time:
            found = self._made.get(key)
            if found is not None:
                self._made.move_to_end(key)
                return found
        made = make()
        with self._one_at_a_time:
            self._made[key] = made
            while len(self._made) > self._most:
                self._made.popitem(last=False)
        return made


cards = Memo()


def put_in(made: str, *, token: str, operation: str, address: str, record: str) -> Markup:
    """The finished piece for this page. Every part of it has been escaped where it was made."""
    for sign, value in ((TOKEN, token), (OPERATION, operation), (ADDRESS, address), (RECORD, record)):
        made = made.replace(sign, value)
    return Markup(made)  # noqa: S704 (made by our own templates, which escape)
