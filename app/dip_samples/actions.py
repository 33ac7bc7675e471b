"""Deeds: drawing a sample, and writing what is found of a record theme by theme."""

import datetime
import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from app.audit import trail
from app.cases.rules import id_for
from app.cases.writing import changed, hold_as_seen
from app.db import now
from app.dip_samples import queries
from app.dip_samples.models import DipCase, DipGrade, DipSample, Frame, Grade
from app.dip_samples.queries import Drawn
from app.dip_samples.rules import draw, reads_as
from app.people.practitioner import Practitioner
from app.refusals import NotReady, NotYours


def draw_sample(
    session: Session,
    *,
    by: Practitioner,
    frame: Frame,
    since: datetime.date,
    until: datetime.date,
    size: int,
    operation: UUID,
    seed: str = "",
) -> DipSample:
    """Draws by chance and keeps the seed and the pool. Raises NotReady where there is nothing to draw from, or no team."""
    own = id_for(operation, by.id, frame, since, until, size)
    before = session.get(DipSample, own)
    if before is not None:
        return before
    pool = queries.pool(session, by, frame, since, until)
    if by.team_id is None or not pool:
        raise NotReady("No record of your team fits these days. Look at the days again.")
    row = DipSample(
        id=own,
        team_id=by.team_id,
        frame=frame,
        since=since,
        until=until,
        size=size,
        seed=seed or secrets.token_hex(16),
        pool=json.dumps([str(one) for one in sorted(pool)]),
        drawn_by=by.id,
        drawn_at=now(),
    )
    session.add(row)
    session.flush()
    for place, case_id in enumerate(draw(pool, row.seed, size), 1):
        session.add(DipCase(sample_id=row.id, case_id=case_id, place=place))
    session.flush()
    trail.deed(session, by=by, what="drew a dip sample", about_id=row.id, detail=str(min(size, len(pool))))
    return row


@dataclass(frozen=True)
class Found:
    """What a reader writes of one theme, and how often it had been written when the page was made."""

    theme: str
    grade: Grade
    words: str
    seen: int


def write_grades(session: Session, *, by: Practitioner, drawn: Drawn, hands: Iterable[UUID], found: Iterable[Found]) -> None:
    """Keeps what is found. Raises NotYours for whoever has no part in it, SomeoneElseChanged for another window."""
    session.get_one(DipCase, drawn.row.id, with_for_update=True)  # of two who begin in the same moment, one reads it
    grades = queries.grades_of(session, [drawn.row.id]).get(drawn.row.id, [])
    part = reads_as(by.id, grades, hands)
    if not part:
        raise NotYours("You had a hand in this family’s work, or somebody else reads this record. Take another one.")
    moderates = part == "moderates"
    standing = {row.theme: row for row in grades if row.moderates is moderates}
    written = 0
    for one in found:
        row = standing.get(one.theme)
        if row is not None and (row.grade, row.words) == (one.grade, one.words):
            continue
        write_grade(session, by, drawn, one, row, moderates=moderates)
        written += 1
    session.flush()
    if written:
        what = "moderated a record in a dip sample" if moderates else "read a record in a dip sample"
        trail.deed(session, by=by, what=what, case_id=drawn.case.id, about_id=drawn.row.id, detail=str(written))


def write_grade(session: Session, by: Practitioner, drawn: Drawn, one: Found, row: DipGrade | None, *, moderates: bool) -> None:
    if row is None:
        row = DipGrade(
            dip_case_id=drawn.row.id,
            case_id=drawn.case.id,
            theme=one.theme,
            moderates=moderates,
            grade=one.grade,
            words=one.words,
            graded_by=by.id,
            changed_at=now(),
            changed_by=by.id,
        )
    else:
        hold_as_seen(session, row, one.seen)
        row.grade, row.words = one.grade, one.words
        changed(row, by)
    session.add(row)
