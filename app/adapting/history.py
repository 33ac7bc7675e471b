"""What other pages tell of how an assessment was adapted: the check page, the read page and the professional copy."""

from sqlmodel import Session

from app.adapting import presenters, queries
from app.assessments.guard import OpenAssessment
from app.cases import queries as cases
from app.cases.models import PersonKind
from app.cases.wording import called
from app.people.queries import people_by_id
from app.showing.questions import People, people_shown


def people_of(session: Session, opened: OpenAssessment) -> People:
    """Everybody of the record, as days of the child name them."""
    people = cases.people_of(session, opened.case.id)
    return people_shown([(one.id, called(one), one.kind is PersonKind.ADULT) for one in people], opened.child.id)


def adapted_told(session: Session, opened: OpenAssessment) -> presenters.Adapted:
    """Every change before, and what is no longer asked. Two queries where nothing was ever changed."""
    found = queries.history(session, opened)
    if found.tool is None:
        return presenters.Adapted((), ())
    who = {change.changed_by for change, _ in found.changes} | {one.allowed_by for one in found.allowed.values()}
    names = people_by_id(session, who)
    return presenters.told(found, opened, people_of(session, opened), names)
