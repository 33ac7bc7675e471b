"""What may be written on a turned screen: the place of the one who looks, and nothing over what was said anywhere else."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlmodel import Session
from starlette.datastructures import FormData
from starlette.requests import Request

from app.answering.forms import not_on_this_form, text_of
from app.answering.sent import Sent
from app.answers.readers import Raw
from app.answers.slots import Carer, Slot, family_slot
from app.asking.columns import typed_again
from app.assessments.guard import OpenAssessment
from app.assessments.queries import StandingAnswer, standing
from app.capture.turned_cards import days_told_before, talked_about, written_there
from app.declaration.questions import Day, Question
from app.people.guard import MayNot
from app.people.practitioner import Practitioner
from app.refusals import NotReady

TOLD_THERE = frozenset({"starts", "ends", "place", "who", "somebody", "asleep", "grown_up_asleep", "words"})
"""What a family tells of a block. How well a need is met in it, and what the other day is like, are the practitioner's."""


def who_looks(opened: OpenAssessment, form: FormData) -> tuple[str, Carer | None]:
    """On a turned screen: "child" or a carer's id, and the carer. Raises MayNot for anybody else."""
    return onlooker(opened, text_of(form, "with"))


def onlooker(opened: OpenAssessment, looking: str) -> tuple[str, Carer | None]:
    """The same, from the word the form sent."""
    if looking in ("", "child"):
        return looking, None
    carer = next((one for one in opened.carers if str(one.id) == looking), None)
    if carer is None:
        raise MayNot
    return looking, carer


def turned_since(request: Request) -> datetime.datetime | None:
    """When this browser's screen was turned round; None when it is not."""
    since: datetime.datetime | None = getattr(request.state, "turned_since", None)
    return since


def only_there(
    session: Session,
    opened: OpenAssessment,
    me: Practitioner,
    question: Question,
    sent: Sent,
    carer: Carer | None,
    since: datetime.datetime | None,
) -> Sent:
    """What was sent, where it may be written. Raises NotReady where something stands that was not written on this screen."""
    there = standing(session, assessment_id=opened.id, question=question.key)
    if not isinstance(question, Day):
        refuse_if(talked_about(there.values(), family_slot(question, carer), me, since))
        return sent
    may_tell_there(there.values(), sent.raw, me, since)
    teller = str(carer.id) if carer else str(opened.child.id)
    return replace(sent, raw={slot: as_told(raw, there.get(slot), teller) for slot, raw in sent.raw.items()})


def may_tell_there(
    there: Iterable[StandingAnswer], slots: Iterable[Slot], me: Practitioner, since: datetime.datetime | None
) -> None:
    """Refuse anything but a block of a day that was told on this screen alone."""
    shut = days_told_before(there, me, since)
    for slot in slots:
        day, _, block = slot.part.partition(".")
        if not block:
            raise not_on_this_form(slot.field)
        refuse_if(day in shut)


def as_told(raw: Raw, there: StandingAnswer | None, teller: str) -> Mapping[str, tuple[str, ...]]:
    """A block as the one who looks tells it: theirs, with whatever the practitioner's part of it was."""
    kept = typed_again(there.given) if there else {}
    own = {name: values for name, values in raw.items() if name in TOLD_THERE}
    return {**{name: kept[name] for name in ("level", "elsewhere") if name in kept}, **own, "told_by": (teller,)}


def refuse_if(before: bool) -> None:
    """Refuse to write over what was said before."""
    if before:
        raise NotReady("We have talked about this one already. Nothing was changed. Talk about it with the practitioner.")


def may_change_part(
    session: Session, opened: OpenAssessment, me: Practitioner, question: Question, slot: Slot, looking: str, request: Request
) -> None:
    """Refuse to take out or put back, on a turned screen, what was not told there by the one who looks."""
    _, carer = onlooker(opened, looking)
    if family_slot(question, carer) is None or not isinstance(question, Day):
        raise MayNot
    there = standing(session, assessment_id=opened.id, question=question.key)
    if slot not in there or not written_there(there[slot], me, turned_since(request)):
        raise MayNot
    may_tell_there(there.values(), [slot], me, turned_since(request))
