"""The safeguarding dataset in the browser: ask for the tables without names, watch them being made, and fetch them."""

from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from app.audit import trail
from app.people.guard import LatelyProved, SignedIn
from app.people.queries import people_by_id
from app.refusals import NotReady
from app.safeguarding_dataset import actions, queries
from app.safeguarding_dataset.deidentified import NOT_PROTECTED
from app.safeguarding_dataset.forms import AskForm, FetchForm
from app.safeguarding_dataset.guard import ExportFound
from app.safeguarding_dataset.kept import shelf_of
from app.safeguarding_dataset.models import Form as Written
from app.safeguarding_dataset.models import Making
from app.safeguarding_dataset.presenters import export_shown, tables_shown
from app.safeguarding_dataset.standard import dictionary, standard
from app.settings import Settings
from app.web.csv import download
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()
TOP = "/safeguarding-dataset"


@router.get(TOP)
def dataset(request: Request, session: DbSession, me: SignedIn) -> Response:
    trail.look(session, by=me, what="read about the safeguarding dataset")
    return shown(request, session, AskForm(), Reading())


def shown(request: Request, session: Session, form: AskForm, reading: Reading) -> Response:
    rows = queries.exports(session)
    names = people_by_id(session, {one.asked_by for one in rows if one.asked_by})
    return page(
        request,
        "safeguarding_dataset/dataset.html",
        title=f"{'Error: ' if reading.problems else ''}Safeguarding dataset",
        status=422 if reading.problems else 200,
        current="figures",
        problems=reading.problems,
        form=form.model_copy(update={"operation": form.operation or uuid4()}),
        forms=[(one.value, one.words) for one in Written],
        standard=standard(),
        tables=tables_shown(),
        known=NOT_PROTECTED,
        exports=[export_shown(one, names) for one in rows],
    )


@router.post(TOP)
def ask(request: Request, session: DbSession, me: LatelyProved, form: Annotated[AskForm, Form()]) -> Response:
    """Asks for them. They are made in the background, because there may be many."""
    reading = Reading()
    written = reading.choice("form", form.form, Written, needed="Choose how the tables are written.")
    why = reading.line("why", form.why, needed="Say what they are for, without a name.", longest=300)
    if written is None or not why:
        return shown(request, session, form, reading)
    actions.ask(session, by=me, form=written, why=why, operation=form.operation or uuid4())
    return see(request, TOP)


@router.get(TOP + "/data-dictionary.csv")
def fields(session: DbSession, me: SignedIn) -> Response:
    """Every field, what it is and where it comes from; nothing of anybody."""
    trail.look(session, by=me, what="read the data dictionary of the safeguarding dataset")
    return download(list(dictionary(names=False)), "data-dictionary.csv")


@router.post(TOP + "/{export_id}/zip")
def fetch(request: Request, session: DbSession, me: LatelyProved, row: ExportFound, _: Annotated[FetchForm, Form()]) -> Response:
    """The very file that was made, to whoever showed a few minutes ago that it is them."""
    if row.making is not Making.READY:
        raise NotReady("There is no file to fetch. Ask for the tables again.")
    settings: Settings = request.app.state.settings
    shelf = shelf_of(settings)
    if not shelf.is_as_made(row.id, row.digest):
        actions.spoilt(session, by=me, row=row)
        reading = Reading()
        reading.problem("", "The file is not there as it was made, so it is not handed over. Ask for the tables again.")
        return shown(request, session, AskForm(), reading)
    actions.fetched(session, by=me, row=row)
    name = f"safeguarding-dataset-{row.made_at or row.asked_at:%Y-%m-%d}-{row.form.value}.zip"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Content-Length": str(row.size)}
    return StreamingResponse(shelf.pieces(row.id), media_type="application/zip", headers=headers)
