"""What somebody is looking for, by reference, date of birth or names in any order; and how a record is meant to begin."""

import datetime
import re
from dataclasses import dataclass

from app.cases.actions import PersonGiven
from app.cases.models import Access, Said
from app.cases.rules import ref_as_kept
from app.declaration.vocabulary import Worded
from app.identity.rules import bare, looks_like, mend
from app.web.reading import as_date
from app.web.text import fold

BETWEEN = re.compile(r"[\s/,]+|(?<=\d)[.-](?=\d)")
ORDINAL = re.compile(r"^(\d{1,2})(st|nd|rd|th)$")


MOST_LETTERS = 200
MOST_NAMES = 6
"""What one search may hold. More words find no fewer families, and cost everybody time."""


@dataclass(frozen=True)
class LookedFor:
    """What to look for. All of it has to fit, except that a reference is enough by itself."""

    ref: str
    born_on: datetime.date | None
    names: tuple[str, ...]
    """Folded; each has to be somewhere in a person's names."""

    number: str = ""
    """An NHS number or a UPN, as it is kept."""
    wrong: str = ""
    """How to mend a number that cannot be right; empty when it can."""

    @property
    def says_nothing(self) -> bool:
        return not (self.ref or self.born_on or self.names or self.number)


def looked_for(typed: str) -> LookedFor:
    """`Mia Dean 9 March 2018` → names and a date; `wp 4k7q2` → a reference. Order does not matter."""
    kind = looks_like(typed)
    if kind is not None:
        wrong = mend(kind, typed)
        return LookedFor("", None, (), number="" if wrong else bare(typed), wrong=wrong)
    parts = [part for part in BETWEEN.split(typed.strip()) if part]
    for place in range(len(parts) - 2):
        date = date_of(parts[place : place + 3])
        if date is not None:
            return LookedFor("", date, names_in(parts[:place] + parts[place + 3 :]))
    return LookedFor(ref_as_kept(typed), None, names_in(parts))


def date_of(three: list[str]) -> datetime.date | None:
    """Day, month, year in this order; or year, month, day, as computers write it."""
    day, month, year = (ORDINAL.sub(r"\1", part.casefold()) for part in three)
    return as_date(day, month, year) or as_date(year, month, day)


def names_in(parts: list[str]) -> tuple[str, ...]:
    """Names, folded; initials and single letters find too much to be of use."""
    return tuple(word for part in parts for word in fold(part).split() if len(word) > 1)


# --- a record as it is meant to begin


class Lives(Worded):
    """Where a carer lives, as far as the children's days go."""

    WITH_THE_CHILDREN = "with_the_children", "With the children"
    SOME_OF_THE_TIME = "some_of_the_time", "Elsewhere; the children stay some of the time"
    ELSEWHERE = "elsewhere", "Elsewhere"


@dataclass(frozen=True)
class CarerGiven:
    """A carer as meant: who they are, the family's word for it, where they live, and what they agreed to."""

    person: PersonGiven
    word: str
    lives: Lives
    agreed: str
    of: tuple[int, ...]
    """Which of the children, by their order, they are that to."""
    team: Said | None = None
    """What they said about others in the team seeing the record; None while nobody asked them."""


@dataclass(frozen=True)
class Starting:
    """A family's record as it is meant to begin."""

    family_name: str
    access: Access
    children: tuple[PersonGiven, ...]
    carers: tuple[CarerGiven, ...]
    home: str
    stage: str
    """The key of a stage of help; empty when nothing is decided."""
    since: datetime.date

    @property
    def people(self) -> tuple[PersonGiven, ...]:
        """Everybody the form names: the children first, as they are written down."""
        return (*self.children, *(carer.person for carer in self.carers))
