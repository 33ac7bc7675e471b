"""The page on which an expected baby is written down as born: one child, or twins."""

from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.cases.guard import CaseToWrite, OpenCase
from app.cases.models import Person, PersonKind
from app.cases.presenters import ways, who_bar
from app.cases.queries import person_of
from app.cases.writing import hold_as_seen
from app.db import today
from app.identity import actions
from app.identity.forms import BornForm, read_born
from app.people.guard import MayNot, SignedIn
from app.refusals import SomeoneElseChanged
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

HEADING = "The baby has been born"


def found(session: Session, case: OpenCase, person_id: UUID) -> Person:
    """The baby, in this family's record. Raises MayNot for somebody of another family."""
    person = person_of(session, case.id, person_id)
    if person is None:
        raise MayNot
    return person


def shown(
    request: Request, session: Session, case: OpenCase, baby: Person, form: BornForm, problems: dict[str, str], status: int = 200
) -> Response:
    return page(
        request,
        "identity/born.html",
        title=f"{'Error: ' if problems else ''}{HEADING} – {case.ref}",
        status=status,
        current="families",
        case=case,
        who=who_bar(session, case, baby.id),
        ways=ways(case, "family"),
        back=f"{case.address}/people/{baby.id}",
        heading=HEADING,
        form=form,
        operation=form.operation or uuid4(),
        problems=problems,
    )


@router.get("/families/{case_id}/people/{person_id}/born")
def birth_to_write(request: Request, session: DbSession, case: CaseToWrite, person_id: UUID) -> Response:
    """Whoever is not expected any more is shown as they are: an old bookmark leads to the child."""
    baby = found(session, case, person_id)
    if baby.kind != PersonKind.UNBORN:
        return see(request, f"{case.address}/people/{baby.id}")
    return shown(request, session, case, baby, BornForm(), {})


@router.post("/families/{case_id}/people/{person_id}/born")
def write_birth(
    request: Request, session: DbSession, me: SignedIn, case: CaseToWrite, person_id: UUID, form: Annotated[BornForm, Form()]
) -> Response:
    """The same person from now on a child. Sent twice, it is written once."""
    baby = found(session, case, person_id)
    reading = Reading()
    born = read_born(reading, form, today())
    if reading.problems:
        return shown(request, session, case, baby, form, reading.problems, 422)
    done = see(request, f"{case.address}/people/{baby.id}")
    try:
        hold_as_seen(session, baby, baby.version)
    except SomeoneElseChanged:
        if baby.kind == PersonKind.UNBORN:
            return shown(request, session, case, baby, form, {"": "Somebody changed this page just now. Look at it again."}, 409)
    if baby.kind != PersonKind.UNBORN:
        return done
    actions.baby_is_born(session, by=me, case_id=case.id, baby=baby, born=born, operation=form.operation or uuid4())
    return done
