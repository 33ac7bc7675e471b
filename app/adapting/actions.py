"""The deed itself: an assessment goes on adapted otherwise. Nothing that was answered is touched, and what was is kept."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, select

from app.adapting.models import AdaptationChange, FamilyCopyAllowed
from app.adapting.queries import last_number, taken_off
from app.adapting.rules import Otherwise
from app.assessments.actions import hold, still_open
from app.assessments.begun import adaptation_keys
from app.assessments.models import Assessment, SectionMark
from app.audit import trail
from app.db import now
from app.declaration.tool import Tool
from app.people.practitioner import Practitioner
from app.refusals import NotReady, NotYours, SomeoneElseChanged

CHANGED_SINCE = "Somebody changed how this is adapted after you opened the page. Nothing of theirs was changed."
NOT_THE_LAST = "This was decided on, or adapted otherwise, after you opened the page. Read it again before you decide."
YOU_TOOK_IT_OFF = "You took off what kept somebody safe, so another supervisor says whether a copy may be made for the family."
AS_IT_IS = "That is how it is adapted now. Choose something else, or leave it as it is."


@dataclass(frozen=True)
class Wanted:
    """What somebody chose. `reasons`: key → why it suits; `seen` and `release`: what the page was made from."""

    reasons: Mapping[str, str]
    why: str
    seen: int
    release: UUID
    operation: UUID


def change(session: Session, *, assessment: Assessment, tool: Tool, wanted: Wanted, by: Practitioner) -> AdaptationChange:
    """Adapts a draft otherwise. Sent twice with one operation it is changed once.

    Answers stay as they are: those that are no longer asked for count for nothing until they are asked for again.
    """
    hold(session, assessment)
    done = session.get(AdaptationChange, wanted.operation)
    if done is not None and done.assessment_id == assessment.id:
        return done
    still_open(assessment)
    if done is not None or assessment.release_id != wanted.release or last_number(session, assessment.id) != wanted.seen:
        raise SomeoneElseChanged(CHANGED_SINCE)
    before = adaptation_keys(assessment.adaptations)
    after = tuple(each.key for each in tool.adaptations if each.key in wanted.reasons)
    if set(before) == set(after):
        raise NotReady(AS_IT_IS)
    if not wanted.why:
        raise NotReady("Say why it is adapted otherwise. The reason is kept with the assessment.")
    changed = AdaptationChange(
        id=wanted.operation,
        assessment_id=assessment.id,
        number=wanted.seen + 1,
        release_id=assessment.release_id,
        before=assessment.adaptations,
        after=json.dumps([{"key": key, "why": wanted.reasons[key]} for key in after]),
        why=wanted.why,
        changed_at=now(),
        changed_by=by.id,
    )
    otherwise = Otherwise(tool, before, after, assessment.depth)
    open_again(session, assessment, otherwise, by)
    assessment.adaptations, assessment.last_saved_at = changed.after, changed.changed_at
    session.add_all([changed, assessment])
    session.flush()
    what = "changed how an assessment is adapted"
    trail.deed(session, by=by, what=what, case_id=assessment.case_id, about_id=assessment.id, detail=f"change {changed.number}")
    if otherwise.takes_off_safety:
        what = "took off what keeps somebody safe"
        trail.deed(session, by=by, what=what, case_id=assessment.case_id, about_id=assessment.id)
    return changed


def allow_family_copy(
    session: Session, *, assessment: Assessment, change_id: UUID, why: str, operation: UUID, by: Practitioner
) -> FamilyCopyAllowed:
    """A supervisor says that paper puts nobody in danger, though what kept somebody safe was taken off. Twice sent is once said.

    Never the one who took it off: a second person has thought about it.
    """
    hold(session, assessment)
    done = session.get(FamilyCopyAllowed, operation)
    if done is not None and done.change_id == change_id:
        return done
    standing = taken_off(session, assessment.id)
    if done is not None or standing is None or standing.id != change_id:
        raise SomeoneElseChanged(NOT_THE_LAST)
    if standing.changed_by == by.id:
        raise NotYours(YOU_TOOK_IT_OFF)
    allowed = FamilyCopyAllowed(id=operation, change_id=change_id, why=why, allowed_at=now(), allowed_by=by.id)
    session.add(allowed)
    session.flush()
    what = "allowed a family’s copy after what kept somebody safe was taken off"
    trail.deed(session, by=by, what=what, case_id=assessment.case_id, about_id=assessment.id)
    return allowed


def open_again(session: Session, assessment: Assessment, otherwise: Otherwise, by: Practitioner) -> None:
    """A part that somebody marked as completed is open again where a question in it comes, goes or is asked in other words."""
    touched = otherwise.otherwise()
    both = (*otherwise.asked_before.sections, *otherwise.asked_after.sections)
    again = {section.key for section in both if any(question.key in touched for question in section.questions)}
    for mark in session.exec(select(SectionMark).where(SectionMark.assessment_id == assessment.id)).all():
        if mark.completed and mark.section in again:
            mark.completed, mark.marked_at, mark.marked_by = False, now(), by.id
            session.add(mark)
