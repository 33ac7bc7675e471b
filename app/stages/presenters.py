"""What the pages of stages show: each in plain words, and a family’s own with what led to them and how they were put right."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.cases.models import Stage
from app.deadlines.rules import Rule
from app.stages.declared import StageBook, StageOfHelp
from app.web.pages import ago, day, day_and_clock


@dataclass(frozen=True)
class StageTold:
    """One stage as the file has it, in words."""

    name: str
    means: str
    facts: tuple[tuple[str, str], ...]


def all_told(book: StageBook, rules: Mapping[str, Rule]) -> tuple[StageTold, ...]:
    return tuple(StageTold(one.name, one.means, tuple(facts(one, book, rules))) for one in book.stages)


def facts(one: StageOfHelp, book: StageBook, rules: Mapping[str, Rule]) -> Sequence[tuple[str, str]]:
    """Who may lead, what its first day makes due, what it follows, whether a family chooses it, what other systems call it."""
    due = "; ".join(rules[key].name for key in one.starts if key in rules)
    return (
        ("Who may lead it", ", ".join(book.named(one.led_by)) or "Anybody whose case it is"),
        ("Due from its first day", due or "Nothing by law or guidance"),
        ("What it may follow", ", ".join(book.named(one.may_follow)) or "Any stage"),
        ("Chosen by the family", "Yes: hidden from the rest of the team until somebody agrees" if one.by_agreement else "No"),
        ("In other systems", "; ".join(f"{name}: {code}" for name, code in one.codes.items()) or "Not counted"),
    )


@dataclass(frozen=True)
class StageShown:
    """One stage of a family or a child, with what led to it and how it was put right."""

    id: UUID
    name: str
    holds: bool
    span: str
    means: str
    why: str
    led: str
    review: str
    before: tuple[str, ...]


@dataclass(frozen=True)
class Line:
    """The stages of the family, or of one child, latest first."""

    whose: str
    key: str
    stages: tuple[StageShown, ...]


def lines(
    stages: Sequence[Stage],
    history: Mapping[UUID, Sequence[Any]],
    book: StageBook,
    names: Mapping[UUID, str],
    today: datetime.date,
) -> tuple[Line, ...]:
    """The family's line first; then that of each child who has, or had, a stage of their own."""
    own = [key for key in names if any(one.person_id == key for one in stages)]
    gone = {one.person_id for one in stages if one.person_id and one.person_id not in names}
    whose = [(None, "The whole family"), *((key, names[key]) for key in own), *((key, GONE) for key in sorted(gone))]
    return tuple(
        Line(
            called,
            str(key or "family"),
            tuple(shown(one, history.get(one.id, ()), book, today) for one in reversed(stages) if one.person_id == key),
        )
        for key, called in whose
    )


GONE = "Somebody no longer in the record"


def shown(one: Stage, history: Sequence[Any], book: StageBook, today: datetime.date) -> StageShown:
    known = book.stage(one.stage)
    return StageShown(
        id=one.id,
        name=one.name,
        holds=one.until is None,
        span=f"{day(one.since)} to {day(one.until)}" if one.until else f"Since {day(one.since)}, {ago(one.since, today)}",
        means=known.means if known else "This stage is no longer used here. It is shown as it was called then.",
        why=one.why,
        led=", ".join(part for part in (one.lead_name, one.who) if part),
        review=day(one.next_review_on) if one.next_review_on and not one.until else "",
        before=tuple(before(was, name) for was, name in history),
    )


def before(was: Any, name: str) -> str:
    """`Until 12 November 2026, 2:32pm it said: Child in need, since 2 November 2026. Changed by Ruth Adeyemi: …`."""
    span = f"{day(was.since)} to {day(was.until)}" if was.until else f"since {day(was.since)}"
    return f"Until {day_and_clock(was.changed_at)} it said: {was.name}, {span}. Changed by {name}: {was.changed_why}"
