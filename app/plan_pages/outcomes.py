"""The addresses of outcomes: one is added, written, said to answer something, said to be over; or a need has none, and why."""

from collections.abc import Collection, Iterable
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.db import today
from app.declaration.help import HELPS
from app.people.guard import MayNot, SignedIn
from app.plan_pages.forms import NeedsForm, OutcomeForm, ReasonForm, StepForm, TurnForm
from app.plan_pages.guard import BegunPlan, BegunToWrite, OpenOutcome, OutcomeToWrite
from app.plan_pages.presenters import fields_shown, outcome_shown
from app.plan_pages.routes import P, frame, names_in
from app.plan_pages.writing import written_now
from app.plan_progress.helper import asks_of
from app.plan_progress.starting_words import begun_with, offered, step_at, steps_for
from app.plans import actions
from app.plans.assembling import written_of
from app.plans.fields import OF_OUTCOME
from app.plans.kinds import Turn
from app.plans.needs import others, picture_for, serious
from app.plans.queries import found_in
from app.plans.rules import Need
from app.plans.versions import WrittenNeed
from app.refusals import CannotRead
from app.web.pages import day_and_clock, page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

NO_STEP = StepForm()


@router.post(P + "/outcomes")
def add_outcome(
    request: Request, session: DbSession, me: SignedIn, at: BegunToWrite, form: Annotated[OutcomeForm, Form()]
) -> Response:
    """One thing that will be different."""
    reading = Reading()
    if form.start:
        return adding(request, session, at, started(form, at.name), reading)
    words = reading.line("different", form.different, needed=f"Write what will be different for {at.name}.", longest=300)
    if reading.problems:
        return adding(request, session, at, form, reading)
    needs = chosen_needs(needs_now(session, at), form.need)
    outcome = actions.add_outcome(session, by=me, plan=at.now, words=words, needs=needs, operation=form.operation)
    return see(request, f"{at.address}/outcomes/{outcome.id}")


def started(form: OutcomeForm, child: str) -> OutcomeForm:
    """The form with the words that were chosen after those that were typed."""
    words = f"{form.different} {begun_with(form.start, child)}".strip()
    return form.model_copy(update={"different": words, "start": ""})


@router.get(P + "/outcomes")
def outcome_to_add(request: Request, session: DbSession, at: BegunToWrite, need: str = "") -> Response:
    """`need`: the finding it is to answer, ticked already."""
    return adding(request, session, at, OutcomeForm(need=[need] if need else []), Reading())


def needs_now(session: Session, at: BegunPlan, also: Iterable[WrittenNeed] = ()) -> tuple[Need, ...]:
    """The needs that stand now, the serious ones first; and those that are answered already."""
    found = picture_for(session, at.case.id, at.child.id, today())
    standing = (*serious(found), *others(found))
    known = {str(one.finding_id) for one in standing}
    kept = [one for one in also if one.finding not in known]
    return (
        *standing,
        *(Need(UUID(one.finding), one.strand, one.words, one.level, one.level_key, one.whose, one.seen_on) for one in kept),
    )


def chosen_needs(needs: Iterable[Need], typed: Collection[str]) -> list[UUID]:
    """Those of them that were ticked."""
    return [one.finding_id for one in needs if str(one.finding_id) in typed]


def adding(request: Request, session: Session, at: BegunPlan, form: OutcomeForm, reading: Reading) -> Response:
    needs = needs_now(session, at)
    return page(
        request,
        "plan_pages/add_outcome.html",
        title=f"{'Error: ' if reading.problems else ''}Add an outcome – {at.case.ref}",
        status=422 if reading.problems else 200,
        form=form,
        needs=needs,
        chosen=form.need,
        starting=offered([one.strand for one in needs if str(one.finding_id) in form.need], at.name),
        problems=reading.problems,
        operation=form.operation or uuid4(),
        given_back=bool(form.different),
        open=at.now.state.open_for_words,
        **frame(session, at),
    )


@router.get(P + "/outcomes/{outcome_id}")
def outcome_page(request: Request, session: DbSession, one: OutcomeToWrite) -> Response:
    """One outcome, to be written: each field by itself, who does what, and what became of it."""
    return writing_outcome(request, session, one, TurnForm(), Reading())


def writing_outcome(
    request: Request, session: Session, one: OpenOutcome, form: TurnForm, reading: Reading, step: StepForm = NO_STEP
) -> Response:
    at, found = one.at, found_in(session, one.at.now)
    part = str(one.outcome.id)
    written = next(each for each in written_of(session, found, at.child, at.people).outcomes if each.id == part)
    return page(
        request,
        "plan_pages/outcome.html",
        title=f"{'Error: ' if reading.problems else ''}One outcome of a plan – {at.case.ref}",
        status=422 if reading.problems else 200,
        open=at.now.state.open_for_words,
        address=one.address,
        fields=fields_shown(OF_OUTCOME, found, at.name, names_in(session, found), part),
        outcome=outcome_shown(written, 0, at.name),
        needs=needs_now(session, at, written.answers),
        chosen=[need.finding for need in written.answers],
        stands=written.stands,
        asks=asks_of(written, at.name, today()) if written.stands and at.now.state.open_for_words else (),
        turns=[(turn.turn.words, turn.why, day_and_clock(turn.recorded_at)) for turn in found.turns.get(one.outcome.id, ())],
        form=form,
        step=step,
        helps=HELPS,
        starting=steps_for([need.strand for need in written.answers], at.name),
        problems=reading.problems,
        operation=step.operation or uuid4(),
        given_back=bool(reading.problems) or step is not NO_STEP,
        **frame(session, at),
    )


@router.post(P + "/outcomes/{outcome_id}/starting-words")
def begin_step(request: Request, session: DbSession, one: OutcomeToWrite, form: Annotated[StepForm, Form()]) -> Response:
    """The page of the outcome once more, with the words that were chosen in the form of a step. Nothing is kept yet."""
    begun = step_at(form.start, one.at.name)
    what = f"{form.what} {begun.what}".strip() if begun else form.what
    whose = form.whose or (begun.whose.value if begun else "")
    typed = form.model_copy(update={"what": what, "whose": whose})
    return writing_outcome(request, session, one, TurnForm(), Reading(), typed)


@router.post(P + "/outcomes/{outcome_id}")
def turn_outcome(
    request: Request, session: DbSession, me: SignedIn, one: OutcomeToWrite, form: Annotated[TurnForm, Form()]
) -> Response:
    """It was achieved, set aside, or taken up again; and why."""
    reading = Reading()
    turn = reading.choice("turn", form.turn, Turn, needed="Say what became of it.")
    why = reading.line("why", form.why, needed="Say why, in a sentence. It is kept with the outcome.", longest=1000)
    if turn is None or reading.problems:
        return writing_outcome(request, session, one, form, reading)
    actions.turn_outcome(session, by=me, plan=one.at.now, outcome=one.outcome, turn=turn, why=why)
    return see(request, f"{one.at.address}#outcomes")


@router.post(P + "/outcomes/{outcome_id}/needs")
def answer_needs(
    request: Request, session: DbSession, me: SignedIn, one: OutcomeToWrite, form: Annotated[NeedsForm, Form()]
) -> Response:
    """What this outcome answers, from now on."""
    part = str(one.outcome.id)
    written = next(each for each in written_now(session, one.at).outcomes if each.id == part)
    needs = chosen_needs(needs_now(session, one.at, written.answers), form.need)
    actions.answer_needs(session, by=me, plan=one.at.now, outcome=one.outcome, needs=needs)
    return see(request, f"{one.address}#answers")


@router.post(P + "/needs")
def give_reason(
    request: Request, session: DbSession, me: SignedIn, at: BegunToWrite, form: Annotated[ReasonForm, Form()]
) -> Response:
    """Why a serious need has no outcome."""
    known = chosen_needs(needs_now(session, at), [form.need])
    if not known:
        raise MayNot
    reading = Reading()
    why = reading.line("why", form.why, needed="Say why it has no outcome.", longest=1000)
    if reading.problems:
        raise CannotRead("why", reading.problems["why"])
    actions.give_reason(session, by=me, plan=at.now, finding_id=known[0], why=why)
    return see(request, f"{at.address}#not")
