"""The tables as the standard names them, from the file beside this one: each field, where ours comes from, what is not held."""

import datetime
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict
from pydantic import Field as Given

HERE = Path(__file__).parent / "standard.json"


class Frozen(BaseModel):
    """Read from a file once and never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Field(Frozen):
    """One column. `ours`: where what stands in it comes from; empty where it is not held, and then `note` says why.

    What becomes of it without names goes by `is`: an `id` is another for each export, a `date` keeps month and year, a `birth`
    the year alone, a `name` (and what leads to somebody as surely as one) is left empty, a `code` stays.
    """

    name: str
    ref: str = ""
    """The standard's own number for it; empty where it is ours."""
    is_: Literal["id", "date", "birth", "name", "code"] = Given(alias="is")
    ours: str = ""
    note: str = ""


class Table(Frozen):
    """One table and what one row of it is."""

    name: str
    what: str
    fields: tuple[Field, ...]
    identified_only: bool = False
    """True: without names there would be nothing in it, so it is left out."""

    def columns(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.fields)


class NotHeld(Frozen):
    """Tables of the standard that are not here, and why."""

    name: str
    why: str


class Standard(Frozen):
    """The whole file."""

    name: str
    publisher: str
    version: str
    released: datetime.date
    looked_at: datetime.date
    source: str
    tables: tuple[Table, ...]
    not_held: tuple[NotHeld, ...]

    def tables_for(self, *, names: bool) -> tuple[Table, ...]:
        return tuple(one for one in self.tables if names or not one.identified_only)


@cache
def standard() -> Standard:
    return Standard.model_validate_json(HERE.read_bytes())


KINDS = {
    "id": ("text", "another for each export; the same thing has the same one throughout it"),
    "date": ("date", "year and month alone, as text"),
    "birth": ("date", "the year alone, as text"),
    "name": ("text", "left empty"),
    "code": ("text", "as it is"),
}
"""What a column is with names, and what becomes of it without."""

HEADINGS = (
    "Table",
    "One row is",
    "Field",
    "Number in the standard",
    "What it is",
    "Without names",
    "Where ours comes from",
    "Not held, because",
)


def dictionary(*, names: bool) -> Iterator[tuple[str, ...]]:
    """The data dictionary as rows: every field of every table, then the tables that are not held."""
    yield HEADINGS
    for table in standard().tables_for(names=names):
        for one in table.fields:
            kind, without = KINDS[one.is_]
            yield table.name, table.what, one.name, one.ref or "ours", kind, without, one.ours, one.note
    for gone in standard().not_held:
        yield gone.name, "not held", "", "", "", "", "", gone.why
