"""The trail is found by the day.

Why: whoever asks what was unusual in a week read every line there ever was to find it.
"""

from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_trail_at", "trail", ["at"])


def downgrade() -> None:
    op.drop_index("ix_trail_at", table_name="trail")
