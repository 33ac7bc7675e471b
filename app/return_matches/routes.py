"""Children of one record beside the authority’s returns: who may be the same, decided by somebody who works with the family."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.cases.guard import CaseToWrite, OpenCase
from app.cases.queries import children_in, people_of
from app.family_frame.pages import case_page
from app.people.guard import SignedIn
from app.people.queries import people_by_id
from app.refusals import AlreadyDone
from app.return_matches import actions, presenters, queries
from app.return_matches.models import Stand
from app.return_matches.rules import suggestions
from app.web.pages import see
from app.web.reading import Reading
from app.web.session import DbSession
from app.web.text import FormModel

router = APIRouter()
TOP = "/families/{case_id}/returns"


class MatchForm(FormModel):
    """What is decided about which suggestion, or which decision is taken back. `compared`: with a twin, that it was."""

    do: Literal["same", "not_same", "undo"]
    key: UUID
    compared: str = ""


@router.get(TOP)
def beside_returns(request: Request, session: DbSession, case: CaseToWrite) -> Response:
    return shown(request, session, case, Reading())


def shown(request: Request, session: Session, case: OpenCase, reading: Reading) -> Response:
    children = children_in(people_of(session, case.id))
    people = {one.id: one for one in children}
    ours = queries.numbers_of(session, children)
    theirs = queries.in_returns(session, ours)
    rows = queries.decisions(session, list(people))
    names = people_by_id(session, {one.decided_by for one in rows})
    batches = queries.batches_by_id(session, {one.batch_id for one in theirs})
    spells = queries.help_in_returns(session, theirs)
    open_now, unclear = suggestions(ours, theirs, {(one.person_id, one.by, one.number) for one in rows})
    return case_page(
        request,
        session,
        case,
        "return_matches/returns.html",
        title="Beside the authority’s returns",
        way="family",
        problems=reading.problems,
        suggested=[presenters.suggested(one, people, batches) for one in open_now],
        unclear=[presenters.unclear_words(one, people) for one in unclear],
        decided=[presenters.decided(one, people, names, theirs, batches, spells) for one in rows],
        address=f"{case.address}/returns",
    )


@router.post(TOP)
def decide(request: Request, session: DbSession, me: SignedIn, case: CaseToWrite, form: Annotated[MatchForm, Form()]) -> Response:
    reading = Reading()
    children = children_in(people_of(session, case.id))
    rows = queries.decisions(session, [one.id for one in children])
    if form.do == "undo":
        for row in rows:
            if row.id == form.key:
                actions.undo(session, by=me, case_id=case.id, row=row)
        return see(request, f"{case.address}/returns")
    ours = queries.numbers_of(session, children)
    open_now, _ = suggestions(ours, queries.in_returns(session, ours), {(one.person_id, one.by, one.number) for one in rows})
    one = next((one for one in open_now if one.key == form.key), None)
    if one is None:
        reading.problem("", "This is no longer open. Look at how it stands now.")
    elif one.twin and form.do == "same" and not form.compared:
        reading.problem(
            f"compared-{one.key}", "Compare every sign of the number with the letter or card it is on; then tick this."
        )
    else:
        try:
            actions.decide(session, by=me, case_id=case.id, suggestion=one, stand=Stand.of(form.do))
        except AlreadyDone as refusal:
            reading.problem("", refusal.sentence)
    return shown(request, session, case, reading) if reading.problems else see(request, f"{case.address}/returns")
