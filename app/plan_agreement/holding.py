"""The addresses at which a supervisor says whether a change holds, beside the rule: on what it rests, and every word before."""

from typing import Annotated, Any
from uuid import UUID, uuid4

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.db import today
from app.people.guard import MayNot, SignedIn
from app.people.queries import people_by_id
from app.plan_agreement.forms import HeldForm
from app.plan_pages.guard import BegunFound, BegunPlan
from app.plan_pages.routes import P, frame, rule_in
from app.plan_pages.whole import line_words, speaks
from app.plan_progress.held_said import SaidToo, said_of, say_held
from app.plan_progress.reviewing import lines_of, readings_of, reviews_of
from app.plan_progress.sustained import Held, Standing, stands
from app.plans.kinds import HeldSaid, PlanState, ReviewState
from app.plans.models import Outcome, OutcomeHeld
from app.plans.queries import latest_words
from app.web.pages import day, day_and_clock, page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

H = P + "/outcomes/{outcome_id}/held"


def outcome_of(session: Session, at: BegunPlan, outcome_id: UUID) -> Outcome:
    """An outcome of the plan the child has now, for a supervisor of the family’s team. Raises MayNot for any other."""
    outcome = session.get(Outcome, outcome_id)
    if not at.case.may_supervise or outcome is None or outcome.plan_id != at.now.id:
        raise MayNot
    return outcome


@router.get(H)
def held_page(request: Request, session: DbSession, at: BegunFound, outcome_id: UUID) -> Response:
    """What the rule says and on what it rests; every supervisor’s word before; and a form for the next."""
    return saying(request, session, at, outcome_of(session, at, outcome_id), HeldForm(), Reading())


def saying(
    request: Request,
    session: Session,
    at: BegunPlan,
    outcome: Outcome,
    form: HeldForm,
    reading: Reading,
    *,
    theirs: OutcomeHeld | None = None,
) -> Response:
    words = latest_words(session, [at.now.id]).get(at.now.id, {})
    title = words.get((str(outcome.id), "different"))
    every = said_of(session, [outcome.id]).get(outcome.id, [])
    names = people_by_id(session, {one.said_by for one in every})
    standing, found = rule_says(session, at, outcome)
    return page(
        request,
        "plan_pages/held.html",
        title=f"{'Error: ' if reading.problems else ''}Does it hold – {at.case.ref}",
        status=422 if reading.problems else 409 if theirs else 200,
        title_words=title.words if title else "An outcome that has no words yet",
        address=f"{at.address}/outcomes/{outcome.id}/held",
        open=at.now.state is not PlanState.ENDED,
        standing=standing,
        found=found,
        rule=rule_in(session).words,
        words=[said_words(one, names) for one in reversed(every)],
        theirs=said_words(theirs, names) if theirs else None,
        choices=[(one.value, one.words) for one in HeldSaid if every or one is not HeldSaid.AS_THE_RULE_SAYS],
        form=form,
        seen=every[-1].number if every else 0,
        operation=form.operation or uuid4(),
        problems=reading.problems,
        **frame(session, at),
    )


def rule_says(session: Session, at: BegunPlan, outcome: Outcome) -> tuple[Standing | None, list[tuple[str, str, str]]]:
    """Where it stands by the rule after the finished reviews; and what each found: its day, its address, and words."""
    reviews = [one for one in reviews_of(session, at.now.id) if one.state is ReviewState.FINISHED]
    lines = lines_of(session, reviews)
    talks = speaks(at.child, today())
    standing = stands(readings_of(reviews, lines, outcome.id), child_speaks=talks, rule=rule_in(session))
    told = [(one, lines.get(one.id, {}).get(outcome.id)) for one in reviews]
    return standing, [(day(one.on), f"{at.address}/reviews/{one.id}", line_words(line)) for one, line in told if line]


def said_words(one: OutcomeHeld, names: Any) -> dict[str, str]:
    """One supervisor’s word: what, why, who and when, and what the rule said then."""
    return {
        "says": one.says.words,
        "why": one.why,
        "who": f"{names.get(one.said_by, 'A supervisor')}, {day_and_clock(one.said_at)}",
        "rule": Held.of(one.rule_said).words,
    }


@router.post(H)
def say(
    request: Request, session: DbSession, me: SignedIn, at: BegunFound, outcome_id: UUID, form: Annotated[HeldForm, Form()]
) -> Response:
    """Keeps the word beside the rule’s answer."""
    outcome = outcome_of(session, at, outcome_id)
    reading = Reading()
    says = reading.choice("says", form.says, HeldSaid, needed="Say whether it holds.")
    why = reading.words("why", form.why, needed="Say why: what was seen or said, by whom, on which day.", longest=2000)
    standing, _ = rule_says(session, at, outcome)
    if standing is None:
        reading.problem("says", "No review has looked at this yet, so there is nothing to hold it against.")
    if says is None or standing is None or reading.problems:
        return saying(request, session, at, outcome, form, reading)
    own: dict[str, Any] = {"says": says, "why": why, "rule_said": standing.held, "seen": form.seen, "operation": form.operation}
    try:
        say_held(session, by=me, plan=at.now, outcome=outcome, **own)
    except SaidToo as first:
        return saying(request, session, at, outcome, form, reading, theirs=first.row)
    return see(request, f"{at.address}#reviews")
