"""Reading what a change of adaptation needs: the tool whole, every change before it, and the answers it concerns."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from sqlmodel import Session, col, select

from app.adapting.models import AdaptationChange, FamilyCopyAllowed
from app.adapting.rules import keys_in, not_asked, safe_in
from app.answers.given import Given
from app.answers.slots import Slot
from app.assessments.guard import OpenAssessment
from app.assessments.models import Assessment
from app.assessments.queries import given_in, standing
from app.beginning.queries import facts_of, family_facts
from app.beginning.suggesting import Suggestion, suggestions
from app.declaration.tool import Tool
from app.moving.queries import moves_of
from app.suite.queries import release


def changes_of(session: Session, assessment_id: UUID) -> list[AdaptationChange]:
    """Every change of one assessment, the latest first; of a correction, those of what it corrects too."""
    found: list[AdaptationChange] = []
    one: UUID | None = assessment_id
    while one is not None:
        wanted = select(AdaptationChange).where(AdaptationChange.assessment_id == one)
        found += session.exec(wanted.order_by(col(AdaptationChange.number).desc())).all()
        one = session.exec(select(Assessment.replaces_id).where(Assessment.id == one)).first()
    return found


def last_number(session: Session, assessment_id: UUID) -> int:
    """How often it was changed."""
    wanted = select(AdaptationChange.number).where(AdaptationChange.assessment_id == assessment_id)
    return session.exec(wanted.order_by(col(AdaptationChange.number).desc())).first() or 0


def taken_off(session: Session, assessment_id: UUID) -> AdaptationChange | None:
    """The change that last took off what keeps somebody safe, where no supervisor has allowed a family's copy since."""
    for change in changes_of(session, assessment_id):
        tool = release(session, change.release_id)
        if safe_in(tool, keys_in(change.before)) and not safe_in(tool, keys_in(change.after)):
            allowed = session.exec(select(FamilyCopyAllowed.id).where(FamilyCopyAllowed.change_id == change.id)).first()
            return change if allowed is None else None
    return None


def allowances(session: Session, changes: Iterable[AdaptationChange]) -> dict[UUID, FamilyCopyAllowed]:
    """Where a supervisor allowed a family's copy, by the change that had taken off what keeps somebody safe."""
    wanted = [change.id for change in changes]
    found = session.exec(select(FamilyCopyAllowed).where(col(FamilyCopyAllowed.change_id).in_(wanted))) if wanted else ()
    return {one.change_id: one for one in found}


def tool_whole(session: Session, opened: OpenAssessment) -> Tool:
    """The tool as it was when this was begun, with all its adaptations and none laid over it."""
    return release(session, opened.assessment.release_id)


def every_given(session: Session, opened: OpenAssessment) -> dict[Slot, Given]:
    """Every standing answer of what they may see, asked or not."""
    given = given_in(standing(session, assessment_id=opened.id))
    return {slot: one for slot, one in given.items() if slot.question not in opened.hidden}


def suggested(session: Session, opened: OpenAssessment, tool: Tool) -> tuple[Suggestion, ...]:
    """Every adaptation of the tool, with why the record speaks for it; not those that send one to another tool."""
    family = family_facts(session, opened.case.id, who_died=True)
    facts = facts_of(family, opened.child, opened.sitting.seen_on)
    return tuple(each for each in suggestions(tool, facts) if not each.adaptation.use_instead)


@dataclass(frozen=True)
class History:
    """Every change, each with the tool in whose words it is told, and the answers that are not asked for now."""

    changes: tuple[tuple[AdaptationChange, Tool], ...]
    not_asked: dict[Slot, Given]
    tool: Tool | None
    """The tool whole; None where it was never changed, and nothing has to be told in its words."""
    allowed: Mapping[UUID, FamilyCopyAllowed] = field(default_factory=dict)
    """By the change that had taken off what keeps somebody safe."""


def history(session: Session, opened: OpenAssessment) -> History:
    """What a page tells of how this was adapted. Two queries where neither that nor its version was ever changed."""
    changes = changes_of(session, opened.id)
    if not changes and not moves_of(session, opened.id):
        return History((), {}, None)
    tool = tool_whole(session, opened)
    tools = {one: release(session, one) for one in {each.release_id for each in changes}}
    kept = not_asked(opened.tool, every_given(session, opened), opened.hidden)
    return History(tuple((each, tools[each.release_id]) for each in changes), kept, tool, allowances(session, changes))
