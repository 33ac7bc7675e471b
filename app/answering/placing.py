"""Where an answer that was sent belongs: where the question stands now, or where it stood until it dropped out."""

from dataclasses import dataclass

from sqlmodel import Session
from starlette.datastructures import FormData

from app.adapting.earlier import AskedThen, asked_until
from app.answering.forms import read_sent
from app.answering.sent import Sent
from app.answering.turned import who_looks
from app.answers.slots import Carer, Slot, family_slot, slots, thinking
from app.assessments.guard import OpenAssessment
from app.declaration.questions import DatedRows, Day, Question
from app.people.guard import MayNot
from app.refusals import CannotRead


@dataclass(frozen=True)
class Placed:
    """One save that was read: of which question, in whose places. `then`: how it was asked until it dropped out, if it did."""

    opened: OpenAssessment
    question: Question
    sent: Sent
    carer: Carer | None
    then: AskedThen | None = None


def placed(session: Session, opened: OpenAssessment, key: str, form: FormData) -> Placed:
    """The save, read strictly. A place that was asked for when its page was made is still a place: no word is turned away.

    Raises MayNot for a question that was never asked of this person here, and CannotRead for what no page of ours sent.
    """
    try:
        return read_in(opened, key, form)
    except (MayNot, CannotRead) as refusal:
        found = read_then(session, opened, key, form, refusal)
    return found


def stands_in(session: Session, opened: OpenAssessment, key: str) -> tuple[OpenAssessment, AskedThen | None]:
    """The assessment as it asks a question: now, or until it dropped out. Raises MayNot where it was never asked."""
    if key in opened.asked.by_key:
        return opened, None
    for then in asked_until(session, opened):
        if key in then.opened.asked.by_key:
            return then.opened, then
    raise MayNot


def read_then(session: Session, opened: OpenAssessment, key: str, form: FormData, refusal: MayNot | CannotRead) -> Placed:
    """The same, as it was asked until a change. Raises what was refused now where it was never asked either."""
    for then in asked_until(session, opened):
        try:
            return read_in(then.opened, key, form, then)
        except CannotRead as faulty:
            refusal = refusal if isinstance(refusal, CannotRead) else faulty
        except MayNot:
            continue
    raise refusal


def read_in(opened: OpenAssessment, key: str, form: FormData, then: AskedThen | None = None) -> Placed:
    """The save, where the question is asked in this way."""
    question = opened.asked.by_key.get(key)
    if question is None:
        raise MayNot
    looking, carer = who_looks(opened, form)
    return Placed(opened, question, read_sent(form, question, allowed(opened, question, looking, carer)), carer, then)


def allowed(opened: OpenAssessment, question: Question, looking: str, carer: Carer | None) -> tuple[Slot, ...]:
    """The slots that this form may write. A turned screen has only the place of the one who looks."""
    if looking:
        own = family_slot(question, carer)
        if own is None:
            raise MayNot
        return (own,)
    whole = (Slot(question.key, question.voices[0]),) if isinstance(question, Day | DatedRows) else ()
    return (*slots(question, opened.carers), *whole, thinking(question))
