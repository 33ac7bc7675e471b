"""What every page of a family's record shows at its head: whom it is about, and the way round the record."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from app.cases import queries
from app.cases.models import Person, PersonKind
from app.cases.open_case import OpenCase
from app.cases.wording import age_words, birth_words, full_name, in_a_list
from app.db import today


@dataclass(frozen=True)
class WhoBar:
    """Whom the page is about: a name, facts as (term, words), and flags that must be seen. `who_bar(*bar.given)` draws it."""

    name: str
    facts: tuple[tuple[str, str], ...]
    flags: tuple[str, ...] = ()

    @property
    def given(self) -> tuple[str, tuple[tuple[str, str], ...], tuple[str, ...]]:
        return self.name, self.facts, self.flags


def who_bar(session: Session, case: OpenCase, child_id: UUID | None = None) -> WhoBar:
    """The bar of a family's page, or of one child's when a child of this family is named. Two short queries."""
    people = queries.people_of(session, case.id)
    child = next((person for person in people if person.id == child_id), None)
    return who_bar_from(case, people, queries.restricted_homes(session, case.id), child)


def who_bar_from(
    case: OpenCase,
    people: Sequence[Person],
    restricted: Sequence[str],
    one: Person | None = None,
    day: datetime.date | None = None,
) -> WhoBar:
    """The same from what a page has read already."""
    kept_private = ("One home’s address is restricted",) if restricted else ()
    flags = (*kept_private, *(("Closed record",) if case.closed_at else ()))
    if one is not None:
        return WhoBar(full_name(one), (*own_facts(one, day or today()), ("Family record", case.ref)), flags)
    children = queries.children_in(people)
    names = ", ".join(in_a_list(child) for child in children) or "none in the record yet"
    return WhoBar(f"The {case.family_name} family", (("Reference", case.ref), ("Children", names)), flags)


def own_facts(person: Person, day: datetime.date) -> tuple[tuple[str, str], ...]:
    if person.kind == PersonKind.UNBORN:
        return (("Expected", birth_words(person).removeprefix("expected ")),)
    born = birth_words(person).removeprefix("born ").removeprefix("date of birth ")
    return (("Age", age_words(person, day).removeprefix("age ")), ("Born", born))


def ways(case: OpenCase, current: str) -> tuple[tuple[str, str, bool], ...]:
    """The record's own navigation: what is there now. `current` is family, chronology, assessments, picture, plan, statements,
    supervision (for those who talk a family over) or looked.
    """
    places = [
        ("family", "", "Family"),
        ("chronology", "/chronology", "Chronology"),
        ("assessments", "/assessments", "Assessments"),
        ("picture", "/pictures", "Picture"),
        ("plan", "/plans", "Plan"),
        ("statements", "/statements", "Seen and said"),
        *((("supervision", "/supervision", "Supervision"),) if case.may_talk else ()),
        ("looked", "/who-has-looked", "Who has looked"),
    ]
    return tuple((f"{case.address}{path}", words, key == current) for key, path, words in places)
