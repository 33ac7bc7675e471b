"""A copy may be for a professional who is involved with the family.

Why: what is kept back from one of them is left out of that one's copy, and stays in everybody else's.
"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("copy_release", schema=None) as batch_op:
        batch_op.add_column(sa.Column("involved_id", sa.Uuid(), nullable=True))
        batch_op.create_foreign_key("fk_copy_release_involved_id_involvement", "involvement", ["involved_id"], ["id"])


def downgrade() -> None:
    with op.batch_alter_table("copy_release", schema=None) as batch_op:
        batch_op.drop_constraint("fk_copy_release_involved_id_involvement", type_="foreignkey")
        batch_op.drop_column("involved_id")
