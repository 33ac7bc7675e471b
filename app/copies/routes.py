"""The addresses of copies: one page to print and one PDF for each reader."""

from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request
from sqlmodel import Session
from starlette.responses import Response

from app.adapting.history import adapted_told
from app.answers.slots import Carer
from app.assessments.begun import adaptation_keys
from app.assessments.guard import AssessmentFound, OpenAssessment
from app.assessments.models import State
from app.cases.queries import restricted_homes
from app.cases.wording import full_name
from app.copies import actions, queries, rules
from app.copies.family import family_copy
from app.copies.paper import Paper
from app.copies.presenters import NOBODY_ON_PAPER, signed_words, whole_read
from app.copies.queries import Whole
from app.copies.rules import Reader
from app.db import today
from app.declaration.overlay import chosen
from app.declaration.vocabulary import Subject
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.refusals import NotReady
from app.web.pages import day, page, rendered, see
from app.web.session import DbSession

router = APIRouter()

A = "/families/{case_id}/assessments/{assessment_id}/copies"

STANDING = {
    State.DRAFT: "DRAFT",
    State.RETURNED: "DRAFT",
    State.WITH_SUPERVISOR: "DRAFT",
    State.REPLACED: "REPLACED",
    State.ABANDONED: "UNFINISHED",
}
"""The mark that every page of a copy carries unless it is signed and stands."""

TITLES = {Reader.PROFESSIONAL: "Professional copy", Reader.FAMILY: "Copy for the family"}


@router.get(A + "/professional.pdf")
def professional_pdf(request: Request, session: DbSession, opened: AssessmentFound, me: SignedIn) -> Response:
    """The professional copy as a PDF."""
    return professional_copy(request, session, opened, me, as_pdf=True)


@router.get(A + "/professional")
def professional(request: Request, session: DbSession, opened: AssessmentFound, me: SignedIn) -> Response:
    """The professional copy as a page to print."""
    return professional_copy(request, session, opened, me, as_pdf=False)


@router.get(A + "/family.pdf")
def family_pdf(request: Request, session: DbSession, opened: AssessmentFound, me: SignedIn, to: UUID | None = None) -> Response:
    """A family's copy as a PDF. `to`: the carer whose copy it is."""
    return copy_for_family(request, session, opened, me, to, as_pdf=True)


@router.get(A + "/family")
def family(request: Request, session: DbSession, opened: AssessmentFound, me: SignedIn, to: UUID | None = None) -> Response:
    """A family's copy as a page to print. `to`: the carer whose copy it is."""
    return copy_for_family(request, session, opened, me, to, as_pdf=False)


def professional_copy(request: Request, session: Session, opened: OpenAssessment, me: Practitioner, *, as_pdf: bool) -> Response:
    """Everything that is not private."""
    found = queries.whole(session, opened.open_to_all)
    actions.make_copy(session, opened=opened, reader=Reader.PROFESSIONAL, as_pdf=as_pdf, by=me)
    given = {
        "read": whole_read(found, NOBODY_ON_PAPER),
        "adapted": adapted_told(session, opened.open_to_all),
        "copy_for": "practitioners working with this family",
        "back_address": f"{opened.address}/read#copies",
        "pdf_address": f"{opened.address}/copies/professional.pdf",
    }
    return sent(request, found, Reader.PROFESSIONAL, given, as_pdf=as_pdf)


def copy_for_family(
    request: Request, session: Session, opened: OpenAssessment, me: Practitioner, to: UUID | None, *, as_pdf: bool
) -> Response:
    """What one carer may have; only once it is signed, and never where paper could put somebody in danger."""
    found = queries.whole(session, opened.open_to_all)
    why_not = refusal(found)
    if why_not:
        raise NotReady(why_not)
    if to is None and len(opened.carers) > 1:
        return see(request, f"{opened.address}/read#copies")
    copy = family_copy(found, carer_of(opened, to), places=not restricted_homes(session, opened.case.id))
    actions.make_copy(session, opened=opened, reader=Reader.FAMILY, as_pdf=as_pdf, by=me)
    address = f"{opened.address}/copies/family.pdf"
    given = {
        "copy": copy,
        "copy_for": copy.recipient,
        "back_address": f"{opened.address}/read#copies",
        "pdf_address": f"{address}?to={to}" if to else address,
    }
    return sent(request, found, Reader.FAMILY, given, as_pdf=as_pdf)


def refusal(found: Whole) -> str:
    """Why there is no family copy of this; "" when there is one."""
    opened = found.opened
    in_use = chosen(opened.tool, adaptation_keys(opened.assessment.adaptations))
    return rules.why_no_family_copy(opened.assessment.state, opened.tool.family_copy, in_use)


def carer_of(opened: OpenAssessment, to: UUID | None) -> Carer | None:
    """The carer whose copy it is: the one named, or the only one there is."""
    if to is None:
        return opened.carers[0] if opened.carers else None
    carer = next((one for one in opened.carers if one.id == to), None)
    if carer is None:
        raise MayNot
    return carer


def sent(request: Request, found: Whole, reader: Reader, given: dict[str, Any], *, as_pdf: bool) -> Response:
    """The copy, as a page or as a PDF. Its title and its file name hold the reference and no name."""
    opened = found.opened
    tool = opened.tool
    shared: dict[str, Any] = {
        "opened": opened,
        "child": full_name(opened.child_then) or "The baby",
        "about": (full_name(opened.child_then) or "The baby") if opened.tool.subject is Subject.CHILD else opened.about,
        "author": found.name(opened.assessment.author_id),
        "signer": found.name(opened.assessment.signed_by),
        "signed": signed_words(found),
        "copy_ref": opened.case.ref,
        "copy_version": f"{tool.title} {tool.version}",
        "copy_made": day(today()),
        "standing": STANDING.get(opened.assessment.state, ""),
        "is_family": reader is Reader.FAMILY,
        "as_pdf": as_pdf,
    }
    title = f"{tool.title}: {TITLES[reader].lower()} – {opened.case.ref}"
    template = f"copies/{reader.value}.html"
    if not as_pdf:
        return page(request, template, title=title, **shared, **given)
    html = rendered(request, template, {"title": title, **shared, **given})
    return Paper(html, rules.file_name(opened.case.ref, tool.key, opened.sitting.seen_on, reader))
