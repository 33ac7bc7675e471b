"""The address at which a statement says where it is used, and what became of it."""

from uuid import UUID

from fastapi import APIRouter, Request
from sqlmodel import Session
from starlette.responses import Response

from app.assessments.guard import OpenAssessment, open_assessment
from app.assessments.rules import ANALYSIS
from app.cases.guard import CaseFound
from app.cases.presenters import ways, who_bar
from app.citing import queries
from app.copies.routes import TITLES
from app.db import today
from app.declaration.wording import filled
from app.evidence.guard import theirs_to_read
from app.evidence.presenters import shown
from app.evidence.queries import history_of, statements_by_id
from app.people.guard import MayNot, SignedIn
from app.web.pages import day, page
from app.web.session import DbSession

router = APIRouter()


@router.get("/families/{case_id}/statements/{statement_id}/used")
def used(request: Request, session: DbSession, me: SignedIn, case: CaseFound, statement_id: UUID) -> Response:
    """Which answers and which analysis rest on it, under each of its wordings, and which copies were made of those."""
    told = theirs_to_read(statements_by_id(session, [statement_id]).get(statement_id), me, case)
    if told.statement.case_id != case.id:
        raise MayNot
    later = queries.later_than(session, statement_id)
    chain = {one.id for one in (*history_of(session, told.statement), *later)}
    cited = queries.cited_in(session, case.id, chain)
    opened = {one: open_assessment(session, me, case.id, one) for one in dict.fromkeys(row.assessment_id for row in cited)}
    uses = [
        (opened[row.assessment_id], resting(opened[row.assessment_id], row.question), row.statement_id != statement_id)
        for row in cited
        if row.question not in opened[row.assessment_id].hidden
    ]
    return page(
        request,
        "citing/used.html",
        title=f"Where it is used – {case.ref}",
        current="families",
        who=who_bar(session, case, told.statement.about_id),
        ways=ways(case, "statements"),
        case=case,
        statement=shown(told, me=me.id, today=today()),
        uses=[(one.address, f"{one.tool.title}, {day(one.sitting.seen_on)}", what, other) for one, what, other in uses],
        copies=copies(session, [one.id for one, _, _ in uses]),
        later=[(day(one.recorded_at), one.supersedes_why, one.id) for one in later],
    )


def resting(opened: OpenAssessment, question: str) -> str:
    """What of an assessment rests on it, in words."""
    if question == ANALYSIS:
        return "what it means"
    asked = next((one for one in opened.tool.questions() if one.key == question), None)
    return f"“{filled(asked.short, opened.names)}”" if asked else "closing words"


def copies(session: Session, assessments: list[UUID]) -> list[tuple[UUID, str]]:
    """The copies that were asked for of what rests on it, each with how it stands."""
    rows = queries.copies_of(session, assessments)
    return [(one.id, f"{TITLES[one.reader]} {one.number}, for {one.recipient}: {one.state.words.lower()}") for one in rows]
