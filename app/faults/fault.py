"""One thing to be mended in a tool, said so that whoever wrote the tool can mend it: where, what, what to do."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.declaration.tool import Tool


@dataclass(frozen=True)
class Fault:
    """One thing to be mended. `place` is in words; `file` is filled in by whoever read the file."""

    place: str
    what: str
    mend: str
    file: str = ""

    def __str__(self) -> str:
        """Three lines for a terminal."""
        return f"{self.file or 'tool'}: {self.place}\n    {self.what}\n    Mend: {self.mend}"


Check = Callable[[Tool], Iterator[Fault]]
