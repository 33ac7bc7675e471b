"""The last days that matter in a family, asked for at once: when adults were heard, and when children were seen alone."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Date, Integer, Select, cast, func, literal_column, null, union_all
from sqlmodel import Session, col, select

from app.assessments.models import Assessment, ChildSeen, Sitting
from app.evidence.queries import carers_heard
from app.picture.queries import strands_shown


def seen_alone(case_id: UUID, children: Iterable[UUID]) -> Select[*tuple[Any, ...]]:
    """Asks when each child was last seen alone, in this record."""
    return (
        select(Assessment.child_id, func.max(Sitting.seen_on))
        .join(Sitting, col(Sitting.id) == col(Assessment.sitting_id))
        .where(
            col(Assessment.case_id) == case_id,
            col(Assessment.child_id).in_(set(children)),
            col(Assessment.child_seen) == ChildSeen.ALONE,
        )
        .group_by(col(Assessment.child_id))
    )


def last_days(session: Session, case_id: UUID, children: Sequence[UUID]) -> tuple[dict[UUID, Any], ...]:
    """When each adult was last heard, when each child was last seen alone, and how many strands of a life are explored."""
    wanted = (carers_heard(case_id), seen_alone(case_id, children), strands_shown([case_id], children))
    heard, alone, shown = (one.subquery().c for one in wanted)
    rows = session.execute(
        union_all(
            select(literal_column("0"), heard[0], heard[1], cast(null(), Integer)),
            select(literal_column("1"), alone[0], alone[1], cast(null(), Integer)),
            select(literal_column("2"), shown[0], cast(null(), Date), shown[1]),
        )
    )
    found: tuple[dict[UUID, Any], ...] = ({}, {}, {})
    for number, who, day, strands in rows:
        found[number][who] = strands if day is None else day
    return found
