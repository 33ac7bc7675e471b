"""What is wrong with a tool, said so that whoever wrote it can mend it: where, what, and what to do."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.declaration.tool import Tool


@dataclass(frozen=True)
class Fault:
    """One thing to be mended. `place` is in words; `file` is filled in by whoever read the file."""

    place: str
    what: str
    mend: str
    file: str = ""

    def __str__(self) -> str:
        """Three lines for a terminal."""
        return f"{self.file or 'tool'}: {self.place}\n    {self.what}\n    Mend: {self.mend}"


Check = Callable[[Tool], Iterator[Fault]]


def faults(tool: Tool) -> tuple[Fault, ...]:
    """Everything that is wrong with a tool whose shape is right, in the order it is checked."""
    from app.declaration import faults_in_adaptations, faults_in_asking, faults_in_keys, faults_in_words  # noqa: PLC0415

    checks: Iterable[Check] = (
        *faults_in_keys.CHECKS,
        *faults_in_asking.CHECKS,
        *faults_in_adaptations.CHECKS,
        *faults_in_words.CHECKS,
    )
    return tuple(fault for check in checks for fault in check(tool))


def tools_named(tool: Tool) -> frozenset[str]:
    """Keys of the other tools this one points to: those that see what it cannot, and those to be used instead."""
    instead = {adaptation.use_instead for adaptation in tool.adaptations if adaptation.use_instead}
    return frozenset(instead | {blind.covered_by for blind in tool.methodology.blind_spots})


def not_on_this_shelf(tool: Tool, known: Iterable[str]) -> tuple[str, ...]:
    """Tools pointed to that are not here. No fault: a partnership may not have them yet. It is said on the tool's page."""
    return tuple(sorted(tools_named(tool) - set(known) - {tool.key}))
