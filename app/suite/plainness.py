"""A tool file is data: it imports the words of declaration, names things, and does nothing else."""

import ast
from collections.abc import Iterator
from pathlib import Path

from app.faults import Fault

ALLOWED = frozenset({"app.declaration", "datetime", "__future__"})
"""What a tool file may import, besides the other files of its own package. `datetime` is for the date of review."""

ACTING = (
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.ClassDef,
    ast.Lambda,
    ast.For,
    ast.While,
    ast.With,
    ast.Try,
    ast.Global,
    ast.Delete,
    ast.Await,
    ast.Raise,
)
FORBIDDEN_CALLS = frozenset({"open", "exec", "eval", "compile", "__import__", "print", "input", "getattr", "setattr"})


def plainness_faults(path: Path, source: str, own: str) -> tuple[Fault, ...]:
    """What in one file is not data. `path` is how the file is named to its author; `own` is the key of its tool."""
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        return (Fault(f"line {error.lineno}", f"Python cannot read it: {error.msg}.", "Mend the line.", str(path)),)
    return tuple(Fault(place, what, mend, str(path)) for place, what, mend in not_data(tree, own))


def not_data(tree: ast.Module, own: str) -> Iterator[tuple[str, str, str]]:
    """Place, what and mend of everything in a file that is not plain data."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            for module in strangers(node, own):
                mend = "A tool imports app.declaration, datetime and the parts in its own folder, and nothing else."
                yield f"line {node.lineno}", f"It imports {module}.", mend
        elif isinstance(node, ACTING):
            what = f"It has {type(node).__name__.lower()} in it, and a tool is data that can be read from top to bottom."
            yield (
                f"line {getattr(node, 'lineno', 1)}",
                what,
                "Write it out as plain words, or name a part and use the name twice.",
            )
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in FORBIDDEN_CALLS:
            yield f"line {node.lineno}", f"It calls {node.func.id}.", "Take it out: a tool only says what it is."


def strangers(node: ast.Import | ast.ImportFrom, own: str) -> list[str]:
    """The modules one import names that a tool may not use."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names if alias.name not in ALLOWED]
    if node.level == 1:
        return []
    name = "." * node.level + (node.module or "")
    return [] if name in ALLOWED or f"{name}.".startswith(f"tools.{own}.") else [name]
