"""Each line of the trail is linked to the one before it, and the record knows how far the trail has come.

Why: whoever alters, takes out or slips in a line is found out. Lines from before are held by the first link.
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("trail", sa.Column("link", sa.LargeBinary(), nullable=True))
    op.create_table(
        "trail_head",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("link", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trail_head")),
    )


def downgrade() -> None:
    op.drop_table("trail_head")
    op.drop_column("trail", "link")
