"""What became of a file from outside, line by line: carried in another way, not carried, or not to be overlooked."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ConfigDict, TypeAdapter

from app.declaration.vocabulary import Worded


class Weight(Worded):
    """How much a line of the report matters."""

    SHOUT = "shout", "Read this before anything else"
    LOST = "lost", "Not carried"
    CHANGED = "changed", "Carried in another way"


class Line(BaseModel):
    """One thing that is not as it was in the file: where it stood, and what became of it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    weight: Weight
    place: str
    what: str


LINES: TypeAdapter[tuple[Line, ...]] = TypeAdapter(tuple[Line, ...])
"""The one reader and writer of a report as it is kept."""


@dataclass
class Report:
    """The lines as they are found."""

    found: list[Line] = field(default_factory=list)

    def shout(self, place: str, what: str) -> None:
        """Something that may turn the meaning of the file round."""
        self.found.append(Line(weight=Weight.SHOUT, place=place, what=what))

    def lost(self, place: str, what: str) -> None:
        """Something that is not in the draft."""
        self.found.append(Line(weight=Weight.LOST, place=place, what=what))

    def changed(self, place: str, what: str) -> None:
        """Something that is in the draft in another shape."""
        self.found.append(Line(weight=Weight.CHANGED, place=place, what=what))

    def lines(self) -> tuple[Line, ...]:
        """What matters most first; within that, in the order of the file. What is said twice of one place is said once."""
        return in_order(dict.fromkeys(self.found))


ROW = re.compile(r"^survey, row (\d+)")


def in_order(lines: Iterable[Line]) -> tuple[Line, ...]:
    """What matters most first, and rows of a form in their order; what stands in no row comes before them."""
    weights = list(Weight)
    return tuple(sorted(lines, key=lambda line: (weights.index(line.weight), row_of(line))))


def row_of(line: Line) -> int:
    """The row of the form a line is about; 0 for another place."""
    found = ROW.match(line.place)
    return int(found[1]) if found else 0


@dataclass(frozen=True)
class Brought:
    """A file from outside, read: which kind it was, the declaration as far as it goes, and the report."""

    file: str
    kind: str
    declaration: dict[str, Any]
    lines: tuple[Line, ...]

    @property
    def questions(self) -> int:
        """How many questions came with it."""
        return sum(len(section.get("questions", ())) for section in self.declaration.get("sections", ()))
