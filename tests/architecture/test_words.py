"""Words are product: none that scold or plead on any page, and nothing in the tree that catches every fault or hides one."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted((ROOT / "templates").rglob("*.html"))
CODE = sorted((ROOT / "app").rglob("*.py"))

SCOLDING = re.compile(r"\b(invalid|please|sorry|oops|forbidden|illegal|whoops)\b", re.IGNORECASE)


def plain(source: str) -> str:
    """The words of a template: without its comments, tags and code."""
    bare = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", "", source, flags=re.DOTALL)
    return re.sub(r"<[^>]+>|\b[a-z-]+=\"[^\"]*\"", " ", bare)


@pytest.mark.parametrize("file", PAGES, ids=lambda file: str(file.relative_to(ROOT)))
def test_no_page_scolds_or_pleads(file: Path) -> None:
    assert SCOLDING.findall(plain(file.read_text())) == []


@pytest.mark.parametrize("file", CODE, ids=lambda file: str(file.relative_to(ROOT)))
def test_no_sentence_in_the_code_scolds_or_pleads(file: Path) -> None:
    sentences = re.findall(r'"([A-Z][^"\n]{12,})"', file.read_text())

    assert [sentence for sentence in sentences if SCOLDING.search(sentence)] == []


@pytest.mark.parametrize("file", CODE, ids=lambda file: str(file.relative_to(ROOT)))
def test_nothing_catches_every_fault(file: Path) -> None:
    assert not re.search(r"except Exception|except:\s*$", file.read_text(), re.MULTILINE)


def test_nobody_but_the_database_commits() -> None:
    committing = [
        str(file.relative_to(ROOT)) for file in CODE if re.search(r"\.commit\(\)", file.read_text()) and file.name != "db.py"
    ]

    assert committing == []


def test_no_file_names_a_place_on_a_machine_or_a_registry() -> None:
    shown = [*CODE, *PAGES, ROOT / "README.md", ROOT / "pyproject.toml", ROOT / "dev", *ROOT.glob("requirements*.lock")]
    strange = re.compile(r"(?<![\w.])/(?:work|home|root)/|pypi\.org|registry\.npmjs|pythonhosted|deb\.debian")

    assert [str(file.relative_to(ROOT)) for file in shown if strange.search(file.read_text())] == []
