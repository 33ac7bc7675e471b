"""What was of one record becomes the other's: every row that names the person, and every id inside a text. Each change is noted.

Which columns name a person is read from the tables themselves, so that a table that is added later follows of itself. A row that
would say a second time what the other record says already stays where it is and ends, out of sight, until the two are taken
apart.
"""

import datetime
import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any
from uuid import UUID, uuid4

import sqlalchemy as sa
from sqlmodel import Session, SQLModel

from app.db import today
from app.merging.rules import Change, Kind

NEVER = frozenset({"same_person", "person", "name_word"})
"""What speaks of both records, and what is worked out from names, is not moved."""

ONCE: Mapping[str, tuple[str, ...]] = {
    "case_member": ("case_id", "until"),
    "identifier": ("kind", "number"),
    "chronology_event_child": ("event_id",),
    "household_member": ("household_id", "until"),
    "relationship": ("kind", "word", "until"),
    "other_name": ("folded_name",),
    "characteristic": ("kind", "words", "until"),
}
"""A row that is like another of the kept person in these columns says nothing new, and is not moved."""


PEN = "pen:{}"
"""How a mark “not for X” names the line about a person: as `app.withholding.rules.pen_item` says it."""


class Noted:
    """Makes changes and notes each, in order."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.changes: list[Change] = []

    def put(self, table: sa.Table, row: Any, column: str, after: Any) -> None:
        """Puts one value into one cell."""
        key = {one.name: getattr(row, one.name) for one in table.primary_key}
        where = [table.c[name] == value for name, value in key.items()]
        self.session.execute(sa.update(table).where(*where).values({column: after}))
        now_at = {name: after if name == column else value for name, value in key.items()}
        self.change(table.name, now_at, column, getattr(row, column), after)

    def change(self, table: str, key: Mapping[str, UUID], column: str, before: Any, after: Any) -> None:
        """Notes a change that has been made."""
        kind = kind_of(before if after is None else after)
        at = {name: str(value) for name, value in key.items()}
        self.note(Change(table=table, key=at, column=column, before=as_text(before), after=as_text(after), kind=kind))

    def added(self, table: str, row_id: UUID) -> None:
        self.note(Change(table=table, key={"id": str(row_id)}))

    def note(self, change: Change) -> None:
        self.changes.append(change)


def as_text(value: Any) -> str | None:
    """A value as it is noted."""
    if value is None:
        return None
    return value.isoformat() if isinstance(value, datetime.date) else str(value)


def kind_of(value: Any) -> Kind:
    """What a value is."""
    kinds: tuple[tuple[type, Kind], ...] = (
        (bool, "yes"),
        (UUID, "id"),
        (datetime.datetime, "moment"),
        (datetime.date, "day"),
    )
    return next((kind for one, kind in kinds if isinstance(value, one)), "text")


def as_value(kind: Kind, noted: str | None) -> Any:
    """A noted value as it was."""
    if noted is None:
        return None
    reads: Mapping[Kind, Callable[[str], Any]] = {
        "text": str,
        "id": UUID,
        "moment": datetime.datetime.fromisoformat,
        "day": datetime.date.fromisoformat,
        "yes": lambda said: said == "True",
    }
    return reads[kind](noted)


def tables() -> dict[str, sa.Table]:
    return dict(SQLModel.metadata.tables)


def naming_a_person() -> Iterable[tuple[sa.Table, str]]:
    """Every column that holds the id of a person, in one order."""
    return [(table, column) for name, table in sorted(tables().items()) if name not in NEVER for column in columns_of(table)]


@cache
def columns_of(table: sa.Table) -> tuple[str, ...]:
    """The columns of a table that name a person."""
    points_at = {column.name: {key.target_fullname for key in column.foreign_keys} for column in table.columns}
    return tuple(name for name, targets in points_at.items() if "person.id" in targets)


def move_rows(noted: Noted, gone: UUID, kept: UUID) -> None:
    """Every row that names the one who goes now names the one who is kept."""
    for table, column in naming_a_person():
        rows = noted.session.execute(sa.select(table).where(table.c[column] == gone)).all()
        for row in rows:
            if not says_it_again(noted.session, table, row, column, kept):
                noted.put(table, row, column, kept)
            elif "until" in table.c and row.until is None:
                noted.put(table, row, "until", today())


def says_it_again(session: Session, table: sa.Table, row: Any, column: str, kept: UUID) -> bool:
    """Whether the kept person has such a row already, or would be tied to themselves."""
    if table.name == "relationship":
        other = "to_person_id" if column == "person_id" else "person_id"
        if getattr(row, other) == kept:
            return True
        columns: tuple[str, ...] = (other, *ONCE["relationship"])
    elif table.name in ONCE:
        columns = ONCE[table.name]
    else:
        return False
    alike = [same(table, name, getattr(row, name)) for name in columns]
    return session.execute(sa.select(sa.literal(1)).where(table.c[column] == kept, *alike).limit(1)).first() is not None


def same(table: sa.Table, name: str, value: Any) -> Any:
    """A standing row is only like another standing one; one that has ended is never said again."""
    return table.c[name].is_(None) if value is None else table.c[name] == value


def move_words(noted: Noted, gone: UUID, kept: UUID, cases: Iterable[UUID]) -> None:
    """Ids inside what assessments keep as text. One that speaks of both people already stays word for word as it is."""
    every, here = tables(), list(cases)
    work, sittings, answers = every["assessment"], every["sitting"], every["answer"]
    for row in noted.session.execute(sa.select(work).where(work.c.case_id.in_(here))).all():
        own = noted.session.execute(sa.select(answers).where(answers.c.assessment_id == row.id)).all()
        texts = [row.carers, *(one.part for one in own), *(one.value for one in own)]
        of_another = mentions([row.as_signed], kept) and row.child_id != kept
        if not mentions(texts, kept) and not of_another:
            move_ids(noted, work, row, ("carers", "as_signed"), gone, kept)
            for one in own:
                move_ids(noted, answers, one, ("value", "part"), gone, kept)
    for row in noted.session.execute(sa.select(sittings).where(sittings.c.case_id.in_(here))).all():
        if not mentions([row.present], kept):
            move_ids(noted, sittings, row, ("present",), gone, kept)


def move_ids(noted: Noted, table: sa.Table, row: Any, columns: Iterable[str], gone: UUID, kept: UUID) -> None:
    """One id in the place of another inside a row's texts. An id is never part of anything else."""
    for column in columns:
        text = getattr(row, column)
        if mentions([text], gone):
            moved = signed_once(text, str(gone), str(kept)) if column == "as_signed" else text.replace(str(gone), str(kept))
            noted.put(table, row, column, moved)


def marks_follow(noted: Noted, gone: UUID, kept: UUID) -> None:
    """What is “not for” the one who goes is not for the kept one either, and what is said of them is kept back as before.

    Each mark stays as it is, and one more is made beside it: none may fall between the two.
    """
    marks = tables()["kept_back"]
    line = (PEN.format(gone), PEN.format(kept))
    about = sa.or_(marks.c.from_whom == str(gone), marks.c.item == line[0])
    for row in noted.session.execute(sa.select(marks).where(about, marks.c.until.is_(None))).mappings().all():
        item = line[1] if row["item"] == line[0] else row["item"]
        whom = str(kept) if row["from_whom"] == str(gone) else row["from_whom"]
        there = [marks.c.case_id == row["case_id"], marks.c.item == item, marks.c.from_whom == whom, marks.c.until.is_(None)]
        if not noted.session.execute(sa.select(marks.c.id).where(*there)).first():
            new = uuid4()
            also = {**row, "id": new, "item": item, "from_whom": whom}
            noted.session.execute(sa.insert(marks).values(**also))
            noted.added("kept_back", new)


def mentions(texts: Iterable[str], person: UUID) -> bool:
    return any(str(person) in text for text in texts)


def signed_once(text: str, gone: str, kept: str) -> str:
    """What everybody was called when it was signed, under the id that goes on. The name of its own child stands as it was."""
    told = json.loads(text)
    people = [one for one in told["people"] if one["id"] != kept]
    told["people"] = [{**one, "id": kept} if one["id"] == gone else one for one in people]
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def words_follow(session: Session, changes: Iterable[Change]) -> None:
    """The words somebody is found by stand with whoever has the name now."""
    every = tables()
    words, names = every["name_word"], every["other_name"]
    moved = [UUID(one.key["id"]) for one in changes if one.table == "other_name" and one.column == "person_id"]
    for row in session.execute(sa.select(names.c.id, names.c.person_id).where(names.c.id.in_(moved))).all():
        session.execute(sa.update(words).where(words.c.source_id == row.id).values(person_id=row.person_id))


def stands_as_left(session: Session, change: Change) -> bool:
    """Whether nobody has changed this cell since."""
    table = tables()[change.table]
    found = session.execute(sa.select(table).where(*at(table, change))).first()
    return found is not None and (not change.column or as_text(getattr(found, change.column)) == change.after)


def put_back(session: Session, change: Change) -> None:
    """One cell as it was before; a row that was added is taken out."""
    table = tables()[change.table]
    if not change.column:
        session.execute(sa.delete(table).where(*at(table, change)))
        return
    before = as_value(change.kind, change.before)
    session.execute(sa.update(table).where(*at(table, change)).values({change.column: before}))


def at(table: sa.Table, change: Change) -> list[Any]:
    return [table.c[name] == UUID(value) for name, value in change.key.items()]
