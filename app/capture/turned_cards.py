"""The cards of a turned screen: each question in the family's words, with nothing on it that was not written on that screen."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from jinja2 import Environment

from app.answers.given import Nothing
from app.answers.slots import Carer, Slot, family_slot
from app.asking import memo
from app.asking.cards import family_card
from app.asking.days import NOWHERE, Looking
from app.asking.own_days import OwnDay, may_be_named, own_day
from app.assessments.queries import StandingAnswer, ids_in
from app.capture.loading import Loaded, key_of, signs
from app.declaration.questions import Day, Question
from app.declaration.vocabulary import Subject
from app.people.practitioner import Practitioner


@dataclass(frozen=True, slots=True)
class Onlook:
    """Who looks at a turned screen (a carer; None for the child), since when it is turned, where, and at what of it."""

    carer: Carer | None
    since: datetime.datetime | None
    section: str
    looking: Looking = NOWHERE


def written_there(one: StandingAnswer, by: Practitioner, since: datetime.datetime | None) -> bool:
    """Whether an answer was written on the screen that is turned since then."""
    return since is not None and one.written_at >= since and one.written_by == by.id


def talked_about(answers: Iterable[StandingAnswer], own: Slot | None, by: Practitioner, since: datetime.datetime | None) -> bool:
    """Whether something that was not written on this turned screen stands in the onlooker's own place.

    It is neither shown nor written over there: it may have been said in confidence, while somebody else looks now.
    """
    return any(
        not written_there(one, by, since) for one in answers if one.slot.main == own and not isinstance(one.given, Nothing)
    )


def days_told_before(answers: Iterable[StandingAnswer], by: Practitioner, since: datetime.datetime | None) -> frozenset[str]:
    """The kinds of day of which something was told that was not written on this turned screen. Even when it was is not shown."""
    return frozenset(
        one.slot.part.partition(".")[0]
        for one in answers
        if "." in one.slot.part and not isinstance(one.given, Nothing) and not written_there(one, by, since)
    )


def family_card_made(environment: Environment, loaded: Loaded, question: Question, number: str, onlook: Onlook) -> memo.Pieces:
    """The card of one question on a turned screen; "" when it is not theirs to see."""
    answers = loaded.answers.get(question.key, {}).values()
    is_day = isinstance(question, Day)
    before = not is_day and talked_about(answers, family_slot(question, onlook.carer), loaded.me, onlook.since)
    told = own_day_of(loaded, question, onlook) if isinstance(question, Day) else None

    def make() -> str:
        made = family_card(question, loaded.told(question), onlook.carer, number)
        if made is None:
            return ""
        if before:
            return environment.get_template("capture/_talked_about.html").render(card=made)
        given = signs(f"{onlook.section}/family")
        return environment.get_template("capture/_card.html").render(card=made, said=None, told=told, **given)

    of_day = (onlook.looking, onlook.since, loaded.opened.sitting.present, *loaded.record_people.names.items()) if is_day else ()
    return memo.cards.get(key_of(loaded, question, "family", onlook.carer, number, onlook.section, before, *of_day), make)


def own_day_of(loaded: Loaded, question: Day, onlook: Onlook) -> OwnDay:
    """A day as the one who looks tells it here."""
    opened, answers = loaded.opened, loaded.answers.get(question.key, {})
    people = may_be_named(loaded.record_people, opened.carers, ids_in(opened.sitting.present), onlook.carer)
    return own_day(
        question,
        {slot: one for slot, one in answers.items() if written_there(one, loaded.me, onlook.since)},
        opened.names,
        people,
        onlook.carer,
        is_own=onlook.carer is None or opened.tool.subject is Subject.CARER,
        looking=onlook.looking,
        shut=days_told_before(answers.values(), loaded.me, onlook.since),
    )
