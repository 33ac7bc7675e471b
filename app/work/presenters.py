"""What My work shows: each child with what is due, when they were last heard from, and how much of life nobody has looked at."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.assessments.models import State
from app.cases.models import Case, NextStep, Person, Stage
from app.cases.rules import strands_to_know
from app.cases.wording import age_words, called, capital, how_many, possessive
from app.children_heard.rules import Heard, heard
from app.db import ENGLAND
from app.evidence.presenters import day_in
from app.evidence.queries import Told
from app.showing.shown import UNTOLD
from app.supervision.same_day import Yes
from app.web.pages import ago, clock, day, weekday
from app.work.carrying_on import Next
from app.work.queries import Returned, Underway


@dataclass(frozen=True)
class Due:
    """The next thing: what, and by when."""

    words: str
    by: str


@dataclass(frozen=True)
class Kid:
    """One child in a list of children."""

    id: UUID
    name: str
    age: str
    pen_picture: str
    due: Due
    heard: Heard
    not_explored: str
    act_now: bool
    untold: str = ""
    """That nobody has written what was done, where it was needed."""


@dataclass(frozen=True)
class FamilyShown:
    """One family with its children."""

    id: UUID
    name: str
    ref: str
    stage: str
    kids: tuple[Kid, ...]
    first_due: datetime.date
    """The soonest day on which something is due here, for a child or for all of them; a day far off when nothing is."""

    @property
    def address(self) -> str:
        return f"/families/{self.id}"

    @property
    def act_now(self) -> bool:
        """Whether help was needed today for any child here."""
        return any(kid.act_now for kid in self.kids)


@dataclass(frozen=True)
class Known:
    """All that was read for these children, by child or by case."""

    children: Mapping[UUID, Sequence[Person]]
    stages: Mapping[UUID, Stage]
    steps: Sequence[NextStep]
    voices: Mapping[UUID, Told]
    answered: Mapping[UUID, datetime.date]
    """When each child was last seen and answered for themselves."""
    explored: Mapping[UUID, int]
    drafts: Sequence[Underway]
    sent: Sequence[Underway]
    not_safe: Mapping[UUID, Yes]
    titles: Mapping[str, str]
    today: datetime.date


def families_shown(cases: Iterable[Case], known: Known) -> list[FamilyShown]:
    """Families with their children: first where help was needed today, then the one with something due soonest."""
    shown = [one_family(case, known) for case in cases]
    return sorted(shown, key=lambda family: (not family.act_now, family.first_due))


def one_family(case: Case, known: Known) -> FamilyShown:
    stage = known.stages.get(case.id)
    kids = [kid(child, case, known) for child in known.children.get(case.id, ())]
    return FamilyShown(
        id=case.id,
        name=f"The {case.family_name} family",
        ref=case.ref,
        stage=f"{stage.name} since {day(stage.since)}" if stage else "No stage of help written down",
        kids=tuple(sorted(kids, key=lambda one: not one.act_now)),
        first_due=min((one.due_on for one in known.steps if one.case_id == case.id and one.due_on), default=datetime.date.max),
    )


def kid(child: Person, case: Case, known: Known) -> Kid:
    return Kid(
        id=child.id,
        name=called(child),
        age=age_words(child, known.today),
        pen_picture=child.pen_picture,
        due=next_due(child, case, known),
        heard=heard(child, known.voices.get(child.id), known.today, known.answered.get(child.id)),
        not_explored=f"{left} not explored" if (left := parts_left(child, known.explored.get(child.id, 0))) else "",
        act_now=child.id in known.not_safe,
        untold=UNTOLD if child.id in known.not_safe and known.not_safe[child.id].told.endswith(UNTOLD) else "",
    )


def parts_left(child: Person, explored: int) -> str:
    """`9 of 20 parts of life`, of a baby who is expected fewer; nothing where all of them are explored."""
    there_are = len(strands_to_know(child))
    return f"{there_are - explored} of {there_are} parts of life" if explored < there_are else ""


def next_due(child: Person, case: Case, known: Known) -> Due:
    """The child's own next step, else the family's, else an assessment begun, or waiting to be read."""
    steps = [step for step in known.steps if step.case_id == case.id]
    own = [step for step in steps if step.person_id == child.id] or [step for step in steps if step.person_id is None]
    if own:
        step = own[0]
        return Due(step.words, ", ".join(part for part in (step.detail, by_when(step.due_on, known.today)) if part))
    draft = next((one for one in known.drafts if one.child.id == child.id), None)
    if draft:
        begun = draft.assessment.begun_at.astimezone(ENGLAND).date()
        return Due(f"{title_of(draft.assessment.tool_key, known.titles)} to finish", f"begun {day_in(begun, known.today)}")
    waiting = next((one for one in known.sent if one.child.id == child.id), None)
    if waiting:
        sent_at = waiting.assessment.sent_at
        when = f"sent {ago(sent_at.astimezone(ENGLAND).date(), known.today)}" if sent_at else ""
        return Due(f"{title_of(waiting.assessment.tool_key, known.titles)} is with a supervisor to read", when)
    return Due("Nothing due" if child.id not in known.not_safe else "Make sure that somebody has acted", "")


def by_when(due_on: datetime.date | None, today: datetime.date) -> str:
    if due_on is None:
        return ""
    if due_on < today:
        return f"was due {weekday_in(due_on, today)}, {ago(due_on, today)}"
    return f"by {weekday_in(due_on, today)}" if due_on > today else "due today"


def weekday_in(when: datetime.date, today: datetime.date) -> str:
    """`Thursday 19 November`; with its year when that is another one."""
    return weekday(when).removesuffix(f" {today.year}")


def title_of(tool_key: str, titles: Mapping[str, str]) -> str:
    return titles.get(tool_key, capital(tool_key.replace("_", " ")))


def state_words(state: State, seen_on: datetime.date, today: datetime.date) -> str:
    return {
        State.DRAFT: f"seen {day_in(seen_on, today)}, half written up",
        State.RETURNED: "came back with notes",
    }.get(state, "sent, waiting to be read")


def how_many_words(families: Sequence[FamilyShown]) -> str:
    """`Six children in three families. The family with something due soonest is first.`"""
    kids = sum(len(family.kids) for family in families)
    count = f"{how_many(kids, 'child')} in {how_many(len(families), 'family')}".capitalize()
    if any(family.act_now for family in families):
        return f"{count}. Where act now was answered yes is first."
    return f"{count}. The family with something due soonest is first." if len(families) > 1 else f"{count}."


@dataclass(frozen=True)
class Draft:
    """An assessment begun and not finished: where to carry on, in words."""

    address: str
    child: str
    tool: str
    detail: str


def draft_shown(one: Underway, titles: Mapping[str, str], today: datetime.date, following: Next | None = None) -> Draft:
    """`following` says which question comes next, for the one saved last."""
    tool = title_of(one.assessment.tool_key, titles)
    where = f"{tool}, {following.place}." if following else f"Seen {day_in(one.sitting.seen_on, today)}."
    return Draft(
        address=f"{address_of(one)}/resume",
        child=one.about,
        tool=following.section if following else tool,
        detail=f"{where} {saved_words(one.assessment.last_saved_at, today)}",
    )


def address_of(one: Underway) -> str:
    return f"/families/{one.assessment.case_id}/assessments/{one.assessment.id}"


def saved_words(moment: datetime.datetime, today: datetime.date) -> str:
    """`Saved today, 2:32pm.`"""
    there = moment.astimezone(ENGLAND).date()
    return f"Saved {ago(there, today) if (today - there).days < 2 else day_in(there, today)}, {clock(moment)}."


@dataclass(frozen=True)
class ReturnedShown:
    """An assessment that came back, with the supervisor's words."""

    address: str
    child: str
    tool: str
    by: str
    when: str
    words: str
    more: int


def returned_shown(one: Underway, notes: Sequence[Returned], titles: Mapping[str, str], today: datetime.date) -> ReturnedShown:
    first = notes[0] if notes else None
    return ReturnedShown(
        address=address_of(one),
        child=one.about,
        tool=title_of(one.assessment.tool_key, titles),
        by=first.name if first else "your supervisor",
        when=ago(first.note.returned_at, today) if first else "",
        words=first.note.words if first else "",
        more=max(len(notes) - 1, 0),
    )


@dataclass(frozen=True)
class SignedShown:
    """Work that was signed, with what the supervisor said."""

    address: str
    child: str
    tool: str
    when: str
    words: str


def signed_by(many: Sequence[Underway], titles: Mapping[str, str], today: datetime.date) -> dict[str, list[SignedShown]]:
    """What was signed, by whom."""
    found: dict[str, list[SignedShown]] = {}
    for one in many:
        found.setdefault(one.name, []).append(signed_shown(one, titles, today))
    return found


def signed_shown(one: Underway, titles: Mapping[str, str], today: datetime.date) -> SignedShown:
    signed_at = one.assessment.signed_at or one.assessment.last_saved_at
    return SignedShown(
        address=address_of(one),
        child=possessive(one.about) if one.about == called(one.child) else f"{one.about}:",
        tool=title_of(one.assessment.tool_key, titles),
        when=capital(f"{ago(signed_at, today)}, {clock(signed_at)}."),
        words=one.assessment.signed_words,
    )
