"""Finding people and families by their words, among the records somebody may open. Changes nothing."""

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, intersect, literal, select, union_all
from sqlmodel import Session, col

from app.cases.models import Case, CaseMember, Person
from app.cases.queries import mine_now
from app.doors.standing import seen_by
from app.finding.models import NameWord
from app.finding.rules import ending, nearest_of, sound, spellings
from app.people.practitioner import Practitioner
from app.people.roles import Permission

MOST_FAMILIES = 30
"""Families shown. More than that is no search; the page asks for a second name or a date of birth."""

ENOUGH = 90
"""People gone through before a search stops: several for each family that would be shown."""

FEW_IDS = 400
"""People who are looked up one by one. Of more it is quicker to ask for all together."""

LAST = "\U0010ffff"
"""Comes after every letter there is."""

MOST_SPELLINGS = 40
"""Other spellings of one word that are looked for: the likeliest, for a list of more is no search."""

Fits = Callable[[Any], ColumnElement[bool]]
"""Says of the row of a word, or a name for it inside a query, whether it fits."""


@dataclass(frozen=True)
class Found:
    """Somebody, in one family that may be opened."""

    case: Case
    person: Person


def is_word(word: str) -> Fits:
    return lambda row: row.word == word


def begins(word: str) -> Fits:
    """True of words that begin so. Two letters have to be the whole word: they begin too many."""
    if len(word) < 3:
        return is_word(word)
    return lambda row: and_(row.word >= word, row.word < word + LAST)


def one_of(words: Sequence[str]) -> Fits:
    return lambda row: row.word.in_(words)


def near_words(session: Session, typed: Sequence[str]) -> list[Sequence[str]]:
    """For each word, the words in use that it may be, itself first. Read in one go, and compared here, letter by letter."""
    asked = [
        select(literal(place).label("place"), col(NameWord.word)).where(one).distinct()
        for place, word in enumerate(typed)
        for one in like(word)
    ]
    words: list[dict[str, None]] = [{} for _ in typed]
    for place, word in session.execute(union_all(*asked)) if asked else ():
        words[place][word] = None
    return [(word, *others_near(word, own)) for word, own in zip(typed, words, strict=True)]


def others_near(word: str, words: Iterable[str]) -> list[str]:
    return [one for one in nearest_of(word, words) if one != word][:MOST_SPELLINGS]


def like(word: str) -> Iterable[ColumnElement[bool]]:
    """Where words stand that may be this one: beginning so, sounding so, ending so, or with two letters changed round."""
    yield and_(col(NameWord.word) >= word[:3], col(NameWord.word) < word[:3] + LAST)
    yield col(NameWord.sound) == sound(word)
    yield col(NameWord.ending) == ending(word)
    yield col(NameWord.word).in_(list(spellings(word)))


def seen(me: Practitioner) -> ColumnElement[bool]:
    """The same rule as at the door (`may_see`), asked of each family that was found.

    The team stands inside a function, so that no database begins with every family of a large team and its index.
    """
    team = func.coalesce(col(Case.team_id), None) == me.team_id if me.team_id is not None else None
    return seen_by(Case, me.id, mine=col(Case.id).in_(mine_now(me)), team=team, supervises=me.may(Permission.SUPERVISE))


def has_all(owner: str, fits: Sequence[Fits]) -> Any:
    """The ids of those who have a word for each of these: found before anything else is asked of them."""
    each = [select(getattr(NameWord, owner)).where(getattr(NameWord, owner).is_not(None), one(NameWord)) for one in fits]
    return each[0].distinct() if len(each) == 1 else intersect(*each)


def people_found(session: Session, me: Practitioner, fits: Sequence[Fits], born_on: datetime.date | None = None) -> list[Found]:
    """People who fit, each with a family they are in now that I may open; no more than anybody would read."""
    asked: list[Any] = [few_or_all(session, has_all("person_id", fits))] if fits else []
    if born_on:
        days = (col(Person.born_on), col(Person.expected_on))
        asked.insert(0, few_or_all(session, union_all(*(select(col(Person.id)).where(day == born_on) for day in days))))
    return found_among(session, me, asked)


def few_or_all(session: Session, ids: Any) -> Any:
    """These ids themselves, where they are few, so that no database goes through everybody for them; else the question."""
    found = list(session.scalars(ids.limit(FEW_IDS + 1)))
    return found if len(found) <= FEW_IDS else ids


def people_by_id(session: Session, me: Practitioner, ids: Iterable[UUID]) -> list[Found]:
    """These people with each family they are in now that I may open."""
    return found_among(session, me, [list(ids)])


def found_among(session: Session, me: Practitioner, asked: Sequence[Any]) -> list[Found]:
    """Those in each of these lists of ids. Ids first, and then no more people than are needed: objects cost more than rows."""
    wanted = select(col(CaseMember.case_id), col(CaseMember.person_id)).join(Case, col(Case.id) == col(CaseMember.case_id))
    for ids in asked:
        wanted = wanted.where(col(CaseMember.person_id).in_(ids))
    rows = session.execute(wanted.where(col(CaseMember.until).is_(None), seen(me)).limit(ENOUGH)).all()
    if not rows:
        return []
    shown = set(list(dict.fromkeys(row.case_id for row in rows))[:MOST_FAMILIES])
    cases = {one.id: one for one in session.scalars(select(Case).where(col(Case.id).in_(shown)))}
    own = dict.fromkeys((case_id, person_id) for case_id, person_id in rows if case_id in shown)
    people = session.scalars(select(Person).where(col(Person.id).in_({person_id for _, person_id in own})))
    known = {one.id: one for one in people}
    return [Found(cases[case_id], known[person_id]) for case_id, person_id in own]


def families_found(session: Session, me: Practitioner, fits: Sequence[Fits]) -> list[Case]:
    """Families whose own name fits."""
    wanted = select(Case).where(col(Case.id).in_(has_all("case_id", fits)), seen(me))
    return list(session.scalars(wanted.limit(MOST_FAMILIES)))


def other_words(session: Session, people: Iterable[UUID]) -> dict[UUID, set[str]]:
    """Every word each of these people is found by, whichever of their names it is of."""
    found: dict[UUID, set[str]] = {}
    rows = session.execute(select(col(NameWord.person_id), col(NameWord.word)).where(col(NameWord.person_id).in_(set(people))))
    for person_id, word in rows:
        found.setdefault(person_id, set()).add(word)
    return found
