"""Accounts that nobody uses any more are closed in the background, so that a door nobody thinks of does not stand ajar."""

import time
from dataclasses import dataclass

from sqlmodel import col, select

from app.db import Database, now
from app.people import actions
from app.people.models import Account, AccountState
from app.people.rules import is_unused

EVERY = 3600.0
"""Seconds between two looks. At the door it is asked each time besides."""


@dataclass
class UnusedAccounts:
    """Looks once an hour, however often it is called."""

    database: Database
    days: int
    looked_at: float | None = None

    def __call__(self) -> int:
        """How many were closed now."""
        if self.looked_at is not None and time.monotonic() - self.looked_at < EVERY:
            return 0
        self.looked_at = time.monotonic()
        open_ones = select(Account).where(col(Account.state) == AccountState.ACTIVE)
        with self.database.reading() as session:
            unused = {one.id for one in session.exec(open_ones) if is_unused(one, now(), self.days)}
        if not unused:
            return 0
        with self.database.unit_of_work() as session:
            again = list(session.exec(open_ones.where(col(Account.id).in_(unused)).with_for_update()))
            closing = [one for one in again if is_unused(one, now(), self.days)]
            for account in closing:
                actions.close_unused(session, account=account)
            return len(closing)
