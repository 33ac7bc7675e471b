"""A child’s plan is found in their own family’s record, for whoever may open it; or not at all."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Depends
from sqlmodel import Session

from app.cases.guard import CaseFound, CaseToWrite, OpenCase
from app.cases.models import Person, PersonKind
from app.cases.queries import people_of
from app.cases.wording import called
from app.people.guard import MayNot
from app.plans.models import Outcome, Plan
from app.plans.queries import plans_of
from app.web.session import DbSession


@dataclass(frozen=True)
class OpenPlan:
    """A child and their plans, the latest first. `plan`: the one they have now, or had last; None before the first."""

    case: OpenCase
    child: Person
    people: tuple[Person, ...]
    plans: tuple[Plan, ...]

    @property
    def plan(self) -> Plan | None:
        return self.plans[0] if self.plans else None

    @property
    def address(self) -> str:
        return f"{self.case.address}/people/{self.child.id}/plan"

    @property
    def name(self) -> str:
        return called(self.child)

    @property
    def before(self) -> Plan | None:
        """Last time's plan, where this one follows another."""
        return next((one for one in self.plans if self.plan is not None and one.id == self.plan.follows_id), None)


def opened(session: Session, case: OpenCase, person_id: UUID) -> OpenPlan:
    """Raises MayNot for an adult, and for a child of another family."""
    people = people_of(session, case.id)
    child = next((one for one in people if one.id == person_id and one.kind is not PersonKind.ADULT), None)
    if child is None:
        raise MayNot
    return OpenPlan(case, child, tuple(people), tuple(plans_of(session, case.id, person_id)))


def plan_found(session: DbSession, case: CaseFound, person_id: UUID) -> OpenPlan:
    return opened(session, case, person_id)


def plan_to_write(session: DbSession, case: CaseToWrite, person_id: UUID) -> OpenPlan:
    return opened(session, case, person_id)


PlanFound = Annotated[OpenPlan, Depends(plan_found)]
PlanToWrite = Annotated[OpenPlan, Depends(plan_to_write)]


@dataclass(frozen=True)
class BegunPlan(OpenPlan):
    """The same, where a plan has been begun."""

    @property
    def now(self) -> Plan:
        return self.plans[0]


def begun(one: OpenPlan) -> BegunPlan:
    """Raises MayNot while there is no plan."""
    if one.plan is None:
        raise MayNot
    return BegunPlan(one.case, one.child, one.people, one.plans)


def begun_found(found: PlanFound) -> BegunPlan:
    return begun(found)


def begun_to_write(found: PlanToWrite) -> BegunPlan:
    return begun(found)


BegunFound = Annotated[BegunPlan, Depends(begun_found)]
BegunToWrite = Annotated[BegunPlan, Depends(begun_to_write)]


@dataclass(frozen=True)
class OpenOutcome:
    """One outcome of a plan, with the plan it is in: the one of now, or an earlier one."""

    at: BegunPlan
    outcome: Outcome

    @property
    def address(self) -> str:
        return f"{self.at.address}/outcomes/{self.outcome.id}"


def outcome_to_write(session: DbSession, at: BegunToWrite, outcome_id: UUID) -> OpenOutcome:
    """Raises MayNot for an outcome of another plan than the child has now."""
    outcome = session.get(Outcome, outcome_id)
    if outcome is None or outcome.plan_id != at.now.id:
        raise MayNot
    return OpenOutcome(at, outcome)


OutcomeToWrite = Annotated[OpenOutcome, Depends(outcome_to_write)]
