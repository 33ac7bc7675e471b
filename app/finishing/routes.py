"""The check page, sending, leaving unfinished and correcting."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any
from uuid import uuid4

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.adapting.asked import still_asked
from app.adapting.history import adapted_told
from app.answers.privacy import is_hidden, open_answers
from app.answers.progress import progress
from app.answers.slots import Slot
from app.assessments import actions as life
from app.assessments.guard import AssessmentToWrite, OpenAssessment
from app.assessments.models import ChildSeen
from app.assessments.queries import StandingAnswer, completed_sections, given_in, hands_in, standing
from app.assessments.rules import ANALYSIS, AS_IT_WAS, CLOSING, DIFFERS, SHARED, TWO_WROTE, Problem, closing, tally
from app.assessments.writing import Conflict
from app.cases.guard import refuse
from app.cases.presenters import who_bar
from app.cases.queries import people_of
from app.cases.wording import called
from app.db import now, today
from app.evidence import presenters as told
from app.evidence import queries as evidence
from app.finishing import actions, presenters, queries
from app.finishing.changes import is_as_it_was
from app.finishing.forms import FinishForm, too_long, typed
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.people.queries import people_by_id
from app.refusals import CannotRead
from app.showing.gaps import gaps, looked
from app.showing.notes import Note, notes_now
from app.showing.own_view import untouched
from app.showing.thoughts import thoughts
from app.showing.typed_up import late_words, typed_up_words
from app.showing.voices import voices
from app.web.pages import clock, fragment, is_htmx, page, see
from app.web.session import DbSession

router = APIRouter()

A = "/families/{case_id}/assessments/{assessment_id}"


@router.get(A + "/finish")
def finish(request: Request, session: DbSession, opened: AssessmentToWrite, me: SignedIn) -> Response:
    """Everything once, before it is sent."""
    if not opened.assessment.state.open_for_answers:
        return see(request, f"{opened.address}/read")
    return check_page(request, session, opened, me)


@router.post(A + "/finish")
def keep_or_send(
    request: Request, session: DbSession, opened: AssessmentToWrite, me: SignedIn, form: Annotated[FinishForm, Form()]
) -> Response:
    """Keep the closing words; when asked to, and nothing stands in the way, send it to be read."""
    if opened.hidden.intersection(form.about):
        refuse(session, me, opened.case.id)
    life.hold(session, opened.assessment)
    life.still_open(opened.assessment)
    reasons = (("not_seen_why", too_long(form.not_seen_why)), ("was_seen", actions.alone_with(session, opened, form.child_seen)))
    if wrong := [one for one in reasons if one[1]]:
        return not_kept(request, session, opened, me, form, *wrong[0])
    was_seen = (opened.assessment.child_seen, opened.assessment.not_seen_why)
    if form.child_seen is not None:
        life.note_child_seen(session, assessment=opened.assessment, seen=form.child_seen, why=form.not_seen_why, by=me)
    conflicts = actions.keep_closing(session, opened=opened, typed=typed(form), operation=form.operation, by=me)
    about_child = {told.statement.id for told in evidence.statements_about(session, opened.case.id, opened.child.id)}
    actions.rest_on(session, opened=opened, statements=[one for one in form.cite if one in about_child], by=me)
    if conflicts:
        return check_page(request, session, opened, me, problems=clashes(session, conflicts), status=409, form=form)
    if is_htmx(request):
        reply = fragment(request, "finishing/_kept.html", seen=closing_numbers(session, opened), at=clock(now()))
        reply.headers["X-Saved"] = form.operation
        return reply
    if form.do == "send":
        if not form.asked and came_back_unchanged(session, opened, was_seen):
            return check_page(request, session, opened, me, problems=[unchanged(notes_now(session, opened)[0])], status=422)
        return send(request, session, opened, me)
    return see(request, "/" if form.do == "keep" else f"{opened.address}/finish")


def came_back_unchanged(session: Session, opened: OpenAssessment, was_seen: tuple[ChildSeen, str]) -> bool:
    """Whether it was returned, and nothing in it is other than it was then; nor whether the child was seen, on this page."""
    notes = notes_now(session, opened)
    is_seen = (opened.assessment.child_seen, opened.assessment.not_seen_why)
    return bool(notes) and is_seen == was_seen and is_as_it_was(session, opened.id, notes[0].returned_at)


def unchanged(note: Note) -> tuple[str, str]:
    """What is asked once, before it is sent as it came back."""
    return "as_it_was", f"Nothing is changed since {note.by} returned it. Change what you like, or send it as it is and say why."


def not_kept(
    request: Request, session: Session, opened: OpenAssessment, me: Practitioner, form: FinishForm, field: str, problem: str
) -> Response:
    """Whether or why not the child was seen cannot be kept as it is said: all that was typed stays on the page."""
    if is_htmx(request):
        raise CannotRead(field, problem if field == "was_seen" else f"Why {opened.names.child} was not seen: {problem}")
    return check_page(request, session, opened, me, problems=[(field, problem)], status=422, form=form)


def send(request: Request, session: Session, opened: OpenAssessment, me: Practitioner) -> Response:
    """Send it to be read, or show what stands in the way."""
    in_the_way = actions.send(session, opened=opened, by=me)
    if in_the_way:
        return check_page(request, session, opened, me, problems=[place(one, opened) for one in in_the_way], status=422)
    return see(request, f"{opened.address}/read")


def clashes(session: Session, conflicts: Sequence[Conflict]) -> list[tuple[str, str]]:
    """Who else wrote, and what to do: their words are shown, mine stay in the box."""
    names = people_by_id(session, {conflict.theirs.written_by for conflict in conflicts})
    found = []
    for conflict in conflicts:
        theirs = getattr(conflict.theirs.given, "words", "")
        who = names.get(conflict.theirs.written_by, "A colleague")
        sentence = (
            f"{who} wrote here at {clock(conflict.theirs.written_at)}: “{theirs}” Both are kept. Put together what should stand, "
            "and keep it again."
        )
        found.append((field_of(conflict.slot), sentence))
    return found


def field_of(slot: Slot) -> str:
    """The id of the box a closing answer is typed into."""
    return {ANALYSIS: "analysis", SHARED: "shared", AS_IT_WAS: "as_it_was"}.get(slot.question, f"difference-{slot.part}")


HERE = (ANALYSIS, "seen", DIFFERS, "")
"""What is mended by a box of the check page itself: it stands there to be seen, and may be typed and not yet kept."""


def place(problem: Problem, opened: OpenAssessment) -> tuple[str, str]:
    """Where a problem is mended: a box on this page, or the address of the question's own card."""
    boxes = {ANALYSIS: "analysis", "seen": "not_seen_why", DIFFERS: f"difference-{problem.question}"}
    if problem.place in boxes:
        return boxes[problem.place], problem.sentence
    if problem.place == TWO_WROTE:
        return f"{opened.address}/conflicts/{problem.question}", problem.sentence
    card = presenters.address(opened, problem.place, problem.question) if problem.question else ""
    return card, problem.sentence


def closing_numbers(session: Session, opened: OpenAssessment) -> list[str]:
    """What the page must say it has seen: "<question>|<part>|<number>"."""
    found: list[str] = []
    for question in CLOSING:
        stands = standing(session, assessment_id=opened.id, question=question)
        found += [
            f"{slot.question}|{slot.part}|{answer.number}"
            for slot, answer in stands.items()
            if slot.viewed_by is None and not is_hidden(slot, opened.hidden)
        ]
    return found


def check_page(
    request: Request,
    session: Session,
    opened: OpenAssessment,
    me: Practitioner,
    *,
    problems: Sequence[tuple[str, str]] = (),
    status: int = 200,
    form: FinishForm | None = None,
) -> Response:
    """The page, with what is kept; or with what was typed, where somebody else wrote."""
    answers = still_asked(opened.tool, open_answers(standing(session, assessment_id=opened.id), opened.hidden))
    statements = evidence_here(session, opened, me)
    return page(
        request,
        "finishing/finish.html",
        title=f"{'Error: ' if problems else ''}Check and finish – {opened.tool.title} – {opened.case.ref}",
        status=status,
        current="families",
        who=who_bar(session, opened.case, opened.child.id),
        opened=opened,
        problems=problems,
        by_field=dict(problems),
        operation=str(uuid4()),
        seen=closing_numbers(session, opened),
        notes=notes_now(session, opened),
        adapted=adapted_told(session, opened),
        typed_up=typed_up_words(session, opened),
        late=late_words(opened),
        titles={part.key: part.title for part in opened.tool.sections},
        **answered(session, opened, answers, statements, me),
        **closing_words(opened, answers, form),
        **statements,
    )


def answered(
    session: Session,
    opened: OpenAssessment,
    answers: dict[Slot, StandingAnswer],
    statements: Mapping[str, Any],
    me: Practitioner,
) -> dict[str, Any]:
    """What the answers come to."""
    given = given_in(answers)
    so_far = progress(opened.tool, given, opened.carers, completed_sections(session, assessment_id=opened.id))
    asked = [question for part in so_far.sections for question in part.asked]
    authors = people_by_id(session, {slot.viewed_by for slot in given if slot.viewed_by})
    names = {str(one.id): called(one) for one in people_of(session, opened.case.id)}
    here = voices(opened, given, {question.key for question in asked}, statements["cited_here"], names)
    unknown = gaps(looked(opened, here.shares), given, so_far)
    return {
        "counts": presenters.counts(tally(given, asked), unknown, opened.names.child),
        "acts": presenters.acts(opened, given, so_far),
        "acts_not_needed": presenters.acts_not_needed(opened, given, so_far),
        "help_chosen": presenters.help_to_ask_for(given, so_far),
        "gaps": unknown,
        "voices": here.listed(today()),
        "differences": presenters.differing(opened, given, authors),
        "thoughts": thoughts(opened, given, so_far),
        "readers": queries.readers_of(session, opened.case.team_id, hands_in(session, opened.assessment) | {me.id}),
        "first": [place(one, opened) for one in actions.what_stands_in_the_way(opened, given, so_far) if one.place not in HERE],
        "untouched": untouched(opened, so_far),
        "said": presenters.childs_words(given, so_far),
        "sections": presenters.every_answer(opened, given, so_far, statements["cited"]),
    }


def closing_words(opened: OpenAssessment, answers: dict[Slot, StandingAnswer], form: FinishForm | None) -> dict[str, Any]:
    """The closing words as they stand, or as they were just typed."""
    kept = {
        key: getattr(answers[closing(key)].given, "words", "") if closing(key) in answers else "" for key in (ANALYSIS, SHARED)
    }
    assessment = opened.assessment
    return {
        "analysis": form.analysis if form else kept[ANALYSIS],
        "shared": form.shared if form else kept[SHARED],
        "as_it_was": form.as_it_was if form and form.asked else None,
        "comments": dict(zip(form.about, form.difference, strict=False)) if form else {},
        "child_seen": ((form and form.child_seen) or assessment.child_seen).value,
        "not_seen_why": form.not_seen_why if form else assessment.not_seen_why,
    }


def evidence_here(session: Session, opened: OpenAssessment, me: Practitioner) -> dict[str, Any]:
    """The statements about this child, which of them the analysis rests on, and all that anything here rests on."""
    about = told.all_shown(evidence.statements_about(session, opened.case.id, opened.child.id), me=me.id, today=today())
    by_id = {statement.id: statement for statement in about}
    cited = {key: ids for key, ids in queries.cited_by_question(session, opened.id).items() if key not in opened.hidden}
    shown = {question: [by_id[one] for one in ids if one in by_id] for question, ids in cited.items()}
    return {
        "statements": about,
        "resting_on": [statement.id for statement in shown.get(ANALYSIS, [])],
        "rests": shown.get(ANALYSIS, []),
        "cited_here": [statement for statements in shown.values() for statement in statements],
        "cited": shown,
    }
