"""Killed between a file and its row, nobody is shown half of a paper: the file is swept up, and no row is without its file."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from sqlmodel import select

from app.attachments.models import Attachment
from app.attachments.tidying import look_through, sweep
from app.db import Database
from app.filing.store import OLD_ENOUGH, Store
from tests.support.factories import a_family, a_practitioner


def test_killed_between_the_file_and_its_row_a_file_is_swept_up_and_no_row_is_there(database: Database, tmp_path: Path) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
    store = Store(tmp_path / "attachments")
    for moment, ends in (("file", -signal.SIGKILL), ("row", -signal.SIGKILL), ("never", 0)):
        command = [sys.executable, "-m", "tests.crash.keeping_one", database.url, str(store.folder), str(family.id), str(ruth.id)]
        done = subprocess.run([*command, moment], capture_output=True, text=True, check=False)
        assert done.returncode == ends, done.stderr[-800:]
    lying = [path for _, path in store.every()]
    for path in lying:
        os.utime(path, (0, path.stat().st_mtime - OLD_ENOUGH - 1))

    assert len(lying) == 3
    assert sweep(database, store) == 2
    looked = look_through(database, store)
    assert (looked.whole, looked.not_as_kept) == (1, ())
    with database.reading() as session:
        assert [one.shows for one in session.exec(select(Attachment))] == ["A letter"]
