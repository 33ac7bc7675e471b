"""Addresses of dip samples: drawing one, the records in it with the themes over all, and reading one record."""

from collections.abc import Mapping
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.audit import trail
from app.dip_samples import actions, presenters, queries
from app.dip_samples.forms import DrawForm, GradesForm, read_draw, read_grades
from app.dip_samples.guard import DrawnFound, SampleFound
from app.dip_samples.models import DipSample, Frame, Grade
from app.dip_samples.queries import Drawn
from app.dip_samples.rules import THEMES, reads_as
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.refusals import NotReady, NotYours, SomeoneElseChanged
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()


@router.get("/dip-samples")
def samples(request: Request, session: DbSession, me: SignedIn) -> Response:
    """The samples of a team, and drawing one."""
    trail.look(session, by=me, what="opened the dip samples of the team")
    return samples_page(request, session, me)


def samples_page(
    request: Request,
    session: Session,
    me: Practitioner,
    *,
    problems: Mapping[str, str] | None = None,
    typed: DrawForm | None = None,
) -> Response:
    form = typed or DrawForm()
    return page(
        request,
        "dip_samples/samples.html",
        title=f"{'Error: ' if problems else ''}Dip samples",
        status=422 if problems else 200,
        current="supervision",
        samples=[(one, presenters.drawn_words(one)) for one in queries.samples_of(session, me)],
        frames=[(one.value, one.words) for one in Frame],
        form=form,
        problems=problems or {},
        operation=form.operation or uuid4(),
    )


@router.post("/dip-samples")
def draw(request: Request, session: DbSession, me: SignedIn, form: Annotated[DrawForm, Form()]) -> Response:
    """Draws a sample by chance."""
    reading = Reading()
    asked = read_draw(reading, form)
    if asked is None:
        return samples_page(request, session, me, problems=reading.problems, typed=form)
    frame, since, until, size = asked
    try:
        row = actions.draw_sample(
            session, by=me, frame=frame, since=since, until=until, size=size, operation=form.operation or uuid4()
        )
    except NotReady as refusal:
        return samples_page(request, session, me, problems={"since_day": refusal.sentence}, typed=form)
    return see(request, f"/dip-samples/{row.id}")


@router.get("/dip-samples/{sample_id}")
def one_sample(request: Request, session: DbSession, me: SignedIn, sample: SampleFound) -> Response:
    """How it was drawn, the records in it, and the themes over those that were read whole."""
    trail.look(session, by=me, what="opened a dip sample", about_id=sample.id)
    every = queries.drawn_in(session, me, sample.id)
    hands = queries.hands_in(session, [one.case.id for one in every])
    names = queries.names_by_id(session, [sample.drawn_by, *(row.graded_by for one in every for row in one.grades)])
    ids = queries.ids_in(session, sample.id)
    return page(
        request,
        "dip_samples/sample.html",
        title="A dip sample",
        current="supervision",
        sample=sample,
        drawn=presenters.drawn_words(sample),
        by=names.get(sample.drawn_by, "Somebody"),
        as_drawn=presenters.is_as_drawn(sample, ids),
        cases=[presenters.case_shown(one, me.id, hands.get(one.case.id, ()), names) for one in every],
        closed_to_me=len(ids) - len(every),
        themes=presenters.themes_over(every),
        grades=[(one, one.words.partition(":")[0]) for one in Grade],
    )


@router.get("/dip-samples/{sample_id}/{place}")
def one_record(request: Request, session: DbSession, me: SignedIn, sample: SampleFound, drawn: DrawnFound) -> Response:
    """One record of a sample, theme by theme."""
    trail.look(session, by=me, what="opened a record in a dip sample", case_id=drawn.case.id, about_id=drawn.row.id)
    return record_page(request, session, me, sample, drawn)


def record_page(
    request: Request,
    session: Session,
    me: Practitioner,
    sample: DipSample,
    drawn: Drawn,
    *,
    status: int = 200,
    problems: Mapping[str, str] | None = None,
    typed: Mapping[str, tuple[str, str]] | None = None,
) -> Response:
    hands = queries.hands_in(session, [drawn.case.id]).get(drawn.case.id, set())
    part = reads_as(me.id, drawn.grades, hands)
    names = queries.names_by_id(session, [row.graded_by for row in drawn.grades])
    return page(
        request,
        "dip_samples/record.html",
        title=f"{'Error: ' if problems else ''}A record in a dip sample – {drawn.case.ref}",
        status=status,
        current="supervision",
        sample=sample,
        drawn=drawn,
        part=part,
        is_own=me.id in hands,
        themes=presenters.themes_shown(drawn.grades, names, moderates=part == "moderates", typed=typed or {}),
        grades=[(one.value, one.words) for one in Grade],
        problems=problems or {},
    )


@router.post("/dip-samples/{sample_id}/{place}")
def write_grades(
    request: Request,
    session: DbSession,
    me: SignedIn,
    sample: SampleFound,
    drawn: DrawnFound,
    form: Annotated[GradesForm, Form()],
) -> Response:
    """Keeps what was found, theme by theme; as many themes as are ready."""
    reading = Reading()
    found = read_grades(reading, form)
    notes = dict(zip((theme.key for theme in THEMES), form.note, strict=False))
    typed = {theme.key: (getattr(form, theme.key), notes.get(theme.key, "")) for theme in THEMES}
    if reading.problems:
        return record_page(request, session, me, sample, drawn, status=422, problems=reading.problems, typed=typed)
    hands: set[UUID] = queries.hands_in(session, [drawn.case.id]).get(drawn.case.id, set())
    try:
        actions.write_grades(session, by=me, drawn=drawn, hands=hands, found=found)
    except (NotYours, SomeoneElseChanged) as refusal:
        return record_page(request, session, me, sample, drawn, status=409, problems={"": refusal.sentence}, typed=typed)
    return see(request, f"/dip-samples/{sample.id}")
