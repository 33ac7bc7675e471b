"""Deeds that hold a plan fast: it is signed, counter-signed by somebody else, returned, opened again with a reason, or ended."""

from uuid import UUID

from sqlalchemy import update
from sqlmodel import Session, col

from app.audit import trail
from app.cases.rules import id_for
from app.cases.writing import changed
from app.db import now, rows_changed, today
from app.people.practitioner import Practitioner
from app.plan_progress import falling_due
from app.plans.actions import held
from app.plans.kinds import Decision, PlanState, VersionKind
from app.plans.models import Plan, PlanReopened, PlanVersion
from app.plans.queries import versions_of
from app.plans.rules import Hindrance
from app.plans.versions import Written, without_ending
from app.refusals import AlreadyDone, NotReady, NotYours, SomeoneElseChanged

FROM = {VersionKind.PLAN: PlanState.DRAFT, VersionKind.ENDING: PlanState.AGREED}
"""Where a plan has to stand for this to be signed."""

SIGNED = {VersionKind.PLAN: "signed a plan", VersionKind.ENDING: "signed the ending of a plan"}


def sign(
    session: Session,
    *,
    by: Practitioner,
    plan: Plan,
    kind: VersionKind,
    written: Written,
    hindrances: tuple[Hindrance, ...],
    seen: str,
    operation: UUID | None = None,
) -> PlanVersion:
    """Signs a plan, or its ending, as it stands, and sends it to a supervisor. Signed twice it is signed once.

    `seen`: the fingerprint of what the page showed. Raises SomeoneElseChanged when it says something else by now.
    """
    held(session, plan)
    own = id_for(operation, by.id, plan.id, kind.value, seen)
    before = session.get(PlanVersion, own)
    if before is not None:
        return before
    if plan.state is not FROM[kind]:
        raise AlreadyDone("Somebody has signed this already. Open the plan again to see how it stands.")
    if hindrances:
        raise NotReady(" ".join(one.sentence for one in hindrances))
    if written.fingerprint != seen:
        raise SomeoneElseChanged("The plan has changed since this page was made. Read it again before you sign.")
    kept = written if kind is VersionKind.ENDING else written.model_copy(update={"words": without_ending(written.words)})
    version = PlanVersion(
        id=own,
        plan_id=plan.id,
        number=len(versions_of(session, plan.id)) + 1,
        kind=kind,
        words=kept.model_dump_json(),
        signed_at=now(),
        signed_by=by.id,
    )
    session.add(version)
    move(session, by, plan, PlanState.WITH_SUPERVISOR)
    trail.deed(session, by=by, what=SIGNED[kind], case_id=plan.case_id, about_id=plan.id, detail=str(version.number))
    return version


def move(session: Session, by: Practitioner, plan: Plan, state: PlanState) -> None:
    plan.state = state
    changed(plan, by)
    session.add(plan)
    session.flush()


def decide(session: Session, by: Practitioner, plan: Plan, version: PlanVersion, decision: Decision, words: str) -> bool:
    """Notes the decision. False when this supervisor has decided so already. Raises NotYours for whoever signed it."""
    held(session, plan)
    session.refresh(version)
    if by.id == version.signed_by:
        raise NotYours("You signed this, so somebody else counter-signs it. Ask another supervisor.")
    if version.decided_by == by.id and version.decision is decision:
        return False
    done = rows_changed(
        session,
        update(PlanVersion)
        .where(col(PlanVersion.id) == version.id, col(PlanVersion.decision) == Decision.WAITS)
        .values(decision=decision, decided_at=now(), decided_by=by.id, decided_words=words),
    )
    if not done:
        raise AlreadyDone("Somebody has decided about this already. Open the plan again to see how it stands.")
    session.refresh(version)
    return True


def countersign(session: Session, *, by: Practitioner, plan: Plan, version: PlanVersion, words: str = "") -> None:
    """Another practitioner's signature: from now on this version never changes, and what it makes due is due."""
    if not decide(session, by, plan, version, Decision.COUNTERSIGNED, words):
        return
    written = Written.model_validate_json(version.words)
    if version.kind is VersionKind.ENDING:
        plan.ended_on = today()
        move(session, by, plan, PlanState.ENDED)
        falling_due.ended(session, by=by, plan=plan, written=written)
    else:
        move(session, by, plan, PlanState.AGREED)
        falling_due.agreed(session, by=by, plan=plan, written=written)
    what = f"counter-{SIGNED[version.kind]}"
    trail.deed(session, by=by, what=what, case_id=plan.case_id, about_id=plan.id, detail=str(version.number))


def give_back(session: Session, *, by: Practitioner, plan: Plan, version: PlanVersion, words: str) -> None:
    """Returns it to whoever signed it, with words."""
    if not words:
        raise NotReady("Say what to look at again.")
    if not decide(session, by, plan, version, Decision.RETURNED, words):
        return
    move(session, by, plan, FROM[version.kind])
    trail.deed(session, by=by, what="returned a plan", case_id=plan.case_id, about_id=plan.id, detail=str(version.number))


def reopen(session: Session, *, by: Practitioner, plan: Plan, why: str, operation: UUID | None = None) -> None:
    """Opens an agreed plan, to be changed. What was signed stands until the next version is. The same sent twice opens once."""
    held(session, plan)
    own = id_for(operation, by.id, plan.id, why)
    if session.get(PlanReopened, own) is not None:
        return
    if plan.state is not PlanState.AGREED:
        raise AlreadyDone("This plan is not closed to changes. Open it again to see how it stands.")
    session.add(PlanReopened(id=own, plan_id=plan.id, why=why, reopened_at=now(), reopened_by=by.id))
    move(session, by, plan, PlanState.DRAFT)
    trail.deed(session, by=by, what="opened a plan again", case_id=plan.case_id, about_id=plan.id)
