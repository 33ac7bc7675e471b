"""The agenda that the record gives a session today: what was decided and not done comes from the decisions."""

import datetime
from uuid import UUID

from sqlmodel import Session

from app.agendas.from_record import gathered
from app.agendas.rules import Talk, Undone, agenda
from app.decisions.queries import undone_before


def agenda_now(session: Session, case_id: UUID, today: datetime.date, but: UUID | None = None) -> list[Talk]:
    """`but`: the session that is being held, whose own decisions are no news."""
    rows = [one.row for one in undone_before(session, case_id, but)]
    undone = [Undone(row.id, row.step_id, row.words, row.due_on, row.person_id) for row in rows]
    return agenda(gathered(session, case_id, today, undone))
