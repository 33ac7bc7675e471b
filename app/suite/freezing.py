"""Frozen tools: a copy of every published version, which the declaration must go on equalling word for word."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from app.declaration import Status, Tool
from app.declaration.schema import from_json, to_json
from app.faults import Fault

FROZEN = Path(__file__).parents[2] / "tests" / "tools" / "frozen"


def frozen_path(tool: Tool, folder: Path = FROZEN) -> Path:
    """Where the frozen copy of this version stands."""
    return folder / f"{tool.key}-{tool.version}.json"


def freeze(tools: Iterable[Tool], folder: Path = FROZEN) -> tuple[Path, ...]:
    """Writes a copy of every published version that has none yet. What is frozen is never written again."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for tool in published(tools):
        path = frozen_path(tool, folder)
        if not path.exists():
            path.write_text(to_json(tool, indent=1) + "\n", encoding="utf-8")
            written.append(path)
    return tuple(written)


def published(tools: Iterable[Tool]) -> Iterator[Tool]:
    """The tools whose words people have begun to rely on."""
    return (tool for tool in tools if tool.status is Status.PUBLISHED)


def thawed(tools: Iterable[Tool], folder: Path = FROZEN) -> tuple[Fault, ...]:
    """A fault for every published version that has no frozen copy, or no longer equals it."""
    found = []
    for tool in published(tools):
        path = frozen_path(tool, folder)
        if not path.exists():
            what = f"Version {tool.version} is published and has no frozen copy."
            found.append(Fault("the tool", what, "Run: whole-picture tools freeze", tool.key))
        elif from_json(path.read_bytes()) != tool:
            what = f"Version {tool.version} no longer equals its frozen copy, {path.name}."
            found.append(Fault(", ".join(changed(from_json(path.read_bytes()), tool)), what, mend_of(tool), tool.key))
    return tuple(found)


def changed(before: Tool, now: Tool) -> tuple[str, ...]:
    """The parts of the tool that differ, as far as it takes to find them: the section, or the field."""
    fields = [name for name in Tool.model_fields if name != "sections" and getattr(before, name) != getattr(now, name)]
    kept = {section.key: section for section in before.sections}
    sections = [f"section ‘{section.title}’" for section in now.sections if kept.get(section.key) != section]
    gone = [f"section ‘{key}’ is gone" for key in kept if key not in {section.key for section in now.sections}]
    return (*fields, *sections, *gone) or ("the order of sections",)


def mend_of(tool: Tool) -> str:
    """What to do about a changed version."""
    major, minor, patch = (int(part) for part in tool.version.split("."))
    return f"Give it a new version, {major}.{minor}.{patch + 1} for words alone, then run: whole-picture tools freeze"
