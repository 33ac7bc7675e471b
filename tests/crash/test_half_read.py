"""Killed anywhere in the reading of a return, nothing of it counts, nothing of it stays, and the same file can be sent again."""

import datetime
import signal
import subprocess
import sys
from pathlib import Path

from sqlmodel import col, func, select, update

from app.cohorts.models import CohortBatch, CohortChild, CohortFault, CohortSpell, Stand
from app.cohorts.queries import standing
from app.cohorts.reading_in import SILENT_FOR, sweep
from app.db import Database, now
from tests.app.returns.census import census, child, episode, plan

CHILDREN = 150
BROUGHT = (CohortChild, CohortSpell, CohortFault)


def read(database: Database, file: Path, statement: int) -> int:
    """Gives how many statements were sent; 0 where it was killed."""
    command = [sys.executable, "-m", "tests.crash.reading_one", database.url, str(file), str(statement)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == (-signal.SIGKILL if statement else 0), done.stderr[-800:]
    return int(done.stdout or 0)


def rows(database: Database) -> list[int]:
    with database.reading() as session:
        return [session.exec(select(func.count()).select_from(table)).one() for table in BROUGHT]


def later(database: Database) -> None:
    """As long after as it takes until a silent reading is taken to have been stopped."""
    with database.unit_of_work() as session:
        silent = now() - SILENT_FOR - datetime.timedelta(minutes=1)
        session.connection().execute(update(CohortBatch).values(beat_at=silent))


def test_killed_in_the_reading_of_a_return_nothing_of_it_counts_or_stays(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "return.xml"
    file.write_bytes(census(*(child(f"A{number}", episode(plan(before="1"))) for number in range(CHILDREN)), child("B", "")))
    kept_some = []
    for statement in (12, 30, 45):
        read(database, file, statement)
        kept_some.append(sum(rows(database)) > 0)
        with database.reading() as session:
            assert standing(session) == [], "what is half read counts nowhere"
        later(database)
        assert sweep(database) == 1
        assert rows(database) == [0, 0, 0], "nothing of it stays"
    assert any(kept_some), "it was killed when some of it was on the disk"

    read(database, file, 0)

    assert rows(database)[0] >= CHILDREN
    with database.reading() as session:
        stands = session.exec(select(CohortBatch.stand).order_by(col(CohortBatch.sent_at))).all()
    assert [Stand.of(one) for one in stands] == [Stand.LEFT, Stand.LEFT, Stand.LEFT, Stand.WAITING]
