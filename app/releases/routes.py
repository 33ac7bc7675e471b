"""The addresses of copies that leave: asking for one, releasing it, handing it over, taking it back, and the register."""

import json
from typing import Annotated, Any
from uuid import UUID, uuid4

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.as_pdf.paper import Paper
from app.assessments.guard import AssessmentToWrite, OpenAssessment
from app.cases.guard import CaseFound
from app.cases.queries import involved_in
from app.copies.making import refusal
from app.copies.queries import copied_to, whole
from app.copies.routes import NOT_RELEASED, on_paper
from app.copies.rules import Reader
from app.copies.wording import TITLES
from app.family_frame.pages import case_page
from app.people.guard import MayNot, SignedIn, prove_first
from app.people.practitioner import Practitioner
from app.people.queries import people_by_id
from app.refusals import NotReady
from app.releases import actions, queries
from app.releases.actions import Asked
from app.releases.forms import AskForm, DecideForm, read_ask, whom_choices
from app.releases.guard import CopyFound
from app.releases.models import Classification, CopyRelease, Layout, Release
from app.releases.parts import Paint, parts_now
from app.releases.rules import may_be_handed_over, may_decide, what_changed
from app.releases.subjects import OfAssessment, Subject
from app.web.pages import day, day_and_clock, rendered, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

OF_ONE = "/families/{case_id}/assessments/{assessment_id}/copies"
A = "/families/{case_id}/copies"


def around_of(row: CopyRelease, address: str, version: str) -> dict[str, Any]:
    """What this one copy says on every page beside what it holds."""
    outs = {Release.RELEASED: "", Release.TAKEN_BACK: "TAKEN BACK"}
    return {
        "copy_for": row.recipient,
        "copy_version": f"{version}, copy {row.number}",
        "copy_made": day(row.asked_at),
        "classification": row.classification.words,
        "layout": "" if row.layout is Layout.PLAIN else row.layout.value,
        "standing": outs.get(row.state, NOT_RELEASED),
        "back_address": address,
        "back_words": "Back to its release",
        "pdf_address": f"{address}/paper.pdf",
    }


def painter(request: Request) -> Paint:
    """Fills the templates of this request's copies."""
    return lambda template, context: rendered(request, template, context)


def changed_since(request: Request, session: Session, copy: CopyFound) -> tuple[str, ...]:
    """Under which headings the record says something else than when the copy was asked for."""
    try:
        now = parts_now(session, copy.subject, copy.row, painter(request))
    except NotReady as refused:
        return (refused.sentence,)
    return what_changed(json.loads(copy.row.parts), now)


@router.get(OF_ONE)
def copy_to_ask(request: Request, session: DbSession, opened: AssessmentToWrite) -> Response:
    """For whom, why, and how it is set."""
    return asking(request, session, opened, AskForm(), Reading())


def asking(request: Request, session: Session, opened: OpenAssessment, form: AskForm, reading: Reading) -> Response:
    no_family = refusal(whole(session, opened.open_to_all))
    return case_page(
        request,
        session,
        opened.case,
        "releases/ask.html",
        title="Ask for a copy",
        way="assessments",
        problems=reading.problems,
        child=opened.child.id,
        opened=opened,
        no_family=no_family,
        whom=for_whom(session, opened, no_family),
        classifications=[(one.value, one.words) for one in Classification],
        layouts=[(one.value, one.words) for one in Layout],
        form=form.model_copy(update={"copy_id": form.copy_id or uuid4()}),
    )


def for_whom(session: Session, opened: OpenAssessment, no_family: str) -> tuple[tuple[str, str], ...]:
    """For whom a copy may be asked. `no_family`: why none is made for the family."""
    family = None if no_family else copied_to(session, opened)
    return whom_choices(opened, involved_in(session, opened.case.id), family=family)


@router.post(OF_ONE)
def ask(
    request: Request, session: DbSession, me: SignedIn, opened: AssessmentToWrite, form: Annotated[AskForm, Form()]
) -> Response:
    """Asks a second person to release it."""
    reading = Reading()
    choices = for_whom(session, opened, refusal(whole(session, opened.open_to_all)))
    asked = read_ask(reading, form, choices)
    if asked is None:
        return asking(request, session, opened, form, reading)
    return asked_for(request, session, me, OfAssessment(opened), asked, form.copy_id)


def asked_for(
    request: Request, session: Session, me: Practitioner, subject: Subject, asked: Asked, copy_id: UUID | None
) -> Response:
    """Keeps what was asked, with what stands in the copy now, so that a change underneath is known."""
    parts = parts_now(session, subject, asked, painter(request))
    more: dict[str, Any] = {"of": subject.of, "asked": asked, "parts": parts, "copy_id": copy_id or uuid4()}
    row = actions.ask(session, by=me, case_id=subject.case.id, **more)
    return see(request, f"{subject.case.address}/copies/{row.id}")


@router.get(A)
def register(request: Request, session: DbSession, case: CaseFound) -> Response:
    """Every copy that was asked for: what, for whom, by whom, released by whom, taken back."""
    rows = queries.of_case(session, case.id)
    names = people_by_id(session, {one for row in rows for one in (row.asked_by, row.decided_by, row.taken_back_by) if one})
    return case_page(
        request,
        session,
        case,
        "releases/register.html",
        title="Copies",
        way="assessments",
        rows=[(row, f"{TITLES[row.reader]}{of_what(row)}", history(row, names)) for row in rows],
    )


def of_what(row: CopyRelease) -> str:
    """What it is of, where that is no assessment."""
    return ", a plan" if row.plan_id else ", a chronology" if row.chronology_id else ""


def history(row: CopyRelease, names: Any) -> tuple[str, ...]:
    """What happened to a copy, in order."""
    told = [f"Asked for by {names.get(row.asked_by, '')}, {day_and_clock(row.asked_at)}."]
    if row.decided_at and row.decided_by:
        did = "Not released" if row.state is Release.REFUSED else "Released"
        told.append(f"{did} by {names.get(row.decided_by, '')}, {day_and_clock(row.decided_at)}. {row.decided_why}".strip())
    if row.taken_back_at and row.taken_back_by:
        told.append(f"Taken back by {names.get(row.taken_back_by, '')}, {day_and_clock(row.taken_back_at)}. {row.taken_back_why}")
    return tuple(told)


UNOPENED = "You have not opened this copy yet. Read it as its reader will, then release it."


@router.get(A + "/{copy_id}")
def one_copy(request: Request, session: DbSession, me: SignedIn, copy: CopyFound, unread: bool = False) -> Response:
    """One copy: how it stands, and what may be done with it. `unread`: it was to be released before it was opened."""
    reading = Reading()
    if unread and not queries.was_opened_by(session, me, copy.row):
        reading.problem("looked", UNOPENED)
    return shown(request, session, me, copy, DecideForm(), reading)


def shown(request: Request, session: Session, me: SignedIn, copy: CopyFound, form: DecideForm, reading: Reading) -> Response:
    row, case = copy.row, copy.case
    names = people_by_id(session, {one for one in (row.asked_by, row.decided_by, row.taken_back_by) if one})
    changed = changed_since(request, session, copy) if row.state in (Release.ASKED, Release.RELEASED) else ()
    decides = may_decide(asked_by=row.asked_by, me=me.id, supervises=case.may_supervise, works_there=case.may_write)
    return case_page(
        request,
        session,
        case,
        "releases/copy.html",
        title=f"Copy {row.number}",
        way="assessments",
        problems=reading.problems,
        child=copy.subject.child_id,
        row=row,
        address=copy.address,
        what=f"{TITLES[row.reader]}: {copy.subject.title}",
        ask_again=copy.subject.asked_at,
        history=history(row, names),
        changed=changed,
        again=told_again(session, copy) if row.state is Release.ASKED and not changed else (),
        decides=decides and row.state is Release.ASKED,
        is_mine=row.asked_by == me.id,
        out=may_be_handed_over(row.state, changed),
        as_file=row.reader is Reader.PROFESSIONAL and may_be_handed_over(row.state, changed),
        may_take_back=row.state is Release.RELEASED and (case.may_write or case.may_supervise),
        form=form,
    )


def told_again(session: Session, copy: CopyFound) -> tuple[tuple[str, str], ...]:
    """Where the paper may tell again what a mark leaves out of it; of a plan alone."""
    return copy.subject.made(session, copy.row).given.get("again", ()) if copy.row.plan_id else ()


@router.post(A + "/{copy_id}")
def decide(request: Request, session: DbSession, me: SignedIn, copy: CopyFound, form: Annotated[DecideForm, Form()]) -> Response:
    """Releases it, says why not, or takes it back."""
    row, case = copy.row, copy.case
    if not (case.may_supervise or case.may_write):
        raise MayNot
    reading = Reading()
    release = form.decision == "release"
    needed = "" if release else "Say in a few words why."
    why = reading.line("why", form.why, needed=needed, longest=400)
    if form.decision not in ("release", "refuse", "take_back"):
        reading.problem("why", "Say what is to be done with the copy.")
    if release and row.asked_by != me.id and not queries.was_opened_by(session, me, row):
        reading.problem("looked", UNOPENED)
    elif release and not form.looked:
        reading.problem("looked", "Read the copy as its reader will, then tick this.")
    if reading.problems:
        return refused(request, session, me, copy, form, reading)
    if form.decision == "take_back":
        actions.take_back(session, by=me, copy=row, why=why)
        return see(request, copy.address)
    if release:
        may_go_out(request, session, copy)
    actions.decide(session, by=me, copy=row, release=release, why=why)
    return see(request, copy.address)


def refused(request: Request, session: Session, me: SignedIn, copy: CopyFound, form: DecideForm, reading: Reading) -> Response:
    """What is wrong; of a copy that was not opened on a page of its own, to which a browser comes back, unless words would go."""
    if reading.problems.get("looked") == UNOPENED and not form.why:
        return see(request, f"{copy.address}?unread=yes")
    return shown(request, session, me, copy, form, reading)


def may_go_out(request: Request, session: Session, copy: CopyFound) -> None:
    """Raises ProveFirst or NotReady: who releases it showed lately that it is them, and it says what the record says."""
    prove_first(request)
    if changed_since(request, session, copy):
        raise NotReady("The record has changed since this copy was asked for. Ask for a new one.")


@router.get(A + "/{copy_id}/paper.pdf")
def paper_pdf(request: Request, session: DbSession, copy: CopyFound, me: SignedIn) -> Response:
    """The copy as a PDF."""
    return paper(request, session, copy, me, as_pdf=True)


@router.get(A + "/{copy_id}/paper")
def paper_page(request: Request, session: DbSession, copy: CopyFound, me: SignedIn) -> Response:
    """The copy as a page to print."""
    return paper(request, session, copy, me, as_pdf=False)


def refuse_if_changed(request: Request, session: Session, copy: CopyFound) -> None:
    """A change of the record underneath ends what was approved, in every format."""
    changed = changed_since(request, session, copy)
    if changed:
        raise NotReady(
            "The record has changed since this copy was asked for, so it is not handed over any more."
            f" What changed: {'; '.join(changed)}. Ask for a new copy."
        )


def paper(request: Request, session: Session, copy: CopyFound, me: Practitioner, *, as_pdf: bool) -> Response:
    """Exactly what was asked for and looked at, or nothing: a change of the record underneath ends what was approved."""
    refuse_if_changed(request, session, copy)
    made = copy.subject.made(session, copy.row)
    own = around_of(copy.row, copy.address, made.given["copy_version"])
    if made.given["standing"] and own["standing"] in ("", NOT_RELEASED):
        own["standing"] = made.given["standing"]
    if "copy" in made.given and hasattr(made.given["copy"], "recipient"):
        own.pop("copy_for")
        own["copy_for"] = made.given["copy"].recipient
    reply = on_paper(request, made.template, made.given | own, title=made.title, name=made.file_name if as_pdf else "")
    if not as_pdf or isinstance(reply, Paper):
        actions.hand_over(session, by=me, copy=copy.row, as_pdf=as_pdf)
    return reply
