"""A step of a plan says which decision of supervision it came from, and what is due for that.

Why: what was decided in supervision had to be written into the plan a second time, and was done in one place and not in the other.
"""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("plan_step") as step:
        step.add_column(sa.Column("decision_id", sa.Uuid(), nullable=True))
        step.add_column(sa.Column("next_step_id", sa.Uuid(), nullable=True))
        step.create_foreign_key(op.f("fk_plan_step_decision_id_session_decision"), "session_decision", ["decision_id"], ["id"])
        step.create_foreign_key(op.f("fk_plan_step_next_step_id_next_step"), "next_step", ["next_step_id"], ["id"])
        step.create_unique_constraint(op.f("uq_plan_step_decision_id"), ["decision_id"])


def downgrade() -> None:
    with op.batch_alter_table("plan_step") as step:
        step.drop_constraint(op.f("uq_plan_step_decision_id"), type_="unique")
        step.drop_constraint(op.f("fk_plan_step_next_step_id_next_step"), type_="foreignkey")
        step.drop_constraint(op.f("fk_plan_step_decision_id_session_decision"), type_="foreignkey")
        step.drop_column("next_step_id")
        step.drop_column("decision_id")
