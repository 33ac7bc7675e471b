"""Reading the batches of a family and the children their rows may name."""

import datetime
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from app.cases.models import Case, Person
from app.cases.queries import may_see
from app.cases.wording import called, full_name
from app.chronology.models import Appointment, Attendance, Batch, Sort, Stand
from app.chronology.queries import appointments_of, attendance_of
from app.people.practitioner import Practitioner
from app.web.pages import day
from app.web.text import fold


def batches_of(session: Session, case_id: UUID) -> list[Batch]:
    """Latest first."""
    return list(
        session.exec(select(Batch).where(col(Batch.case_id) == case_id).order_by(col(Batch.sent_at).desc(), col(Batch.id)))
    )


def batch_of(session: Session, case_id: UUID, batch_id: UUID) -> Batch | None:
    batch = session.get(Batch, batch_id)
    return batch if batch and batch.case_id == case_id else None


def lines_of(session: Session, batch: Batch) -> list[Attendance | Appointment]:
    """The lines of attendance or the appointments that came in with this batch and still stand."""
    attended = select(Attendance).where(col(Attendance.batch_id) == batch.id, col(Attendance.taken_out_on).is_(None))
    appointed = select(Appointment).where(col(Appointment.batch_id) == batch.id, col(Appointment.taken_out_on).is_(None))
    return [*session.exec(attended), *session.exec(appointed)]


def keys_there(session: Session, case_id: UUID, sort: Sort) -> frozenset[tuple[Any, ...]]:
    """What is kept already of this sort, as a row is compared with it."""
    if sort is Sort.ATTENDANCE:
        return frozenset((one.person_id, one.since, one.until) for one in attendance_of(session, case_id))
    if sort is Sort.APPOINTMENTS:
        return frozenset((one.person_id, one.on, fold(one.what)) for one in appointments_of(session, case_id))
    return frozenset()


WAITS = "Rows you sent on {} wait to be brought in or left out"


def waiting_long(session: Session, me: Practitioner, before: datetime.datetime) -> list[tuple[str, str]]:
    """Rows that I sent before that moment and about which nobody has decided: address and words."""
    wanted = (
        select(Batch)
        .join(Case, col(Case.id) == col(Batch.case_id))
        .where(col(Batch.sent_by) == me.id, col(Batch.stand) == Stand.WAITING, col(Batch.sent_at) < before, may_see(me))
    )
    found = session.exec(wanted.order_by(col(Batch.sent_at)))
    return [(f"/families/{one.case_id}/chronology/rows/{one.id}", WAITS.format(day(one.sent_at))) for one in found]


def by_name(children: Iterable[Person]) -> dict[str, frozenset[UUID]]:
    """Whom each name may mean, folded: what they are called, their given name, and either with the family name."""
    found: dict[str, set[UUID]] = {}
    for child in children:
        for name in {called(child), child.given_name, full_name(child), f"{child.given_name} {child.family_name}"}:
            if fold(name):
                found.setdefault(fold(name), set()).add(child.id)
    return {name: frozenset(ids) for name, ids in found.items()}
