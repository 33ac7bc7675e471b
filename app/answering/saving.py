"""Keeping answers as they are written: one question at a time, the status first, then whatever is asked otherwise now."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, Depends
from sqlmodel import Session
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from app.answering import actions, late, presenters
from app.answering.dropped import kept_all_the_same
from app.answering.placing import Placed, placed
from app.answering.sent import Sent
from app.answering.turned import only_there, turned_since
from app.answers.given import ActNowGiven, BlockGiven
from app.answers.slots import Carer, family_slot
from app.asking.cards import in_section, takes_statements
from app.asking.days import NOWHERE, day_card
from app.asking.keeping import Keepable, keepable
from app.asking.memo import Pieces, pieces
from app.asking.told import Saved
from app.assessments.guard import OpenAssessment, may_answer_here, open_assessment
from app.capture.loading import (
    Loaded,
    card_made,
    load,
    people_of_record,
    place_for,
    put_together,
    signs,
    with_rows,
)
from app.capture.sections import in_part, status_of, waiting_words
from app.capture.turned_cards import Onlook, family_card_made, own_day_of
from app.db import now
from app.declaration.questions import DatedRows, Day, Question
from app.people.guard import InOneTurn
from app.people.practitioner import Practitioner
from app.settling.guard import refuse_private
from app.settling.routes import conflict_page
from app.showing.days import span_words
from app.showing.questions import NOBODY
from app.web.pages import clock, fragment, is_htmx, rendered, reply, see, token_of

router = APIRouter()

A = "/families/{case_id}/assessments/{assessment_id}"


async def form_sent(request: Request) -> FormData:
    """The form, which the wall has read already."""
    return await request.form()


FormSent = Annotated[FormData, Depends(form_sent)]


@router.post(A + "/answers/{question}")
async def save_answer(
    request: Request, in_one_turn: InOneTurn, form: FormSent, case_id: UUID, assessment_id: UUID, question: str
) -> Response:
    """One question's answer, done whole in one thread and one turn: this is asked for more often than all else together."""

    def keep(session: Session, me: Practitioner) -> Response:
        opened = open_assessment(session, me, case_id, assessment_id, request.app.state.suite)
        may_answer_here(session, opened, me)
        refuse_private(session, me, opened, question)
        return kept(request, session, me, placed(session, opened, question, form))

    return await in_one_turn(keep)


@dataclass(frozen=True)
class Saving:
    """One save, with what became of it: all that the reply is made from."""

    request: Request
    session: Session
    opened: OpenAssessment
    me: Practitioner
    question: Question
    sent: Sent
    carer: Carer | None
    outcome: actions.Kept

    @property
    def line(self) -> str:
        """Whose status line is swapped: the question's, or a block's or a day's own."""
        target = self.request.headers.get("hx-target", "").removeprefix("saved-")
        return target if target.startswith(f"{self.question.key}-") else self.question.key

    @property
    def seen(self) -> tuple[tuple[str, int], ...]:
        """What the page has now seen in each slot. Where it still shows something older, it has seen only that."""
        written = self.outcome.written
        return tuple((slot.field, written.seen(slot, self.sent.seen[slot])) for slot in self.sent.raw)

    @property
    def as_understood(self) -> str:
        """The times of a block as they were understood, however they were typed."""
        blocks = [one for one in self.outcome.given.values() if isinstance(one, BlockGiven)]
        return "".join(f": {span_words(one.starts, one.ends)}" for one in blocks)

    @property
    def mended(self) -> list[tuple[str, str, int]]:
        """Blocks that fit again beside this one: the id of each one's form, its field, its number."""
        room = self.outcome.mended
        return [(f"{slot.question}-{slot.part.replace('.', '-')}", slot.field, number) for slot, number in room.items()]

    def has_a_place(self, question: Question) -> bool:
        """Whether the page has a place for this question: on a turned screen only, where it is theirs to answer."""
        return not self.sent.looking or family_slot(question, self.carer) is not None

    @property
    def keepable(self) -> tuple[Keepable, ...]:
        """The words of this save that one press keeps as a statement."""
        child = self.opened.child.id, self.opened.names.child
        return tuple(keepable(self.outcome.given, child, self.opened.carers))

    def loaded(self) -> Loaded:
        """The assessment as it is now."""
        return load(self.session, self.opened, self.me)

    def put_together(self, made: Iterable[Pieces]) -> str:
        """Cards with this page's own values in them."""
        token = token_of(self.request)
        return str(put_together(made, token=token, operation=uuid4().hex, opened=self.opened))


def kept(request: Request, session: Session, me: Practitioner, place: Placed) -> Response:
    """Keep it, and say what became of it."""
    opened, question, sent, carer = place.opened, place.question, place.sent, place.carer
    if sent.looking:
        sent = only_there(session, opened, me, question, sent, carer, turned_since(request))
    people = people_of_record(session, opened) if isinstance(question, Day) else NOBODY
    outcome = late.save(session, place, sent, people=people, by=me)
    if place.then is not None:
        return kept_all_the_same(request, session, me, place, place.then, outcome)
    if not is_htmx(request):
        if outcome.written.conflicts and not sent.looking:
            return conflict_page(request, session, opened, me, question, status=409)
        rings = any(isinstance(one, ActNowGiven) and one.yes for one in outcome.given.values())
        return see(request, back_to(opened, question, sent, "ring" if rings else "q"))
    saving = Saving(request, session, opened, me, question, sent, carer, outcome)
    if isinstance(question, DatedRows) and request.headers.get("hx-target", "").startswith("row-"):
        return row_again(saving, question)
    return status_again(saving)


def back_to(opened: OpenAssessment, question: Question, sent: Sent, place: str) -> str:
    """The card the answer was written in; after a yes to help needed today, whom to ring."""
    section = f"{opened.address}/sections/{opened.asked.section_of[question.key].key}"
    day = next((slot.part.split(".")[0] for slot in sent.raw if slot.part), "") if isinstance(question, Day) else ""
    asked = "&".join([*([f"with={sent.looking}"] if sent.looking else []), *([f"day={day}"] if day else [])])
    return f"{section}{'/family' if sent.looking else ''}{f'?{asked}' if asked else ''}#{place}-{question.key}"


# What is sent back -----------------------------------------------------------------------------------------------------


def with_operation(made: Response, sent: Sent) -> Response:
    """Says which save this answers, so that a script believes nothing else."""
    made.headers["X-Saved"] = sent.operation
    return made


def status_again(saving: Saving) -> Response:
    """The status line with what the page has now seen; beside it whatever is asked or drawn otherwise. Never a field."""
    request, question = saving.request, saving.question
    at = clock(now())
    if saving.outcome.written.conflicts:
        line = presenters.SavedLine(
            saving.line, Saved("Another answer was written here too. Both are kept.", "kept"), saving.seen
        )
        where = f"{saving.opened.address}/conflicts/{question.key}"
        return fragment(request, "capture/_two_wrote.html", 409, card=line, where=where)
    if saving.outcome.problem:
        line = presenters.SavedLine(
            saving.line,
            Saved(f"Kept as you typed it. {saving.outcome.problem}", "kept", at),
            saving.seen,
            saving.outcome.problems,
        )
        return fragment(request, "capture/_saved.html", 422, card=line)
    line = presenters.SavedLine(saving.line, Saved(f"Saved {at}{saving.as_understood}", "yes", at), saving.seen)
    is_whole = saving.line == question.key and not saving.sent.looking and not saving.outcome.changed
    status = status_of(question, saving.outcome.given, saving.opened.carers) if is_whole else None
    words = rendered(
        request,
        "capture/_saved_reply.html",
        {
            "card": line,
            "status": status,
            "key": question.key,
            "mended": saving.mended,
            "keepable": saving.keepable if is_whole and takes_statements(question) else None,
            "address": saving.opened.address,
            "token": token_of(request),
        },
    )
    if saving.outcome.changed:
        words += cards_again(saving)
    if isinstance(question, Day):
        words += ribbons_again(saving, question)
    return with_operation(reply(request, words, 200), saving.sent)


def cards_again(saving: Saving) -> str:
    """Out of band, the cards of this section that are asked now and were not, and empty places for those no longer asked."""
    section = saving.opened.asked.section_of[saving.question.key]
    loaded = saving.loaded()
    part = next(part for part in loaded.progress.sections if part.section.key == section.key)
    asked = [question.key for question in part.asked if saving.has_a_place(question)]
    environment = saving.request.app.state.templates
    found: list[Pieces] = []
    for one in section.questions:
        number = in_section(asked.index(one.key) + 1, len(asked)) if one.key in asked else ""
        if one.key not in saving.outcome.changed or not saving.has_a_place(one):
            found += [(numbered(one.key, number),)] if number and not getattr(one, "brief", False) else []
            continue
        made: Pieces = ()
        if number:
            if saving.sent.looking:
                onlook = Onlook(saving.carer, turned_since(saving.request), section.key)
                made = family_card_made(environment, loaded, one, number, onlook)
            else:
                made = card_made(environment, loaded, one, number, section.key)
        found.append(place_for(one.key, made, oob=True))
    if not saving.sent.looking:
        beside = {"in_part": in_part(loaded, part), "waiting": waiting_words(part), "section": section.key, "oob": True}
        found.append(pieces(environment.get_template("capture/_inpart.html").render(beside)))
        found.append(pieces(environment.get_template("capture/_waiting.html").render(beside)))
    return saving.put_together(found)


def numbered(key: str, number: str) -> str:
    """Where a question stands in its part, out of band: one that was added or taken away has moved it."""
    return f'<p class="wp-question__n" id="n-{key}" hx-swap-oob="true">{number}</p>'


def row_again(saving: Saving, question: DatedRows) -> Response:
    """The row that was just saved, in words; after a new one, an empty form to add the next."""
    loaded, saved = saving.loaded(), not saving.outcome.written.conflicts
    section = saving.opened.asked.section_of[question.key].key
    card = with_rows(presenters.bare_card(question, loaded), question, loaded)
    own = {slot.field for slot in saving.sent.raw}
    is_new = saved and 0 in saving.sent.seen.values()
    template = saving.request.app.state.templates.get_template("capture/_row.html")
    wanted = [one for one in card.rows if one.name in own or (is_new and not one.seen)]
    words = saving.put_together(pieces(template.render(card=card, column=one, **signs(section))) for one in wanted)
    made = reply(saving.request, words, 200 if saved else 409)
    return with_operation(made, saving.sent) if saved else made


def ribbons_again(saving: Saving, question: Day) -> str:
    """The days as they are drawn now, out of band. On a turned screen, only what was told there."""
    loaded = saving.loaded()
    if saving.sent.looking:
        own = own_day_of(loaded, question, Onlook(saving.carer, turned_since(saving.request), ""))
        return rendered(saving.request, "capture/_own_ribbons.html", {"told": own, "oob": True})
    answers = loaded.answers.get(question.key, {})
    told = day_card(question, answers, loaded.opened.names, loaded.record_people, NOWHERE)
    return rendered(saving.request, "capture/_ribbons.html", {"day": told, "oob": True})
