"""What a signed assessment calls its people: written down when it is signed, so that a later change rewrites nothing."""

import datetime
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from uuid import UUID

from pydantic import BaseModel, ConfigDict
from sqlmodel import Session, col, select

from app.assessments.models import Assessment, Cited, Sitting
from app.assessments.queries import hands_in, ids_in
from app.cases.models import Person, PersonKind
from app.cases.queries import people_of
from app.cases.wording import Named, full_name
from app.evidence.models import Statement
from app.evidence.queries import Told
from app.people.queries import people_by_id


class PersonThen(BaseModel):
    """A person of the record as they were called and told of on that day."""

    model_config = ConfigDict(frozen=True, from_attributes=True)

    id: UUID
    kind: PersonKind
    given_name: str
    family_name: str
    known_as: str
    pronouns: str
    born_on: datetime.date | None
    born_about: bool
    age_said_on: datetime.date | None = None
    expected_on: datetime.date | None
    pen_picture: str


class AsSigned(BaseModel):
    """Everybody in the record, whoever was there, and the practitioners who wrote, heard and signed."""

    model_config = ConfigDict(frozen=True)

    people: tuple[PersonThen, ...]
    practitioners: dict[UUID, str]

    def person(self, person_id: UUID) -> PersonThen | None:
        """Somebody as they were called then."""
        return next((one for one in self.people if one.id == person_id), None)

    def as_called(self, told: Told) -> Told:
        """A statement with the names of whoever said it and wrote it down, as they were then."""
        speaker = self.person(told.speaker.id) if told.speaker else None
        recorder = self.practitioners.get(told.statement.recorded_by, told.recorder)
        return replace(told, speaker=speaker or told.speaker, recorder=recorder)

    def renamed(self, today: Iterable[Named], shown: Iterable[UUID]) -> tuple[str, ...]:
        """`Mia Dean is now Mia Shaw`, for those who are shown."""
        wanted = {one.id: full_name(one) for one in self.people if one.id in set(shown)}
        now = {one.id: full_name(one) for one in today if one.id in wanted}
        return tuple(f"{then} is now {now[one]}" for one, then in wanted.items() if then and now.get(one, then) != then)


@lru_cache(maxsize=512)
def as_signed(kept: str) -> AsSigned | None:
    """What was written down; None for what is not signed."""
    return AsSigned.model_validate_json(kept) if kept else None


def written_down(session: Session, assessment: Assessment, signer: UUID) -> str:
    """The JSON of everybody whose name the signed assessment shows."""
    sitting = session.get_one(Sitting, assessment.sitting_id)
    shown = {assessment.child_id, *ids_in(assessment.carers), *ids_in(sitting.present)}
    people = {one.id: one for one in people_of(session, assessment.case_id)}
    left = session.exec(select(Person).where(col(Person.id).in_(shown - people.keys())))
    heard = session.exec(
        select(Statement.recorded_by)
        .join(Cited, col(Cited.statement_id) == col(Statement.id))
        .where(Cited.assessment_id == assessment.id)
    )
    practitioners = people_by_id(session, {signer, *hands_in(session, assessment), *heard})
    then = tuple(PersonThen.model_validate(one) for one in (*people.values(), *left))
    return AsSigned(people=then, practitioners=practitioners).model_dump_json()
