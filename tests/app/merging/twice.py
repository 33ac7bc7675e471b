"""One child written down twice, and the whole of a record, to compare before and after."""

import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from app.cases.models import Access, Kin, Relationship
from app.merging import actions, queries
from app.people.practitioner import Practitioner
from app.tables import RECORD
from tests.support.factories import a_child, a_family, a_practitioner, a_supervisor, a_team, kept

BORN = datetime.date(2018, 3, 9)
ASIDE = {"same_person", "trail", "trail_head", "account", "tool_release"}


class Twice:
    """Mia Dean, and Mya Deane in another family's record of the same team; and a supervisor who may open both."""

    def __init__(self, session: Session, access: Access = Access.TEAM) -> None:
        team = a_team(session)
        self.ruth = a_practitioner(session, team=team)
        self.tom = a_supervisor(session, team=team)
        self.first = a_family(session, children=[], allocated=[self.ruth])
        self.second = a_family(session, "Deane", children=[], adults=["Wayne"], allocated=[self.ruth], access=access)
        self.mia = a_child(session, self.first, "Mia", born=BORN, pen_picture="Draws maps of everywhere.")
        self.mya = a_child(session, self.second, "Mya", born=datetime.date(2018, 9, 3), pen_picture="Never without her bear.")
        kept(session, Relationship(person_id=self.second.adults[0].id, to_person_id=self.mya.id, word="dad", kind=Kin.PARENT))

    def pair(self, session: Session, by: Practitioner | None = None) -> queries.Pair:
        row = actions.ask(session, by=by or self.ruth, one=self.mia.id, other=self.mya.id, why="The same bear")
        pair = queries.pair_by_id(session, self.tom, row.id)
        assert pair is not None
        return pair

    def make_one(self, session: Session) -> queries.Pair:
        pair = self.pair(session)
        chosen = {"given_name": self.mia.id, "family_name": self.mya.id, "born_on": self.mya.id, "pen_picture": self.mia.id}
        actions.make_one(session, by=self.tom, pair=pair, kept=self.mia.id, chosen=chosen, seen=pair.row.version)
        return pair


def whole(session: Session) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table that merging may touch, but for the marks of who changed a line last."""
    found = {}
    for name, table in RECORD.tables.items():
        if name not in ASIDE:
            columns = [column for column in table.columns if column.name not in ("version", "changed_at", "changed_by")]
            found[name] = sorted(tuple(map(str, row)) for row in session.execute(sa.select(*columns)))
    return found
