"""One use of a tool with a child: the sitting, the answers as given, the notes that came back, the findings that stand."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from app.db import chosen_from
from app.declaration.vocabulary import Comparability, Depth, Dimension, Level, Signal, Voice, Worded


class State(Worded):
    """Where an assessment is on its way."""

    DRAFT = "draft", "Draft"
    RETURNED = "returned", "Returned with notes"
    WITH_SUPERVISOR = "with_supervisor", "With supervisor"
    SIGNED = "signed", "Signed"
    REPLACED = "replaced", "Replaced by a correction"
    ABANDONED = "abandoned", "Left unfinished"

    @property
    def open_for_answers(self) -> bool:
        """Whether answers may still be written."""
        return self.value in ("draft", "returned")


class ChildSeen(Worded):
    """Whether the child was there, and how."""

    ALONE = "alone", "Seen alone"
    WITH_OTHERS = "with_others", "Seen with others"
    NOT_SEEN = "not_seen", "Not seen this time"


class Sitting(SQLModel, table=True):
    """One visit or conversation, an assessment for each child. `filled_in_by` wrote it on paper; who began it typed it up."""

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    seen_on: datetime.date
    place: str = Field(default="", max_length=160)
    present: str = Field(default="[]", sa_column=Column(Text, nullable=False))
    """JSON: the ids of the people of the record who were there; empty when nobody was (writing up)."""
    others_present: str = Field(default="", max_length=300)
    filled_in_by: str = Field(default="", max_length=160)
    begun_at: datetime.datetime
    begun_by: UUID = Field(foreign_key="account.id")


class Assessment(SQLModel, table=True):
    """One tool, one child, one sitting. Signed, it never changes; a correction is a new one that replaces it with a reason."""

    __table_args__ = (
        CheckConstraint("(signed_at IS NULL) = (signed_by IS NULL)", name="signed_by_somebody"),
        CheckConstraint("signed_by IS NULL OR signed_by <> author_id", name="nobody_signs_their_own"),
        CheckConstraint("signed_by IS NULL OR sent_by IS NULL OR signed_by <> sent_by", name="nobody_signs_what_they_sent"),
        CheckConstraint("(replaces_id IS NULL) = (replaces_why = '')", name="replaced_with_a_reason"),
        Index(
            "uq_assessment_replaces",
            "replaces_id",
            unique=True,
            sqlite_where=text("state <> 'abandoned'"),
            postgresql_where=text("state <> 'abandoned'"),
        ),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    sitting_id: UUID = Field(foreign_key="sitting.id", index=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    child_id: UUID = Field(foreign_key="person.id", index=True)
    release_id: UUID = Field(foreign_key="tool_release.id")
    """The tool exactly as it was when this was begun."""
    tool_key: str = Field(max_length=60, index=True)
    depth: Depth = Field(sa_column=Column(chosen_from(Depth, "depth"), nullable=False))
    adaptations: str = Field(default="[]", sa_column=Column(Text, nullable=False))
    """JSON list of {"key", "why"}: the adaptations in use and why each was chosen."""
    carers: str = Field(default="[]", sa_column=Column(Text, nullable=False))
    """JSON list of person ids: each has a column of their own where care is looked at carer by carer."""
    child_seen: ChildSeen = Field(sa_column=Column(chosen_from(ChildSeen, "child_seen"), nullable=False))
    not_seen_why: str = Field(default="", max_length=400)
    state: State = Field(default=State.DRAFT, sa_column=Column(chosen_from(State, "state"), nullable=False, index=True))
    author_id: UUID = Field(foreign_key="account.id", index=True)
    begun_at: datetime.datetime
    last_saved_at: datetime.datetime
    sent_at: datetime.datetime | None = None
    sent_by: UUID | None = Field(default=None, foreign_key="account.id")
    """Who sent it last: neither signs nor returns it."""
    signed_at: datetime.datetime | None = None
    signed_by: UUID | None = Field(default=None, foreign_key="account.id")
    signed_words: str = Field(default="", max_length=1000)
    as_signed: str = Field(default="", sa_column=Column(Text, nullable=False))
    """JSON of app.assessments.as_signed: what its people were called when it was signed; "" until then."""
    replaces_id: UUID | None = Field(default=None, foreign_key="assessment.id")
    """What it corrects. One correction at a time; one that was left unfinished does not stand in the way of another."""
    replaces_why: str = Field(default="", max_length=400)
    abandoned_why: str = Field(default="", max_length=400)


class Answer(SQLModel, table=True):
    """One thing that was answered, once. A change adds the next number; earlier rows stay as they were.

    The slot is (question, voice, part). `part` is empty, or the id of the carer it is about, or a block of a day or a row.
    """

    __table_args__ = (
        UniqueConstraint("assessment_id", "question", "voice", "part", "number", name="uq_answer_number"),
        Index("uq_answer_operation", "assessment_id", "operation", "question", "voice", "part", unique=True),
        CheckConstraint("number >= 1", name="numbers_from_one"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    assessment_id: UUID = Field(foreign_key="assessment.id")
    question: str = Field(max_length=120)
    voice: Voice = Field(sa_column=Column(chosen_from(Voice, "voice"), nullable=False))
    part: str = Field(default="", max_length=80)
    number: int
    operation: str = Field(max_length=64)
    """The id the browser gave this save; the same id again changes nothing."""
    value: str = Field(sa_column=Column(Text, nullable=False))
    """JSON of app.answers.given.Given."""
    written_at: datetime.datetime
    written_by: UUID = Field(foreign_key="account.id")


class Cited(SQLModel, table=True):
    """An answer, or the analysis, rests on this statement."""

    __table_args__ = (
        Index(
            "uq_cited_standing",
            "assessment_id",
            "question",
            "statement_id",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    assessment_id: UUID = Field(foreign_key="assessment.id", index=True)
    question: str = Field(max_length=120)
    statement_id: UUID = Field(foreign_key="statement.id", index=True)
    since: datetime.datetime
    by: UUID = Field(foreign_key="account.id")
    until: datetime.datetime | None = None


class SectionMark(SQLModel, table=True):
    """The practitioner has said that this section is completed."""

    __tablename__ = "section_mark"

    assessment_id: UUID = Field(foreign_key="assessment.id", primary_key=True)
    section: str = Field(max_length=60, primary_key=True)
    completed: bool
    marked_at: datetime.datetime
    marked_by: UUID = Field(foreign_key="account.id")


class ReturnNote(SQLModel, table=True):
    """A note from the supervisor about one section (or, with no section, about the whole), when an assessment is returned."""

    __tablename__ = "return_note"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    assessment_id: UUID = Field(foreign_key="assessment.id", index=True)
    section: str = Field(default="", max_length=60)
    words: str = Field(sa_column=Column(Text, nullable=False))
    returned_at: datetime.datetime
    returned_by: UUID = Field(foreign_key="account.id")


class NoteKept(SQLModel, table=True):
    """A supervisor's note about one section while it is being written: theirs alone until they return the assessment."""

    __tablename__ = "note_kept"

    assessment_id: UUID = Field(foreign_key="assessment.id", primary_key=True)
    account_id: UUID = Field(foreign_key="account.id", primary_key=True)
    section: str = Field(default="", max_length=60, primary_key=True)
    words: str = Field(sa_column=Column(Text, nullable=False))
    number: int
    """How often this note was kept: a page that has seen an earlier one does not write over it."""
    kept_at: datetime.datetime


class Finding(SQLModel, table=True):
    """One thing an assessment showed, frozen when it was sent, pointing at the answer it came from."""

    __table_args__ = (Index("ix_finding_child_dimension", "child_id", "dimension"),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    assessment_id: UUID = Field(foreign_key="assessment.id", index=True)
    answer_id: UUID = Field(foreign_key="answer.id")
    child_id: UUID = Field(foreign_key="person.id")
    carer_id: UUID | None = Field(default=None, foreign_key="person.id")
    question: str = Field(max_length=120)
    dimension: Dimension = Field(sa_column=Column(chosen_from(Dimension, "dimension"), nullable=False))
    signal: Signal | None = Field(default=None, sa_column=Column(chosen_from(Signal, "signal"), nullable=True))
    """None: this was looked at and nobody yet knows (an honest blank)."""
    level: Level | None = Field(default=None, sa_column=Column(chosen_from(Level, "level"), nullable=True))
    voice: Voice = Field(sa_column=Column(chosen_from(Voice, "voice"), nullable=False))
    words: str = Field(sa_column=Column(Text, nullable=False))
    seen_on: datetime.date
    comparable: Comparability = Field(sa_column=Column(chosen_from(Comparability, "comparable"), nullable=False))
    frozen_at: datetime.datetime
