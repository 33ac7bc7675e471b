"""The addresses of previews: what a copy for each reader would say now. What leaves is released first (`app.releases`)."""

from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request
from sqlmodel import Session
from starlette.responses import Response

from app.as_pdf.on_its_way import LONG, papers
from app.as_pdf.paper import Paper
from app.assessments.guard import AssessmentFound, OpenAssessment
from app.copies import actions, rules
from app.copies.making import Copy, copy_for
from app.copies.rules import Reader
from app.copies.wording import TITLES
from app.copy_files.presenters import pictures_of
from app.db import today
from app.filing.store import store_of
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.web.pages import day, fragment, is_htmx, page, rendered, see
from app.web.session import DbSession

router = APIRouter()

A = "/families/{case_id}/assessments/{assessment_id}/copies"

HANDLING = "OFFICIAL-SENSITIVE"
"""How a preview is to be handled: as carefully as the most careful copy."""

NOT_RELEASED = "NOT RELEASED"
"""The mark of what nobody has released: it is for looking at, and not for handing over."""


@router.get(A + "/professional.pdf")
def professional_pdf(request: Request, session: DbSession, opened: AssessmentFound, me: SignedIn) -> Response:
    """The professional copy as a PDF."""
    return preview(request, session, opened, me, Reader.PROFESSIONAL, as_pdf=True)


@router.get(A + "/professional")
def professional(request: Request, session: DbSession, opened: AssessmentFound, me: SignedIn) -> Response:
    """The professional copy as a page to print."""
    return preview(request, session, opened, me, Reader.PROFESSIONAL)


@router.get(A + "/family.pdf")
def family_pdf(request: Request, session: DbSession, opened: AssessmentFound, me: SignedIn, to: UUID | None = None) -> Response:
    """A family's copy as a PDF. `to`: the carer whose copy it is."""
    return preview(request, session, opened, me, Reader.FAMILY, to, as_pdf=True)


@router.get(A + "/family")
def family(request: Request, session: DbSession, opened: AssessmentFound, me: SignedIn, to: UUID | None = None) -> Response:
    """A family's copy as a page to print. `to`: the carer whose copy it is."""
    return preview(request, session, opened, me, Reader.FAMILY, to)


@router.get(A + "/child.pdf")
def child_pdf(request: Request, session: DbSession, opened: AssessmentFound, me: SignedIn) -> Response:
    """The child's own copy as a PDF."""
    return preview(request, session, opened, me, Reader.CHILD, as_pdf=True)


@router.get(A + "/child")
def child(request: Request, session: DbSession, opened: AssessmentFound, me: SignedIn) -> Response:
    """The child's own copy."""
    return preview(request, session, opened, me, Reader.CHILD)


@router.get(A + "/supervision.pdf")
def supervision_pdf(request: Request, session: DbSession, opened: AssessmentFound, me: SignedIn) -> Response:
    """The copy for supervision as a PDF."""
    return preview(request, session, opened, me, Reader.SUPERVISION, as_pdf=True)


@router.get(A + "/supervision")
def supervision(request: Request, session: DbSession, opened: AssessmentFound, me: SignedIn) -> Response:
    """What to talk about in supervision, on two pages."""
    return preview(request, session, opened, me, Reader.SUPERVISION)


def preview(
    request: Request,
    session: Session,
    opened: OpenAssessment,
    me: Practitioner,
    reader: Reader,
    to: UUID | None = None,
    *,
    as_pdf: bool = False,
) -> Response:
    """The copy as it would be, marked on every page as not released."""
    copy = copy_for(session, opened, reader, to)
    if reader is Reader.FAMILY and to is None and len(opened.carers) > 1:
        return see(request, f"{opened.address}/read#copies")
    address = f"{opened.address}/copies/{reader.value}.pdf"
    around = {
        "standing": copy.given["standing"] or NOT_RELEASED,
        "copy_made": day(today()),
        "back_address": f"{opened.address}/read#copies",
        "pdf_address": f"{address}?to={to}" if to else address,
        "classification": HANDLING,
    }
    reply = sent(request, copy, around, as_pdf=as_pdf)
    if not as_pdf or isinstance(reply, Paper):
        actions.make_copy(session, opened=opened, reader=reader, as_pdf=as_pdf, by=me)
    return reply


def sent(request: Request, copy: Copy, around: dict[str, Any], *, as_pdf: bool) -> Response:
    """The copy, as a page or as a PDF. Its title and its file name hold the reference and no name."""
    opened = copy.opened
    tool = opened.tool
    title = f"{tool.title}: {TITLES[copy.reader].lower()} – {opened.case.ref}"
    name = rules.file_name(opened.case.ref, tool.key, opened.sitting.seen_on, copy.reader)
    return on_paper(request, copy.template, copy.given | around, title=title, name=name if as_pdf else "")


def on_paper(request: Request, template: str, given: dict[str, Any], *, title: str, name: str) -> Response:
    """A copy as a page; or, with the name of a file, as a PDF: of a long one how far it is, until it is made and fetched."""
    context = given | {"as_pdf": bool(name)}
    if not name:
        return page(request, template, title=title, **context)
    html = rendered(request, template, {"title": title, **context})
    pictures = pictures_of(store_of(request.app.state.settings), given.get("drawn", ()))
    making = papers().begin(html, pictures) if len(html) > LONG else None
    asks_again = is_htmx(request)
    if making is None or (making.is_made and not asks_again):
        return Paper(html, name, pictures, made=papers().fetched(making) if making else b"")
    around = {"making": making, "here": here_of(request), "back_address": given["back_address"]}
    if asks_again:
        return fragment(request, "as_pdf/_making.html", **around)
    return page(request, "as_pdf/making.html", title="The PDF of a copy", **around)


def here_of(request: Request) -> str:
    """The address that was asked for, with whom it is for."""
    return f"{request.url.path}?{request.url.query}" if request.url.query else request.url.path
