"""Which table is made of what, and every row of one: some hundreds of children at a time, no words that somebody wrote in any."""

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence

from sqlmodel import Session

from app.safeguarding_dataset import help_rows, people_rows
from app.safeguarding_dataset.children import Child, children
from app.safeguarding_dataset.people_rows import Row
from app.safeguarding_dataset.standard import standard

ForChildren = Callable[[Session, Sequence[Child]], Iterator[Row]]

FOR_CHILDREN: Mapping[str, ForChildren] = {
    "ssd_person": people_rows.persons,
    "ssd_family": people_rows.families,
    "ssd_address": people_rows.addresses,
    "ssd_disability": people_rows.disabilities,
    "ssd_early_help_episodes": help_rows.early_help,
    "ssd_cin_episodes": help_rows.stretches,
    "ssd_s47_enquiry": help_rows.enquiries,
    "ssd_initial_cp_conference": help_rows.first_conferences,
    "ssd_cp_plans": help_rows.protection_plans,
    "ssd_cp_reviews": help_rows.reviews,
    "ssd_cla_episodes": help_rows.care,
    "ssd_involvements": people_rows.involvements,
    "ssd_linked_identifiers": people_rows.identifiers,
    "local_tool_assessments": help_rows.tool_uses,
}


def versions(_session: Session, today: datetime.date) -> Iterator[Row]:
    yield {
        "version_number": standard().version,
        "release_date": standard().released.isoformat(),
        "description": "Made by Whole Picture from its own record",
        "is_current": "1",
        "created_at": today.isoformat(),
    }


FOR_ALL = {"ssd_professionals": people_rows.professionals, "ssd_department": people_rows.departments, "ssd_version_log": versions}


def rows_of(session: Session, table: str, today: datetime.date) -> Iterator[Row]:
    """Every row of one table, with a few hundred children in memory at most."""
    if table in FOR_ALL:
        yield from FOR_ALL[table](session, today)
        return
    for some in children(session, today):
        yield from FOR_CHILDREN[table](session, some)
