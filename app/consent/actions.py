"""Writing down that the word neglect was explained."""

from typing import Any
from uuid import UUID, uuid4

from sqlmodel import Session

from app.cases.writing import write
from app.consent.models import Explained
from app.people.practitioner import Practitioner


def keep_explained(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    was: Explained | None = None,
    operation: UUID | None = None,
    **values: Any,
) -> Explained:
    """Keeps who explained it, when, and how it landed: person_id, explained_by, explained_on, landed."""
    row = was or Explained(id=operation or uuid4(), case_id=case_id, **values)
    return write(session, by, "wrote down what was explained", row, case_id, values["person_id"], values)
