"""What a family is asked to agree to is data: the database no longer keeps the list of it.

Why: an authority words its own purposes, in a file that is checked when the service starts.
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

PURPOSES = ("in_words", "support", "team", "school", "health", "others", "assessment", "research")


def upgrade() -> None:
    with op.batch_alter_table("agreement") as batch_op:
        batch_op.drop_constraint(op.f("ck_agreement_purpose"), type_="check")


def downgrade() -> None:
    allowed = ", ".join(f"'{one}'" for one in PURPOSES)
    op.execute(f"UPDATE agreement SET purpose = 'in_words' WHERE purpose NOT IN ({allowed})")  # noqa: S608
    with op.batch_alter_table("agreement") as batch_op:
        batch_op.create_check_constraint(op.f("ck_agreement_purpose"), sa.column("purpose").in_(PURPOSES))
