"""No rule is sent to a phone that nothing on any page asks for: every class of a stylesheet is used where pages are made."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHEETS = sorted((ROOT / "app" / "web" / "static").glob("*.css"))
MADE_IN = {ROOT / "templates": (".html",), ROOT / "app": (".py", ".js", ".json")}
WORD = re.compile(r"[\w-]+")
BUILT = re.compile(r"([A-Za-z][\w-]*[-_])(?:\{\{|\{%|\{|[\"'] ?~|[\"'] ?\+)")
"""The beginning of a name that is put together where a page is made: `wp-ink-{{ kind }}`."""


def classes_of(sheet: str) -> set[str]:
    """Every class that a selector names."""
    without = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    return set(re.findall(r"\.([A-Za-z][\w-]*)", re.sub(r"\{[^{}]*\}", "{}", without)))


def unused(classes: set[str], made: str) -> list[str]:
    words, beginnings = set(WORD.findall(made)), tuple(BUILT.findall(made))
    return sorted(name for name in classes if name not in words and not name.startswith(beginnings))


@pytest.fixture(scope="module")
def made() -> str:
    """All that makes a page: templates, and code that names a class."""
    return "\n".join(
        file.read_text()
        for folder, endings in MADE_IN.items()
        for file in sorted(folder.rglob("*"))
        if file.suffix in endings and "built" not in file.parts
    )


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.name)
def test_every_class_of_a_stylesheet_is_used(sheet: Path, made: str) -> None:
    assert unused(classes_of(sheet.read_text()), made) == []


def test_a_class_nobody_uses_is_found_and_one_that_is_put_together_is_not() -> None:
    classes = classes_of("/* .old */ .wp-a, .wp-b:hover > .wp-ink-need { color: red.green } @media print { .wp-gone { top: 0 } }")
    assert classes == {"wp-a", "wp-b", "wp-ink-need", "wp-gone"}
    assert unused(classes, '<p class="wp-a wp-ink-{{ kind }}" data-is="wp-b">') == ["wp-gone"]
