"""Spells of help of one child, from stages of the family and their own; and what becomes of a value without names. Pure."""

import datetime
import hashlib
import hmac
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

from app.safeguarding_dataset.standard import Field

DAY = datetime.timedelta(days=1)
BY_LAW = frozenset({"ssd_cin_episodes", "ssd_s47_enquiry", "ssd_cp_plans", "ssd_cla_episodes"})
"""What the file of stages calls those stages that are help by law."""

Value = UUID | datetime.date | str | None
"""What stands in a field before it is written."""


@dataclass(frozen=True)
class Span:
    """From one day to another; None: it goes on."""

    since: datetime.date
    until: datetime.date | None = None

    def holds(self, day: datetime.date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, kw_only=True)
class StageSpan(Span):
    """One stage of help: of the family, or of one child."""

    id: UUID
    table: str
    """What the standard keeps it in."""
    person_id: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class Spell(Span):
    """One stage of help as it was for one child."""

    id: UUID
    table: str
    case_id: UUID


@dataclass(frozen=True, kw_only=True)
class Episode(Span):
    """An unbroken stretch of help by law."""

    id: UUID
    case_id: UUID


def left_of(whole: Span, away: Span) -> Iterator[Span]:
    """What is left of a span where another takes its place."""
    if (away.until is not None and away.until < whole.since) or (whole.until is not None and away.since > whole.until):
        yield whole
        return
    if whole.since < away.since:
        yield Span(whole.since, away.since)
    if away.until is not None and (whole.until is None or away.until < whole.until):
        yield Span(away.until, whole.until)


def spells_of(child: UUID, case_id: UUID, stay: Span, stages: Sequence[StageSpan]) -> Iterator[Spell]:
    """A child's own stages; and those of the family while the child was in it and had none of their own."""
    own = [one for one in stages if one.person_id == child]
    for stage in stages:
        if stage.person_id not in (None, child):
            continue
        spans: list[Span] = [stage]
        if stage.person_id is None:
            shared = within(stage, stay)
            spans = [shared] if shared else []
            for away in own:
                spans = [left for span in spans for left in left_of(span, away)]
        for span in spans:
            own_id = uuid5(stage.id, f"{child} {span.since}")
            yield Spell(span.since, span.until, id=own_id, table=stage.table, case_id=case_id)


def within(span: Span, stay: Span) -> Span | None:
    since = max(span.since, stay.since)
    ends = [one for one in (span.until, stay.until) if one is not None]
    until = min(ends) if ends else None
    return None if until is not None and until < since else Span(since, until)


def episodes_of(spells: Iterable[Spell]) -> list[Episode]:
    """Stages of help by law that follow one another within a day are one stretch."""
    found: list[Episode] = []
    for one in sorted((one for one in spells if one.table in BY_LAW), key=lambda one: (one.case_id.hex, one.since)):
        last = found[-1] if found and found[-1].case_id == one.case_id else None
        if last is None or (last.until is not None and one.since > last.until + DAY):
            found.append(Episode(one.since, one.until, id=uuid5(one.id, "stretch"), case_id=one.case_id))
        else:
            until = None if last.until is None or one.until is None else max(last.until, one.until)
            found[-1] = Episode(last.since, until, id=last.id, case_id=last.case_id)
    return found


def told(field: Field, value: Value, key: bytes | None) -> Value:
    """What stands in the file. `key` None: with names."""
    if value is None:
        return None
    if field.is_ == "id":
        return value.hex if key is None and isinstance(value, UUID) else pseudonym(key or b"", str(value))
    if key is None or field.is_ == "code":
        return value
    if field.is_ == "name":
        return None
    if not isinstance(value, datetime.date):
        raise TypeError(field.name)
    return f"{value:%Y-%m}" if field.is_ == "date" else f"{value:%Y}"


def pseudonym(key: bytes, value: str) -> str:
    """The same for the same thing under one key, and nothing to be worked back from without it."""
    return hmac.new(key, value.encode(), hashlib.sha256).hexdigest()[:24]


def a_row(fields: Sequence[Field], row: Mapping[str, Value], key: bytes | None) -> tuple[Value, ...]:
    """One row in the order of its table. A name that no field has is a fault of ours."""
    if unknown := row.keys() - {one.name for one in fields}:
        raise KeyError(f"no such field: {', '.join(sorted(unknown))}")
    return tuple(told(one, row.get(one.name), key) for one in fields)
