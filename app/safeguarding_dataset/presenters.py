"""An export as it is shown: what for, who asked, how far it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from app.safeguarding_dataset.models import DatasetExport, Making
from app.safeguarding_dataset.standard import standard
from app.web.pages import counted, day_and_clock


@dataclass(frozen=True)
class ExportShown:
    """One export in three lines."""

    id: UUID
    form: str
    why: str
    asked: str
    stands: str
    runs: bool
    may_fetch: bool


@dataclass(frozen=True)
class TableShown:
    """One table: its name, what a row is, how many of its fields are held."""

    name: str
    what: str
    held: str


def export_shown(row: DatasetExport, names: Mapping[UUID, str]) -> ExportShown:
    stands = row.making.words
    if row.making is Making.AT_THE_MACHINE:
        stands += f", {'with' if row.with_names else 'without'} names: {row.rows:,} rows"
    elif row.making is Making.MAKING:
        stands += f": {row.rows:,} rows so far"
    elif row.making is Making.READY and row.ends_at:
        stands += f": {row.rows:,} rows, {max(1, row.size // 1024):,} kB, until {day_and_clock(row.ends_at)}"
    return ExportShown(
        row.id,
        row.form.words.partition(":")[0],
        row.why,
        f"{day_and_clock(row.asked_at)}, {names.get(row.asked_by, 'somebody') if row.asked_by else 'at the command line'}",
        stands,
        row.making in (Making.WAITING, Making.MAKING),
        row.making is Making.READY,
    )


def tables_shown() -> list[TableShown]:
    return [
        TableShown(one.name, one.what, f"{sum(bool(field.ours) for field in one.fields)} of {counted(len(one.fields), 'field')}")
        for one in standard().tables_for(names=False)
    ]
