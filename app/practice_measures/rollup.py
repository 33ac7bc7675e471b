"""Counting live records and keeping what was counted: once a month, of quarters and years that are over, whole or not at all.

Figures of a time that is not over, or that follow every save, could be set against each other day by day until one child is
found. So a quarter is told when it has ended, and what is written of it later comes in when the next month begins.
"""

import datetime
import hashlib
import time
from collections.abc import Iterator, Mapping, Sequence
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
from app.kinds_of_help.queries import done_steps
from app.kinds_of_help.rules import Stood, help_rows
from app.measuring import Measure
from app.measuring.periods import Period, periods_of
from app.picture.terms import used_in
from app.plan_progress.sustained import Rule
from app.practice_measures import queries
from app.practice_measures.counting import Counting, Told
from app.practice_measures.facts import Facts, Open
from app.practice_measures.models import RecordsCounted
from app.practice_measures.use import suite_rows
from app.practice_measures.ways import WAYS, rows_by_way, told_in_all

YEARS = 3
"""How many years back are told: more would say little about practice as it is now."""
LOCK = 7_402_117
PARTS = "became"
"""The cut in which it is kept what all who are counted divide into."""


def live_measures(measures: Mapping[str, Measure] | None = None) -> dict[str, Measure]:
    return {key: one for key, one in (measures or all_measures()).items() if one.live is not None}


def declared(measures: Mapping[str, Measure], rule: Rule) -> str:
    """What is asked, as one short text: every declaration, when a change counts as sustained, and the ways it is told by."""
    found = hashlib.sha256(rule.words.encode() + " ".join((*WAYS, *Help, *Stood)).encode())
    for measure in measures.values():
        found.update(measure.model_dump_json().encode())
    return found.hexdigest()


def rule_of(session: Session) -> Rule:
    """When a change counts as sustained here: the same as on the page of a plan."""
    terms = used_in(session).sustained
    return Rule(weeks=terms.weeks, readings=terms.readings, people=terms.voices)


def count_records(database: Database) -> float:
    """Counts everything anew. Gives the seconds it took."""
    wanted, begun = live_measures(), time.monotonic()
    with database.reading() as session:
        reached, rule, facts = queries.reached(session), rule_of(session), queries.facts_of(session)
        done = done_steps(session)
    told = [Counting(facts, period, rule) for period in periods_told(facts)]
    rows = [row for one in told for row in rows_of(one, wanted)]
    rows += [
        row for one in told if not one.period.quarter for row in help_rows(done, facts.reviewed, facts.born, one.period, rule)
    ]
    uses = suite_rows(facts, [one.period for one in told])
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
    years = (today().year + 1 - back for back in range(YEARS, -1, -1))
    over = [period for year in years for period in periods_of(year) if period.last < today()]
    return [period for period in over if sum(there_on(own, period.first) for own in facts.children.values()) > safe.FEW]


def there_on(own: Sequence[Open], day: datetime.date) -> bool:
    return any(one.in_between(day, day) for one in own)


def rows_of(counting: Counting, measures: Mapping[str, Measure]) -> Iterator[dict[str, Any]]:
    asked = [one for one in measures.values() if one.quarters or not counting.period.quarter]
    found = [(measure, counting.told(measure)) for measure in asked]
    ways = told_in_all(told.cells for _, told in found)
    for measure, told in found:
        yield row(counting.period, measure, told)
        for part, children in told.parts.items():
            yield row(counting.period, measure, Told(Count(children, told.whole.denominator), children), PARTS, part.value)
        for one in rows_by_way(told.cells, ways):
            count = one["count"]
            counted = row(counting.period, measure, Told(count, count.denominator), one["cut"], one["label"])
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
