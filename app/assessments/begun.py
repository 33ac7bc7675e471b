"""The tool exactly as it was when an assessment was begun, with its adaptations laid over it: read once, then remembered."""

import json
from collections import OrderedDict
from threading import Lock
from uuid import UUID

from sqlmodel import Session

from app.declaration.overlay import adapted
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

    __slots__ = ("by_key", "hinges", "section_of", "sections", "tool")

    def __init__(self, tool: Tool) -> None:
        self.tool = tool
        self.sections: dict[str, Section] = {section.key: section for section in tool.sections}
        self.by_key: dict[str, Question] = {question.key: question for question in tool.questions()}
        self.hinges: frozenset[str] = frozenset().union(*(q.ask_if.questions() for q in tool.questions() if q.ask_if))
        """The questions on whose answers it hangs whether others are asked."""
        self.section_of: dict[str, Section] = {q.key: section for section in tool.sections for q in section.questions}


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
    found = AskedTool(adapted(suite.release(session, release_id), adaptations, depth))
    with _lock:
        _remembered[key] = found
        while len(_remembered) > REMEMBERED:
            _remembered.popitem(last=False)
    return found
