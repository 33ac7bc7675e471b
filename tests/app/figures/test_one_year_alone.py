"""Figures are the same whether one year is worked out anew or all are: of cohorts that chance made, on either database."""

from collections import Counter
from collections.abc import Iterator

import pytest
from sqlalchemy import delete

from app.cohorts.actions import bring_in, take_back
from app.cohorts.models import CohortBatch
from app.counting.rows import Row
from app.db import Database
from app.figure_releases.models import FigureTold
from app.figures.models import FigureState
from app.figures.queries import Figure, figure_rows, refusals
from app.figures.rollup import earlier_of, rebuild
from app.practice_measures.chance import Chance
from app.returns.meant import Sort, Spell
from tests.app.figures.test_by_hand import DAY, ME, bring, enquiry, need
from tests.app.returns.census import assessment, census, child, episode, plan

YEARS = range(2022, 2026)
Told = tuple[Counter[Figure], dict[tuple[str, int], str]]


def some_day(chance: Chance, first: DAY, last: DAY) -> str:
    """One of the first days of a month: two things often begin on the same."""
    return f"{first + chance.below((last - first).days // 30 + 1) * (DAY(2022, 1, 31) - DAY(2022, 1, 1)):%Y-%m-%d}"


def episodes(chance: Chance, year: int) -> Iterator[str]:
    """What a census says of one child: plans that go on are in the next one too, and the same day may stand there twice."""
    begins, ends = DAY(year - 1, 4, 1), DAY(year, 3, 31)
    for _ in range(chance.one_of((1, 1, 2))):
        referred = some_day(chance, DAY(year - 2, 4, 1), ends)
        inside = [
            assessment(
                referred, some_day(chance, max(begins, DAY.fromisoformat(referred)), ends), chance.one_of((("16A",), ("1B",), ()))
            )
        ]
        for _ in range(chance.one_of((0, 1, 1, 2))):
            since = chance.one_of((f"{year - 2}-05-01", f"{year - 1}-05-01", f"{year - 1}-05-01", f"{year - 1}-11-01"))
            until = chance.one_of(("", "", some_day(chance, max(begins, DAY.fromisoformat(since)), ends)))
            inside.append(plan(since, until, chance.one_of(("NEG", "EMO")), chance.one_of(("0", "0", "1"))))
        inside.append(need(some_day(chance, begins, ends)))
        met = some_day(chance, begins, ends)
        inside.append(enquiry(met, met))
        yield episode(*inside, referred=referred)


def a_census(chance: Chance, year: int) -> bytes:
    children = (
        child(
            f"A{number}",
            *episodes(chance, year),
            about=f"<PersonBirthDate>{2006 + number % 15}-02-03</PersonBirthDate><Sex>{'FM'[number % 2]}</Sex>",
        )
        for number in range(70)
        if chance.below(5) < 3
    )
    return census(*children, year=year)


def everything(database: Database, chance: Chance) -> list[CohortBatch]:
    """Early help and care of all the time, and a census of each year."""
    helped = "\n".join(f"A{number},{some_day(chance, DAY(2020, 4, 1), DAY(2025, 3, 1))},,Neglect" for number in range(0, 70, 3))
    bring(database, Sort.EARLY_HELP, f"child,start,end,reason\n{helped}\n".encode(), DAY(2019, 4, 1), DAY(2025, 3, 31))
    return [bring(database, Sort.CIN, a_census(chance, year)) for year in YEARS]


def told(database: Database) -> Told:
    with database.reading() as session:
        return Counter(figure_rows(session)), refusals(session)


def reckoned(database: Database, *, every_year: bool = False) -> Told:
    """The figures, worked out where anything changed or all of them, and none kept as it was told before."""
    with database.unit_of_work() as session:
        session.connection().execute(delete(FigureTold))
        if every_year:
            session.connection().execute(delete(FigureState))
    rebuild(database)
    return told(database)


@pytest.mark.parametrize("seed", range(2))
def test_a_return_that_comes_in_gives_the_figures_that_a_whole_reckoning_gives(database: Database, seed: int) -> None:
    batches = everything(database, Chance(str(seed)))
    whole = reckoned(database)
    assert len({one.year for one in whole[0]}) == len(YEARS)

    for batch in batches:
        for deed in (take_back, bring_in):
            with database.unit_of_work() as session:
                deed(session, by=ME, batch=session.get_one(CohortBatch, batch.id))
            alone = reckoned(database)
            assert alone == (whole if deed is bring_in else reckoned(database, every_year=True)), (batch.reference, deed)


def test_each_year_worked_out_by_itself_is_as_it_is_among_all(database: Database) -> None:
    everything(database, Chance("7"))
    whole = reckoned(database)

    for year in YEARS:
        with database.unit_of_work() as session:
            session.delete(session.get_one(FigureState, year))
        assert reckoned(database) == whole, year
    assert reckoned(database, every_year=True) == whole


def a_plan(since: DAY, until: DAY | None = None) -> Row:
    return Row(Spell.CP_PLAN.value, since, until, 1, since, "NEG", "", 0, "")


def test_of_a_day_that_the_later_return_speaks_of_all_it_says_stands_and_nothing_of_the_earlier() -> None:
    may, june = DAY(2023, 5, 1), DAY(2023, 6, 1)
    earlier = {Spell.CP_PLAN.value: [a_plan(may), a_plan(june)]}
    later = {Spell.CP_PLAN.value: [a_plan(may, DAY(2024, 2, 1)), a_plan(may, DAY(2024, 3, 1))]}

    found = earlier_of("A1", [{"A1": earlier}, {"A1": later}])[Spell.CP_PLAN.value]

    assert [(one.since, one.until) for one in found] == [(june, None), (may, DAY(2024, 2, 1)), (may, DAY(2024, 3, 1))]
    assert earlier_of("A1", [{"A1": earlier}, {}]) == earlier
    assert earlier_of("A1", []) == {}
