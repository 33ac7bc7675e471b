"""What a thing on the list is in this family, in words; or nothing, when it is not of this family or no longer there."""

from uuid import UUID

from sqlmodel import Session

from app.cases.models import NextStep
from app.cases.queries import person_of
from app.cases.wording import called, possessive
from app.putting_off.rules import is_thing

SAYS = {"heard": "{whose} voice", "explored": "What is not explored of {whose} life"}


def words_of(session: Session, case_id: UUID, thing: str) -> str:
    """`Dentist`, `Mia’s voice`; empty for what is not here."""
    if not is_thing(thing):
        return ""
    kind, _, own = thing.partition("-")
    if kind == "step":
        step = session.get(NextStep, UUID(own))
        return step.words if step and step.case_id == case_id and step.done_on is None else ""
    child = person_of(session, case_id, UUID(own))
    return SAYS[kind].format(whose=possessive(called(child))) if child else ""
