"""The list of a family's assessments, child by child: which tool, where it stands, who wrote it and when the child was seen."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from app.answers.about import OUR_WORK
from app.assessments.models import Assessment, Sitting, State
from app.assessments.queries import ids_in
from app.cases.models import Person
from app.cases.wording import called
from app.declaration.tool import Tool
from app.declaration.vocabulary import Subject
from app.web.pages import ago, day, day_and_clock

MARKS = {
    State.DRAFT: "in_progress",
    State.RETURNED: "in_progress",
    State.WITH_SUPERVISOR: "waiting",
    State.SIGNED: "done",
    State.REPLACED: "does_not_apply",
    State.ABANDONED: "does_not_apply",
}


@dataclass(frozen=True)
class AssessmentRow:
    """One assessment in the list."""

    id: UUID
    title: str
    seen: str
    state: str
    mark: str
    told: str
    """Who wrote it, and what happened to it last."""
    resume: bool
    """True: it goes on at the next unanswered question; otherwise it is read."""


@dataclass(frozen=True)
class ChildsAssessments:
    """One child's assessments, or one carer's, newest first; none is said in words."""

    child_id: UUID
    name: str
    rows: tuple[AssessmentRow, ...]


def assessment_rows(
    begun: Iterable[tuple[Assessment, Sitting]],
    children: Sequence[Person],
    adults: Sequence[Person],
    tools: Mapping[str, Tool],
    names: Mapping[UUID, str],
    me: UUID,
) -> list[ChildsAssessments]:
    """Child by child, in the order of the record; then carer by carer, and last what is about our own work."""
    known = {person.id: called(person) or "Baby" for person in (*children, *adults)}
    found: dict[UUID, list[AssessmentRow]] = {child.id: [] for child in children}
    found |= {adult.id: [] for adult in adults} | {OURS: []}
    for assessment, sitting in begun:
        made = row(assessment, sitting, tools, names, me)
        whose = about_whom(assessment, tools)
        if whose != assessment.child_id:
            made = replace(made, seen=f"{made.seen}. With {known.get(assessment.child_id, 'a child')} in mind")
        found.setdefault(whose, []).append(made)
    first = [ChildsAssessments(child.id, known[child.id], tuple(found[child.id])) for child in children]
    also = [ChildsAssessments(adult.id, known[adult.id], tuple(found[adult.id])) for adult in adults if found[adult.id]]
    ours = [ChildsAssessments(OURS, OUR_WORK, tuple(found[OURS]))] if found[OURS] else []
    return [*first, *also, *ours]


OURS = UUID(int=0)
"""Stands for ourselves in the list, where others have an id of their own."""


def about_whom(assessment: Assessment, tools: Mapping[str, Tool]) -> UUID:
    """Under whom it is listed: the child, the one carer it is about, or ourselves."""
    tool = tools.get(assessment.tool_key)
    if tool is not None and tool.subject is Subject.PRACTITIONER:
        return OURS
    carers = ids_in(assessment.carers)
    return carers[0] if tool is not None and tool.subject is Subject.CARER and carers else assessment.child_id


def row(
    assessment: Assessment, sitting: Sitting, tools: Mapping[str, Tool], names: Mapping[UUID, str], me: UUID
) -> AssessmentRow:
    """One assessment in words."""
    title = (
        tools[assessment.tool_key].title if assessment.tool_key in tools else assessment.tool_key.replace("_", " ").capitalize()
    )
    who = "you" if assessment.author_id == me else names.get(assessment.author_id, "somebody who has left")
    seen = f"Seen {day(sitting.seen_on)}, {ago(sitting.seen_on)}"
    resume = assessment.state.open_for_answers and assessment.author_id == me
    return AssessmentRow(
        assessment.id,
        title,
        seen,
        assessment.state.words,
        MARKS[assessment.state],
        f"By {who}. {last(assessment, names)}",
        resume,
    )


def last(assessment: Assessment, names: Mapping[UUID, str]) -> str:
    """What happened last, with its time."""
    if assessment.signed_at and assessment.signed_by:
        return f"Signed by {names.get(assessment.signed_by, 'somebody who has left')}, {day(assessment.signed_at)}."
    if assessment.state is State.WITH_SUPERVISOR and assessment.sent_at:
        return f"Sent to be read {day_and_clock(assessment.sent_at)}."
    if assessment.state is State.ABANDONED:
        return f"Left unfinished: {assessment.abandoned_why}"
    return f"Last saved {day_and_clock(assessment.last_saved_at)}."
