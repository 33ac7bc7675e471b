"""Reading the made-up families: a folder for each, with the family, what was seen and said, and one file for each sitting."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FAMILIES = Path(__file__).parent / "families"

Told = dict[str, Any]
"""A table of a story file."""


class StoryFault(Exception):
    """A story says something that the service would not take. The tests find every one before anybody else does."""


@dataclass(frozen=True)
class Story:
    """One family as its folder tells it."""

    key: str
    family: Told
    statements: tuple[Told, ...]
    sittings: tuple[Told, ...]
    """In the order in which the children were seen; a correction after what it corrects. `name` is the file's."""

    @property
    def ref(self) -> str:
        """The family's reference, by which it is found again at the next start."""
        return str(self.family["ref"])


def stories() -> tuple[Story, ...]:
    """Every family, in order of its folder's name."""
    return tuple(story(folder) for folder in sorted(FAMILIES.iterdir()) if (folder / "family.toml").is_file())


def story(folder: Path) -> Story:
    """One family's folder, read."""
    statements: list[Told] = []
    sittings: list[Told] = []
    for path in sorted(folder.glob("*.toml")):
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        statements += told.pop("statements", [])
        if "tool" in told:
            sittings.append({"name": path.stem, **told})
    sittings.sort(key=lambda told: (told["seen"], "corrects" in told))
    family = tomllib.loads((folder / "family.toml").read_text(encoding="utf-8"))
    return Story(folder.name, family, tuple(statements), tuple(sittings))
