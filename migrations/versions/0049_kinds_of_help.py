"""A step of a plan may say what sort of help it is.

Why: so that it can be told what became of outcomes that money, food or a break helped with. Of steps that are there already nobody said.
"""

import sqlalchemy as sa
from alembic import op

revision = "0049"
down_revision = "0048"
branch_labels = None
depends_on = None

KINDS = (
    *("money", "food", "home", "health", "school", "parenting", "feelings"),
    *("substances", "safety", "speech", "time_off", "people_around", "something_else"),
)


def upgrade() -> None:
    kept = sa.Enum(*KINDS, name="help", native_enum=False, create_constraint=False, length=40)
    with op.batch_alter_table("plan_step") as changed:
        changed.add_column(sa.Column("help", kept, nullable=True))
        changed.create_check_constraint(op.f("ck_plan_step_help"), sa.column("help").in_(KINDS))


def downgrade() -> None:
    with op.batch_alter_table("plan_step") as changed:
        changed.drop_constraint(op.f("ck_plan_step_help"), type_="check")
        changed.drop_column("help")
