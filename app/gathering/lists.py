"""Several lists for one page, asked for in one statement: a page that shows ten kinds of things goes once, not ten times."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, and_, func, inspect, literal_column, union_all
from sqlmodel import Session, SQLModel, select

Row = TypeVar("Row", bound=SQLModel)


@dataclass(frozen=True)
class Listed(Generic[Row]):
    """One list: the kind of thing, which of them, and in what order."""

    kind: type[Row]
    which: tuple[Any, ...]
    order: tuple[Any, ...]

    def alone(self, session: Session) -> list[Row]:
        """This list by itself."""
        return list(session.exec(select(self.kind).where(*self.which).order_by(*self.order)))


def together(session: Session, *lists: Listed[Any]) -> list[list[Any]]:
    """Each of these lists, as it would come alone, in one statement. No kind of thing may be in two of them.

    The statement first finds which things are in which list and at what place, and then fetches each thing by its id.
    """
    places: list[Any] = [
        select(
            literal_column(str(number)).label("list"),
            id_of(one).label("id"),
            func.row_number().over(order_by=one.order).label("place"),
        ).where(*one.which)
        for number, one in enumerate(lists)
    ]
    found = union_all(*places).subquery()
    asked = select(found.c.list, *(one.kind for one in lists)).select_from(found)
    for number, one in enumerate(lists):
        asked = asked.outerjoin(one.kind, and_(found.c.list == number, found.c.id == id_of(one)))
    rows = session.execute(asked.order_by(found.c.list, found.c.place)).all()
    return [[row[number + 1] for row in rows if row[0] == number] for number in range(len(lists))]


def id_of(one: Listed[Any]) -> ColumnElement[Any]:
    """The column with the id of a kind of thing."""
    column: ColumnElement[Any] = inspect(one.kind).primary_key[0]
    return column
