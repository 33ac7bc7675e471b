"""A supervisor says whether a change holds, beside the rule.

Why: the rule is a local starting point. Whoever sees it otherwise says so with a reason, and the rule's answer stays visible.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None

SAYS = ("sustained", "not_sustained", "as_the_rule_says")


def upgrade() -> None:
    op.create_table(
        "plan_outcome_held",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("outcome_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("says", sa.Enum(*SAYS, name="held_said", native_enum=False, create_constraint=True, length=40), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("rule_said", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("said_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("said_by", sa.Uuid(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_plan_outcome_held_numbers_from_one")),
        sa.ForeignKeyConstraint(["outcome_id"], ["plan_outcome.id"], name=op.f("fk_plan_outcome_held_outcome_id_plan_outcome")),
        sa.ForeignKeyConstraint(["said_by"], ["account.id"], name=op.f("fk_plan_outcome_held_said_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_outcome_held")),
        sa.UniqueConstraint("outcome_id", "number", name="uq_plan_outcome_held_number"),
    )
    op.create_index(op.f("ix_plan_outcome_held_outcome_id"), "plan_outcome_held", ["outcome_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_plan_outcome_held_outcome_id"), table_name="plan_outcome_held")
    op.drop_table("plan_outcome_held")
