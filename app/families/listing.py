"""The families of a team as they are shown, in a long list."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.cases.models import PersonKind
from app.cases.wording import Named, age_words, called
from app.evidence.presenters import day_in
from app.families.queries import ListRow


@dataclass(frozen=True)
class RowShown:
    """One family in a long list."""

    address: str
    name: str
    ref: str
    children: str
    stage: str
    lead: str


def rows_shown(
    rows: Sequence[ListRow], children: Mapping[UUID, Sequence[Named]], stages: Mapping[UUID, Any], today: datetime.date
) -> list[RowShown]:
    return [
        RowShown(
            address=f"/families/{row.id}",
            name=f"The {row.family_name} family",
            ref=row.ref,
            children=children_words(children.get(row.id, ()), today),
            stage=stage_words(stages.get(row.id), today),
            lead=row.lead or "Nobody leads yet",
        )
        for row in rows
    ]


def children_words(children: Sequence[Named], today: datetime.date) -> str:
    """`Mia, 8; Noah, 3; a baby expected 22 January 2027`."""
    named = [
        f"a baby {age_words(child, today)}" if child.kind == PersonKind.UNBORN else f"{called(child)}, {age_words(child, today)}"
        for child in children
    ]
    return "; ".join(named) or "No children in the record yet"


def stage_words(stage: Any, today: datetime.date) -> str:
    return f"{stage.name} since {day_in(stage.since, today)}" if stage else "No stage written down"


def count_words(count: int, most: int) -> str:
    """`1 family`, `32 families`, `More than 1,000 families`."""
    if count > most:
        return f"More than {most:,} families"
    return "1 family" if count == 1 else f"{count:,} families"
