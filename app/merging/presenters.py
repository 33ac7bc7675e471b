"""Two records side by side as they are shown: what they say alike, where they differ, what each holds, and who may open them."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Session

from app.cases.models import Access, Person
from app.cases.wording import age_and_birth, capital, full_name
from app.finding.duplicates import Alike
from app.merging.models import Answered
from app.merging.moving_over import naming_a_person
from app.merging.queries import Pair
from app.merging.rules import STRICTNESS, Differing, agreeing, differing, needs_two
from app.people.practitioner import Practitioner
from app.people.roles import Permission
from app.web.pages import counted, day

HOLDS = {
    "assessment": "assessment",
    "statement": "thing seen or said",
    "known_strength": "strength",
    "relationship": "line of who is who to them",
    "next_step": "next step",
    "attendance": "line of attendance",
    "appointment": "appointment",
    "chronology_event_child": "event",
    "protection_plan": "protection plan",
    "copy_release": "copy",
    "child_plan": "plan",
}
"""What a record holds that is counted on the page, and what one of it is called."""


@dataclass(frozen=True)
class Side:
    """One of the two records."""

    id: UUID
    name: str
    age: str
    families: str
    address: str
    holds: str


@dataclass(frozen=True)
class PairPage:
    """All that the page places."""

    id: UUID
    sides: tuple[Side, Side]
    why: str
    asked: str
    differ: tuple[Differing, ...]
    alike: tuple[tuple[str, str], ...]
    access: str
    second: str
    """Why it takes somebody else; empty when this supervisor may decide."""
    decided: str
    is_one: bool


@dataclass(frozen=True)
class AlikeShown:
    """Somebody who may be the same."""

    id: UUID
    name: str
    age: str
    family: str
    ref: str
    address: str
    why: str
    asked: bool


def pair_page(session: Session, pair: Pair, me: Practitioner, asker: str, today: datetime.date) -> PairPage:
    one, other = (side(session, pair, person, today) for person in (pair.one, pair.other))
    levels = [case.access for case in pair.cases]
    alone = needs_two(levels) and pair.row.asked_by in (None, me.id)
    return PairPage(
        id=pair.row.id,
        sides=(one, other),
        why=capital(pair.row.why),
        asked=f"{asker}, {day(pair.row.asked_at)}" if asker else f"Found alike, {day(pair.row.asked_at)}",
        differ=differing(pair.one, pair.other),
        alike=agreeing(pair.one, pair.other),
        access=access_words(levels),
        second="One of these records is sealed. Somebody else who may open both has to ask first." if alone else "",
        decided=decided_words(pair),
        is_one=pair.row.answer is Answered.ONE,
    )


def decided_before(pairs: Iterable[Pair]) -> tuple[tuple[str, str, str], ...]:
    """What was decided about somebody before: its address, both names, and what was said. From here it can be taken apart."""
    return tuple(
        (f"/same-person/{pair.row.id}", f"{full_name(pair.one)} and {full_name(pair.other)}", decided_words(pair))
        for pair in pairs
        if pair.row.answer is not Answered.WAITING
    )


def decided_words(pair: Pair) -> str:
    if pair.row.answer is Answered.WAITING or pair.row.answered_at is None:
        return ""
    return f"{pair.row.answer.words}, as decided on {day(pair.row.answered_at)}"


def access_words(levels: list[Access]) -> str:
    """What changes for whoever may open the records, when they differ."""
    if len(set(levels)) < 2:
        return ""
    level = max(levels, key=STRICTNESS.index)
    return f"The records are open to different people. From then on each is as closed as the most closed: {level.words.lower()}."


def side(session: Session, pair: Pair, person: Person, today: datetime.date) -> Side:
    families = pair.families.get(person.id, [])
    at = f"/families/{families[0].id}/people/{person.id}" if families else ""
    names = "; ".join(f"The {case.family_name} family, {case.ref}" for case in families)
    return Side(person.id, full_name(person), capital(age_and_birth(person, today)), names, at, holds(session, person.id))


def holds(session: Session, person: UUID) -> str:
    """`2 assessments, 5 things seen or said`: what follows whichever record goes on."""
    found: dict[str, int] = {}
    for table, column in naming_a_person():
        if table.name in HOLDS:
            count = session.execute(sa.select(sa.func.count()).select_from(table).where(table.c[column] == person)).scalar_one()
            found[table.name] = found.get(table.name, 0) + count
    return ", ".join(many(found[name], word) for name, word in HOLDS.items() if found.get(name)) or "Nothing else is written down"


def many(number: int, word: str) -> str:
    """`2 things seen or said`, `3 lines of attendance`."""
    first, rest = word.partition(" ")[::2] if word.startswith(("thing ", "line ")) else (word, "")
    return f"{counted(number, first)} {rest}".strip()


def alike_shown(alike: list[Alike], asked: set[UUID], today: datetime.date) -> list[AlikeShown]:
    return [
        AlikeShown(
            id=each.found.person.id,
            name=full_name(each.found.person),
            age=capital(age_and_birth(each.found.person, today)),
            family=f"The {each.found.case.family_name} family",
            ref=each.found.case.ref,
            address=f"/families/{each.found.case.id}/people/{each.found.person.id}",
            why=capital(" and ".join(each.why)),
            asked=each.found.person.id in asked,
        )
        for each in alike
    ]


def may_decide(me: Practitioner) -> bool:
    return me.may(Permission.SUPERVISE)
