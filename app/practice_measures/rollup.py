"""Counting live records and keeping what was counted: once a month, of quarters and years that are over, whole or not at all.

Figures of a time that is not over, or that follow every save, could be set against each other day by day until one child is
found. So a quarter is told when it has ended, and what is written of it later comes in when the next month begins.
"""

import hashlib
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import delete, insert, text
from sqlmodel import Session, SQLModel

from app.counting.spells import Count
from app.db import Database, now, today
from app.declaration.help import Help
from app.figure_releases.settling import settled
from app.figures import safe
from app.figures.declared import measures as all_measures
from app.figures.models import OUTCOMES_BY_HELP
from app.figures.queries import as_declared
from app.figures.rollup import nothing_swept
from app.kinds_of_help.queries import done_steps
from app.kinds_of_help.rules import Stood, help_rows
from app.measuring import Measure
from app.measuring.periods import Period
from app.picture.terms import used_in
from app.plan_progress.sustained import Rule
from app.practice_facts.facts import Facts
from app.practice_facts.quarters import Quarters
from app.practice_facts.reading import facts_of
from app.practice_measures import queries
from app.practice_measures.counting import Counting
from app.practice_measures.models import RecordsCounted
from app.practice_measures.told import ByPeriod, Told
from app.practice_measures.use import suite_rows
from app.practice_measures.ways import WAYS, rows_by_way, ways_told

LOCK = 7_402_117
PARTS = "became"
"""The cut in which it is kept what all who are counted divide into."""


def live_measures(measures: Mapping[str, Measure] | None = None) -> dict[str, Measure]:
    return {key: one for key, one in (measures or all_measures()).items() if one.live is not None}


def declared(measures: Mapping[str, Measure], rule: Rule) -> str:
    """What is asked, as one short text: every declaration, when a change counts as sustained, and the ways it is told by."""
    found = hashlib.sha256(rule.words.encode() + " ".join((*WAYS, *Help, *Stood)).encode())
    for measure in measures.values():
        found.update(as_declared(measure))
    return found.hexdigest()


def rule_of(session: Session) -> Rule:
    """When a change counts as sustained here: the same as on the page of a plan."""
    terms = used_in(session).sustained
    return Rule(weeks=terms.weeks, readings=terms.readings, people=terms.voices)


def count_records(database: Database) -> float:
    """Counts everything anew. Gives the seconds it took."""
    wanted, begun = live_measures(), time.monotonic()
    with database.reading() as session, nothing_swept():
        reached, rule = queries.reached(session), rule_of(session)
        facts = facts_of(session, Quarters(today().year + 1), today())
        done = done_steps(session)
        periods = periods_told(facts)
        rows = list(rows_of(Counting(facts, rule), wanted, periods))
        born = facts.born
        for period in periods:
            if not period.quarter:
                rows += help_rows(done, facts.reviewed, born, period, rule)
        uses = suite_rows(facts)
    seconds = time.monotonic() - begun
    with database.unit_of_work() as session:
        if not database.on_sqlite:
            session.connection().execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        put(session, "figure_row", settled(session, rows, form_of), only=[*wanted, OUTCOMES_BY_HELP])
        put(session, "suite_use", uses)
        asked = declared(wanted, rule)
        session.merge(RecordsCounted(id=1, month=this_month(), declared=asked, reached=reached, made_at=now(), seconds=seconds))
    return seconds


def form_of(measure: str) -> tuple[bool, bool]:
    """None counts sessions; what became of the outcomes of one kind of help adds up, and is told whole or not at all."""
    return False, measure == OUTCOMES_BY_HELP


def this_month() -> str:
    return f"{today():%Y-%m}"


def periods_told(facts: Facts) -> list[Period]:
    """Periods that are over, from the first on at whose beginning there were more than a few children: part of a year, told as
    a whole one, would be wrong, and a time of a few old records tells nothing."""
    there = {quarter.first: facts.there_at[at] for at, quarter in enumerate(facts.quarters.quarters)}
    over = [period for _, period in facts.quarters.told() if period.last < today()]
    return [period for period in over if there[period.first] > safe.FEW]


def rows_of(counting: Counting, measures: Mapping[str, Measure], periods: Sequence[Period]) -> Iterator[dict[str, Any]]:
    found = [(measure, beside_the_born(counting, measure)) for measure in measures.values()]
    for period in periods:
        asked = [(measure, told[period]) for measure, told in found if measure.quarters or not period.quarter]
        ways = ways_told(told.cells for _, told in asked)
        for measure, told in asked:
            yield from measured(period, measure, told, ways)


def beside_the_born(counting: Counting, measure: Measure) -> ByPeriod:
    """One measure by period. Where the babies who are expected are a few, or a quarter and its year differ by a few of them, they
    are left out: all who are told, less those who were born, would be those few."""
    found, live = counting.told(measure), measure.live
    if live is None or not live.before_birth or live.what not in ("child", "strand"):
        return found
    expected = counting.before_birth

    def are_few(period: Period) -> bool:
        return safe.few(expected[period]) or safe.few(abs(expected[Period(period.year)] - expected[period]))

    if not any(are_few(period) for period in found):
        return found
    born = counting.told(measure.model_copy(update={"live": live.model_copy(update={"before_birth": False})}))
    return {period: born[period] if are_few(period) else one for period, one in found.items()}


def measured(period: Period, measure: Measure, told: Told, ways: Collection[int]) -> Iterator[dict[str, Any]]:
    """One measure of one period: whole, by what all divide into, and by each way it is told by."""
    yield row(period, measure, told)
    for part, children in told.parts.items():
        yield row(period, measure, Told(Count(children, told.whole.denominator), children), PARTS, part.value)
    for one in rows_by_way(told.cells, ways):
        count = one["count"]
        counted = row(period, measure, Told(count, count.denominator), one["cut"], one["label"])
        yield {**counted, "kept_back": one["kept_back"]}


def row(period: Period, measure: Measure, told: Told, cut: str = "", label: str = "") -> dict[str, Any]:
    return {
        "measure": measure.key,
        "year": period.year,
        "quarter": period.quarter,
        "cut": cut,
        "label": label,
        "numerator": told.whole.numerator,
        "denominator": told.whole.denominator,
        "left_out": told.whole.left_out,
        "people": told.people,
    }


def put(session: Session, name: str, rows: list[dict[str, Any]], only: list[str] | None = None) -> None:
    """What was counted, in place of what there was."""
    table = SQLModel.metadata.tables[name]
    gone = delete(table) if only is None else delete(table).where(table.c.measure.in_(only))
    session.connection().execute(gone)
    if rows:
        session.connection().execute(insert(table), rows)


def keep_counted(database: Database) -> bool:
    """Counts again where a month has begun since, or something is asked otherwise. Gives whether it did."""
    with database.reading() as session:
        made = queries.counted(session)
        if made and (made.month, made.declared) == (this_month(), declared(live_measures(), rule_of(session))):
            return False
    count_records(database)
    return True
