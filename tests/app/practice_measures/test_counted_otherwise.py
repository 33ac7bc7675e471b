"""The made-up live records counted a second time, by another method: plain questions to the tables, with none of our counting."""

from typing import Any

import pytest
from sqlalchemy import text

from app.db import Database
from app.figures.queries import figure_rows
from app.measuring.periods import Period
from app.practice_measures.demonstration import make_practice
from app.practice_measures.rollup import count_records, live_measures
from tests.support.factories import a_practitioner, a_supervisor

OPEN = """
    SELECT DISTINCT person.id, person.born_on FROM case_member JOIN person ON person.id = case_member.person_id
    JOIN case_record ON case_record.id = case_member.case_id
    WHERE person.kind = 'child' AND case_member.since <= :last AND date(case_record.opened_at) <= :last
    AND person.born_on <= :last AND coalesce(date(case_record.closed_at), '9999') >= :first
"""
SPEAKING = "assessment.state IN ('with_supervisor', 'returned', 'signed') AND finding.signal IS NOT NULL"
FOUND = f"""
    SELECT finding.child_id, finding.dimension, finding.voice, finding.seen_on
    FROM finding JOIN assessment ON assessment.id = finding.assessment_id WHERE {SPEAKING}
"""  # noqa: S608 nothing is put in from outside
VOICED = f"""
    SELECT child_id AS child, voice AS whose FROM ({FOUND}) WHERE seen_on BETWEEN :first AND :last
    UNION SELECT about_id, kind FROM statement WHERE seen_on BETWEEN :first AND :last
"""  # noqa: S608
REVIEWS = """
    SELECT child_plan.person_id AS child, plan_review."on" AS day, change, says, holidays, weeks FROM plan_review_line
    JOIN plan_review ON plan_review.id = plan_review_line.review_id JOIN child_plan ON child_plan.id = plan_review.plan_id
    WHERE plan_review.state = 'finished' AND plan_review."on" <= :last ORDER BY child, day
"""
CARERS = """
    SELECT child, sum(heard > 0) AS heard FROM (
    SELECT tie.to_person_id AS child, tie.person_id, (SELECT count(*) FROM statement WHERE about_id = tie.to_person_id
    AND speaker_id = tie.person_id AND seen_on BETWEEN :first AND :last) AS heard
    FROM relationship tie WHERE tie.word IN ('mum', 'dad')) GROUP BY child HAVING count(*) > 1
"""
USES = """
    SELECT assessment.case_id, assessment.child_id, tool_key, sitting_id, sitting.seen_on FROM assessment
    JOIN sitting ON sitting.id = assessment.sitting_id WHERE assessment.state IN ('with_supervisor', 'returned', 'signed')
"""


class Another:
    """One year, asked of the tables."""

    def __init__(self, database: Database, period: Period) -> None:
        self.database, self.at = database, {"first": str(period.first), "last": str(period.last)}
        self.born = {row.id: str(row.born_on) for row in self.rows(OPEN)}

    def rows(self, question: str) -> list[Any]:
        with self.database.reading() as session:
            wanted = {name: day for name, day in self.at.items() if f":{name}" in question}
            return list(session.connection().execute(text(question), wanted))

    def is_asked(self, child: str) -> bool:
        [[days]] = self.rows(f"SELECT julianday(:last) - julianday('{self.born[child]}')")
        return bool(days >= 730)

    def voices(self) -> tuple[int, int]:
        """How many were heard, and about how many nobody is missing."""
        heard: dict[str, set[str]] = {}
        for row in self.rows(VOICED):
            heard.setdefault(row.child, set()).add(row.whose)
        by_child = [heard.get(one, set()) for one in self.born]
        own = [
            bool(said & {"child", "said_by_child"}) if self.is_asked(one) else "seen" in said
            for one, said in zip(self.born, by_child, strict=True)
        ]
        others = {"other_professional", "written_record", "said_by_other", "written"}
        every = [
            is_heard and bool(said & {"carer", "said_by_carer"}) and bool(said & others)
            for is_heard, said in zip(own, by_child, strict=True)
        ]
        return sum(own), sum(every)

    def changed(self) -> tuple[int, int]:
        """For how many the last review of the year found something better, and for how many it counts as sustained."""
        found: dict[str, list[Any]] = {}
        for row in self.rows(REVIEWS):
            found.setdefault(row.child, []).append(row)
        better = holds = 0
        for child, reviews in found.items():
            last = reviews[-1]
            if child in self.born and str(last.day) >= self.at["first"] and last.change in ("better", "a_bit"):
                better += 1
                again = len(reviews) > 1 and reviews[-2].change in ("better", "a_bit")
                said = len(last.says.split(",")) > 1 and ("child" in last.says or not self.is_asked(child))
                holds += last.change == "better" and again and said and last.weeks >= 13 and last.holidays == "yes"
        return better, holds

    def carers(self) -> tuple[int, int]:
        """Of the children of whom two are known, of how many both were heard."""
        known = [row for row in self.rows(CARERS) if row.child in self.born]
        return sum(row.heard > 1 for row in known), len(known)

    def uses(self) -> dict[str, tuple[int, int]]:
        every = self.rows(USES)
        year = [one for one in every if self.at["first"] <= one.seen_on <= self.at["last"]]
        there = {row[0] for row in self.rows("SELECT id FROM case_record WHERE coalesce(date(closed_at), '9999') > :last")}
        families = [[one for one in year if one.case_id == case] for case in there]
        enough = [some for some in families if len({one.sitting_id for one in some}) > 1]
        tools = [one.tool_key for one in year]
        first: dict[str, str] = {}
        for one in every:
            first[one.child_id] = min(first.get(one.child_id, "9999"), one.seen_on)
        by = {child: self.rows(f"SELECT date('{on}', '56 days')")[0][0] for child, on in first.items()}
        done = dict(self.rows("SELECT person_id, min(done_on) FROM plan_step WHERE whose <> 'family' GROUP BY person_id"))
        looked = [one for one, until in by.items() if self.at["first"] <= until <= self.at["last"]]
        counted = [one for one in looked if (done.get(one) or "9999") >= first[one]]
        return {
            "one_tool_families": (sum(len({one.tool_key for one in some}) == 1 for some in enough), len(enough)),
            "most_used_tool": (max(tools.count(one) for one in tools), len(tools)),
            "help_after_first_look": (sum((done.get(one) or "9999") <= by[one] for one in counted), len(counted)),
        }


@pytest.fixture
def made(sqlite_database: Database) -> Database:
    with sqlite_database.unit_of_work() as session:
        a_practitioner(session)
        a_supervisor(session)
    make_practice(sqlite_database)
    count_records(sqlite_database)
    return sqlite_database


def test_the_figures_of_live_records_are_what_another_count_of_them_gives(made: Database) -> None:
    with made.reading() as session:
        rows = [one for one in figure_rows(session) if (one.quarter, one.cut) == (0, "")]
    year = max(one.year for one in rows)
    ours = {one.measure: (one.numerator, one.denominator) for one in rows if one.year == year}

    other = Another(made, Period(year))
    there = len(other.born)
    heard, every = other.voices()
    better, holds = other.changed()
    first = other.rows(f"SELECT child_id, dimension, min(seen_on) AS day FROM ({FOUND}) GROUP BY child_id, dimension")  # noqa: S608
    known = [one for one in first if one.child_id in other.born and one.day <= other.at["last"]]
    plans = other.rows("SELECT words FROM plan_version WHERE date(decided_at) BETWEEN :first AND :last")
    services = [one for one in plans if '"Attend ' in one.words or '"Engage ' in one.words]

    assert ours == {
        "what_changed": (better, there),
        "change_sustained": (holds, there),
        "children_heard": (heard, there),
        "all_voices_heard": (every, there),
        "more_carers_heard": other.carers(),
        "life_seen_wider": (len({one.child_id for one in known if one.day >= other.at["first"]}), there),
        "strands_never_explored": (20 * there - len(known), 20 * there),
        "only_activities": (len(services), len(plans)),
        **other.uses(),
    }
    assert set(ours) == set(live_measures())
    assert all(numerator > 5 for numerator, _ in ours.values())
