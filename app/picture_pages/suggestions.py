"""Suggested tools as they are shown: each with its reasons, how long it takes, and what was put aside with why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.picture_pages.words import Telling
from app.picture_remarks.models import NotNow
from app.suggested_tools.rules import Suggested
from app.web.pages import counted

ON_THE_PICTURE = 2
"""So many stand on the picture itself; the rest are a link away."""


@dataclass(frozen=True)
class SuggestionShown:
    key: str
    title: str
    reasons: tuple[str, ...]
    note: str
    href: str


@dataclass(frozen=True)
class AsideShown:
    """A tool that is not for now: why it was suggested, why not now, who said so and when."""

    id: UUID
    title: str
    suggested_for: str
    why: str
    who: str
    when: str


def shown(tell: Telling, found: Sequence[Suggested]) -> tuple[SuggestionShown, ...]:
    return tuple(
        SuggestionShown(
            key=one.tool.key,
            title=one.tool.title,
            reasons=one.reasons,
            note=". ".join(
                part
                for part in (
                    f"From {counted(one.minutes, 'minute')}" if one.minutes else "",
                    f"There is an adaptation: {one.adaptation[:1].lower()}{one.adaptation[1:]}" if one.adaptation else "",
                )
                if part
            ),
            href=f"{tell.case.address}/assessments/start?tool={one.tool.key}&child={tell.picture.child.id}",
        )
        for one in found
    )


def aside(tell: Telling, rows: Sequence[NotNow], authors: Mapping[UUID, str]) -> tuple[AsideShown, ...]:
    return tuple(
        AsideShown(row.id, tell.tool(row.tool_key), row.suggested_for, row.why, authors.get(row.by, ""), tell.on_day(row.since))
        for row in rows
    )
