"""What the page of all that is due shows: a line for each, with who can act, and the ways of asking for fewer."""

import datetime
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from app.cases.wording import called
from app.due.queries import AT_MOST, Asked, DuePage
from app.due.rules import DueShown, shown

WHENS = (("", "Everything with a day"), ("overdue", "Overdue"), ("soon", "Due soon, within ten days"), ("later", "Due later"))


def lines(found: DuePage, leads: Mapping[UUID, str], today: datetime.date) -> tuple[DueShown, ...]:
    return tuple(
        shown(
            step,
            f"{called(person)}, the {case.family_name} family" if person else f"The {case.family_name} family",
            today,
            ref=case.ref,
            lead=leads.get(case.id, "Nobody leads it"),
        )
        for step, case, person in found.rows
    )


def count_words(found: DuePage, asked: Asked) -> str:
    """`3 things are due, soonest first`, `Page 2 of 4`."""
    many = f"More than {AT_MOST:,}" if found.count > AT_MOST else f"{found.count}"
    things = f"{many} {'thing is' if found.count == 1 else 'things are'} due, what was due first comes first"
    return f"{things}. Page {asked.page} of {found.pages}" if found.pages > 1 else things


def address(asked: Asked, base: str = "/due", **changed: Any) -> str:
    """This page, with something asked otherwise."""
    own = replace(asked, **changed)
    pairs = {
        "whose": own.whose if own.whose != "mine" else "",
        "who": own.who,
        "when": own.when,
        "page": own.page if own.page > 1 else "",
    }
    query = urlencode({name: value for name, value in pairs.items() if value})
    return f"{base}?{query}" if query else base
