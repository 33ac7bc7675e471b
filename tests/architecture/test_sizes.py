"""Nothing grows past what a person can hold in their head."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
APP = sorted((ROOT / "app").rglob("*.py"))
TOOLS = sorted((ROOT / "tools").rglob("*.py"))
PACKAGES = sorted(folder for folder in (ROOT / "app").iterdir() if (folder / "__init__.py").exists())


def functions(file: Path) -> list[tuple[str, int]]:
    """(name with its place, lines) of every function in a file."""
    tree = ast.parse(file.read_text())
    return [
        (f"{file.relative_to(ROOT)}:{node.lineno} {node.name}", (node.end_lineno or node.lineno) - node.lineno + 1)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


def test_no_function_is_longer_than_forty_lines() -> None:
    assert [f"{name}: {lines}" for file in APP for name, lines in functions(file) if lines > 40] == []


def test_ninety_five_functions_in_a_hundred_are_at_most_thirty_lines() -> None:
    lengths = sorted(lines for file in APP for _, lines in functions(file))

    assert lengths[int(len(lengths) * 0.95)] <= 30


@pytest.mark.parametrize("kind", [APP, TOOLS], ids=["app", "tools"])
def test_no_file_is_longer_than_three_hundred_lines(kind: list[Path]) -> None:
    long = {str(file.relative_to(ROOT)): len(file.read_text().splitlines()) for file in kind}

    assert {name: lines for name, lines in long.items() if lines > 300} == {}


def test_no_package_is_longer_than_fifteen_hundred_lines() -> None:
    sizes = {folder.name: sum(len(file.read_text().splitlines()) for file in folder.rglob("*.py")) for folder in PACKAGES}

    assert {name: lines for name, lines in sizes.items() if lines > 1500} == {}


@pytest.mark.parametrize("file", APP + TOOLS, ids=lambda file: str(file.relative_to(ROOT)))
def test_every_module_begins_with_a_sentence(file: Path) -> None:
    sentence = ast.get_docstring(ast.parse(file.read_text()))

    assert sentence is not None
    assert len(sentence.split()) >= 4
