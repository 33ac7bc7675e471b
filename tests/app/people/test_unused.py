"""Accounts that nobody uses are closed without anybody having to think of it, and those that are used stay open."""

import datetime

import time_machine

from app.db import Database
from app.people.models import Account, AccountState
from app.people.unused import UnusedAccounts
from tests.app.people.arranged import somebody


def test_once_an_hour_whoever_has_not_signed_in_for_sixty_days_is_closed(database: Database) -> None:
    away, here = somebody(database), somebody(database, "Dan Okafor", sign_in_name="dan")
    look = UnusedAccounts(database, 60)
    with time_machine.travel(datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=61)):
        with database.unit_of_work() as session:
            session.get_one(Account, here.id).last_signed_in_at = datetime.datetime.now(datetime.UTC)
        closed, again = look(), look()

    assert (closed, again) == (1, 0)
    with database.reading() as session:
        assert session.get_one(Account, away.id).state is AccountState.CLOSED
        assert session.get_one(Account, here.id).state is AccountState.ACTIVE
