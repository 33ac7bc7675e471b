"""What two records say otherwise, what is kept beside, and which access is the more restrictive. Pure thought."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter

from app.cases.models import Access, Person
from app.web.pages import day

FACTS: Mapping[str, str] = {
    "given_name": "Given name",
    "family_name": "Family name",
    "known_as": "Known as",
    "pronouns": "Pronouns",
    "born_on": "Date of birth",
    "expected_on": "Was expected",
    "died_on": "Died",
    "pen_picture": "Who they are",
}
"""The facts that are looked at side by side, and what each is called."""

NAMES = ("given_name", "family_name", "known_as")

STRICTNESS = (Access.TEAM, Access.ALLOCATED, Access.RESTRICTED, Access.SEALED)
"""From open to the team to sealed."""


Kind = Literal["text", "id", "day", "moment", "yes"]


class Change(BaseModel):
    """One cell of the record: where it is, and what stood there before and after. No `column`: the row was added."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    table: str
    key: dict[str, str]
    column: str = ""
    before: str | None = None
    after: str | None = None
    kind: Kind = "text"
    """What a value is, so that it goes back as what it was."""


class Also(BaseModel):
    """A fact that the other record had and that was not chosen."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    fact: str
    words: str


CHANGES = TypeAdapter(list[Change])
ALSO = TypeAdapter(list[Also])


@dataclass(frozen=True)
class Differing:
    """One fact in which two records differ: its name, and what each says. Where one says nothing, the other holds."""

    name: str
    label: str
    one: str
    other: str


def fact_words(person: Person, name: str) -> str:
    """What a record says of one fact, in words; empty when it says nothing."""
    value: Any = getattr(person, name)
    if name == "known_as" and not person.given_name:
        return ""  # “Mum” of whom no name is known: it goes as soon as one is
    if name == "born_on" and person.age_said_on:
        return f"about {person.age_said} on {day(person.age_said_on)}"
    if isinstance(value, datetime.date):
        about = "about " if name == "born_on" and person.born_about else ""
        return f"{about}{value.day} {value:%B %Y}"
    return str(value or "")


def differing(one: Person, other: Person) -> tuple[Differing, ...]:
    """The facts in which both say something, and not the same."""
    said = [(name, label, fact_words(one, name), fact_words(other, name)) for name, label in FACTS.items()]
    return tuple(Differing(*fact) for fact in said if fact[2] and fact[3] and fact[2] != fact[3])


def agreeing(one: Person, other: Person) -> tuple[tuple[str, str], ...]:
    """The facts that both records say alike, or only one of them says."""
    said = [(name, label, fact_words(one, name), fact_words(other, name)) for name, label in FACTS.items()]
    return tuple((label, mine or its) for _, label, mine, its in said if (mine or its) and not (mine and its and mine != its))


def strictest(levels: Sequence[Access]) -> Access:
    """The most restrictive of these ways in."""
    return max(levels, key=STRICTNESS.index)


def needs_two(levels: Sequence[Access]) -> bool:
    """Whether it takes a second person: one of the records is sealed."""
    return Access.SEALED in levels
