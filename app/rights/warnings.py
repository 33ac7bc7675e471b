"""What people should think of before they decide anything: who could be hurt by a pack that is read at home."""

from collections.abc import Iterable
from uuid import UUID

from sqlmodel import Session

from app.holdings.things import TELLS_OF_HARM
from app.rights import queries
from app.rights.rules import Standing


def warnings_of(session: Session, case_id: UUID, every: Iterable[Standing]) -> tuple[str, ...]:
    """Sentences, the gravest first; none where nothing in the record tells of danger."""
    every = tuple(every)
    found = []
    if queries.lives_with_abuse(session, case_id):
        found.append(
            "Somebody in this family lives, or has lived, with abuse at home. Whoever harmed them may be the one who asks, or may"
            " find what is handed over. Speak with the adult who may be harmed, alone, before you decide."
        )
    if queries.restricted_homes(session, case_id):
        found.append("Where somebody in this family lives is kept from others. Look for places, schools and days in every text.")
    if any(TELLS_OF_HARM in one.item.flags for one in every):
        found.append(
            "Some of it tells of harm. It may be left out only where it would be likely to seriously harm somebody’s body"
            " or mind, and a health professional is asked first where it is about health."
        )
    return tuple(found)
