"""One walk through a family's record for one person: every table read once, with what is needed to say whose each row is."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session

from app.assessments.begun import AskedTool
from app.cases.models import Person
from app.cases.wording import full_name
from app.holdings import reads
from app.holdings.kinds import KINDS, Kind, about_person, in_family, way_to_family
from app.holdings.things import spoken_of
from app.web.text import folded
from app.withholding.queries import kept_why

Row = Mapping[str, Any]


@dataclass
class Walk:
    """One walk through a family's record for one person, with what is needed to say whose each row is."""

    session: Session
    case_id: UUID
    person: Person
    people: Sequence[Person]
    names: Mapping[UUID, str]
    kin: Mapping[UUID, tuple[str, ...]]
    marks: Mapping[str, frozenset[str]]
    rows: dict[str, list[Row]] = field(default_factory=dict)
    tools: dict[UUID, AskedTool] = field(default_factory=dict)

    def pattern(self, people: Iterable[Person]) -> re.Pattern[str] | None:
        known = [name for one in people for name in (one.given_name, one.known_as, *self.other_names(one.id)) if name]
        return spoken_of(known, [word for one in people for word in self.kin.get(one.id, ())])

    def other_names(self, person_id: UUID) -> tuple[str, ...]:
        return tuple(row["name"] for row in self.rows.get("other_name", ()) if row["person_id"] == person_id)

    @cached_property
    def me(self) -> re.Pattern[str] | None:
        return self.pattern([self.person])

    @cached_property
    def others(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        every = ((full_name(one), self.pattern([one])) for one in self.people if one.id != self.person.id)
        return tuple((name, pattern) for name, pattern in every if pattern)

    @cached_property
    def restricted(self) -> tuple[str, ...]:
        """What the homes are called whose whereabouts are kept from somebody."""
        return tuple(folded(row["name"]) for row in self.rows.get("household", ()) if row["restricted"])

    @cached_property
    def by_id(self) -> dict[UUID, tuple[str, Row]]:
        return {row["id"]: (table, row) for table, rows in self.rows.items() for row in rows if "id" in row}

    def above(self, kind: Kind, row: Row) -> Row | None:
        """The row that this one hangs on in the end (an answer: its assessment), where it hangs on one."""
        table, found = kind.table, None
        while (way := way_to_family(table)) and way not in ("id", "case_id"):
            above = self.by_id.get((found or row)[way])
            if above is None:
                break
            table, found = above
        return found

    @cached_property
    def put_right(self) -> frozenset[UUID]:
        """The files whose words were put right since: the file goes with the words that stand."""
        return frozenset(row["supersedes_id"] for row in self.rows.get("attachment", ()) if row["supersedes_id"])

    @cached_property
    def beside(self) -> Mapping[UUID, frozenset[UUID]]:
        """A home → who lives there; an event → in whose life it was."""
        found: dict[UUID, set[UUID]] = {}
        for table, link in (("household_member", "household_id"), ("chronology_event_child", "event_id")):
            for row in self.rows.get(table, ()):
                found.setdefault(row[link], set()).add(row["person_id"])
        return {thing: frozenset(people) for thing, people in found.items()}


def walked(session: Session, case_id: UUID, person: Person) -> Walk:
    """Reads every table there is a kind for: one query each."""
    people = reads.ever_in(session, case_id)
    walk = Walk(
        session, case_id, person, people, reads.names_in(session, people), reads.kin_of(session, people),
        kept_why(session, case_id),
    )  # fmt: skip
    ids = [one.id for one in people]
    for kind in KINDS:
        table = kind.rows()
        wanted = in_family(table, case_id) if way_to_family(kind.table) else about_person(table, ids)
        found = session.connection().execute(select(table).where(wanted).order_by(*table.primary_key))
        walk.rows[kind.table] = [dict(row) for row in found.mappings()]
    return walk
