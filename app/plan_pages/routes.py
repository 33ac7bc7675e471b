"""The addresses of reading plans: every child’s in a family, one child’s plan, and beginning one."""

from collections.abc import Iterable, Mapping
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.audit import trail
from app.cases.guard import CaseFound
from app.cases.models import Person
from app.cases.presenters import own_facts, ways, who_bar, who_bar_from
from app.cases.queries import children_in, people_of, relationships_among, restricted_homes
from app.cases.wording import called
from app.db import now, today
from app.family_wording.guard import wording_of
from app.people.guard import SignedIn
from app.people.queries import people_by_id
from app.picture.terms import used_in
from app.plan_pages.dates import calendar_of, dates_of
from app.plan_pages.forms import BeginForm
from app.plan_pages.guard import BegunFound, BegunPlan, OpenPlan, PlanFound, PlanToWrite
from app.plan_pages.lists import LISTINGS
from app.plan_pages.presenters import plan_shown, to_be_asked, views_shown
from app.plan_pages.whole import (
    changes_since,
    deeds_for,
    ending_told,
    last_time,
    reviews_table,
    speaks,
    supervisors_words,
    tags_of,
    versions_told,
)
from app.plan_progress import again, before
from app.plan_progress.held_said import said_of
from app.plan_progress.marked import left_lines, marks_on, serious_left, without_marked
from app.plan_progress.reviewing import lines_of, reviews_of
from app.plan_progress.sustained import Rule
from app.plans import actions
from app.plans.assembling import written_of
from app.plans.kinds import PlanState
from app.plans.models import Plan, PlanVersion
from app.plans.needs import picture_for
from app.plans.queries import Found, found_in, latest_words, plans_in, versions_of
from app.plans.rules import Need, agreement_words, unanswered
from app.plans.versions import Written
from app.upkeep.routes import four_routes
from app.web.pages import day, page, see
from app.web.reading import Reading
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


def names_in(session: Session, found: Found, also: Iterable[UUID] = ()) -> Mapping[UUID, str]:
    """Practitioners who wrote in a plan, by account; `also`: others whose names are wanted with theirs."""
    wrote = {row.written_by for row in found.words.values()} | set(also)
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
        "plan_pages/plans.html",
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
def one_plan(request: Request, session: DbSession, me: SignedIn, at: PlanFound) -> Response:
    """The plan a child has now, or had last; in a plan that follows another, last time’s stands first."""
    return plan_page(request, session, me, at)


def plan_page(request: Request, session: Session, me: SignedIn, at: OpenPlan, *, problem: str = "") -> Response:
    one = begun_of(at)
    if one is None:
        return page(request, "plan_pages/none.html", title=f"Plan – {at.case.ref}", **frame(session, at))
    found = found_in(session, one.now)
    wording = wording_of(request)
    marks = marks_on(session, at.case.id, one.now.id, at.people, with_family=wording.family)
    whole = written_of(session, found, at.child, at.people)
    written = without_marked(whole, one.now.id, marks.hidden)
    asked = asked_people(session, at)
    shown = plan_shown(written, views_shown(found, at.people, asked, at.child.id, wording), marks, wording)
    reviews = reviews_of(session, one.now.id)
    said = said_of(session, [row.id for row in found.outcomes])
    names = names_in(session, found, [row.said_by for rows in said.values() for row in rows])
    is_open, talks = one.now.state.open_for_words, speaks(at.child, today())
    more: dict[str, Any] = {"rule": rule_in(session), "speaks": talks, "said": supervisors_words(said, names), "wording": wording}
    return page(
        request,
        "plan_pages/plan.html",
        title=f"{'Error: ' if problem else ''}A child’s plan – {at.case.ref}",
        status=422 if problem else 200,
        plan=one.now,
        shown=shown,
        may_write=at.case.may_write and is_open,
        may_turn=at.case.may_write and one.now.state in (PlanState.DRAFT, PlanState.AGREED),
        deeds=deeds_for(one, found, me.id, reviews),
        tags=tags_of(one.now, found, shown.review, wording),
        wording=wording,
        agreement=agreement_words(written, [called(person) for person in asked]),
        open_needs=open_needs(session, at, whole, marks.hidden) if is_open else (),
        last=last_time(one, *ending_of(session, one.before, marks.hidden)),
        reviews=reviews_table(at.address, written, reviews, left_lines(lines_of(session, reviews), marks.hidden), **more),
        versions=versions_told(at.address, found.versions, found.reopened, names),
        changes=changes_since(found, written) if is_open and not marks.hidden else (),
        ending=ending_told(written, wording),
        before=() if marks.hidden else tried_before(session, at),
        before_rule=again.rule_words(used_in(session).plans_again),
        again_problem=problem,
        **frame(session, at),
    )


def open_needs(session: Session, at: OpenPlan, whole: Written, hidden: frozenset[str]) -> tuple[Need, ...]:
    """The serious needs that nothing answers yet, without those that an answer which is kept back tells of."""
    return unanswered(serious_left(picture_for(session, at.case.id, at.child.id, today()), hidden), whole)


def tried_before(session: Session, at: OpenPlan) -> tuple[tuple[str, str, str], ...]:
    """What this child’s plans have begun, opened or aimed at again, each with where it is read."""
    plans = before.plans_then(session, at.plans)
    aims = before.aims_of(session, at.plans) if len(at.plans) > 1 else []
    found = again.again(plans, aims, at_least=used_in(session).plans_again)
    versions = before.last_versions(session, at.plans) if found else {}
    return again.in_words(found, at.address, {plan: f"{at.address}/versions/{one}" for plan, one in versions.items()})


def ending_of(session: Session, plan: Plan | None, hidden: frozenset[str]) -> tuple[PlanVersion | None, Written | None]:
    """The last version of an earlier plan, and what it says without what is kept back."""
    version = next(iter(reversed(versions_of(session, plan.id))), None) if plan else None
    if plan is None or version is None:
        return None, None
    return version, without_marked(Written.model_validate_json(version.words), plan.id, hidden)


def rule_in(session: Session) -> Rule:
    """What sustained means here, as the picture of the child has it."""
    terms = used_in(session).sustained
    return Rule(weeks=terms.weeks, readings=terms.readings, people=terms.voices)


@router.post(P)
def begin(request: Request, session: DbSession, me: SignedIn, at: PlanToWrite, form: Annotated[BeginForm, Form()]) -> Response:
    """Begins a plan; or the next one, with why."""
    reading = Reading()
    why = reading.words("why", form.why, longest=2000)
    again = at.plan is not None and at.plan.state is PlanState.ENDED
    if again and not reading.problems and not why:
        reading.problem("why", "Say why there is a plan again: what came back, and who noticed.")
    if reading.problems:
        return plan_page(request, session, me, at, problem=reading.problems["why"])
    actions.begin(session, by=me, case_id=at.case.id, child_id=at.child.id, why=why)
    return see(request, at.address)


@router.get(P + "/dates.ics")
def dates(session: DbSession, me: SignedIn, at: BegunFound) -> Response:
    """The days that stand in the plan, for a calendar; no name is in it."""
    written = written_of(session, found_in(session, at.now), at.child, at.people)
    trail.deed(session, by=me, what="took the dates of a plan for a calendar", case_id=at.case.id, about_id=at.now.id)
    made = calendar_of(dates_of(written), plan_id=at.now.id, ref=at.case.ref, stamp=now())
    name = f"plan-dates-{at.case.ref}.ics"
    return Response(
        made, media_type="text/calendar; charset=utf-8", headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )


for listing, guard in LISTINGS:
    four_routes(listing, guard, router)
