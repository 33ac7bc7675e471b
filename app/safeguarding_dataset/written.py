"""The zip: one file for each table, a data dictionary, and what is to be known before anybody uses them. Written as it goes."""

import csv
import datetime
import io
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from arro3.core import Array, DataType, RecordBatch, Schema
from arro3.core import Field as Column
from arro3.io import write_parquet
from sqlmodel import Session

from app.figures.safe import few
from app.safeguarding_dataset import children
from app.safeguarding_dataset.deidentified import NOT_PROTECTED, pieces, shuffled
from app.safeguarding_dataset.models import Form
from app.safeguarding_dataset.rules import Value, a_row
from app.safeguarding_dataset.standard import Table, dictionary, standard
from app.safeguarding_dataset.tables import rows_of
from app.web.csv import safe, written

IN_A_PART = 20_000
"""Rows of one Parquet file: so many are in memory at once."""
EPOCH = datetime.date(1970, 1, 1)
DICTIONARY, READ_FIRST = "data-dictionary.csv", "read-this-first.txt"
Told = Callable[[int], None]


@dataclass(frozen=True)
class Wanted:
    """In which form, for which day, and with which key names are taken out; None: with names."""

    form: Form
    today: datetime.date
    key: bytes | None


def write(out: BinaryIO, session: Session, wanted: Wanted, told: Told = lambda _: None) -> int:
    """Writes the whole zip, telling of every thousand rows. Gives how many there are."""
    count = 0
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for table in standard().tables_for(names=wanted.key is None):
            rows = counted(rows_for(session, table, wanted), told)
            if wanted.form is Form.CSV:
                count += as_csv(packed, table, rows)
            else:
                count += as_parquet(packed, table, rows, with_names=wanted.key is None)
        packed.writestr(DICTIONARY, written(dictionary(names=wanted.key is None)))
        packed.writestr(READ_FIRST, "\n".join(about(session, wanted)) + "\n")
    return count


def rows_for(session: Session, table: Table, wanted: Wanted) -> Iterator[tuple[Value, ...]]:
    rows = (a_row(table.fields, row, wanted.key) for row in rows_of(session, table.name, wanted.today))
    return rows if wanted.key is None else shuffled(rows)


def counted(rows: Iterable[tuple[Value, ...]], told: Told) -> Iterator[tuple[Value, ...]]:
    for number, row in enumerate(rows, 1):
        yield row
        if number % 1_000 == 0:
            told(1_000)


def as_csv(packed: zipfile.ZipFile, table: Table, rows: Iterable[tuple[Value, ...]]) -> int:
    """One file, in which nothing would be taken for a formula."""
    count = 0
    inside = packed.open(f"{table.name}.csv", "w", force_zip64=True)
    with io.TextIOWrapper(inside, "utf-8-sig", newline="") as lines:
        out = csv.writer(lines)
        out.writerow(table.columns())
        for row in rows:
            out.writerow([safe(as_text(one)) for one in row])
            count += 1
    return count


def as_text(value: Value) -> str:
    return "" if value is None else value.isoformat() if isinstance(value, datetime.date) else str(value)


def as_parquet(packed: zipfile.ZipFile, table: Table, rows: Iterable[tuple[Value, ...]], *, with_names: bool) -> int:
    """A folder with one file or several, as programs read them together; without a row there is still one, with the columns."""
    count, number = 0, 0
    for number, piece in enumerate(pieces(rows, IN_A_PART), 1):
        packed.writestr(f"{table.name}/part-{number:04}.parquet", part(table, piece, with_names=with_names))
        count += len(piece)
    if not number:
        packed.writestr(f"{table.name}/part-0001.parquet", part(table, [], with_names=with_names))
    return count


def part(table: Table, rows: Sequence[tuple[Value, ...]], *, with_names: bool) -> bytes:
    arrays, columns = [], []
    for place, one in enumerate(table.fields):
        is_day = with_names and one.is_ in ("date", "birth")
        arrays.append(days([row[place] for row in rows]) if is_day else texts([row[place] for row in rows]))
        columns.append(Column(one.name, DataType.date32() if is_day else DataType.utf8()))
    out = io.BytesIO()
    write_parquet(RecordBatch.from_arrays(arrays, schema=Schema(columns)), out, compression="zstd(3)")
    return out.getvalue()


def days(values: Sequence[Value]) -> Array:
    numbers = [(one - EPOCH).days if isinstance(one, datetime.date) else None for one in values]
    return Array(numbers, type=DataType.int32()).cast(DataType.date32())


def texts(values: Sequence[Value]) -> Array:
    return Array([None if one is None else as_text(one) for one in values], type=DataType.utf8())


def about(session: Session, wanted: Wanted) -> Iterator[str]:
    """What is to be known before anybody uses the tables."""
    held = standard()
    yield f"Tables shaped and named as the {held.name} {held.version} of {held.publisher}, for what this record holds."
    yield f"The standard as it is published: {held.source}."
    yield f"Made on {wanted.today.isoformat()}. What each field is, and what is not held, stands in {DICTIONARY}."
    yield ""
    yield f"Told of: children and expected babies in records that are open, or closed in the last {children.YEARS_BACK} years."
    out = children.left_out(session)
    many = "1 to 5" if few(out) else f"about {round(out, -1)}" if out else "no"  # so that two exports cannot be subtracted
    yield f"Left out: {many} children, because a record they are in is restricted or sealed, with everything about them."
    yield "No words that somebody wrote are here: no reasons, no statements, no answers, no plans."
    yield "A day of the stage of help stands for the day of the event itself; the dictionary says where."
    if wanted.form is Form.CSV:
        yield "In CSV, what a spreadsheet would run stands behind an apostrophe."
    yield ""
    if wanted.key is None:
        yield "THESE TABLES HOLD NAMES. Whoever has them has the record of every child in them."
        return
    yield "Without names: no name, no number others know a child by, no address and no day. Dates keep month and year, births the"
    yield "year. Every mark of a child, family or practitioner was made with a key, and is another in each export unless the key"
    yield "was given. Rows stand in an order of chance."
    before, points, after = NOT_PROTECTED
    yield from (before, *(f"- {one}" for one in points), after)
