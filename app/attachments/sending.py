"""Sending a drawing, a photo or a paper. A picture takes a second to draw anew, and nobody else waits for that."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any
from uuid import UUID, uuid4

import anyio
from anyio import to_thread
from fastapi import APIRouter, Depends, Request
from pydantic import ValidationError
from sqlmodel import Session
from starlette.datastructures import FormData, UploadFile
from starlette.responses import Response

from app.attachments import actions
from app.attachments.actions import Place, Told, on_disk
from app.attachments.forms import FILE_AND, WordsForm, about_choices, maker_choices, read_about, read_told
from app.attachments.guard import beside
from app.cases.guard import CaseToWrite, OpenCase, find_case
from app.cases.queries import children_in, people_of
from app.cases.rules import id_for
from app.db import today
from app.evidence.presenters import shown as statement_shown
from app.family_frame.pages import case_page
from app.filing.kinds import Checked
from app.filing.preparing import prepared
from app.filing.rules import LARGEST, MAY_BE_SENT, WHOLE_POST, Prepared
from app.filing.store import SMALL, WHOLE, Store, store_of
from app.people.guard import InOneTurn, MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.refusals import CannotRead, NotReady
from app.settings import Settings
from app.web.pages import see
from app.web.reading import Reading, boxes_of
from app.web.session import DbSession

router = APIRouter()

A = "/families/{case_id}/attachments"

AT_ONCE = 1
"""Files made ready at once: each keeps a core busy and a picture's dots in memory, and saving words comes first."""

AGAIN = "Choose the file again: a browser does not keep it. The rest of what you wrote is still here."


@cache
def turns() -> anyio.CapacityLimiter:
    """Whose turn it is to have a file made ready."""
    return anyio.CapacityLimiter(AT_ONCE)


async def file_sent(request: Request) -> AsyncIterator[FormData]:
    """The form, which the wall has read already; the file in it is closed afterwards, whatever happens."""
    form = await request.form()
    try:
        yield form
    finally:
        await form.close()


FileSent = Annotated[FormData, Depends(file_sent)]


@router.get(A + "/add")
def attachment_to_add(
    request: Request, session: DbSession, me: SignedIn, case: CaseToWrite, child: UUID | None = None, statement: str = ""
) -> Response:
    """A form for one file. The day is today's until another is given."""
    made_day, made_month, made_year = boxes_of(today())
    form = WordsForm(
        about=str(child) if child else "", statement=statement, made_day=made_day, made_month=made_month, made_year=made_year
    )
    return adding(request, session, me, case, form, Reading())


def adding(request: Request, session: Session, me: Practitioner, case: OpenCase, form: WordsForm, reading: Reading) -> Response:
    told = beside(session, me, case, form.statement)
    people = people_of(session, case.id)
    children = children_in(people)
    only = str(children[0].id) if len(children) == 1 else ""
    problems = reading.problems
    if problems and "file" not in problems:
        problems = {"file": AGAIN, **problems}
    return case_page(
        request,
        session,
        case,
        "attachments/add.html",
        title="Add a drawing, photo or paper",
        way="statements",
        problems=problems,
        child=told.statement.about_id if told else None,
        statement=statement_shown(told, me=me.id, today=today()) if told else None,
        abouts=about_choices(children),
        makers=maker_choices(people),
        may_be_sent=MAY_BE_SENT,
        form=form.model_copy(update={"operation": form.operation or uuid4(), "about": form.about or only}),
    )


@dataclass(frozen=True)
class Meant:
    """What a form was understood to mean, by somebody who may add it."""

    place: Place
    told: Told


@router.post(A, max_body_size=WHOLE_POST)
async def add_attachment(request: Request, in_one_turn: InOneTurn, sent: FileSent, case_id: UUID) -> Response:
    """First whether they may, then the file, then its row: no turn to write is held while a picture is drawn anew."""
    form, data = await read_sent(sent)
    meant = await in_one_turn(lambda session, me: understood(request, session, me, case_id, form, has_file=bool(data)))
    if isinstance(meant, Response):
        return meant
    settings: Settings = request.app.state.settings
    store = store_of(settings)
    file_id = uuid4()
    try:
        file, checked = await to_thread.run_sync(ready, data, settings.scan_command, store, file_id, limiter=turns())
    except CannotRead as refusal:
        sentence = refusal.sentence
        return await in_one_turn(lambda session, me: refused(request, session, me, case_id, form, sentence))
    return await in_one_turn(lambda session, me: kept(request, session, me, meant, form, (file_id, file, checked)))


async def read_sent(sent: FormData) -> tuple[WordsForm, bytes]:
    """What was typed, and the bytes of the file: one more than is taken, so that what is too large is known."""
    fields: dict[str, Any] = {name: value for name, value in sent.multi_items() if name not in FILE_AND}
    try:
        form = WordsForm.model_validate(fields)
    except ValidationError:
        raise CannotRead("", "This form has something in it that the page does not have. Open the page again.") from None
    file = sent.get("file")
    return form, await file.read(LARGEST + 1) if isinstance(file, UploadFile) else b""


def ready(data: bytes, command: str, store: Store, file_id: UUID) -> tuple[Prepared, Checked]:
    """The file, made safe and on disk."""
    file, checked = prepared(data, command)
    store.keep(file_id, WHOLE, file.whole)
    if file.small:
        store.keep(file_id, SMALL, file.small)
    return file, checked


def open_to_write(session: Session, me: Practitioner, case_id: UUID) -> OpenCase:
    case = find_case(session, me, case_id)
    if not case.may_write:
        raise MayNot
    return case


def understood(
    request: Request, session: Session, me: Practitioner, case_id: UUID, form: WordsForm, *, has_file: bool
) -> Meant | Response:
    """What the form means; or the page again, with what to mend."""
    case = open_to_write(session, me, case_id)
    told_beside = beside(session, me, case, form.statement)
    people = people_of(session, case.id)
    reading = Reading()
    if not has_file:
        reading.problem("file", f"Choose a file. {MAY_BE_SENT}")
    about = told_beside.statement.about_id if told_beside else read_about(reading, form.about, children_in(people))
    told = read_told(reading, form, people, today=today())
    if told is None or reading.problems:
        return adding(request, session, me, case, form, reading)
    said = told_beside.statement if told_beside else None
    return Meant(Place(case.id, about, said.id if said else None, said.kept_with if said else None), told)


def refused(request: Request, session: Session, me: Practitioner, case_id: UUID, form: WordsForm, sentence: str) -> Response:
    """The page again, with what was typed and why the file is not taken."""
    reading = Reading()
    reading.problem("file", sentence)
    return adding(request, session, me, open_to_write(session, me, case_id), form, reading)


def kept(
    request: Request,
    session: Session,
    me: Practitioner,
    meant: Meant,
    form: WordsForm,
    file: tuple[UUID, Prepared, Checked],
) -> Response:
    """The row, for a file that lies on disk by now. Whoever lost the case meanwhile adds nothing."""
    case = open_to_write(session, me, meant.place.case_id)
    beside(session, me, case, str(meant.place.statement_id or ""))
    lying = on_disk(*file)
    own = id_for(form.operation, me.id, meant.place, meant.told, lying.fingerprint)
    try:
        row = actions.keep(session, by=me, place=meant.place, told=meant.told, file=lying, attachment_id=own)
    except NotReady as full:
        return refused(request, session, me, case.id, form, full.sentence)
    if row.file_id != lying.file_id:
        store_of(request.app.state.settings).forget(lying.file_id)
    return see(request, f"{case.address}/attachments/{row.id}")
