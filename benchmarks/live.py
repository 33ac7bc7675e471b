"""`python -m benchmarks.live`: live records of 150,000 children and a million assessments counted for the page of figures.

Records are written straight into the tables: a family for each two children, over three years, with two parents, a stage of help,
sittings, what each assessment showed, words of every third child, and for every fifth a plan that was looked at three times.
Times are of the processor and of the clock.
"""

import argparse
import datetime
import random
import resource
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rich.console import Console
from sqlmodel import SQLModel

from app.assessments.models import Answer, Assessment, ChildSeen, Finding, Sitting, State
from app.cases.models import Access, Case, CaseMember, Person, PersonKind, Relationship, Stage
from app.db import Database, now, today
from app.declaration.vocabulary import Comparability, Depth, Dimension, EvidenceKind, Signal, Voice
from app.evidence.models import Statement
from app.insight.presenters import board_shown
from app.people import actions as people
from app.people.models import Team
from app.people.roles import RoleKey
from app.plans.kinds import Change, Decision, PlanState, ReviewState, VersionKind, Whose
from app.plans.models import Outcome, Plan, PlanVersion, Review, ReviewLine, Step
from app.plans.versions import Written, WrittenOutcome
from app.practice_measures.rollup import count_records
from app.practice_measures.telling import board
from app.published_figures.comparators import shipped
from app.suite.models import ToolRelease
from benchmarks.figures import timed
from benchmarks.record import born, database_in, member, person, rows
from tests.support.databases import PostgreSQLDatabases
from tests.support.postgresql import server

CHILDREN, ASSESSMENTS, AT_ONCE, TEAMS = 150_000, 1_000_000, 3_000, 12
DAYS, TOOLS = 1_000, ("first_look", "everyday_care", "childs_day", "home_and_means")
STAGES = ("early_help", "family_help", "child_in_need", "child_protection_plan")
console = Console(width=120)
IN_ORDER = (
    *(Case, Person, CaseMember, Relationship, Stage, Sitting, Assessment, Answer, Finding, Statement),
    *(Plan, Outcome, PlanVersion, Review, ReviewLine, Step),
)
PLAN_OF_EACH = 5
Row = dict[str, Any]


class Writer:
    """Writes families, some thousands of children at once."""

    def __init__(self, database: Database) -> None:
        self.database, self.chosen, self.moment, self.day = database, random.Random(5), now(), today()
        with database.unit_of_work() as session:
            self.teams = [uuid.uuid4() for _ in range(TEAMS)]
            session.add_all(Team(id=one, name=f"Team {number}") for number, one in enumerate(self.teams))
            session.flush()
            account, _ = people.create_account(
                session, by=None, sign_in_name="live@bench.example", name="Mel Ashby", role=RoleKey.SOCIAL_WORKER, team=None
            )
            release = ToolRelease(key="x", version="1.0.0", content_hash="0" * 64, declaration="{}", first_seen_at=now())
            session.add(release)
            session.flush()
            other, _ = people.create_account(
                session, by=None, sign_in_name="other@bench.example", name="Asa Lin", role=RoleKey.SUPERVISOR, team=None
            )
            self.me, self.other, self.release = account.id, other.id, release.id

    def families(self, children: int, each: int, first: int) -> None:
        """So many children, two in a family, each with so many assessments."""
        found: dict[type[SQLModel], list[Row]] = {one: [] for one in IN_ORDER}
        for number in range(first, first + children // 2):
            opened = self.day - datetime.timedelta(days=self.chosen.randrange(60, DAYS))
            case = self.case(number, opened)
            found[Case].append(case)
            found[Stage].append(self.stage(case["id"], opened))
            parents = [person("C", "B", PersonKind.ADULT, born(self.chosen, 1980, 2000), self.moment) for _ in range(2)]
            found[Person] += parents
            found[CaseMember] += [member(case["id"], one["id"], opened) for one in parents]
            for _ in range(2):
                child = person("A", "B", PersonKind.CHILD, born(self.chosen, 2009, 2024), self.moment)
                found[Person].append(child)
                found[CaseMember].append(member(case["id"], child["id"], opened))
                for table, row in self.used(case["id"], child["id"], opened, each):
                    found[table].append(row)
                for one, word in zip(parents, ("mum", "dad"), strict=True):
                    tie = {"id": uuid.uuid4(), "person_id": one["id"], "to_person_id": child["id"], "word": word}
                    found[Relationship].append({**tie, "cares": word == "mum"})
                if self.chosen.randrange(PLAN_OF_EACH) == 0:
                    for table, row in self.planned(case["id"], child["id"], opened):
                        found[table].append(table(**row).model_dump())
        for table, many in found.items():
            rows(table, many, self.database)

    def case(self, number: int, opened: datetime.date) -> Row:
        at = datetime.datetime.combine(opened, datetime.time(12), datetime.UTC)
        named = {"ref": f"WP-{number:06}", "family_name": "B", "folded_name": "b", "access": Access.TEAM}
        return {"id": uuid.uuid4(), **named, "team_id": self.chosen.choice(self.teams), "opened_at": at, "opened_by": self.me}

    def stage(self, case: uuid.UUID, since: datetime.date) -> Row:
        return {"id": uuid.uuid4(), "case_id": case, "stage": self.chosen.choice(STAGES), "name": "As called", "since": since}

    def used(self, case: uuid.UUID, child: uuid.UUID, opened: datetime.date, each: int) -> Iterator[tuple[type[SQLModel], Row]]:
        """Assessments, what each showed of two strands, and perhaps words of the child."""
        for _ in range(each):
            on = opened + datetime.timedelta(days=self.chosen.randrange((self.day - opened).days))
            sitting, own = uuid.uuid4(), uuid.uuid4()
            yield (
                Sitting,
                {"id": sitting, "case_id": case, "seen_on": on, "present": "[]", "begun_at": self.moment, "begun_by": self.me},
            )
            yield Assessment, self.assessment(own, sitting, case, child)
            for strand in self.chosen.sample(list(Dimension), 2):
                answer, voice = uuid.uuid4(), self.chosen.choice((Voice.CHILD, Voice.CARER, Voice.PRACTITIONER))
                yield Answer, self.answer(answer, own, strand, voice)
                yield Finding, self.finding(answer, own, child, strand, voice, on)
        if self.chosen.random() < 1 / 3:
            said = {"kind": EvidenceKind.SAID_BY_CHILD, "words": "I know which cupboard.", "seen_on": opened}
            by = {"recorded_at": self.moment, "recorded_by": self.me}
            yield Statement, {"id": uuid.uuid4(), "case_id": case, "about_id": child, **said, **by}

    def planned(self, case: uuid.UUID, child: uuid.UUID, opened: datetime.date) -> Iterator[tuple[type[SQLModel], Row]]:
        """A plan that was agreed, one outcome of it, three reviews, and a step that was done."""
        plan, outcome, by, at = uuid.uuid4(), uuid.uuid4(), self.me, self.moment
        whose = {"id": plan, "case_id": case, "person_id": child, "state": PlanState.AGREED}
        yield Plan, {**whose, "begun_on": opened, "begun_at": at, "begun_by": by}
        yield Outcome, {"id": outcome, "plan_id": plan, "added_at": at, "added_by": by}
        title = self.chosen.choice(("Attend the parenting course", "A bed of her own"))
        words = Written(child="A", words={}, outcomes=(WrittenOutcome(id=str(outcome), words={"different": title}),))
        agreed = datetime.datetime.combine(opened, datetime.time(12), datetime.UTC)
        signed = {"id": uuid.uuid4(), "plan_id": plan, "number": 1, "kind": VersionKind.PLAN, "words": words.model_dump_json()}
        decided = {"decision": Decision.COUNTERSIGNED, "decided_at": agreed, "decided_by": self.other}
        yield PlanVersion, {**signed, "signed_at": agreed, "signed_by": by, **decided}
        for _ in range(3):
            on, review = opened + datetime.timedelta(days=self.chosen.randrange((self.day - opened).days)), uuid.uuid4()
            yield Review, {"id": review, "plan_id": plan, "on": on, "state": ReviewState.FINISHED, "begun_by": by}
            found = {"change": self.chosen.choice(tuple(Change)), "says": '["child", "school"]', "weeks": 16}
            yield ReviewLine, {"id": uuid.uuid4(), "review_id": review, "outcome_id": outcome, **found}
        step = {"plan_id": plan, "person_id": child, "outcome_id": outcome, "whose": Whose.OURS, "who": "R", "what": "Bring it"}
        yield Step, {"id": uuid.uuid4(), **step, "done_on": opened + datetime.timedelta(days=20)}

    def assessment(self, own: uuid.UUID, sitting: uuid.UUID, case: uuid.UUID, child: uuid.UUID) -> Row:
        how = {
            "tool_key": self.chosen.choice(TOOLS),
            "depth": Depth.QUICK,
            "child_seen": ChildSeen.ALONE,
            "adaptations": "[]",
            "carers": "[]",
            "as_signed": "",
        }
        sent = {"state": State.WITH_SUPERVISOR, "author_id": self.me, "begun_at": self.moment, "last_saved_at": self.moment}
        whose = {"sitting_id": sitting, "case_id": case, "child_id": child, "release_id": self.release}
        empty = {"adaptations": "[]", "carers": "[]", "as_signed": ""}
        return {"id": own, **whose, **how, **sent, **empty}

    def answer(self, own: uuid.UUID, assessment: uuid.UUID, strand: Dimension, voice: Voice) -> Row:
        asked = {"question": strand.value, "voice": voice, "number": 1, "operation": own.hex, "value": "{}"}
        return {"id": own, "assessment_id": assessment, **asked, "written_at": self.moment, "written_by": self.me}

    def finding(
        self, answer: uuid.UUID, own: uuid.UUID, child: uuid.UUID, strand: Dimension, voice: Voice, on: datetime.date
    ) -> Row:
        showed = {"dimension": strand, "signal": Signal.STRENGTH, "voice": voice, "words": "x", "question": strand.value}
        froze = {"seen_on": on, "comparable": Comparability.SAME, "frozen_at": self.moment}
        return {"id": uuid.uuid4(), "assessment_id": own, "answer_id": answer, "child_id": child, **showed, **froze}


def fill(database: Database, children: int, assessments: int) -> None:
    writer, each = Writer(database), -(-assessments // children)
    for done in range(0, children, AT_ONCE):
        writer.families(min(AT_ONCE, children - done), each, done)


def page(database: Database) -> None:
    with database.reading() as session:
        board_shown(board(session, shipped()), place="Here", made_up=False)


def on(database: Database, children: int, assessments: int) -> None:
    console.print(f"[bold]{database.engine.dialect.name}[/bold]")
    timed(f"{children:,} children written", "none", lambda: fill(database, children, assessments))
    if not database.on_sqlite:
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("VACUUM ANALYZE")
    timed("live records counted, once a month", "10 s", lambda: count_records(database))
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    console.print(f"the whole process, with the writing, at its most: {grown} MB")
    timed("figures of the page read and put in words, the first time", "0.05 s", lambda: page(database))
    timed("… and again", "0.05 s", lambda: page(database))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.live", description=__doc__)
    parser.add_argument("--children", type=int, default=CHILDREN)
    parser.add_argument("--assessments", type=int, default=ASSESSMENTS)
    parser.add_argument("--postgresql", action="store_true", help="PostgreSQL instead of SQLite")
    chosen = parser.parse_args()
    if chosen.postgresql:
        with server() as address, PostgreSQLDatabases(address).fresh() as database:
            on(database, chosen.children, chosen.assessments)
        return
    with tempfile.TemporaryDirectory() as folder:
        on(database_in(Path(folder) / "data"), chosen.children, chosen.assessments)


if __name__ == "__main__":
    main()
