"""Reading how stages stood before they were put right, and the deadlines that a stage set going. Changes nothing."""

import datetime
from collections.abc import Collection, Iterable
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from app.cases.models import NextStep, Stage
from app.people.models import Account
from app.stages.models import StageWas


def history_of(session: Session, stages: Iterable[UUID]) -> dict[UUID, list[Any]]:
    """How each stage stood before, latest first, with the name of whoever changed it."""
    rows = session.execute(
        select(StageWas, Account.name)
        .join(Account, col(Account.id) == col(StageWas.changed_by))
        .where(col(StageWas.stage_id).in_(set(stages)))
        .order_by(col(StageWas.changed_at).desc())
    ).all()
    found: dict[UUID, list[Any]] = {}
    for was, name in rows:
        found.setdefault(was.stage_id, []).append((was, name))
    return found


def set_going(session: Session, stage: Stage, rules: Collection[str], *conditions: Any) -> list[NextStep]:
    """The deadlines under these rules, of the same child or of the family, from the stage's first day on."""
    wanted = select(NextStep).where(
        col(NextStep.case_id) == stage.case_id,
        col(NextStep.rule).in_(rules),
        col(NextStep.person_id) == stage.person_id if stage.person_id else col(NextStep.person_id).is_(None),
        *conditions,
    )
    return list(session.exec(wanted.order_by(col(NextStep.id))))


STILL_OPEN = col(NextStep.done_on).is_(None)
LAPSED = col(NextStep.lapsed)


def from_day(day: datetime.date) -> Any:
    return col(NextStep.from_on) == day


def from_day_on(day: datetime.date) -> Any:
    return col(NextStep.from_on) >= day
