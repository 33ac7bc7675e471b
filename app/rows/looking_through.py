"""Looking through rows that wait: each with what it means, or what is wrong with it and its mend, beside what is kept already."""

from uuid import UUID

from sqlmodel import Session

from app.cases.queries import children_in, people_of
from app.chronology.models import Batch
from app.db import today
from app.rows.lines import all_looked_at
from app.rows.queries import by_name, keys_there
from app.rows.rules import Around, Held, Looked


def look_through(session: Session, case_id: UUID, batch: Batch, held: Held) -> list[Looked]:
    """The same in a browser and at the command line."""
    children = children_in(people_of(session, case_id))
    nobody = frozenset(child.id for child in children if str(child.id) == held.nobody)
    there = keys_there(session, case_id, batch.sort)
    around = Around(by_name(children), nobody, batch.agency, batch.id, today(), there)
    return all_looked_at(batch.sort, held, around)
