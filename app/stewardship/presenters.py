"""What the page of a tool's life shows: where each version stands, what may come next, and everything that happened to it."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.declaration import Status, Tool
from app.lifecycle.models import ToolStep
from app.lifecycle.rules import NEXT, Standing, Standings
from app.web.pages import ago, day

MOVES = {
    Status.DRAFT: ("Back to a draft", "Something has to be written anew. It cannot be begun."),
    Status.REVIEWED: ("Reviewed", "Somebody has read it top to bottom. It cannot be begun yet."),
    Status.PUBLISHED: ("Published", "It can be begun with families."),
    Status.RETIRED: ("Retired", "It can be read and no longer begun. What was begun with it goes on."),
}
"""What each step means for those who work with the tool."""

MARKS = {Status.DRAFT: "in_progress", Status.REVIEWED: "waiting", Status.PUBLISHED: "done", Status.RETIRED: "does_not_apply"}


@dataclass(frozen=True)
class VersionLine:
    """One version and where it stands. `difference`: the address of what changed since the one before; "" for the first."""

    version: str
    address: str
    is_shown: bool
    stage: str
    mark: str
    review: str
    difference: str
    since: str


@dataclass(frozen=True)
class StepTaken:
    """Something that happened to a version: what, who, when and why."""

    version: str
    what: str
    who: str
    when: str
    why: str
    owner: str
    review: str


@dataclass(frozen=True)
class Offered:
    """Where a version may go, or that it stays."""

    value: str
    words: str
    note: str


@dataclass(frozen=True)
class Life:
    """The whole page."""

    key: str
    title: str
    version: str
    stage: str
    mark: str
    owner: str
    review: str
    is_overdue: bool
    versions: tuple[VersionLine, ...]
    steps: tuple[StepTaken, ...]
    offered: tuple[Offered, ...]
    began: str


def life(
    tool: Tool,
    versions: Iterable[Tool],
    stand: Standings,
    steps: Iterable[ToolStep],
    names: Mapping[UUID, str],
    today: datetime.date,
) -> Life:
    """The life of a tool, seen from one of its versions."""
    standing, known = stand.of(tool), tuple(versions)
    return Life(
        key=tool.key,
        title=tool.title,
        version=tool.version,
        stage=standing.stage.words,
        mark=MARKS[standing.stage],
        owner=standing.owner,
        review=review_words(standing, today),
        is_overdue=standing.is_overdue(today),
        versions=tuple(version_lines(tool, known, stand, today)),
        steps=tuple(taken(step, names) for step in steps),
        offered=offered(standing),
        began=f"The file of version {tool.version} began it as “{tool.status.words.lower()}”.",
    )


def review_words(standing: Standing, today: datetime.date) -> str:
    """By when it is read again, and whether that day has passed."""
    if standing.stage is Status.RETIRED:
        return "Retired, so nobody has to read it again"
    words = f"{day(standing.review_by)}, {ago(standing.review_by, today)}"
    return f"{words}: overdue" if standing.is_overdue(today) else words


def version_lines(shown: Tool, versions: tuple[Tool, ...], stand: Standings, today: datetime.date) -> Iterable[VersionLine]:
    """Every version, the newest first."""
    for place, tool in enumerate(versions):
        older = versions[place + 1].version if place + 1 < len(versions) else ""
        standing = stand.of(tool)
        yield VersionLine(
            version=tool.version,
            address=f"/shelf/{tool.key}/life?version={tool.version}",
            is_shown=tool.version == shown.version,
            stage=standing.stage.words,
            mark=MARKS[standing.stage],
            review=review_words(standing, today),
            difference=f"/shelf/{tool.key}/differences?before={older}&after={tool.version}" if older else "",
            since=older,
        )


def taken(step: ToolStep, names: Mapping[UUID, str]) -> StepTaken:
    """One step in words."""
    return StepTaken(
        version=step.version,
        what=step.stage.words,
        who=names.get(step.by, "somebody who has left"),
        when=day(step.at.date()),
        why=step.why,
        owner=step.owner,
        review=day(step.review_by),
    )


def offered(standing: Standing) -> tuple[Offered, ...]:
    """What a practice lead may choose: to leave it where it is, having read it, or to move it along."""
    stays = Offered(
        standing.stage.value, f"Stays “{standing.stage.words.lower()}”", "It was read again, or somebody else looks after it."
    )
    return (stays, *(Offered(status.value, *MOVES[status]) for status in NEXT[standing.stage]))
