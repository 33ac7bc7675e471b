"""Whom assessments in a list are about: a child, a parent or carer with a child in mind, a home, our own work."""

from collections.abc import Iterable
from uuid import UUID

from sqlmodel import Session, col, select

from app.answers.about import about_words
from app.assessments.models import Assessment
from app.assessments.queries import ids_in
from app.cases.models import Person
from app.cases.wording import called
from app.declaration.vocabulary import Subject
from app.suite.queries import release


def about_each(session: Session, many: Iterable[tuple[Assessment, Person]]) -> dict[UUID, str]:
    """By assessment, in words. The carers of all of them are read at once, and only where a tool is about a carer."""
    subjects = [(one, child, release(session, one.release_id).subject) for one, child in many]
    carers = {carer for one, _, subject in subjects if subject is Subject.CARER for carer in ids_in(one.carers)}
    people = session.exec(select(Person).where(col(Person.id).in_(carers))) if carers else ()
    names = {person.id: called(person) for person in people}
    return {
        one.id: about_words(
            subject, called(child) or "Baby", tuple(names[carer] for carer in ids_in(one.carers) if carer in names)
        )
        for one, child, subject in subjects
    }
