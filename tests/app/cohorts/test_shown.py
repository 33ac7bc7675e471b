"""A return as it is shown: its dates once they are known, and how many children only where it tells of single ones."""

import datetime

from app.cohorts.models import CohortBatch, Stand
from app.cohorts.presenters import batch_shown
from app.db import now
from app.returns.meant import Sort


def a_batch(sort: Sort = Sort.CIN, stand: Stand = Stand.LEFT, reference: datetime.date | None = None) -> CohortBatch:
    return CohortBatch(sort=sort, stand=stand, reference=reference, digest="d", beat_at=now(), sent_at=now(), children=0, rows=5)


def test_the_dates_of_what_nobody_could_read_will_never_be_known() -> None:
    assert batch_shown(a_batch(stand=Stand.READING), {}).about == "its dates are not known yet"
    assert batch_shown(a_batch(), {}).about == "its dates are not known"


def test_totals_bring_lines_and_no_children() -> None:
    assert batch_shown(a_batch(Sort.POPULATION), {}).brought == "5 lines. 0 left out, 0 kept and doubtful"
    assert batch_shown(a_batch(), {}).brought.startswith("0 children, 5 lines.")
