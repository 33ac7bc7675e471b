"""What is worth another look in a tool file, less what somebody has looked at and let stand, with their reason, in the file."""

import re
from collections.abc import Iterator
from pathlib import Path

from app.declaration import Tool
from app.faults import Fault
from app.faults.advice import worth_another_look
from app.faults.places import place_of
from app.suite.load import in_file, named, source

LET_STAND = re.compile(r"# Looked at: *\S[^\n]*\n\s*(?:Reword\(\s*)?(?:key|question)=\"([a-z][a-z0-9_]*)\"")
"""A note right above the key of a question, a rewording, a section or an adaptation. One without a reason lets nothing stand."""


def to_look_at_again(tool: Tool, path: Path) -> tuple[Fault, ...]:
    """Two ideas in a stem and hard reading, with their file. `path` is the tool's file or folder, or a folder of tools.

    Of a tool that an installed package offers nothing is said: its words are not ours to mend.
    """
    root = root_of(tool.key, path.resolve())
    if root is None:
        return ()
    files = sorted(root.rglob("*.py")) if root.is_dir() else [root]
    stands = {key for file in files for key in LET_STAND.findall(source(file))}
    places = set(places_of(tool, stands))
    again = (look for look in worth_another_look(tool) if not any(look.place.endswith(place) for place in places))
    return tuple(in_file(named(root, root.parent), again))


def root_of(key: str, path: Path) -> Path | None:
    """The file or the folder in which a tool stands; None for one that is not at this path."""
    there = (each for each in (path, path / f"{key}.py", path / key) if each.stem == key and each.exists())
    return next(there, None)


def places_of(tool: Tool, keys: set[str]) -> Iterator[str]:
    """The places, in words, of the questions and the sections with these keys."""
    yield from (f"question ‘{key}’" for key in keys)
    yield from (place_of(section) for section in tool.sections if section.key in keys)
    yield from (place_of(adaptation) for adaptation in tool.adaptations if adaptation.key in keys)
