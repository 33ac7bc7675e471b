"""Making two records of one person one changes a hundred cells: killed anywhere in it, all of them have changed or none has."""

import signal
import subprocess
import sys
from typing import Any

import pytest

from app.db import Database
from tests.app.merging.twice import Twice, whole
from tests.support.factories import a_statement, a_strength
from tests.support.part import Part

Record = dict[str, list[tuple[Any, ...]]]


def asked_for(database: Database) -> tuple[str, str]:
    """Two records of one child that wait for a supervisor: the pair, and the supervisor."""
    with database.unit_of_work() as session:
        twice = Twice(session)
        a_strength(session, twice.mya, twice.ruth)
        a_statement(session, twice.second, twice.ruth, about=twice.mya)
        return str(twice.pair(session).row.id), str(twice.tom.id)


def record(database: Database) -> Record:
    with database.reading() as session:
        return whole(session)


def deed(database: Database, pair: str, supervisor: str, what: str, at: int) -> int:
    """Does it in a process of its own. Gives how many statements it sent; 0 when it was killed."""
    command = [sys.executable, "-m", "tests.crash.making_one", database.url, pair, supervisor, what, str(at)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == (-signal.SIGKILL if at else 0), done.stderr[-800:]
    return int(done.stdout or 0)


def killed_at(database: Database, moments: list[int]) -> None:
    """Killed at each of these, in making one and in taking apart, the record is as it was; not killed, it is as it should be."""
    pair, supervisor = asked_for(database)
    two = record(database)
    for at in moments:
        deed(database, pair, supervisor, "one", at)
        assert record(database) == two, f"killed at {at}, half of it was done"
    deed(database, pair, supervisor, "one", 0)
    one = record(database)
    assert one != two
    for at in moments:
        deed(database, pair, supervisor, "apart", at)
        assert record(database) == one, f"killed at {at}, half of it was undone"
    deed(database, pair, supervisor, "apart", 0)
    assert record(database) == two


def test_killed_in_the_middle_two_people_are_one_or_two(database: Database) -> None:
    killed_at(database, [20, -1])


@pytest.mark.long
def test_killed_before_each_statement_two_people_are_one_or_two(database: Database, part: Part) -> None:
    killed_at(database, part.among([*range(1, 60), -1]))
