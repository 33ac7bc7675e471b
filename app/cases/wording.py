"""How people, ages and lists are said: "Mia", "8", "14 months", "expected 22 January 2027", "Mia, Noah and a baby expected"."""

import datetime
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Protocol
from uuid import UUID

from app.cases.models import Person, PersonKind
from app.web.pages import age, counted, day

SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
PLURALS = {"child": "children", "family": "families", "baby": "babies"}


class Named(Protocol):
    """Whoever has names and perhaps a birth date: a row of the record, or columns of one."""

    @property
    def id(self) -> UUID: ...
    @property
    def kind(self) -> PersonKind: ...
    @property
    def given_name(self) -> str: ...
    @property
    def family_name(self) -> str: ...
    @property
    def known_as(self) -> str: ...
    @property
    def born_on(self) -> datetime.date | None: ...
    @property
    def born_about(self) -> bool: ...
    @property
    def age_said_on(self) -> datetime.date | None: ...
    @property
    def expected_on(self) -> datetime.date | None: ...


NOT_BORN = "Not born yet."
"""Why a baby who is expected was not seen: nobody is asked it, and it is no gap in what we know."""


def called(person: Named) -> str:
    """What people call them: "known as" first, then the given name."""
    return person.known_as or person.given_name


STAND_IN = "Child"
"""What a child is called in the record whose name is not yet known, where nobody calls them anything else."""


def spoken_of(person: Named) -> str:
    """As a question names them: "Mia", or "the child" while nobody knows their name."""
    nameless = not person.given_name and person.known_as == STAND_IN
    return "the child" if nameless else called(person) or "the baby"


def full_name(person: Named) -> str:
    """`Mia Dean`; `Mum, name not yet known` of somebody who is known by what they are to the children."""
    return f"{called(person)} {person.family_name}".strip() + ("" if person.given_name else ", name not yet known")


def told_apart(people: Iterable[Person]) -> dict[UUID, str]:
    """Each by their whole name, for a list to choose from: two of one name by their birth, and who has died as such."""
    people = list(people)
    twice = {name for name, count in Counter(map(full_name, people)).items() if count > 1}
    found = {}
    for person in people:
        name = full_name(person)
        more = [birth_words(person)] if name in twice else []
        found[person.id] = ", ".join((name, *more, *(["has died"] if person.died_on else [])))
    return found


def age_words(person: Named, today: datetime.date) -> str:
    """`8`, `14 months`, `about 15`, `expected 22 January 2027`, `was expected 4 March 2026`, or `age not known`."""
    if person.kind == PersonKind.UNBORN and person.expected_on:
        return f"{'was ' if person.expected_on < today else ''}expected {day(person.expected_on)}"
    if person.born_on is None:
        return "age not known"
    return f"about {age(person.born_on, today)}" if person.born_about else age(person.born_on, today)


def birth_words(person: Named) -> str:
    """`born 9 March 2018`, `born about 2009`, `expected 22 January 2027`, or `date of birth not known`; of whom only an age was
    said, `date of birth not known: said to be about 6 on 29 November 2026`.
    """
    if person.kind == PersonKind.UNBORN and person.expected_on:
        return f"expected {day(person.expected_on)}"
    if person.born_on is None:
        return "date of birth not known"
    if person.age_said_on:
        return f"date of birth not known: said to be about {age(person.born_on, person.age_said_on)} on {day(person.age_said_on)}"
    return f"born about {person.born_on.year}" if person.born_about else f"born {day(person.born_on)}"


def age_and_birth(person: Named, today: datetime.date) -> str:
    """`8, born 9 March 2018`, `18, born 3 May 2008; an adult now`; an expected baby only has the day it is expected."""
    if person.kind == PersonKind.UNBORN and person.expected_on:
        return age_words(person, today)
    if person.born_on is None:
        return birth_words(person)
    return f"{age_words(person, today)}, {birth_words(person)}{'; an adult now' if has_come_of_age(person, today) else ''}"


def has_come_of_age(person: Named, today: datetime.date) -> bool:
    """Whether somebody who is in the record as a child has turned 18. The record keeps them so until a practitioner says."""
    born = person.born_on
    return (
        person.kind == PersonKind.CHILD
        and born is not None
        and (born.year + 18, born.month, born.day)
        <= (
            today.year,
            today.month,
            today.day,
        )
    )


def in_a_list(person: Named) -> str:
    """As a child is named among others: an expected baby is "a baby expected"."""
    return "a baby expected" if person.kind == PersonKind.UNBORN else called(person)


def possessive(name: str) -> str:
    """`Mia’s`, `Idris’`."""
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def listed(words: Sequence[str]) -> str:
    """`Mia`, `Mia and Noah`, `Mia, Noah and a baby expected`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def how_many(number: int, one: str) -> str:
    """`six children`, `one family`, `14 families`."""
    word = SMALL[number] if number < len(SMALL) else str(number)
    return f"{word} {one if number == 1 else PLURALS.get(one, one + 's')}"


def how_long(since: datetime.date, today: datetime.date) -> str:
    """`5 days`, `18 weeks`, `14 months`, `3 years`: how long something has been so."""
    days = max((today - since).days, 0)
    if days < 14:
        return counted(days, "day")
    if days < 365:
        return counted(days // 7, "week")
    months = (today.year - since.year) * 12 + today.month - since.month - (today.day < since.day)
    return counted(months, "month") if months < 24 else counted(months // 12, "year")


def capital(words: str) -> str:
    """The same words at the head of a sentence."""
    return words[:1].upper() + words[1:]


def month_span(since: datetime.date, until: datetime.date) -> str:
    """`February to July 2026`, `March 2026`, `November 2025 to January 2026`."""
    if (since.year, since.month) == (until.year, until.month):
        return f"{since:%B %Y}"
    first = f"{since:%B}" if since.year == until.year else f"{since:%B %Y}"
    return f"{first} to {until:%B %Y}"
