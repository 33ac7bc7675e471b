"""A process of its own that makes two people one, or takes them apart, and is killed before the statement it was told of.

python -m tests.crash.making_one ADDRESS PAIR SUPERVISOR DEED STATEMENT: STATEMENT -1 is the moment before the commit, 0 never. It
prints how many statements it sent, for whoever wants to be killed at each of them.
"""

import os
import signal
import sys
from uuid import UUID

from sqlalchemy import event

from app.db import Database
from app.merging import actions, queries
from app.people.actions import as_practitioner
from app.people.models import Account
from app.tables import RECORD


def the_power_goes() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main(address: str, pair_id: str, supervisor: str, deed: str, statement: str) -> None:
    database = Database(address)
    assert RECORD.tables
    sent, at = 0, int(statement)

    @event.listens_for(database.engine, "before_cursor_execute")
    def about_to(*_said: object) -> None:
        nonlocal sent
        sent += 1
        if sent == at:
            the_power_goes()

    with database.unit_of_work() as session:
        me = as_practitioner(session.get_one(Account, UUID(supervisor)), "")
        pair = queries.pair_by_id(session, me, UUID(pair_id))
        assert pair is not None
        if deed == "apart":
            actions.take_apart(session, by=me, pair=pair, seen=pair.row.version)
        else:
            chosen = {"given_name": pair.other.id, "family_name": pair.other.id, "born_on": pair.other.id}
            chosen["pen_picture"] = pair.one.id
            actions.make_one(session, by=me, pair=pair, kept=pair.one.id, chosen=chosen, seen=pair.row.version)
        if at == -1:
            the_power_goes()
    sys.stdout.write(str(sent))


if __name__ == "__main__":
    main(*sys.argv[1:])
