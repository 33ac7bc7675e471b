"""Finding every tool there is, and refusing to start on any fault, naming every fault in every file."""

import traceback
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from pydantic import ValidationError

from app.declaration import Tool
from app.faults import Fault, faults
from app.suite.importing import Collector, bring_in
from app.suite.plainness import plainness_faults
from app.suite.suite import Suite

TOOLS = Path(__file__).parents[2] / "tools"
"""The folder of the suite's own tools."""

ENTRY_POINTS = "whole_picture.tools"
"""The group under which an installed package offers tools."""

BREAKS_READING = (ValidationError, ImportError, NameError, AttributeError, TypeError, KeyError, ValueError)
"""What can go wrong while a file that is only data is read."""


class FaultySuite(Exception):
    """Tools that may not be used, with every fault in every file. Its text is for a person at a terminal."""

    def __init__(self, found: Iterable[Fault]) -> None:
        self.faults = tuple(found)
        files = len({fault.file for fault in self.faults})
        head = f"{spoken_count(len(self.faults), 'fault')} in {spoken_count(files, 'tool file')}:"
        super().__init__("\n\n".join([head, *(str(fault) for fault in self.faults)]))


def spoken_count(count: int, noun: str) -> str:
    """“1 fault”, “2 faults”."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def load_suite(folder: Path = TOOLS, *, packages: bool = True) -> Suite:
    """Every tool in the folder and, with `packages`, of installed packages. Raises FaultySuite when any is at fault."""
    tools: list[tuple[str, Tool]] = []
    found: list[Fault] = []
    for path in tool_paths(folder):
        tool, wrong = read_tool(path, folder)
        found += wrong
        if tool is not None:
            tools.append((named(path, folder), tool))
    for point in entry_points(group=ENTRY_POINTS) if packages else ():
        tool, wrong = offered_by(point)
        found += wrong
        if tool is not None:
            tools.append((f"package {point.value}", tool))
    found += same_key_twice(tools)
    if found:
        raise FaultySuite(found)
    return Suite(tool for _, tool in tools)


@cache
def shelf() -> Suite:
    """Every tool there is here, read and checked once in a process: tools do not change while it runs."""
    return load_suite()


def tool_paths(folder: Path) -> list[Path]:
    """Tool files and tool folders, by name. Names that begin with an underscore or a full stop are passed over."""
    if not folder.is_dir():
        return []
    there = [path for path in sorted(folder.iterdir()) if path.name[0] not in "_."]
    return [path for path in there if path.suffix == ".py" or (path.is_dir() and any(path.glob("*.py")))]


def source(file: Path) -> str:
    """What stands in a file."""
    return file.read_text(encoding="utf-8")


def named(path: Path, folder: Path) -> str:
    """A file as its author knows it: “tools/first_look.py”."""
    return str(Path(folder.name) / path.relative_to(folder))


def read_tool(path: Path, folder: Path) -> tuple[Tool | None, tuple[Fault, ...]]:
    """The tool in one file or folder; or everything that is wrong with it."""
    files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
    wrong = [fault for file in files for fault in plainness_faults(Path(named(file, folder)), source(file), path.stem)]
    if wrong:
        return None, tuple(wrong)
    if path.is_dir() and not (path / "__init__.py").exists():
        mend = "Add an __init__.py that puts the parts together as `tool = Tool(…)`."
        return None, (Fault("the folder", "It has no __init__.py.", mend, named(path, folder)),)
    try:
        module = bring_in(path)
    except BREAKS_READING as error:
        return None, tuple(why_unreadable(path, folder, error))
    tool = getattr(module, "tool", None)
    file = named(path, folder)
    if not isinstance(tool, Tool):
        mend = "Name the declaration `tool = Tool(…)` in it."
        return None, (Fault("the file", "There is no tool in it.", mend, file),)
    return tool, tuple(in_file(file, (*name_faults(tool, path.stem), *faults(tool))))


def name_faults(tool: Tool, stem: str) -> Iterator[Fault]:
    """A tool is called what its file is called, so that either can be found from the other."""
    if tool.key != stem:
        what = f"The key is ‘{tool.key}’ and the file is called ‘{stem}’."
        yield Fault("the tool", what, "Give both the same name. Once it has been used, the key stays and the file follows.")


def in_file(file: str, found: Iterable[Fault]) -> Iterator[Fault]:
    """The same faults, with the file they are in."""
    return (Fault(fault.place, fault.what, fault.mend, file) for fault in found)


def why_unreadable(path: Path, folder: Path, error: Exception) -> list[Fault]:
    """Every malformed part of a tool; where reading stops for another reason, that reason too."""
    collector = Collector(Path(named(path, folder)), path)
    try:
        bring_in(path, collector)
    except BREAKS_READING as second:
        return [*collector.faults, stopped(path, folder, second)]
    return collector.faults or [stopped(path, folder, error)]


def stopped(path: Path, folder: Path, error: Exception) -> Fault:
    """Why Python stopped reading, and on which line of which file of the tool."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if Path(frame.filename).is_relative_to(path)]
    place = f"line {frames[-1].lineno}" if frames else "the file"
    file = named(Path(frames[-1].filename), folder) if frames else named(path, folder)
    said = str(error).rstrip(".")
    return Fault(place, f"It cannot be read: {said}.", "Mend the line, then check again for what follows it.", file)


def offered_by(point: EntryPoint) -> tuple[Tool | None, tuple[Fault, ...]]:
    """The tool an installed package offers; or what is wrong with it."""
    file = f"package {point.value}"
    try:
        tool = point.load()
    except BREAKS_READING as error:
        said = str(error).rstrip(".")
        return None, (Fault("the package", f"It cannot be read: {said}.", "Mend the package, or uninstall it.", file),)
    if not isinstance(tool, Tool):
        mend = "Let its entry point name a Tool, as in `my_tool = my_package.my_tool:tool`."
        return None, (Fault("the package", "Its entry point is not a tool.", mend, file),)
    return tool, tuple(in_file(file, (*name_faults(tool, point.name), *faults(tool))))


def same_key_twice(tools: Iterable[tuple[str, Tool]]) -> Iterator[Fault]:
    """Two tools never share a key, wherever they come from."""
    first: dict[str, str] = {}
    for file, tool in tools:
        other = first.setdefault(tool.key, file)
        if other != file:
            yield Fault("the tool", f"Its key ‘{tool.key}’ is that of {other}.", "Give one of them another key.", file)
