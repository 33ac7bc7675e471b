"""A record is closed, and opened again, with a reason that stays in it.

Why: closing took one press, and nobody could say later why help had ended or what the family had been told.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "record_closed",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("closed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("closed_by", sa.Uuid(), nullable=True),
        sa.Column("closed_why", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.Column("opened_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("opened_by", sa.Uuid(), nullable=True),
        sa.Column("opened_why", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.Column("opened_as", sa.Uuid(), nullable=True),
        sa.CheckConstraint("closed_why <> ''", name=op.f("ck_record_closed_closed_with_a_reason")),
        sa.CheckConstraint("opened_at IS NULL OR opened_why <> ''", name=op.f("ck_record_closed_opened_with_a_reason")),
        sa.CheckConstraint("(opened_at IS NULL) = (opened_by IS NULL)", name=op.f("ck_record_closed_opened_by_somebody")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_record_closed_case_id_case_record")),
        sa.ForeignKeyConstraint(["closed_by"], ["account.id"], name=op.f("fk_record_closed_closed_by_account")),
        sa.ForeignKeyConstraint(["opened_by"], ["account.id"], name=op.f("fk_record_closed_opened_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_closed")),
    )
    op.create_index(op.f("ix_record_closed_case_id"), "record_closed", ["case_id"])
    op.execute(
        sa.text(
            "INSERT INTO record_closed (id, case_id, closed_at, closed_why, opened_why)"
            " SELECT id, id, closed_at, 'It was closed before a reason was asked for', '' FROM case_record"
            " WHERE closed_at IS NOT NULL"
        )
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_record_closed_case_id"), table_name="record_closed")
    op.drop_table("record_closed")
