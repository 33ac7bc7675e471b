"""Reading versions of a tool: the one on the shelf, those the record keeps, and those that may be begun."""

from collections.abc import Iterable

from sqlmodel import Session, col, select

from app.declaration import Tool
from app.declaration.schema import from_json
from app.lifecycle.queries import standings
from app.lifecycle.rules import Standings, version_numbers
from app.suite.models import ToolRelease
from app.suite.queries import release
from app.suite.suite import Suite


def versions_of(session: Session, suite: Suite, key: str) -> tuple[Tool, ...]:
    """Every version of one tool that can be read here, the newest first: the shelf's, and those kept in the record."""
    wanted = select(ToolRelease.id).where(ToolRelease.key == key).order_by(col(ToolRelease.first_seen_at))
    found = {tool.version: tool for tool in (release(session, one) for one in session.exec(wanted))}
    if key in suite:
        found[suite[key].version] = suite[key]
    return tuple(sorted(found.values(), key=lambda tool: version_numbers(tool.version), reverse=True))


def earlier_versions(session: Session, keys: Iterable[str]) -> dict[str, list[Tool]]:
    """The kept versions of some tools, by key, the newest first."""
    wanted = select(ToolRelease).where(col(ToolRelease.key).in_(list(keys)))
    found: dict[str, list[Tool]] = {}
    for kept in session.exec(wanted):
        found.setdefault(kept.key, []).append(from_json(kept.declaration))
    return {key: sorted(tools, key=lambda tool: version_numbers(tool.version), reverse=True) for key, tools in found.items()}


def to_begin(session: Session, suite: Suite) -> tuple[Tool, ...]:
    """What may be begun with a family, in the order of the shelf.

    While a newer version is still a draft or being reviewed, the last published one goes on being begun.
    """
    stand = standings(session)
    waiting = [tool for tool in suite.shelf() if stand.of(tool).stage.value in ("draft", "reviewed")]
    earlier = earlier_versions(session, [tool.key for tool in waiting]) if waiting else {}
    found = []
    for tool in suite.shelf():
        one = tool if stand.of(tool).may_be_begun else published_before(tool, earlier.get(tool.key, []), stand)
        if one is not None:
            found.append(one)
    return tuple(found)


def quick_way_in(session: Session, suite: Suite) -> str:
    """The key of the tool that says of itself that it is the quick way in and may be begun; empty when none does."""
    return next((tool.key for tool in to_begin(session, suite) if tool.first_look), "")


def published_before(tool: Tool, kept: Iterable[Tool], stand: Standings) -> Tool | None:
    """The newest published version before this one, if the record keeps one."""
    before = (each for each in kept if version_numbers(each.version) < version_numbers(tool.version))
    return next((each for each in before if stand.of(each).may_be_begun), None)
