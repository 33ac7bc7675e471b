"""Everything seen and said, as it is read; and, of one thing, where it is used and what became of it."""

from uuid import UUID

from fastapi import APIRouter, Request
from starlette.responses import Response

from app.attachments.presenters import all_shown as attachments_shown
from app.attachments.presenters import beside
from app.attachments.queries import first, first_wordings, in_record
from app.cases.guard import CaseFound
from app.cases.presenters import ways, who_bar_from
from app.cases.queries import adults_in, children_in, people_of, restricted_homes
from app.children_heard.presenters import with_answers
from app.children_heard.queries import answered_in
from app.citing import queries
from app.citing.forms import HOW, WantedNow
from app.citing.places import PLACES, Sought
from app.db import today
from app.declaration.vocabulary import Voice
from app.evidence import presenters
from app.evidence.guard import theirs_to_read
from app.evidence.queries import history_of, statements_by_id, statements_of_case
from app.family_frame.pages import case_page
from app.people.guard import MayNot, SignedIn
from app.web.pages import day, page
from app.web.session import DbSession

router = APIRouter()


@router.get("/families/{case_id}/statements")
def statements(request: Request, session: DbSession, me: SignedIn, case: CaseFound, wanted: WantedNow) -> Response:
    """Everything that stands, child by child, newest first, with the drawings beside; of those too who are adults by now."""
    people = people_of(session, case.id)
    _, answered = answered_in(session, case.id, [one.id for one in people])
    told = presenters.all_shown(statements_of_case(session, case.id), me=me.id, today=today())
    shown = with_answers(told, answered, people, case.address, today())
    told_of = {one.about_id for one in shown}
    grown = [adult for adult in adults_in(people) if adult.id in told_of]
    groups = presenters.by_child([*children_in(people), *grown], [one for one in shown if wanted.fits(one)])
    held = in_record(session, case.id, me.id, supervises=case.may_supervise)
    wordings = first_wordings(session, case.id) if held else {}
    pictures = beside(attachments_shown(held, case.address, people), wordings)
    return page(
        request,
        "citing/statements.html",
        title=f"Seen and said – {case.ref}",
        current="families",
        who=who_bar_from(case, people, restricted_homes(session, case.id)),
        ways=ways(case, "statements"),
        case=case,
        by_child=[one for one in groups if wanted.child in ("", str(one.child.id))],
        pictures={one.id: pictures.get(first(one.id, wordings), []) for one in shown},
        how_many=sum(wanted.fits(one) for one in shown),
        of_all=len(shown),
        wanted=wanted,
        children=[(str(one.child.id), one.name) for one in groups],
        voices=[(one.value, one.words) for one in Voice],
        hows=HOW,
    )


@router.get("/families/{case_id}/statements/{statement_id}/used")
def used(request: Request, session: DbSession, me: SignedIn, case: CaseFound, statement_id: UUID) -> Response:
    """Every place that rests on it, under each of its wordings, and which copies were made of those."""
    told = theirs_to_read(statements_by_id(session, [statement_id]).get(statement_id), me, case)
    if told.statement.case_id != case.id:
        raise MayNot
    later = queries.later_than(session, statement_id)
    sought = Sought(session, me, case, {one.id for one in (*history_of(session, told.statement), *later)})
    return case_page(
        request,
        session,
        case,
        "citing/used.html",
        title="Where it is used",
        way="statements",
        child=told.statement.about_id,
        statement=presenters.shown(told, me=me.id, today=today()),
        places=[(place, place.find(sought)) for place in PLACES],
        later=[(day(one.recorded_at), one.supersedes_why, one.id) for one in later],
    )
