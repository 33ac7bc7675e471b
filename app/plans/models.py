"""What is kept of a child’s plan: its words as they were written, what they answer, who agreed, each version, each review."""

import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from app.cases.models import Line
from app.db import chosen_from
from app.declaration.help import Help
from app.plans.kinds import Change, Decision, HeldSaid, Holds, PlanState, ReviewState, Said, Turn, VersionKind, Whose


class Plan(Line, table=True):
    """One plan for one child. When it has ended and help is needed again, the next plan follows it."""

    __tablename__ = "child_plan"
    __table_args__ = (CheckConstraint("(follows_id IS NULL) = (follows_why = '')", name="follows_with_a_reason"),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(foreign_key="case_record.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    """The child."""
    state: PlanState = Field(
        default=PlanState.DRAFT, sa_column=Column(chosen_from(PlanState, "state"), nullable=False, index=True)
    )
    begun_on: datetime.date
    begun_at: datetime.datetime
    begun_by: UUID = Field(foreign_key="account.id")
    follows_id: UUID | None = Field(default=None, foreign_key="child_plan.id")
    follows_why: str = Field(default="", sa_column=Column(Text, nullable=False))
    ended_on: datetime.date | None = None


class PlanWords(SQLModel, table=True):
    """One field of a plan, as it was written once. A change adds the next number; earlier rows stay as they were."""

    __tablename__ = "plan_words"
    __table_args__ = (
        UniqueConstraint("plan_id", "part", "field", "number", name="uq_plan_words_number"),
        CheckConstraint("number >= 1", name="numbers_from_one"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    plan_id: UUID = Field(foreign_key="child_plan.id", index=True)
    part: str = Field(default="", max_length=40)
    """The id of the outcome it is of; empty for the plan as a whole."""
    field: str = Field(max_length=40)
    number: int
    words: str = Field(sa_column=Column(Text, nullable=False))
    written_at: datetime.datetime
    written_by: UUID = Field(foreign_key="account.id")


class Outcome(SQLModel, table=True):
    """One thing that will be different for the child. What it says is kept as words of the plan."""

    __tablename__ = "plan_outcome"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    plan_id: UUID = Field(foreign_key="child_plan.id", index=True)
    added_at: datetime.datetime
    added_by: UUID = Field(foreign_key="account.id")


class OutcomeNeed(SQLModel, table=True):
    """An outcome answers this finding: from a step of the plan one can walk back to what the child said."""

    __tablename__ = "plan_outcome_need"
    __table_args__ = (
        Index(
            "uq_plan_outcome_need_standing",
            "outcome_id",
            "finding_id",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    outcome_id: UUID = Field(foreign_key="plan_outcome.id", index=True)
    finding_id: UUID = Field(foreign_key="finding.id", index=True)
    since: datetime.datetime
    by: UUID = Field(foreign_key="account.id")
    until: datetime.datetime | None = None


class NeedReason(SQLModel, table=True):
    """Why a serious need has no outcome in this plan."""

    __tablename__ = "plan_need_reason"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    plan_id: UUID = Field(foreign_key="child_plan.id", index=True)
    finding_id: UUID = Field(foreign_key="finding.id", index=True)
    why: str = Field(sa_column=Column(Text, nullable=False))
    """Empty: the reason that stood before was taken back."""
    written_at: datetime.datetime
    written_by: UUID = Field(foreign_key="account.id")


class OutcomeTurn(SQLModel, table=True):
    """An outcome was achieved, set aside or taken up again, and why. It is never altered."""

    __tablename__ = "plan_outcome_turn"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    outcome_id: UUID = Field(foreign_key="plan_outcome.id", index=True)
    turn: Turn = Field(sa_column=Column(chosen_from(Turn, "turn"), nullable=False))
    why: str = Field(sa_column=Column(Text, nullable=False))
    recorded_at: datetime.datetime
    recorded_by: UUID = Field(foreign_key="account.id")


class OutcomeHeld(SQLModel, table=True):
    """A supervisor’s own word whether a change holds, and why. It is never altered: the next stands beside it, and counts."""

    __tablename__ = "plan_outcome_held"
    __table_args__ = (
        UniqueConstraint("outcome_id", "number", name="uq_plan_outcome_held_number"),
        CheckConstraint("number >= 1", name="numbers_from_one"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    outcome_id: UUID = Field(foreign_key="plan_outcome.id", index=True)
    number: int
    says: HeldSaid = Field(sa_column=Column(chosen_from(HeldSaid, "held_said"), nullable=False))
    why: str = Field(sa_column=Column(Text, nullable=False))
    rule_said: str = Field(max_length=40)
    """What the rule said on that day."""
    said_at: datetime.datetime
    said_by: UUID = Field(foreign_key="account.id")


class Step(Line, table=True):
    """Who does what for an outcome, and by when: the family, people around it, or us."""

    __tablename__ = "plan_step"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    plan_id: UUID = Field(foreign_key="child_plan.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    """The child whose plan it is in."""
    outcome_id: UUID = Field(foreign_key="plan_outcome.id", index=True)
    whose: Whose = Field(sa_column=Column(chosen_from(Whose, "whose"), nullable=False))
    who: str = Field(max_length=160)
    what: str = Field(max_length=400)
    help: Help | None = Field(default=None, sa_column=Column(chosen_from(Help, "help"), nullable=True))
    """What sort of help it is; None: nobody said."""
    by_on: datetime.date | None = None
    done_on: datetime.date | None = None
    taken_out_on: datetime.date | None = None
    decision_id: UUID | None = Field(default=None, foreign_key="session_decision.id", unique=True)
    """What was decided in supervision that it came from; None for what the plan itself thought of."""
    next_step_id: UUID | None = Field(default=None, foreign_key="next_step.id")
    """What is due for that decision: done when this is."""


class DayPart(Line, table=True):
    """One time of the child’s day: how it is now, and how it will be when the plan is no longer needed."""

    __tablename__ = "plan_day"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    plan_id: UUID = Field(foreign_key="child_plan.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    """The child whose day it is."""
    time: str = Field(max_length=60)
    now: str = Field(max_length=400)
    wanted: str = Field(max_length=400)
    whose: str = Field(default="", max_length=160)
    added_at: datetime.datetime
    taken_out_on: datetime.date | None = None


class PlanView(SQLModel, table=True):
    """What somebody said of the plan, in their words. It is never altered: what they say next stands beside it, and counts."""

    __tablename__ = "plan_view"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    plan_id: UUID = Field(foreign_key="child_plan.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    said: Said = Field(sa_column=Column(chosen_from(Said, "said"), nullable=False))
    words: str = Field(default="", sa_column=Column(Text, nullable=False))
    """What they said, as they said it."""
    about: str = Field(default="", sa_column=Column(Text, nullable=False))
    """With what they agree and with what not, or why they could not answer."""
    followed: str = Field(default="", sa_column=Column(Text, nullable=False))
    """What was changed for it, or who asks again and when."""
    asked_on: datetime.date | None = None
    recorded_at: datetime.datetime
    recorded_by: UUID = Field(foreign_key="account.id")


class PlanVersion(SQLModel, table=True):
    """A plan as it stood when it was signed, whole and never altered; counter-signed by somebody else, or returned."""

    __tablename__ = "plan_version"
    __table_args__ = (
        UniqueConstraint("plan_id", "number", name="uq_plan_version_number"),
        CheckConstraint("decided_by IS NULL OR decided_by <> signed_by", name="nobody_countersigns_their_own"),
        CheckConstraint("(decision = 'waits') = (decided_by IS NULL)", name="decided_by_somebody"),
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    plan_id: UUID = Field(foreign_key="child_plan.id", index=True)
    number: int
    kind: VersionKind = Field(sa_column=Column(chosen_from(VersionKind, "kind"), nullable=False))
    words: str = Field(sa_column=Column(Text, nullable=False))
    """JSON of app.plans.versions.Written."""
    signed_at: datetime.datetime
    signed_by: UUID = Field(foreign_key="account.id")
    decision: Decision = Field(
        default=Decision.WAITS, sa_column=Column(chosen_from(Decision, "decision"), nullable=False, index=True)
    )
    decided_at: datetime.datetime | None = None
    decided_by: UUID | None = Field(default=None, foreign_key="account.id")
    decided_words: str = Field(default="", sa_column=Column(Text, nullable=False))


class PlanReopened(SQLModel, table=True):
    """An agreed plan was opened again to be changed, and why. What was signed stands until the next version is."""

    __tablename__ = "plan_reopened"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    plan_id: UUID = Field(foreign_key="child_plan.id", index=True)
    why: str = Field(sa_column=Column(Text, nullable=False))
    reopened_at: datetime.datetime
    reopened_by: UUID = Field(foreign_key="account.id")


class Review(Line, table=True):
    """A plan was looked at together on one day: evidence first, activity second."""

    __tablename__ = "plan_review"

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    plan_id: UUID = Field(foreign_key="child_plan.id", index=True)
    on: datetime.date
    present: str = Field(default="", max_length=400)
    state: ReviewState = Field(
        default=ReviewState.OPEN, sa_column=Column(chosen_from(ReviewState, "review_state"), nullable=False)
    )
    our_help: str = Field(default="", sa_column=Column(Text, nullable=False))
    """What must be different about our help, where nothing has changed."""
    child_told: str = Field(default="", sa_column=Column(Text, nullable=False))
    next_on: datetime.date | None = None
    begun_by: UUID = Field(foreign_key="account.id")
    finished_at: datetime.datetime | None = None
    finished_by: UUID | None = Field(default=None, foreign_key="account.id")


class ReviewLine(Line, table=True):
    """What one review found of one outcome: what is different for the child, who says so, and where it holds."""

    __tablename__ = "plan_review_line"
    __table_args__ = (UniqueConstraint("review_id", "outcome_id", name="uq_plan_review_line_once"),)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    review_id: UUID = Field(foreign_key="plan_review.id", index=True)
    outcome_id: UUID = Field(foreign_key="plan_outcome.id", index=True)
    change: Change = Field(sa_column=Column(chosen_from(Change, "change"), nullable=False))
    evidence: str = Field(default="", sa_column=Column(Text, nullable=False))
    says: str = Field(default="[]", sa_column=Column(Text, nullable=False))
    """JSON list of who says so, each a key of app.plan_progress.sustained.Says."""
    weekend: Holds = Field(default=Holds.NOT_KNOWN, sa_column=Column(chosen_from(Holds, "weekend"), nullable=False))
    holidays: Holds = Field(default=Holds.NOT_KNOWN, sa_column=Column(chosen_from(Holds, "holidays"), nullable=False))
    each_carer: Holds = Field(default=Holds.NOT_KNOWN, sa_column=Column(chosen_from(Holds, "each_carer"), nullable=False))
    money: Holds = Field(default=Holds.NOT_KNOWN, sa_column=Column(chosen_from(Holds, "money"), nullable=False))
    nobody_coming: Holds = Field(default=Holds.NOT_KNOWN, sa_column=Column(chosen_from(Holds, "nobody_coming"), nullable=False))
    holds_words: str = Field(default="", sa_column=Column(Text, nullable=False))
    weeks: int | None = None
    """The longest run it has held, in weeks."""
    still_needs: str = Field(default="", sa_column=Column(Text, nullable=False))
    nearly: str = Field(default="", sa_column=Column(Text, nullable=False))
    """What nearly knocked it off, and what they did."""
