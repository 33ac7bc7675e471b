"""Counts that were worked out, as they are told beside every version before them; and the new version kept."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import insert
from sqlalchemy import select as rows_where
from sqlmodel import Session, SQLModel, col

from app.db import now
from app.figure_releases.models import FigureTold
from app.figure_releases.rules import Counted, Place, Version, is_new, to_tell

Key = tuple[str, int]
"""Measure and year."""
Form = Callable[[str], tuple[bool, bool]]
"""Of a measure: whether it counts sessions, and whether its tables add up."""


def settled(session: Session, rows: Iterable[dict[str, Any]], form: Form) -> list[dict[str, Any]]:
    """The rows that are told in place of these. What is told for the first time is kept as a version of its own."""
    found: dict[Key, dict[Place, Counted]] = defaultdict(dict)
    for row in rows:
        place = (row["quarter"], row["cut"], row["label"])
        numbers = (row["numerator"], row["denominator"], row["left_out"], row["people"])
        found[row["measure"], row["year"]][place] = Counted(*numbers, kept_back=row.get("kept_back", False))
    before = versions(session, {year for _, year in found})
    told: list[dict[str, Any]] = []
    kept: list[dict[str, Any]] = []
    for (measure, year), new in found.items():
        sessions, adds_up = form(measure)
        earlier = before.get((measure, year), [])
        version = to_tell(new, earlier, sessions=sessions, adds_up=adds_up)
        told.extend(as_rows(measure, year, version))
        if is_new(version, earlier):
            number = len(earlier) + 1
            kept.extend({**row, "version": number, "told_at": now()} for row in as_rows(measure, year, version))
    for row in kept:
        del row["as_told"]
    if kept:
        session.connection().execute(insert(SQLModel.metadata.tables["figure_told"]), kept)
    return told


def versions(session: Session, years: set[int]) -> dict[Key, Sequence[Version]]:
    """Every version of these years, earliest first."""
    found: dict[Key, dict[int, dict[Place, Counted]]] = defaultdict(lambda: defaultdict(dict))
    columns = [col(getattr(FigureTold, name)) for name in ("measure", "year", "version", "quarter", "cut", "label")]
    counts = [col(getattr(FigureTold, name)) for name in ("numerator", "denominator", "left_out", "people", "kept_back")]
    wanted = rows_where(*columns, *counts).where(col(FigureTold.year).in_(years))
    for measure, year, version, quarter, cut, label, *numbers in session.connection().execute(wanted):
        found[measure, year][version][quarter, cut, label] = Counted(*numbers)
    return {key: [by_number[number] for number in sorted(by_number)] for key, by_number in found.items()}


def as_rows(measure: str, year: int, version: Version) -> Iterable[dict[str, Any]]:
    for (quarter, cut, label), one in version.items():
        yield {"measure": measure, "year": year, "quarter": quarter, "cut": cut, "label": label, **vars(one)}
