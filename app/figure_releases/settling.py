"""Counts that were worked out, as they are told beside every version before them; and the new version kept."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sqlalchemy import insert, update
from sqlalchemy import select as rows_where
from sqlmodel import Session, SQLModel, col

from app.db import now
from app.figure_releases.models import FigureTold
from app.figure_releases.rules import Counted, Place, Version, to_tell, told_again

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
        numbered = before.get((measure, year), {})
        earlier = list(numbered.values())
        version = to_tell(new, earlier, sessions=sessions, adds_up=adds_up)
        told.extend(as_rows(measure, year, version))
        again = told_again(version, earlier)
        if again is None:
            number = len(earlier) + 1
            kept.extend({**row, "version": number, "told_at": now()} for row in as_rows(measure, year, version))
        elif again != len(earlier) - 1:
            is_last(session, measure, year, list(numbered)[again])
    for row in kept:
        del row["as_told"]
    if kept:
        session.connection().execute(insert(SQLModel.metadata.tables["figure_told"]), kept)
    return told


def is_last(session: Session, measure: str, year: int, version: int) -> None:
    """What was told before and is told again is from now on the one told last."""
    own = (col(FigureTold.measure) == measure, col(FigureTold.year) == year, col(FigureTold.version) == version)
    session.connection().execute(update(FigureTold).where(*own).values(told_at=now()))


def versions(session: Session, years: set[int]) -> dict[Key, Mapping[int, Version]]:
    """Every version of these years by its number, the one told last at the end."""
    found: dict[Key, dict[int, dict[Place, Counted]]] = defaultdict(lambda: defaultdict(dict))
    columns = [col(getattr(FigureTold, name)) for name in ("measure", "year", "version", "quarter", "cut", "label")]
    counts = [col(getattr(FigureTold, name)) for name in ("numerator", "denominator", "left_out", "people", "kept_back")]
    wanted = rows_where(*columns, *counts).where(col(FigureTold.year).in_(years))
    in_order = wanted.order_by(col(FigureTold.told_at), col(FigureTold.version))
    for measure, year, version, quarter, cut, label, *numbers in session.connection().execute(in_order):
        numerator, denominator, left_out, people, kept_back = numbers
        many, hidden = left_out_read(left_out)
        one = Counted(numerator, denominator, many, people, kept_back, hides_left_out=hidden)
        found[measure, year][version][quarter, cut, label] = one
    return {key: dict(by_number) for key, by_number in found.items()}


def as_rows(measure: str, year: int, version: Version) -> Iterable[dict[str, Any]]:
    for (quarter, cut, label), one in version.items():
        row = {"measure": measure, "year": year, "quarter": quarter, "cut": cut, "label": label, **vars(one)}
        row["left_out"] = left_out_written(row["left_out"], hidden=row.pop("hides_left_out"))
        yield row


def left_out_written(many: int, *, hidden: bool) -> int:
    """One number for both: below nought where it is not told."""
    return -1 - many if hidden else many


def left_out_read(kept: int) -> tuple[int, bool]:
    return (-1 - kept, True) if kept < 0 else (kept, False)
