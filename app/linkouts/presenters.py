"""What the record shows of licensed instruments: a line for each use in the family's list, and the page of one."""

import datetime
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.instruments.rules import Missing
from app.linkouts.models import LinkedSummary, LinkedUse
from app.web.pages import ago, day


@dataclass(frozen=True)
class UseLine:
    """One use in the list of a family's assessments."""

    address: str
    title: str
    child: str
    state: str
    mark: str
    used: str
    told: str


@dataclass(frozen=True)
class UsePage:
    """One use whole: how it was started, what stands written of it, and what stood before."""

    title: str
    child: str
    started: str
    missing: tuple[str, ...]
    override_why: str
    stands: LinkedSummary | None
    written: str
    earlier: tuple[tuple[str, LinkedSummary], ...]
    """Who wrote it when, and what was written."""


def lines(
    uses: Iterable[tuple[LinkedUse, LinkedSummary | None]],
    children: Mapping[UUID, str],
    names: Mapping[UUID, str],
    case_address: str,
    today: datetime.date,
) -> tuple[UseLine, ...]:
    """Every use, the latest first."""
    return tuple(
        UseLine(
            address=f"{case_address}/licensed/{use.id}",
            title=use.title,
            child=children.get(use.child_id, "a child"),
            state="Written down" if summary else "Started",
            mark="done" if summary else "in_progress",
            used=f"Used {day(summary.used_on)}, {ago(summary.used_on, today)}"
            if summary
            else "Nothing is written down of it yet",
            told=f"By {summary.by_whom}."
            if summary
            else f"Started by {name(names, use.started_by)}, {day(use.started_at.date())}.",
        )
        for use, summary in uses
    )


def name(names: Mapping[UUID, str], account_id: UUID) -> str:
    """What a practitioner is called."""
    return names.get(account_id, "somebody who has left")


def use_page(use: LinkedUse, written: Iterable[LinkedSummary], child: str, names: Mapping[UUID, str]) -> UsePage:
    """One use."""
    found = list(written)
    signed = [f"Written down by {name(names, one.written_by)}, {day(one.written_at.date())}." for one in found]
    return UsePage(
        title=use.title,
        child=child,
        started=f"Started by {name(names, use.started_by)}, {day(use.started_at.date())}.",
        missing=tuple(json.loads(use.missing)),
        override_why=use.override_why,
        stands=found[0] if found else None,
        written=signed[0] if signed else "",
        earlier=tuple(zip(signed[1:], found[1:], strict=True)),
    )


def in_words(missing: Iterable[Missing]) -> tuple[str, ...]:
    """What the start check found, as it is shown and kept."""
    return tuple(f"{one.what} ({day(one.ran_out)})." if one.ran_out else f"{one.what}." for one in missing)
