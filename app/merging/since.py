"""What was written of somebody while two records were one: shown before they are taken apart, and put with whose it is."""

import datetime
import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session

from app.merging.moving_over import naming_a_person, tables
from app.refusals import NotReady
from app.web.pages import day

ASIDE = frozenset({"finding", "cited", "section_mark", "copy_release", "kept_back"})
"""What goes with something else, and is not looked at by itself."""

CALLED = {
    "agreement": "Something agreed to",
    "appointment": "An appointment",
    "assessment": "An assessment",
    "attachment": "A drawing, photo or paper",
    "attendance": "A line of attendance",
    "case_member": "Being in a family’s record",
    "characteristic": "Something we adapt to",
    "chronology_event_child": "An event in their life",
    "explained": "Something explained to them",
    "household_member": "Living or staying somewhere",
    "identifier": "A number others know them by",
    "known_strength": "A strength",
    "next_step": "Something due",
    "other_name": "Another name",
    "protection_plan": "A child protection plan",
    "relationship": "A tie to somebody",
    "stage": "A stage of help of their own",
    "statement": "Something seen, said or written",
}
"""What one row of a table is called on the page."""

MAY_MOVE = frozenset(
    {
        "agreement", "appointment", "attachment", "attendance", "characteristic", "chronology_event_child", "explained",
        "known_strength", "next_step", "statement",
    }
)  # fmt: skip
"""What is put with the other by a tick. An assessment, a plan or a tie is put right on its own page, with some thought."""

SAYS = ("words", "shows", "what", "name", "tool_key", "category")
DATED = ("seen_on", "made_on", "on", "noted_on", "agreed_on", "due_on", "explained_on", "since", "begun_at")


@dataclass(frozen=True)
class Written:
    """One thing that was written while they were one."""

    key: str
    """Its table and its row: what a tick sends."""
    called: str
    words: str
    may_move: bool


def key_of(table: sa.Table, row: Any, column: str) -> str:
    """A row of a table, whoever it names."""
    parts = [str(getattr(row, one.name)) for one in table.primary_key if one.name != column]
    return f"{table.name}:{'|'.join(parts)}"


def rows_naming(session: Session, person: UUID) -> Iterator[tuple[sa.Table, str, Any]]:
    for table, column in naming_a_person():
        if table.name not in ASIDE:
            for row in session.execute(sa.select(table).where(table.c[column] == person)).all():
                yield table, column, row


def stood(session: Session, person: UUID) -> str:
    """Every row that names somebody now, as it is kept to know later what was written since."""
    return json.dumps(sorted({key_of(table, row, column) for table, column, row in rows_naming(session, person)}))


def written_since(session: Session, person: UUID, before: str) -> list[Written]:
    """What names somebody now and did not when two records were made one."""
    known, found = set(json.loads(before)), {}
    for table, column, row in rows_naming(session, person):
        key = key_of(table, row, column)
        if key not in known:
            called = CALLED.get(table.name, table.name.replace("_", " ").capitalize())
            found[key] = Written(key, called, words_of(session, table, row), table.name in MAY_MOVE)
    return sorted(found.values(), key=lambda one: (not one.may_move, one.called, one.words))


def words_of(session: Session, table: sa.Table, row: Any) -> str:
    """Its first words and its day."""
    if table.name == "chronology_event_child":
        events = tables()["chronology_event"]
        row = session.execute(sa.select(events).where(events.c.id == row.event_id)).one()
    said = next((str(getattr(row, name)) for name in SAYS if getattr(row, name, None)), "")
    when = next((getattr(row, name) for name in DATED if isinstance(getattr(row, name, None), datetime.date)), None)
    short = said if len(said) <= 120 else f"{said[:117]}…"
    return ", ".join(part for part in (f"“{short}”" if short else "", day(when) if when else "") if part)


def put_with_other(session: Session, kept: UUID, other: UUID, chosen: Collection[str], since: Iterable[Written]) -> int:
    """Puts what was ticked with the other person, once they are two again. Raises NotReady where it cannot stand with them."""
    wanted = {one.key for one in since if one.may_move} & set(chosen)
    moved = 0
    for table, column, row in list(rows_naming(session, kept)):
        if key_of(table, row, column) in wanted:
            stands_with(session, other, row)
            where = [one == getattr(row, one.name) for one in table.primary_key]
            session.execute(sa.update(table).where(*where).values({column: other}))
            moved += 1
    return moved


def stands_with(session: Session, other: UUID, row: Any) -> None:
    members = tables()["case_member"]
    case_id = getattr(row, "case_id", None)
    if case_id is not None:
        inside = sa.select(members.c.person_id).where(members.c.case_id == case_id, members.c.person_id == other)
        if session.execute(inside).first() is None:
            raise NotReady("Something you chose stands in a record that the other was never in. Leave it where it is.")
