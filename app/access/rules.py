"""Why a record is opened in need, what a review finds, and how long it stays open."""

import datetime
from dataclasses import dataclass

from app.deadlines.declared import holidays
from app.deadlines.rules import NotKnown, working_days_after
from app.declaration.vocabulary import Worded
from app.web.pages import in_england

OPEN_FOR = datetime.timedelta(hours=4)


ONE_IN = 10
"""Of what is opened for a purpose, one in so many is looked at by a supervisor."""

LOOKED_AT_WITHIN = 2
"""Working days within which a supervisor looks at what was opened in need; then every supervisor is asked."""


def waits_too_long(opened_at: datetime.datetime, today: datetime.date) -> bool:
    """Whether nobody has looked for more than two working days. Where bank holidays are not known, weekdays are counted."""
    opened_on = in_england(opened_at).date()
    try:
        return working_days_after(opened_on, LOOKED_AT_WITHIN, holidays()) < today
    except NotKnown:
        weekdays = (opened_on + datetime.timedelta(days=one) for one in range(1, (today - opened_on).days))
        return sum(day.weekday() < 5 for day in weekdays) >= LOOKED_AT_WITHIN


class Need(Worded):
    """Why somebody opens a record that is not theirs."""

    HARM = "harm", "A child may be at risk of harm today"
    DUTY = "duty", "I am on duty and was rung about this family"
    MISSING = "missing", "Somebody in the family is missing"
    HEALTH = "health", "A hospital or health worker asked in an emergency"
    OTHER = "other", "Something else, written below"


NAMES_NEEDED = 2
"""A given name alone, with a day of birth, fits too many."""


@dataclass(frozen=True)
class NeededRecord:
    """Which record is needed: by its reference, or by the names and the day of birth of somebody who is in it."""

    ref: str = ""
    words: tuple[str, ...] = ()
    born_on: datetime.date | None = None

    @property
    def by_what(self) -> str:
        """For the trail, which holds no name."""
        return "by reference" if self.ref else "by name and day of birth"


class Found(Worded):
    """What a supervisor finds when they look at it afterwards."""

    NEEDED = "needed", "It was needed"
    NEEDED_NOT_SO = "another_way", "The need was there; there was another way"
    NOT_NEEDED = "not_needed", "It was not needed: I have taken it up with them"
