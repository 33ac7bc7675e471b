"""Addresses of finishing a session: everything that will be recorded is shown once more before it no longer changes."""

from collections.abc import Iterable, Mapping
from typing import Annotated

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.agendas.guard import OpenSession, SessionFound
from app.agendas.presenters import began_words
from app.agendas.queries import names_by_id
from app.cases.presenters import ways, who_bar
from app.cases.queries import children_in, people_of
from app.cases.wording import listed
from app.decisions.presenters import DecisionShown
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.refusals import SomeoneElseChanged
from app.session_records import actions, queries
from app.session_records.forms import FinishForm, ThoughtsForm, read_thoughts
from app.session_records.presenters import QuestionShown
from app.session_records.session_pages import (
    ELSEWHERE,
    ONE,
    asked_of,
    children_here,
    decided_here,
    on_agenda,
    questions_here,
    session_page,
)
from app.session_records.talked import needed_now
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()


def check_page(
    request: Request,
    session: Session,
    me: Practitioner,
    opened: OpenSession,
    *,
    status: int = 200,
    problems: Mapping[str, str] | None = None,
    typed: tuple[str, str, str] = ("", "", ""),
) -> Response:
    """What will stand from now on, what is still to be written, and who is told."""
    record, case = opened.record, opened.case
    people = people_of(session, case.id)
    names = names_by_id(session, (record.supervisor_id, record.worker_id))
    questions = questions_here(session, opened, children_here(session, opened), {}, (), names)["questions"]
    decided = decided_here(session, me, opened, people)["decisions"]
    talked = on_agenda(session, opened)
    return page(
        request,
        "session_records/check.html",
        title=f"{'Error: ' if problems else ''}Check the session – {case.ref}",
        status=status,
        current="families",
        case=case,
        who=who_bar(session, case),
        ways=ways(case, "supervision"),
        opened=opened,
        began=began_words(record, names[record.supervisor_id], names[record.worker_id]),
        needed=needed_now(session, case, request.app.state.suite) if record.finished_at is None else [],
        missing=actions.still_to_write(session, record=record, children=len(children_in(people))),
        questions=[one for one in questions if one.words],
        explanations=queries.explanations_of(session, record.id),
        decisions=decided,
        talked=sum(1 + len(topic.more) for topic in talked["agenda"]),
        aside=talked["aside"],
        told=who_is_told(questions, decided, names[record.supervisor_id], names[record.worker_id]),
        problems=problems or {},
        stands=queries.as_it_stands(session, record),
        next_typed=typed,
    )


def who_is_told(
    questions: Iterable[QuestionShown], decided: Iterable[DecisionShown], supervisor: str, worker: str
) -> tuple[str, ...]:
    """Who reads what, in a sentence each: what is said here is what the service does, no more."""
    written = [one for one in questions if one.words]
    owners = list(dict.fromkeys(one.owner for one in decided if not one.is_done))
    sentences = ["Everybody who works with the family now, and whoever supervises their team, can read this record."]
    if any(one.is_private for one in written):
        sentences.append(f"What is between the two of you is read here by {supervisor} and {worker} alone.")
    if any(one.prompt == "well" for one in written):
        sentences.append(f"{worker} sees what went well on My work. It stands on the board of the team for a month.")
    if owners:
        sentences.append(f"Each decision stands on My work of whoever does it: {listed(owners)}.")
    return (*sentences, "The family is told nothing by this. What they are to know, one of you tells them.")


@router.post(f"{ONE}/check")
def keep_and_check(
    request: Request, session: DbSession, me: SignedIn, opened: SessionFound, form: Annotated[ThoughtsForm, Form()]
) -> Response:
    """Keeps what is written on the page of the session, so that nothing is lost on the way to checking it."""
    reading = Reading()
    answers = read_thoughts(reading, form, asked_of(session, opened, children_here(session, opened)))
    if reading.problems:
        return session_page(request, session, me, opened, status=422, problems=reading.problems, typed=form.typed)
    elsewhere = actions.keep_thoughts(session, by=me, record=opened.record, answers=answers)
    if elsewhere:
        problems = {"written": ELSEWHERE}
        return session_page(request, session, me, opened, status=409, problems=problems, typed=form.typed, elsewhere=elsewhere)
    return see(request, f"{opened.address}/check")


@router.get(f"{ONE}/check")
def check(request: Request, session: DbSession, me: SignedIn, opened: SessionFound) -> Response:
    """Everything once, before it is finished. One that is finished has nothing left to check, and is read."""
    if opened.record.finished_at is not None:
        return see(request, opened.address)
    return check_page(request, session, me, opened)


@router.post(f"{ONE}/finish")
def finish(
    request: Request, session: DbSession, me: SignedIn, opened: SessionFound, form: Annotated[FinishForm, Form()]
) -> Response:
    """Finishes the session; what is still to be written is said by place."""
    reading = Reading()
    boxes = (form.next_day, form.next_month, form.next_year)
    next_on = reading.day("next", boxes, what="the day of the next session")
    if reading.problems:
        return check_page(request, session, me, opened, status=422, problems=reading.problems, typed=boxes)
    children = len(children_in(people_of(session, opened.case.id)))
    try:
        actions.finish(session, by=me, record=opened.record, children=children, next_on=next_on, seen=form.seen)
    except actions.Unfinished as refusal:
        return check_page(request, session, me, opened, status=422, problems=refusal.problems, typed=boxes)
    except SomeoneElseChanged as refusal:
        return check_page(request, session, me, opened, status=409, problems={"finish": refusal.sentence}, typed=boxes)
    return see(request, opened.address)
