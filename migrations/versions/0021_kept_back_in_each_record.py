"""What is kept back of the line about a person is marked in each record that they are in.

Why: a child may be in two families' records. A mark made in the first stood in the way of one in the second, where whoever made
it was told that it was made, and the line was in the copy all the same.
"""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

STANDING = sa.text("until IS NULL")


def upgrade() -> None:
    again(["case_id", "item", "from_whom"])


def downgrade() -> None:
    again(["item", "from_whom"])


def again(columns: list[str]) -> None:
    op.drop_index("uq_kept_back_standing", table_name="kept_back")
    op.create_index("uq_kept_back_standing", "kept_back", columns, unique=True, sqlite_where=STANDING, postgresql_where=STANDING)
