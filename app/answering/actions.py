"""Deeds while a tool is answered: saving, adding what was seen and said, parting a block, taking out and putting back."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from uuid import UUID, uuid4

from sqlmodel import Session

from app.answering.sent import Sent
from app.answers.given import GIVEN, NOTHING, BlockGiven, Given, Nothing, Standing, Unread
from app.answers.privacy import open_answers
from app.answers.progress import asking, known
from app.answers.readers import Raw, read, read_words
from app.answers.slots import THINKING, Slot
from app.answers.still_to_come import asks_whole_day, looks_ahead
from app.asking.days import fitted, halves, mended
from app.assessments.actions import hold
from app.assessments.guard import OpenAssessment
from app.assessments.models import Cited
from app.assessments.queries import given_in, standing
from app.assessments.writing import Typed, Written, answer
from app.audit import trail
from app.capture.queries import answers_of_slot, citation
from app.db import now, today
from app.declaration.ask_if import Asking
from app.declaration.questions import Day, Question
from app.evidence import actions as evidence
from app.evidence.actions import Given as StatementGiven
from app.people.practitioner import Practitioner
from app.refusals import NotReady
from app.showing.questions import NOBODY, People


@dataclass(frozen=True)
class Kept:
    """What became of one save, and which questions are asked now that were not, or are not that were."""

    written: Written
    given: dict[Slot, Standing]
    changed: dict[str, bool] = field(default_factory=dict)
    """Question key → whether it is asked now. Only those for which that has changed."""
    mended: dict[Slot, int] = field(default_factory=dict)
    """Other blocks of a day that waited to be mended and can be read now, with their numbers."""
    left: bool = False
    """Whether some of it is kept with an earlier version of the tool: the one that stands now has no place for it."""

    @property
    def problems(self) -> tuple[tuple[str, str], ...]:
        """Each field to mend, by its name in the form, with its sentence."""
        faulty = [(slot, one) for slot, one in self.given.items() if isinstance(one, Unread)]
        return tuple((f"{slot.field}.{one.field}", one.problem) for slot, one in faulty)

    @property
    def problem(self) -> str:
        """What to mend in what was kept as it was typed; "" when everything was understood."""
        return next((one.problem for one in self.given.values() if isinstance(one, Unread)), "")


def save(
    session: Session, *, opened: OpenAssessment, question: Question, sent: Sent, people: People = NOBODY, by: Practitioner
) -> Kept:
    """Keep what was typed into one question, slot by slot, understood or not."""
    before = standing(session, assessment_id=opened.id) if question.key in opened.asked.hinges else None
    given = {slot: understood(opened, question, slot, raw) for slot, raw in sent.raw.items()}
    if isinstance(question, Day):
        there = given_in(standing(session, assessment_id=opened.id, question=question.key))
        given = {slot: fitted(slot, one, sent.raw[slot], there, people) for slot, one in given.items()}
    typed = {slot: Typed(one, sent.seen.get(slot, 0)) for slot, one in given.items()}
    if not typed:
        raise NotReady("There was no answer in what was sent. Open the page again and answer it there.")
    written = answer(session, assessment=opened.assessment, typed=typed, operation=sent.operation, by=by)
    open_before = open_answers(given_in(before), opened.hidden) if before is not None else None
    changed = asked_otherwise(opened, open_before, given, written) if open_before is not None else {}
    room = made_room(session, opened, question, set(given), people, by) if isinstance(question, Day) else {}
    return Kept(written, given, changed, room)


def made_room(
    session: Session, opened: OpenAssessment, question: Day, just_typed: set[Slot], people: People, by: Practitioner
) -> dict[Slot, int]:
    """Blocks that ran into another and do so no longer are read again; their numbers now."""
    stands = standing(session, assessment_id=opened.id, question=question.key)
    found = {slot: one for slot, one in mended(question, given_in(stands), people).items() if slot not in just_typed}
    if not found:
        return {}
    typed = {slot: Typed(one, stands[slot].number) for slot, one in found.items()}
    written = answer(session, assessment=opened.assessment, typed=typed, operation=uuid4().hex, by=by)
    return {slot: written.numbers[slot] for slot in found}


def understood(opened: OpenAssessment, question: Question, slot: Slot, raw: Raw) -> Standing:
    """What was typed, as what it means. The practitioner's thinking is always words."""
    if slot.part == THINKING:
        return read_words(question, raw)
    due = asks_whole_day(question, opened.newest)
    last = None if due or looks_ahead(question, opened.newest) else today()
    return read(question, raw, last, due_from=today() if due else None)


def asked_otherwise(
    opened: OpenAssessment, before: Mapping[Slot, Given], given: Mapping[Slot, Standing], written: Written
) -> dict[str, bool]:
    """The questions whose asking changes with this save."""
    aside = {conflict.slot for conflict in written.conflicts}
    after = {**before, **{slot: one for slot, one in given.items() if slot not in aside}}
    then, now_known = known(before), known(after)
    found = {}
    for question in opened.tool.questions():
        is_asked = asking(question, now_known) is Asking.ASKED
        if question.ask_if and is_asked != (asking(question, then) is Asking.ASKED):
            found[question.key] = is_asked
    return found


# Parts of a day or a list ----------------------------------------------------------------------------------------------


def take_out(session: Session, *, opened: OpenAssessment, slot: Slot, by: Practitioner) -> None:
    """Take a block or a row out. What it said stays in the history, and it can be put back."""
    there = standing(session, assessment_id=opened.id, question=slot.question).get(slot)
    write_parts(session, opened, {slot: Typed(NOTHING, there.number if there else 0)}, by)


def put_back(session: Session, *, opened: OpenAssessment, slot: Slot, by: Practitioner) -> None:
    """Put back what was last taken out."""
    rows = answers_of_slot(session, opened.id, slot)
    kept = [GIVEN.validate_json(row.value) for row in rows]
    last = next((given for given in kept if not isinstance(given, Nothing)), None)
    if rows and last is not None and last.kind != "set_aside":
        write_parts(session, opened, {slot: Typed(last, rows[0].number)}, by)


def split(session: Session, *, opened: OpenAssessment, slot: Slot, by: Practitioner) -> Slot:
    """Part a block in two, with the same place and people. Gives the second, whose telling is still to come."""
    stands = standing(session, assessment_id=opened.id, question=slot.question)
    there = stands.get(slot)
    two = halves(there.given) if there and isinstance(there.given, BlockGiven) else None
    if there is None or two is None:
        raise NotReady("This block is too short to split. Change its times first, then add a block beside it.")
    day = slot.part.split(".", maxsplit=1)[0]
    second = Slot(slot.question, slot.voice, f"{day}.{uuid4().hex[:8]}")
    write_parts(session, opened, {slot: Typed(two[0], there.number), second: Typed(two[1], 0)}, by)
    return second


def write_parts(session: Session, opened: OpenAssessment, typed: Mapping[Slot, Typed], by: Practitioner) -> None:
    """Write parts under a save of their own."""
    answer(session, assessment=opened.assessment, typed=typed, operation=uuid4().hex, by=by)


# What was seen and said ------------------------------------------------------------------------------------------------


def add_statement(
    session: Session, *, opened: OpenAssessment, question: str, given: StatementGiven, statement_id: UUID | None, by: Practitioner
) -> None:
    """Write down one thing about the child and point at it from this question, in one step."""
    still_answering(session, opened)
    if question in opened.asked.private:
        given = replace(given, kept_with=opened.assessment.author_id)
    statement = evidence.add_statement(
        session, by=by, case_id=opened.case.id, about_id=opened.child.id, given=given, statement_id=statement_id
    )
    cite(session, opened=opened, question=question, statement_id=statement.id, by=by)


def cite(session: Session, *, opened: OpenAssessment, question: str, statement_id: UUID, by: Practitioner) -> None:
    """Let an answer rest on a statement that is written down already. Twice is once."""
    still_answering(session, opened)
    if citation(session, opened.id, question, [statement_id]) is None:
        session.add(Cited(assessment_id=opened.id, question=question, statement_id=statement_id, since=now(), by=by.id))
        trail.deed(session, by=by, what="rested an answer on a statement", case_id=opened.case.id, about_id=opened.id)


def stop_citing(session: Session, *, opened: OpenAssessment, question: str, statement_ids: list[UUID], by: Practitioner) -> None:
    """Let an answer no longer rest on a statement, which stays in the record. The ids: the statement and those it put right."""
    still_answering(session, opened)
    found = citation(session, opened.id, question, statement_ids)
    if found is not None:
        found.until = now()
        session.add(found)
        trail.deed(session, by=by, what="took a statement away from an answer", case_id=opened.case.id, about_id=opened.id)


def still_answering(session: Session, opened: OpenAssessment) -> None:
    """Refuse when answers may no longer change, or when somebody has sent it since this request began."""
    hold(session, opened.assessment)
    if not opened.assessment.state.open_for_answers:
        raise NotReady(
            "This assessment has been sent, so nothing can be added to its answers. Add it to the family’s record instead."
        )
