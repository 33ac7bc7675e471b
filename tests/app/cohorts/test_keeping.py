"""How long a return is kept: as long as is set here, said on its page, and its rows are gone a day later."""

import datetime
from pathlib import Path

import pytest
from sqlmodel import select

from app.cohorts.keeping import OldReturns, keeping_words, kept_until
from app.cohorts.models import CohortBatch, CohortChild, Stand
from app.db import Database, now, today
from app.figures.rollup import keep_up_to_date
from app.retention.declared import returns_rule
from app.returns.meant import Sort
from tests.support.factories import kept

LAST = datetime.date(2020, 3, 31)


def a_batch(reference: datetime.date | None = LAST, stand: Stand = Stand.BROUGHT_IN) -> CohortBatch:
    return CohortBatch(sort=Sort.CIN, stand=stand, reference=reference, digest="d", beat_at=now(), sent_at=now())


def test_nothing_is_set_as_it_comes_and_so_it_is_kept_and_the_page_says_so(tmp_path: Path) -> None:
    rule = returns_rule(tmp_path, {})

    assert kept_until(a_batch(), rule) is None
    assert keeping_words(a_batch(), rule).startswith("No time of keeping is set here")
    assert "No law gives the years" in keeping_words(a_batch(), rule)


def test_an_authority_says_it_in_either_file_and_it_counts_from_the_last_day_told_of(tmp_path: Path) -> None:
    rule = returns_rule(tmp_path, {"returns": 6})

    assert kept_until(a_batch(), rule) == datetime.date(2026, 3, 31)
    assert kept_until(a_batch(None), rule) == rule_day(6)
    assert "until 31 March 2026: 6 years from the last day it speaks of" in keeping_words(a_batch(), rule)
    assert keeping_words(a_batch(stand=Stand.LEFT), rule) == ""


def rule_day(years: int) -> datetime.date:
    day = now().date()
    return day.replace(year=day.year + years)


@pytest.mark.parametrize("stand", [Stand.BROUGHT_IN, Stand.REPLACED])
def test_when_its_time_is_over_its_rows_and_its_figures_go_and_it_says_so(
    database: Database, tmp_path: Path, stand: Stand
) -> None:
    with database.unit_of_work() as session:
        old, young = a_batch(stand=stand), a_batch(today())
        kept(session, old, young)
        kept(session, *(CohortChild(batch_id=one.id, local_id="A1", line=1) for one in (old, young)))
        old_id, young_id = old.id, young.id
    keep_up_to_date(database)

    assert OldReturns(database, returns_rule(tmp_path, {}))() == 0
    chore = OldReturns(database, returns_rule(tmp_path, {"returns": 3}))
    assert (chore(), chore()) == (1, 0)

    with database.reading() as session:
        assert [one.batch_id for one in session.exec(select(CohortChild))] == [young_id]
        row = session.get_one(CohortBatch, old_id)
        assert row.stand is Stand.LEFT
        assert "time of keeping is over" in row.trouble
