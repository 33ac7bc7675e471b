"""A plan of a return says when it was reviewed.

Why: so that it can be told whether children’s plans were reviewed in time. Of returns that are here already nobody read it: it
stays empty, which means that nobody knows.
"""

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0049"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("cohort_spell", sa.Column("reviews", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    op.drop_column("cohort_spell", "reviews")
