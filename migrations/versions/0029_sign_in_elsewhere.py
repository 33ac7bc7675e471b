"""Accounts that are joined to an organisation's own sign-in.

Why: people who sign in at their council already should need no other password, and an account that is closed there opens nothing.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sign_in_elsewhere",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("issuer", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("subject", sqlmodel.sql.sqltypes.AutoString(length=255), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("joined_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_sign_in_elsewhere_account_id_account")),
        sa.ForeignKeyConstraint(["joined_by"], ["account.id"], name=op.f("fk_sign_in_elsewhere_joined_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in_elsewhere")),
        sa.UniqueConstraint("account_id", name=op.f("uq_sign_in_elsewhere_account_id")),
        sa.UniqueConstraint("issuer", "subject", name="uq_sign_in_elsewhere_issuer_subject"),
    )


def downgrade() -> None:
    op.drop_table("sign_in_elsewhere")
