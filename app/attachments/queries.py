"""Finding attachments: what stands in a family's record, beside which words, and who may see it. Changes nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, true
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from app.attachments.models import Attachment
from app.cases.models import Person
from app.evidence.models import Statement
from app.people.models import Account


@dataclass(frozen=True)
class Held:
    """An attachment with what goes with it."""

    row: Attachment
    maker: Person | None
    """Who made it, when it is somebody in the family's record."""
    recorder: str


def open_to(me: UUID | None, *, supervises: bool) -> ColumnElement[bool]:
    """True of what is not beside words that somebody else wrote in a private part. `me` None: of what is open to everybody."""
    if supervises:
        return true()
    return or_(col(Attachment.kept_with).is_(None), col(Attachment.kept_with) == me)


def stands() -> ColumnElement[bool]:
    """True of what no later row has put right."""
    later = aliased(Attachment)
    return ~select(later.id).where(col(later.supersedes_id) == col(Attachment.id)).exists()


def held(session: Session, case_id: UUID, *conditions: ColumnElement[bool]) -> list[Held]:
    """What stands in this record and was not taken out, newest first. One query."""
    rows = session.execute(
        select(Attachment, Person, Account.name)
        .outerjoin(Person, col(Person.id) == col(Attachment.made_by_id))
        .join(Account, col(Account.id) == col(Attachment.recorded_by))
        .where(col(Attachment.case_id) == case_id, stands(), *conditions)
        .order_by(col(Attachment.made_on).desc(), col(Attachment.recorded_at).desc())
    )
    return [Held(row, maker, recorder) for row, maker, recorder in rows]


def in_record(session: Session, case_id: UUID, me: UUID | None, *, supervises: bool = False) -> list[Held]:
    """What may be looked at in this record, without what was taken out."""
    return held(session, case_id, col(Attachment.taken_out_at).is_(None), open_to(me, supervises=supervises))


def taken_out(session: Session, case_id: UUID, me: UUID | None, *, supervises: bool = False) -> list[Held]:
    """What was taken out, with the reason."""
    return held(session, case_id, col(Attachment.taken_out_at).is_not(None), open_to(me, supervises=supervises))


def one_held(session: Session, case_id: UUID, attachment_id: UUID, me: UUID, *, supervises: bool) -> Held | None:
    """One attachment of this record as it stands now, under its own id or the id of what it put right."""
    row = session.get(Attachment, attachment_id)
    while row is not None and row.case_id == case_id:
        later = session.exec(select(Attachment).where(Attachment.supersedes_id == row.id)).first()
        if later is None:
            found = held(session, case_id, col(Attachment.id) == row.id, open_to(me, supervises=supervises))
            return found[0] if found else None
        row = later
    return None


def history_of(session: Session, row: Attachment) -> list[Attachment]:
    """What stood before it was put right, newest first. A chain is short, so it is walked."""
    found: list[Attachment] = []
    at: Attachment | None = row
    while at is not None and at.supersedes_id is not None:
        at = session.get(Attachment, at.supersedes_id)
        if at is not None:
            found.append(at)
    return found


def first_wordings(session: Session, case_id: UUID) -> Mapping[UUID, UUID]:
    """Statement → the statement as it was first written down, for every statement of a record that put another right."""
    rows = session.execute(
        select(Statement.id, Statement.supersedes_id)
        .where(col(Statement.case_id) == case_id, col(Statement.supersedes_id).is_not(None))
        .order_by(col(Statement.recorded_at))
    )
    before = {later: earlier for later, earlier in rows if earlier is not None}
    return {one: first(one, before) for one in before}


def first(statement_id: UUID, before: Mapping[UUID, UUID]) -> UUID:
    while statement_id in before:
        statement_id = before[statement_id]
    return statement_id


def how_many(session: Session, case_id: UUID, statement_id: UUID | None) -> tuple[int, int]:
    """How many files stand beside a statement, and in the whole record."""
    standing = and_(col(Attachment.case_id) == case_id, col(Attachment.taken_out_at).is_(None), stands())
    whole = session.exec(select(func.count()).select_from(Attachment).where(standing)).one()
    if statement_id is None:
        return 0, whole
    beside = select(func.count()).select_from(Attachment).where(standing, col(Attachment.statement_id) == statement_id)
    return session.exec(beside).one(), whole


def every_file(session: Session) -> set[UUID]:
    """Every file that a row speaks of."""
    return set(session.exec(select(Attachment.file_id).distinct()))
