"""`python -m benchmarks.searching`: how long a search takes among 150,000 people, on SQLite and on PostgreSQL.

Names are drawn as they fall in England: a few family names are very common and most are rare. The queries are what people type:
a common name, a rare one, two words, a slip of the hand, a date, a reference, and a name that nobody has.
"""

import argparse
import random
import statistics
import tempfile
import time
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from sqlmodel import Session

from app.cases.models import Access, Case, CaseMember, Person, PersonKind
from app.db import Database, now, today
from app.finding.keeping import rows_for
from app.finding.models import NameWord
from app.people import actions as people
from app.people.practitioner import Practitioner
from app.people.roles import RoleKey
from app.starting.queries import families_like, people_in
from app.starting.rules import looked_for
from app.web.text import fold
from benchmarks.record import born, database_in, person, rows
from tests.support.databases import PostgreSQLDatabases
from tests.support.postgresql import server

PEOPLE = 150_000
TEAMS = 20
COMMON = (
    "Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Khan Hussain Ahmed Begum Nowak Kowalski Ali Singh Kaur Evans"
)
GIVEN = (
    "Mia Noah Olivia Oliver Amelia Muhammad Mohammed Isla George Ava Arthur Aisha Ayesha Freya Leo Lily Harry Katharina Zuzanna "
    "Jakub Oskar Siobhan Niamh Kelly Wayne Stephen Steven Catherine Kathryn Philip Tomasz Abena Kofi Ngozi Chidi Órla Zoë Maisie "
    "Jayden Kayden Alfie Ruby Poppy Evie Ella Ellie Sophie Chloe Emily Jessica Thomas James William Jack Daniel Samuel Joseph"
)
BEGIN = (
    "Ash Bright Cas Dun East Fair Green Hart Ibb Jess Kirk Lang Mar North Old Pen Quin Rad Stan Thorn Up Ver West Yar Bram Cor"
)
MIDDLE = "a e i o en er in ing el or"
END = "ton ley ford by wick ham field worth low man son bury stone gate ridge more dale wood well croft"
Row = dict[str, Any]
console = Console(width=120)


def family_names(chosen: random.Random) -> tuple[list[str], list[float]]:
    """Some five thousand family names, and how often each falls."""
    rare = sorted({f"{a}{b}{c}" for a in BEGIN.split() for b in MIDDLE.split() for c in END.split()})
    chosen.shuffle(rare)
    names = [*COMMON.split(), *rare]
    return names, [1 / (place + 6) ** 0.85 for place in range(len(names))]


def make(database: Database, many: int) -> tuple[Practitioner, Practitioner]:
    """Fills an empty, migrated record. Gives a supervisor of one team of twenty, and a worker of the same team."""
    chosen = random.Random(7)
    with database.unit_of_work() as session:
        teams = [people.start_team(session, by=None, name=f"Team {number}") for number in range(TEAMS)]
        made = [
            people.create_account(
                session, by=None, sign_in_name=f"{role.value}@bench.example", name="Mel Ashby", role=role, team=teams[0]
            )[0]
            for role in (RoleKey.SUPERVISOR, RoleKey.SOCIAL_WORKER)
        ]
        supervisor, worker = (people.as_practitioner(account, teams[0].name) for account in made)
        ids = [team.id for team in teams]
    names, weights = family_names(chosen)
    given = GIVEN.split()
    cases, everybody, members, words = list[Row](), list[Row](), list[Row](), list[Row]()
    moment, day = now(), today()
    while len(everybody) < many:
        family = chosen.choices(names, weights)[0]
        case: Row = {"id": uuid.uuid4(), "ref": f"WP-{len(cases):07}", "family_name": family, "folded_name": fold(family)}
        cases.append(case | {"team_id": chosen.choice(ids), "access": Access.TEAM, "opened_at": moment, "opened_by": worker.id})
        words += rows_for(case["id"], (family,), case_id=case["id"])
        for place in range(chosen.randint(2, 5)):
            kind = PersonKind.ADULT if place < 2 else PersonKind.CHILD
            own = chosen.choices(names, weights)[0] if chosen.random() < 0.25 else family
            years = (2009, 2025) if kind is PersonKind.CHILD else (1960, 2006)
            one = person(chosen.choice(given), own, kind, born(chosen, *years), moment)
            everybody.append(one)
            words += rows_for(one["id"], (one["given_name"], own), person_id=one["id"])
            members.append({"id": uuid.uuid4(), "case_id": case["id"], "person_id": one["id"], "since": day})
    for model, lines in ((Case, cases), (Person, everybody), (CaseMember, members), (NameWord, words)):
        rows(model, lines, database)
    return supervisor, worker


def queries(chosen: random.Random, many: int) -> Iterable[tuple[str, str]]:
    """What people type, each with what kind of search it is."""
    names, weights = family_names(random.Random(7))
    given = GIVEN.split()
    for _ in range(many):
        family, first = chosen.choices(names, weights)[0], chosen.choice(given)
        at = chosen.randrange(1, len(family) - 1)
        slip = f"{family[:at]}{family[at + 1]}{family[at]}{family[at + 2 :]}"
        date = f"{chosen.randint(1, 28)}/{chosen.randint(1, 12)}/{chosen.randint(2009, 2025)}"
        yield "a very common family name", chosen.choice(COMMON.split()[:4])
        yield "a first name alone", first
        yield "two words", f"{first} {family}"
        yield "two words, turned round", f"{family} {first}"
        yield "the beginning of a name", family[:4]
        yield "miswritten", slip
        yield "two words, one miswritten", f"{first} {slip}"
        yield "a name and a date", f"{family} {date}"
        yield "a date alone", date
        yield "nobody is called so", f"{first}ovich Xyl{family.lower()}"
        yield "a reference", f"WP-{chosen.randint(0, 9)}4K7Q"


def asked(session: Session, me: Practitioner, typed: str) -> int:
    found = families_like(session, me, looked_for(typed))
    people_in(session, [one.case.id for one in found])
    return len(found)


def measure(database: Database, whom: dict[str, Practitioner], many: int) -> dict[tuple[str, str], list[float]]:
    """Milliseconds of each search, by who asked and what kind it was."""
    took: dict[tuple[str, str], list[float]] = {}
    for who, me in whom.items():
        for kind, typed in queries(random.Random(11), many):
            with database.reading() as session:
                begun = time.perf_counter()
                asked(session, me, typed)
                took.setdefault((who, kind), []).append((time.perf_counter() - begun) * 1000)
    return took


def at(figures: list[float], part: float) -> float:
    return sorted(figures)[min(len(figures) - 1, int(len(figures) * part))]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.searching", description=__doc__)
    parser.add_argument("--people", type=int, default=PEOPLE)
    parser.add_argument("--times", type=int, default=40)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        on(database_in(Path(folder) / "data"), chosen.people, chosen.times)
    with server() as address, PostgreSQLDatabases(address).fresh() as database:
        on(database, chosen.people, chosen.times)


def on(database: Database, many: int, times: int) -> None:
    """Makes the record, measures, and prints the table."""
    begun = time.perf_counter()
    supervisor, worker = make(database, many)
    console.print(f"{many:,} people made in {time.perf_counter() - begun:.0f} s on {database.engine.dialect.name}")
    if not database.on_sqlite:
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("VACUUM ANALYZE")
    took = measure(database, {"supervisor": supervisor, "worker": worker}, times)
    table = Table("Who", "What", "half within", "95 in 100 within", "longest")
    for (who, kind), figures in took.items():
        table.add_row(who, kind, *(f"{one:.1f} ms" for one in (statistics.median(figures), at(figures, 0.95), max(figures))))
    every = [one for figures in took.values() for one in figures]
    table.add_row("", "every search", *(f"{one:.1f} ms" for one in (statistics.median(every), at(every, 0.95), max(every))))
    console.print(table)


if __name__ == "__main__":
    main()
