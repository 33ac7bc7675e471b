"""The day on which somebody looks again becomes a next step of the child, once; it moves and ends with what makes it due."""

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from app.answers.given import DateGiven
from app.answers.progress import Progress
from app.answers.slots import Slot
from app.answers.still_to_come import due_words
from app.assessments.guard import OpenAssessment
from app.assessments.models import Assessment
from app.assessments.queries import StandingAnswer, standing
from app.cases.actions import keep_next_step
from app.cases.models import NextStep
from app.cases.rules import id_for
from app.db import today
from app.declaration.questions import OnDate
from app.declaration.wording import filled
from app.people.practitioner import Practitioner
from app.people.queries import people_by_id

TAKEN_BACK = "Taken back: what made it due says so no more"


@dataclass(frozen=True)
class Said:
    """On which day something is due, and whether that was written since it was sent before, or since it was corrected."""

    on: datetime.date
    is_new: bool


def sent(
    session: Session,
    *,
    opened: OpenAssessment,
    before: datetime.datetime | None,
    progress: Progress,
    answers: Mapping[Slot, StandingAnswer],
    by: Practitioner,
) -> None:
    """It was sent: what it says is due, is due. What it says no more is taken back; of a correction, once that is signed.

    `before`: when it was sent the last time. A day that somebody has moved since by hand stays where it is.
    """
    one = opened.assessment
    since = before or (one.begun_at if one.replaces_id else None)
    asked = {question.key for part in progress.sections for question in part.asked}
    for question in dates_of(opened):
        words = due_words(question, opened.newest)
        said = said_in(answers, question.key, since) if words and question.key in asked else None
        there = step_of(session, one, question.key)
        if said is None:
            if there and not one.replaces_id:
                take_back(session, opened, there, by)
        elif there is None or there.lapsed or (there.done_on and said.is_new and said.on > there.done_on):
            begin(session, opened, question, words, said.on, by)
        elif said.is_new and there.done_on is None:
            keep_next_step(session, by=by, case_id=one.case_id, was=there, person_id=one.child_id, due_on=said.on)


def signed(session: Session, *, opened: OpenAssessment, by: Practitioner) -> None:
    """A correction was signed: what only the replaced one said is no longer due."""
    one = opened.assessment
    answers = standing(session, assessment_id=one.id) if one.replaces_id else {}
    for question in dates_of(opened) if one.replaces_id else ():
        there = step_of(session, one, question.key)
        if there and said_in(answers, question.key, None) is None:
            take_back(session, opened, there, by)


def left(session: Session, *, opened: OpenAssessment, by: Practitioner) -> None:
    """It was left unfinished: what it made due is not due; what the one that it would have corrected says, is again."""
    one = opened.assessment
    answers = standing(session, assessment_id=one.replaces_id) if one.replaces_id else {}
    for question in dates_of(opened):
        there = step_of(session, one, question.key)
        said = said_in(answers, question.key, None)
        if there and there.done_on is None and one.sent_at:
            if said is None:
                take_back(session, opened, there, by)
            else:
                keep_next_step(session, by=by, case_id=one.case_id, was=there, person_id=one.child_id, due_on=said.on)


def dates_of(opened: OpenAssessment) -> Iterator[OnDate]:
    """Every question for a day that everybody may read."""
    return (one for one in opened.open_to_all.tool.questions() if isinstance(one, OnDate))


def said_in(answers: Mapping[Slot, StandingAnswer], question: str, since: datetime.datetime | None) -> Said | None:
    """The soonest day that is given."""
    found = [
        Said(one.given.on, since is None or one.written_at > since)
        for slot, one in answers.items()
        if slot.question == question and isinstance(one.given, DateGiven) and one.given.exactly == "day"
    ]
    return min(found, key=lambda said: said.on, default=None)


def step_of(session: Session, one: Assessment, question: str) -> NextStep | None:
    """The step that it, or what it corrects, has made for the day of this question."""
    ids = [id_for(each, "due", question) for each in with_corrected(session, one)]
    found = {row.id: row for row in session.exec(select(NextStep).where(col(NextStep.id).in_(ids)))}
    return next((found[own] for own in ids if own in found), None)


def with_corrected(session: Session, one: Assessment) -> Iterable[UUID]:
    """Its id, and the ids of those it corrects, the newest first."""
    each: Assessment | None = one
    while each:
        yield each.id
        each = session.get(Assessment, each.replaces_id) if each.replaces_id else None


def begin(session: Session, opened: OpenAssessment, question: OnDate, words: str, on: datetime.date, by: Practitioner) -> None:
    """What is due, whose it is, and which tool said so; a step that was taken back or is done becomes due again."""
    one = opened.assessment
    own = id_for(one.id, "due", question.key)
    whose = people_by_id(session, {one.author_id}).get(one.author_id, by.name)
    keep_next_step(
        session,
        by=by,
        case_id=one.case_id,
        was=session.get(NextStep, own),
        operation=own,
        person_id=one.child_id,
        words=f"{filled(words, opened.names)}: {whose}"[:200],
        detail=f"As {opened.tool.title} says",
        due_on=on,
        done_on=None,
        lapsed=False,
        met_by="",
    )


def take_back(session: Session, opened: OpenAssessment, there: NextStep, by: Practitioner) -> None:
    """It is no longer due. What somebody has done already stays done."""
    if there.done_on is None:
        more: dict[str, Any] = {"person_id": there.person_id, "done_on": today(), "lapsed": True, "met_by": TAKEN_BACK}
        keep_next_step(session, by=by, case_id=opened.case.id, was=there, **more)
