"""Putting the demonstration's practitioners and families into an empty record, through the same deeds that people use."""

from app.db import Database
from app.demonstration.accounts import Printed, fresh_passwords, practitioners


def seed(database: Database) -> list[Printed]:
    """Make whatever is not there yet, and fresh passwords for everybody."""
    with database.unit_of_work() as session:
        practitioners(session)
    with database.unit_of_work() as session:
        return fresh_passwords(session)
