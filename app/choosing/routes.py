"""The page on which a tool is chosen, and the children it is for; with both chosen it leads to how the tool is to be used."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request
from sqlmodel import Session
from starlette.responses import Response

from app.beginning.forms import StartForm
from app.beginning.presenters import Choice, child_offered, tool_offered
from app.beginning.queries import FamilyFacts, facts_from, used_before
from app.beginning.routes import settle_page, tool_named
from app.beginning.subjects import ABOUT
from app.cases.guard import CaseToWrite
from app.cases.models import Person
from app.cases.presenters import ways, who_bar
from app.cases.wording import spoken_of
from app.choosing import presenters
from app.db import today
from app.picture.queries import Family, family_of, pictures_of
from app.stewardship.queries import to_begin
from app.suggested_tools.queries import asked_of
from app.suggested_tools.rules import suggested
from app.suite.suite import Suite
from app.web.pages import page
from app.web.session import DbSession

router = APIRouter()


@router.get("/families/{case_id}/assessments/start")
def choose(
    request: Request,
    session: DbSession,
    case: CaseToWrite,
    tool: str = "",
    child: Annotated[list[UUID], Query()] = [],  # noqa: B006
    go: str = "",
) -> Response:
    """First which tool and which children; then, when both are chosen, how it is to be used. `go`: the button was pressed."""
    family = family_of(session, case.id)
    facts = facts_from(tuple(family.people.values()), family.ties, family.homes, family.facts)
    chosen = [one for one in facts.children if one.id in child]
    if tool and not go and len(facts.children) == 1:
        chosen = list(facts.children)  # a quick way in: there is nothing to choose
    named = tool_named(request, session, tool) if tool else None
    too_many = bool(named and len(chosen) > 1 and ABOUT[named.subject].once)
    if named and chosen and not too_many:
        return settle_page(request, session, case, named, StartForm(tool=tool, child=[one.id for one in chosen]), None)
    problems = [("child", "Choose at least one child.")] if go and not chosen else []
    if too_many:
        problems = [("child", "Choose one child to have in mind. This tool is written once, and not again for each child.")]
    choice = Choice(tuple(chosen) or facts.children, used_before(session, case.id), today())
    return page(
        request,
        "choosing/choose.html",
        title=f"{'Error: ' if problems else ''}Start an assessment – {case.ref}",
        current="families",
        who=who_bar(session, case),
        ways=ways(case, "assessments"),
        case=case,
        named=tool_offered(named, choice)[1] if named else None,
        problems=problems,
        **offered(request, session, case.id, family, choice, besides=tool),
        **children_offered(facts, chosen),
    )


def offered(request: Request, session: Session, case_id: UUID, family: Family, choice: Choice, *, besides: str) -> dict[str, Any]:
    """The tools to choose from, but for the one that was asked for, and the shelf narrowed in the same way."""
    tools = [each for each in to_begin(session, suite_of(request)) if each.key != besides]
    found = presenters.to_choose_from(tools, choice, spoken_for(request, session, case_id, family, choice))
    return {"offered": found, "shelf": presenters.same_on_the_shelf(choice)}


def spoken_for(request: Request, session: Session, case_id: UUID, family: Family, choice: Choice) -> presenters.Found:
    """What the record speaks for, for each child in question; without what was put aside for that child."""
    pictures = pictures_of(session, case_id, choice.today, family=family)
    return [
        (
            spoken_of(child),
            suggested(
                asked_of(family, child, pictures[child.id], suite_of(request), choice.today),
                {row.tool_key for row in family.aside if row.child_id == child.id},
            ),
        )
        for child in choice.children
    ]


def children_offered(facts: FamilyFacts, chosen: list[Person]) -> dict[str, Any]:
    """The children, those chosen already; where there is one child, there is nothing to choose."""
    ticked = [one.id for one in chosen] or ([facts.children[0].id] if len(facts.children) == 1 else [])
    return {"children": [child_offered(one, today()) for one in facts.children], "child": ticked}


def suite_of(request: Request) -> Suite:
    """The tools this service has."""
    suite: Suite = request.app.state.suite
    return suite
