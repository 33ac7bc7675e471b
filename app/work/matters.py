"""The few things that matter first on My work, in one order: what is due, who is not heard, what nobody has explored."""

import datetime
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import Case, Person, PersonKind
from app.cases.rules import strands_to_know
from app.cases.wording import called, capital, possessive
from app.children_heard.rules import Heard, Silence, heard
from app.due.rules import DueShown, pressing, shown
from app.putting_off.models import PutOff
from app.supervision.same_day import Yes
from app.web.pages import weekday
from app.work.presenters import Known

FEW = 7
"""As many as are shown at once: a longer list is not read."""

MOSTLY_UNKNOWN = 10
"""Strands of a child’s life not explored from which it is said among what matters; fewer stand beside the child."""


@dataclass(frozen=True)
class Matter:
    """One thing: what it is, for whom, and where it can be put off; "" where it cannot."""

    state: str
    mark: str
    words: str
    address: str
    whom: str
    when: str
    put_off: str


@dataclass(frozen=True)
class Rested:
    """Something that was put off, and comes back on its day."""

    words: str
    until: str
    why: str
    address: str


def matters(
    cases: Iterable[Case], known: Known, told: Collection[UUID], off: Collection[tuple[UUID, str]], *, may_put_off: bool
) -> tuple[tuple[Matter, ...], int]:
    """The few, and how many there are besides. Help needed today first, then what is late, who was never heard, the rest.

    `told`: steps that the page tells of elsewhere.
    """
    here = {case.id: case for case in cases}
    late, near = due(here, known, told)
    never, long = unheard(here, known)
    every = [*needed(here, known), *late, *never, *near, *long, *unknown(here, known)]
    left = [one for thing, one in every if thing not in off]
    if not may_put_off:
        left = [Matter(one.state, one.mark, one.words, one.address, one.whom, one.when, "") for one in left]
    return tuple(left[:FEW]), max(len(left) - FEW, 0)


Things = list[tuple[tuple[UUID, str], Matter]]
"""Each with its record and what it is there."""


def due(here: Mapping[UUID, Case], known: Known, told: Collection[UUID]) -> tuple[Things, Things]:
    """What is late, and what is near."""
    children = {child.id: called(child) for each in known.children.values() for child in each}
    steps = pressing((one for one in known.steps if one.case_id in here and one.id not in told), known.today)
    late: Things = []
    near: Things = []
    for step in steps:
        family = f"the {here[step.case_id].family_name} family"
        whom = capital(", ".join(filter(None, (children.get(step.person_id or step.id), family))))
        thing = f"step-{step.id}"
        one = of_step(shown(step, whom, known.today), f"/families/{step.case_id}/put-off/{thing}")
        (late if step.due_on and step.due_on < known.today else near).append(((step.case_id, thing), one))
    return late, near


def of_step(one: DueShown, put_off: str) -> Matter:
    when = f"{one.when}.{f' Who can act: {one.who}' if one.who else ''}"
    return Matter(one.state, one.mark, one.words, one.address, one.whom, when, put_off)


def every_child(here: Mapping[UUID, Case], known: Known) -> Iterator[tuple[Case, Person]]:
    for case in here.values():
        for child in known.children.get(case.id, ()):
            if child.kind is not PersonKind.UNBORN:
                yield case, child


def needed(here: Mapping[UUID, Case], known: Known) -> Things:
    """Children who needed help today, by what is written, signed or not. It is never put off."""
    return [
        ((case.id, f"act-now-{child.id}"), of_need(case, child, known.not_safe[child.id]))
        for case, child in every_child(here, known)
        if child.id in known.not_safe
    ]


def of_need(case: Case, child: Person, yes: Yes) -> Matter:
    whom = f"{called(child)}, the {case.family_name} family"
    words = f"{called(child)} needed help the same day"
    return Matter("Act now", "act_now", words, f"/families/{case.id}/{yes.place}", whom, yes.told, "")


def unheard(here: Mapping[UUID, Case], known: Known) -> tuple[Things, Things]:
    """Children never heard, and those not heard for long."""
    never: Things = []
    long: Things = []
    for case, child in every_child(here, known):
        one = heard(child, known.voices.get(child.id), known.today, known.answered.get(child.id))
        if one.silence in (Silence.NEVER, Silence.LONG):
            (never if one.silence is Silence.NEVER else long).append(((case.id, f"heard-{child.id}"), of_voice(case, child, one)))
    return never, long


def of_voice(case: Case, child: Person, one: Heard) -> Matter:
    words = f"{one.words} {one.when}".strip()
    address = f"/families/{case.id}/people/{child.id}"
    whom = f"{called(child)}, the {case.family_name} family"
    put_off = f"/families/{case.id}/put-off/heard-{child.id}"
    return Matter("Not heard", "not_known", f"{possessive(called(child))} voice", address, whom, f"{words}.", put_off)


def unknown(here: Mapping[UUID, Case], known: Known) -> Things:
    """Children of whose life most is not explored, the least explored first."""
    found = [(known.explored.get(child.id, 0), case, child) for case, child in every_child(here, known)]
    return [
        ((case.id, f"explored-{child.id}"), of_unknown(case, child, explored))
        for explored, case, child in sorted(found, key=lambda one: (one[0], str(one[2].id)))
        if len(strands_to_know(child)) - explored >= MOSTLY_UNKNOWN
    ]


def of_unknown(case: Case, child: Person, explored: int) -> Matter:
    there_are = len(strands_to_know(child))
    return Matter(
        "Not explored",
        "not_known",
        f"{there_are - explored} of {there_are} parts of {possessive(called(child))} life",
        f"/families/{case.id}/picture/{child.id}",
        f"{called(child)}, the {case.family_name} family",
        "",
        f"/families/{case.id}/put-off/explored-{child.id}",
    )


def rested(off: Iterable[PutOff], today: datetime.date) -> list[Rested]:
    """What is put off, with the day it comes back."""
    return [
        Rested(row.words, weekday(row.until), row.why, f"/families/{row.case_id}/put-off/{row.thing}")
        for row in off
        if row.until > today
    ]
