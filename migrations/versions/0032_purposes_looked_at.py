"""One in ten of the records opened for a purpose is looked at by a supervisor, who says what they found.

Why: a purpose that nobody ever reads keeps nobody from looking out of curiosity.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("purpose_given") as changed:
        changed.add_column(sa.Column("sampled", sa.Boolean(), nullable=False, server_default=sa.false()))
        changed.add_column(sa.Column("reviewed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
        changed.add_column(sa.Column("reviewed_by", sa.Uuid(), nullable=True))
        changed.add_column(sa.Column("outcome", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False, server_default=""))
        changed.add_column(sa.Column("review_words", sa.Text(), nullable=False, server_default=""))
        changed.create_foreign_key(op.f("fk_purpose_given_reviewed_by_account"), "account", ["reviewed_by"], ["id"])


def downgrade() -> None:
    with op.batch_alter_table("purpose_given") as changed:
        changed.drop_constraint(op.f("fk_purpose_given_reviewed_by_account"), type_="foreignkey")
        for column in ("review_words", "outcome", "reviewed_by", "reviewed_at", "sampled"):
            changed.drop_column(column)
