"""Addresses at which a practice lead brings in tools from outside, completes them and publishes them."""

from collections.abc import AsyncIterator
from typing import Annotated
from uuid import UUID

from anyio import to_thread
from fastapi import APIRouter, Depends
from sqlmodel import Session
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from app.declaration import Tool
from app.drafts import actions, presenters, queries
from app.drafts.fields import Declaration, Sent, read_sent, written
from app.drafts.guard import DraftFound
from app.drafts.models import DraftTool
from app.drafts.parts import PAGES, Part, section, settled
from app.drafts.presenters import TOP
from app.drafts.rules import checked, newest_of_each
from app.incoming.bringing import bring_in
from app.people.guard import InOneTurn, SignedIn
from app.people.practitioner import Practitioner
from app.people.queries import people_by_id
from app.refusals import CannotRead, NotReady
from app.suite.guard import suite_of
from app.untrusted_files.files import LARGEST
from app.web.pages import page, see
from app.web.session import DbSession

router = APIRouter()


async def form_sent(request: Request) -> AsyncIterator[FormData]:
    """The form, which the wall has read already; files that came with it are closed afterwards, whatever happens."""
    form = await request.form()
    try:
        yield form
    finally:
        await form.close()


FormSent = Annotated[FormData, Depends(form_sent)]


# The list, and bringing one in ---------------------------------------------------------------------------------------


@router.get(TOP)
def all_drafts(request: Request, session: DbSession, _me: SignedIn) -> Response:
    """Every tool that was brought in, and a form to bring one in."""
    return list_page(request, session)


def list_page(request: Request, session: Session, problem: str = "") -> Response:
    """The list, with what is wrong with a file that was chosen."""
    title = f"{'Error: ' if problem else ''}Tools from outside"
    found = queries.drafts(session)
    drafts = presenters.listed(found, queries.stages(session, found))
    status = 422 if problem else 200
    return page(request, "drafts/drafts.html", title=title, status=status, current="shelf", drafts=drafts, problem=problem)


@router.post(TOP)
async def bring_one_in(request: Request, turn: InOneTurn, form: FormSent) -> Response:
    """Reads a file and keeps it as a draft. Nobody waits for the record meanwhile; a file that is refused leaves nothing."""
    await turn(lambda _session, me: me)
    name, data = await file_in(form)
    try:
        brought = await to_thread.run_sync(bring_in, name, data)
    except CannotRead as refusal:
        sentence = refusal.sentence
        return await turn(lambda session, _me: list_page(request, session, sentence))
    draft_id: UUID = await turn(lambda session, me: actions.bring_in(session, brought=brought, data=data, by=me).id)
    return see(request, f"{TOP}/{draft_id}")


async def file_in(form: FormData) -> tuple[str, bytes]:
    """Name and bytes of the file a form sent. Raises CannotRead for a form with anything else in it."""
    if form.keys() - {"token", "file"}:
        raise CannotRead("file", "This form has a field that the page does not have. Open the page again.")
    file = form.get("file")
    if not isinstance(file, UploadFile):
        return "", b""
    return file.filename or "", await file.read(LARGEST + 1)


# One draft -----------------------------------------------------------------------------------------------------------


@router.get(TOP + "/{draft_id}")
def one_draft(request: Request, session: DbSession, draft: DraftFound) -> Response:
    """One draft: the report of what could not be carried, and what is left to write."""
    return draft_page(request, session, draft)


def draft_page(request: Request, session: Session, draft: DraftTool, problem: str = "") -> Response:
    """One draft, with why it could not be published."""
    names = people_by_id(session, {one for one in (draft.brought_by, draft.reviewed_by) if one})
    me: Practitioner = request.state.me
    shown = presenters.draft_page(draft, queries.stages(session, [draft]).get(draft.id), names, me.id)
    title = f"{'Error: ' if problem else ''}{shown.title} – Tools from outside"
    status = 409 if problem else 200
    return page(request, "drafts/draft.html", title=title, status=status, current="shelf", shown=shown, problem=problem)


@router.get(TOP + "/{draft_id}/sections/{section}")
def one_section(request: Request, draft: DraftFound, section: str) -> Response:
    """One section with its questions."""
    return part_page(request, draft, section_named(draft, section))


@router.post(TOP + "/{draft_id}/sections/{section}")
def write_section(
    request: Request, session: DbSession, me: SignedIn, draft: DraftFound, form: FormSent, section: str
) -> Response:
    """Writes one section."""
    return write(request, session, me, draft, form, section_named(draft, section))


def section_named(draft: DraftTool, key: str) -> Part:
    """The page of one section."""
    found = section(queries.declaration_of(draft), key)
    if found is None:
        raise HTTPException(404)
    return found


def page_named(request: Request, draft: DraftTool, key: str) -> Part:
    """One of the pages that every draft has."""
    return PAGES[key](queries.declaration_of(draft), suite_of(request))


@router.get(TOP + "/{draft_id}/about")
def about(request: Request, draft: DraftFound) -> Response:
    """What it is called, for whom it is and who looks after it."""
    return part_page(request, draft, page_named(request, draft, "about"))


@router.post(TOP + "/{draft_id}/about")
def write_about(request: Request, session: DbSession, me: SignedIn, draft: DraftFound, form: FormSent) -> Response:
    return write(request, session, me, draft, form, page_named(request, draft, "about"))


@router.get(TOP + "/{draft_id}/aims")
def aims(request: Request, draft: DraftFound) -> Response:
    """Why the tool exists."""
    return part_page(request, draft, page_named(request, draft, "aims"))


@router.post(TOP + "/{draft_id}/aims")
def write_aims(request: Request, session: DbSession, me: SignedIn, draft: DraftFound, form: FormSent) -> Response:
    return write(request, session, me, draft, form, page_named(request, draft, "aims"))


@router.get(TOP + "/{draft_id}/methodology")
def methodology(request: Request, draft: DraftFound) -> Response:
    """How the tool is used and read."""
    return part_page(request, draft, page_named(request, draft, "methodology"))


@router.post(TOP + "/{draft_id}/methodology")
def write_methodology(request: Request, session: DbSession, me: SignedIn, draft: DraftFound, form: FormSent) -> Response:
    return write(request, session, me, draft, form, page_named(request, draft, "methodology"))


@router.get(TOP + "/{draft_id}/adaptations")
def adaptations(request: Request, draft: DraftFound) -> Response:
    """For whom the tool is changed."""
    return part_page(request, draft, page_named(request, draft, "adaptations"))


@router.post(TOP + "/{draft_id}/adaptations")
def write_adaptations(request: Request, session: DbSession, me: SignedIn, draft: DraftFound, form: FormSent) -> Response:
    return write(request, session, me, draft, form, page_named(request, draft, "adaptations"))


def part_page(request: Request, draft: DraftTool, part: Part, sent: Sent | None = None, seen: int = 0) -> Response:
    """One page to write on, with what is left to mend there."""
    declaration: Declaration = queries.declaration_of(draft)
    problems = list(sent.reading.problems.items()) if sent else []
    left = () if sent else checked(declaration).on(part.key)
    return page(
        request,
        "drafts/part.html",
        title=f"{'Error: ' if problems else ''}{part.title} – Tools from outside",
        status=422 if problems else 200,
        current="shelf",
        address=f"{TOP}/{draft.id}",
        here=request.url.path,
        part=part,
        groups=presenters.written_groups(part, declaration, left, sent),
        left=presenters.left_lines(part, left),
        problems=problems,
        seen=seen or draft.number,
        tool_title=presenters.title_of(declaration, draft),
    )


def write(request: Request, session: Session, me: Practitioner, draft: DraftTool, form: FormData, part: Part) -> Response:
    """Keeps what was written on one page; what is left to mend is said there again."""
    sent = read_sent(form, part.fields)
    made = written(queries.declaration_of(draft), part.fields, sent)
    if sent.reading.problems:
        return part_page(request, draft, part, sent, sent.seen)
    before = queries.declaration_of(draft)
    made = settled(made)
    changes = {name: value for name, value in made.items() if before.get(name) != value}
    gone = dict.fromkeys(before.keys() - made.keys())
    actions.write_part(session, draft=draft, seen=sent.seen, changes={**gone, **changes}, by=me)
    return see(request, f"{TOP}/{draft.id}")


# Publishing and withdrawing ------------------------------------------------------------------------------------------


@router.post(TOP + "/{draft_id}/publish")
async def publish(request: Request, turn: InOneTurn, form: FormSent, draft_id: UUID) -> Response:
    """Puts the tool on the shelf, from where it can be begun like any other as soon as it is on disk."""

    def keep(session: Session, me: Practitioner) -> Tool | Response:
        sent = read_sent(form, (), ("read",))
        draft = found(session, draft_id)
        if sent.typed.get("read") != ["yes"]:
            return draft_page(request, session, draft, "Read the report of what could not be carried, and say that you have.")
        try:
            with session.begin_nested():
                return actions.publish(session, draft=draft, seen=sent.seen, suite=suite_of(request), by=me)
        except NotReady as refusal:
            return draft_page(request, session, draft, refusal.sentence)

    done = await turn(keep)
    if isinstance(done, Response):
        return done
    suite = suite_of(request)
    request.app.state.suite = suite.with_tools(newest_of_each([done, *(suite[key] for key in (done.key,) if key in suite)]))
    return see(request, f"/shelf/{done.key}")


def found(session: Session, draft_id: UUID) -> DraftTool:
    """The draft of that id."""
    draft = queries.draft_at(session, draft_id)
    if draft is None:
        raise HTTPException(404)
    return draft


@router.post(TOP + "/{draft_id}/review")
def review(request: Request, session: DbSession, me: SignedIn, draft: DraftFound, form: FormSent) -> Response:
    """Says that the tool was read top to bottom; from then on somebody else may publish it."""
    sent = read_sent(form, (), ("read",))
    if sent.typed.get("read") != ["yes"]:
        return draft_page(request, session, draft, "Read the report and every part of the tool, and say that you have.")
    try:
        actions.review(session, draft=draft, seen=sent.seen, by=me)
    except NotReady as refusal:
        return draft_page(request, session, draft, refusal.sentence)
    return see(request, f"{TOP}/{draft.id}")


@router.post(TOP + "/{draft_id}/withdraw")
def withdraw(request: Request, session: DbSession, me: SignedIn, draft: DraftFound, form: FormSent) -> Response:
    """Sets a draft aside for good."""
    actions.withdraw(session, draft=draft, seen=read_sent(form, ()).seen, by=me)
    return see(request, TOP)
