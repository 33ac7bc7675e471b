"""Finding a family, and starting a record when there is none. What is looked for is never in an address."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Annotated, Any, TypeVar
from uuid import UUID, uuid4

from fastapi import APIRouter, Depends, Form
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.audit import trail
from app.cases.models import Access, Case, PersonKind
from app.cases.queries import mine_now
from app.cases.rules import id_for
from app.db import Database, today
from app.merging.noticing import likes_of_new
from app.people.guard import SignedIn, signed_in
from app.people.practitioner import Practitioner
from app.people.roles import Permission
from app.stages.declared import book_in
from app.starting import actions, presenters, queries
from app.starting.elsewhere import records_to_ask_about
from app.starting.forms import (
    TEAM_SAID,
    CarerRow,
    ChildRow,
    FindForm,
    StartForm,
    born_places,
    carer_rows,
    child_rows,
    read_find,
    read_start,
)
from app.starting.rules import Lives, Starting, looked_for
from app.suite.suite import Suite
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession, looks_only

router = APIRouter()

Row = TypeVar("Row")

FIRST_LOOK = "first-look"
"""What finding a family is for, when it was begun from the large button on My work."""

KINDS = ((PersonKind.CHILD.value, "A child"), (PersonKind.UNBORN.value, "A baby who is expected"))


@router.get("/families/find", dependencies=[Depends(signed_in)])
def to_find(request: Request) -> Response:
    then = FIRST_LOOK if request.query_params.get("for") == FIRST_LOOK else ""
    return finding(request, FindForm(then=then), {}, None)


def finding(
    request: Request, form: FindForm, problems: dict[str, str], matches: list[Any] | None, elsewhere: Sequence[str] = ()
) -> Response:
    """The form, and under it what was found; None when nothing has been looked for yet."""
    return page(
        request,
        "starting/find.html",
        title=f"{'Error: ' if problems else ''}Find a family",
        status=422 if problems else 200,
        current="families",
        form=form,
        problems=problems,
        matches=matches,
        elsewhere=elsewhere,
        most=queries.MOST,
        quick=first_look_tool(request) if form.then == FIRST_LOOK else "",
    )


def first_look_tool(request: Request) -> str:
    """The key of the tool that says of itself that it is the quick way in; empty when none does."""
    suite: Suite = request.app.state.suite
    return next((key for key, tool in suite.items() if tool.first_look), "")


@router.post("/families/find")
@looks_only
def find(request: Request, session: DbSession, me: SignedIn, form: Annotated[FindForm, Form()]) -> Response:
    reading = Reading()
    wanted = read_find(reading, form)
    if reading.problems:
        return finding(request, form, reading.problems, None)
    found = queries.families_like(session, me, wanted)
    people = queries.people_in(session, [match.case.id for match in found])
    trail.look(session, by=me, what="looked for a family")
    mine = set(session.scalars(mine_now(me)))
    asks = records_to_ask_about(session, me, wanted)
    for one in asks:
        trail.look(session, by=me, what="was told that there is a record", case_id=one.case_id, detail="asked")
    teams = sorted({one.team for one in asks})
    return finding(request, form, {}, presenters.matches_shown(found, people, today(), mine), teams)


@router.get("/families/start", dependencies=[Depends(signed_in)])
def to_start(request: Request) -> Response:
    """A record is started only after looking, so an address typed by hand leads to looking."""
    return see(request, "/families/find")


@router.post("/families/start")
@looks_only
def start(request: Request, session: DbSession, me: SignedIn, form: Annotated[StartForm, Form()]) -> Response:
    """One page until everything is there: adding and taking out rows, mending, a warning, and then the deed."""
    form = as_looked_for(form)
    children, carers = changed_rows(form)
    if form.deed not in ("start", "start_anyway"):
        return starting_page(request, session, form, children, carers, {}, [])
    own = id_for(form.operation, me.id, form.model_dump(exclude={"token", "deed", "operation"}))
    already = queries.started_already(session, me, own)
    if already is not None:
        return onward(request, form, already)
    reading = Reading()
    starting = read_start(reading, form, book_in(session), today())
    alike = [] if reading.problems or form.deed == "start_anyway" else likely_same(session, me, starting)
    if reading.problems or alike:
        return starting_page(request, session, form, children, carers, reading.problems, alike)
    return onward(request, form, started(request, session, me, starting, own))


def started(request: Request, session: Session, me: Practitioner, starting: Starting, own: UUID) -> Case:
    """The deed, in a unit of work of its own: looking for families that may be the same has held nobody up.

    Those that are like somebody are put before a supervisor, whether or not whoever writes may know of them.
    """
    database: Database = request.app.state.database
    born = [one for one in starting.people if one.kind is not PersonKind.UNBORN]
    likes = {one: likes_of_new(session, by=me, one=queries.described(one, starting.home)) for one in born}
    session.rollback()
    try:
        with database.unit_of_work() as writing:
            return actions.start_record(writing, by=me, starting=starting, likes=likes, operation=own)
    except IntegrityError:
        already = queries.started_already(session, me, own)
        if already is None:
            raise
        return already  # the same was sent twice in the same moment


def onward(request: Request, form: StartForm, case: Case) -> Response:
    """To the record that was started, or straight on to a First Look."""
    quick = first_look_tool(request) if form.then == FIRST_LOOK else ""
    return see(request, f"/families/{case.id}/assessments/start?tool={quick}" if quick else f"/families/{case.id}")


def as_looked_for(form: StartForm) -> StartForm:
    """A form just begun has the names that were looked for: the last is the family's, and so the child's."""
    if form.deed != "begin" or not form.find or looked_for(form.find).born_on:
        return form
    given, _, family = form.find.strip().rpartition(" ")
    return form.model_copy(update={"child_given": [given], "family_name": family})


def changed_rows(form: StartForm) -> tuple[list[ChildRow], list[CarerRow]]:
    """The rows of the page after its own buttons: add_child, add_carer, drop_child-2, drop_carer-1."""
    children, carers = child_rows(form), carer_rows(form)
    what, _, place = form.deed.partition("-")
    if what == "add_child":
        children.append(ChildRow())
        carers = [replace(row, of=row.of | {len(children) - 1}) for row in carers]
    if what == "add_carer":
        carers.append(CarerRow(of=born_places(children)))
    if what == "drop_child" and len(children) > 1:
        children = without(children, place)
        carers = [replace(row, of=closed_up(row.of, place)) for row in carers]
    if what == "drop_carer":
        carers = without(carers, place)
    return children, carers


def without(rows: list[Row], place: str) -> list[Row]:
    """The rows but the one that the button named."""
    return [row for at, row in enumerate(rows) if str(at) != place]


def closed_up(of: Iterable[int], gone: str) -> frozenset[int]:
    """The places of these children, once the one that the button named is off the form."""
    return frozenset(at - sum(str(before) == gone for before in range(at)) for at in of if str(at) != gone)


def likely_same(session: Session, me: Practitioner, starting: Starting) -> list[presenters.MatchShown]:
    """Families in which somebody named on the form may be already."""
    found: dict[Any, queries.Match] = {}
    for one in starting.people:
        if one.kind is not PersonKind.UNBORN:  # a baby is found by its family; most have no name to know them by
            queries.add(found, queries.same_as(session, me, one, starting.home))
    people_there = queries.people_in(session, found)
    return presenters.matches_shown(list(found.values()), people_there, today())


def starting_page(
    request: Request,
    session: Session,
    form: StartForm,
    children: list[ChildRow],
    carers: list[CarerRow],
    problems: dict[str, str],
    alike: list[presenters.MatchShown],
) -> Response:
    me: Practitioner = request.state.me
    book = book_in(session)
    return page(
        request,
        "starting/start.html",
        title=f"{'Error: ' if problems else ''}Start a family record",
        status=422 if problems else 409 if alike else 200,
        current="families",
        form=form.model_copy(update={"operation": form.operation or uuid4()}),
        children=children,
        carers=carers,
        problems=problems,
        alike=alike,
        kinds=KINDS,
        lives=[(one.value, one.words) for one in Lives],
        team_said=[("", "Not asked yet"), *((key, said.words) for key, said in TEAM_SAID.items())],
        stages=[("", "Not decided yet"), *((one.key, one.name) for one in book.stages)],
        means=[(one.name, one.means) for one in book.stages if one.means],
        access=[(one.value, one.words) for one in (Access.TEAM, Access.ALLOCATED)],
        may_write=me.may(Permission.WRITE_CASES),
        given_back=form.deed != "begin",
    )
