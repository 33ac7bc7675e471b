"""The tool exactly as it was when an assessment was begun, with its adaptations laid over it: read once, then remembered."""

import json
from collections import OrderedDict
from threading import Lock
from uuid import UUID

from sqlmodel import Session

from app.declaration.overlay import adapted, private_keys, without
from app.declaration.questions import Question
from app.declaration.tool import Section, Tool
from app.declaration.vocabulary import Depth
from app.suite import queries as suite

Begun = tuple[UUID, tuple[str, ...], Depth]
"""Release, adaptations in use, depth: all that decides what is asked."""

REMEMBERED = 128
"""Tools kept in memory. A released version never changes, so what is kept is never out of date."""

_remembered: "OrderedDict[Begun, AskedTool]" = OrderedDict()
_lock = Lock()


class AskedTool:
    """A tool as it is asked of one child, with its questions found by key."""

    __slots__ = ("by_key", "hinges", "open_to_all", "private", "section_of", "sections", "tool")

    def __init__(self, tool: Tool, private: frozenset[str] = frozenset()) -> None:
        self.tool = tool
        self.private = private
        """The keys of what only the author and the supervisor read, in every adaptation and not only in those in use."""
        self.sections: dict[str, Section] = {section.key: section for section in tool.sections}
        self.by_key: dict[str, Question] = {question.key: question for question in tool.questions()}
        self.hinges: frozenset[str] = frozenset().union(*(q.ask_if.questions() for q in tool.questions() if q.ask_if))
        """The questions on whose answers it hangs whether others are asked."""
        self.section_of: dict[str, Section] = {q.key: section for section in tool.sections for q in section.questions}
        has_private = not private.isdisjoint(self.by_key)
        self.open_to_all: AskedTool = AskedTool(without(tool, private), private) if has_private else self
        """The same for everybody else: nothing in it asks what is private."""


def adaptation_keys(kept: str) -> tuple[str, ...]:
    """The keys in an assessment's JSON list of adaptations."""
    return tuple(each["key"] for each in json.loads(kept)) if len(kept) > 2 else ()


def asked(session: Session, release_id: UUID, adaptations: tuple[str, ...], depth: Depth) -> AskedTool:
    """The tool as it is asked under these adaptations at this depth. Only the first time is it read from the record."""
    key = (release_id, adaptations, depth)
    with _lock:
        if key in _remembered:
            _remembered.move_to_end(key)
            return _remembered[key]
    release = suite.release(session, release_id)
    found = AskedTool(adapted(release, adaptations, depth), private_keys(release))
    with _lock:
        _remembered[key] = found
        while len(_remembered) > REMEMBERED:
            _remembered.popitem(last=False)
    return found
