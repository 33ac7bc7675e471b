"""When two records are made one, it is kept what stood with the person then.

Why: when they are taken apart again, what was written meanwhile stayed with the kept person and nobody was told.
"""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("same_person") as changed:
        changed.add_column(sa.Column("stood", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    with op.batch_alter_table("same_person") as changed:
        changed.drop_column("stood")
