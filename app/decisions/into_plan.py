"""What was decided in supervision becomes a step of a child’s plan: ours, in the words and by the day of the decision."""

from collections.abc import Iterator
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.cases.models import Person
from app.cases.open_case import OpenCase
from app.cases.presenters import ways, who_bar
from app.cases.queries import people_of
from app.cases.wording import called
from app.decisions import actions
from app.decisions.forms import IntoPlanForm
from app.decisions.guard import DecisionFound, DecisionToWrite
from app.decisions.queries import Decided
from app.people.guard import SignedIn
from app.plans.assembling import written_of
from app.plans.kinds import PlanState
from app.plans.models import Plan
from app.plans.queries import found_in, plans_in
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

ONE = "/families/{case_id}/supervision/into-plan/{decision_id}"


def plans_for(session: Session, case_id: UUID, child_id: UUID | None, people: list[Person]) -> Iterator[tuple[Person, Plan]]:
    """The plans that the children have now; of one child, where the decision is for one."""
    here = {one.id: one for one in people}
    latest: dict[UUID, Plan] = {}
    for plan in plans_in(session, case_id):
        latest.setdefault(plan.person_id, plan)
    for person_id, plan in latest.items():
        if person_id in here and child_id in (None, person_id) and plan.state is not PlanState.ENDED:
            yield here[person_id], plan


def to_choose(session: Session, case: OpenCase, decided: Decided) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Outcomes of plans that are being written, each by its child; and the plans that have to be opened again first."""
    people = people_of(session, case.id)
    outcomes: list[tuple[str, str]] = []
    signed: list[tuple[str, str]] = []
    for child, plan in plans_for(session, case.id, decided.row.person_id, people):
        if not plan.state.open_for_words:
            signed.append((f"{case.address}/people/{child.id}/plan", called(child)))
            continue
        written = written_of(session, found_in(session, plan), child, people)
        outcomes += [(f"{child.id}|{one.id}", f"{called(child)}: {one.title}") for one in written.standing if one.title]
    return outcomes, signed


@router.get(ONE)
def into_plan(request: Request, session: DbSession, case: DecisionToWrite, decided: DecisionFound) -> Response:
    """For which outcome it is a step."""
    return choosing(request, session, case, decided)


def choosing(request: Request, session: Session, case: OpenCase, decided: Decided, problem: str = "") -> Response:
    outcomes, signed = to_choose(session, case, decided)
    return page(
        request,
        "decisions/into_plan.html",
        title=f"{'Error: ' if problem else ''}A step of the plan – {case.ref}",
        status=422 if problem else 200,
        current="families",
        case=case,
        who=who_bar(session, case),
        ways=ways(case, "supervision"),
        decided=decided,
        outcomes=outcomes,
        signed=signed,
        problem=problem,
    )


@router.post(ONE)
def put_in_plan(
    request: Request,
    session: DbSession,
    me: SignedIn,
    case: DecisionToWrite,
    decided: DecisionFound,
    form: Annotated[IntoPlanForm, Form()],
) -> Response:
    """Puts it there, once however often it is sent."""
    reading = Reading()
    offered = [key for key, _ in to_choose(session, case, decided)[0]]
    if not decided.planned and form.outcome not in offered:
        reading.problem("outcome", "Choose the outcome that it is a step of.")
    if reading.problems:
        return choosing(request, session, case, decided, reading.problems["outcome"])
    if decided.planned:
        return see(request, f"{case.address}/people/{decided.planned.person_id}/plan")
    child_id, _, outcome_id = form.outcome.partition("|")
    actions.put_in_plan(session, by=me, decided=decided, child_id=UUID(child_id), outcome_id=UUID(outcome_id))
    return see(request, f"{case.address}/people/{child_id}/plan/outcomes/{outcome_id}#steps")
