"""The addresses at which a plan is held fast: signed and sent to a supervisor, opened again, ended."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.cases.wording import called
from app.db import today
from app.family_wording.guard import wording_of
from app.family_wording.rules import Wording
from app.people.guard import SignedIn
from app.picture.rules import Picture
from app.plan_agreement.all_of_it import only_whole
from app.plan_agreement.forms import ReopenForm, SignForm
from app.plan_pages.guard import BegunPlan, BegunToWrite
from app.plan_pages.presenters import fields_shown
from app.plan_pages.routes import P, asked_people, frame, names_in
from app.plan_pages.whole import changes_since
from app.plan_progress import agreeing
from app.plan_progress.helper import asks_of
from app.plan_progress.marked import marks_on, serious_left, without_marked
from app.plans.assembling import written_of
from app.plans.fields import ENDING, PlanField
from app.plans.kinds import PlanState, VersionKind
from app.plans.needs import picture_for, serious
from app.plans.queries import Found, found_in
from app.plans.rules import Hindrance, agreement_words, in_the_way, in_the_way_of_ending
from app.plans.versions import Written
from app.refusals import SomeoneElseChanged
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession
from app.withholding.plan_lines import line_item

router = APIRouter()


@dataclass(frozen=True)
class Stands:
    """A plan as it stands now, and what is in the way of signing it."""

    found: Found
    written: Written
    hindrances: tuple[Hindrance, ...]
    picture: Picture | None = None
    """What says which needs are serious, where it is asked."""
    fields: tuple[PlanField, ...] = ()
    """What is written on the same page, where it is."""

    def without(self, items: Collection[str]) -> "Stands":
        """The same as it is read where these things are kept back, and the needs that such an answer tells of."""
        if not items:
            return self
        way = in_the_way(serious_left(self.picture, items), self.written) if self.picture else self.hindrances
        fields = tuple(one for one in self.fields if line_item(self.found.plan.id, one.key) not in items)
        return replace(self, written=without_marked(self.written, self.found.plan.id, items), hindrances=way, fields=fields)


def stands_for(session: Session, at: BegunPlan, kind: VersionKind) -> Stands:
    found = found_in(session, at.now)
    written = written_of(session, found, at.child, at.people)
    if kind is VersionKind.ENDING:
        return Stands(found, written, in_the_way_of_ending(written), fields=ENDING)
    known = picture_for(session, at.case.id, at.child.id, today())
    return Stands(found, written, in_the_way(serious(known), written), known)


def shown_of(request: Request, session: Session, at: BegunPlan, stands: Stands) -> tuple[Stands, Wording, bool]:
    """What of it a page shows, in whose words, and whether that is all of it."""
    wording = wording_of(request)
    shown = stands.without(marks_on(session, at.case.id, at.now.id, at.people, with_family=wording.family).hidden)
    return shown, wording, shown == stands


# --- signing


@router.get(P + "/sign")
def to_sign(request: Request, session: DbSession, at: BegunToWrite) -> Response:
    """Everything once more before it is signed: what is in the way, what a colleague would ask, who agrees, what changed."""
    return signing(request, session, at)


def signing(request: Request, session: Session, at: BegunPlan, *, status: int = 200, problem: str = "") -> Response:
    stands = stands_for(session, at, VersionKind.PLAN)
    shown, wording, is_whole = shown_of(request, session, at, stands)
    return page(
        request,
        "plan_pages/sign.html",
        title=f"Sign the plan – {at.case.ref}",
        status=status,
        problem=problem,
        open=at.now.state.open_for_words,
        number=len(stands.found.versions) + 1,
        wording=wording,
        is_whole=is_whole,
        hindrances=[told(one, wording) for one in shown.hindrances],
        asks=[(one.title, f"{at.address}/outcomes/{one.id}", asks_of(one, at.name, today())) for one in shown.written.standing],
        agreement=agreement_words(shown.written, [called(one) for one in asked_people(session, at)]),
        changes=changes_since(stands.found, stands.written) if shown.written == stands.written else (),
        seen=stands.written.fingerprint,
        operation=uuid4(),
        **frame(session, at),
    )


def told(one: Hindrance, wording: Wording) -> Hindrance:
    """What is in the way, in whose words the page is; what a need says stands as it was found."""
    what, colon, rest = one.sentence.partition(": ")
    return Hindrance(f"{wording.label(what)}{colon}{rest}", one.where)


@router.post(P + "/sign")
def sign(request: Request, session: DbSession, me: SignedIn, at: BegunToWrite, form: Annotated[SignForm, Form()]) -> Response:
    """Signs it as the page showed it, and sends it to a supervisor."""
    return kept(request, session, me, at, form, VersionKind.PLAN)


def kept(request: Request, session: Session, me: SignedIn, at: BegunPlan, form: SignForm, kind: VersionKind) -> Response:
    stands = stands_for(session, at, kind)
    shows = signing if kind is VersionKind.PLAN else ending_page
    _, _, is_whole = shown_of(request, session, at, stands)
    only_whole(is_whole=is_whole, deed="signed")
    if stands.hindrances and at.now.state is agreeing.FROM[kind]:
        return shows(request, session, at, status=422, problem="Look at what is in the way first.")
    try:
        agreeing.sign(
            session,
            by=me,
            plan=at.now,
            kind=kind,
            written=stands.written,
            hindrances=stands.hindrances,
            seen=form.seen,
            operation=form.operation,
        )
    except SomeoneElseChanged as refusal:
        return shows(request, session, at, status=409, problem=refusal.sentence)
    return see(request, at.address)


# --- opening it again


@router.get(P + "/reopen")
def to_reopen(request: Request, session: DbSession, at: BegunToWrite) -> Response:
    return reopening(request, session, at, ReopenForm(), Reading())


def reopening(request: Request, session: Session, at: BegunPlan, form: ReopenForm, reading: Reading) -> Response:
    return page(
        request,
        "plan_pages/reopen.html",
        title=f"{'Error: ' if reading.problems else ''}Open the plan again – {at.case.ref}",
        status=422 if reading.problems else 200,
        closed=at.now.state is PlanState.AGREED,
        form=form,
        operation=form.operation or uuid4(),
        problems=reading.problems,
        **frame(session, at),
    )


@router.post(P + "/reopen")
def reopen(request: Request, session: DbSession, me: SignedIn, at: BegunToWrite, form: Annotated[ReopenForm, Form()]) -> Response:
    """Opens an agreed plan, with the reason."""
    reading = Reading()
    why = reading.words("why", form.why, needed="Say why it has to be changed. The reason is kept.", longest=1000)
    if reading.problems:
        return reopening(request, session, at, form, reading)
    agreeing.reopen(session, by=me, plan=at.now, why=why, operation=form.operation)
    return see(request, at.address)


# --- ending


@router.get(P + "/ending")
def to_end(request: Request, session: DbSession, at: BegunToWrite) -> Response:
    """What holds it up after we go, field by field, and what became of each outcome."""
    return ending_page(request, session, at)


def ending_page(request: Request, session: Session, at: BegunPlan, *, status: int = 200, problem: str = "") -> Response:
    stands = stands_for(session, at, VersionKind.ENDING)
    shown, wording, is_whole = shown_of(request, session, at, stands)
    return page(
        request,
        "plan_pages/ending.html",
        title=f"End the plan – {at.case.ref}",
        status=status,
        problem=problem,
        open=at.now.state is PlanState.AGREED,
        wording=wording,
        is_whole=is_whole,
        fields=fields_shown(shown.fields, stands.found, at.name, names_in(session, stands.found), wording=wording),
        left=[(one.title, f"{at.address}/outcomes/{one.id}#became") for one in shown.written.standing],
        hindrances=stands.hindrances,
        seen=stands.written.fingerprint,
        operation=uuid4(),
        **frame(session, at),
    )


@router.post(P + "/ending")
def end(request: Request, session: DbSession, me: SignedIn, at: BegunToWrite, form: Annotated[SignForm, Form()]) -> Response:
    """Signs the ending, and sends it to a supervisor."""
    return kept(request, session, me, at, form, VersionKind.ENDING)
