"""A child’s ordinary day over the carer’s day: as each was told, never smoothed into one, and what nobody told stays open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from app.answers.given import BlockGiven, DayGiven, Given
from app.answers.slots import Slot
from app.cases.models import PersonKind
from app.cases.wording import called
from app.declaration.questions import Day
from app.declaration.wording import Names
from app.lived_experience.queries import answers_by_id
from app.picture.readings import Reading
from app.picture_pages.words import Telling
from app.showing.questions import day_shown, people_shown
from app.showing.shown import DayShown
from app.suite.queries import releases


@dataclass(frozen=True)
class DaysTold:
    """One person’s days from one use of a tool: drawn and told, or that nobody has asked."""

    whose: str
    days: tuple[DayShown, ...]
    source: str
    href: str
    silence: str = ""


@dataclass(frozen=True)
class DayPage:
    child: DaysTold
    carers: tuple[DaysTold, ...]
    before: tuple[tuple[str, str], ...]
    """Days told earlier: when and with which tool, and where they are read."""


def day_page(session: Session, tell: Telling, grown: Sequence[Reading]) -> DayPage:
    """The newest account of each. `grown`: what carers told of their own life. Two statements whatever there is."""
    own = [one for one in tell.picture.readings if one.asked.kind == "day" and one.carer_id is None]
    newest: dict[UUID | None, list[Reading]] = {None: latest(own)}
    for carer in tell.carers:
        newest[carer.id] = latest([one for one in grown if one.carer_id == carer.id and one.asked.kind == "day"])
    answers = answers_by_id(session, {one.answer_id for found in newest.values() for one in found})
    asked = asked_days(session, [one for found in newest.values() for one in found])
    told = {who: days_told(tell, who, found, answers, asked) for who, found in newest.items()}
    return DayPage(
        child=told[None], carers=tuple(told[carer.id] for carer in tell.carers), before=earlier(tell, own, newest[None])
    )


def latest(own: Sequence[Reading]) -> list[Reading]:
    """The readings of the newest use."""
    last = max(own, key=lambda one: one.use.order).use.id if own else None
    return [one for one in own if one.use.id == last]


def asked_days(session: Session, readings: Sequence[Reading]) -> dict[tuple[UUID, str], Day]:
    """(use, question) → the question about a day as it was asked then."""
    tools = releases(session, {one.use.release_id for one in readings if one.use.release_id})
    found: dict[tuple[UUID, str], Day] = {}
    for one in readings:
        tool = tools.get(one.use.release_id) if one.use.release_id else None
        questions = (*tool.questions(), *(add.question for each in tool.adaptations for add in each.add)) if tool else ()
        for question in questions:
            if question.key == one.asked.key and isinstance(question, Day):
                found[one.use.id, question.key] = question
    return found


def days_told(
    tell: Telling,
    who: UUID | None,
    found: Sequence[Reading],
    answers: Mapping[UUID, tuple[Slot, Given]],
    asked: Mapping[tuple[UUID, str], Day],
) -> DaysTold:
    name = tell.child if who is None else tell.names.get(who, "A carer")
    if not found:
        of_them = f"Nobody has asked {name} about their own day yet." if who else f"Nobody has told of {name}’s day yet."
        return DaysTold(name, (), "", "", of_them)
    first = found[0]
    given = dict(answers[one.answer_id] for one in found if one.answer_id in answers)
    own = {slot: one for slot, one in given.items() if isinstance(one, BlockGiven | DayGiven)}
    question = asked.get((first.use.id, first.asked.key))
    names = Names(child=name, carer=name)
    people = people_shown(
        [(one.id, called(one), one.kind is PersonKind.ADULT) for one in tell.family.people.values()], who or tell.picture.child.id
    )
    days = tuple(day_shown(kind, own, names, people) for kind in question.days) if question else ()
    source = f"{tell.tool(first.use.tool_key)}, {tell.day(first.on)}"
    note = first.use.standing_words
    return DaysTold(name, days, f"{source}. {note[:1].upper()}{note[1:]}" if note else source, tell.read_at(first))


def earlier(tell: Telling, own: Sequence[Reading], now: Sequence[Reading]) -> tuple[tuple[str, str], ...]:
    shown = {one.use.id for one in now}
    rest = {one.use: one for one in own if one.use.id not in shown}
    return tuple(
        (f"{tell.day(use.seen_on)}, {tell.tool(use.tool_key)}", tell.read_at(one))
        for use, one in sorted(rest.items(), key=lambda each: each[0].order, reverse=True)
    )
