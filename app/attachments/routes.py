"""Drawings, photos and papers of a family's record: the list, one of them, and what is done with it; the files themselves too."""

from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.attachments import actions, presenters, queries
from app.attachments.forms import SOMEBODY, TakeOutForm, WordsForm, maker_choices, read_told
from app.attachments.guard import AttachmentFound, AttachmentToWrite, FileFound, OpenAttachment
from app.attachments.models import Attachment
from app.cases.guard import CaseFound, OpenCase
from app.cases.presenters import ways, who_bar
from app.cases.queries import children_in, people_of
from app.cases.rules import id_for
from app.db import today
from app.evidence.guard import theirs_to_read
from app.evidence.presenters import StatementShown
from app.evidence.presenters import shown as statement_shown
from app.evidence.queries import latest_of
from app.family_frame.pages import case_page
from app.filing.kinds import FileKind
from app.filing.store import SMALL, WHOLE, FileLost, fingerprint, store_of
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.people.queries import people_by_id
from app.refusals import AlreadyDone, NotReady
from app.web.pages import day, day_and_clock, page, see
from app.web.reading import Reading, boxes_of
from app.web.session import DbSession

router = APIRouter()

A = "/families/{case_id}/attachments"
ONE = A + "/{attachment_id}"


@router.get(A)
def attachments(request: Request, session: DbSession, me: SignedIn, case: CaseFound) -> Response:
    """What there is, child by child, newest first."""
    people = people_of(session, case.id)
    held = queries.in_record(session, case.id, me.id, supervises=case.may_supervise)
    gone = queries.taken_out(session, case.id, me.id, supervises=case.may_supervise)
    return case_page(
        request,
        session,
        case,
        "attachments/list.html",
        title="Drawings, photos and papers",
        way="statements",
        groups=presenters.grouped(presenters.all_shown(held, case.address, people), children_in(people)),
        gone=presenters.all_shown(gone, case.address, people),
    )


@router.get(ONE)
def one_attachment(request: Request, session: DbSession, me: SignedIn, found: AttachmentFound) -> Response:
    """One file, with its words, what stood before them, and what may be done with it."""
    return one_page(request, session, me, found, TakeOutForm(), Reading())


def one_page(
    request: Request, session: Session, me: Practitioner, found: OpenAttachment, form: TakeOutForm, reading: Reading
) -> Response:
    case, held = found.case, found.held
    people = people_of(session, case.id)
    row = held.row
    by = people_by_id(session, {row.taken_out_by} if row.taken_out_by else set())
    return case_page(
        request,
        session,
        case,
        "attachments/attachment.html",
        title=f"{row.kind.words}",
        way="statements",
        problems=reading.problems,
        child=row.about_id,
        shown=presenters.shown(held, case.address, {one.id: one for one in people}),
        statement=words_beside(session, me, case, row.statement_id),
        before=[(one.shows, one.said, day(one.recorded_at)) for one in queries.history_of(session, row)],
        gone=(by.get(row.taken_out_by, ""), day(row.taken_out_at), row.taken_out_why)
        if row.taken_out_at and row.taken_out_by
        else None,
        form=form,
    )


def words_beside(session: Session, me: Practitioner, case: OpenCase, statement_id: UUID | None) -> StatementShown | None:
    """The words it stands beside, as they stand now."""
    if statement_id is None:
        return None
    told = theirs_to_read(latest_of(session, case.id, statement_id), me, case)
    return statement_shown(told, me=me.id, today=today())


@router.get(ONE + "/words")
def words_to_put_right(request: Request, session: DbSession, found: AttachmentToWrite) -> Response:
    """What is written of it, to be put right with a reason."""
    row = found.held.row
    made_day, made_month, made_year = boxes_of(row.made_on)
    form = WordsForm(
        shows=row.shows,
        maker=str(row.made_by_id) if row.made_by_id else SOMEBODY,
        made_by=row.made_by,
        made_day=made_day,
        made_month=made_month,
        made_year=made_year,
        said=row.said,
    )
    return putting_right(request, session, found, form, Reading())


def putting_right(
    request: Request, session: Session, found: OpenAttachment, form: WordsForm, reading: Reading, *, first: bool = False
) -> Response:
    """`first`: somebody else put it right while this form was open."""
    case, held = found.case, found.held
    people = people_of(session, case.id)
    return page(
        request,
        "attachments/words.html",
        title=f"{'Error: ' if reading.problems else ''}Put the words right – {case.ref}",
        status=422 if reading.problems else 409 if first else 200,
        current="families",
        who=who_bar(session, case, held.row.about_id),
        ways=ways(case, "statements"),
        case=case,
        shown=presenters.shown(held, case.address, {one.id: one for one in people}),
        first=(held.recorder, day_and_clock(held.row.recorded_at)) if first else None,
        makers=maker_choices(people),
        form=form.model_copy(update={"operation": form.operation or uuid4()}),
        problems=reading.problems,
    )


@router.post(ONE + "/words")
def put_right(
    request: Request,
    session: DbSession,
    me: SignedIn,
    found: AttachmentToWrite,
    attachment_id: UUID,
    form: Annotated[WordsForm, Form()],
) -> Response:
    """Where somebody else put it right first, both are shown and nothing typed is lost."""
    reading = Reading()
    told = read_told(reading, form, people_of(session, found.case.id), today=today())
    why = reading.line("why", form.why, needed="Say in a few words what was wrong before.", longest=400)
    if told is None or reading.problems:
        return putting_right(request, session, found, form, reading)
    read = session.get_one(Attachment, attachment_id)
    operation = id_for(form.operation, me.id, read.id, told, why)
    try:
        row = actions.put_right(session, by=me, row=read, told=told, why=why, operation=operation)
    except AlreadyDone:
        return putting_right(request, session, found, form, reading, first=True)
    return see(request, f"{found.case.address}/attachments/{row.id}")


@router.post(ONE + "/take-out")
def take_out(
    request: Request,
    session: DbSession,
    me: SignedIn,
    found: AttachmentToWrite,
    form: Annotated[TakeOutForm, Form()],
) -> Response:
    """Out of sight, with a reason. It stays where it is kept, and a line says that it was there."""
    reading = Reading()
    why = reading.line("why", form.why, needed="Say in a few words why it is taken out.", longest=400)
    if reading.problems:
        return one_page(request, session, me, found, form, reading)
    actions.take_out(session, by=me, row=found.held.row, why=why)
    return see(request, f"{found.case.address}/attachments/{found.held.row.id}")


# --- the files


@router.get(ONE + "/view")
def view(request: Request, found: FileFound) -> Response:
    """The smaller picture, for a page."""
    part = SMALL if found.held.row.kind is FileKind.PICTURE else WHOLE
    return sent(request, found, part, "inline" if part == SMALL else "attachment")


@router.get(ONE + "/file")
def whole_file(request: Request, found: FileFound) -> Response:
    """The whole file, to save."""
    return sent(request, found, WHOLE, "attachment")


def sent(request: Request, found: OpenAttachment, part: str, how: str) -> Response:
    """The bytes, if they are what was kept. Their type is the one they were found to have, and nothing may guess another."""
    held = found.held
    try:
        data = store_of(request.app.state.settings).read(held.row.file_id, part)
    except FileLost:
        data = b""
    if not data or (part == WHOLE and fingerprint(data) != held.row.fingerprint):
        raise NotReady("This file is not as it was kept, so it is not handed out. Tell the people who run the service.")
    kind = "image/jpeg" if held.row.kind is FileKind.PICTURE else "application/pdf"
    name = presenters.file_name(found.case.ref, held)
    return Response(data, media_type=kind, headers={"Content-Disposition": f'{how}; filename="{name}"'})
