"""What was done on paper and typed up later: the day seen, who filled it in, who typed it up and when, kept apart."""

from sqlmodel import Session

from app.assessments.guard import OpenAssessment
from app.people.queries import people_by_id
from app.web.pages import counted, day, in_england

LATE = 2
"""Days between seeing and writing up from which it is said."""


def typed_up_words(session: Session, opened: OpenAssessment) -> str:
    """`Filled in on paper by Ada Obi. Typed up by Ruth Hale on 9 November 2026.`; "" where it was written here."""
    sitting = opened.sitting
    if not sitting.filled_in_by:
        return ""
    who = people_by_id(session, {sitting.begun_by}).get(sitting.begun_by, "somebody who has left")
    return f"Filled in on paper by {sitting.filled_in_by}. Typed up by {who} on {day(sitting.begun_at)}."


def late_words(opened: OpenAssessment) -> str:
    """`Seen 3 November 2026, written up 9 November 2026: 6 days later`; "" when it was soon."""
    sitting = opened.sitting
    written = sitting.begun_at if sitting.filled_in_by else opened.assessment.last_saved_at
    days = (in_england(written).date() - sitting.seen_on).days
    return f"Seen {day(sitting.seen_on)}, written up {day(written)}: {counted(days, 'day')} later" if days >= LATE else ""
