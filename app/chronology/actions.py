"""Deeds: writing down what happened, putting it right with the reason, and keeping attendance and appointments true."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from app.audit import trail
from app.cases.rules import id_for
from app.cases.writing import write
from app.chronology.models import Appointment, Attendance, Event, EventChild, EventKind
from app.chronology.rules import When
from app.db import now
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, CannotRead, NotReady


@dataclass(frozen=True)
class Happened:
    """What happened, when, in whose lane, and what is known of it. No children: the whole family's lane."""

    kind: EventKind
    when: When
    words: str
    source: str
    children: frozenset[UUID] = frozenset()
    meant: str = ""
    who_knew: str = ""
    response: str = ""
    different: str = ""
    not_for_family: bool = False
    batch_id: UUID | None = None

    @property
    def sort(self) -> str:
        return self.kind.words

    @property
    def child_ids(self) -> frozenset[str]:
        """The children as a page names them."""
        return frozenset(str(child) for child in self.children)

    @property
    def told(self) -> tuple[object, ...]:
        """All that it says, in an order that is always the same."""
        return (
            *(getattr(self, name) for name in self.__dataclass_fields__ if name != "children"),
            sorted(map(str, self.children)),
        )


def add_event(session: Session, *, by: Practitioner, case_id: UUID, happened: Happened, operation: UUID | None = None) -> Event:
    """Writes down one thing. The same sent again with the id that the page made changes nothing."""
    own = id_for(operation, by.id, case_id, happened.told)
    before = session.get(Event, own)
    if before is not None:
        return before
    event = as_row(by, case_id, happened, own)
    try:
        with session.begin_nested():
            keep_whole(session, event, happened.children)
    except IntegrityError:
        return session.get_one(Event, own)  # the same was sent twice in the same moment
    trail.deed(session, by=by, what="added to the chronology", case_id=case_id, about_id=own, detail=happened.kind.value)
    return event


def add_together(session: Session, *, by: Practitioner, case_id: UUID, happened: Sequence[Happened]) -> None:
    """Writes down many things at once, all or none. Whoever brings them in writes the line in the trail."""
    rows = [(as_row(by, case_id, one, uuid4()), one.children) for one in happened]
    session.add_all(event for event, _ in rows)
    session.flush()
    session.add_all(EventChild(event_id=event.id, person_id=child) for event, children in rows for child in children)
    session.flush()


def put_right(
    session: Session,
    *,
    by: Practitioner,
    event: Event,
    happened: Happened,
    why: str,
    take_out: bool = False,
    operation: UUID | None = None,
) -> Event:
    """The new one stands, the old one is kept beneath it; with `take_out` nothing stands. Raises AlreadyDone."""
    own = id_for(operation, by.id, event.id, happened.told, why, take_out)
    before = session.get(Event, own)
    if before is not None:
        return before
    if session.exec(select(Event.id).where(col(Event.supersedes_id) == event.id)).first() is not None:
        raise AlreadyDone(BEFORE_YOU)
    new = as_row(by, event.case_id, happened, own)
    new.supersedes_id, new.supersedes_why, new.taken_out, new.batch_id = event.id, why, take_out, event.batch_id
    try:
        with session.begin_nested():
            keep_whole(session, new, happened.children)
    except IntegrityError:
        raise AlreadyDone(BEFORE_YOU) from None
    what = "took something out of the chronology" if take_out else "put the chronology right"
    trail.deed(session, by=by, what=what, case_id=event.case_id, about_id=own)
    return new


BEFORE_YOU = "Somebody has put this right already. Look at how it stands now; what you typed is still below."


def keep_whole(session: Session, event: Event, children: Iterable[UUID]) -> None:
    session.add(event)
    session.flush()
    session.add_all(EventChild(event_id=event.id, person_id=child) for child in children)
    session.flush()


def as_row(by: Practitioner, case_id: UUID, happened: Happened, own: UUID) -> Event:
    when = happened.when
    return Event(
        id=own,
        case_id=case_id,
        kind=happened.kind,
        first_on=when.first_on,
        first_as=when.first_as,
        last_on=when.last_on,
        last_as=when.last_as,
        about=when.about,
        words=happened.words,
        source=happened.source,
        meant=happened.meant,
        who_knew=happened.who_knew,
        response=happened.response,
        different=happened.different,
        not_for_family=happened.not_for_family,
        batch_id=happened.batch_id,
        recorded_at=now(),
        recorded_by=by.id,
    )


# --- attendance and appointments


def keep_attendance(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    person_id: UUID,
    was: Attendance | None = None,
    operation: UUID | None = None,
    **values: Any,
) -> Attendance:
    """One period. Raises CannotRead when more was missed than was possible."""
    values = {**values, "authorised": values.get("authorised") or 0, "unauthorised": values.get("unauthorised") or 0}
    missed = values["authorised"] + values["unauthorised"]
    if missed > values["possible"]:
        raise CannotRead(
            "possible",
            f"{missed} sessions missed is more than the {values['possible']} that were possible. Look at all three again.",
        )
    if values["until"] < values["since"]:
        raise NotReady("The period cannot end before it begins. Look at both days again.")
    row = was or Attendance(id=operation or uuid4(), case_id=case_id, person_id=person_id, possible=1, source="", **dates(values))
    return write(session, by, "kept school attendance", row, case_id, person_id, values)


def dates(values: dict[str, Any]) -> dict[str, Any]:
    return {name: values[name] for name in ("since", "until")}


def keep_appointment(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    person_id: UUID,
    was: Appointment | None = None,
    operation: UUID | None = None,
    **values: Any,
) -> Appointment:
    row = was or Appointment(
        id=operation or uuid4(),
        case_id=case_id,
        person_id=person_id,
        what=values["what"],
        on=values["on"],
        outcome=values["outcome"],
    )
    return write(session, by, "kept an appointment", row, case_id, person_id, values)
