"""What there is to talk over about a family, worked out from what the record holds. Pure thought."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.agendas.models import Why
from app.cases.models import NextStep, Person, PersonKind
from app.cases.wording import called, possessive
from app.children_heard.rules import Heard, Silence
from app.deadlines.rules import State
from app.due.rules import pressing, when_words, where
from app.web.pages import day

LONGEST_SESSION = 40
"""Things on one agenda: more are not talked over in one session, and the page says how many are left."""


@dataclass(frozen=True)
class Talk:
    """One thing to talk over, as it is worked out from the record."""

    key: str
    why: Why
    words: str
    detail: str = ""
    person_id: UUID | None = None


@dataclass(frozen=True)
class Undone:
    """Something that was decided before and is not done."""

    id: UUID
    step_id: UUID
    words: str
    due_on: datetime.date
    person_id: UUID | None


@dataclass(frozen=True)
class Gathered:
    """What the record says on the day of the session, from which its agenda is worked out."""

    children: Sequence[Person]
    heard: Mapping[UUID, Heard]
    steps: Sequence[NextStep]
    undone: Sequence[Undone]
    """What was decided before and is not done."""
    noticed: Sequence[Talk]
    """Gaps, differences, drift, one tool and plans that do not move, as the picture and the plans tell them."""
    today: datetime.date
    needed: Sequence[Talk] = ()
    """Of whom act now was answered yes."""
    serious: Sequence[Talk] = ()
    """Of whom a serious need is found."""


def agenda(known: Gathered) -> list[Talk]:
    """Help needed the same day, the child’s day, what is serious; then what was decided and not done, who is not heard, what is
    late, what is noticed and near."""
    later = [talk for talk in due(known) if talk.why is Why.SOON]
    late = [talk for talk in due(known) if talk.why is Why.OVERDUE]
    every = [*known.needed, *days(known), *known.serious, *last_time(known), *silences(known), *late, *known.noticed, *later]
    return every[:LONGEST_SESSION]


def days(known: Gathered) -> Iterator[Talk]:
    for child in known.children:
        if child.kind is PersonKind.UNBORN:
            words, begin = "What will it be like to be this baby?", "Begin with the first night and who is there."
        else:
            words, begin = f"What is it like to be {called(child)} this week?", "Begin with what they said or did."
        yield Talk(f"day|{child.id}", Why.FIRST, words, begin, child.id)


def last_time(known: Gathered) -> Iterator[Talk]:
    for one in known.undone:
        told = f"It {'is' if one.due_on >= known.today else 'was'} due by {day(one.due_on)}."
        yield Talk(f"decision|{one.id}", Why.LAST_TIME, one.words, told, one.person_id)


def silences(known: Gathered) -> Iterator[Talk]:
    """Children from whom nothing of their own is written, or nothing for long. Nobody hears a baby who is expected."""
    for child in known.children:
        heard = known.heard.get(child.id)
        if heard and heard.silence in (Silence.NEVER, Silence.LONG):
            told = f"{' '.join(filter(None, (heard.words, heard.when)))}."
            yield Talk(f"heard|{child.id}", Why.NOT_HEARD, f"{possessive(called(child))} voice", told, child.id)


def due(known: Gathered) -> Iterator[Talk]:
    """What is late or near; what was decided in supervision is there already."""
    there = {one.step_id for one in known.undone}
    names = {child.id: called(child) for child in known.children}
    for step in pressing((one for one in known.steps if one.id not in there), known.today):
        why = Why.OVERDUE if where(step, known.today) is State.OVERDUE else Why.SOON
        whom = names.get(step.person_id, "") if step.person_id else ""
        words = f"{whom}: {step.words}" if whom else step.words
        yield Talk(f"step|{step.id}", why, words, f"{when_words(step.due_on, known.today)}.", step.person_id)
