"""A file beside private words is private by itself.

Why: who may see it is told without looking up the words it stands beside, in the record and in what a person is handed.
"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.add_column(sa.Column("kept_with", sa.Uuid(), nullable=True))
        batch_op.create_foreign_key("fk_attachment_kept_with_account", "account", ["kept_with"], ["id"])
    op.execute(
        "UPDATE attachment SET kept_with = (SELECT statement.kept_with FROM statement WHERE statement.id = attachment.statement_id)"
    )


def downgrade() -> None:
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.drop_constraint("fk_attachment_kept_with_account", type_="foreignkey")
        batch_op.drop_column("kept_with")
