"""The carers an assessment looks at: what each is called, what they are to the child, and the home they share with the child."""

from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, bindparam, select
from sqlmodel import Session

from app.answers.slots import Carer
from app.cases.models import Person

PEOPLE, TIES, HOMES, STAYS = (
    Person.metadata.tables[name].c for name in ("person", "relationship", "household", "household_member")
)
CHILDS = STAYS.id.table.alias("childs").c

CARERS: Select[*tuple[Any, ...]] = (
    select(
        PEOPLE.id,
        PEOPLE.known_as,
        PEOPLE.given_name,
        TIES.word,
        HOMES.name.label("home"),
        HOMES.restricted,
        CHILDS.main_home.label("childs_home"),
        CHILDS.how,
    )
    .join_from(
        PEOPLE.id.table,
        TIES.id.table,
        and_(TIES.person_id == PEOPLE.id, TIES.to_person_id == bindparam("child"), TIES.until.is_(None)),
        isouter=True,
    )
    .outerjoin(STAYS.id.table, and_(STAYS.person_id == PEOPLE.id, STAYS.main_home, STAYS.until.is_(None)))
    .outerjoin(HOMES.id.table, HOMES.id == STAYS.household_id)
    .outerjoin(
        CHILDS.id.table,
        and_(CHILDS.household_id == HOMES.id, CHILDS.person_id == bindparam("child"), CHILDS.until.is_(None)),
    )
    .where(PEOPLE.id.in_(bindparam("carers", expanding=True)))
)
"""The carers with the child's word for each, and the home they share with the child or where the child stays with them."""


def carers_of(session: Session, child_id: UUID, ids: tuple[UUID, ...]) -> tuple[Carer, ...]:
    """The carers who have a column, in the order in which they were chosen: “Kelly”, “Mum, at 14 Larch Court”."""
    if not ids:
        return ()
    found: dict[UUID, Carer] = {}
    for row in session.connection().execute(CARERS, {"child": child_id, "carers": list(ids)}):
        where = f"at {row.home}" if row.childs_home and row.home and not row.restricted else ""
        how = row.how if row.childs_home is False and row.how else ""
        told = [part for part in (row.word, where, how[:1].lower() + how[1:]) if part]
        line = ", ".join(told)
        found.setdefault(row.id, Carer(row.id, row.known_as or row.given_name, line[:1].upper() + line[1:]))
    return tuple(found[one] for one in ids if one in found)
