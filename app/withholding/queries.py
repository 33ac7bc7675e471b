"""Reading what is kept back in one family's record. Changes nothing."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from sqlmodel import Session, col, select

from app.assessments.models import Assessment
from app.attachments.models import Attachment
from app.cases.models import CaseMember
from app.cases.queries import person_of
from app.evidence.models import Statement
from app.withholding.models import KeptBack
from app.withholding.rules import ReaderOf, answer_item, attachment_item, may_have_item, pen_item, question_of, statement_item

ELSEWHERE = "It is kept back in another record that they are in."


def standing(session: Session, case_id: UUID) -> list[KeptBack]:
    """The marks that stand, newest first."""
    return list(
        session.exec(
            select(KeptBack)
            .where(KeptBack.case_id == case_id, col(KeptBack.until).is_(None))
            .order_by(col(KeptBack.since).desc(), col(KeptBack.id))
        )
    )


def of_the_same_people(session: Session, case_id: UUID) -> list[KeptBack]:
    """What is kept back, in other records, of the lines about people who are in this one too."""
    here = select(CaseMember.person_id).where(CaseMember.case_id == case_id)
    others = select(CaseMember.case_id).where(col(CaseMember.person_id).in_(here), CaseMember.case_id != case_id)
    wanted = select(KeptBack).where(col(KeptBack.case_id).in_(others), col(KeptBack.item).startswith(pen_item("")))
    return list(session.exec(wanted.where(col(KeptBack.until).is_(None))))


def lifted(session: Session, case_id: UUID) -> list[KeptBack]:
    """The marks that stand no more, what was lifted last first."""
    return list(
        session.exec(
            select(KeptBack)
            .where(KeptBack.case_id == case_id, col(KeptBack.until).is_not(None))
            .order_by(col(KeptBack.until).desc(), col(KeptBack.id))
        )
    )


def kept_from(session: Session, case_id: UUID) -> Mapping[str, frozenset[str]]:
    """Thing → from whom it is kept back, in every wording it has had. Five queries at most.

    The line about a person stands in every record they are in, so that a mark on it in one of them holds in all.
    """
    marks = (*standing(session, case_id), *of_the_same_people(session, case_id))
    return in_every_wording(session, case_id, ((mark.item, mark.from_whom) for mark in marks))


def kept_why(session: Session, case_id: UUID) -> Mapping[str, frozenset[str]]:
    """Thing → why it is kept back from somebody, in every wording it has had. Five queries at most. No word of another record."""
    here = ((mark.item, mark.why) for mark in standing(session, case_id))
    elsewhere = ((mark.item, ELSEWHERE) for mark in of_the_same_people(session, case_id))
    return in_every_wording(session, case_id, (*here, *elsewhere))


def in_every_wording(session: Session, case_id: UUID, marks: Iterable[tuple[str, str]]) -> Mapping[str, frozenset[str]]:
    """Thing → what its marks say, for each thing that is marked and for every wording of it before and since.

    A corrected assessment has its answers anew: what was kept back of the one it replaces is kept back of it too.
    """
    found: dict[str, set[str]] = {}
    for item, said in marks:
        found.setdefault(item, set()).add(said)
    for table, item_of in ((Statement, statement_item), (Attachment, attachment_item)):
        if any(item.startswith(item_of("")) for item in found):
            rows = session.exec(
                select(table.supersedes_id, table.id)
                .where(table.case_id == case_id, col(table.supersedes_id).is_not(None))
                .order_by(col(table.recorded_at))
            )
            spread(found, [(item_of(earlier), item_of(later)) for earlier, later in rows])
    if questions := {question_of(item) for item in found} - {""}:
        corrected = session.exec(
            select(Assessment.replaces_id, Assessment.id)
            .where(Assessment.case_id == case_id, col(Assessment.replaces_id).is_not(None))
            .order_by(col(Assessment.begun_at))
        ).all()
        for question in sorted(questions):
            spread(found, [(answer_item(was, question), answer_item(now, question)) for was, now in corrected if was])
    return {item: frozenset(said) for item, said in found.items() if said}


def spread(found: dict[str, set[str]], wordings: Sequence[tuple[str, str]]) -> None:
    """What is marked on one wording holds on those after it and those before it. Pairs of earlier and later, oldest first."""
    for earlier, later in wordings:
        found.setdefault(later, set()).update(found.get(earlier, ()))
    for earlier, later in reversed(wordings):
        found.setdefault(earlier, set()).update(found.get(later, ()))


def not_for(session: Session, case_id: UUID, reader: ReaderOf) -> frozenset[str]:
    """The things of this record that this reader may not have."""
    return frozenset(item for item, marks in kept_from(session, case_id).items() if not may_have_item(reader, marks))


def is_there(session: Session, case_id: UUID, item: str) -> bool:
    """Whether that thing is in this family's record."""
    kind, _, rest = item.partition(":")
    first = rest.partition(":")[0]
    try:
        wanted = UUID(first)
    except ValueError:
        return False
    row: Statement | Attachment | Assessment | None = None
    if kind == "pen":
        return person_of(session, case_id, wanted) is not None
    if kind == "attachment":
        row = session.get(Attachment, wanted)
    elif kind == "statement":
        row = session.get(Statement, wanted)
    elif kind == "answer":
        row = session.get(Assessment, wanted)
    return row is not None and row.case_id == case_id
