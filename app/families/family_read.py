"""Reading all that a family's page needs, before any of it is put into words: five statements, whatever the family's size."""

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from sqlmodel import Session, col

from app.assessments.models import Assessment, Sitting, State
from app.cases import queries as record
from app.cases.models import (
    Agreement,
    Household,
    HouseholdMember,
    Involvement,
    KnownStrength,
    NextStep,
    Person,
    Relationship,
    Stage,
)
from app.cases.open_case import OpenCase
from app.children_heard.queries import answered_in
from app.children_heard.rules import Answered
from app.consent.models import Explained
from app.consent.queries import explanations_in, hidden_from_team
from app.db import today
from app.evidence import queries as evidence
from app.gathering.lists import Listed, together
from app.supervision.same_day import Yes, said_yes
from app.work.answered import begun_in
from app.work.last_days import last_days


@dataclass(frozen=True)
class Read:
    """What was read for the page, before it is put into words."""

    people: Mapping[UUID, Person]
    homes: Sequence[record.Home]
    stays: Sequence[HouseholdMember]
    """Those that have ended too."""
    ties: Sequence[Relationship]
    """Those that have ended too."""
    today: datetime.date
    titles: Mapping[str, str] = field(default_factory=dict)
    strengths: Sequence[KnownStrength] = ()
    steps: Sequence[NextStep] = ()
    stages: Sequence[Stage] = ()
    involved: Sequence[Involvement] = ()
    asked: Sequence[Agreement] = ()
    """What each said when asked, and what was withdrawn too."""
    explained: Sequence[Explained] = ()
    hidden: bool = False
    """Open to the team, and hidden from it for now."""
    voices: Mapping[UUID, evidence.Told] = field(default_factory=dict)
    answered: Mapping[UUID, datetime.date] = field(default_factory=dict)
    """When each child was last seen and answered for themselves."""
    in_words: Mapping[UUID, Sequence[Answered]] = field(default_factory=dict)
    """What each child answered in words, newest first."""
    carers_heard: Mapping[UUID, datetime.date] = field(default_factory=dict)
    explored: Mapping[UUID, int] = field(default_factory=dict)
    alone: Mapping[UUID, datetime.date] = field(default_factory=dict)
    underway: Sequence[tuple[Assessment, Sitting]] = ()
    """What is begun, returned or waiting to be read, saved last first."""
    not_safe: Mapping[UUID, Yes] = field(default_factory=dict)
    """The children of whom something of that says that help was needed."""

    @property
    def relationships(self) -> list[Relationship]:
        """What people are to one another now."""
        return [one for one in self.ties if one.until is None]


def who_is_who(case_id: UUID) -> tuple[Listed[Any], ...]:
    """The people, their homes, who lives or lived there, and what they are or were to one another."""
    here = record.here(case_id)
    both = (col(Relationship.person_id).in_(here), col(Relationship.to_person_id).in_(here))
    return (
        record.everybody_in(case_id),
        record.households_in(case_id),
        record.stays_in(case_id),
        Listed(Relationship, both, (col(Relationship.person_id), col(Relationship.id))),
    )


def as_known(
    people: Sequence[Person], homes: Sequence[Household], stays: Sequence[HouseholdMember], ties: Sequence[Relationship]
) -> Read:
    """Ties in the order of the people, oldest first."""
    known = {person.id: person for person in people}
    place = list(known)
    ties = sorted(ties, key=lambda one: (place.index(one.person_id), place.index(one.to_person_id)))
    return Read(known, record.homes(homes, stays), stays, ties, today())


def who_and_where(session: Session, case: OpenCase) -> Read:
    """Who is in this family, where they live and what they are to one another: all that a map asks for, in one statement."""
    return as_known(*together(session, *who_is_who(case.id)))


def read(session: Session, case: OpenCase, titles: Mapping[str, str], safety: Collection[str]) -> Read:
    """Everything about this family, in as many statements for one child as for ten. `safety`: what asks about today."""
    *who, strengths, steps, stages, involved, asked, explained, hidden, begun, sittings, answers = together(
        session,
        *who_is_who(case.id),
        record.standing_of(record.here(case.id)),
        record.due_in([case.id]),
        record.stages_in(case.id),
        record.others_in(case.id),
        record.agreements_in(case.id, ended=True),
        explanations_in(case.id),
        hidden_from_team(case.id),
        *begun_in(case.id, safety),
    )
    known, at = as_known(*who), {sitting.id: sitting for sitting in sittings}
    child_of, signed = {one.id: one.child_id for one in begun}, {one.id for one in begun if one.state is State.SIGNED}
    children = [person.id for person in record.children_in(known.people.values())]
    carers, alone, shown = last_days(session, case.id, children)
    answered, in_words = answered_in(session, case.id, children)
    return replace(
        known,
        titles=titles,
        strengths=record.strongest_first(strengths),
        steps=steps,
        stages=stages,
        involved=involved,
        asked=asked,
        explained=explained,
        hidden=bool(hidden),
        voices=evidence.newest_child_voice(session, [case.id], children),
        answered=answered,
        in_words=in_words,
        carers_heard=carers,
        explored=shown,
        alone=alone,
        underway=[(one, at[one.sitting_id]) for one in begun if one.id not in signed],
        not_safe=said_yes(((child_of[one.assessment_id], one) for one in answers), signed),
    )
