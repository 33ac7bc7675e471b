"""Keeping a supervisor's notes while they are being written, so that a long reading can be laid down and taken up again."""

from collections.abc import Mapping

from sqlmodel import Session

from app.assessments.actions import hold, not_their_own, with_supervisor
from app.assessments.models import Assessment, NoteKept
from app.db import now
from app.people.practitioner import Practitioner
from app.refusals import SomeoneElseChanged
from app.supervision.queries import notes_kept


def keep_notes(
    session: Session, *, assessment: Assessment, notes: Mapping[str, str], seen: Mapping[str, int], by: Practitioner
) -> None:
    """Keep notes as they stand: section → words, "" for the whole. `seen`: how often each had been kept when its page was made.

    Raises SomeoneElseChanged when the same person wrote something else there since, in another window.
    """
    hold(session, assessment)
    with_supervisor(assessment)
    not_their_own(session, assessment, by)
    kept = notes_kept(session, assessment.id, by.id)
    for section, words in notes.items():
        row = kept.get(section)
        if words == (row.words if row else ""):
            continue
        if seen.get(section, 0) != (row.number if row else 0):
            raise SomeoneElseChanged("You wrote something else here in another window. Open this page again to see it.")
        row = row or NoteKept(assessment_id=assessment.id, account_id=by.id, section=section, words="", number=0, kept_at=now())
        row.words, row.number, row.kept_at = words, row.number + 1, now()
        session.add(row)
    session.flush()
