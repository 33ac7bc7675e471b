"""Addresses of shared learning: the themes, a sheet of each, and the pages on which a practice lead writes and publishes them."""

from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Form, Query
from sqlmodel import Session
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from app.audit import trail
from app.learning import actions, presenters
from app.learning.forms import PublishForm, SheetForm, as_it_stands, read_sheet
from app.learning.guard import ThemeFound
from app.learning.queries import Theme, themes
from app.learning.rules import Channel, missing
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.people.queries import people_by_id
from app.people.roles import Permission
from app.refusals import NotReady, SomeoneElseChanged
from app.settings import Settings
from app.web.pages import page, see
from app.web.session import DbSession

router = APIRouter()
TOP = "/learning"


def place_of(me: Practitioner) -> str:
    """Where in the service these pages are: beside the figures for whoever reads those, else on the shelf."""
    return "figures" if me.may(Permission.READ_FIGURES) else "shelf"


@router.get(TOP)
def every_theme(request: Request, session: DbSession, me: SignedIn) -> Response:
    leads = me.may(Permission.CARE_FOR_TOOLS)
    trail.look(session, by=me, what="read the list of what was learnt")
    return page(
        request,
        "learning/list.html",
        title="What we learnt",
        current=place_of(me),
        themes=presenters.listed(themes(session), leads=leads),
        leads=leads,
    )


@router.get(TOP + "/add")
def add_page(request: Request, _me: SignedIn) -> Response:
    return written_page(request, None, SheetForm(operation=uuid4()))


@router.post(TOP + "/add")
def add(request: Request, session: DbSession, me: SignedIn, form: Annotated[SheetForm, Form()]) -> Response:
    sheet, problems = read_sheet(form)
    if sheet is None:
        return written_page(request, None, form, problems)
    own = actions.begin(session, by=me, sheet=sheet, operation=form.operation)
    return see(request, f"{TOP}/{own}")


@router.get(TOP + "/{theme_id}")
def one_theme(
    request: Request, session: DbSession, me: SignedIn, theme: ThemeFound, edition: Annotated[int, Query(ge=0, le=9_999)] = 0
) -> Response:
    """The sheet as it was published; for whoever leads practice also what is being written, before it is."""
    trail.look(session, by=me, what="read what was learnt", about_id=theme.id)
    return sheet_page(request, session, theme, me, edition=edition)


def sheet_page(
    request: Request,
    session: Session,
    theme: Theme,
    me: Practitioner,
    *,
    edition: int = 0,
    problems: list[tuple[str, str]] | None = None,
) -> Response:
    settings: Settings = request.app.state.settings
    wanted = next((one for one in theme.editions if one.row.number == edition), None) if edition else theme.published
    if edition and wanted is None:
        raise HTTPException(404)
    leads = me.may(Permission.CARE_FOR_TOOLS)
    draft = leads and theme.is_changed and not edition
    sheet = theme.sheet if draft or wanted is None else wanted.sheet
    who = people_by_id(session, {theme.words.written_by})
    return page(
        request,
        "learning/sheet.html",
        title=f"{'Error: ' if problems else ''}What we learnt: {sheet.title}",
        status=422 if problems else 200,
        current=place_of(me),
        sheet=presenters.sheet_shown(sheet, None if draft else wanted),
        place=settings.local.authority,
        address=f"{TOP}/{theme.id}",
        draft=draft,
        leads=leads,
        seen=theme.words.number,
        wanting=[sentence for _, sentence in missing(theme.sheet)] if draft else [],
        written=presenters.last_written(theme, who.get(theme.words.written_by, "somebody")) if leads else "",
        earlier=presenters.earlier(theme),
        problems=problems or [],
    )


@router.get(TOP + "/{theme_id}/write")
def write_page(request: Request, theme: ThemeFound) -> Response:
    return written_page(request, theme, as_it_stands(theme.sheet, theme.words.number))


@router.post(TOP + "/{theme_id}/write")
def write(request: Request, session: DbSession, me: SignedIn, theme: ThemeFound, form: Annotated[SheetForm, Form()]) -> Response:
    sheet, problems = read_sheet(form)
    if sheet is None:
        return written_page(request, theme, form, problems)
    try:
        actions.write(session, by=me, theme=theme, sheet=sheet, seen=form.seen)
    except SomeoneElseChanged:
        theirs = actions.found_again(session, theme)
        who = people_by_id(session, {theirs.words.written_by}).get(theirs.words.written_by, "Somebody")
        return written_page(request, theirs, form, theirs=presenters.last_written(theirs, who))
    return see(request, f"{TOP}/{theme.id}")


@router.post(TOP + "/{theme_id}/publish")
def publish(
    request: Request, session: DbSession, me: SignedIn, theme: ThemeFound, form: Annotated[PublishForm, Form()]
) -> Response:
    try:
        actions.publish(session, by=me, theme=theme, seen=form.seen, names_nobody=form.names_nobody == "yes")
    except NotReady as refusal:
        return sheet_page(request, session, theme, me, problems=[("names_nobody", refusal.sentence)])
    return see(request, f"{TOP}/{theme.id}")


def written_page(
    request: Request,
    theme: Theme | None,
    form: SheetForm,
    problems: dict[str, str] | None = None,
    theirs: str = "",
) -> Response:
    """The form, as it is first shown, with what has to be mended, or with what somebody else wrote meanwhile beside it."""
    return page(
        request,
        "learning/write.html",
        title=f"{'Error: ' if problems else ''}{'Write what we learnt' if theme else 'A new theme'}",
        status=422 if problems else 409 if theirs else 200,
        current="figures",
        form=form,
        seen=theme.words.number if theme else 0,
        problems=problems or {},
        channels=[(one.value, one.words, form.channels[one.value]) for one in Channel],
        action=f"{TOP}/{theme.id}/write" if theme else f"{TOP}/add",
        back=f"{TOP}/{theme.id}" if theme else TOP,
        theirs=presenters.sheet_shown(theme.sheet, None) if theme and theirs else None,
        theirs_said=theirs,
    )
