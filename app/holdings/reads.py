"""Reading who is in a family's record, and what they are called. Changes nothing."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlmodel import Session, col, select

from app.cases.models import CaseMember, Person, Relationship
from app.cases.wording import full_name
from app.people.models import Account


def ever_in(session: Session, case_id: UUID) -> list[Person]:
    """Everybody who is, or ever was, in this family's record."""
    wanted = select(CaseMember.person_id).where(col(CaseMember.case_id) == case_id)
    return list(session.exec(select(Person).where(col(Person.id).in_(wanted)).order_by(col(Person.created_at), col(Person.id))))


def names_in(session: Session, people: Iterable[Person]) -> dict[UUID, str]:
    """What everybody in the family is called, and every practitioner: who worked with somebody is not kept from them."""
    accounts = session.exec(select(Account.id, Account.name)).all()
    return {**dict(accounts), **{person.id: full_name(person) for person in people}}


def kin_of(session: Session, people: Iterable[Person]) -> Mapping[UUID, tuple[str, ...]]:
    """Person → what others in the family call what they are to them: “mum”."""
    ids = [person.id for person in people]
    found: dict[UUID, set[str]] = {}
    for row in session.exec(select(Relationship).where(col(Relationship.person_id).in_(ids))):
        found.setdefault(row.person_id, set()).add(row.word)
    return {person: tuple(sorted(words)) for person, words in found.items()}
