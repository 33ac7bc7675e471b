"""A level is a word: nothing that reads a picture adds levels up, and no number stands for a child."""

import ast
import dataclasses
import enum
import re
from pathlib import Path

import app.picture
from app.declaration.vocabulary import Level
from app.picture.differing import SideBySide
from app.picture.readings import Reading
from app.picture.rules import Picture


def test_no_number_stands_for_a_child() -> None:
    """No field of a picture holds a number, so that nothing in it can be added up; only days and the rules' own figures are."""
    for kind in (Picture, SideBySide, Reading):
        fields = dataclasses.fields(kind) if dataclasses.is_dataclass(kind) else ()
        assert not [field.name for field in fields if field.type in (int, float, "int", "float")]
    assert not hasattr(Level.STEADY, "number")


ADDS = {"sum", "fsum", "mean", "fmean", "median", "average", "stdev", "accumulate", "prod"}
TELLS_OF_LEVELS = (
    *("picture", "picture_pages", "picture_remarks", "change_over_time", "lived_experience", "suggested_tools"),
    *(
        "agendas",
        "caseload",
        "session_records",
        "plans",
        "plan_pages",
        "plan_progress",
        "plan_agreement",
        "children_heard",
        "work",
    ),
)


def calls_of(package: str) -> list[tuple[str, str]]:
    """Each call in a package: what is called, and all that stands in it."""
    return [
        (node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", ""), ast.unparse(node))
        for file in (Path(app.picture.__file__).parent.parent / package).glob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Call)
    ]


def test_no_rule_adds_levels_up() -> None:
    """Levels are words: nothing that reads the picture sums, averages or ranks them by a number. Things may be counted."""
    assert not {name for name, _ in calls_of("picture")} & ADDS
    spoken = re.compile(r"level|signal|rung|mark", re.IGNORECASE)
    assert not [
        words for package in TELLS_OF_LEVELS for name, words in calls_of(package) if name in ADDS and spoken.search(words)
    ]
    assert issubclass(Level, enum.StrEnum)


def test_no_level_is_made_a_number_but_to_place_a_mark() -> None:
    """A level has a place: for a mark on its rung, and to say whether the next one is lower. Nowhere else."""
    places = re.compile(r"(?:RUNGS|LEVELS|list\(Level\)|tuple\(Level\))\.index|enumerate\((?:list\()?Level")
    package = Path(app.picture.__file__).parent.parent
    found = {
        f"{name}/{file.name}"
        for name in TELLS_OF_LEVELS
        for file in (package / name).glob("*.py")
        if places.search(file.read_text())
    }
    assert found <= {"picture_pages/cards.py", "change_over_time/rules.py"}
