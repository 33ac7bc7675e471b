"""Addresses of reflections: one’s own about all families, those about one family, and one of them."""

from collections.abc import Mapping
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.agendas.guard import CaseToTalk
from app.agendas.queries import names_by_id, supervisors_in
from app.audit import trail
from app.cases.open_case import OpenCase
from app.cases.presenters import ways, who_bar
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.reflections import actions, queries
from app.reflections.forms import ReflectionForm, ShareForm, read_words
from app.reflections.guard import OwnReflection, ReflectionFound
from app.reflections.models import Reflection
from app.reflections.rules import ASKED, InTheWay, keys_of, says_something
from app.refusals import SomeoneElseChanged
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

FAMILY = "/families/{case_id}/reflections"
ONE = FAMILY + "/{reflection_id}"


@router.get("/reflections")
def my_reflections(request: Request, session: DbSession, me: SignedIn) -> Response:
    """Mine, about every family I may open."""
    trail.look(session, by=me, what="opened their own reflections")
    return page(request, "reflections/mine.html", title="My reflections", current="work", mine=queries.mine(session, me))


@router.get(FAMILY)
def about_family(request: Request, session: DbSession, me: SignedIn, case: CaseToTalk) -> Response:
    """Mine about this family, what was shared with me, and writing one."""
    return family_page(request, session, me, case)


def family_page(
    request: Request,
    session: Session,
    me: Practitioner,
    case: OpenCase,
    *,
    problems: Mapping[str, str] | None = None,
    typed: ReflectionForm | None = None,
) -> Response:
    form = typed or ReflectionForm()
    return page(
        request,
        "reflections/family.html",
        title=f"{'Error: ' if problems else ''}Reflections – {case.ref}",
        status=422 if problems else 200,
        current="families",
        case=case,
        who=who_bar(session, case),
        ways=ways(case, "supervision"),
        kept=queries.for_reader(session, me.id, case.id),
        asked=ASKED,
        ticks=[(one.value, one.words) for one in InTheWay],
        form=form,
        problems=problems or {},
        operation=form.operation or uuid4(),
    )


@router.post(FAMILY)
def write_down(
    request: Request, session: DbSession, me: SignedIn, case: CaseToTalk, form: Annotated[ReflectionForm, Form()]
) -> Response:
    """Keeps a reflection, for its author alone."""
    reading = Reading()
    values = read_words(reading, form)
    if not reading.problems and not says_something(values):
        reading.problem("visits", "Write something under one of the questions, or leave without writing.")
    if reading.problems:
        return family_page(request, session, me, case, problems=reading.problems, typed=form)
    row = actions.write_down(session, by=me, case_id=case.id, values=values, operation=form.operation or uuid4())
    return see(request, f"{case.address}/reflections/{row.id}")


@router.get(ONE)
def read(request: Request, session: DbSession, me: SignedIn, case: CaseToTalk, found: ReflectionFound) -> Response:
    """One reflection: to write in by its author, to read by whoever it was shared with."""
    return one_page(request, session, me, case, found)


def form_of(row: Reflection) -> ReflectionForm:
    """What stands, as the form that would send it."""
    told = {name: getattr(row, name) for name, _, _ in ASKED}
    return ReflectionForm(**told, in_the_way=keys_of(row.in_the_way), may_count="yes" if row.may_count else "")


def one_page(
    request: Request,
    session: Session,
    me: Practitioner,
    case: OpenCase,
    found: queries.Kept,
    *,
    status: int = 200,
    problems: Mapping[str, str] | None = None,
    typed: ReflectionForm | None = None,
) -> Response:
    row = found.row
    form = typed or form_of(row)
    readers = [one for one in supervisors_in(session, case.team_id) if one[0] != me.id]
    return page(
        request,
        "reflections/one.html",
        title=f"{'Error: ' if problems else ''}A reflection – {case.ref}",
        status=status,
        current="families",
        case=case,
        who=who_bar(session, case),
        ways=ways(case, "supervision"),
        found=found,
        is_mine=row.author_id == me.id,
        shared_with=names_by_id(session, [row.shared_with]).get(row.shared_with, "") if row.shared_with else "",
        readers=readers,
        asked=ASKED,
        ticks=[(one.value, one.words) for one in InTheWay],
        form=form,
        problems=problems or {},
        stands=status == 409,
    )


@router.post(ONE)
def write_again(
    request: Request,
    session: DbSession,
    me: SignedIn,
    case: CaseToTalk,
    found: OwnReflection,
    form: Annotated[ReflectionForm, Form()],
) -> Response:
    """Puts other words in place of what stands."""
    reading = Reading()
    values = read_words(reading, form)
    if reading.problems:
        return one_page(request, session, me, case, found, status=422, problems=reading.problems, typed=form)
    try:
        actions.write_again(session, by=me, row=found.row, values=values, seen=form.seen)
    except SomeoneElseChanged:
        sentence = "You wrote here in another window. What stands now is shown above; what you typed is below, not saved yet."
        return one_page(request, session, me, case, found, status=409, problems={"visits": sentence}, typed=form)
    return see(request, f"{case.address}/reflections/{found.row.id}")


@router.post(f"{ONE}/share")
def share(
    request: Request,
    session: DbSession,
    me: SignedIn,
    case: CaseToTalk,
    found: OwnReflection,
    form: Annotated[ShareForm, Form()],
) -> Response:
    """Shares it with one supervisor of the family’s team, or takes that back."""
    reading = Reading()
    readers: list[UUID] = [one for one, _ in supervisors_in(session, case.team_id) if one != me.id]
    with_id = reading.one_of("with_whom", form.with_whom, readers)
    if reading.problems:
        return one_page(request, session, me, case, found, status=422, problems=reading.problems)
    try:
        actions.share(session, by=me, row=found.row, with_id=with_id, seen=form.seen)
    except SomeoneElseChanged as refusal:
        return one_page(request, session, me, case, found, status=409, problems={"with_whom": refusal.sentence})
    return see(request, f"{case.address}/reflections/{found.row.id}")
