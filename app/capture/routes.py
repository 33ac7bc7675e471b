"""The pages of an assessment that is being answered: its task list, its sections, and going on where one left off."""

from typing import Annotated, Any
from uuid import uuid4

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.adapting import queries as adapting
from app.answers.progress import SectionProgress
from app.asking.cards import in_section
from app.asking.days import Looking
from app.asking.memo import Pieces
from app.assessments.actions import mark_section
from app.assessments.guard import AssessmentFound, AssessmentToWrite, OpenAssessment
from app.assessments.queries import ids_in
from app.capture import queries, sections
from app.capture.loading import Loaded, card_made, load, place_for, put_together
from app.capture.needed import is_all_more, is_more, opens
from app.capture.seen import seen_words
from app.cases.presenters import who_bar_from
from app.declaration.questions import Question
from app.declaration.wording import Names, filled
from app.moving import queries as moving
from app.people.guard import MayNot, SignedIn
from app.showing.notes import notes_now
from app.showing.questions import question_shown
from app.showing.typed_up import late_words, typed_up_words
from app.web.pages import page, see, token_of
from app.web.session import DbSession
from app.web.text import FormModel

router = APIRouter()

A = "/families/{case_id}/assessments/{assessment_id}"


class CompletedForm(FormModel):
    """Whether a section is completed, as the practitioner says."""

    completed: str = "yes"


def frame(session: Session, loaded: Loaded) -> dict[str, Any]:
    """What every page of an assessment shows round its own."""
    opened = loaded.opened
    return {
        "current": "families",
        "opened": opened,
        "who": who_bar_from(
            opened.case, loaded.people, queries.restricted_homes(session, opened.case.id), opened.child, loaded.today
        ),
        "seen": seen_words(opened, loaded.people_then, is_mine=opened.assessment.author_id == loaded.me.id),
        "typed_up": typed_up_words(session, opened),
        "late": late_words(opened),
        "read_only": sections.why_read_only(opened),
    }


def title_of(opened: OpenAssessment, *parts: str) -> str:
    """`Basic care – Everyday Care – WP-4K7Q2`. Names stay out of it: browsers keep titles."""
    return " – ".join((*parts, opened.tool.title, opened.case.ref))


@router.get(A)
def tasks(request: Request, session: DbSession, me: SignedIn, opened: AssessmentFound) -> Response:
    """Every section with its status, what is left and for how long."""
    loaded = load(session, opened, me)
    notes = notes_now(session, opened)
    so_far = loaded.progress
    return page(
        request,
        "capture/tasks.html",
        title=title_of(opened),
        rows=sections.task_rows(loaded, notes),
        whole_notes=[note for note in notes if not note.section],
        minutes=sections.about_minutes(sections.minutes_left(opened, so_far.left, so_far.asked), ""),
        left=so_far.left,
        asked=so_far.asked,
        newer=newer.new.version if (newer := moving.newer(session, request.app.state.suite, opened.assessment)) else "",
        not_asked=len({slot.question for slot in adapting.history(session, opened).not_asked}),
        moved=bool(moving.moves_of(session, opened.id)),
        siblings=sections.sibling_links(opened, queries.of_this_sitting(session, opened.assessment)),
        **frame(session, loaded),
    )


@router.get(A + "/resume")
def resume(request: Request, session: DbSession, me: SignedIn, opened: AssessmentFound) -> Response:
    """On to the next unanswered question."""
    return see(request, sections.resume_address(load(session, opened, me)))


def part_of(loaded: Loaded, key: str) -> SectionProgress:
    """The section, if this tool as begun has it. Raises MayNot."""
    found = next((part for part in loaded.progress.sections if part.section.key == key), None)
    if found is None:
        raise MayNot
    return found


@router.get(A + "/sections/{section}")
def section_page(
    request: Request,
    session: DbSession,
    me: SignedIn,
    opened: AssessmentFound,
    section: str,
    day: str = "",
    block: str = "",
    removed: str = "",
    view: str = "",
    together: bool = False,
    kept: bool = False,
    back: str = "",
) -> Response:
    """One section: every question that is asked, with what was answered and what goes with it."""
    loaded = load(session, opened, me)
    part = part_of(loaded, section)
    around = {**frame(session, loaded), **section_frame(session, loaded, part)}
    if not opened.may_answer:
        return page(request, "capture/section_read.html", questions=read_only(loaded, part), **around)
    return page(
        request,
        "capture/section.html",
        cards=cards(request, loaded, part, Looking(day, block, removed, view, together)),
        more=more_cards(request, loaded, part, Looking(day, block, removed, view, together)),
        more_open=opens(loaded, part),
        more_count=sum(has_more(loaded, part, one) for one in part.asked),
        plain=together,
        kept=kept,
        to_check=back == "check",
        asked_for=request.url.query,
        operation=uuid4().hex,
        glance=all(getattr(one, "brief", False) for one in part.asked) and bool(part.asked),
        turn=turn_address(opened, part),
        notes=[note for note in notes_now(session, opened) if note.section == section],
        **beside(loaded, part),
        **around,
    )


def turn_address(opened: OpenAssessment, part: SectionProgress) -> str:
    """Where the screen is turned round; "" when nobody was there to look, or it is not for a family to see."""
    offered = part.section.on_family_view and ids_in(opened.sitting.present)
    return f"{opened.address}/sections/{part.section.key}/family" if offered else ""


def section_frame(session: Session, loaded: Loaded, part: SectionProgress) -> dict[str, Any]:
    """What stands round the questions of a section, whether they can be answered or only read."""
    opened, key = loaded.opened, part.section.key
    return {
        "part": part,
        "heading": sections.section_title(part.section, loaded),
        "introduction": filled(part.section.introduction or "", opened.names),
        "place": sections.place_words(loaded, key),
        "onward": sections.next_step(loaded, key),
        "here": f"{opened.address}/sections/{key}",
        "siblings": sections.sibling_links(opened, queries.of_this_sitting(session, opened.assessment), key),
        "title": title_of(opened, filled(part.section.title, Names())),
    }


def beside(loaded: Loaded, part: SectionProgress) -> dict[str, Any]:
    """What stands beside the questions: how far each is, last time, what to look for."""
    return {
        "in_part": sections.in_part(loaded, part),
        "minutes": sections.minutes_by_left(loaded.opened, part, loaded.progress.asked),
        "left": len(part.left),
        "waiting": sections.waiting_words(part),
        "last": sections.last_lines(loaded, part),
        "last_on": loaded.last.seen_on if loaded.last else None,
        "last_same": sections.same_as_last(loaded),
        "advice": sections.advice_for(loaded, part),
        "thoughts": sections.thoughts_for(loaded, part),
    }


def has_more(loaded: Loaded, part: SectionProgress, question: Question) -> bool:
    """Whether this question is folded at the end of its part: it is for more time, and others of the part are needed first."""
    return is_more(loaded, question) and not is_all_more(loaded, part.section.questions)


def more_cards(request: Request, loaded: Loaded, part: SectionProgress, looking: Looking) -> str:
    """The places of the questions for whoever has more time."""
    return placed(request, loaded, part, looking, [one for one in part.section.questions if has_more(loaded, part, one)])


def cards(request: Request, loaded: Loaded, part: SectionProgress, looking: Looking) -> str:
    """The places of all the others."""
    return placed(request, loaded, part, looking, [one for one in part.section.questions if not has_more(loaded, part, one)])


def placed(request: Request, loaded: Loaded, part: SectionProgress, looking: Looking, questions: list[Question]) -> str:
    """Every question's place: its card where it is asked, else empty."""
    asked = {question.key: at for at, question in enumerate(part.asked, 1)}
    environment, section = request.app.state.templates, part.section.key
    pieces = []
    for question in questions:
        made: Pieces = ()
        if question.key in asked:
            number = in_section(asked[question.key], len(asked))
            made = card_made(environment, loaded, question, number, section, looking)
        pieces.append(place_for(question.key, made))
    return put_together(pieces, token=token_of(request), operation=str(uuid4()), opened=loaded.opened)


def read_only(loaded: Loaded, part: SectionProgress) -> list[Any]:
    """The questions of a section with what was answered, where nothing can be written any more."""
    opened, people = loaded.opened, loaded.record_people
    return [
        (question_shown(one, loaded.given, opened.names, opened.carers, people=people), loaded.statements(one.key))
        for one in part.asked
    ]


@router.post(A + "/sections/{section}/completed")
def complete_section(
    request: Request,
    session: DbSession,
    me: SignedIn,
    opened: AssessmentToWrite,
    section: str,
    form: Annotated[CompletedForm, Form()],
) -> Response:
    """Say that a section is completed, or that it is not after all; then on to the next."""
    loaded = load(session, opened, me)
    part_of(loaded, section)
    mark_section(session, assessment=opened.assessment, section=section, completed=form.completed == "yes", by=me)
    if form.completed == "yes":
        return see(request, sections.next_step(loaded, section).address)
    return see(request, f"{opened.address}/sections/{section}")
