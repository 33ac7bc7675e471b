"""Reading what is kept back in one family's record. Changes nothing."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from uuid import UUID

from sqlmodel import Session, col, select

from app.assessments.models import Assessment
from app.attachments.models import Attachment
from app.cases.models import CaseMember, Person
from app.cases.queries import involved_in, person_of
from app.cases.wording import called
from app.chronology.models import Appointment, Attendance, Event
from app.evidence.models import Statement
from app.withholding import plan_lines
from app.withholding.models import KeptBack
from app.withholding.rules import (
    NAMED_OUTSIDE,
    ReaderOf,
    answer_item,
    attachment_item,
    event_item,
    from_whom_in_words,
    may_have_item,
    pen_item,
    question_of,
    statement_item,
)

ELSEWHERE = "It is kept back in another record that they are in."

OWN_WORDS = 3
"""From how many words on a text is known again: “Moved home” stands in many an answer that has nothing to do with it."""

Superseding = type[Statement] | type[Attachment] | type[Event]

PUT_RIGHT: tuple[tuple[Superseding, Callable[[UUID | str | None], str]], ...] = (
    (Statement, statement_item),
    (Attachment, attachment_item),
    (Event, event_item),
)
"""What is put right by something that takes its place, and what a mark calls it."""

InOneRecord = type[Statement] | type[Attachment] | type[Assessment] | type[Event] | type[Attendance] | type[Appointment]

OF_THE_RECORD: Mapping[str, InOneRecord] = {
    "statement": Statement,
    "attachment": Attachment,
    "answer": Assessment,
    "event": Event,
    "attendance": Attendance,
    "appointment": Appointment,
}
"""The first word of a mark → the table its row is in."""

OF_A_PART = frozenset({"answer", "plan"})
"""Marks that name a part of what they stand on: a question, a field."""


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
    """Thing → from whom it is kept back, in every wording it has had. Six queries at most.

    The line about a person stands in every record they are in, so that a mark on it in one of them holds in all.
    """
    marks = (*standing(session, case_id), *of_the_same_people(session, case_id))
    return in_every_wording(session, case_id, ((mark.item, mark.from_whom) for mark in marks))


def kept_why(session: Session, case_id: UUID) -> Mapping[str, frozenset[str]]:
    """Thing → why it is kept back from somebody, in every wording it has had. Six queries at most. No word of another record."""
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
    for table, item_of in PUT_RIGHT:
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


def told_from_whom(session: Session, case_id: UUID, people: Iterable[Person]) -> dict[str, str]:
    """Thing → from whom it is kept back, in words, for colleagues, who talk with the family and hand papers on."""
    marks = kept_from(session, case_id)
    if not marks:
        return {}
    names = {str(person.id): called(person) for person in people}
    names |= {f"{NAMED_OUTSIDE}{one.id.hex}": one.name for one in involved_in(session, case_id)}
    return {item: from_whom_in_words(whom, names) for item, whom in marks.items()}


def is_there(session: Session, case_id: UUID, item: str) -> bool:
    """Whether that thing is in this family's record. Named otherwise than marks name it, it is not: such a mark held nowhere."""
    kind, _, rest = item.partition(":")
    first, _, part = rest.partition(":")
    try:
        wanted = UUID(first)
    except ValueError:
        return False
    if str(wanted) != first or bool(part) != (kind in OF_A_PART) or (":" in rest and not part):
        return False
    if kind in plan_lines.WORDS:
        return plan_lines.is_there(session, case_id, item)
    if kind == "pen":
        return person_of(session, case_id, wanted) is not None
    table = OF_THE_RECORD.get(kind)
    return table is not None and session.exec(select(table.case_id).where(table.id == wanted)).first() == case_id


def words_said_elsewhere(session: Session, items: Collection[str]) -> list[str]:
    """What these entries, appointments and lines of a plan say, as it is looked for wherever it might stand again."""
    kinds = ids_by_kind(items)
    said = plan_lines.said(session, [item for item in items if item.partition(":")[0] in plan_lines.WORDS])
    for event in session.exec(select(Event).where(col(Event.id).in_(kinds.get("event", ())))) if "event" in kinds else ():
        said += [event.words, event.meant, event.who_knew, event.response, event.different]
    if "appointment" in kinds:
        said += session.exec(select(Appointment.way).where(col(Appointment.id).in_(kinds["appointment"])))
    return [one for one in said if len(one.split()) >= OWN_WORDS]


def ids_by_kind(items: Iterable[str]) -> dict[str, set[UUID]]:
    """`event` → the ids of those that are events, and so on; answers and plans, which are named otherwise, are not among them."""
    found: dict[str, set[UUID]] = {}
    for item in items:
        kind, _, rest = item.partition(":")
        if kind != "answer" and kind not in plan_lines.WORDS:
            found.setdefault(kind, set()).add(UUID(rest))
    return found
