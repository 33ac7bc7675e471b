"""The addresses of reading plans: every child’s in a family, one child’s plan, and beginning one."""

from collections.abc import Mapping
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.cases.guard import CaseFound
from app.cases.models import Person
from app.cases.presenters import own_facts, ways, who_bar, who_bar_from
from app.cases.queries import children_in, people_of, relationships_among, restricted_homes
from app.cases.wording import called
from app.db import today
from app.people.guard import SignedIn
from app.people.queries import people_by_id
from app.planning.forms import BeginForm
from app.planning.guard import BegunPlan, OpenPlan, PlanFound, PlanToWrite
from app.planning.lists import LISTINGS
from app.planning.presenters import plan_shown, to_be_asked, views_shown
from app.plans import actions
from app.plans.assembling import written_of
from app.plans.models import Plan
from app.plans.queries import Found, found_in, latest_words, plans_in
from app.upkeep.routes import four_routes
from app.web.pages import day, page, see
from app.web.session import DbSession

router = APIRouter()

P = "/families/{case_id}/people/{person_id}/plan"


def frame(session: Session, at: OpenPlan) -> dict[str, Any]:
    """What every page of a plan shows round its words."""
    homes = restricted_homes(session, at.case.id)
    return {
        "current": "families",
        "case": at.case,
        "who": who_bar_from(at.case, at.people, homes, at.child),
        "ways": ways(at.case, "plan"),
        "here": at.address,
        "child": at.name,
    }


def asked_people(session: Session, at: OpenPlan) -> tuple[Person, ...]:
    """The child, and everybody who looks after them."""
    ties = relationships_among(session, [one.id for one in at.people])
    return to_be_asked(at.child, at.people, [one.person_id for one in ties if one.cares and one.to_person_id == at.child.id])


def names_in(session: Session, found: Found) -> Mapping[UUID, str]:
    """Practitioners who wrote in a plan, by account."""
    wrote = {row.written_by for row in found.words.values()}
    wrote |= {one for row in found.versions for one in (row.signed_by, row.decided_by) if one}
    return people_by_id(session, wrote | {row.reopened_by for row in found.reopened})


# --- every child's plan


@router.get("/families/{case_id}/plans")
def plans(request: Request, session: DbSession, case: CaseFound) -> Response:
    """Each child with their plan, or that there is none yet."""
    children = children_in(people_of(session, case.id))
    latest: dict[UUID, Plan] = {}
    for plan in plans_in(session, case.id):
        latest.setdefault(plan.person_id, plan)
    words = latest_words(session, [one.id for one in latest.values()])
    return page(
        request,
        "planning/plans.html",
        title=f"Plans – {case.ref}",
        current="families",
        case=case,
        who=who_bar(session, case),
        ways=ways(case, "plan"),
        rows=[row_of(case.address, child, latest.get(child.id), words) for child in children],
    )


def row_of(address: str, child: Person, plan: Plan | None, words: Mapping[UUID, Mapping[tuple[str, str], Any]]) -> dict[str, Any]:
    told = words.get(plan.id, {}) if plan else {}
    wants = told.get(("", "wants"))
    return {
        "name": called(child),
        "facts": ", ".join(f"{term.lower()} {fact}" for term, fact in own_facts(child, today())),
        "address": f"{address}/people/{child.id}/plan",
        "state": plan.state.words if plan else "",
        "begun": day(plan.begun_on) if plan else "",
        "wants": wants.words if wants else "",
        "outcomes": [row.words for (part, field), row in told.items() if part and field == "different" and row.words],
    }


# --- one child's plan


def begun_of(at: OpenPlan) -> BegunPlan | None:
    return BegunPlan(at.case, at.child, at.people, at.plans) if at.plan else None


@router.get(P)
def one_plan(request: Request, session: DbSession, at: PlanFound) -> Response:
    """The plan a child has now, or had last. After an ending, and in a plan that follows another, last time’s stands first."""
    one = begun_of(at)
    if one is None:
        return page(request, "planning/none.html", title=f"Plan – {at.case.ref}", **frame(session, at))
    found = found_in(session, one.now)
    written = written_of(session, found, at.child, at.people)
    return page(
        request,
        "planning/plan.html",
        title=f"A child’s plan – {at.case.ref}",
        plan=one.now,
        shown=plan_shown(written, views_shown(found, at.people, asked_people(session, at), at.child.id)),
        may_write=at.case.may_write and one.now.state.open_for_words,
        tags=tags_of(one.now),
        **frame(session, at),
    )


def tags_of(plan: Plan) -> tuple[str, ...]:
    """Where it stands, and when it is looked at."""
    begun = f"Begun {day(plan.begun_on)}"
    ended = f"Ended {day(plan.ended_on)}" if plan.ended_on else ""
    return tuple(words for words in (plan.state.words, begun, ended) if words)


@router.post(P)
def begin(request: Request, session: DbSession, me: SignedIn, at: PlanToWrite, form: Annotated[BeginForm, Form()]) -> Response:
    """Begins a plan; or the next one, with why."""
    actions.begin(session, by=me, case_id=at.case.id, child_id=at.child.id, why=form.why.strip()[:2000])
    return see(request, at.address)


for listing, guard in LISTINGS:
    four_routes(listing, guard, router)
