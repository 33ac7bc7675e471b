"""From whom each entry of the chronology is kept back, in words, for colleagues, who talk with the family and hand papers on."""

from uuid import UUID

from sqlmodel import Session

from app.cases.queries import involved_in
from app.cases.wording import called
from app.chronology.queries import Known
from app.withholding.queries import kept_from
from app.withholding.rules import NAMED_OUTSIDE, from_whom_in_words


def told_from_whom(session: Session, case_id: UUID, known: Known) -> dict[str, str]:
    """Thing → from whom it is kept back, in words."""
    marks = kept_from(session, case_id)
    if not marks:
        return {}
    names = {str(person.id): called(person) for person in known.people.values()}
    names |= {f"{NAMED_OUTSIDE}{one.id.hex}": one.name for one in involved_in(session, case_id)}
    return {item: from_whom_in_words(whom, names) for item, whom in marks.items()}
