"""What may follow what, who may lead, and when a reason is needed: pure thought on the stages of one family or one child."""

import datetime
from collections.abc import Iterable
from uuid import UUID

from app.cases.models import Stage
from app.stages.declared import StageBook, StageOfHelp


def standing(stages: Iterable[Stage], person_id: UUID | None) -> Stage | None:
    """The stage that the family, or this child for themselves, is in now."""
    return next((one for one in stages if one.person_id == person_id and one.until is None), None)


def before(stages: Iterable[Stage], person_id: UUID | None, since: datetime.date, but: UUID | None = None) -> Stage | None:
    """What came before a stage that begins that day: the child's own stage, else the family's."""
    earlier = [one for one in stages if one.since <= since and one.id != but and one.person_id in (None, person_id)]
    return max(earlier, key=lambda one: (one.person_id == person_id, one.since), default=None)


def why_not_after(book: StageBook, stage: StageOfHelp, earlier: Stage | None) -> str:
    """Why this stage cannot follow that one, with the mend; empty when it can. What the file no longer knows stops nothing."""
    known = book.stage(earlier.stage) if earlier else None
    if known is None or not stage.may_follow or known.key in (stage.key, *stage.may_follow):
        return ""
    after = ", ".join(book.named(stage.may_follow))
    return f"“{stage.name}” does not follow “{known.name}”. It follows: {after}. Write down the stage between them first."


def why_not_led(book: StageBook, stage: StageOfHelp, role: str) -> str:
    """Why somebody in this role does not lead that stage, with the mend; empty when they may or when no role is said."""
    if not role or (not stage.led_by and book.role(role)) or role in stage.led_by:
        return ""
    may = book.named(stage.led_by or [one.key for one in book.roles])
    return f"“{stage.name}” is led by: {', '.join(may)}. Choose one of those."


def is_changed(was: Stage, stage: str, since: datetime.date, until: datetime.date | None) -> bool:
    """Whether which stage it is, or one of its days, is other than was written: then a reason is asked for."""
    return (was.stage, was.since, was.until) != (stage, since, until)
