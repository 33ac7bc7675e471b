"""Bringing in rows of another agency: send a file, match its columns, look through it, decide; and take a batch back whole."""

from collections.abc import AsyncIterator
from typing import Annotated, Literal
from uuid import UUID, uuid4, uuid5

from fastapi import APIRouter, Depends, Form
from sqlmodel import Session
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import Response

from app.cases.guard import CaseToWrite, OpenCase
from app.chronology.models import Batch, Sort, Stand
from app.chronology.routes import frame
from app.people.guard import SignedIn
from app.people.queries import people_by_id
from app.refusals import AlreadyDone, CannotRead
from app.rows import actions
from app.rows.guard import BatchFound
from app.rows.looking_through import look_through
from app.rows.queries import batches_of
from app.rows.reading import LARGEST, read_table
from app.rows.rules import OF_SORT, Held
from app.web.csv import download
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession
from app.web.text import FormModel

router = APIRouter()
TOP = "/families/{case_id}/chronology/rows"
SHOWN = 20
"""Good rows shown before they come in; every row that is not good is shown."""


async def form_sent(request: Request) -> AsyncIterator[FormData]:
    """The form, which the wall has read already; the file in it is closed afterwards, whatever happens."""
    form = await request.form()
    try:
        yield form
    finally:
        await form.close()


FormSent = Annotated[FormData, Depends(form_sent)]


@router.get(TOP)
def all_batches(request: Request, session: DbSession, case: CaseToWrite) -> Response:
    return sending(request, session, case, {}, Reading())


def sending(request: Request, session: Session, case: OpenCase, typed: dict[str, str], reading: Reading) -> Response:
    batches = batches_of(session, case.id)
    return page(
        request,
        "rows/send.html",
        title=f"{'Error: ' if reading.problems else ''}Rows from another agency – {case.ref}",
        status=422 if reading.problems else 200,
        agency=typed.get("agency", ""),
        sort=typed.get("sort", Sort.EVENTS.value),
        sorts=[(one.value, one.words) for one in Sort],
        operation=typed.get("operation") or uuid4(),
        problems=reading.problems,
        batches=batches,
        names=people_by_id(session, {batch.sent_by for batch in batches}),
        **frame(session, case),
    )


@router.post(TOP)
def send(request: Request, session: DbSession, me: SignedIn, case: CaseToWrite, form: FormSent) -> Response:
    """Reads the file and holds its rows. A file that is refused leaves nothing."""
    if form.keys() - {"token", "operation", "agency", "sort", "file"}:
        raise CannotRead("file", "This form has a field that the page does not have. Open the page again.")
    typed = {name: value for name, value in form.items() if isinstance(value, str)}
    file = form.get("file")
    data = file.file.read(LARGEST + 1) if isinstance(file, UploadFile) else b""
    reading = Reading()
    agency = reading.line("agency", typed.get("agency", ""), needed="Say who gave you these rows.", longest=160)
    sort = reading.choice("sort", typed.get("sort", Sort.EVENTS.value), Sort, needed="Say what the rows are about.")
    try:
        table = read_table(data)
    except CannotRead as refusal:
        reading.problem("file", refusal.sentence)
        return sending(request, session, case, typed, reading)
    if reading.problems or sort is None:
        return sending(request, session, case, typed, reading)
    own = own_id(typed.get("operation", ""), case)
    batch = actions.hold(session, by=me, case_id=case.id, agency=agency, table=table, batch_id=own, sort=sort)
    return see(request, f"{case.address}/chronology/rows/{batch.id}")


def own_id(operation: str, case: OpenCase) -> UUID:
    """The id of a batch, from the operation of its page, so that what is sent twice is held once, and in this family only."""
    try:
        return uuid5(UUID(operation), str(case.id)) if operation else uuid4()
    except ValueError:
        raise CannotRead("", "This form could not be read. Open the page again and fill it in there.") from None


@router.get("/families/{case_id}/chronology/rows-template.csv")
def template(_case: CaseToWrite, sort: Sort = Sort.EVENTS) -> Response:
    """Headings as they are read without matching, and nothing else."""
    return download([tuple(target.words for target in OF_SORT[sort])], f"{sort.value}-rows.csv")


# --- one batch


def one_page(
    request: Request, session: Session, case: OpenCase, batch: Batch, problem: str = "", *, status: int = 200
) -> Response:
    """The batch as it stands: columns to match and every row that is not good; or what came of it."""
    held = Held.model_validate_json(batch.held)
    waiting = batch.stand is Stand.WAITING
    looked = look_through(session, case.id, batch, held) if waiting else []
    good = [one for one in looked if one.happened]
    return page(
        request,
        "rows/batch.html",
        title=f"{'Error: ' if problem else ''}Rows from another agency – {case.ref}",
        status=status,
        batch=batch,
        held=held,
        targets=OF_SORT[batch.sort],
        columns=[(str(place), heading) for place, heading in enumerate(held.headings)],
        problem=problem,
        good=good[:SHOWN],
        good_count=len(good),
        bad=[one for one in looked if not one.happened],
        names=people_by_id(session, {batch.sent_by, *filter(None, (batch.decided_by, batch.taken_back_by))}),
        **frame(session, case),
    )


@router.get(TOP + "/{batch_id}")
def one_batch(request: Request, session: DbSession, case: CaseToWrite, batch: BatchFound) -> Response:
    return one_page(request, session, case, batch)


class MatchForm(FormModel):
    """Which column is what, by its place; empty for a thing the file does not say."""

    date: str = ""
    until: str = ""
    words: str = ""
    child: str = ""
    source: str = ""
    kind: str = ""
    meant: str = ""
    who_knew: str = ""
    response: str = ""
    different: str = ""
    possible: str = ""
    authorised: str = ""
    unauthorised: str = ""
    outcome: str = ""
    way: str = ""
    nobody: str = ""


@router.post(TOP + "/{batch_id}/match")
def match(
    request: Request, session: DbSession, me: SignedIn, case: CaseToWrite, batch: BatchFound, form: Annotated[MatchForm, Form()]
) -> Response:
    held = Held.model_validate_json(batch.held)
    targets = OF_SORT[batch.sort]
    places = {str(place): place for place in range(len(held.headings))}
    found = {target.key: places[getattr(form, target.key)] for target in targets if getattr(form, target.key) in places}
    missing = [target.words for target in targets if target.needed and target.key not in found]
    if missing:
        sentence = f"Say which column holds: {', '.join(missing)}."
        return one_page(request, session, case, batch, sentence, status=422)
    try:
        changed = held.model_copy(update={"match": found, "nobody": form.nobody})
        actions.match_columns(session, by=me, batch=batch, held=changed)
    except AlreadyDone as refusal:
        return one_page(request, session, case, batch, refusal.sentence, status=409)
    return see(request, f"{case.address}/chronology/rows/{batch.id}#rows")


class DecideForm(FormModel):
    """What is to be done with the rows."""

    do: Literal["good", "nothing"]


@router.post(TOP + "/{batch_id}/decide")
def decide(
    request: Request, session: DbSession, me: SignedIn, case: CaseToWrite, batch: BatchFound, form: Annotated[DecideForm, Form()]
) -> Response:
    """All good rows in one unit of work, or none."""
    held = Held.model_validate_json(batch.held)
    try:
        if form.do == "good":
            actions.bring_in_good(session, by=me, batch=batch, held=held, looked=look_through(session, case.id, batch, held))
        else:
            actions.bring_in_nothing(session, by=me, batch=batch, held=held)
    except AlreadyDone as refusal:
        return one_page(request, session, case, batch, refusal.sentence, status=409)
    return see(request, f"{case.address}/chronology/rows/{batch.id}")


@router.get(TOP + "/{batch_id}/left-out.csv")
def left_out(batch: BatchFound) -> Response:
    """The rows that were left out, each with its line and what was wrong, to be mended and sent again."""
    held = Held.model_validate_json(batch.held)
    rows: list[tuple[str, ...]] = [(*held.headings, "Line", "To mend")]
    rows += [(*padded(cells, len(held.headings)), str(line), held.faults.get(line, "")) for line, cells in held.rows]
    return download(rows, "chronology-rows-left-out.csv")


def padded(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    return (*cells[:width], *("" for _ in range(width - len(cells))))


@router.post(TOP + "/{batch_id}/take-back")
def take_back(
    request: Request, session: DbSession, me: SignedIn, case: CaseToWrite, batch: BatchFound, _form: Annotated[FormModel, Form()]
) -> Response:
    try:
        actions.take_back(session, by=me, batch=batch)
    except AlreadyDone as refusal:
        return one_page(request, session, case, batch, refusal.sentence, status=409)
    return see(request, f"{case.address}/chronology/rows/{batch.id}")
