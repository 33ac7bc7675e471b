"""Where a tool stands, which way it may go from there, and whether it is overdue to be read again. Pure thought."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.declaration import Status, Tool

NEXT: Mapping[Status, tuple[Status, ...]] = {
    Status.DRAFT: (Status.REVIEWED,),
    Status.REVIEWED: (Status.PUBLISHED, Status.DRAFT),
    Status.PUBLISHED: (Status.RETIRED,),
    Status.RETIRED: (Status.REVIEWED,),
}
"""Where each stage may lead. Nothing is published that was not reviewed first, and what was retired is reviewed again."""


@dataclass(frozen=True)
class Standing:
    """Where one version of a tool stands. `number` is 0 while nothing has happened since its file was written."""

    stage: Status
    owner: str
    review_by: datetime.date
    number: int = 0

    @property
    def may_be_begun(self) -> bool:
        """Whether it may be begun with a family. What was begun before goes on, whatever becomes of the tool."""
        return self.stage is Status.PUBLISHED

    def is_overdue(self, today: datetime.date) -> bool:
        """Whether somebody should have read it again by now. A tool that is retired waits for nobody."""
        return self.stage is not Status.RETIRED and self.review_by < today


class Standings:
    """Where every tool stands, from its declaration and the last step of its version."""

    def __init__(self, last_steps: Mapping[tuple[str, str], Standing]) -> None:
        self._last = last_steps

    def of(self, tool: Tool) -> Standing:
        """Where this version stands."""
        return self._last.get((tool.key, tool.version)) or Standing(tool.status, tool.owner, tool.review_by)

    def on_shelf(self, tools: Iterable[Tool]) -> tuple[Tool, ...]:
        """Those that are not retired."""
        return tuple(tool for tool in tools if self.of(tool).stage is not Status.RETIRED)

    def retired(self, tools: Iterable[Tool]) -> tuple[Tool, ...]:
        """Those that can be read and no longer begun, by title."""
        return tuple(sorted((tool for tool in tools if self.of(tool).stage is Status.RETIRED), key=lambda tool: tool.title))


def version_numbers(version: str) -> tuple[int, ...]:
    """1.10.0 comes after 1.9.0."""
    return tuple(int(part) for part in version.split("."))
