"""The addresses of outcomes: one is added, written, said to answer something, said to be over; or a need has none, and why."""

from collections.abc import Collection, Iterable
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.cases.rules import id_for
from app.db import today
from app.declaration.help import HELPS
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.plan_pages.forms import OutcomeForm, ReasonForm, StepForm, TurnForm
from app.plan_pages.guard import BegunPlan, BegunToWrite, OpenOutcome, OutcomeToWrite
from app.plan_pages.lists import STEPS
from app.plan_pages.presenters import fields_shown, outcome_shown
from app.plan_pages.routes import P, frame, names_in
from app.plan_progress.helper import asks_of
from app.plan_progress.starting_words import begun_with, offered, step_at, steps_for
from app.plan_writing.fields import keep_fields, not_kept
from app.plan_writing.whole import STEP, RestForm, WholeSent
from app.plan_writing.writing import written_now
from app.plans import actions
from app.plans.assembling import written_of
from app.plans.fields import OF_OUTCOME
from app.plans.kinds import Turn
from app.plans.needs import others, picture_for, serious
from app.plans.queries import found_in
from app.plans.rules import Need
from app.plans.versions import WrittenNeed
from app.refusals import CannotRead
from app.upkeep.fields import read_fields
from app.upkeep.routes import address_of, found_place, keep_line, line_of
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


@router.post(P + "/outcomes/{outcome_id}")
def keep_outcome(request: Request, session: DbSession, me: SignedIn, one: OutcomeToWrite, sent: WholeSent) -> Response:
    """All of the page: fields and what it answers are kept by any button; a step, and what became of it, by their own."""
    rest = sent.rest
    if any(form.part != str(one.outcome.id) for form in sent.fields):
        raise MayNot
    left = keep_fields(session, one.at, sent.fields, me)
    keep_needs(session, one, rest, me)
    if left:
        return not_kept(request, session, one.at, left, rest.waiting)
    reading = Reading()
    if rest.do == "turn":
        if turned(session, one, rest, reading, me):
            return see(request, f"{one.at.address}#outcomes")
    elif rest.do == "step" and add_step(session, one, rest, reading, me):
        rest = rest.model_copy(update=dict.fromkeys(STEP, "") | {"operation": None})
    if reading.problems or rest.waiting or rest.do.startswith(BEGINS):
        step = begun_step(rest, rest.do.removeprefix(BEGINS), one.at.name) if rest.do.startswith(BEGINS) else rest
        return writing_outcome(request, session, one, rest, reading, step)
    anchors = {"needs": "#answers", "step": "#steps"}
    return see(request, f"{one.address}{anchors.get(rest.do, f'#f-{rest.do}' if rest.do else '')}")


BEGINS = "start."
"""Before the key of words to begin a step with."""


def begun_step(typed: StepForm, key: str, child: str) -> StepForm:
    """The form of a step with the words that were chosen after those that were typed. Nothing is kept yet."""
    begun = step_at(key, child)
    what = f"{typed.what} {begun.what}".strip() if begun else typed.what
    whose = typed.whose or (begun.whose.value if begun else "")
    return typed.model_copy(update={"what": what, "whose": whose})


def keep_needs(session: Session, one: OpenOutcome, rest: RestForm, by: Practitioner) -> None:
    """What this outcome answers from now on, where somebody ticked otherwise than the page had it."""
    if not rest.needs_were or set(rest.need) == set(rest.needs_were.split()) - {"-"}:
        return
    written = next(each for each in written_now(session, one.at).outcomes if each.id == str(one.outcome.id))
    needs = chosen_needs(needs_now(session, one.at, written.answers), rest.need)
    actions.answer_needs(session, by=by, plan=one.at.now, outcome=one.outcome, needs=needs)


def turned(session: Session, one: OpenOutcome, rest: RestForm, reading: Reading, by: Practitioner) -> bool:
    """It was achieved, set aside, or taken up again; and why. No step that is half written is lost by it."""
    turn = reading.choice("turn", rest.turn, Turn, needed="Say what became of it.")
    why = reading.line("why", rest.why, needed="Say why, in a sentence. It is kept with the outcome.", longest=1000)
    if rest.has_step:
        reading.problem("what", "A step is half written. Add it first, or empty it.")
    if turn is None or reading.problems:
        return False
    actions.turn_outcome(session, by=by, plan=one.at.now, outcome=one.outcome, turn=turn, why=why)
    return True


def add_step(session: Session, one: OpenOutcome, form: StepForm, reading: Reading, by: Practitioner) -> bool:
    """One more who does what, as on the list of steps. The same sent twice is added once."""
    place, offered = found_place(session, one.at.case, STEPS, one.at.child.id)
    typed = {name: getattr(form, name) for name in STEP} | {"outcome_id": str(one.outcome.id)}
    values = read_fields(reading, STEPS.fields, typed, offered, today())
    if reading.problems:
        return False
    new = id_for(form.operation, by.id, address_of(place, STEPS), values)
    if not line_of(STEPS, place, new):
        keep_line(STEPS, place, by, None, new, values, 0)
    return True


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
