"""The addresses of a review: what is different for the child, who says so, where it holds; evidence first, activity second."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID, uuid4

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.db import today
from app.declaration.vocabulary import Worded
from app.family_wording.guard import wording_of
from app.family_wording.rules import Wording
from app.people.guard import MayNot, SignedIn
from app.plan_agreement.all_of_it import only_whole
from app.plan_agreement.forms import BeginReviewForm
from app.plan_agreement.review_sent import NOTHING_SENT, Came, ReviewSent, Sent, keep_all, seen_of, sent_again, wanting_of
from app.plan_agreement.review_shown import LineShown, closing_shown, line_shown, problems_of, theirs_told, typed_of
from app.plan_pages.guard import BegunFound, BegunPlan, BegunToWrite
from app.plan_pages.routes import P, frame, rule_in
from app.plan_pages.whole import speaks
from app.plan_pages.worded import word
from app.plan_progress import reviewing
from app.plan_progress.marked import left_lines, marks_on, without_marked
from app.plan_progress.reviewing import lines_of, nothing_changed_twice, readings_of, reviews_of
from app.plan_progress.sustained import STRESS, Rule, Says, stands
from app.plans.assembling import written_of
from app.plans.kinds import Change, Holds, PlanState, ReviewState
from app.plans.models import Plan, Review, ReviewLine
from app.plans.queries import found_in
from app.plans.versions import WrittenOutcome
from app.refusals import NotReady
from app.web.pages import day, page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

R = P + "/reviews"

CHOICES: Mapping[str, type[Worded]] = {"changes": Change, "says": Says, "holds": Holds}
"""What can be chosen for each outcome."""


@dataclass(frozen=True)
class Looked:
    """A review with all that was found in it, beside the outcomes it looks at."""

    review: Review
    outcomes: tuple[WrittenOutcome, ...]
    reviews: tuple[Review, ...]
    lines: Mapping[UUID, Mapping[UUID, ReviewLine]]

    @property
    def own(self) -> Mapping[UUID, ReviewLine]:
        return self.lines.get(self.review.id, {})

    @property
    def until_here(self) -> tuple[Review, ...]:
        """The finished reviews up to this one, and this one."""
        earlier = [one for one in self.reviews if one.state is ReviewState.FINISHED and one.on <= self.review.on]
        return (*(one for one in earlier if one.id != self.review.id), self.review)

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(one.title for one in self.outcomes if UUID(one.id) not in self.own)

    @property
    def stuck(self) -> bool:
        """Whether some outcome is where it was in two reviews running."""
        return any(nothing_changed_twice(readings_of(self.until_here, self.lines, UUID(one.id))) for one in self.outcomes)


def looked(session: Session, at: BegunPlan, plan: Plan, review: Review, hidden: frozenset[str] = frozenset()) -> Looked:
    """`hidden`: what is kept back from the family, where they read along."""
    found = found_in(session, plan)
    written = without_marked(written_of(session, found, at.child, at.people), plan.id, hidden)
    reviews = tuple(reviews_of(session, plan.id))
    lines = left_lines(lines_of(session, reviews), hidden)
    own = lines.get(review.id, {})
    open_now = review.state is ReviewState.OPEN
    outcomes = tuple(one for one in written.outcomes if UUID(one.id) in own or (open_now and one.stands))
    return Looked(review, outcomes, reviews, lines)


def read_with(session: Session, at: BegunPlan, plan: Plan, review: Review, wording: Wording) -> tuple[Looked, bool]:
    """A review as it is read, and whether that is all of it: what is kept back from the family is not there in their words."""
    whole = looked(session, at, plan, review)
    hidden = marks_on(session, at.case.id, plan.id, at.people, with_family=wording.family).hidden
    one = looked(session, at, plan, review, hidden) if hidden else whole
    return one, (one.outcomes, one.own) == (whole.outcomes, whole.own)


def looked_whole(request: Request, session: Session, at: BegunPlan, plan: Plan, review: Review) -> Looked:
    """A review to be written in. Raises NotReady where its page, in the words it is in now, does not show all of it."""
    one, is_whole = read_with(session, at, plan, review, wording_of(request))
    only_whole(is_whole=is_whole, deed="written in")
    return one


def review_in(session: Session, at: BegunPlan, review_id: UUID) -> tuple[Plan, Review]:
    """A review of one of this child's plans. Raises MayNot for any other."""
    review = session.get(Review, review_id)
    plan = next((one for one in at.plans if review is not None and one.id == review.plan_id), None)
    if review is None or plan is None:
        raise MayNot
    return plan, review


# --- beginning


@router.get(R)
def to_begin(request: Request, session: DbSession, at: BegunToWrite) -> Response:
    """On which day it was looked at, and who was there; and the reviews there have been."""
    return beginning(request, session, at, BeginReviewForm(), Reading())


def beginning(request: Request, session: Session, at: BegunPlan, form: BeginReviewForm, reading: Reading) -> Response:
    return page(
        request,
        "plan_pages/reviews.html",
        title=f"{'Error: ' if reading.problems else ''}Look at the plan together – {at.case.ref}",
        status=422 if reading.problems else 200,
        agreed=at.now.state is PlanState.AGREED,
        reviews=[(f"{at.address}/reviews/{one.id}", day(one.on), one.state.words) for one in reviews_of(session, at.now.id)],
        form=form,
        operation=form.operation or uuid4(),
        problems=reading.problems,
        **frame(session, at),
    )


@router.post(R)
def begin(
    request: Request, session: DbSession, me: SignedIn, at: BegunToWrite, form: Annotated[BeginReviewForm, Form()]
) -> Response:
    reading = Reading()
    boxes = (form.on_day, form.on_month, form.on_year)
    on = reading.day("on", boxes, what="the day you looked at it", needed="Say on which day you looked at it.", latest=today())
    present = reading.line("present", form.present, needed="Write who was there.", longest=400)
    if on is not None and on < at.now.begun_on:
        reading.problem("on_day", f"The plan was begun on {day(at.now.begun_on)}. Give a day since then.")
    if on is None or reading.problems:
        return beginning(request, session, at, form, reading)
    review = reviewing.begin_review(session, by=me, plan=at.now, on=on, present=present, operation=form.operation)
    return see(request, f"{at.address}/reviews/{review.id}")


# --- one review


@router.get(R + "/{review_id}")
def one_review(request: Request, session: DbSession, at: BegunFound, review_id: UUID) -> Response:
    plan, review = review_in(session, at, review_id)
    return reviewing_page(request, session, at, plan, review)


def reviewing_page(
    request: Request,
    session: Session,
    at: BegunPlan,
    plan: Plan,
    review: Review,
    sent: Sent = NOTHING_SENT,
    came: Came | None = None,
    *,
    said: str = "",
) -> Response:
    """One form for all of it while it is open; then a table. What was typed and could not be kept is still there."""
    wording = wording_of(request)
    one, is_whole = read_with(session, at, plan, review, wording)
    came = came or Came()
    rule, talks = rule_in(session), speaks(at.child, today())
    problems = {**problems_of(came, one.outcomes), **({"": said} if said else {})}
    return page(
        request,
        "plan_pages/review.html",
        title=f"{'Error: ' if came.problems else ''}A review of a plan – {at.case.ref}",
        status=422 if problems else 409 if came.theirs else 200,
        given_back=not came.is_whole,
        address=f"{at.address}/reviews/{review.id}",
        review=review,
        wording=wording,
        is_whole=is_whole,
        open=review.state is ReviewState.OPEN and at.case.may_write and is_whole,
        lines=[shown_line(one, each, sent, came, rule, talks, wording) for each in one.outcomes],
        theirs=theirs_told(session, came, one.outcomes) if is_whole else (),
        problems=problems if is_whole else {},
        closing=closing_shown(review, sent, came),
        stuck=one.stuck,
        missing=one.missing,
        rule=rule.words,
        **{name: [(each.value, word(each, wording)) for each in kind] for name, kind in CHOICES.items()},
        conditions=[(name, words[:1].upper() + words[1:]) for name, words in STRESS.items()],
        **frame(session, at),
    )


def shown_line(
    one: Looked, outcome: WrittenOutcome, sent: Sent, came: Came, rule: Rule, talks: bool, wording: Wording
) -> LineShown:
    outcome_id = UUID(outcome.id)
    row = one.own.get(outcome_id)
    problems = came.problems.get(outcome_id, {})
    typed = sent.lines[outcome_id] if problems or outcome_id in came.theirs else typed_of(row)
    seen = sent.seen.get(outcome.id, "") if problems else seen_of(row.version if row else 0, typed_of(row))
    standing = stands(readings_of(one.until_here, one.lines, outcome_id), child_speaks=talks, rule=rule) if row else None
    return line_shown(outcome, row, typed, standing, problems, wording, seen)


@router.post(R + "/{review_id}")
def keep(request: Request, session: DbSession, me: SignedIn, at: BegunToWrite, review_id: UUID, sent: ReviewSent) -> Response:
    """All that stands on the page, whichever of its outcomes the button belongs to."""
    plan, review = review_in(session, at, review_id)
    one = looked_whole(request, session, at, plan, review)
    came = keep_all(session, sent, by=me, plan=plan, review=review, outcomes=one.outcomes, child=at.name)
    if not came.is_whole:
        return reviewing_page(request, session, at, plan, review, sent, came)
    return see(request, f"{at.address}/reviews/{review.id}#{f'o-{sent.do}' if sent.do else 'leads'}")


@router.post(R + "/{review_id}/finish")
def finish(request: Request, session: DbSession, me: SignedIn, at: BegunToWrite, review_id: UUID, sent: ReviewSent) -> Response:
    """Keeps all that stands on the page, finishes it, and says when the plan is looked at next."""
    plan, review = review_in(session, at, review_id)
    one = looked_whole(request, session, at, plan, review)
    came = keep_all(session, sent, by=me, plan=plan, review=review, outcomes=one.outcomes, child=at.name)
    if not came.is_whole:
        return reviewing_page(request, session, at, plan, review, sent, came)
    wanting = wanting_of(review, at.name)
    if wanting or review.next_on is None:
        return reviewing_page(request, session, at, plan, review, sent_again(sent, review), Came({None: wanting}))
    one = looked(session, at, plan, review)
    more: dict[str, Any] = {"missing": one.missing, "stuck": one.stuck, "our_help": review.our_help}
    try:
        reviewing.finish(session, by=me, plan=plan, review=review, child_told=review.child_told, next_on=review.next_on, **more)
    except NotReady as refusal:
        return reviewing_page(request, session, at, plan, review, said=refusal.sentence)
    return see(request, f"{at.address}#reviews")
