"""A tool file while it is being written: read again whenever it is kept, with what is wrong in it now."""

import sys
import threading
from collections.abc import Iterable
from pathlib import Path

from app.declaration import Tool
from app.faults import Fault
from app.suite.load import TOOLS, read_tool, tool_paths
from app.suite.suite import Suite
from app.workbench.another_look import to_look_at_again


class Watched:
    """One tool's file or folder. `number` goes up whenever it has been kept anew; `tool` is the last that could be read.

    Safe for several threads. The other tools are read once, so that what this one points to is there.
    """

    def __init__(self, path: Path, others: Iterable[Tool]) -> None:
        self.path = path.resolve()
        self.others = tuple(others)
        self.number = 0
        self.tool: Tool | None = None
        self.faults: tuple[Fault, ...] = ()
        self.again: tuple[Fault, ...] = ()
        self._kept: tuple[tuple[str, int, int], ...] = ()
        self._one_at_a_time = threading.Lock()
        sys.dont_write_bytecode = True  # what Python keeps tells two savings in one second apart by their length only

    def look(self) -> int:
        """Reads it again if it was kept since, and gives the number it has now."""
        with self._one_at_a_time:
            kept = self.as_kept()
            if kept != self._kept:
                self._kept = kept
                self.number += 1
                self.read()
            return self.number

    def as_kept(self) -> tuple[tuple[str, int, int], ...]:
        """Each file with when it was kept, and how long it is."""
        files = sorted(self.path.rglob("*.py")) if self.path.is_dir() else [self.path]
        there = ((file, file.stat()) for file in files if file.exists())
        return tuple((str(file), found.st_mtime_ns, found.st_size) for file, found in there)

    def read(self) -> None:
        """What stands in the file now. While it cannot be read, the tool stays as it was."""
        if not self.path.exists():
            self.faults = (Fault("the file", "It is no longer there.", "Put it back, or end the preview.", self.path.name),)
            return
        tool, found = read_tool(self.path, self.path.parent)
        self.tool, self.faults = tool or self.tool, tuple(found)
        self.again = to_look_at_again(tool, self.path) if tool is not None else ()

    def suite(self) -> Suite:
        """The shelf with this tool on it."""
        return Suite([*self.others, self.tool] if self.tool else self.others)


def others_than(path: Path, folder: Path = TOOLS) -> list[Tool]:
    """The other tools of the folder that can be read: a fault in one of them is not this author's to mend now."""
    read = (
        read_tool(each, folder)[0] for each in tool_paths(folder) if each.resolve() != path.resolve() and each.stem != path.stem
    )
    return [tool for tool in read if tool is not None]
