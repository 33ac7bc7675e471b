"""The fields a line of the record is written in: what each is called, how it is asked, and how it is read and shown again."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as given_by
from enum import StrEnum
from typing import Any, Literal
from uuid import UUID

from app.declaration.vocabulary import Worded
from app.web.pages import day
from app.web.reading import Reading, boxes_of, is_number

BOXES = ("day", "month", "year")

Typed = Mapping[str, str]
"""What was typed, by the name of the field."""


@dataclass(frozen=True)
class Field:
    """One field. `needed` is the sentence that asks for it when it is empty; an empty sentence makes the field optional.

    Kinds: a line, words of any length, a whole number, a date in three boxes, a tick, a choice (from `among`,
    or from the pairs of `choices`), and somebody (one of the people, or practitioners, the page offers under `somebody`).
    """

    name: str
    label: str
    kind: Literal["line", "words", "number", "date", "tick", "choice", "somebody"] = "line"
    hint: str = ""
    needed: str = ""
    longest: int = 200
    among: type[Worded] | None = None
    choices: tuple[tuple[str, str], ...] = ()
    offered: str = ""
    """What the page offers under this name, where the choices are the authority's to set."""
    may_be_ahead: bool = False
    """True: a date that may be still to come."""
    somebody: Literal["anyone", "child", "others", "practitioner"] = "anyone"
    follows: tuple[str, str] | None = None
    """Another field, and those of its values under which this one is shown; a browser without script shows it always."""
    or_nobody: str = ""
    """What choosing nobody means: "The whole family"."""
    counted_from: str = ""
    """Another field from which this one is worked out while that one says anything: its boxes are empty then."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names under which the browser sends it."""
        return tuple(f"{self.name}_{box}" for box in BOXES) if self.kind == "date" else (self.name,)


@dataclass(frozen=True)
class Offered:
    """Who may be chosen on this page: ids and names, by what the field asks for."""

    people: Mapping[str, Sequence[tuple[UUID, str]]]
    choices: Mapping[str, tuple[tuple[str, str], ...]] = given_by(default_factory=dict)

    def of(self, field: Field) -> Sequence[tuple[UUID, str]]:
        return self.people.get(field.somebody, ())


def kept_in(field: Field, row: object) -> Any:
    """What somebody wrote in this field of a kept line; nothing where it is worked out from another field."""
    return None if field.counted_from and getattr(row, field.counted_from) else getattr(row, field.name)


def options(field: Field, offered: Offered) -> tuple[tuple[str, str], ...]:
    """Value and words of each thing that may be chosen, in order."""
    if field.kind == "somebody":
        nobody = ("", field.or_nobody or "Choose somebody")
        return (nobody, *((str(one), name) for one, name in offered.of(field)))
    if field.among is not None:
        return tuple((member.value, member.words) for member in field.among)
    return offered.choices.get(field.offered, ()) if field.offered else field.choices


def read_fields(
    reading: Reading, fields: Iterable[Field], typed: Typed, offered: Offered, today: datetime.date
) -> dict[str, Any]:
    """What the fields mean, by name; problems are noted in `reading`."""
    return {field.name: read_field(reading, field, typed, offered, today) for field in fields}


def read_field(reading: Reading, field: Field, typed: Typed, offered: Offered, today: datetime.date) -> Any:
    value = typed.get(field.name, "")
    if field.kind == "date":
        boxes = (typed.get(f"{field.name}_day", ""), typed.get(f"{field.name}_month", ""), typed.get(f"{field.name}_year", ""))
        latest = None if field.may_be_ahead else today
        return reading.day(field.name, boxes, what=f"“{field.label}”", needed=field.needed, latest=latest)
    if field.kind == "tick":
        return bool(value)
    if field.kind == "number":
        return read_number(reading, field, value)
    if field.kind == "somebody":
        return reading.one_of(field.name, value, [one for one, _ in offered.of(field)], needed=field.needed)
    if field.kind == "choice":
        return read_choice(reading, field, value, offered)
    return reading.line(field.name, value, needed=field.needed, longest=field.longest)


def read_number(reading: Reading, field: Field, value: str) -> int | None:
    """A whole number of up to five figures; None when nothing was typed."""
    typed = value.strip().replace(",", "")
    if not typed:
        if field.needed:
            reading.problem(field.name, field.needed)
        return None
    if not is_number(typed, 5):
        reading.problem(field.name, "Write a whole number in figures, for example 12.")
        return None
    return int(typed)


def read_choice(reading: Reading, field: Field, value: str, offered: Offered) -> Any:
    if field.among is not None:
        return reading.choice(field.name, value, field.among, needed=field.needed)
    if value not in [key for key, _ in options(field, offered)] or (field.needed and not value):
        reading.problem(field.name, field.needed or "Choose one of those that are there.")
    return value


def as_typed(fields: Iterable[Field], row: object) -> dict[str, str]:
    """A kept line as its form shows it."""
    typed: dict[str, str] = {}
    for field in fields:
        value = kept_in(field, row)
        if field.kind == "date":
            typed.update(zip(field.names, boxes_of(value), strict=True))
        elif field.kind == "tick":
            typed[field.name] = "yes" if value else ""
        else:
            typed[field.name] = value.value if isinstance(value, StrEnum) else str(value or "")
    return typed


def in_words(field: Field, value: Any, offered: Offered) -> str:
    """What a field holds, as it is read: a day, a choice in its words, a name."""
    if field.kind == "tick":
        return "Yes" if value else "No"
    if field.kind == "date":
        return day(value) if value else "No day"
    if isinstance(value, Worded):
        return value.words
    named = dict(options(field, offered)) if field.kind in ("choice", "somebody") else {}
    return named.get(str(value or ""), str(value or "")) or "Nothing"


def same(field: Field, kept: Any, meant: Any) -> bool:
    """Whether what is kept is already what is meant."""
    return bool(kept) == bool(meant) if field.kind == "tick" else str(kept or "") == str(meant or "")
