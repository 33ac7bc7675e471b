"""How long a return is kept: from the last day it speaks of, for as many years as are set here; then its rows are destroyed."""

import datetime
from dataclasses import dataclass

from sqlmodel import Session, col, select

from app.audit import trail
from app.cohorts.models import CohortBatch, Stand
from app.cohorts.reading_in import take_rows_out
from app.db import Database, now, today
from app.deadlines.rules import months_after
from app.retention.rules import ReturnsRule
from app.web.pages import day

OVER = "Its time of keeping is over. Its rows were destroyed, and the figures that rested on them."
HOLDING_ROWS = (Stand.WAITING, Stand.BROUGHT_IN, Stand.REPLACED, Stand.TAKEN_BACK)


def kept_until(batch: CohortBatch, rule: ReturnsRule) -> datetime.date | None:
    """The last day on which its rows are here; None: until somebody takes it back."""
    if rule.years is None:
        return None
    return months_after(batch.reference or batch.sent_at.date(), 12 * rule.years)


def keeping_words(batch: CohortBatch, rule: ReturnsRule) -> str:
    """For how long, and why, in a sentence or two."""
    if batch.stand not in HOLDING_ROWS:
        return ""
    last = kept_until(batch, rule)
    if last is None:
        return f"No time of keeping is set here, so its rows are kept, also once it is taken back. {rule.source}."
    return f"It is kept until {day(last)}: {rule.years} years from the last day it speaks of. {rule.source}. Then: {rule.then}."


@dataclass
class OldReturns:
    """Destroys the rows of returns whose time is over, whenever it is called."""

    database: Database
    rule: ReturnsRule

    def __call__(self) -> int:
        """Gives how many there were."""
        if self.rule.years is None:
            return 0
        with self.database.reading() as session:
            batches = session.exec(select(CohortBatch).where(col(CohortBatch.stand).in_(HOLDING_ROWS))).all()
            over = [one.id for one in batches if (last := kept_until(one, self.rule)) is not None and last < today()]
        for batch_id in over:
            with self.database.unit_of_work() as session:
                destroy(session, by=BY_ITSELF, batch=session.get_one(CohortBatch, batch_id, with_for_update=True))
        return len(over)


@dataclass(frozen=True)
class ByItself:
    """The service, by the rule that the authority set."""

    id: None = None
    session_id: None = None


BY_ITSELF = ByItself()


def destroy(session: Session, *, by: trail.Doer, batch: CohortBatch) -> None:
    """Its rows and its report go for good; that it was sent, and what became of it, stays."""
    take_rows_out(session, batch.id)
    batch.stand, batch.trouble = Stand.LEFT, OVER
    batch.ended_at, batch.ended_by = now(), by.id
    session.add(batch)
    trail.deed(session, by=by, what="destroyed the rows of a return whose time was over", about_id=batch.id)
