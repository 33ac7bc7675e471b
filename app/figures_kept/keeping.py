"""What is told, kept until anything it rests on is another: which numbers stand, how old they are, what things are called.

Nothing is kept by time. Each request asks what the figures rest on now, which is little; where that is the same, so is the page.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from sqlmodel import Session

from app.figures.telling import Board
from app.practice_measures.telling import board, rests_on
from app.published_figures.comparators import NAME, comparators_in

Made = TypeVar("Made")


@dataclass(frozen=True)
class Kept:
    """Everything that is told, and what was made of it since."""

    rests_on: Hashable
    board: Board
    made: dict[Hashable, object] = field(default_factory=dict)

    def once(self, name: Hashable, kind: type[Made], make: Callable[[], Made]) -> Made:
        """What goes by this name: made the first time, and given again."""
        found = self.made.get(name)
        if not isinstance(found, kind):
            found = self.made[name] = make()
        return found


class Keeper:
    """Keeps the figures of one service."""

    def __init__(self) -> None:
        self.kept: Kept | None = None

    def now(self, session: Session, data: Path) -> Kept:
        """What is told now. Whoever asks meanwhile works it out too, and gets the same."""
        on = (rests_on(session), stamp(data / NAME))
        kept = self.kept
        if kept is None or kept.rests_on != on:
            kept = self.kept = Kept(on, board(session, comparators_in(data)))
        return kept


def stamp(file: Path) -> Hashable:
    """Tells one file of published figures from another."""
    try:
        found = file.stat()
    except FileNotFoundError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
