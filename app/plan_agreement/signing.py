"""The addresses at which a plan is held fast: signed, counter-signed, opened again, ended; and every version as it was."""

from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID, uuid4

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.cases.wording import called
from app.db import today
from app.family_wording.guard import wording_of
from app.people.guard import MayNot, SignedIn
from app.people.queries import people_by_id
from app.plan_agreement.forms import DecideForm, ReopenForm, SignForm
from app.plan_pages.guard import BegunFound, BegunPlan, BegunToWrite
from app.plan_pages.presenters import fields_shown, plan_shown, views_then
from app.plan_pages.routes import P, asked_people, frame, names_in, rule_in
from app.plan_pages.whole import changes_since, ending_told, reviews_table, speaks, supervisors_words
from app.plan_progress import agreeing
from app.plan_progress.held_said import said_of
from app.plan_progress.helper import asks_of
from app.plan_progress.marked import left_lines, marks_on, without_marked
from app.plan_progress.reviewing import lines_of, reviews_of
from app.plans.assembling import written_of
from app.plans.fields import ENDING
from app.plans.kinds import Decision, PlanState, VersionKind
from app.plans.models import Plan, PlanVersion
from app.plans.needs import picture_for, serious
from app.plans.queries import Found, found_in
from app.plans.rules import Hindrance, agreement_words, in_the_way, in_the_way_of_ending
from app.plans.versions import Written, differences
from app.refusals import SomeoneElseChanged
from app.web.pages import day_and_clock, page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()


@dataclass(frozen=True)
class Stands:
    """A plan as it stands now, and what is in the way of signing it."""

    found: Found
    written: Written
    hindrances: tuple[Hindrance, ...]


def stands_for(session: Session, at: BegunPlan, kind: VersionKind) -> Stands:
    found = found_in(session, at.now)
    written = written_of(session, found, at.child, at.people)
    if kind is VersionKind.ENDING:
        return Stands(found, written, in_the_way_of_ending(written))
    needs = serious(picture_for(session, at.case.id, at.child.id, today()))
    return Stands(found, written, in_the_way(needs, written))


# --- signing


@router.get(P + "/sign")
def to_sign(request: Request, session: DbSession, at: BegunToWrite) -> Response:
    """Everything once more before it is signed: what is in the way, what a colleague would ask, who agrees, what changed."""
    return signing(request, session, at)


def signing(request: Request, session: Session, at: BegunPlan, *, status: int = 200, problem: str = "") -> Response:
    stands = stands_for(session, at, VersionKind.PLAN)
    return page(
        request,
        "plan_pages/sign.html",
        title=f"Sign the plan – {at.case.ref}",
        status=status,
        problem=problem,
        open=at.now.state.open_for_words,
        number=len(stands.found.versions) + 1,
        hindrances=stands.hindrances,
        asks=[(one.title, f"{at.address}/outcomes/{one.id}", asks_of(one, at.name, today())) for one in stands.written.standing],
        agreement=agreement_words(stands.written, [called(one) for one in asked_people(session, at)]),
        changes=changes_since(stands.found, stands.written),
        seen=stands.written.fingerprint,
        operation=uuid4(),
        **frame(session, at),
    )


@router.post(P + "/sign")
def sign(request: Request, session: DbSession, me: SignedIn, at: BegunToWrite, form: Annotated[SignForm, Form()]) -> Response:
    """Signs it as the page showed it, and sends it to a supervisor."""
    return kept(request, session, me, at, form, VersionKind.PLAN)


def kept(request: Request, session: Session, me: SignedIn, at: BegunPlan, form: SignForm, kind: VersionKind) -> Response:
    stands = stands_for(session, at, kind)
    shows = signing if kind is VersionKind.PLAN else ending_page
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


# --- counter-signing


def waiting(at: BegunPlan, found: Found) -> PlanVersion:
    """The version that waits, for a supervisor of the family's team. Raises MayNot for anybody else, and when none waits."""
    if not at.case.may_supervise:
        raise MayNot
    version = next((one for one in reversed(found.versions) if one.decision is Decision.WAITS), None)
    if version is None:
        raise MayNot
    return version


@router.get(P + "/counter-sign")
def to_countersign(request: Request, session: DbSession, me: SignedIn, at: BegunFound) -> Response:
    """The version that waits, whole, with what is otherwise than in the one that holds."""
    return countersigning(request, session, me, at, DecideForm(), Reading())


def countersigning(
    request: Request, session: Session, me: SignedIn, at: BegunPlan, form: DecideForm, reading: Reading
) -> Response:
    found = found_in(session, at.now)
    version = waiting(at, found)
    written = Written.model_validate_json(version.words)
    names = names_in(session, found)
    return page(
        request,
        "plan_pages/countersign.html",
        title=f"{'Error: ' if reading.problems else ''}Counter-sign a plan – {at.case.ref}",
        status=422 if reading.problems else 200,
        plan=at.now,
        may_write=False,
        version=version,
        is_mine=version.signed_by == me.id,
        signed=f"{names.get(version.signed_by, '')}, {day_and_clock(version.signed_at)}",
        shown=plan_shown(written, views_then(written.views), marks_on(session, at.case.id, at.now.id, at.people)),
        ending=ending_told(written) if version.kind is VersionKind.ENDING else (),
        changes=changes_since(found, written),
        form=form,
        problems=reading.problems,
        **frame(session, at),
    )


@router.post(P + "/counter-sign")
def countersign(
    request: Request, session: DbSession, me: SignedIn, at: BegunFound, form: Annotated[DecideForm, Form()]
) -> Response:
    """Counter-signs it, or returns it with words. A second press finds it done."""
    found = found_in(session, at.now)
    if not at.case.may_supervise:
        raise MayNot
    version = next((one for one in found.versions if one.id == form.version), None)
    if version is None:
        raise MayNot
    reading = Reading()
    back = form.decision == Decision.RETURNED
    words = reading.words("words", form.words, needed="Say what to look at again." if back else "", longest=2000)
    decision = reading.choice("decision", form.decision, Decision, needed="Say whether you counter-sign it or return it.")
    if reading.problems or decision in (None, Decision.WAITS):
        return countersigning(request, session, me, at, form, reading)
    deed = agreeing.give_back if back else agreeing.countersign
    deed(session, by=me, plan=at.now, version=version, words=words)
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
    return page(
        request,
        "plan_pages/ending.html",
        title=f"End the plan – {at.case.ref}",
        status=status,
        problem=problem,
        open=at.now.state is PlanState.AGREED,
        fields=fields_shown(ENDING, stands.found, at.name, names_in(session, stands.found)),
        left=[(one.title, f"{at.address}/outcomes/{one.id}#became") for one in stands.written.standing],
        hindrances=stands.hindrances,
        seen=stands.written.fingerprint,
        operation=uuid4(),
        **frame(session, at),
    )


@router.post(P + "/ending")
def end(request: Request, session: DbSession, me: SignedIn, at: BegunToWrite, form: Annotated[SignForm, Form()]) -> Response:
    """Signs the ending, and sends it to a supervisor."""
    return kept(request, session, me, at, form, VersionKind.ENDING)


# --- versions


@router.get(P + "/versions/{version_id}")
def one_version(request: Request, session: DbSession, at: BegunFound, version_id: UUID) -> Response:
    """A version of one of the child's plans as it was signed, and what is otherwise than in the one before it, and now."""
    version = session.get(PlanVersion, version_id)
    plan = next((one for one in at.plans if version is not None and one.id == version.plan_id), None)
    if version is None or plan is None:
        raise MayNot
    found = found_in(session, plan)
    marks = marks_on(session, at.case.id, plan.id, at.people, with_family=wording_of(request).family)
    written = without_marked(Written.model_validate_json(version.words), plan.id, marks.hidden)
    before = next((one for one in reversed(found.versions) if one.number < version.number), None)
    was = without_marked(Written.model_validate_json(before.words), plan.id, marks.hidden) if before else None
    names = names_in(session, found)
    return page(
        request,
        "plan_pages/version.html",
        title=f"A plan as it was signed – {at.case.ref}",
        plan=plan,
        may_write=False,
        version=version,
        history=history_of(version, names),
        shown=plan_shown(written, views_then(written.views), marks),
        ending=ending_told(written) if version.kind is VersionKind.ENDING else (),
        before=before.number if before else 0,
        changes=differences(was, written) if was else (),
        reviews=reviews_then(session, at, plan, written, marks.hidden),
        **frame(session, at),
    )


def reviews_then(session: Session, at: BegunPlan, plan: Plan, written: Written, hidden: frozenset[str]) -> dict[str, Any]:
    """What the reviews of a plan that has ended found; nothing while it runs: its own page says that."""
    reviews = reviews_of(session, plan.id) if plan.state is PlanState.ENDED else []
    said = said_of(session, [UUID(one.id) for one in written.outcomes])
    names = people_by_id(session, {row.said_by for rows in said.values() for row in rows})
    more: dict[str, Any] = {"rule": rule_in(session), "speaks": speaks(at.child, today())}
    found = left_lines(lines_of(session, reviews), hidden)
    return reviews_table(at.address, written, reviews, found, said=supervisors_words(said, names), **more)


def history_of(version: PlanVersion, names: Any) -> tuple[str, ...]:
    """Who signed it, and what a supervisor made of it."""
    told = [f"Signed by {names.get(version.signed_by, '')}, {day_and_clock(version.signed_at)}."]
    if version.decided_at and version.decided_by:
        did, who = version.decision.words, names.get(version.decided_by, "")
        told.append(f"{did} by {who}, {day_and_clock(version.decided_at)}. {version.decided_words}".strip())
    return tuple(told)
