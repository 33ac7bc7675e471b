"""Reading a tool as a careful colleague would: what is wrong with it, where, and how to mend it."""

from collections.abc import Iterable

from app.declaration.tool import Tool
from app.faults import adaptations, asking, keys, words
from app.faults.fault import Check, Fault

__all__ = ["Fault", "faults", "not_on_this_shelf", "tools_named"]

CHECKS: tuple[Check, ...] = (
    *keys.CHECKS,
    *asking.CHECKS,
    *adaptations.CHECKS,
    *words.CHECKS,
)


def faults(tool: Tool) -> tuple[Fault, ...]:
    """Everything that is wrong, in the order it is checked; empty when the tool may be used."""
    return tuple(fault for check in CHECKS for fault in check(tool))


def tools_named(tool: Tool) -> frozenset[str]:
    """Keys of the other tools this one points to: those that see what it cannot, and those to be used instead."""
    instead = {adaptation.use_instead for adaptation in tool.adaptations if adaptation.use_instead}
    return frozenset(instead | {blind.covered_by for blind in tool.methodology.blind_spots})


def not_on_this_shelf(tool: Tool, known: Iterable[str]) -> tuple[str, ...]:
    """Tools pointed to that are not here. No fault: a partnership may not have them yet. The tool's page says so."""
    return tuple(sorted(tools_named(tool) - set(known) - {tool.key}))
