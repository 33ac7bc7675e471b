"""Of somebody of whom only an age is known, the day on which it was said is kept.

Why: a birth date that was counted back from “about 6” must not be read as one that somebody knows.
"""

import sqlalchemy as sa
from alembic import op

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("person") as changed:
        changed.add_column(sa.Column("age_said_on", sa.Date(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("person") as changed:
        changed.drop_column("age_said_on")
