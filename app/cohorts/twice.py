"""What a file says twice is taken once: the second line is left out and named, or doubted where only its first day is the same.

A plan that stood there twice would be counted twice, and nobody would see it in the share. Rows come in any order, so each piece
is held against what the pieces before it wrote: a few thousand rows in memory, however long the file is.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Table, select
from sqlmodel import Session

from app.returns.meant import Fault, Spell, Weight

Row = Mapping[str, Any]
Said = dict[tuple[Any, ...], int]
"""What rows of one key say, each with its line."""

ONE_AT_A_TIME = (Spell.CIN_PLAN, Spell.CP_PLAN)
SAME = "It says the same as a line before it, so it would count twice."
BESIDE = "Another one of this child begins on the same day."
SESSIONS = "The sessions of this pupil in this time, or a part of it, stand in a line before it."
BY_SCHOOL = "After a change of school, say in a column “part” which is which, and give no line of the whole year."


def spell_key(row: Row) -> tuple[Any, ...]:
    return row["local_id"], row["kind"], row["since"]


def attended_key(row: Row) -> tuple[Any, ...]:
    return row["pupil"], row["school_year"]


def spell_says(row: Row) -> tuple[Any, ...]:
    return tuple(row[name] for name in ("until", "code", "later", "previous", "factors", "reviews"))


def attended_says(row: Row) -> tuple[Any, ...]:
    return (row["part"].casefold(),)


def spell_twice(row: Row, there: Said) -> Fault | None:
    """Why this spell is left out or doubted, beside those of the same child and kind that begin on the same day."""
    place, before = Spell.of(row["kind"]).words, min(there.values())
    if (line := there.get(spell_says(row))) is not None:
        return Fault(row["line"], Weight.REFUSED, place, SAME, f"Line {line} has it. Take one out.")
    if row["kind"] in ONE_AT_A_TIME:
        return Fault(row["line"], Weight.REFUSED, place, BESIDE, f"Line {before} has it. Take out the one that is not so.")
    return Fault(row["line"], Weight.DOUBTFUL, place, BESIDE, f"Line {before} has it. Look whether both are so: both were kept.")


def attended_twice(row: Row, there: Said) -> Fault | None:
    """Why these sessions are left out, beside those of the same pupil and school year. Other parts of it may stand there."""
    part, whole = attended_says(row), ("",)
    if part in there or whole in there or part == whole:
        line = there.get(part) or min(there.values())
        return Fault(row["line"], Weight.REFUSED, "The whole line", SESSIONS, f"Line {line} has them. Take one out. {BY_SCHOOL}")
    return None


@dataclass(frozen=True)
class Alike:
    """How two rows of one table are known to be the same."""

    whose: str
    key: Callable[[Row], tuple[Any, ...]]
    """What there is once."""
    says: Callable[[Row], tuple[Any, ...]]
    fault: Callable[[Row, Said], Fault | None]


TWICE: Mapping[str, Alike] = {
    "cohort_spell": Alike("local_id", spell_key, spell_says, spell_twice),
    "cohort_attended": Alike("pupil", attended_key, attended_says, attended_twice),
}


def once(session: Session, batch_id: UUID, table: Table, rows: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], list[Fault]]:
    """The rows that may be written, and what is wrong with the others and with those in doubt."""
    alike = TWICE[table.name]
    seen: dict[tuple[Any, ...], Said] = defaultdict(dict)
    before = select(table).where(table.c.batch_id == batch_id, table.c[alike.whose].in_({row[alike.whose] for row in rows}))
    for written in map(dict, session.connection().execute(before).mappings()):
        seen[alike.key(written)].setdefault(alike.says(written), written["line"])
    kept: list[dict[str, Any]] = []
    faults: list[Fault] = []
    for row in rows:
        there = seen[alike.key(row)]
        fault = alike.fault(row, there) if there else None
        if fault is not None:
            faults.append(fault)
        if fault is None or fault.weight is Weight.DOUBTFUL:
            there[alike.says(row)] = row["line"]
            kept.append(row)
    return kept, faults
