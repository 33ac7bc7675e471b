"""The deeds of a practice lead about a licensed instrument: note its licence, note somebody’s training."""

import datetime
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from app.audit import trail
from app.db import now
from app.instruments.models import HeldLicence, HeldTraining
from app.instruments.queries import licence_noted, training_noted
from app.people.practitioner import Practitioner
from app.refusals import SomeoneElseChanged

CHANGED = "Somebody noted this after you opened the page. Nothing was changed: read what they noted, then decide."


@dataclass(frozen=True)
class Licence:
    """Who holds it, its reference and its last day. An empty holder: there is none, or no longer."""

    holder: str
    reference: str
    expires_on: datetime.date | None


def note_licence(session: Session, *, instrument: str, licence: Licence, seen: int, by: Practitioner) -> HeldLicence:
    """Notes the licence as it stands from now on. `seen`: the number of the note the page showed, 0 for none."""
    there = licence_noted(session, instrument)
    if (there.number if there else 0) != seen:
        raise SomeoneElseChanged(CHANGED)
    noted = HeldLicence(
        instrument=instrument,
        number=seen + 1,
        holder=licence.holder,
        reference=licence.reference,
        expires_on=licence.expires_on,
        noted_at=now(),
        noted_by=by.id,
    )
    added(session, noted)
    trail.deed(session, by=by, what="noted a licence", about_id=noted.id, detail=instrument)
    return noted


def note_training(
    session: Session,
    *,
    instrument: str,
    account_id: UUID,
    trained_on: datetime.date,
    expires_on: datetime.date | None,
    by: Practitioner,
) -> HeldTraining:
    """Notes that somebody was trained, and until when that holds. An earlier note of theirs stays, and no longer stands."""
    there = training_noted(session, instrument, account_id)
    noted = HeldTraining(
        instrument=instrument,
        account_id=account_id,
        number=there.number + 1 if there else 1,
        trained_on=trained_on,
        expires_on=expires_on,
        noted_at=now(),
        noted_by=by.id,
    )
    added(session, noted)
    trail.deed(session, by=by, what="noted somebody’s training", about_id=noted.id, detail=instrument)
    return noted


def added(session: Session, row: HeldLicence | HeldTraining) -> None:
    """Adds a note; of two at the same moment one is refused."""
    try:
        with session.begin_nested():
            session.add(row)
    except IntegrityError as taken:
        raise SomeoneElseChanged(CHANGED) from taken
