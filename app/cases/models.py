"""The case record: a family, the people in it, where they live, how they are related, and what help they have had and when."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from app.db import chosen_from
from app.declaration.vocabulary import StrengthLevel
from app.terms.words import Access, Kin, Part, PersonKind, Said
from app.web.pages import age

__all__ = [
    "Access",
    "Agreement",
    "Allocation",
    "Case",
    "CaseMember",
    "Characteristic",
    "Household",
    "HouseholdMember",
    "Involvement",
    "Kin",
    "KnownStrength",
    "Line",
    "NextStep",
    "Part",
    "Person",
    "PersonKind",
    "Relationship",
    "Said",
    "Stage",
]


class Line(SQLModel):
    """A line of the record that several people may change: its number goes up with each change, with who made it and when."""

    version: int = 1
    changed_at: datetime.datetime | None = None
    changed_by: UUID | None = Field(default=None, foreign_key="account.id")


class Case(Line, table=True):
    """One family's record. `family_name` is what the family is called ("Dean"); `ref` is what everybody else calls it."""

    __tablename__ = "case_record"
    __table_args__ = (
        Index("ix_case_record_list", "team_id", "closed_at", "folded_name", "id", "access"),
        CheckConstraint("closed_at IS NULL OR closed_at >= opened_at", name="closes_after_it_opens"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    ref: str = Field(max_length=12, unique=True)
    family_name: str = Field(max_length=120)
    folded_name: str = Field(default="", max_length=200)
    """The family's name folded (accents and case removed), for lists in order of name."""
    team_id: UUID = Field(foreign_key="team.id")
    access: Access = Field(default=Access.TEAM, sa_column=Column(chosen_from(Access, "access"), nullable=False))
    opened_at: datetime.datetime
    opened_by: UUID = Field(foreign_key="account.id")
    closed_at: datetime.datetime | None = None


class Person(Line, table=True):
    """A child, an expected baby or an adult. One person may be in several families' records."""

    __table_args__ = (
        CheckConstraint("kind <> 'unborn' OR expected_on IS NOT NULL", name="unborn_is_expected"),
        Index("ix_person_folded_name", "folded_name"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    kind: PersonKind = Field(sa_column=Column(chosen_from(PersonKind, "kind"), nullable=False))
    given_name: str = Field(max_length=100)
    """Empty: their name is not yet known, and `known_as` is the word they are called by until it is: "Mum"."""
    family_name: str = Field(default="", max_length=120)
    """As long as what a family may be called: a child has that name unless another is given."""
    known_as: str = Field(default="", max_length=100)
    folded_name: str = Field(max_length=400)
    """Given, family and known-as names, folded for searching (accents and case removed)."""
    pronouns: str = Field(default="", max_length=20)
    """"she", "he", "they" or nothing said."""
    born_on: datetime.date | None = Field(default=None, index=True)
    born_about: bool = False
    """True: the birth date is approximate."""
    age_said_on: datetime.date | None = None
    """The day on which an age was all that was known of somebody: the birth date is counted back from it."""
    expected_on: datetime.date | None = Field(default=None, index=True)
    died_on: datetime.date | None = None
    pen_picture: str = Field(default="", sa_column=Column(Text, nullable=False))
    """Who this person is, in a sentence or two, strengths first."""
    created_at: datetime.datetime

    @property
    def age_said(self) -> str:
        """`6`, `8 months`: the age that was said, where nothing more is known."""
        return age(self.born_on, self.age_said_on) if self.born_on and self.age_said_on else ""


class CaseMember(SQLModel, table=True):
    """A person is in this family's record from one day, perhaps until another."""

    __tablename__ = "case_member"
    __table_args__ = (UniqueConstraint("case_id", "person_id", "since", name="uq_case_member_once"),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    since: datetime.date
    until: datetime.date | None = None


class Relationship(Line, table=True):
    """What one person is to another, in the family's word for it: Kelly is "mum" to Mia."""

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    to_person_id: UUID = Field(foreign_key="person.id", index=True)
    word: str = Field(max_length=60)
    kind: Kin = Field(default=Kin.NOT_SAID, sa_column=Column(chosen_from(Kin, "kin"), nullable=False, default=Kin.NOT_SAID))
    cares: bool = False
    """True: this person looks after the other, all of the time or some of it."""
    since: datetime.date | None = None
    until: datetime.date | None = None


class Household(Line, table=True):
    """A home. `restricted` True: where it is is kept from others in the family."""

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    name: str = Field(max_length=160)
    restricted: bool = False
    seen_on: datetime.date | None = None


class HouseholdMember(Line, table=True):
    """Who lives or stays in a home, when, and how ("Most days", "Alternate weekends")."""

    __tablename__ = "household_member"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    household_id: UUID = Field(foreign_key="household.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    how: str = Field(default="", max_length=160)
    main_home: bool = True
    since: datetime.date | None = None
    until: datetime.date | None = None


class Characteristic(Line, table=True):
    """A dated, sourced fact that changes how a tool should be used with somebody (disabled, interpreter, young_carer …)."""

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    kind: str = Field(max_length=60)
    words: str = Field(default="", max_length=400)
    source: str = Field(default="", max_length=200)
    since: datetime.date | None = None
    until: datetime.date | None = None


class Stage(Line, table=True):
    """A stage of help and its dates: of the whole family, or of one child who is at another stage than the family.

    Its name stands here as it was when it began, so that it is read so for ever, whatever the stages are called by then.
    """

    __table_args__ = (
        CheckConstraint("until IS NULL OR until >= since", name="ends_after_it_begins"),
        *(
            Index(name, *columns, unique=True, sqlite_where=text(only), postgresql_where=text(only))
            for name, columns, only in (
                ("uq_stage_standing", ("case_id",), "until IS NULL AND person_id IS NULL"),
                ("uq_stage_standing_child", ("case_id", "person_id"), "until IS NULL AND person_id IS NOT NULL"),
            )
        ),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    person_id: UUID | None = Field(default=None, foreign_key="person.id")
    """The child whose own stage it is; None for the whole family."""
    stage: str = Field(max_length=40)
    """The key of the stage in the file of stages."""
    name: str = Field(max_length=80)
    by_agreement: bool = False
    """True: a family chose it, so the record is held back from the team until somebody agrees."""
    since: datetime.date
    until: datetime.date | None = None
    why: str = Field(default="", max_length=400)
    """What led to it."""
    put_right_why: str = Field(default="", max_length=400)
    """Why what was written of it was changed last."""
    lead_role: str = Field(default="", max_length=40)
    lead_name: str = Field(default="", max_length=80)
    """What the role that led was called then."""
    who: str = Field(default="", max_length=160)
    """Who led the help then, in words."""
    next_review_on: datetime.date | None = None


class Allocation(Line, table=True):
    """A practitioner may open and work on this case, from one moment until another."""

    __table_args__ = (
        Index(
            "uq_allocation_standing",
            "case_id",
            "account_id",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    account_id: UUID = Field(foreign_key="account.id", index=True)
    part: Part = Field(sa_column=Column(chosen_from(Part, "part"), nullable=False))
    since: datetime.datetime
    until: datetime.datetime | None = None


class KnownStrength(Line, table=True):
    """Something that holds for a person, and how far it could be relied on."""

    __tablename__ = "known_strength"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    words: str = Field(max_length=300)
    level: StrengthLevel = Field(sa_column=Column(chosen_from(StrengthLevel, "level"), nullable=False))
    noted_on: datetime.date
    noted_by: UUID = Field(foreign_key="account.id")
    until: datetime.date | None = None


class Involvement(Line, table=True):
    """Somebody outside the family who is there for them: a teacher, a midwife, a health visitor."""

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    name: str = Field(max_length=120)
    what: str = Field(max_length=200)
    since: datetime.date | None = None
    until: datetime.date | None = None


class Agreement(Line, table=True):
    """What somebody in the family has agreed to, in words, and until when."""

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    person_id: UUID = Field(foreign_key="person.id")
    purpose: str = Field(default="in_words", max_length=40)
    """A key of the purposes that are kept as data."""
    said: Said = Field(default=Said.GIVEN, sa_column=Column(chosen_from(Said, "said"), nullable=False))
    basis: str = Field(default="", max_length=300)
    """The lawful basis, where it is not consent."""
    words: str = Field(max_length=1000)
    agreed_on: datetime.date
    withdrawn_on: datetime.date | None = None
    recorded_by: UUID = Field(foreign_key="account.id")


class NextStep(Line, table=True):
    """Something that is due for a child or the family, and by when."""

    __tablename__ = "next_step"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    person_id: UUID | None = Field(default=None, foreign_key="person.id")
    words: str = Field(max_length=200)
    detail: str = Field(default="", max_length=300)
    due_on: datetime.date | None = None
    done_on: datetime.date | None = None
    rule: str = Field(default="", max_length=40)
    """The deadline of law or guidance it comes from; empty when somebody simply wrote it down."""
    from_on: datetime.date | None = None
    """The day from which the rule counts."""
    extended_to: datetime.date | None = None
    extended_why: str = Field(default="", max_length=400)
    met_by: str = Field(default="", max_length=200)
    """What was done to meet it."""
    lapsed: bool = False
    """True: nobody did it, and it is no longer due, because the stage of help that asked for it has ended."""
    made_by: UUID = Field(foreign_key="account.id")
