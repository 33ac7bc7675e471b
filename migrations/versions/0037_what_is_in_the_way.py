"""A reflection may tick what gets in the way of the work, and its author may let that be counted.

Why: what makes the work hard was known to each alone; nobody who could change it was told, and nothing private may be told.
"""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("reflection") as reflection:
        reflection.add_column(sa.Column("in_the_way", AutoString(length=200), nullable=False, server_default=""))
        reflection.add_column(sa.Column("may_count", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    with op.batch_alter_table("reflection") as reflection:
        reflection.drop_column("may_count")
        reflection.drop_column("in_the_way")
