"""What the record gives a session today: its agenda, and for each child what a supervisor must see in thirty seconds."""

import datetime
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from app.agendas.from_record import gathered
from app.agendas.noticed import acts, few_words, noticed, serious, told, unexplored
from app.agendas.plans_noticed import plans_now, stuck, tried_again
from app.agendas.rules import Gathered, Talk, Undone, agenda
from app.agendas.strips import Strip, strip
from app.cases.open_case import OpenCase
from app.cases.wording import age_words, how_many
from app.decisions.queries import undone_before
from app.picture.patterns import steps_in
from app.picture_pages.pattern_words import adding, came_back, stayed
from app.picture_pages.presenters import voices_differ
from app.picture_pages.words import Telling
from app.suite.suite import Suite
from app.supervision.same_day import asking_for_help, not_safe_here


def agenda_now(session: Session, case: OpenCase, suite: Suite, today: datetime.date, but: UUID | None = None) -> list[Talk]:
    """`but`: the session that is being held, whose own decisions are no news."""
    telling = pictures_told(session, case, suite)
    return agenda(known_now(session, case, telling, asking_for_help(suite), today, but))


def pictures_told(session: Session, case: OpenCase, suite: Suite) -> list[Telling]:
    return told(session, case, {key: tool.title for key, tool in suite.items()})


def known_now(
    session: Session,
    case: OpenCase,
    telling: Sequence[Telling],
    safety: Collection[str],
    today: datetime.date,
    but: UUID | None = None,
) -> Gathered:
    """`safety`: the questions that ask whether a child needs help today."""
    rows = [one.row for one in undone_before(session, case.id, but)]
    undone = [Undone(row.id, row.step_id, row.words, row.due_on, row.person_id) for row in rows]
    names = {tell.picture.child.id: tell.child for tell in telling}
    plans = [*stuck(plans_now(session, case.id, today), names, today), *tried_again(session, case.id, names)]
    needed = acts(telling, not_safe_here(session, case.id, safety))
    first = needed, [talk for tell in telling for talk in serious(tell)]
    return gathered(session, case.id, today, undone, [*noticed(telling), *plans], first)


@dataclass(frozen=True)
class InThirtySeconds:
    """One child: how much is explored, what is not, when they were last heard, where views differ, what does not move."""

    name: str
    age: str
    address: str
    strip: Strip
    needed: str
    """What was done where act now was answered yes, and whether that is signed; "" of no yes."""
    facts: tuple[tuple[str, str], ...]


def in_thirty_seconds(session: Session, case: OpenCase, suite: Suite, today: datetime.date) -> list[InThirtySeconds]:
    """Every child of the family."""
    telling = pictures_told(session, case, suite)
    known = known_now(session, case, telling, asking_for_help(suite), today)
    ages = {child.id: age_words(child, today) for child in known.children}
    return [one_child(tell, ages.get(tell.picture.child.id, ""), known) for tell in telling]


def one_child(tell: Telling, age: str, known: Gathered) -> InThirtySeconds:
    pic = tell.picture
    heard = known.heard.get(pic.child.id)
    missing, differ = unexplored(pic), [one.asked.short for one in pic.differences]
    moves = [*(stayed(tell, one)[1] for one in pic.drifts), *(came_back(tell, one)[1] for one in pic.repeats)]
    moves += [adding(tell, pic.adds_up)] if pic.adds_up else []
    still, agree = (
        "None seen in what has been looked at often enough to tell.",
        "No two views differ, of those that are written down.",
    )
    if not any(len(steps_in(one.readings)) >= pic.terms.drift_readings for one in pic.courses):
        still = f"Nobody knows yet: nothing has been looked at {how_many(pic.terms.drift_readings, 'time')}."
    if not pic.beside:
        unspoken = voices_differ(tell, {})
        agree = f"{unspoken.number} {unspoken.words}"
    first = {talk.person_id: talk.detail for talk in known.needed}
    found = [("Serious needs", talk.detail) for talk in known.serious if talk.person_id == pic.child.id]
    facts = (
        *found,
        ("Not known", few_words(missing) if missing else "Every part of life has been looked at."),
        ("Last heard", " ".join(filter(None, (heard.words, heard.when))) if heard else ""),
        ("Views differ", few_words(differ) if differ else agree),
        ("Drift", moves[0] if moves else still),
    )
    drawn = strip(tell.ages)
    return InThirtySeconds(tell.child, age, tell.here, drawn, first.get(pic.child.id, ""), facts)


def needed_now(session: Session, case: OpenCase, suite: Suite) -> list[Talk]:
    """Of whom act now was answered yes, as it stands at this moment, also where it came after the session began."""
    yes = not_safe_here(session, case.id, asking_for_help(suite))
    return acts(pictures_told(session, case, suite), yes) if yes else []
