"""Keeping one save where it belongs: where its question is asked, where it stood until then, or with an earlier version."""

from dataclasses import replace

from sqlmodel import Session

from app.adapting.queries import tool_whole
from app.answering import actions
from app.answering.actions import Kept, understood
from app.answering.placing import Placed
from app.answering.sent import Sent
from app.answers.slots import Slot
from app.assessments.writing import Typed, Written
from app.moving.late import keep_late
from app.moving.models import AssessmentMove
from app.moving.queries import fitting
from app.people.practitioner import Practitioner
from app.showing.questions import NOBODY, People
from app.suite.queries import release


def save(session: Session, place: Placed, sent: Sent, *, people: People = NOBODY, by: Practitioner) -> Kept:
    """Keeps what was typed into one question, wherever its page showed it."""
    move = place.then.move if place.then else None
    if move is None:
        return actions.save(session, opened=place.opened, question=place.question, sent=sent, people=people, by=by)
    stays, leaves = parted(session, place, sent, move)
    kept = Kept(Written(), {})
    if stays.raw:
        kept = actions.save(session, opened=place.opened, question=place.question, sent=stays, people=people, by=by)
    if leaves:
        draft, written = place.opened.assessment, kept.written
        late = keep_late(session, assessment=draft, move=move, typed=leaves, operation=sent.operation, by=by)
        numbers = {**late.numbers, **written.numbers}
        written = replace(
            written, numbers=numbers, untouched=written.untouched | late.untouched, changed=written.changed or late.changed
        )
        kept = replace(
            kept, written=written, given={**kept.given, **{slot: one.given for slot, one in leaves.items()}}, left=True
        )
    return kept


def parted(session: Session, place: Placed, sent: Sent, move: AssessmentMove) -> tuple[Sent, dict[Slot, Typed]]:
    """What can stand under the version of today, and what cannot."""
    stands = fitting(release(session, move.from_release_id), tool_whole(session, place.opened))
    given = {slot: understood(place.opened, place.question, slot, raw) for slot, raw in sent.raw.items()}
    stay = {slot for slot, one in given.items() if stands(slot, one)}
    leaves = {slot: Typed(one, sent.seen.get(slot, 0)) for slot, one in given.items() if slot not in stay}
    return replace(sent, raw={slot: raw for slot, raw in sent.raw.items() if slot in stay}), leaves
