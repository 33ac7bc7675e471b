"""A move to a newer version keeps how the draft was asked until then, and what came in from pages that were open.

Why: whoever typed on such a page was told that there is no such question, and their words stood on that page alone.
"""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

AS_NOW = """UPDATE assessment_move SET
    adaptations_before = (SELECT adaptations FROM assessment WHERE assessment.id = assessment_move.assessment_id),
    depth_before = (SELECT depth FROM assessment WHERE assessment.id = assessment_move.assessment_id)"""
"""Of moves before this nothing more is known than how each draft is asked today."""


def upgrade() -> None:
    depth = sa.Enum("quick", "standard", "full", name="depth_before", native_enum=False, create_constraint=True, length=40)
    with op.batch_alter_table("assessment_move") as changed:
        changed.add_column(sa.Column("adaptations_before", sa.Text(), nullable=True))
        changed.add_column(sa.Column("depth_before", depth, nullable=True))
    op.execute(AS_NOW)
    with op.batch_alter_table("assessment_move") as changed:
        changed.alter_column("adaptations_before", existing_type=sa.Text(), nullable=False)
        changed.alter_column("depth_before", existing_type=sa.String(40), nullable=False)
    op.create_table(
        "answer_after_move",
        sa.Column("answer_id", sa.Uuid(), nullable=False),
        sa.Column("move_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["answer_id"], ["answer.id"], name=op.f("fk_answer_after_move_answer_id_answer")),
        sa.ForeignKeyConstraint(["move_id"], ["assessment_move.id"], name=op.f("fk_answer_after_move_move_id_assessment_move")),
        sa.PrimaryKeyConstraint("answer_id", name=op.f("pk_answer_after_move")),
    )
    op.create_index(op.f("ix_answer_after_move_move_id"), "answer_after_move", ["move_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_answer_after_move_move_id"), table_name="answer_after_move")
    op.drop_table("answer_after_move")
    with op.batch_alter_table("assessment_move") as changed:
        changed.drop_constraint(op.f("ck_assessment_move_depth_before"), type_="check")
        changed.drop_column("depth_before")
        changed.drop_column("adaptations_before")
