"""Returns in the browser: send one, watch it being read, look through its report, let it count, leave it out, take it back."""

import shutil
import tempfile
import threading
from typing import Annotated, BinaryIO, Literal
from uuid import UUID

import structlog
from anyio import to_thread
from fastapi import APIRouter, Depends, Form
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import Response

from app.audit import trail
from app.cohorts import actions, queries
from app.cohorts.guard import ReturnFound
from app.cohorts.keeping import keeping_words
from app.cohorts.models import CohortBatch, Stand
from app.cohorts.presenters import batch_shown
from app.cohorts.reading_in import Sent, begin, read_in
from app.db import Database, TooBusy
from app.people.guard import InOneTurn, SignedIn
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, CannotRead
from app.retention.declared import returns_rule
from app.returns.meant import Sort
from app.returns.reading import a_day
from app.settings import Settings
from app.web.csv import download
from app.web.pages import fragment, is_htmx, page, see
from app.web.reading import Reading
from app.web.session import DbSession
from app.web.text import FormModel

router = APIRouter()
log = structlog.get_logger()

TOP = "/returns"
LARGEST = 64 * 1024 * 1024
"""Bytes of one return sent by a browser; larger ones are brought in at the command line."""
FIELDS = {"token", "sort", "covers_from", "reference", "file"}
SHOWN = 100
MAY_COUNT = (Stand.WAITING, Stand.REPLACED, Stand.TAKEN_BACK)
MAY_LACK = (Stand.BROUGHT_IN, Stand.TAKEN_BACK)
"""Where one is taken back, nothing counts in its stead until somebody says so."""
SAYS_ITSELF = (Sort.CIN, Sort.ATTENDANCE, Sort.ALL_PUPILS, Sort.POPULATION)
"""Returns that say themselves of which time they speak."""


@router.get(TOP)
def all_returns(request: Request, session: DbSession, me: SignedIn) -> Response:
    trail.look(session, by=me, what="read the list of returns")
    return sending(request, session, {}, Reading())


def sending(request: Request, session: Session, typed: dict[str, str], reading: Reading) -> Response:
    there = queries.batches(session)
    names = queries.who_did(session, there)
    return page(
        request,
        "cohorts/send.html",
        title=f"{'Error: ' if reading.problems else ''}Returns",
        status=422 if reading.problems else 200,
        current="figures",
        sorts=[(one.value, one.words) for one in Sort],
        typed=typed,
        problems=reading.problems,
        batches=[batch_shown(one, names) for one in there],
        largest=LARGEST // 1024 // 1024,
    )


async def form_sent(request: Request) -> FormData:
    """The form, which the wall has read already."""
    return await request.form()


@router.post(TOP, max_body_size=LARGEST + 1024 * 1024)
async def send(request: Request, in_one_turn: InOneTurn, form: Annotated[FormData, Depends(form_sent)]) -> Response:
    """Takes the file and reads it in the background. A form that cannot be understood leaves nothing."""
    if form.keys() - FIELDS:
        raise CannotRead("file", "This form has a field that the page does not have. Open the page again.")
    typed = {name: value for name, value in form.items() if isinstance(value, str)}
    me = await in_one_turn(lambda _session, somebody: somebody)
    reading = Reading()
    sent = understood(reading, typed, me)
    given = form.get("file")
    if not isinstance(given, UploadFile) or not given.filename:
        reading.problem("file", "Choose the file of the return.")
    elif (given.size or 0) > LARGEST:
        reading.problem(
            "file",
            f"The file is larger than {LARGEST // 1024 // 1024} MB. Bring it in at the command line: whole-picture import.",
        )
    if sent is not None and isinstance(given, UploadFile) and not reading.problems:
        database: Database = request.app.state.database
        try:
            batch_id = await to_thread.run_sync(read_behind, database, sent, given.file)
            await form.close()
            return see(request, f"{TOP}/{batch_id}")
        except AlreadyDone as refusal:
            reading.problem("file", refusal.sentence)
        except CannotRead as refusal:
            reading.problem(refusal.field, refusal.sentence)
    await form.close()
    return await in_one_turn(lambda session, _: sending(request, session, typed, reading))


def understood(reading: Reading, typed: dict[str, str], me: Practitioner) -> Sent | None:
    """What is sent; a census says of which time it speaks, everything else is told."""
    sort = reading.choice("sort", typed.get("sort", ""), Sort, needed="Say what kind of return it is.")
    if sort is None or sort in SAYS_ITSELF:
        return Sent(sort, me) if sort else None
    begins, ends = (a_day(typed.get(field, "").strip()) for field in ("covers_from", "reference"))
    if begins is None and (sort is Sort.EARLY_HELP or typed.get("covers_from", "").strip()):
        reading.problem("covers_from", "Write the first day of the time it speaks of as 01/04/2023.")
    if ends is None:
        reading.problem("reference", "Write the last day of the time it speaks of as 31/03/2025.")
    return Sent(sort, me, begins, ends)


def read_behind(database: Database, sent: Sent, given: BinaryIO) -> UUID:
    """Begins the batch, keeps the file without a name on the disk, and reads it while the page goes on."""
    batch_id = begin(database, sent, given)
    own = tempfile.TemporaryFile()  # noqa: SIM115 the thread closes it
    given.seek(0)
    shutil.copyfileobj(given, own)
    own.seek(0)
    threading.Thread(target=read_quietly, args=(database, batch_id, sent.sort, own), name="return", daemon=True).start()
    return batch_id


def read_quietly(database: Database, batch_id: UUID, sort: Sort, file: BinaryIO) -> None:
    """Reads it in. What was wrong stands in the batch; what stopped half-way is swept away later."""
    with file:
        try:
            read_in(database, batch_id, sort, file)
        except CannotRead:
            log.info("a return was refused", sort=sort.value)
        except (SQLAlchemyError, TooBusy, OSError) as fault:
            log.warning("a return stopped half-way", fault=type(fault).__name__)


# --- one return


def one_page(request: Request, session: Session, batch: CohortBatch, problem: str = "", *, status: int = 200) -> Response:
    settings: Settings = request.app.state.settings
    replaces = queries.replaced_by(session, batch) if batch.stand in MAY_COUNT else None
    before = queries.replaced_before(session, batch) if replaces is None and batch.stand in MAY_LACK else None
    names = queries.who_did(session, (batch, replaces, before))
    return page(
        request,
        "cohorts/batch.html",
        title=f"{'Error: ' if problem else ''}A return",
        status=status,
        current="figures",
        batch=batch_shown(batch, names),
        problem=problem,
        kinds=queries.spells_by_kind(session, batch.id),
        rules=queries.rules_broken(session, batch.id),
        faults=queries.faults_of(session, batch.id, first=SHOWN),
        shown=SHOWN,
        replaces=batch_shown(replaces, names) if replaces else None,
        before=batch_shown(before, names) if before else None,
        kept=keeping_words(batch, returns_rule(settings.data, settings.local.keep_years)),
    )


@router.get(TOP + "/{batch_id}")
def one_return(request: Request, session: DbSession, me: SignedIn, batch: ReturnFound) -> Response:
    """How it stands; to a page that is open while it is read, how far that is, again and again, until it is done."""
    if is_htmx(request):
        return fragment(request, "cohorts/_reading.html", batch=batch_shown(batch, {}))
    trail.look(session, by=me, what="looked through a return", about_id=batch.id)
    return one_page(request, session, batch)


class DecideForm(FormModel):
    """What is to be done with a return."""

    do: Literal["count", "leave", "take_back"]


@router.post(TOP + "/{batch_id}")
def decide(
    request: Request, session: DbSession, me: SignedIn, batch: ReturnFound, form: Annotated[DecideForm, Form()]
) -> Response:
    deed = {"count": actions.bring_in, "leave": actions.leave_out, "take_back": actions.take_back}[form.do]
    try:
        deed(session, by=me, batch=batch)
    except AlreadyDone as refusal:
        return one_page(request, session, batch, refusal.sentence, status=409)
    return see(request, f"{TOP}/{batch.id}")


@router.get(TOP + "/{batch_id}/report.csv")
def report(session: DbSession, me: SignedIn, batch: ReturnFound) -> Response:
    """Every line that is wrong, with its rule and mend, to mend it where the return came from."""
    rows = [("Line", "What became of it", "Place", "Rule", "To mend")]
    rows += [(str(one.line), one.weight.words, one.place, one.rule, one.mend) for one in queries.faults_of(session, batch.id)]
    trail.deed(session, by=me, what="took out the report of a return", about_id=batch.id, detail=str(len(rows) - 1))
    return download(rows, "return-report.csv")
