"""That act now was answered yes, as an entry of the chronology: when, by whom, and which question. On no family's copy.

Copies for a family are made from `told.rows_of` alone, which knows nothing of these: harm and emergencies are talked about.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, exists
from sqlalchemy import select as columns
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from app.answers.given import GIVEN, ActNowGiven
from app.answers.slots import SET_ASIDE
from app.assessments.begun import adaptation_keys, asked
from app.assessments.guard import names_for
from app.assessments.models import Answer, Assessment, State
from app.cases.open_case import OpenCase
from app.chronology.queries import Known
from app.chronology.rules import When
from app.declaration.wording import filled
from app.people.models import Account
from app.timeline.told import Origin, Row
from app.web.pages import day_and_clock, in_england
from app.withholding.rules import answer_item

YES = GIVEN.dump_json(ActNowGiven(yes=True)).decode().partition(',"done"')[0]
"""How every yes about today begins as it is kept."""
UNTOLD = f'{YES},"done":""'
"""The same, where nobody wrote what was done."""


def overtaken() -> ColumnElement[bool]:
    """For a query over answers: something else was answered in the same place since."""
    later = aliased(Answer)
    return exists().where(
        col(later.assessment_id) == col(Answer.assessment_id),
        col(later.question) == col(Answer.question),
        col(later.voice) == col(Answer.voice),
        col(later.part) == col(Answer.part),
        col(later.number) > col(Answer.number),
    )


def is_yes() -> tuple[ColumnElement[bool], ...]:
    """The same: it says that help is needed today, and is no view set aside."""
    return col(Answer.value).startswith(YES, autoescape=True), ~col(Answer.part).contains(SET_ASIDE)


def acts(session: Session, case: OpenCase, known: Known) -> Iterator[Row]:
    """Each question about today that stands answered yes, on the day it first was. What is private to its author is not there."""
    rows = session.execute(
        columns(Answer, Assessment, col(Account.name), (~overtaken()).label("stands"))
        .join(Assessment, col(Assessment.id) == col(Answer.assessment_id))
        .join(Account, col(Account.id) == col(Answer.written_by))
        .where(col(Assessment.case_id) == case.id, col(Assessment.state) != State.REPLACED, *is_yes())
        .order_by(col(Answer.number))
    ).all()
    places: dict[tuple[Any, ...], list[Any]] = {}
    for row in rows:
        places.setdefault((row.Assessment.id, row.Answer.question, row.Answer.voice, row.Answer.part), []).append(row)
    for said in places.values():
        if said[-1].stands and (made := act(session, case, known, said[0], GIVEN.validate_json(said[-1].Answer.value))):
            yield made


def act(session: Session, case: OpenCase, known: Known, first: Any, given: Any) -> Row | None:
    """One yes, from the answer that first said it; None where it is not everybody's to read. `given`: as it stands now."""
    one, answer = first.Assessment, first.Answer
    tool = asked(session, one.release_id, adaptation_keys(one.adaptations), one.depth).open_to_all
    question, child = tool.by_key.get(answer.question), known.people.get(one.child_id)
    if question is None or child is None:
        return None
    done = f"What was done: {given.done}" if given.done else "What was done is not written yet."
    return Row(
        id=f"n-{answer.id}",
        when=When(in_england(answer.written_at).date()),
        origin=Origin.ACT_NOW,
        lanes=frozenset({child.id}),
        title=f"Yes to “{filled(question.wording, names_for(child, ()))}”",
        kind="Act now",
        source=f"{first.name}, {day_and_clock(answer.written_at)}",
        detail=done,
        href=f"{case.address}/assessments/{one.id}/read?of={question.key}#q-{question.key}",
        item=answer_item(one.id, question.key),
    )
