"""Destroying one family's record: every row of it, and nothing that is another family's, in one transaction."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Table, delete, exists, func, or_, select
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, SQLModel

from app.filing.store import SMALL, WHOLE
from app.holdings.kinds import SHARED, about_person, by_table, in_family, links_to_person, way_to_family
from app.merging.queries import made_one
from app.refusals import NotReady

FILES: Mapping[str, Callable[[Any], tuple[str, ...]]] = {
    "access_pack": lambda row: (f"packs/{row.id}.zip",),
    "attachment": lambda row: tuple(f"attachments/{row.file_id.hex[:2]}/{row.file_id.hex}.{part}" for part in (WHOLE, SMALL)),
}
"""Kinds of things with files beside the record: table → where a row's files are in the data folder. One line for each."""


OF_NOBODY: Mapping[str, str] = {
    "person": "A person",
    "case_member": "Who was in the record, and when",
    "adaptation_change": "How an assessment was changed to suit somebody",
    "name_word": "A word to find a name by",
    "same_person": "A question whether two records are of one person",
    "access_decision": "A decision about a request to see the record",
    "access_pack": "The making of a pack",
}
"""What kinds are called where a pack would speak to the person themselves, or holds none."""

RESTED_ON = "Another family’s record rests on something in this one, and keeps what is theirs. So this one stays."


def ours_alone(session: Session, case_id: UUID) -> tuple[frozenset[UUID], int]:
    """The people who are in this record and in no other, whose own lines go with it; and how many others stay."""
    person = SQLModel.metadata.tables["person"]
    here = [is_named(table, person.c.id, in_family(table, case_id)) for table in family_tables()]
    elsewhere = [is_named(table, person.c.id, ~in_family(table, case_id)) for table in family_tables()]
    wanted = select(person.c.id, or_(*elsewhere).label("elsewhere"))
    named = session.connection().execute(wanted.where(or_(*here))).all()
    found = {one.id for one in named if not one.elsewhere}
    while more := gone_into(session, found) - found:
        known = session.connection().execute(wanted.where(person.c.id.in_(more))).all()
        if not (added := {one.id for one in known if not one.elsewhere}):
            break
        found |= added
    return frozenset(found), sum(bool(one.elsewhere) for one in named)


def gone_into(session: Session, people: set[UUID]) -> set[UUID]:
    """Whoever was found to be one of these people: the record names them no more, and still holds all it said of them."""
    pairs = made_one(session, people)
    return {one for row in pairs for one in (row.one_id, row.other_id)}


def family_tables() -> list[Table]:
    """The tables whose rows belong to a family's record and name people."""
    return [
        table
        for table in SQLModel.metadata.sorted_tables
        if table.name not in SHARED and way_to_family(table.name) and links_to_person(table.name)
    ]


def is_named(table: Table, person_id: ColumnElement[UUID], which: ColumnElement[bool]) -> ColumnElement[bool]:
    links = [table.c[name] == person_id for name in links_to_person(table.name)]
    return exists().where(or_(*links), which).correlate(SQLModel.metadata.tables["person"])


def rows_of(table: Table, case_id: UUID, people: frozenset[UUID]) -> ColumnElement[bool]:
    """True of the rows that go with a record: its own, and those of the people who are in no other."""
    return or_(in_family(table, case_id), about_person(table, people))


def record_tables() -> list[Table]:
    """The tables of the record, parents before children: what belongs to a family or a person. The trail is none of them."""
    every = SQLModel.metadata.sorted_tables
    return [one for one in every if one.name == "person" or way_to_family(one.name) or links_to_person(one.name)]


def counted(session: Session, case_id: UUID) -> tuple[dict[str, int], int]:
    """What would go, by kind, and how many people would stay: for whoever decides. Changes nothing."""
    people, stay = ours_alone(session, case_id)
    found: dict[str, int] = {}
    for table in record_tables():
        wanted = select(func.count()).select_from(table).where(rows_of(table, case_id, people))
        number = session.connection().execute(wanted).scalar_one()
        if number:
            found[name_of(table)] = found.get(name_of(table), 0) + number
    return found, stay


def name_of(table: Table) -> str:
    """What a kind of thing is called on a certificate."""
    kind = by_table().get(table.name)
    if table.name in OF_NOBODY:
        return OF_NOBODY[table.name]
    return kind.one if kind else table.name.replace("_", " ").capitalize()


def files_of(session: Session, case_id: UUID) -> list[str]:
    """The files that go with a record."""
    found: set[str] = set()
    for name, paths_of in FILES.items():
        table = SQLModel.metadata.tables[name]
        for row in session.connection().execute(select(table).where(in_family(table, case_id))):
            found.update(paths_of(row))
    return sorted(found)


def destroy(session: Session, case_id: UUID) -> tuple[dict[str, int], int]:
    """Takes every row of the record out, children before parents. Gives what went, by kind, and how many people stayed.

    Raises NotReady when another family's record rests on something in this one: then nothing is taken out.
    """
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete=ON")
    people, stay = ours_alone(session, case_id)
    found: dict[str, int] = {}
    try:
        for table in reversed(record_tables()):
            gone = connection.execute(delete(table).where(rows_of(table, case_id, people))).rowcount
            if gone:
                found[name_of(table)] = found.get(name_of(table), 0) + gone
    except IntegrityError:
        raise NotReady(RESTED_ON) from None
    session.expire_all()
    return found, stay
