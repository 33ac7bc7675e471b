"""The deed everything rests on: writing an answer so that nobody's words are lost or written over."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID, uuid4

from sqlalchemy import bindparam, insert, or_, select, update
from sqlmodel import Session

from app.answers.given import GIVEN, NOTHING, Given, SetAside, Standing
from app.answers.slots import Slot
from app.assessments.models import Answer, Assessment, State
from app.assessments.queries import StandingAnswer, read_given, standing
from app.audit import trail
from app.db import now
from app.people.practitioner import Practitioner
from app.refusals import NotReady

SENT_ALREADY = "This assessment has been sent, so its answers can no longer change. Ask for it to be returned, or correct it."


@dataclass(frozen=True, slots=True)
class Typed:
    """What came in for one slot, and the number the practitioner last saw there (0: nothing yet)."""

    given: Standing
    seen: int


@dataclass(frozen=True, slots=True)
class Conflict:
    """Somebody wrote here since. Mine is set aside beside theirs until one of them, or both, are chosen."""

    slot: Slot
    mine: Standing
    theirs: StandingAnswer


@dataclass(slots=True)
class Written:
    """What became of one save: the numbers that now stand, and the slots where somebody else had written."""

    numbers: dict[Slot, int] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)
    untouched: set[Slot] = field(default_factory=set)
    """Slots that came as the page had been given them, while somebody else wrote there: theirs stands, and nothing was lost."""
    changed: bool = False

    def seen(self, slot: Slot, before: int) -> int:
        """The number that the page has now seen in a slot: what stands, unless it still shows what stood before."""
        shows_older = slot in self.untouched or any(conflict.slot == slot for conflict in self.conflicts)
        return before if shows_older else self.numbers.get(slot, 0)


def answer(session: Session, *, assessment: Assessment, typed: Mapping[Slot, Typed], operation: str, by: Practitioner) -> Written:
    """Write what was typed into one question. Rows are only ever added: number n+1 in each slot that truly changed.

    A repeated `operation` changes nothing and gives the same reply. Where somebody else wrote since `seen`, nothing of theirs is
    touched: mine is kept in a slot beside it, as `SetAside`, and reported.
    """
    if not assessment.state.open_for_answers:
        raise NotReady(SENT_ALREADY)
    hold(session, assessment)
    question = next(iter(typed)).question
    stands = standing(session, assessment_id=assessment.id, question=question)
    written = Written(numbers={slot: answered.number for slot, answered in stands.items()})
    for slot, entry in typed.items():
        there = stands.get(slot)
        if (there.given if there else NOTHING) == entry.given:
            continue
        if there is not None and was_sent_with(there, operation, by):
            add(session, written, assessment, slot, entry.given, f"{operation}.{there.number}", by.id)
        elif there is not None and there.number != entry.seen and nothing_new(session, assessment, slot, entry, operation):
            written.untouched.add(slot)
        elif there is not None and there.number != entry.seen:
            conflict(session, written, stands, assessment, slot, entry, operation, by)
        else:
            add(session, written, assessment, slot, entry.given, operation, by.id)
    if written.changed:
        still_open_now(session, assessment)
        trail.deed(session, by=by, what="answered", case_id=assessment.case_id, about_id=assessment.id)
    return written


_answers, _assessments = Answer.__table__, Assessment.__table__  # type: ignore[attr-defined]

NOTE_SAVED = (
    update(_assessments)
    .where(
        _assessments.c.id == bindparam("this"),
        or_(*(_assessments.c.state == state for state in State if state.open_for_answers)),
    )
    .values(last_saved_at=bindparam("moment"))
)
INSERT = insert(_answers)
HOLD = select(_assessments.c.id).where(_assessments.c.id == bindparam("this")).with_for_update()
KEPT_BEFORE = select(_answers.c.number, _answers.c.operation, _answers.c.value).where(
    _answers.c.assessment_id == bindparam("this"),
    _answers.c.question == bindparam("question"),
    _answers.c.voice == bindparam("voice"),
    _answers.c.part == bindparam("part"),
)
"""Made once, for they run with every save: on tables, without objects."""


def hold(session: Session, assessment: Assessment) -> None:
    """Saves of one assessment follow one another. SQLite has one writer at a time in any case."""
    if session.get_bind().dialect.name != "sqlite":
        session.connection().execute(HOLD, {"this": assessment.id})


def still_open_now(session: Session, assessment: Assessment) -> None:
    """Note the time of saving; refused when somebody has sent the assessment since this request began."""
    noted = session.connection().execute(NOTE_SAVED, {"this": assessment.id, "moment": now()})
    if noted.rowcount == 0:
        raise NotReady(SENT_ALREADY)


def was_sent_with(there: StandingAnswer, operation: str, by: Practitioner) -> bool:
    """Whether what stands came from this very page: a form sent again with other words is a change, not a replay."""
    return there.written_by == by.id and there.operation.partition(".")[0] == operation


def nothing_new(session: Session, assessment: Assessment, slot: Slot, entry: Typed, operation: str) -> bool:
    """Whether nothing here is left to keep: this save was kept before, or gave back what its page had been given."""
    if entry.seen == 0 and entry.given == NOTHING:
        return True
    wanted = {"this": assessment.id, "question": slot.question, "voice": slot.voice, "part": slot.part}
    rows = session.connection().execute(KEPT_BEFORE, wanted).all()
    replayed = any(row.operation.partition(".")[0] == operation and read_given(row.value) == entry.given for row in rows)
    return replayed or any(row.number == entry.seen and read_given(row.value) == entry.given for row in rows)


def conflict(
    session: Session,
    written: Written,
    stands: Mapping[Slot, StandingAnswer],
    assessment: Assessment,
    slot: Slot,
    entry: Typed,
    operation: str,
    by: Practitioner,
) -> None:
    """Keep mine beside theirs, and report both."""
    beside = slot.view_of(by.id)
    kept = stands.get(beside)
    if kept is None or kept.given != SetAside(given=entry.given):
        once = f"{operation}.{kept.number + 1}" if kept else operation
        add(session, written, assessment, beside, SetAside(given=entry.given), once, by.id)
    written.conflicts.append(Conflict(slot, entry.given, stands[slot]))


def add(session: Session, written: Written, assessment: Assessment, slot: Slot, given: Given, operation: str, by: UUID) -> None:
    """Add the next answer in one slot. The database refuses a number that somebody else has just taken."""
    number = written.numbers.get(slot, 0) + 1
    row = {
        "id": uuid4(),
        "assessment_id": assessment.id,
        "question": slot.question,
        "voice": slot.voice,
        "part": slot.part,
        "number": number,
        "operation": operation,
        "value": GIVEN.dump_json(given).decode(),
        "written_at": now(),
        "written_by": by,
    }
    session.connection().execute(INSERT, row)
    written.numbers[slot] = number
    written.changed = True
