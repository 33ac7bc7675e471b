"""The family's own page: children first, what holds before what is missing, then the adults, each a person, and their homes."""

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from app.cases import queries as record
from app.cases.models import Agreement, Involvement, KnownStrength, NextStep, Person, PersonKind, Stage
from app.cases.open_case import OpenCase
from app.cases.presenters import WhoBar, who_bar_from
from app.cases.wording import age_and_birth, called, capital, how_long, month_span, spoken_of
from app.children_heard.rules import Voice, heard, newest_voice, said_on
from app.consent.models import Explained
from app.consent.rules import to_say
from app.db import ENGLAND
from app.due.rules import FEW, DueShown, shown
from app.evidence import queries as evidence
from app.evidence.presenters import day_in
from app.families.adults import AdultShown, HomeShown, adult, home_shown, lives_with_children
from app.families.family_read import Read, read
from app.families.past import Past, past_in
from app.families.unknown import Unknown, still_unknown
from app.people.roles import ROLES
from app.supervision.same_day import Yes
from app.terms.purposes import IN_WORDS, Purposes, used_in
from app.web.pages import ago, day
from app.work.presenters import by_when, parts_left, state_words, title_of, weekday_in

SHOWN = 3
"""Strengths on a card: those that can be relied on most. All are on the child's own page."""


@dataclass(frozen=True)
class StageShown:
    """One step of the stage line: was, now or next."""

    when: str
    name: str
    detail: str


@dataclass(frozen=True)
class Card:
    """One child: who they are, what holds, their newest words, and what nobody knows yet."""

    id: UUID
    name: str
    in_words: str
    """As a sentence speaks of them: "Mia", or "the child" while nobody knows their name."""
    age: str
    pen_picture: str
    strengths: tuple[KnownStrength, ...]
    voice: Voice | None
    silence: str
    heard: str
    not_explored: str
    waiting: tuple[str, ...]
    act_now: Yes | None
    """That act now was answered yes, with where; None where it was not."""
    stage: str


@dataclass(frozen=True)
class AgreedShown:
    """What one person has agreed to."""

    who: str
    words: str
    when: str


@dataclass(frozen=True)
class FamilyPage:
    """All that the page places."""

    who: WhoBar
    before: str
    stages: tuple[StageShown, ...]
    cards: tuple[Card, ...]
    adults: tuple[AdultShown, ...]
    homes: tuple[HomeShown, ...]
    involved: tuple[tuple[str, str], ...]
    agreed: tuple[AgreedShown, ...]
    few: tuple[DueShown, ...]
    more: int
    """What is due besides."""
    explained: tuple[str, ...]
    hidden: bool
    """Open to the team, and hidden from it for now."""
    unknown: tuple[Unknown, ...]
    past: Past


def family_page(session: Session, case: OpenCase, titles: Mapping[str, str], safety: Collection[str]) -> FamilyPage:
    known = read(session, case, titles, safety)
    people = list(known.people.values())
    stages = [one for one in known.stages if one.person_id is None]
    restricted = [home.household.name for home in known.homes if home.household.restricted]
    workers = record.workers_on(session, case.id)
    past = past_in(known)
    return FamilyPage(
        who=who_bar_from(case, people, restricted),
        before=before_words(stages),
        stages=stage_line(stages, workers[0].name if workers else "", known.today),
        cards=tuple(card(child, known) for child in record.children_in(people)),
        adults=tuple(
            adult(person, known)
            for person in sorted(record.adults_in(people), key=lambda one: not lives_with_children(one, known))
        ),
        homes=tuple(home_shown(home, known) for home in known.homes if home.members or home.household.id not in past.left),
        involved=involved(workers, known.involved, known.today),
        agreed=tuple(agreed_shown(one, known, used_in(session)) for one in to_say(known.asked)),
        few=tuple(shown(step, whom_words(step, known), known.today) for step in known.steps[:FEW]),
        more=max(len(known.steps) - FEW, 0),
        explained=tuple(explained_words(one, known) for one in known.explained),
        hidden=known.hidden,
        unknown=still_unknown(people),
        past=past,
    )


def explained_words(one: Explained, known: Read) -> str:
    """`To Kelly by Ruth Adeyemi, 4 June 2026: she asked what helps`."""
    person = known.people.get(one.person_id)
    whom = called(person) if person else "somebody no longer in the record"
    return f"To {whom} by {one.explained_by}, {day(one.explained_on)}: {one.landed}"


def involved(
    workers: Sequence[record.Worker], others: Sequence[Involvement], today: datetime.date
) -> tuple[tuple[str, str], ...]:
    """Those it is allocated to, then everybody else; whoever is both is said once, with what they do."""
    what = {one.name: one.what for one in others}
    own = [
        (name, ". ".join(part for part in (words, capital(what.pop(name, ""))) if part))
        for name, words in (worker_words(worker, today) for worker in workers)
    ]
    return (*own, *what.items())


def worker_words(worker: record.Worker, today: datetime.date) -> tuple[str, str]:
    """`Ruth Adeyemi`, `Social worker, leads. 18 weeks`."""
    since = worker.since.astimezone(ENGLAND).date()
    span = capital(how_long(since, today)) if (today - since).days >= 14 else f"Since {day_in(since, today)}"
    return worker.name, f"{ROLES[worker.role].display_name}, {worker.part.words.lower()}. {span}"


# --- the stage line


def stage_line(stages: Sequence[Stage], lead: str, today: datetime.date) -> tuple[StageShown, ...]:
    """The stage before, the stage now, and the review that comes next."""
    past = [stage for stage in stages if stage.until]
    now = next((stage for stage in reversed(stages) if stage.until is None), None)
    shown = [
        StageShown("was", one.name, ", ".join(part for part in (month_span(one.since, one.until), one.who) if part))
        for one in past[-1:]
        if one.until
    ]
    if now:
        who = now.who or lead
        weeks = f", {how_long(now.since, today)}" if (today - now.since).days >= 14 else ""
        length = f"since {day(now.since)}{weeks}."
        shown.append(StageShown("now", now.name, f"{length} {who}".strip()))
        review = weekday_in(now.next_review_on, today) if now.next_review_on else "no day written down yet"
        shown.append(StageShown("next", "Review", review))
    return tuple(shown)


def before_words(stages: Sequence[Stage]) -> str:
    """What help there was before the stages on the line: `Before that: Early help, May to July 2024.`"""
    earlier = [one for one in stages if one.until][:-1]
    if not earlier:
        return ""
    spans = [f"{one.name}, {month_span(one.since, one.until)}" for one in reversed(earlier) if one.until]
    return f"Before that: {'; '.join(spans)}."


# --- children


def card(child: Person, known: Read) -> Card:
    told = known.voices.get(child.id)
    voice = newest_voice(child, told, known.in_words.get(child.id, ()), known.today)
    quiet = heard(child, told, known.today, known.answered.get(child.id))
    own = [strength for strength in known.strengths if strength.person_id == child.id]
    return Card(
        id=child.id,
        name=called(child),
        in_words=spoken_of(child),
        age=age_and_birth(child, known.today),
        pen_picture=child.pen_picture,
        strengths=tuple(own[:SHOWN]),
        voice=voice,
        silence="" if voice else f"{quiet.words} {quiet.when}".strip() + ".",
        heard=heard_words(child, told, known),
        not_explored=parts_left(child, known.explored.get(child.id, 0)),
        waiting=waiting(child, known),
        act_now=known.not_safe.get(child.id),
        stage=own_stage(child, known.stages),
    )


def own_stage(child: Person, stages: Sequence[Stage]) -> str:
    """The stage of help that this child is at for themselves; empty when it is the family’s."""
    own = next((one for one in stages if one.person_id == child.id and one.until is None), None)
    return f"{own.name} since {day(own.since)}" if own else ""


def heard_words(child: Person, told: evidence.Told | None, known: Read) -> str:
    """`Heard from alone 8 days ago`, `Watched closely 8 days ago`, or what nobody has done."""
    said = said_on(child, told, known.answered.get(child.id), known.today)
    if said:
        return f"Heard from {'alone ' if known.alone.get(child.id) == said else ''}{ago(said, known.today)}"
    if told is None:
        return "Not yet seen alone" if child.kind == PersonKind.CHILD and child.id not in known.alone else "Nothing written down"
    seen = ago(told.statement.seen_on, known.today)
    return f"{'Noted' if child.kind == PersonKind.UNBORN else 'Watched closely'} {seen}"


def waiting(child: Person, known: Read) -> tuple[str, ...]:
    """What is due for this child, and what is begun or waiting to be read."""
    steps = [
        ". ".join(capital(part) for part in (step.words, step.detail, by_when(step.due_on, known.today)) if part)
        for step in known.steps
        if step.person_id == child.id
    ]
    begun = [
        f"{title_of(one.tool_key, known.titles)}: {state_words(one.state, sitting.seen_on, known.today)}"
        for one, sitting in known.underway
        if one.child_id == child.id
    ]
    return tuple((steps + begun)[:SHOWN])


def when_said(one: Agreement, purposes: Purposes) -> str:
    """`Sharing with health. Did not agree, 4 June 2026`."""
    said = f"Withdrawn {day(one.withdrawn_on)}" if one.withdrawn_on else f"{one.said.words}, {day(one.agreed_on)}"
    return said if one.purpose == IN_WORDS else f"{purposes.agreed_to(one.purpose)}. {said}"


def agreed_shown(one: Agreement, known: Read, purposes: Purposes) -> AgreedShown:
    person = known.people.get(one.person_id)
    words = f"No longer. {one.words}" if one.withdrawn_on else one.words
    return AgreedShown(called(person) if person else "Somebody no longer in the record", words, when_said(one, purposes))


def whom_words(step: NextStep, known: Read) -> str:
    """`Mia`, `The whole family`; with what helps, where somebody wrote that down."""
    person = known.people.get(step.person_id) if step.person_id else None
    return ". ".join(
        part for part in (called(person) if person else "The whole family", "" if step.rule else step.detail) if part
    )
