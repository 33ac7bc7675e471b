"""The addresses of what is kept back in a family's record: the list, a new mark, and lifting one."""

from typing import Annotated
from uuid import UUID, uuid4, uuid5

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.cases.guard import CaseFound, CaseToWrite, OpenCase
from app.cases.models import PersonKind
from app.cases.queries import involved_in, people_of
from app.cases.wording import full_name
from app.family_frame.pages import case_page
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.people.queries import people_by_id
from app.web.pages import counted, day, see
from app.web.reading import Reading
from app.web.session import DbSession
from app.withholding import actions, queries
from app.withholding.forms import KeepBackForm, LiftForm
from app.withholding.guard import described
from app.withholding.models import KeptBack
from app.withholding.plan_lines import WORDS
from app.withholding.rules import FAMILY, NAMED_OUTSIDE, OUTSIDE

router = APIRouter()

A = "/families/{case_id}/kept-back"

KINDS = {
    "statement": "Something seen or said",
    "answer": "An answer",
    "attachment": "A drawing, photo or paper",
    "event": "An entry of the chronology",
    "attendance": "A period of school attendance",
    "appointment": "An appointment",
    "pen": "Who somebody is",
    **WORDS,
}


BACK = {
    "statement": ("statements", "Seen and said"),
    "attachment": ("attachments", "Drawings, photos and papers"),
    **dict.fromkeys(("event", "attendance", "appointment"), ("chronology", "The chronology")),
}
"""Kind of thing → the page of the family’s record it is marked on, and what that is called."""


def came_from(case: OpenCase, item: str) -> tuple[str, str]:
    """Where a thing stands that is marked, to go back to; the list of marks where it stands on a page of its own."""
    kind, _, own = item.partition(":")
    if kind == "pen":
        return f"{case.address}/people/{own}", "The person"
    where, called = BACK.get(kind, ("kept-back", "Kept back") if item else BACK["statement"])
    return f"{case.address}/{where}", called


def choices(session: Session, case: OpenCase, *, born: bool = False) -> list[tuple[str, str]]:
    """From whom a thing may be kept back; `born`: without a baby who is expected, who is given no copy."""
    there = [one for one in people_of(session, case.id) if not (born and one.kind is PersonKind.UNBORN)]
    people = [(str(one.id), full_name(one) or "The baby") for one in there]
    outside = [(f"{NAMED_OUTSIDE}{one.id.hex}", f"{one.name}, {one.what}") for one in involved_in(session, case.id)]
    return [(FAMILY, "Anybody in the family"), *people, (OUTSIDE, "Any professional elsewhere"), *outside]


@router.get(A)
def kept_back(request: Request, session: DbSession, me: SignedIn, case: CaseFound, item: str = "") -> Response:
    """What is kept back now; with `item`, a form to keep that one thing back."""
    return listed(request, session, me, case, KeepBackForm(item=item), Reading())


def listed(
    request: Request, session: Session, me: Practitioner, case: OpenCase, form: KeepBackForm, reading: Reading
) -> Response:
    marks = queries.standing(session, case.id)
    names, whom = people_by_id(session, {one.by for one in marks}), dict(choices(session, case))
    shown = [
        (one, whom.get(one.from_whom, "somebody no longer in the record"), names.get(one.by, ""), day(one.since)) for one in marks
    ]
    return case_page(
        request,
        session,
        case,
        "withholding/kept_back.html",
        title="Kept back",
        way="statements",
        problems=reading.problems,
        marks=[(one, words(one), *rest) for one, *rest in shown],
        how_many=counted(len(marks), "thing"),
        what=described(session, me, case, form.item) if form.item else "",
        choices=choices(session, case, born=True),
        back=came_from(case, form.item),
        form=form.model_copy(update={"operation": form.operation or uuid4()}),
    )


def words(mark: KeptBack) -> str:
    """Which kind of thing it is; its own words stay where they belong."""
    return KINDS[mark.item.partition(":")[0]]


@router.get(A + "/past")
def past(request: Request, session: DbSession, case: CaseFound) -> Response:
    """Every mark there has been and is no more: who made it, when and why, and who lifted it."""
    marks = queries.lifted(session, case.id)
    names = people_by_id(session, {one for mark in marks for one in (mark.by, mark.lifted_by) if one})
    whom = dict(choices(session, case))
    return case_page(
        request,
        session,
        case,
        "withholding/past.html",
        title="Kept back before",
        way="statements",
        marks=[(mark, words(mark), whom.get(mark.from_whom, "somebody no longer in the record"), names) for mark in marks],
    )


@router.post(A)
def keep_back(
    request: Request, session: DbSession, me: SignedIn, case: CaseToWrite, form: Annotated[KeepBackForm, Form()]
) -> Response:
    described(session, me, case, form.item)
    reading = Reading()
    if not form.from_whom or not set(form.from_whom) <= set(dict(choices(session, case))):
        reading.problem("from_whom", "Say who is not to have it.")
    why = reading.line("why", form.why, needed="Say in a few words why it is kept back.", longest=400)
    if reading.problems:
        return listed(request, session, me, case, form, reading)
    operation = form.operation or uuid4()
    for whom in dict.fromkeys(form.from_whom):
        own = uuid5(operation, whom)
        actions.keep_back(session, by=me, case_id=case.id, item=form.item, from_whom=whom, why=why, operation=own)
    return see(request, came_from(case, form.item)[0])


@router.post(A + "/{mark_id}")
def lift(
    request: Request, session: DbSession, me: SignedIn, case: CaseToWrite, mark_id: UUID, form: Annotated[LiftForm, Form()]
) -> Response:
    """Lifts one mark, with a reason."""
    mark = session.get(KeptBack, mark_id)
    if mark is None or mark.case_id != case.id:
        raise MayNot
    reading = Reading()
    why = reading.line("why", form.why, needed="Say in a few words why it is no longer kept back.", longest=400)
    if reading.problems:
        reading.problems = {f"why-{mark_id}": one for one in reading.problems.values()}
        return listed(request, session, me, case, KeepBackForm(), reading)
    actions.lift(session, by=me, mark=mark, why=why)
    return see(request, f"{case.address}/kept-back")
