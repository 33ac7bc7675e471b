"""A copy may be of a child's plan as well as of an assessment.

Why: what a plan says for a family goes out on paper too, and nobody releases what they asked for themselves.
"""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("copy_release", schema=None) as batch_op:
        batch_op.alter_column("assessment_id", existing_type=sa.Uuid(), nullable=True)
        batch_op.add_column(sa.Column("plan_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("childs_words", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.create_foreign_key(op.f("fk_copy_release_plan_id_child_plan"), "child_plan", ["plan_id"], ["id"])
        batch_op.create_unique_constraint("uq_copy_release_plan_number", ["plan_id", "number"])
        batch_op.create_check_constraint(op.f("ck_copy_release_of_one_thing"), "(assessment_id IS NULL) <> (plan_id IS NULL)")
        batch_op.create_index(op.f("ix_copy_release_plan_id"), ["plan_id"], unique=False)


def downgrade() -> None:
    op.execute("DELETE FROM copy_release WHERE assessment_id IS NULL")
    with op.batch_alter_table("copy_release", schema=None) as batch_op:
        batch_op.drop_index(op.f("ix_copy_release_plan_id"))
        batch_op.drop_constraint(op.f("ck_copy_release_of_one_thing"), type_="check")
        batch_op.drop_constraint("uq_copy_release_plan_number", type_="unique")
        batch_op.drop_constraint(op.f("fk_copy_release_plan_id_child_plan"), type_="foreignkey")
        batch_op.drop_column("childs_words")
        batch_op.drop_column("plan_id")
        batch_op.alter_column("assessment_id", existing_type=sa.Uuid(), nullable=False)
