"""Opening a record of the team for a purpose: read only, for one sign-in, and never longer than the hours that were set."""

import datetime
import secrets
from uuid import UUID

from sqlmodel import Session

from app.access.rules import ONE_IN
from app.audit import trail
from app.db import now
from app.doors.models import PurposeGiven
from app.people.practitioner import Practitioner


def open_for_purpose(
    session: Session, *, by: Practitioner, case_id: UUID, purpose: str, words: str, hours: int
) -> PurposeGiven | None:
    """Keeps why, and opens the record from the next page on. None for somebody who has no session that could end."""
    if by.session_id is None:
        return None
    moment = now()
    row = PurposeGiven(
        case_id=case_id,
        account_id=by.id,
        session_id=by.session_id,
        purpose=purpose,
        words=words,
        given_at=moment,
        ends_at=moment + datetime.timedelta(hours=hours),
        sampled=secrets.randbelow(ONE_IN) == 0,
    )
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what="opened a record for a purpose", case_id=case_id, about_id=row.id, detail=purpose)
    return row
