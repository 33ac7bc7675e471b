"""Keeping answers as they are written: one question at a time, the status first, then whatever is asked otherwise now."""

from typing import Annotated
from uuid import UUID, uuid4

from anyio import to_thread
from fastapi import APIRouter, Depends
from sqlmodel import Session
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from app.answering import actions, presenters
from app.answering.conflict_pages import conflict_page
from app.answering.forms import Sent, read_sent
from app.asking.cards import Saved, in_section
from app.asking.days import NOWHERE, Looking, day_card, with_status
from app.assessments.guard import OpenAssessment, may_answer_here, open_assessment
from app.assessments.slots import Carer, Slot, family_slot, slots, thinking
from app.capture.loading import Loaded, card_made, family_card_made, load, people_of_record, put_together, signs, with_rows
from app.capture.sections import status_of
from app.db import now
from app.declaration.questions import DatedRows, Day, Question
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.showing.questions import NOBODY
from app.web.pages import clock, fragment, is_htmx, rendered, reply, see, token_of
from app.web.session import DbSession

router = APIRouter()

A = "/families/{case_id}/assessments/{assessment_id}"


async def form_sent(request: Request) -> FormData:
    """The form, which the wall has read already."""
    return await request.form()


FormSent = Annotated[FormData, Depends(form_sent)]


@router.post(A + "/answers/{question}")
async def save_answer(
    request: Request, session: DbSession, me: SignedIn, form: FormSent, case_id: UUID, assessment_id: UUID, question: str
) -> Response:
    """One question's answer. The work is done in one thread, in one go: this is asked for more often than all else together."""

    def keep() -> Response:
        opened = open_assessment(session, me, case_id, assessment_id)
        may_answer_here(session, opened, me)
        asked = opened.asked.by_key.get(question)
        if asked is None:
            raise MayNot
        return kept(request, session, opened, me, asked, form)

    return await to_thread.run_sync(keep, limiter=request.app.state.turns.threads)


def kept(
    request: Request, session: Session, opened: OpenAssessment, me: Practitioner, question: Question, form: FormData
) -> Response:
    """Keep it, and say what became of it."""
    looking, carer = who_looks(opened, form)
    sent = read_sent(form, question, allowed(opened, question, looking, carer))
    people = people_of_record(session, opened) if isinstance(question, Day) else NOBODY
    outcome = actions.save(session, opened=opened, question=question, sent=sent, people=people, by=me)
    if not is_htmx(request):
        if outcome.written.conflicts:
            return conflict_page(request, session, opened, me, question, status=409)
        return see(request, back_to(opened, question, sent, looking))
    target = request.headers.get("hx-target", "")
    if target in {f"day-{question.key}", f"rows-{question.key}"}:
        return parts_again(request, session, opened, me, question, sent, outcome)
    return status_again(request, session, opened, me, question, sent, outcome, carer)


def who_looks(opened: OpenAssessment, form: FormData) -> tuple[str, Carer | None]:
    """On a turned screen: "child" or a carer's id, and the carer. Raises MayNot for anybody else."""
    looking = form.get("with", "")
    if not isinstance(looking, str) or looking in ("", "child"):
        return ("child" if looking == "child" else ""), None
    carer = next((one for one in opened.carers if str(one.id) == looking), None)
    if carer is None:
        raise MayNot
    return looking, carer


def allowed(opened: OpenAssessment, question: Question, looking: str, carer: Carer | None) -> tuple[Slot, ...]:
    """The slots that this form may write. A turned screen has only the place of the one who looks."""
    if looking:
        own = family_slot(question, carer)
        if own is None:
            raise MayNot
        return (own,)
    whole = (Slot(question.key, question.voices[0]),) if isinstance(question, Day | DatedRows) else ()
    return (*slots(question, opened.carers), *whole, thinking(question))


def back_to(opened: OpenAssessment, question: Question, sent: Sent, looking: str) -> str:
    """The card the answer was written in."""
    section = f"{opened.address}/sections/{opened.asked.section_of[question.key].key}"
    if looking:
        return f"{section}/family?with={looking}#q-{question.key}"
    day = next((slot.part.split(".")[0] for slot in sent.raw if slot.part), "") if isinstance(question, Day) else ""
    return f"{section}{f'?day={day}' if day else ''}#q-{question.key}"


# What is sent back -----------------------------------------------------------------------------------------------------


def with_operation(made: Response, sent: Sent, *, saved: bool) -> Response:
    """Says which save this answers, so that a script believes nothing else."""
    if saved:
        made.headers["X-Saved"] = sent.operation
    return made


def status_again(
    request: Request,
    session: Session,
    opened: OpenAssessment,
    me: Practitioner,
    question: Question,
    sent: Sent,
    outcome: actions.Kept,
    carer: Carer | None,
) -> Response:
    """The status line with what the page has now seen; beside it the cards whose asking changed. Never a field."""
    numbers = [(slot.field, outcome.written.numbers.get(slot, 0)) for slot in sent.raw]
    if outcome.written.conflicts:
        aside = {conflict.slot for conflict in outcome.written.conflicts}
        seen = tuple(
            (slot.field, sent.seen[slot] if slot in aside else outcome.written.numbers.get(slot, 0)) for slot in sent.raw
        )
        line = presenters.SavedLine(question.key, Saved("Two people wrote here. Both are kept.", "kept", ""), seen)
        return fragment(request, "capture/_two_wrote.html", 409, card=line, address=opened.address)
    if outcome.problem:
        saved = Saved(f"Kept as you typed it. {outcome.problem}", "kept", clock(now()))
        return fragment(request, "capture/_saved.html", 422, card=presenters.SavedLine(question.key, saved, tuple(numbers)))
    at = clock(now())
    line = presenters.SavedLine(question.key, Saved(f"Saved {at}", "yes", at), tuple(numbers))
    status = None if sent.looking else status_of(question, outcome.given, opened.carers)
    words = rendered(request, "capture/_saved_reply.html", {"card": line, "status": status})
    if outcome.changed:
        words += cards_again(request, session, opened, me, question, outcome, carer, sent)
    return with_operation(reply(request, words, 200), sent, saved=True)


def cards_again(
    request: Request,
    session: Session,
    opened: OpenAssessment,
    me: Practitioner,
    question: Question,
    outcome: actions.Kept,
    carer: Carer | None,
    sent: Sent,
) -> str:
    """Out of band, the cards of this section that are asked now and were not, and empty places for those no longer asked."""
    section = opened.asked.section_of[question.key]
    loaded = load(session, opened, me)
    asked = [one.key for part in loaded.progress.sections if part.section.key == section.key for one in part.asked]
    environment, pieces = request.app.state.templates, []
    for one in section.questions:
        if one.key not in outcome.changed:
            continue
        made = ""
        if one.key in asked:
            number = in_section(asked.index(one.key) + 1, len(asked))
            if sent.looking:
                made = family_card_made(environment, loaded, one, carer, number, section.key)
            else:
                made = card_made(environment, loaded, one, number, section.key)
        pieces.append(f'<div id="card-{one.key}" hx-swap-oob="true">{made}</div>')
    return put_together(pieces, token=token_of(request), operation=uuid4().hex, opened=opened)


def parts_again(
    request: Request,
    session: Session,
    opened: OpenAssessment,
    me: Practitioner,
    question: Question,
    sent: Sent,
    outcome: actions.Kept,
) -> Response:
    """The day or the list again, with what was just saved in it."""
    loaded = load(session, opened, me)
    conflicts = outcome.written.conflicts
    words = parts_words(request, loaded, question, sent, "kept" if outcome.problem or conflicts else "yes")
    status = 409 if conflicts else 422 if outcome.problem else 200
    return with_operation(reply(request, words, status), sent, saved=status == 200)


def parts_words(request: Request, loaded: Loaded, question: Question, sent: Sent, state: str) -> str:
    """The fragment of a day or a list."""
    section = loaded.opened.asked.section_of[question.key].key
    environment = request.app.state.templates
    if isinstance(question, Day):
        part = next((slot.part for slot in sent.raw if slot.part), "")
        looking = Looking(day=part.split(".", maxsplit=1)[0])
        told = day_card(question, loaded.answers.get(question.key, {}), loaded.opened.names, loaded.record_people, looking)
        told = with_status(told, f"Saved {clock(now())}" if state == "yes" else "Kept as you typed it", state)
        made = environment.get_template("capture/_day.html").render(day=told, **signs(section))
    else:
        card = with_rows(presenters.bare_card(question, loaded), question, loaded, NOWHERE)
        made = environment.get_template("capture/_rows.html").render(card=card, **signs(section))
    return put_together([made], token=token_of(request), operation=uuid4().hex, opened=loaded.opened)
