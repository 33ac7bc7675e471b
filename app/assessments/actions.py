"""The deeds in the life of an assessment: begun, sent, returned, signed, left unfinished."""

import datetime
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID, uuid4

from sqlmodel import Session, col, delete, select

from app.assessments.as_signed import written_down
from app.assessments.findings import Found
from app.assessments.models import Assessment, ChildSeen, Finding, NoteKept, ReturnNote, SectionMark, Sitting, State
from app.assessments.queries import hands_in, ids_out
from app.audit import trail
from app.cases.writing import hold_case
from app.db import now
from app.declaration.vocabulary import Comparability, Depth
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady, NotYours


@dataclass(frozen=True)
class Release:
    """The tool exactly as it is today: its row in the suite, and its key."""

    id: UUID
    tool_key: str


@dataclass(frozen=True)
class Visit:
    """When and where the child was seen, who was there, and who filled it in where it was done on paper."""

    seen_on: datetime.date
    place: str = ""
    present: tuple[UUID, ...] = ()
    others_present: str = ""
    sitting_id: UUID | None = None
    """The id its page was made with; None: any."""
    filled_in_by: str = ""


@dataclass(frozen=True)
class ForChild:
    """What is settled for one child of a sitting. `adaptations`: key → why it was chosen."""

    child_id: UUID
    adaptations: Mapping[str, str]
    carers: tuple[UUID, ...]
    child_seen: ChildSeen
    not_seen_why: str = ""


def start(
    session: Session,
    *,
    case_id: UUID,
    release: Release,
    visit: Visit,
    children: Iterable[ForChild],
    depth: Depth,
    by: Practitioner,
) -> list[Assessment]:
    """Begin one sitting, with a separate assessment for each child. A sitting that has been begun already is given as it is."""
    hold_case(session, case_id)
    already = session.exec(select(Assessment).where(Assessment.sitting_id == visit.sitting_id)).all() if visit.sitting_id else ()
    if already:
        return list(already)
    moment = now()
    sitting = Sitting(
        id=visit.sitting_id or uuid4(),
        case_id=case_id,
        seen_on=visit.seen_on,
        place=visit.place,
        present=ids_out(visit.present),
        others_present=visit.others_present,
        filled_in_by=visit.filled_in_by,
        begun_at=moment,
        begun_by=by.id,
    )
    session.add(sitting)
    session.flush()
    begun = [drafted(sitting, child, release, depth, by) for child in children]
    session.add_all(begun)
    session.flush()
    for assessment in begun:
        trail.deed(session, by=by, what="began an assessment", case_id=case_id, about_id=assessment.id)
    return begun


def drafted(sitting: Sitting, child: ForChild, release: Release, depth: Depth, by: Practitioner) -> Assessment:
    """The draft for one child of a sitting."""
    return Assessment(
        sitting_id=sitting.id,
        case_id=sitting.case_id,
        child_id=child.child_id,
        release_id=release.id,
        tool_key=release.tool_key,
        depth=depth,
        adaptations=json.dumps([{"key": key, "why": why} for key, why in child.adaptations.items()]),
        carers=ids_out(child.carers),
        child_seen=child.child_seen,
        not_seen_why=child.not_seen_why,
        author_id=by.id,
        begun_at=sitting.begun_at,
        last_saved_at=sitting.begun_at,
    )


def hold(session: Session, assessment: Assessment) -> None:
    """See it as it is now, and keep others from deciding on it until this unit of work ends."""
    session.refresh(assessment, with_for_update=True)


def mark_section(session: Session, *, assessment: Assessment, section: str, completed: bool, by: Practitioner) -> None:
    """Say that a section is completed, or that it is not after all."""
    hold(session, assessment)
    still_open(assessment)
    mark = session.get(SectionMark, (assessment.id, section)) or SectionMark(
        assessment_id=assessment.id, section=section, completed=completed, marked_at=now(), marked_by=by.id
    )
    mark.completed, mark.marked_at, mark.marked_by = completed, now(), by.id
    session.add(mark)
    trail.deed(session, by=by, what="marked a section", case_id=assessment.case_id, about_id=assessment.id)


def note_child_seen(session: Session, *, assessment: Assessment, seen: ChildSeen, why: str, by: Practitioner) -> None:
    """Say whether the child was seen, and if not, why."""
    hold(session, assessment)
    still_open(assessment)
    assessment.child_seen, assessment.not_seen_why = seen, why if seen is ChildSeen.NOT_SEEN else ""
    session.add(assessment)
    trail.deed(session, by=by, what="said whether the child was seen", case_id=assessment.case_id, about_id=assessment.id)


def send(
    session: Session,
    *,
    assessment: Assessment,
    findings: Iterable[Found],
    seen_on: datetime.date,
    comparable: Comparability,
    by: Practitioner,
) -> None:
    """Send it to be read. Its findings are frozen now, each pointing at the answer it came from. `hold` it before it is read."""
    hold(session, assessment)
    still_open(assessment)
    moment = now()
    assessment.state, assessment.sent_at, assessment.sent_by = State.WITH_SUPERVISOR, moment, by.id
    session.add(assessment)
    session.execute(delete(Finding).where(col(Finding.assessment_id) == assessment.id))
    session.add_all(
        Finding(
            assessment_id=assessment.id,
            answer_id=found.answer_id,
            child_id=assessment.child_id,
            carer_id=found.carer_id,
            question=found.question,
            dimension=found.dimension,
            signal=found.shown.signal,
            level=found.shown.level,
            voice=found.voice,
            words=found.shown.words,
            seen_on=seen_on,
            comparable=comparable,
            frozen_at=moment,
        )
        for found in findings
    )
    trail.deed(session, by=by, what="sent an assessment to be read", case_id=assessment.case_id, about_id=assessment.id)


def return_with_notes(session: Session, *, assessment: Assessment, notes: Mapping[str, str], by: Practitioner) -> None:
    """Give it back with notes: section key → words, "" for the whole. What it showed counts until it is sent again."""
    hold(session, assessment)
    with_supervisor(assessment)
    not_their_own(session, assessment, by)
    written = {section: words for section, words in notes.items() if words}
    if not written:
        raise NotReady("Write at least one note, so that the practitioner knows what to look at again.")
    moment = now()
    assessment.state = State.RETURNED
    session.add(assessment)
    session.add_all(
        ReturnNote(assessment_id=assessment.id, section=section, words=words, returned_at=moment, returned_by=by.id)
        for section, words in written.items()
    )
    session.execute(delete(NoteKept).where(col(NoteKept.assessment_id) == assessment.id, col(NoteKept.account_id) == by.id))
    trail.deed(session, by=by, what="returned an assessment", case_id=assessment.case_id, about_id=assessment.id)


def sign(session: Session, *, assessment: Assessment, words: str, by: Practitioner) -> None:
    """Sign it. From now on it never changes; what it corrects is marked as replaced in the same breath."""
    hold(session, assessment)
    with_supervisor(assessment)
    not_their_own(session, assessment, by)
    assessment.state, assessment.signed_at, assessment.signed_by, assessment.signed_words = State.SIGNED, now(), by.id, words
    assessment.as_signed = written_down(session, assessment, by.id)
    session.add(assessment)
    session.execute(delete(NoteKept).where(col(NoteKept.assessment_id) == assessment.id, col(NoteKept.account_id) == by.id))
    if assessment.replaces_id:
        replaced = session.get_one(Assessment, assessment.replaces_id)
        hold(session, replaced)
        replaced.state = State.REPLACED
        session.add(replaced)
    trail.deed(session, by=by, what="signed an assessment", case_id=assessment.case_id, about_id=assessment.id)


def abandon(session: Session, *, assessment: Assessment, why: str, by: Practitioner) -> None:
    """Leave it unfinished, with a reason. What was written stays in the record."""
    hold(session, assessment)
    still_open(assessment)
    if not why:
        raise NotReady("Say why it is left unfinished. What was written stays in the record.")
    assessment.state, assessment.abandoned_why = State.ABANDONED, why
    session.add(assessment)
    trail.deed(session, by=by, what="left an assessment unfinished", case_id=assessment.case_id, about_id=assessment.id)


def not_their_own(session: Session, assessment: Assessment, by: Practitioner) -> None:
    """Refuse when the one who decides began it, sent it, or wrote any answer that stands in it."""
    if by.id in hands_in(session, assessment):
        raise NotYours("You wrote or sent part of this, and nobody signs or returns their own work. Another supervisor can.")


def still_open(assessment: Assessment) -> None:
    """Refuse when answers may no longer change."""
    if not assessment.state.open_for_answers:
        raise AlreadyDone(f"This assessment is “{assessment.state.words.lower()}”, so it can no longer be changed here.")


def with_supervisor(assessment: Assessment) -> None:
    """Refuse when it is not waiting to be read."""
    if assessment.state is not State.WITH_SUPERVISOR:
        raise AlreadyDone(
            f"This assessment is “{assessment.state.words.lower()}”. Only one that has been sent can be returned or signed."
        )
