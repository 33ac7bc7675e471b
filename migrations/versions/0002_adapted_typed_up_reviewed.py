"""Changes of adaptation, who filled in paper that was typed up, and who reviewed a tool from outside.

Why: an assessment can be adapted otherwise after it was begun and nothing is lost; what was done on paper keeps apart who was
there, who wrote it and who typed it up; and nobody puts a tool on the shelf that nobody else has read.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "adaptation_change",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("release_id", sa.Uuid(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("why", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("changed_by", sa.Uuid(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_adaptation_change_numbers_from_one")),
        sa.CheckConstraint("why <> ''", name=op.f("ck_adaptation_change_changed_with_a_reason")),
        sa.ForeignKeyConstraint(["assessment_id"], ["assessment.id"], name=op.f("fk_adaptation_change_assessment_id_assessment")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_adaptation_change_changed_by_account")),
        sa.ForeignKeyConstraint(["release_id"], ["tool_release.id"], name=op.f("fk_adaptation_change_release_id_tool_release")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_adaptation_change")),
        sa.UniqueConstraint("assessment_id", "number", name="uq_adaptation_change_number"),
    )
    op.create_index(op.f("ix_adaptation_change_assessment_id"), "adaptation_change", ["assessment_id"], unique=False)
    with op.batch_alter_table("sitting") as sitting:
        sitting.add_column(
            sa.Column("filled_in_by", sqlmodel.sql.sqltypes.AutoString(length=160), nullable=False, server_default="")
        )
    with op.batch_alter_table("draft_tool") as draft:
        draft.add_column(sa.Column("reviewed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
        draft.add_column(sa.Column("reviewed_by", sa.Uuid(), nullable=True))
        draft.create_foreign_key(op.f("fk_draft_tool_reviewed_by_account"), "account", ["reviewed_by"], ["id"])
        draft.create_check_constraint(op.f("ck_draft_tool_reviewed_by_somebody"), "(reviewed_at IS NULL) = (reviewed_by IS NULL)")
        draft.create_check_constraint(
            op.f("ck_draft_tool_nobody_publishes_what_they_reviewed"),
            "state <> 'published' OR reviewed_by IS NULL OR changed_by IS NULL OR reviewed_by <> changed_by",
        )


def downgrade() -> None:
    with op.batch_alter_table("draft_tool") as draft:
        draft.drop_constraint(op.f("ck_draft_tool_nobody_publishes_what_they_reviewed"), type_="check")
        draft.drop_constraint(op.f("ck_draft_tool_reviewed_by_somebody"), type_="check")
        draft.drop_constraint(op.f("fk_draft_tool_reviewed_by_account"), type_="foreignkey")
        draft.drop_column("reviewed_by")
        draft.drop_column("reviewed_at")
    with op.batch_alter_table("sitting") as sitting:
        sitting.drop_column("filled_in_by")
    op.drop_index(op.f("ix_adaptation_change_assessment_id"), table_name="adaptation_change")
    op.drop_table("adaptation_change")
