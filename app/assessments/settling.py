"""Two people wrote in one place: choosing which answer stands there, or keeping both as two views."""

from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from app.answers.given import NOTHING, SetAside
from app.answers.slots import Slot
from app.assessments.models import Assessment
from app.assessments.queries import standing
from app.assessments.writing import SENT_ALREADY, Written, add, hold, still_open_now
from app.audit import trail
from app.people.practitioner import Practitioner
from app.refusals import NotReady, SomeoneElseChanged


@dataclass(frozen=True, slots=True)
class Compared:
    """Two answers as the page showed them: the place beside, where one was set aside, and the numbers of both."""

    beside: Slot
    mine: int
    theirs: int


def settle(
    session: Session, *, assessment: Assessment, compared: Compared, choice: str, operation: str, by: Practitioner
) -> None:
    """Keep "mine" (what was set aside), "theirs" (what stands) or "both". What is not kept stays in the question's history.

    Each stays its writer's own, whoever settles. Raises SomeoneElseChanged when either of the two moved since it was shown.
    """
    if not assessment.state.open_for_answers:
        raise NotReady(SENT_ALREADY)
    hold(session, assessment)
    beside, slot = compared.beside, compared.beside.main
    stands = standing(session, assessment_id=assessment.id, question=slot.question)
    kept = stands.get(beside)
    if kept is None or not isinstance(kept.given, SetAside):
        return
    number = stands[slot].number if slot in stands else 0
    if (kept.number, number) != (compared.mine, compared.theirs):
        raise SomeoneElseChanged("One of the two was changed after you opened this page. Nothing was settled: choose again.")
    written = Written(numbers={place: found.number for place, found in stands.items()})
    writer: UUID = kept.written_by
    if choice == "mine":
        add(session, written, assessment, slot, kept.given.given, operation, writer)
    add(session, written, assessment, beside, kept.given.given if choice == "both" else NOTHING, operation, writer)
    still_open_now(session, assessment)
    trail.deed(session, by=by, what="settled a conflict", case_id=assessment.case_id, about_id=assessment.id)
