"""Deeds: putting something off with a reason, and taking it up again."""

import datetime
from uuid import UUID

from sqlmodel import Session

from app.audit import trail
from app.cases.writing import changed
from app.people.practitioner import Practitioner
from app.putting_off.models import PutOff
from app.putting_off.queries import one_of_mine


def put_off(
    session: Session, *, by: Practitioner, case_id: UUID, thing: str, words: str, until: datetime.date, why: str
) -> PutOff:
    """Puts it off, or puts it off otherwise. It is one’s own list: nobody else writes in it."""
    row = one_of_mine(session, by, case_id, thing)
    if row is not None and (row.until, row.why) == (until, why):
        return row
    if row is None:
        row = PutOff(case_id=case_id, account_id=by.id, thing=thing, words=words, until=until, why=why)
    else:
        row.until, row.why, row.words = until, why, words
        changed(row, by)
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what="put something off on their list", case_id=case_id, about_id=row.id)
    return row


def take_up(session: Session, *, by: Practitioner, row: PutOff, today: datetime.date) -> None:
    """It is back on the list from today."""
    if row.until <= today:
        return
    row.until = today
    changed(row, by)
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what="took up what they had put off", case_id=row.case_id, about_id=row.id)
