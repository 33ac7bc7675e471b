"""Whoever signs out of the organisation's sign-in is signed out here.

Why: on a shared computer somebody signs out once, there, and takes it for the end of everything.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None

words = sqlmodel.sql.sqltypes.AutoString


def upgrade() -> None:
    op.create_table(
        "signed_out_elsewhere",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("message", words(length=64), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signed_out_elsewhere")),
        sa.UniqueConstraint("message", name=op.f("uq_signed_out_elsewhere_message")),
    )
    op.create_index(op.f("ix_signed_out_elsewhere_at"), "signed_out_elsewhere", ["at"])
    with op.batch_alter_table("signinsession") as changed:
        changed.add_column(sa.Column("elsewhere", words(length=64), nullable=True))
        changed.create_index(op.f("ix_signinsession_elsewhere"), ["elsewhere"])
    with op.batch_alter_table("waiting_step") as changed:
        changed.add_column(sa.Column("elsewhere", words(length=64), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("waiting_step") as changed:
        changed.drop_column("elsewhere")
    with op.batch_alter_table("signinsession") as changed:
        changed.drop_index(op.f("ix_signinsession_elsewhere"))
        changed.drop_column("elsewhere")
    op.drop_table("signed_out_elsewhere")
