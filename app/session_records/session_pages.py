"""Addresses of one session: its page, what is thought in it, finishing it, and what is added afterwards."""

from collections.abc import Collection, Mapping
from typing import Annotated, Any
from uuid import UUID, uuid4

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.agendas import presenters as agenda_words
from app.agendas.guard import OpenSession, SessionFound
from app.agendas.queries import agenda_of, last_finished, names_by_id
from app.cases.models import Person
from app.cases.presenters import ways, who_bar
from app.cases.queries import children_in, people_of
from app.cases.wording import called
from app.db import now, today
from app.decisions.presenters import DecisionShown, decision_shown
from app.decisions.queries import Decided, decisions_in
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.session_records import actions, presenters, queries
from app.session_records.forms import (
    AfterForm,
    ThoughtsForm,
    as_operation,
    read_thoughts,
)
from app.session_records.talked import in_thirty_seconds
from app.web.pages import clock, fragment, is_htmx, page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

ONE = "/families/{case_id}/supervision/sessions/{session_id}"


@router.get(ONE)
def read(request: Request, session: DbSession, me: SignedIn, opened: SessionFound) -> Response:
    """The session: to be written while it is open, to be read afterwards."""
    return session_page(request, session, me, opened)


def session_page(
    request: Request,
    session: Session,
    me: Practitioner,
    opened: OpenSession,
    *,
    status: int = 200,
    problems: Mapping[str, str] | None = None,
    typed: Mapping[str, str] | None = None,
    elsewhere: Collection[str] = (),
    more: Mapping[str, Any] | None = None,
) -> Response:
    """The whole page; after a refusal with everything as it was typed."""
    record, case = opened.record, opened.case
    people = people_of(session, case.id)
    accounts = (record.supervisor_id, record.worker_id, record.finished_by)
    names = names_by_id(session, (*accounts, *changers(session, record.id)))
    return page(
        request,
        "session_records/session.html",
        title=f"{'Error: ' if problems else ''}Supervision session – {case.ref}",
        status=status,
        current="families",
        case=case,
        who=who_bar(session, case),
        ways=ways(case, "supervision"),
        opened=opened,
        began=agenda_words.began_words(record, names[record.supervisor_id], names[record.worker_id]),
        finished=agenda_words.finished_words(record, names.get(record.finished_by or record.worker_id, "")),
        **on_agenda(session, opened),
        thirty=in_thirty_seconds(session, case, request.app.state.suite, today()) if opened.may_write else [],
        **questions_here(session, opened, children_here(session, opened), typed or {}, elsewhere, names),
        explanations=queries.explanations_of(session, record.id),
        **decided_here(session, me, opened, people),
        problems=problems or {},
        operation=uuid4(),
        version=record.version,
        after=queries.notes_after(session, record.id),
        **{"own_typed": "", "after_typed": "", **(more or {})},
    )


def on_agenda(session: Session, opened: OpenSession) -> dict[str, Any]:
    """What is talked over, and what was set aside."""
    here, aside = agenda_words.agenda_shown(agenda_of(session, opened.record.id))
    return {"agenda": here, "aside": aside}


def children_here(session: Session, opened: OpenSession) -> list[Person]:
    """The children of the family, and any child who has left the record since something was written about them here."""
    children = children_in(people_of(session, opened.case.id))
    written = {row.person_id for row in queries.thoughts_of(session, opened.record.id).values() if row.words and row.person_id}
    return [*children, *queries.people_by_id(session, written - {child.id for child in children})]


def changers(session: Session, session_id: UUID) -> list[UUID | None]:
    """Who wrote last in each thought."""
    return [row.changed_by for row in queries.thoughts_of(session, session_id).values()]


def questions_here(
    session: Session,
    opened: OpenSession,
    children: list[Person],
    typed: Mapping[str, str],
    elsewhere: Collection[str],
    names: Mapping[UUID, str],
) -> dict[str, Any]:
    """The questions with their words, and what a form must say it has seen."""
    record = opened.record
    kept = queries.thoughts_of(session, record.id)
    bare = presenters.asked(children, names[record.worker_id], with_private=opened.is_one_of_two)
    written = presenters.Written(kept, typed, frozenset(elsewhere), names)
    return {"questions": presenters.with_words(bare, written), "seen": presenters.seen(bare, kept)}


def decided_here(session: Session, me: Practitioner, opened: OpenSession, people: list[Person]) -> dict[str, Any]:
    """What is decided in this session, and what was decided before it and is not done."""
    names = {person.id: called(person) for person in people}

    def shown(found: list[Decided]) -> list[DecisionShown]:
        return [decision_shown(one, names, me.id, today()) for one in found]

    last = last_finished(session, opened.case.id, opened.record.begun_at)
    return {
        "decisions": shown(decisions_in(session, opened.record.id)),
        "last_time": shown(decisions_in(session, last.id)) if last else [],
        "last_address": f"{opened.case.address}/supervision/sessions/{last.id}" if last else "",
    }


@router.post(f"{ONE}/thoughts")
def keep_thoughts(
    request: Request, session: DbSession, me: SignedIn, opened: SessionFound, form: Annotated[ThoughtsForm, Form()]
) -> Response:
    """Keeps what is written; what somebody else wrote in meanwhile is shown beside it."""
    children = children_here(session, opened)
    asked = asked_of(session, opened, children)
    reading = Reading()
    answers = read_thoughts(reading, form, asked)
    elsewhere: list[str] = []
    if not reading.problems:
        elsewhere = actions.keep_thoughts(session, by=me, record=opened.record, answers=answers)
    if is_htmx(request):
        return kept_line(request, session, opened, children, form, bool(elsewhere), reading.problems)
    if reading.problems or elsewhere:
        problems = reading.problems or {"written": ELSEWHERE}
        status = 422 if reading.problems else 409
        return session_page(request, session, me, opened, status=status, problems=problems, typed=form.typed, elsewhere=elsewhere)
    return see(request, f"{opened.address}#written")


ELSEWHERE = "Somebody else wrote here meanwhile. What they wrote stands above yours: keep what is right of both, and save again."


def asked_of(session: Session, opened: OpenSession, children: list[Person]) -> dict[str, presenters.QuestionShown]:
    """The questions that this reader may answer, by place."""
    worker = names_by_id(session, [opened.record.worker_id])[opened.record.worker_id]
    return {one.place: one for one in presenters.asked(children, worker, with_private=opened.is_one_of_two)}


def kept_line(
    request: Request,
    session: Session,
    opened: OpenSession,
    children: list[Person],
    form: ThoughtsForm,
    is_elsewhere: bool,
    problems: Mapping[str, str],
) -> Response:
    """The line that says what is kept, for a page with a script."""
    if is_elsewhere or problems:
        sentence = next(iter(problems.values()), "Somebody else wrote here meanwhile. Press Save to see both.")
        status = 422 if problems else 409
        return fragment(request, "session_records/_kept.html", status, seen=form.seen, problem=sentence)
    kept = queries.thoughts_of(session, opened.record.id)
    bare = presenters.asked(children, "", with_private=opened.is_one_of_two)
    seen = presenters.seen(bare, kept)
    reply = fragment(request, "session_records/_kept.html", seen=seen, problem="", at=clock(now()))
    reply.headers["X-Saved"] = str(form.operation or "")
    return reply


@router.post(f"{ONE}/after")
def add_after(
    request: Request, session: DbSession, me: SignedIn, opened: SessionFound, form: Annotated[AfterForm, Form()]
) -> Response:
    """Adds a note beneath a finished session."""
    reading = Reading()
    words = reading.words("after", form.words, needed="Write what is missing, or how you see it.")
    if reading.problems:
        more = {"after_typed": form.words}
        return session_page(request, session, me, opened, status=422, problems=reading.problems, more=more)
    operation = as_operation(form.operation)
    actions.add_after(session, by=me, record=opened.record, words=words, differs=bool(form.differs), operation=operation)
    return see(request, f"{opened.address}#afterwards")
