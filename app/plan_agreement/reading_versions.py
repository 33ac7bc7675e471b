"""The addresses at which a signed version is read: by a supervisor who counter-signs or returns it, and ever after as it was."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.db import today
from app.family_wording.guard import wording_of
from app.family_wording.rules import Wording
from app.people.guard import MayNot, SignedIn
from app.people.queries import people_by_id
from app.plan_agreement.all_of_it import only_whole
from app.plan_agreement.forms import DecideForm
from app.plan_pages.guard import BegunFound, BegunPlan
from app.plan_pages.presenters import plan_shown, views_then
from app.plan_pages.routes import P, frame, names_in, rule_in
from app.plan_pages.whole import changes_since, ending_told, reviews_table, speaks, supervisors_words
from app.plan_progress import agreeing
from app.plan_progress.held_said import said_of
from app.plan_progress.marked import left_lines, marks_on, without_marked
from app.plan_progress.reviewing import lines_of, reviews_of
from app.plans.kinds import Decision, PlanState, VersionKind
from app.plans.models import Plan, PlanVersion
from app.plans.queries import Found, found_in
from app.plans.versions import Written, differences
from app.web.pages import day_and_clock, page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()


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
    wording, whole = wording_of(request), Written.model_validate_json(version.words)
    marks = marks_on(session, at.case.id, at.now.id, at.people, with_family=wording.family)
    written = without_marked(whole, at.now.id, marks.hidden)
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
        is_whole=written == whole,
        wording=wording,
        shown=plan_shown(written, views_then(written.views, wording), marks, wording),
        ending=ending_told(written, wording) if version.kind is VersionKind.ENDING else (),
        changes=changes_since(found, written) if written == whole else (),
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
    whole = Written.model_validate_json(version.words)
    marks = marks_on(session, at.case.id, at.now.id, at.people, with_family=wording_of(request).family)
    only_whole(is_whole=without_marked(whole, at.now.id, marks.hidden) == whole, deed="counter-signed or returned")
    reading = Reading()
    back = form.decision == Decision.RETURNED
    words = reading.words("words", form.words, needed="Say what to look at again." if back else "", longest=2000)
    decision = reading.choice("decision", form.decision, Decision, needed="Say whether you counter-sign it or return it.")
    if reading.problems or decision in (None, Decision.WAITS):
        return countersigning(request, session, me, at, form, reading)
    deed = agreeing.give_back if back else agreeing.countersign
    deed(session, by=me, plan=at.now, version=version, words=words)
    return see(request, at.address)


# --- as it was signed


@router.get(P + "/versions/{version_id}")
def one_version(request: Request, session: DbSession, at: BegunFound, version_id: UUID) -> Response:
    """A version of one of the child's plans as it was signed, and what is otherwise than in the one before it, and now."""
    version = session.get(PlanVersion, version_id)
    plan = next((one for one in at.plans if version is not None and one.id == version.plan_id), None)
    if version is None or plan is None:
        raise MayNot
    found = found_in(session, plan)
    wording = wording_of(request)
    marks = marks_on(session, at.case.id, plan.id, at.people, with_family=wording.family)
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
        wording=wording,
        shown=plan_shown(written, views_then(written.views, wording), marks, wording),
        ending=ending_told(written, wording) if version.kind is VersionKind.ENDING else (),
        before=before.number if before else 0,
        changes=differences(was, written) if was else (),
        reviews=reviews_then(session, at, plan, written, marks.hidden, wording),
        **frame(session, at),
    )


def reviews_then(
    session: Session, at: BegunPlan, plan: Plan, written: Written, hidden: frozenset[str], wording: Wording
) -> dict[str, Any]:
    """What the reviews of a plan that has ended found; nothing while it runs: its own page says that."""
    reviews = reviews_of(session, plan.id) if plan.state is PlanState.ENDED else []
    said = said_of(session, [UUID(one.id) for one in written.outcomes])
    names = people_by_id(session, {row.said_by for rows in said.values() for row in rows})
    more: dict[str, Any] = {"rule": rule_in(session), "speaks": speaks(at.child, today()), "wording": wording}
    found = left_lines(lines_of(session, reviews), hidden)
    return reviews_table(at.address, written, reviews, found, said=supervisors_words(said, names), **more)


def history_of(version: PlanVersion, names: Any) -> tuple[str, ...]:
    """Who signed it, and what a supervisor made of it."""
    told = [f"Signed by {names.get(version.signed_by, '')}, {day_and_clock(version.signed_at)}."]
    if version.decided_at and version.decided_by:
        did, who = version.decision.words, names.get(version.decided_by, "")
        told.append(f"{did} by {who}, {day_and_clock(version.decided_at)}. {version.decided_words}".strip())
    return tuple(told)
