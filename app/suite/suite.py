"""All the tools the service has, by key, and the order in which the shelf shows them."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from app.declaration import Subject, Tool


class Suite(Mapping[str, Tool]):
    """Key → tool. It never changes: a tool that is published while the service runs makes another suite."""

    def __init__(self, tools: Iterable[Tool]) -> None:
        self._tools = MappingProxyType({tool.key: tool for tool in tools})

    def __getitem__(self, key: str) -> Tool:
        return self._tools[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._tools)

    def __len__(self) -> int:
        return len(self._tools)

    def with_tools(self, tools: Iterable[Tool]) -> "Suite":
        """The same with these as well, each in the place of an older one of the same key."""
        return Suite([*self._tools.values(), *tools])

    def shelf(self) -> tuple[Tool, ...]:
        """Every tool: the quick way in first, then by whom a tool is about and its title. Where each stands, the record knows."""
        subjects = list(Subject)
        return tuple(
            sorted(self._tools.values(), key=lambda tool: (not tool.first_look, subjects.index(tool.subject), tool.title))
        )
