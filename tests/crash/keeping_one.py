"""A process of its own that keeps a paper, and is killed after the file is on disk: before its row, or before the row is kept.

python -m tests.crash.keeping_one ADDRESS FOLDER CASE PRACTITIONER MOMENT: `file`, `row`, or `never`.
"""

import sys
from pathlib import Path
from uuid import UUID, uuid4

from app.attachments import actions
from app.db import Database, today
from app.filing.preparing import prepared
from app.filing.store import WHOLE, Store
from app.people.actions import as_practitioner
from app.people.models import Account
from app.tables import RECORD
from tests.app.filing.arranged import a_paper
from tests.crash.making_one import the_power_goes


def main(address: str, folder: str, case_id: str, practitioner: str, moment: str) -> None:
    database, store, file_id = Database(address), Store(Path(folder)), uuid4()
    assert RECORD.tables
    file, checked = prepared(a_paper(), "")
    store.keep(file_id, WHOLE, file.whole)
    if moment == "file":
        the_power_goes()
    with database.unit_of_work() as session:
        me = as_practitioner(session.get_one(Account, UUID(practitioner)), "")
        lying = actions.on_disk(file_id, file, checked)
        place, told = actions.Place(UUID(case_id), None), actions.Told("A letter", today())
        actions.keep(session, by=me, place=place, told=told, file=lying)
        if moment == "row":
            the_power_goes()


if __name__ == "__main__":
    main(*sys.argv[1:])
