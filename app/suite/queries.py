"""Reading kept tools. A release never changes, so each is read from its JSON once and then remembered."""

import threading
from collections import OrderedDict
from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session, col

from app.declaration import Tool
from app.declaration.schema import from_json
from app.suite.models import ToolRelease

REMEMBERED = 128
"""Releases kept in memory, the least lately used going first: enough for every tool in several versions."""


class Remembered:
    """Tools by the id of their release. Safe for several threads; two that ask for the same at once both read it, harmlessly."""

    def __init__(self, most: int = REMEMBERED) -> None:
        self._most = most
        self._tools: OrderedDict[UUID, Tool] = OrderedDict()
        self._one_at_a_time = threading.Lock()

    def find(self, release_id: UUID) -> Tool | None:
        """The tool, if it is remembered."""
        with self._one_at_a_time:
            tool = self._tools.get(release_id)
            if tool is not None:
                self._tools.move_to_end(release_id)
            return tool

    def keep(self, release_id: UUID, tool: Tool) -> Tool:
        """Remembers the tool, and gives it back."""
        with self._one_at_a_time:
            self._tools[release_id] = tool
            self._tools.move_to_end(release_id)
            while len(self._tools) > self._most:
                self._tools.popitem(last=False)
        return tool


remembered = Remembered()


def release(session: Session, release_id: UUID) -> Tool:
    """The tool exactly as it was released. Raises LookupError when there is no such release (a foreign key rules that out)."""
    found = remembered.find(release_id)
    if found is not None:
        return found
    declaration = session.scalar(select(col(ToolRelease.declaration)).where(col(ToolRelease.id) == release_id))
    if declaration is None:
        raise LookupError(f"no tool release {release_id}")
    return remembered.keep(release_id, from_json(declaration))


def releases(session: Session, ids: Iterable[UUID]) -> dict[UUID, Tool]:
    """Several tools exactly as they were released: those not remembered are read in one query."""
    wanted = set(ids)
    found = {each: tool for each in wanted if (tool := remembered.find(each)) is not None}
    missing = wanted - found.keys()
    if missing:
        kept = select(col(ToolRelease.id), col(ToolRelease.declaration)).where(col(ToolRelease.id).in_(missing))
        found.update({row.id: remembered.keep(row.id, from_json(row.declaration)) for row in session.execute(kept)})
    return found


def release_of_content(session: Session, content_hash: str) -> ToolRelease | None:
    """The release that holds exactly this content."""
    return session.scalar(select(ToolRelease).where(col(ToolRelease.content_hash) == content_hash))


def releases_of(session: Session, key: str, version: str) -> tuple[ToolRelease, ...]:
    """Every content kept under one version of one tool: one, unless a version was changed after it had been used."""
    wanted = select(ToolRelease).where(col(ToolRelease.key) == key, col(ToolRelease.version) == version)
    return tuple(session.scalars(wanted.order_by(col(ToolRelease.first_seen_at))))
