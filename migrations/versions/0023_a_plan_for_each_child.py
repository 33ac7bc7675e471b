"""Each child has a plan: its words field by field, outcomes that answer findings, who agrees, versions and reviews.

Why: what an assessment showed led nowhere that could be followed. A plan was written elsewhere, without what the child had said, and
nobody could see what it had said when it was signed.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "child_plan",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft", "with_supervisor", "agreed", "ended", name="state", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column("begun_on", sa.Date(), nullable=False),
        sa.Column("begun_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("begun_by", sa.Uuid(), nullable=False),
        sa.Column("follows_id", sa.Uuid(), nullable=True),
        sa.Column("follows_why", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.CheckConstraint("(follows_id IS NULL) = (follows_why = '')", name=op.f("ck_child_plan_follows_with_a_reason")),
        sa.ForeignKeyConstraint(["begun_by"], ["account.id"], name=op.f("fk_child_plan_begun_by_account")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_child_plan_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_child_plan_changed_by_account")),
        sa.ForeignKeyConstraint(["follows_id"], ["child_plan.id"], name=op.f("fk_child_plan_follows_id_child_plan")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_child_plan_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_child_plan")),
    )
    with op.batch_alter_table("child_plan") as batch_op:
        batch_op.create_index(batch_op.f("ix_child_plan_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_child_plan_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_child_plan_state"), ["state"], unique=False)

    op.create_table(
        "plan_day",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("time", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("now", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.Column("wanted", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.Column("whose", sqlmodel.sql.sqltypes.AutoString(length=160), nullable=False),
        sa.Column("added_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("taken_out_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_plan_day_changed_by_account")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_plan_day_person_id_person")),
        sa.ForeignKeyConstraint(["plan_id"], ["child_plan.id"], name=op.f("fk_plan_day_plan_id_child_plan")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_day")),
    )
    with op.batch_alter_table("plan_day") as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_day_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_plan_day_plan_id"), ["plan_id"], unique=False)

    op.create_table(
        "plan_outcome",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("added_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("added_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["added_by"], ["account.id"], name=op.f("fk_plan_outcome_added_by_account")),
        sa.ForeignKeyConstraint(["plan_id"], ["child_plan.id"], name=op.f("fk_plan_outcome_plan_id_child_plan")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_outcome")),
    )
    with op.batch_alter_table("plan_outcome") as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_outcome_plan_id"), ["plan_id"], unique=False)

    op.create_table(
        "plan_reopened",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("reopened_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("reopened_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["plan_id"], ["child_plan.id"], name=op.f("fk_plan_reopened_plan_id_child_plan")),
        sa.ForeignKeyConstraint(["reopened_by"], ["account.id"], name=op.f("fk_plan_reopened_reopened_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_reopened")),
    )
    with op.batch_alter_table("plan_reopened") as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_reopened_plan_id"), ["plan_id"], unique=False)

    op.create_table(
        "plan_review",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("present", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.Column(
            "state",
            sa.Enum("open", "finished", name="review_state", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("our_help", sa.Text(), nullable=False),
        sa.Column("child_told", sa.Text(), nullable=False),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("begun_by", sa.Uuid(), nullable=False),
        sa.Column("finished_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("finished_by", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["begun_by"], ["account.id"], name=op.f("fk_plan_review_begun_by_account")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_plan_review_changed_by_account")),
        sa.ForeignKeyConstraint(["finished_by"], ["account.id"], name=op.f("fk_plan_review_finished_by_account")),
        sa.ForeignKeyConstraint(["plan_id"], ["child_plan.id"], name=op.f("fk_plan_review_plan_id_child_plan")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_review")),
    )
    with op.batch_alter_table("plan_review") as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_review_plan_id"), ["plan_id"], unique=False)

    op.create_table(
        "plan_version",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column(
            "kind", sa.Enum("plan", "ending", name="kind", native_enum=False, create_constraint=True, length=40), nullable=False
        ),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("signed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("signed_by", sa.Uuid(), nullable=False),
        sa.Column(
            "decision",
            sa.Enum("waits", "countersigned", "returned", name="decision", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("decided_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_words", sa.Text(), nullable=False),
        sa.CheckConstraint("(decision = 'waits') = (decided_by IS NULL)", name=op.f("ck_plan_version_decided_by_somebody")),
        sa.CheckConstraint(
            "decided_by IS NULL OR decided_by <> signed_by", name=op.f("ck_plan_version_nobody_countersigns_their_own")
        ),
        sa.ForeignKeyConstraint(["decided_by"], ["account.id"], name=op.f("fk_plan_version_decided_by_account")),
        sa.ForeignKeyConstraint(["plan_id"], ["child_plan.id"], name=op.f("fk_plan_version_plan_id_child_plan")),
        sa.ForeignKeyConstraint(["signed_by"], ["account.id"], name=op.f("fk_plan_version_signed_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_version")),
        sa.UniqueConstraint("plan_id", "number", name="uq_plan_version_number"),
    )
    with op.batch_alter_table("plan_version") as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_version_decision"), ["decision"], unique=False)
        batch_op.create_index(batch_op.f("ix_plan_version_plan_id"), ["plan_id"], unique=False)

    op.create_table(
        "plan_view",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column(
            "said",
            sa.Enum(
                "agrees",
                "partly",
                "disagrees",
                "could_not",
                "not_asked",
                name="said",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("followed", sa.Text(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=True),
        sa.Column("recorded_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_plan_view_person_id_person")),
        sa.ForeignKeyConstraint(["plan_id"], ["child_plan.id"], name=op.f("fk_plan_view_plan_id_child_plan")),
        sa.ForeignKeyConstraint(["recorded_by"], ["account.id"], name=op.f("fk_plan_view_recorded_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_view")),
    )
    with op.batch_alter_table("plan_view") as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_view_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_plan_view_plan_id"), ["plan_id"], unique=False)

    op.create_table(
        "plan_words",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("part", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("field", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("written_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("written_by", sa.Uuid(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_plan_words_numbers_from_one")),
        sa.ForeignKeyConstraint(["plan_id"], ["child_plan.id"], name=op.f("fk_plan_words_plan_id_child_plan")),
        sa.ForeignKeyConstraint(["written_by"], ["account.id"], name=op.f("fk_plan_words_written_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_words")),
        sa.UniqueConstraint("plan_id", "part", "field", "number", name="uq_plan_words_number"),
    )
    with op.batch_alter_table("plan_words") as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_words_plan_id"), ["plan_id"], unique=False)

    op.create_table(
        "plan_outcome_turn",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("outcome_id", sa.Uuid(), nullable=False),
        sa.Column(
            "turn",
            sa.Enum("achieved", "set_aside", "reopened", name="turn", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("recorded_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["outcome_id"], ["plan_outcome.id"], name=op.f("fk_plan_outcome_turn_outcome_id_plan_outcome")),
        sa.ForeignKeyConstraint(["recorded_by"], ["account.id"], name=op.f("fk_plan_outcome_turn_recorded_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_outcome_turn")),
    )
    with op.batch_alter_table("plan_outcome_turn") as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_outcome_turn_outcome_id"), ["outcome_id"], unique=False)

    op.create_table(
        "plan_review_line",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("review_id", sa.Uuid(), nullable=False),
        sa.Column("outcome_id", sa.Uuid(), nullable=False),
        sa.Column(
            "change",
            sa.Enum(
                "better",
                "a_bit",
                "same",
                "worse",
                "up_and_down",
                "cannot_tell",
                name="change",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("says", sa.Text(), nullable=False),
        sa.Column(
            "weekend",
            sa.Enum(
                "yes", "no", "not_known", "does_not_apply", name="weekend", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column(
            "holidays",
            sa.Enum(
                "yes", "no", "not_known", "does_not_apply", name="holidays", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column(
            "each_carer",
            sa.Enum(
                "yes",
                "no",
                "not_known",
                "does_not_apply",
                name="each_carer",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "money",
            sa.Enum(
                "yes", "no", "not_known", "does_not_apply", name="money", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column(
            "nobody_coming",
            sa.Enum(
                "yes",
                "no",
                "not_known",
                "does_not_apply",
                name="nobody_coming",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("holds_words", sa.Text(), nullable=False),
        sa.Column("weeks", sa.Integer(), nullable=True),
        sa.Column("still_needs", sa.Text(), nullable=False),
        sa.Column("nearly", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_plan_review_line_changed_by_account")),
        sa.ForeignKeyConstraint(["outcome_id"], ["plan_outcome.id"], name=op.f("fk_plan_review_line_outcome_id_plan_outcome")),
        sa.ForeignKeyConstraint(["review_id"], ["plan_review.id"], name=op.f("fk_plan_review_line_review_id_plan_review")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_review_line")),
        sa.UniqueConstraint("review_id", "outcome_id", name="uq_plan_review_line_once"),
    )
    with op.batch_alter_table("plan_review_line") as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_review_line_outcome_id"), ["outcome_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_plan_review_line_review_id"), ["review_id"], unique=False)

    op.create_table(
        "plan_step",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("outcome_id", sa.Uuid(), nullable=False),
        sa.Column(
            "whose",
            sa.Enum("family", "network", "ours", name="whose", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("who", sqlmodel.sql.sqltypes.AutoString(length=160), nullable=False),
        sa.Column("what", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.Column("by_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("taken_out_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_plan_step_changed_by_account")),
        sa.ForeignKeyConstraint(["outcome_id"], ["plan_outcome.id"], name=op.f("fk_plan_step_outcome_id_plan_outcome")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_plan_step_person_id_person")),
        sa.ForeignKeyConstraint(["plan_id"], ["child_plan.id"], name=op.f("fk_plan_step_plan_id_child_plan")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_step")),
    )
    with op.batch_alter_table("plan_step") as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_step_outcome_id"), ["outcome_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_plan_step_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_plan_step_plan_id"), ["plan_id"], unique=False)

    op.create_table(
        "plan_need_reason",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("finding_id", sa.Uuid(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("written_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("written_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["finding_id"], ["finding.id"], name=op.f("fk_plan_need_reason_finding_id_finding")),
        sa.ForeignKeyConstraint(["plan_id"], ["child_plan.id"], name=op.f("fk_plan_need_reason_plan_id_child_plan")),
        sa.ForeignKeyConstraint(["written_by"], ["account.id"], name=op.f("fk_plan_need_reason_written_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_need_reason")),
    )
    with op.batch_alter_table("plan_need_reason") as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_need_reason_finding_id"), ["finding_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_plan_need_reason_plan_id"), ["plan_id"], unique=False)

    op.create_table(
        "plan_outcome_need",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("outcome_id", sa.Uuid(), nullable=False),
        sa.Column("finding_id", sa.Uuid(), nullable=False),
        sa.Column("since", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("by", sa.Uuid(), nullable=False),
        sa.Column("until", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["by"], ["account.id"], name=op.f("fk_plan_outcome_need_by_account")),
        sa.ForeignKeyConstraint(["finding_id"], ["finding.id"], name=op.f("fk_plan_outcome_need_finding_id_finding")),
        sa.ForeignKeyConstraint(["outcome_id"], ["plan_outcome.id"], name=op.f("fk_plan_outcome_need_outcome_id_plan_outcome")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_outcome_need")),
    )
    with op.batch_alter_table("plan_outcome_need") as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_outcome_need_finding_id"), ["finding_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_plan_outcome_need_outcome_id"), ["outcome_id"], unique=False)
        batch_op.create_index(
            "uq_plan_outcome_need_standing",
            ["outcome_id", "finding_id"],
            unique=True,
            sqlite_where=sa.text("until IS NULL"),
            postgresql_where=sa.text("until IS NULL"),
        )


def downgrade() -> None:
    with op.batch_alter_table("plan_outcome_need") as batch_op:
        batch_op.drop_index(
            "uq_plan_outcome_need_standing", sqlite_where=sa.text("until IS NULL"), postgresql_where=sa.text("until IS NULL")
        )
        batch_op.drop_index(batch_op.f("ix_plan_outcome_need_outcome_id"))
        batch_op.drop_index(batch_op.f("ix_plan_outcome_need_finding_id"))

    op.drop_table("plan_outcome_need")
    with op.batch_alter_table("plan_need_reason") as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_need_reason_plan_id"))
        batch_op.drop_index(batch_op.f("ix_plan_need_reason_finding_id"))

    op.drop_table("plan_need_reason")
    with op.batch_alter_table("plan_step") as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_step_plan_id"))
        batch_op.drop_index(batch_op.f("ix_plan_step_person_id"))
        batch_op.drop_index(batch_op.f("ix_plan_step_outcome_id"))

    op.drop_table("plan_step")
    with op.batch_alter_table("plan_review_line") as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_review_line_review_id"))
        batch_op.drop_index(batch_op.f("ix_plan_review_line_outcome_id"))

    op.drop_table("plan_review_line")
    with op.batch_alter_table("plan_outcome_turn") as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_outcome_turn_outcome_id"))

    op.drop_table("plan_outcome_turn")
    with op.batch_alter_table("plan_words") as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_words_plan_id"))

    op.drop_table("plan_words")
    with op.batch_alter_table("plan_view") as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_view_plan_id"))
        batch_op.drop_index(batch_op.f("ix_plan_view_person_id"))

    op.drop_table("plan_view")
    with op.batch_alter_table("plan_version") as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_version_plan_id"))
        batch_op.drop_index(batch_op.f("ix_plan_version_decision"))

    op.drop_table("plan_version")
    with op.batch_alter_table("plan_review") as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_review_plan_id"))

    op.drop_table("plan_review")
    with op.batch_alter_table("plan_reopened") as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_reopened_plan_id"))

    op.drop_table("plan_reopened")
    with op.batch_alter_table("plan_outcome") as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_outcome_plan_id"))

    op.drop_table("plan_outcome")
    with op.batch_alter_table("plan_day") as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_day_plan_id"))
        batch_op.drop_index(batch_op.f("ix_plan_day_person_id"))

    op.drop_table("plan_day")
    with op.batch_alter_table("child_plan") as batch_op:
        batch_op.drop_index(batch_op.f("ix_child_plan_state"))
        batch_op.drop_index(batch_op.f("ix_child_plan_person_id"))
        batch_op.drop_index(batch_op.f("ix_child_plan_case_id"))

    op.drop_table("child_plan")
