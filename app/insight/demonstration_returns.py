"""The made-up returns of the demonstration, brought in through the same readers that people use."""

import datetime
import io

from app.cohorts.actions import bring_in
from app.cohorts.models import CohortBatch
from app.cohorts.queries import batches
from app.cohorts.reading_in import AtTheMachine, Sent, begin, read_in
from app.db import Database
from app.figures.rollup import rebuild
from app.insight import demonstration_rows as in_rows
from app.insight.demonstration import YEARS, census, everybody
from app.measuring.periods import Period
from app.practice_measures.demonstration import make_practice
from app.practice_measures.rollup import count_records
from app.returns.meant import Sort


def make_returns(database: Database) -> None:
    """Brings them in where no return was ever sent, and works the figures out."""
    with database.reading() as session:
        if batches(session):
            return
    children, me = everybody(), AtTheMachine()
    for year in YEARS:
        bring(database, Sent(Sort.CIN, me), census(year, children))
        bring(database, Sent(Sort.CARED_FOR, me, Period(year).first, Period(year).last), in_rows.care(children, year))
        bring(database, Sent(Sort.ATTENDANCE, me), in_rows.attendance(children, year))
    helped = Sent(Sort.EARLY_HELP, me, datetime.date(2020, 4, 1), Period(YEARS[-1]).last)
    bring(database, helped, in_rows.early_help(children))
    bring(database, Sent(Sort.ALL_PUPILS, me), in_rows.all_pupils())
    bring(database, Sent(Sort.POPULATION, me), in_rows.population())
    rebuild(database)
    make_practice(database)
    count_records(database)


def bring(database: Database, sent: Sent, file: bytes) -> None:
    given = io.BytesIO(file)
    batch_id = begin(database, sent, given)
    read_in(database, batch_id, sent.sort, given)
    with database.unit_of_work() as session:
        bring_in(session, by=AtTheMachine(), batch=session.get_one(CohortBatch, batch_id))
