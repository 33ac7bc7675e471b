"""The pages on which two records of one person are asked about, looked at side by side, made one and taken apart."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.audit import trail
from app.cases.guard import CaseFound, OpenCase, find_case
from app.cases.models import Person
from app.cases.queries import person_of
from app.cases.wording import full_name
from app.db import today
from app.family_frame.pages import case_page
from app.merging import actions, presenters, queries
from app.merging.forms import ApartForm, AskForm, DecideForm, read_decision
from app.merging.models import Answered
from app.merging.rules import differing
from app.merging.since import written_since
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.people.queries import people_by_id
from app.refusals import Refusal, SomeoneElseChanged
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

HEADING = "Is this person here twice?"


def found(session: Session, case: OpenCase, person_id: UUID) -> Person:
    """Raises MayNot for somebody of another family."""
    person = person_of(session, case.id, person_id)
    if person is None:
        raise MayNot
    return person


@router.get("/families/{case_id}/people/{person_id}/same")
def same(request: Request, session: DbSession, me: SignedIn, case: CaseFound, person_id: UUID) -> Response:
    return same_page(request, session, me, case, found(session, case, person_id), {}, AskForm())


def same_page(
    request: Request, session: Session, me: Practitioner, case: OpenCase, person: Person, problems: dict[str, str], form: AskForm
) -> Response:
    """Whoever is like them among the records one may open, and why."""
    rows = queries.pairs_with(session, [person.id])
    asked = {row.other_id if row.one_id == person.id else row.one_id for row in rows if row.answer is Answered.WAITING}
    return case_page(
        request,
        session,
        case,
        "merging/same.html",
        title=f"{HEADING}",
        way="family",
        problems=problems,
        child=person.id,
        heading=HEADING,
        here=f"{case.address}/people/{person.id}",
        alike=presenters.alike_shown(queries.like(session, me, person), asked, today()),
        may_ask=case.may_write or case.may_supervise,
        decides=presenters.may_decide(me),
        decided=presenters.decided_before(queries.pairs_of(session, me, rows)) if presenters.may_decide(me) else (),
        typed=form,
    )


@router.post("/families/{case_id}/people/{person_id}/same")
def ask(
    request: Request, session: DbSession, me: SignedIn, case: CaseFound, person_id: UUID, form: Annotated[AskForm, Form()]
) -> Response:
    """Puts the question before a supervisor. Nothing else changes."""
    person = found(session, case, person_id)
    if not (case.may_write or case.may_supervise):
        raise MayNot
    reading = Reading()
    alike = {each.found.person.id: each for each in queries.like(session, me, person)}
    other = reading.one_of("other", form.other, list(alike), needed="Choose who may be the same person.")
    why = reading.line("why", form.why, longest=400)
    if reading.problems or other is None:
        return same_page(request, session, me, case, person, reading.problems, form)
    reasons = ". ".join(part for part in (" and ".join(alike[other].why), why) if part)
    row = actions.ask(session, by=me, one=person.id, other=other, why=reasons, case_id=case.id)
    return see(request, f"/same-person/{row.id}" if presenters.may_decide(me) else f"{case.address}/people/{person.id}/same")


@router.get("/same-person")
def waiting(request: Request, session: DbSession, me: SignedIn) -> Response:
    """What waits to be decided, of the records this supervisor may open."""
    pairs = queries.waiting(session, me)
    trail.look(session, by=me, what="looked at who may be one person")
    rows = [
        (pair.row.id, full_name(pair.one), full_name(pair.other), ", ".join(case.ref for case in pair.cases), pair.row.why)
        for pair in pairs
    ]
    return page(request, "merging/waiting.html", title="Two records of one person", current="families", rows=rows)


def pair_found(session: Session, me: Practitioner, pair_id: UUID) -> queries.Pair:
    """Raises MayNot unless every record that either person is in may be opened; and asks first what each is opened for, where
    that is asked."""
    pair = queries.pair_by_id(session, me, pair_id)
    if pair is None:
        raise MayNot
    for case in pair.cases:
        find_case(session, me, case.id)
    return pair


@router.get("/same-person/{pair_id}")
def side_by_side(request: Request, session: DbSession, me: SignedIn, pair_id: UUID) -> Response:
    return pair_shown(request, session, me, pair_found(session, me, pair_id), {}, DecideForm())


def pair_shown(
    request: Request, session: Session, me: Practitioner, pair: queries.Pair, problems: dict[str, str], form: DecideForm
) -> Response:
    for case in pair.cases:
        trail.look(session, by=me, what="looked at two people side by side", case_id=case.id, about_id=pair.one.id)
    names = people_by_id(session, {pair.row.asked_by} if pair.row.asked_by else set())
    return page(
        request,
        "merging/pair.html",
        title=f"{'Error: ' if problems else ''}Side by side",
        status=422 if problems else 200,
        current="families",
        shown=presenters.pair_page(session, pair, me, names.get(pair.row.asked_by, "") if pair.row.asked_by else "", today()),
        since=written_since(session, pair.row.kept_id, pair.row.stood) if pair.row.kept_id and pair.row.stood else (),
        seen=pair.row.version,
        typed=form,
        problems=problems,
    )


@router.post("/same-person/{pair_id}")
def decide(request: Request, session: DbSession, me: SignedIn, pair_id: UUID, form: Annotated[DecideForm, Form()]) -> Response:
    """Two people, or one. Sent twice, it is done once."""
    pair = pair_found(session, me, pair_id)
    if pair.row.answer is not Answered.WAITING:
        return see(request, f"/same-person/{pair_id}")
    reading = Reading()
    try:
        if form.deed == "two":
            actions.say_two(session, by=me, pair=pair, seen=form.seen)
            return see(request, "/same-person")
        differ = differing(pair.one, pair.other)
        kept, chosen = read_decision(reading, form, pair, differ)
        if kept is not None and not reading.problems:
            actions.make_one(session, by=me, pair=pair, kept=kept, chosen=chosen, seen=form.seen)
            return see(request, f"/same-person/{pair_id}")
    except SomeoneElseChanged:
        reading.problem("", "Somebody changed this just now. Look at it again.")
    except Refusal as refusal:
        reading.problem("", refusal.sentence)
    return pair_shown(request, session, me, pair, reading.problems, form)


@router.post("/same-person/{pair_id}/apart")
def apart(request: Request, session: DbSession, me: SignedIn, pair_id: UUID, form: Annotated[ApartForm, Form()]) -> Response:
    pair = pair_found(session, me, pair_id)
    if pair.row.answer is not Answered.ONE:
        return see(request, f"/same-person/{pair_id}")
    try:
        actions.take_apart(session, by=me, pair=pair, seen=form.seen, to_other=form.other)
    except SomeoneElseChanged:
        return pair_shown(request, session, me, pair, {"": "Somebody changed this just now. Look at it again."}, DecideForm())
    except Refusal as refusal:
        return pair_shown(request, session, me, pair, {"": refusal.sentence}, DecideForm())
    return see(request, f"/same-person/{pair_id}")
