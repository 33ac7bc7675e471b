"""A process of its own that reads a return in, and is killed before the statement it was told of.

python -m tests.crash.reading_one ADDRESS FILE STATEMENT: 0 is never. It prints how many statements it sent.
"""

import os
import signal
import sys
from pathlib import Path

from sqlalchemy import event

from app.cohorts import reading_in
from app.cohorts.reading_in import AtTheMachine, Sent, begin, read_in
from app.db import Database
from app.returns.meant import Sort
from app.tables import RECORD


def main(address: str, file: str, statement: str) -> None:
    reading_in.AT_ONCE = 40  # few rows at a time, so that a small file is many
    database = Database(address)
    assert RECORD.tables
    sent, at = 0, int(statement)

    @event.listens_for(database.engine, "before_cursor_execute")
    def about_to(*_said: object) -> None:
        nonlocal sent
        sent += 1
        if sent == at:
            os.kill(os.getpid(), signal.SIGKILL)

    with Path(file).open("rb") as given:
        batch_id = begin(database, Sent(Sort.CIN, AtTheMachine()), given)
        read_in(database, batch_id, Sort.CIN, given)
    print(sent)  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
