"""Making a copy: a deed of its own, for paper leaves the service and cannot be called back."""

from sqlmodel import Session

from app.assessments.guard import OpenAssessment
from app.audit import trail
from app.copies.rules import Reader
from app.people.practitioner import Practitioner

MADE = {
    Reader.PROFESSIONAL: "made a professional copy",
    Reader.FAMILY: "made a copy for the family",
    Reader.CHILD: "made a copy for the child",
    Reader.SUPERVISION: "made a copy for supervision",
}


def make_copy(session: Session, *, opened: OpenAssessment, reader: Reader, as_pdf: bool, by: Practitioner) -> None:
    """Write down that a copy was made, of what and by whom."""
    detail = f"{'PDF' if as_pdf else 'page to print'}, {opened.assessment.state.value}"
    trail.deed(session, by=by, what=MADE[reader], case_id=opened.case.id, about_id=opened.id, detail=detail)
