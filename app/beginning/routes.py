"""Where an assessment is begun, and the list of a family's assessments."""

import datetime
from collections.abc import Iterable
from typing import Annotated, Any
from uuid import UUID, uuid4

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.assessments import actions
from app.assessments.queries import assessments_of_case
from app.beginning import presenters, queries
from app.beginning.carrying_over import carry_over
from app.beginning.forms import Started, StartForm, understood
from app.beginning.listing import assessment_rows
from app.beginning.subjects import ABOUT, about_those
from app.cases.guard import CaseFound, CaseToWrite
from app.cases.models import Person, PersonKind
from app.cases.open_case import OpenCase
from app.cases.presenters import ways, who_bar
from app.cases.wording import NOT_BORN, called, listed, spoken_of
from app.db import today
from app.declaration.tool import Tool
from app.declaration.vocabulary import Depth, Subject
from app.linkouts.presenters import lines
from app.linkouts.queries import uses_of_case
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.people.queries import people_by_id
from app.stewardship.queries import to_begin
from app.suite.actions import keep_release
from app.suite.suite import Suite
from app.web.pages import page, see
from app.web.session import DbSession

router = APIRouter()


@router.get("/families/{case_id}/assessments")
def assessments(request: Request, session: DbSession, case: CaseFound, me: SignedIn) -> Response:
    """Every assessment of a family, newest first."""
    begun, uses = assessments_of_case(session, case_id=case.id), uses_of_case(session, case.id)
    family = queries.family_facts(session, case.id, who_died=True)
    names = people_by_id(session, {one.author_id for one, _ in begun} | {one.signed_by for one, _ in begun if one.signed_by})
    return page(
        request,
        "beginning/assessments.html",
        title=f"Assessments – {case.ref}",
        current="families",
        who=who_bar(session, case),
        ways=ways(case, "assessments"),
        case=case,
        licensed=lines(
            uses,
            {one.id: called(one) or "the baby" for one in family.children},
            people_by_id(session, {use.started_by for use, _ in uses}),
            case.address,
            today(),
        ),
        groups=assessment_rows(begun, family.children, family.adults, request.app.state.suite, names, me.id),
    )


def suite_of(request: Request) -> Suite:
    """The tools this service has."""
    suite: Suite = request.app.state.suite
    return suite


def tool_named(request: Request, session: Session, key: str) -> Tool:
    """A tool that may be begun; anything else does not exist."""
    found = next((tool for tool in to_begin(session, suite_of(request)) if tool.key == key), None)
    if found is None:
        raise MayNot
    return found


@router.post("/families/{case_id}/assessments/start")
def start(request: Request, session: DbSession, case: CaseToWrite, me: SignedIn, form: Annotated[StartForm, Form()]) -> Response:
    """Begin it: one sitting, a separate assessment for each child. Any problem shows the page again with everything kept."""
    tool = tool_named(request, session, form.tool)
    family = queries.family_facts(session, case.id)
    children = [one for one in family.children if one.id in form.child]
    if not children or (len(children) > 1 and ABOUT[tool.subject].once):
        raise MayNot
    caring = family.carers[children[0].id]
    people = {person.id: called(person) for person in (*caring, *family.adults, *family.children)}
    meant = understood(
        form,
        people=people,
        names=chosen_names(children),
        depths=tool.methodology.minutes.offered(),
        today=today(),
        one_carer=tool.subject is Subject.CARER,
        born=birthdays(tool, children, form.adapt),
        unborn=[child.id for child in children if child.kind is PersonKind.UNBORN],
    )
    if meant.problems or meant.seen_on is None or meant.depth is None:
        return settle_page(request, session, case, tool, form, meant)
    already = queries.begun_in(session, case.id, form.operation) if form.operation else None
    if already is not None:
        return see(request, f"{case.address}/assessments/{already}/resume")
    visit = actions.Visit(meant.seen_on, meant.place, meant.present, meant.others_present, form.operation, meant.filled_in_by)
    begun = begin(session, case, tool, family=family, meant=meant, visit=visit, depth=meant.depth, by=me)
    return see(request, f"{case.address}/assessments/{begun}/resume")


def birthdays(tool: Tool, children: Iterable[Person], chosen: Iterable[str]) -> dict[UUID, datetime.date]:
    """The days before which nobody can have been seen; none where it is adapted for before a birth. Approximate: that year.

    `chosen`: "<child>:<adaptation>", as the form has it.
    """
    before, kept = {one.key for one in tool.adaptations if one.applies_to.unborn}, set(chosen)
    return {
        child.id: child.born_on.replace(month=1, day=1) if child.born_about else child.born_on
        for child in children
        if child.born_on and not kept & {f"{child.id}:{key}" for key in before}
    }


def chosen_names(children: Iterable[Person]) -> dict[UUID, str]:
    """What each child chosen is called, in the order of the record."""
    return {child.id: spoken_of(child) for child in children}


def begin(
    session: Session,
    case: OpenCase,
    tool: Tool,
    *,
    family: queries.FamilyFacts,
    meant: Started,
    visit: actions.Visit,
    depth: Depth,
    by: Practitioner,
) -> UUID:
    """The deed itself; gives the first child's assessment."""
    release = keep_release(session, tool=tool, by=by)
    begun = actions.start(
        session,
        case_id=case.id,
        release=actions.Release(release.id, tool.key),
        visit=visit,
        children=[
            actions.ForChild(
                child_id=child.id,
                adaptations=reasons(tool, family, child.id, meant),
                carers=meant.carers[child.id],
                child_seen=meant.seen[child.id],
                not_seen_why=NOT_BORN if child.kind is PersonKind.UNBORN else "",
            )
            for child in family.children
            if child.id in meant.adaptations
        ],
        depth=depth,
        by=by,
    )
    carry_over(session, tool=tool, begun=begun, visit=visit, by=by)
    return begun[0].id


def reasons(tool: Tool, family: queries.FamilyFacts, child_id: UUID, meant: Started) -> dict[str, str]:
    """Each chosen adaptation with why: the record's reason, or that the practitioner chose it."""
    child = next(one for one in family.children if one.id == child_id)
    offered = presenters.for_one_child(tool, {}, family, child, meant.seen_on or today()).adaptations
    return {
        each.key: each.why if each.suggested else "Chosen by the practitioner."
        for each in offered
        if each.key in meant.adaptations[child_id]
    }


def settle_page(
    request: Request, session: Session, case: OpenCase, tool: Tool, form: StartForm, meant: Started | None
) -> Response:
    """How it is to be used. `meant` None: the first time, with the record's suggestions ticked."""
    family = queries.family_facts(session, case.id)
    day = (meant and meant.seen_on) or today()
    each = [
        presenters.for_one_child(tool, suite_of(request), family, one, day) for one in family.children if one.id in form.child
    ]
    depths = presenters.depths_offered(tool)
    shown: dict[str, Any] = {} if meant else first_time(each, depths)
    names, born = [one.name for one in each], [one.name for one in each if not one.unborn]
    used = {} if meant else queries.used_before(session, case.id)
    return page(
        request,
        "beginning/settle.html",
        title=f"{'Error: ' if meant else ''}Start {tool.title} – {case.ref}",
        status=422 if meant else 200,
        current="families",
        who=who_bar(session, case, each[0].id if len(each) == 1 else None),
        ways=ways(case, "assessments"),
        case=case,
        tool=tool,
        about=(about := about_those(tool, any_born=bool(born))),
        each=each,
        names=names,
        day_asked=about.which_day.replace("{names}", listed(born)),
        there_asked=about.who_was_there.replace("{names}", listed(born)),
        begun=[(one.name, last) for one in each if (last := used.get((tool.key, one.id))) and last.state.open_for_answers],
        people=presenters.who_may_be_there(family),
        depths=depths,
        form=form.model_copy(update={"operation": form.operation or uuid4(), **shown}),
        problems=meant.problems if meant else {},
    )


def first_time(each: list[presenters.ForOneChild], depths: tuple[presenters.DepthOffered, ...]) -> dict[str, Any]:
    """What stands chosen at first: the record's suggestions, those who care every day, and the least that can be done."""
    return {
        "adapt": [f"{one.id}:{offered.key}" for one in each for offered in one.adaptations if offered.suggested],
        "carer": [f"{one.id}:{carer}" for one in each for carer in one.first_carers],
        "depth": depths[0].key,
    }
