"""Reading the other names and numbers of people. Changes nothing."""

from collections.abc import Iterable
from uuid import UUID

from sqlmodel import Session, col, select

from app.identity.models import Identifier, OtherName


def names_of(session: Session, people: Iterable[UUID]) -> list[OtherName]:
    """Every other name of these people, those of today first. A name that has ended is still a name to be known by."""
    return list(
        session.exec(
            select(OtherName)
            .where(col(OtherName.person_id).in_(set(people)))
            .order_by(col(OtherName.until).is_not(None), col(OtherName.name))
        )
    )


def numbers_of(session: Session, people: Iterable[UUID]) -> list[Identifier]:
    """The numbers these people have now."""
    return list(
        session.exec(
            select(Identifier)
            .where(col(Identifier.person_id).in_(set(people)), col(Identifier.until).is_(None))
            .order_by(col(Identifier.kind))
        )
    )


def people_with(session: Session, number: str) -> list[UUID]:
    """Whoever has or had this number."""
    return list(session.exec(select(Identifier.person_id).where(col(Identifier.number) == number)))
