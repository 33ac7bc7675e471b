"""What was seen, said and written about each child of a family: adding to it, and putting something right."""

from typing import Annotated, Any
from uuid import UUID, uuid4

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.cases.guard import CaseToWrite, OpenCase
from app.cases.models import Person
from app.cases.presenters import ways, who_bar_from
from app.cases.queries import adults_in, children_in, people_of, restricted_homes
from app.db import today
from app.evidence import actions, presenters, queries
from app.evidence.forms import StatementForm, chosen_kind, kind_choices, read_statement
from app.evidence.guard import StatementFound, StatementNow
from app.evidence.models import Statement
from app.people.guard import SignedIn
from app.refusals import AlreadyDone
from app.web.pages import day_and_clock, page, see
from app.web.reading import Reading, boxes_of
from app.web.session import DbSession

router = APIRouter()

StatementSent = Annotated[StatementForm, Form()]


def frame(session: Session, case: OpenCase, child: Person | None = None) -> dict[str, Any]:
    """What every page here shows round the words."""
    people = people_of(session, case.id)
    return {
        "case": case,
        "who": who_bar_from(case, people, restricted_homes(session, case.id), child),
        "ways": ways(case, "statements"),
        "current": "families",
        "children": children_in(people),
        "carers": adults_in(people),
    }


@router.get("/families/{case_id}/statements/add")
def statement_to_add(request: Request, session: DbSession, case: CaseToWrite, child: UUID | None = None) -> Response:
    """A form to write down one thing. The day is today's until another is given."""
    around = frame(session, case)
    only = around["children"][0].id if len(around["children"]) == 1 else ""
    day, month, year = boxes_of(today())
    form = StatementForm(about=str(child or only), seen_day=day, seen_month=month, seen_year=year)
    return adding(request, around, form, Reading())


def adding(request: Request, around: dict[str, Any], form: StatementForm, reading: Reading) -> Response:
    child = next((one for one in around["children"] if str(one.id) == form.about), None)
    return page(
        request,
        "evidence/statement_add.html",
        title=f"{'Error: ' if reading.problems else ''}Add what was seen or said – {around['case'].ref}",
        status=422 if reading.problems else 200,
        form=form.model_copy(update={"statement": form.statement or uuid4()}),
        problems=reading.problems,
        kinds=kind_choices(child, around["carers"]),
        **around,
    )


@router.post("/families/{case_id}/statements")
def add_statement(request: Request, session: DbSession, me: SignedIn, case: CaseToWrite, form: StatementSent) -> Response:
    around = frame(session, case)
    reading = Reading()
    children: list[Person] = around["children"]
    about = reading.one_of("about", form.about, [one.id for one in children], needed="Say which child this is about.")
    child = next((one for one in children if one.id == about), None)
    given = read_statement(reading, form, child=child, carers=around["carers"], today=today())
    if given is None or child is None:
        return adding(request, around, form, reading)
    kept = actions.add_statement(session, by=me, case_id=case.id, about_id=child.id, given=given, statement_id=form.statement)
    return see(request, f"{case.address}/statements#statement-{kept.id}")


@router.get("/families/{case_id}/statements/{statement_id}")
def statement_to_put_right(
    request: Request, session: DbSession, me: SignedIn, case: CaseToWrite, told: StatementFound
) -> Response:
    """The words as they stand, to be put right with a reason, and what stood before them."""
    row = told.statement
    day, month, year = boxes_of(row.seen_on)
    form = StatementForm(
        kind=chosen_kind(row.kind, row.speaker_id),
        words=row.words,
        exact="yes" if row.exact else "",
        speaker=row.speaker,
        seen_day=day,
        seen_month=month,
        seen_year=year,
        place=row.place,
        interpreter=row.interpreter,
        not_for_family="yes" if row.not_for_family else "",
    )
    return putting_right(request, session, me, case, told, form, Reading())


def putting_right(
    request: Request,
    session: Session,
    me: SignedIn,
    case: OpenCase,
    told: queries.Told,
    form: StatementForm,
    reading: Reading,
    *,
    first: bool = False,
) -> Response:
    """The form, with what stands now beside it. `first`: somebody else put it right while this form was open."""
    child = session.get_one(Person, told.statement.about_id)
    around = frame(session, case, child)
    return page(
        request,
        "evidence/statement.html",
        title=f"{'Error: ' if reading.problems else ''}Put something right – {case.ref}",
        status=422 if reading.problems else 409 if first else 200,
        first=(told.recorder, day_and_clock(told.statement.recorded_at)) if first else None,
        form=form.model_copy(update={"statement": form.statement or uuid4()}),
        problems=reading.problems,
        statement=presenters.shown(told, me=me.id, today=today()),
        before=queries.history_of(session, told.statement)[1:],
        kinds=kind_choices(child, around["carers"]),
        **around,
    )


@router.post("/families/{case_id}/statements/{statement_id}")
def put_right(
    request: Request,
    session: DbSession,
    me: SignedIn,
    case: CaseToWrite,
    told: StatementNow,
    form: StatementSent,
    statement_id: UUID,
) -> Response:
    """Where somebody else put it right first, both are shown and nothing typed is lost."""
    reading = Reading()
    child = session.get_one(Person, told.statement.about_id)
    carers = adults_in(people_of(session, case.id))
    given = read_statement(reading, form, child=child, carers=carers, today=today())
    why = reading.line("why", form.why, needed="Say in a few words what was wrong before.", longest=400)
    if given is None or reading.problems:
        return putting_right(request, session, me, case, told, form, reading)
    read = session.get_one(Statement, statement_id)
    try:
        new = actions.supersede_statement(session, by=me, statement=read, given=given, why=why, operation=form.statement)
    except AlreadyDone:
        now = queries.latest_of(session, case.id, statement_id) or told
        return putting_right(request, session, me, case, now, form, reading, first=True)
    if new.kept_with is not None:
        return see(request, f"{case.address}/statements/{new.id}")
    return see(request, f"{case.address}/statements#statement-{new.id}")
