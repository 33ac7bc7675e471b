"""A whole plan as its page shows it: what comes first, what may be done now, what the reviews found, and every version."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.cases.models import Person, PersonKind
from app.cases.wording import how_many
from app.family_wording.rules import OURS, Wording
from app.plan_pages.guard import BegunPlan
from app.plan_pages.presenters import OutcomeShown, outcome_shown
from app.plan_pages.worded import term, word
from app.plan_progress.reviewing import readings_of
from app.plan_progress.sustained import Rule, stands
from app.plans.fields import ENDING
from app.plans.kinds import Decision, HeldSaid, PlanState, ReviewState, VersionKind
from app.plans.models import OutcomeHeld, Plan, PlanReopened, PlanVersion, Review, ReviewLine
from app.plans.queries import Found
from app.plans.versions import Difference, Written, differences, without_ending
from app.web.pages import day, day_and_clock


@dataclass(frozen=True)
class Deeds:
    """What may be done with a plan now: the one thing first, then others, each an address below the plan and its words."""

    first: tuple[str, str] | None = None
    others: tuple[tuple[str, str], ...] = ()
    begins_again: bool = False


def deeds_for(at: BegunPlan, found: Found, me: UUID, reviews: Sequence[Review]) -> Deeds:
    case, plan = at.case, at.now
    if plan.state is PlanState.WITH_SUPERVISOR:
        theirs = case.may_supervise and bool(found.versions) and found.versions[-1].signed_by != me
        return Deeds(("/counter-sign", "Read and counter-sign") if theirs else None)
    if not case.may_write:
        return Deeds()
    if plan.state is PlanState.ENDED:
        return Deeds(begins_again=True)
    if plan.state is PlanState.DRAFT:
        sign = ("/sign", "Sign the plan")
        return Deeds(("/outcomes", "Add an outcome"), (("/words", "Write the plan as a whole"), sign))
    going_on = next((one for one in reviews if one.state is ReviewState.OPEN), None)
    review = (f"/reviews/{going_on.id}", "Go on with the review") if going_on else ("/reviews", "Look at it together")
    return Deeds(review, (("/reopen", "Open it again, to change it"), ("/ending", "End the plan")))


def tags_of(plan: Plan, found: Found, review: str, wording: Wording = OURS) -> tuple[str, ...]:
    """Where it stands, which version, and when it is looked at."""
    number = len(found.versions) + (1 if plan.state is PlanState.DRAFT else 0)
    standing = {PlanState.DRAFT: f"Version {number}, being written", PlanState.AGREED: f"Signed: version {number}"}
    ended = f"Ended {day(plan.ended_on)}" if plan.ended_on else ""
    words = ended or standing.get(plan.state) or word(plan.state, wording)
    is_running = plan.state is not PlanState.ENDED and review
    return tuple(one for one in (words, f"Begun {day(plan.begun_on)}", f"Review {review}" if is_running else "") if one)


def last_signed(found: Found) -> PlanVersion | None:
    """The version that holds: counter-signed last."""
    return next((one for one in reversed(found.versions) if one.decision is Decision.COUNTERSIGNED), None)


def changes_since(found: Found, written: Written) -> tuple[Difference, ...]:
    """What is otherwise than in the version that holds; nothing where there is none."""
    signed = last_signed(found)
    if signed is None:
        return ()
    was = Written.model_validate_json(signed.words)
    return differences(was, written if signed.kind is VersionKind.ENDING else plan_alone(written))


def plan_alone(written: Written) -> Written:
    """A plan without what is written for its ending, which is in no version of the plan itself."""
    return written.model_copy(update={"words": without_ending(written.words)})


# --- last time


def last_time(at: BegunPlan, last: PlanVersion | None, written: Written | None) -> dict[str, Any] | None:
    """What stood at the end of the plan before this one."""
    if at.before is None:
        return None
    outcomes: tuple[OutcomeShown, ...] = ()
    if written is not None:
        outcomes = tuple(outcome_shown(one, 0, written.child) for one in written.outcomes)
    return {
        "ended": day(at.before.ended_on) if at.before.ended_on else "",
        "why": at.now.follows_why,
        "outcomes": outcomes,
        "ending": ending_told(written) if written else (),
        "address": f"{at.address}/versions/{last.id}" if last else "",
    }


def ending_told(written: Written, wording: Wording = OURS) -> tuple[tuple[str, str], ...]:
    """What is written for the ending, in order."""
    filled = [(term(one, written.child, wording), written.words.get(one.key, "")) for one in ENDING]
    return tuple((short, words) for short, words in filled if words)


# --- reviews

NOBODY_SAID: Mapping[UUID, str] = {}


def supervisors_words(said: Mapping[UUID, Sequence[OutcomeHeld]], names: Mapping[UUID, str]) -> Mapping[UUID, str]:
    """Outcome → the last word of a supervisor on whether it holds; nothing where they left it to the rule."""
    return {
        outcome: f"{last.says.words}, says {names.get(last.said_by, 'a supervisor')} ({day(last.said_at)}): {last.why}"
        for outcome, rows in said.items()
        for last in rows[-1:]
        if last.says is not HeldSaid.AS_THE_RULE_SAYS
    }


def reviews_table(
    address: str,
    written: Written,
    reviews: Sequence[Review],
    lines: Mapping[UUID, Mapping[UUID, ReviewLine]],
    *,
    rule: Rule,
    speaks: bool,
    said: Mapping[UUID, str] = NOBODY_SAID,
    wording: Wording = OURS,
) -> dict[str, Any]:
    """Every outcome with what each finished review found, where it stands by the rule, and a supervisor’s own word."""
    done = [one for one in reviews if one.state is ReviewState.FINISHED]
    rows = []
    for outcome in written.outcomes:
        outcome_id = UUID(outcome.id)
        standing = stands(readings_of(done, lines, outcome_id), child_speaks=speaks, rule=rule)
        found = [lines.get(one.id, {}).get(outcome_id) for one in done]
        if standing is not None or outcome.stands:
            rows.append(
                {
                    "title": outcome.title,
                    "found": [line_words(one, wording) for one in found],
                    "stands": word(standing.held, wording) if standing else "Not looked at yet",
                    "wanting": " ".join(standing.wanting) if standing else "",
                    "said": said.get(outcome_id, ""),
                    "held_at": f"{address}/outcomes/{outcome.id}/held" if standing else "",
                }
            )
    return {"days": [(day(one.on), f"{address}/reviews/{one.id}") for one in done], "rows": rows, "rule": rule.words}


def line_words(line: ReviewLine | None, wording: Wording = OURS) -> str:
    if line is None:
        return "Not looked at"
    held = f" Held for {how_many(line.weeks, 'week')} at the longest." if line.weeks is not None else ""
    return f"{word(line.change, wording)}. {line.evidence}{held}"


# --- versions


def versions_told(
    address: str, versions: Sequence[PlanVersion], reopened: Sequence[PlanReopened], names: Mapping[UUID, str]
) -> tuple[tuple[str, str, str], ...]:
    """Every version, the latest first: what it is, where it is read, and who signed it, decided, and opened it again."""
    told = []
    for one in reversed(versions):
        detail = [f"Signed by {names.get(one.signed_by, '')}, {day_and_clock(one.signed_at)}", one.decision.words]
        if one.decided_at and one.decided_by:
            detail[-1] += f" by {names.get(one.decided_by, '')}, {day_and_clock(one.decided_at)}"
        later = next((each.signed_at for each in versions if each.number == one.number + 1), None)
        after = [each for each in reopened if one.signed_at < each.reopened_at and (later is None or each.reopened_at < later)]
        detail += [f"Opened again by {names.get(each.reopened_by, '')}: {each.why.rstrip('.')}" for each in after]
        kind = ", the ending" if one.kind is VersionKind.ENDING else ""
        told.append((f"Version {one.number}{kind}", f"{address}/versions/{one.id}", ". ".join(detail) + "."))
    return tuple(told)


# --- who can say


ASKED_FROM_DAYS = 730
"""Under this age a child is watched and not asked."""


def speaks(child: Person, on: datetime.date) -> bool:
    """Whether a child can be asked: born, and no baby."""
    if child.kind is PersonKind.UNBORN:
        return False
    return child.born_on is None or (on - child.born_on).days >= ASKED_FROM_DAYS
