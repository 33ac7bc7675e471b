"""Finding people and families by their words, among the records somebody may open. Changes nothing."""

import datetime
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, intersect, select, union_all
from sqlmodel import Session, col

from app.cases.models import Case, CaseMember, Person
from app.cases.queries import may_see
from app.finding.models import NameWord
from app.finding.rules import ending, nearest_of, sound, spellings
from app.people.practitioner import Practitioner

ENOUGH = 120
"""People gone through before a search stops: several for each family that would be shown."""

AT_A_TIME = 400

LAST = "\U0010ffff"
"""Comes after every letter there is."""

MOST_SPELLINGS = 40
"""Other spellings of one word that are looked for: the likeliest, for a list of more is no search."""

Fits = ColumnElement[bool]


@dataclass(frozen=True)
class Found:
    """Somebody, in one family that may be opened."""

    case: Case
    person: Person


def is_word(word: str) -> Fits:
    return col(NameWord.word) == word


def begins(word: str) -> Fits:
    """True of words that begin so. Two letters have to be the whole word: they begin too many."""
    if len(word) < 3:
        return is_word(word)
    return and_(col(NameWord.word) >= word, col(NameWord.word) < word + LAST)


def one_of(words: Sequence[str]) -> Fits:
    return col(NameWord.word).in_(words)


def near_words(session: Session, typed: Sequence[str]) -> list[Sequence[str]]:
    """For each word, the words in use that it may be, itself first. They are compared here, letter by letter."""
    found: list[Sequence[str]] = []
    for word in typed:
        begun = and_(col(NameWord.word) >= word[:3], col(NameWord.word) < word[:3] + LAST)
        like: list[Fits] = [
            begun,
            col(NameWord.sound) == sound(word),
            col(NameWord.ending) == ending(word),
            col(NameWord.word).in_(list(spellings(word))),
        ]
        asked = [select(col(NameWord.word)).where(one).distinct() for one in like]
        words = dict.fromkeys(session.scalars(union_all(*asked)))
        others = [one for one in nearest_of(word, words) if one != word]
        found.append((word, *others[:MOST_SPELLINGS]))
    return found


def with_all(owner: Any, fits: Sequence[Fits]) -> Any:
    """The ids of those who have a word for each of these."""
    each = [select(owner).where(owner.is_not(None), one) for one in fits]
    return each[0].distinct() if len(each) == 1 else intersect(*each)


def people_found(session: Session, me: Practitioner, fits: Sequence[Fits], born_on: datetime.date | None = None) -> list[Found]:
    """People who fit, each with a family they are in now that I may open; no more than anybody would read."""
    if born_on is None:
        return people_by_id(session, me, session.scalars(with_all(col(NameWord.person_id), fits)))
    then = [select(col(Person.id)).where(day == born_on) for day in (col(Person.born_on), col(Person.expected_on))]
    born = list(session.scalars(union_all(*then)))
    if fits and born:
        named = with_all(col(NameWord.person_id), [and_(one, col(NameWord.person_id).in_(born)) for one in fits])
        born = list(session.scalars(named))
    return people_by_id(session, me, born)


def people_by_id(session: Session, me: Practitioner, ids: Iterable[UUID]) -> list[Found]:
    """These people with each family they are in that I may open, until there are more than anybody would read.

    People first, then their families, then the same rule as at the door: asked in one go, a database goes through every family
    of a large team first.
    """
    found: list[Found] = []
    rest = iter(ids)
    while len(found) < ENOUGH and (some := list(islice(rest, AT_A_TIME))):
        members = session.execute(
            select(col(CaseMember.case_id), col(CaseMember.person_id)).where(
                col(CaseMember.person_id).in_(some), col(CaseMember.until).is_(None)
            )
        ).all()
        mine = cases_of(session, me, {row.case_id for row in members})
        own = [(mine[case_id], person_id) for case_id, person_id in members if case_id in mine][:ENOUGH]
        people = session.scalars(select(Person).where(col(Person.id).in_({person_id for _, person_id in own})))
        known = {person.id: person for person in people}
        found += [Found(case, known[person_id]) for case, person_id in own]
    return found[:ENOUGH]


def cases_of(session: Session, me: Practitioner, ids: Collection[UUID]) -> dict[UUID, Case]:
    """Those of these records that I may open."""
    if not ids:
        return {}
    return {case.id: case for case in session.scalars(select(Case).where(col(Case.id).in_(ids), may_see(me)))}


def families_found(session: Session, me: Practitioner, fits: Sequence[Fits], most: int) -> list[Case]:
    """Families whose own name fits."""
    found: list[Case] = []
    rest = iter(session.scalars(with_all(col(NameWord.case_id), fits)))
    while len(found) < most and (some := list(islice(rest, AT_A_TIME))):
        found += cases_of(session, me, some).values()
    return found[:most]


def other_words(session: Session, people: Iterable[UUID]) -> dict[UUID, set[str]]:
    """Every word each of these people is found by, whichever of their names it is of."""
    found: dict[UUID, set[str]] = {}
    rows = session.execute(select(col(NameWord.person_id), col(NameWord.word)).where(col(NameWord.person_id).in_(set(people))))
    for person_id, word in rows:
        found.setdefault(person_id, set()).add(word)
    return found
