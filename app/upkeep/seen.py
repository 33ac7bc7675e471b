"""Two people at one line: what was typed and what stands now, side by side, so that neither is lost or overwritten unseen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from app.cases.models import Line
from app.people.models import Account
from app.upkeep.fields import Field, Offered, in_words, kept_in, same
from app.web.pages import day_and_clock

LONGEST_NUMBER = 9


@dataclass(frozen=True)
class Moved:
    """A line changed since it was read: by whom, when, and each field in which it differs from what was typed."""

    who: str
    when: str
    differ: tuple[tuple[str, str, str], ...]
    """What the field is called, what stands now, what was typed."""


def seen_in(typed: Mapping[str, str]) -> int:
    """The number of the line as the page showed it; no line has 0."""
    number = typed.get("seen", "")
    return int(number) if number.isascii() and number.isdecimal() and len(number) <= LONGEST_NUMBER else 0


def is_so_already(fields: Iterable[Field], row: Line, values: Mapping[str, Any]) -> bool:
    """Whether the line says all this already: a second press, or a page sent again."""
    return all(same(field, kept_in(field, row), values[field.name]) for field in fields)


def moved(session: Session, fields: Iterable[Field], row: Line, values: Mapping[str, Any], offered: Offered) -> Moved:
    """How the line stands, beside what was typed."""
    account = session.get(Account, row.changed_by) if row.changed_by else None
    differ = tuple(
        (field.label, in_words(field, kept_in(field, row), offered), in_words(field, values[field.name], offered))
        for field in fields
        if not same(field, kept_in(field, row), values[field.name])
    )
    when = day_and_clock(row.changed_at) if row.changed_at else ""
    return Moved(account.name if account else "Somebody", when, differ)
