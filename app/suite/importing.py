"""Bringing one tool file, or a folder of files, into the service; and again, slowly, to gather every fault in it."""

import ast
import importlib
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from pydantic import ValidationError

from app.declaration.ask_if import Part
from app.faults import Fault
from app.faults.places import NOUNS, called
from app.faults.shape import shape_faults

MADE = "_made_"
"""The name by which the rewritten file calls `Collector.made`."""

HOME = "tools"
"""The name under which a folder of tools stands while it is being read, whatever the folder is called."""


def bring_in(path: Path, collector: "Collector | None" = None) -> ModuleType:
    """Run one tool file, or the `__init__.py` of a tool's folder, as `tools.<name>`.

    With a collector, a part that is malformed is noted and passed over, so that one reading finds every such fault.
    """
    importlib.invalidate_caches()
    with standing_as_home(path.parent), collecting(collector):
        return importlib.import_module(f"{HOME}.{path.stem}")


@contextmanager
def standing_as_home(folder: Path) -> Iterator[None]:
    """While a tool is read, `tools` is its folder; afterwards everything is as it was."""
    before = {name: sys.modules.pop(name) for name in modules_at_home()}
    home = ModuleType(HOME)
    home.__path__ = [str(folder)]
    sys.modules[HOME] = home
    try:
        yield
    finally:
        for name in modules_at_home():
            del sys.modules[name]
        sys.modules.update(before)


def modules_at_home() -> list[str]:
    """The modules of tools that are loaded now."""
    return [name for name in sys.modules if name == HOME or name.startswith(f"{HOME}.")]


@contextmanager
def collecting(collector: "Collector | None") -> Iterator[None]:
    """While this lasts, tool files are read so that the collector sees each part made; without one, nothing changes."""
    finder = CollectingFinder(collector) if collector else None
    if finder:
        sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        if finder:
            sys.meta_path.remove(finder)


class Collector:
    """Gathers what is malformed while a tool file is read. `shown` names the tool's folder to its author."""

    def __init__(self, shown: Path, root: Path) -> None:
        self.shown = shown
        self.root = root
        self.faults: list[Fault] = []

    def named(self, file: Path) -> str:
        """A file of the tool as its author knows it."""
        return str(self.shown / file.relative_to(self.root)) if file != self.root else str(self.shown)

    def made(self, file: str, place: str, make: Any, *given: Any, **named: Any) -> Any:
        """What the file makes here; a malformed part is noted, and stands in unfinished so that reading can go on."""
        try:
            return make(*given, **named)
        except ValidationError as error:
            if not (isinstance(make, type) and issubclass(make, Part)):
                raise
            for fault in shape_faults(error, named, place=place, part=make):
                self.faults.append(Fault(fault.place, fault.what, fault.mend, self.named(Path(file))))
            return make.model_construct(**named)


class CollectingLoader(SourceFileLoader):
    """Reads a file with each call in it handed to the collector, always from its source."""

    def __init__(self, name: str, path: str, collector: Collector) -> None:
        super().__init__(name, path)
        self.collector = collector

    def get_code(self, fullname: str) -> CodeType | None:  # noqa: ARG002 -- asked for by the library
        tree = HandedOver(self.path).visit(ast.parse(self.get_data(self.path)))
        return compile(ast.fix_missing_locations(tree), self.path, "exec")

    def exec_module(self, module: ModuleType) -> None:
        setattr(module, MADE, self.collector.made)
        super().exec_module(module)


class CollectingFinder(MetaPathFinder):
    """Finds the files of tools, to be read with the collector looking on."""

    def __init__(self, collector: "Collector") -> None:
        self.collector = collector

    def find_spec(self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        spec = PathFinder.find_spec(fullname, path, target) if fullname.startswith(f"{HOME}.") else None
        if spec and isinstance(spec.loader, SourceFileLoader):
            spec.loader = CollectingLoader(spec.loader.name, spec.loader.path, self.collector)
        return spec


class HandedOver(ast.NodeTransformer):
    """Rewrites `Ladder(…)` to `_made_(file, place in words, Ladder, …)`."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.above: list[str] = []

    def visit_Call(self, node: ast.Call) -> ast.Call:
        kind = node.func.id if isinstance(node.func, ast.Name) else ""
        named = {each.arg: each.value.value for each in node.keywords if each.arg and isinstance(each.value, ast.Constant)}
        here = [called(kind, named)] if kind in NOUNS else []
        self.above += here
        place = ", ".join([*self.above, f"line {node.lineno}"])
        self.generic_visit(node)
        del self.above[len(self.above) - len(here) :]
        given = [ast.Constant(self.file), ast.Constant(place), node.func, *node.args]
        return ast.copy_location(ast.Call(ast.Name(MADE, ast.Load()), given, node.keywords), node)
