"""Deeds: keeping what is thought and explained in a session, finishing it, and adding to it afterwards."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from sqlmodel import Session

from app.agendas.actions import still_open, the_open_one
from app.agendas.models import SessionRecord
from app.audit import trail
from app.cases.rules import id_for
from app.cases.writing import changed, write
from app.db import now
from app.decisions.queries import decisions_in
from app.people.practitioner import Practitioner
from app.refusals import NotReady, SomeoneElseChanged
from app.session_records import queries
from app.session_records.models import AfterNote, Explanation, Thought
from app.session_records.rules import BY_KEY, may_finish, place_of, thought_id


@dataclass(frozen=True)
class Answered:
    """What was typed to one question, and how often it had been kept when the page was made."""

    prompt: str
    person_id: UUID | None
    asked: str
    words: str
    seen: int


def keep_thoughts(session: Session, *, by: Practitioner, record: SessionRecord, answers: Iterable[Answered]) -> list[str]:
    """Keeps what was written to each question. Gives the places in which somebody else wrote since: these are not kept."""
    still_open(record)
    kept, elsewhere, written = queries.thoughts_of(session, record.id), [], 0
    for one in answers:
        place = place_of(one.prompt, one.person_id)
        row = kept.get(place)
        if one.words == (row.words if row else ""):
            continue
        if one.seen != (row.version if row else 0):
            elsewhere.append(place)
            continue
        keep_thought(session, by, record, one, row)
        written += 1
    if written:
        session.flush()
        trail.deed(session, by=by, what="wrote in a supervision session", case_id=record.case_id, about_id=record.id)
    return elsewhere


def keep_thought(session: Session, by: Practitioner, record: SessionRecord, one: Answered, row: Thought | None) -> None:
    if row is None:
        row = Thought(
            id=thought_id(record.id, one.prompt, one.person_id),
            case_id=record.case_id,
            session_id=record.id,
            prompt=one.prompt,
            asked=one.asked,
            person_id=one.person_id,
            words=one.words,
            private_to=record.worker_id if BY_KEY[one.prompt].private else None,
            changed_at=now(),
            changed_by=by.id,
        )
    else:
        row.words = one.words
        changed(row, by)
    session.add(row)


def keep_explanation(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    was: Explanation | None = None,
    operation: UUID | None = None,
    **values: Any,
) -> Explanation:
    """One explanation: words, expect, wrong, have. Raises NotReady when no session is open."""
    record = the_open_one(session, case_id, was.session_id if was else None)
    row = was or Explanation(id=operation or uuid4(), case_id=case_id, session_id=record.id, words=values["words"])
    return write(session, by, "kept an explanation in supervision", row, case_id, record.id, values)


def finish(
    session: Session, *, by: Practitioner, record: SessionRecord, children: int, next_on: datetime.date | None, seen: int
) -> None:
    """Ends it: from now on it is read, and what was decided stands. Raises Unfinished, or SomeoneElseChanged.

    `seen`: how it stood when whoever ends it looked through it (queries.as_it_stands).
    """
    if record.finished_at is not None:
        return
    session.refresh(record, with_for_update=True)
    problems = still_to_write(session, record=record, children=children)
    if problems:
        raise Unfinished(problems)
    if seen != queries.as_it_stands(session, record):
        raise SomeoneElseChanged("Something of it was written since you looked through it. Read it once more, then finish it.")
    record.next_on = next_on
    record.finished_at, record.finished_by = now(), by.id
    changed(record, by)
    session.add(record)
    session.flush()
    trail.deed(session, by=by, what="finished a supervision session", case_id=record.case_id, about_id=record.id)


def still_to_write(session: Session, *, record: SessionRecord, children: int) -> dict[str, str]:
    """What has to be written before it may be finished: where on the page → what to do."""
    thoughts = [row for row in queries.thoughts_of(session, record.id).values() if row.words]
    return may_finish(
        days_told=sum(row.prompt == "day" for row in thoughts),
        children=children,
        explanations=queries.explanations_of(session, record.id),
        why_not_two=next((row.words for row in thoughts if row.prompt == "one_only"), ""),
        decided=bool(decisions_in(session, record.id)),
    )


class Unfinished(NotReady):
    """What is still to be written: where on the page → what to do."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        super().__init__("Some of it is still to be written.")
        self.problems = dict(problems)


def add_after(
    session: Session, *, by: Practitioner, record: SessionRecord, words: str, differs: bool, operation: UUID
) -> AfterNote:
    """Adds to a finished session what it left out, or how somebody sees it differently."""
    if record.finished_at is None:
        raise NotReady("This session is still open: write it in its place above.")
    own = id_for(operation, by.id, record.id, words, differs)
    before = session.get(AfterNote, own)
    if before is not None:
        return before
    row = AfterNote(
        id=own, case_id=record.case_id, session_id=record.id, words=words, differs=differs, written_by=by.id, written_at=now()
    )
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what="added to a finished supervision session", case_id=record.case_id, about_id=record.id)
    return row
