"""The deeds: start a licensed instrument with a child after its check, and write down what it gave."""

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from app.audit import trail
from app.db import now
from app.instruments.declared import Instrument
from app.linkouts.models import LinkedSummary, LinkedUse
from app.linkouts.queries import summaries_of, use_at
from app.people.practitioner import Practitioner
from app.refusals import NotReady, SomeoneElseChanged

CHANGED = "Somebody wrote this down after you opened the page. Nothing of theirs was changed: open it again and add your words."


@dataclass(frozen=True)
class Start:
    """With which child, under which id of the page, what the check found, and why it is started all the same."""

    use_id: UUID
    child_id: UUID
    missing: Sequence[str]
    override_why: str


@dataclass(frozen=True)
class Gave:
    """What a use gave: when, by whom, which edition, the grades as given, and a note."""

    used_on: datetime.date
    by_whom: str
    edition: str
    summary: str
    note: str


def start(session: Session, *, case_id: UUID, instrument: Instrument, start: Start, by: Practitioner) -> LinkedUse:
    """Starts it. Where something is missing it is started only with a reason, which is kept. Sent twice, it is started once."""
    already = use_at(session, case_id, start.use_id)
    if already is not None:
        return already
    if start.missing and not start.override_why:
        raise NotReady("Say why it is used all the same. The reason is kept with it.")
    use = LinkedUse(
        id=start.use_id,
        case_id=case_id,
        child_id=start.child_id,
        instrument=instrument.key,
        title=instrument.title,
        missing=json.dumps(list(start.missing), ensure_ascii=False),
        override_why=start.override_why if start.missing else "",
        started_at=now(),
        started_by=by.id,
    )
    session.add(use)
    session.flush()
    detail = "without what it asks for" if start.missing else ""
    trail.deed(session, by=by, what="started a licensed instrument", case_id=case_id, about_id=use.id, detail=detail)
    return use


def write_down(session: Session, *, use: LinkedUse, gave: Gave, seen: int, by: Practitioner) -> LinkedSummary:
    """Writes down what it gave. What stood before stays in the history. `seen`: the number the page showed, 0 for none."""
    there = summaries_of(session, use.id)
    if (there[0].number if there else 0) != seen:
        raise SomeoneElseChanged(CHANGED)
    written = LinkedSummary(
        use_id=use.id,
        number=seen + 1,
        used_on=gave.used_on,
        by_whom=gave.by_whom,
        edition=gave.edition,
        summary=gave.summary,
        note=gave.note,
        written_at=now(),
        written_by=by.id,
    )
    try:
        with session.begin_nested():
            session.add(written)
    except IntegrityError as taken:
        raise SomeoneElseChanged(CHANGED) from taken
    what = "wrote down what a licensed instrument gave"
    trail.deed(session, by=by, what=what, case_id=use.case_id, about_id=use.id)
    return written
