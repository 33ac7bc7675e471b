"""Reading all that a family's page needs, before any of it is put into words."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from app.cases import queries as record
from app.cases.models import KnownStrength, NextStep, Person, Relationship
from app.cases.open_case import OpenCase
from app.db import today
from app.evidence import queries as evidence
from app.work import queries
from app.work.answered import child_answered


@dataclass(frozen=True)
class Read:
    """What was read for the page, before it is put into words."""

    people: Mapping[UUID, Person]
    homes: Sequence[record.Home]
    relationships: Sequence[Relationship]
    strengths: Sequence[KnownStrength]
    steps: Sequence[NextStep]
    voices: Mapping[UUID, evidence.Told]
    answered: Mapping[UUID, datetime.date]
    """When each child was last seen and answered for themselves."""
    carers_heard: Mapping[UUID, datetime.date]
    explored: Mapping[UUID, int]
    alone: Mapping[UUID, datetime.date]
    underway: Sequence[queries.Underway]
    titles: Mapping[str, str]
    today: datetime.date


def who_and_where(session: Session, case: OpenCase) -> Read:
    """Who is in this family, where they live and what they are to one another: all that a map asks for, in four queries."""
    people = record.people_of(session, case.id)
    return Read(
        people={person.id: person for person in people},
        homes=record.homes_of(session, case.id),
        relationships=record.relationships_among(session, [person.id for person in people]),
        strengths=(),
        steps=(),
        voices={},
        answered={},
        carers_heard={},
        explored={},
        alone={},
        underway=(),
        titles={},
        today=today(),
    )


def read(session: Session, case: OpenCase, titles: Mapping[str, str]) -> Read:
    """Everything about this family, in as many queries for one child as for ten."""
    people = record.people_of(session, case.id)
    ids = [person.id for person in people]
    children = [person.id for person in record.children_in(people)]
    return Read(
        people={person.id: person for person in people},
        homes=record.homes_of(session, case.id),
        relationships=record.relationships_among(session, ids),
        strengths=record.strengths_of(session, ids),
        steps=record.steps_due(session, [case.id]),
        voices=evidence.newest_child_voice(session, children),
        answered=child_answered(session, children),
        carers_heard=evidence.carers_last_heard(session, case.id),
        explored=queries.explored(session, children),
        alone=queries.seen_alone(session, children),
        underway=queries.open_in(session, case.id),
        titles=titles,
        today=today(),
    )
