"""What the picture of a child says is needed: what outcomes answer, and which needs no plan may leave unanswered."""

import datetime
from collections.abc import Iterable
from uuid import UUID

from sqlmodel import Session

from app.cases.wording import listed
from app.declaration.vocabulary import Signal
from app.picture.queries import picture_of
from app.picture.readings import Reading
from app.picture.rules import Picture
from app.picture.sentences import need_told
from app.plans.rules import Need


def picture_for(session: Session, case_id: UUID, child_id: UUID, today: datetime.date) -> Picture:
    """The picture of the child whose plan it is."""
    return picture_of(session, case_id, child_id, today)


def serious(found: Picture) -> tuple[Need, ...]:
    """The needs that are serious now: each has an outcome that answers it, or a reason why it has none."""
    return together(found.serious_needs)


def others(found: Picture) -> tuple[Need, ...]:
    """The other needs that stand now, which an outcome may answer too."""
    known = {one.answer_id for one in found.serious_needs}
    return together(one for strand in found.strands for one in strand.needs if one.answer_id not in known and not one.is_act_now)


def together(readings: Iterable[Reading]) -> tuple[Need, ...]:
    """One answer may speak of several strands: it is one need, named with all of them."""
    of_answer: dict[tuple[UUID, str], list[Reading]] = {}
    for one in readings:
        of_answer.setdefault((one.answer_id, one.words), []).append(one)
    return tuple(as_need(some) for some in of_answer.values())


def as_need(some: list[Reading]) -> Need:
    first = some[0]
    return Need(
        finding_id=first.id,
        strand=strands_told([one.dimension.words for one in some]),
        words=first.words,
        level=first.level.words if first.level else "",
        level_key=first.level.value if first.level else "",
        whose=first.voice.words,
        seen_on=first.on,
        is_serious=first.signal is Signal.SERIOUS_NEED,
        sentence=need_told(first.words, first.asked.short, first.level),
    )


def strands_told(strands: list[str]) -> str:
    """The first two, and how many more: one answer about a day may speak of many."""
    more = len(strands) - 2
    return listed([*strands[:2], f"{more} more"] if more > 0 else strands)
