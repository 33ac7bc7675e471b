"""A thing is marked by whoever may read it in this record; or it is not there."""

from uuid import UUID

from sqlmodel import Session

from app.assessments.guard import open_assessment
from app.attachments.guard import find_attachment
from app.cases.guard import OpenCase
from app.cases.queries import person_of
from app.cases.wording import called
from app.chronology.models import Appointment, Attendance, Event, Nearness
from app.chronology.rules import When, attended_words
from app.evidence.guard import theirs_to_read
from app.evidence.queries import statements_by_id
from app.people.guard import MayNot
from app.people.practitioner import Practitioner
from app.web.pages import day
from app.withholding import plan_lines, queries


def described(session: Session, me: Practitioner, case: OpenCase, item: str) -> str:
    """What a thing is, for the one who marks it. Raises MayNot where it is not in this record, or not theirs to read."""
    if not queries.is_there(session, case.id, item):
        raise MayNot
    kind, _, rest = item.partition(":")
    if kind in plan_lines.WORDS:
        return plan_lines.described(session, item)
    if kind == "answer":
        return an_answer(session, me, case, rest)
    own = UUID(rest)
    if kind == "attachment":
        held = find_attachment(session, me, case, own)
        return f"{held.row.kind.words}: {held.row.shows}"
    if kind == "pen":
        person = person_of(session, case.id, own)
        return f"Who {called(person)} is: {person.pen_picture or 'nothing is written yet'}" if person else ""
    if kind == "statement":
        return f"“{theirs_to_read(statements_by_id(session, [own]).get(own), me, case).statement.words}”"
    return in_the_chronology(session, case, kind, own)


def an_answer(session: Session, me: Practitioner, case: OpenCase, rest: str) -> str:
    """Which question of which tool; the words themselves stay where they belong."""
    assessment, _, question = rest.partition(":")
    opened = open_assessment(session, me, case.id, UUID(assessment))
    asked = next((one for one in opened.tool.questions() if one.key == question), None)
    if asked is None:
        raise MayNot
    return f"The answer to “{asked.short}” in {opened.tool.title}"


def in_the_chronology(session: Session, case: OpenCase, kind: str, own: UUID) -> str:
    """What happened and when; how much school was missed; what an appointment was for."""
    if kind == "event":
        event = session.get_one(Event, own)
        return f"{When(event.first_on, event.first_as, event.last_on, event.last_as, event.about).words}: {event.words}"
    if kind == "attendance":
        kept = session.get_one(Attendance, own)
        when = When(kept.since, Nearness.DAY, kept.until, Nearness.DAY).words
        return (
            f"{when}, {whose(session, case, kept.person_id)}: {attended_words(kept.possible, kept.authorised, kept.unauthorised)}"
        )
    made = session.get_one(Appointment, own)
    return f"{day(made.on)}, {whose(session, case, made.person_id)}: {made.what}"


def whose(session: Session, case: OpenCase, person_id: UUID) -> str:
    person = person_of(session, case.id, person_id)
    return called(person) if person else "somebody no longer in the record"
