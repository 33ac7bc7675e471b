"""Which tables of the safeguarding dataset were asked for, what for, and how far they are.

Why: an authority’s analysts need the record as tables that others know; each time it leaves, that is to be seen.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None


words = sqlmodel.sql.sqltypes.AutoString
moment = sqlmodel.sql.sqltypes.UTCDateTime


def chosen(*keys: str, name: str) -> sa.Enum:
    return sa.Enum(*keys, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    op.create_table(
        "dataset_export",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("form", chosen("csv", "parquet", name="form"), nullable=False),
        sa.Column("why", words(length=300), nullable=False),
        sa.Column(
            "making", chosen("waiting", "making", "ready", "not_made", "removed", "at_the_machine", name="making"), nullable=False
        ),
        sa.Column("asked_at", moment(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=True),
        sa.Column("with_names", sa.Boolean(), nullable=False),
        sa.Column("worker", words(length=40), nullable=False),
        sa.Column("beat_at", moment(), nullable=True),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("digest", words(length=64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("made_at", moment(), nullable=True),
        sa.Column("ends_at", moment(), nullable=True),
        sa.CheckConstraint(
            "making <> 'ready' OR (digest <> '' AND ends_at IS NOT NULL)", name=op.f("ck_dataset_export_made_whole")
        ),
        sa.CheckConstraint(
            "making = 'at_the_machine' OR (asked_by IS NOT NULL AND NOT with_names)",
            name=op.f("ck_dataset_export_names_at_the_machine"),
        ),
        sa.ForeignKeyConstraint(["asked_by"], ["account.id"], name=op.f("fk_dataset_export_asked_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dataset_export")),
    )
    op.create_index(op.f("ix_dataset_export_making"), "dataset_export", ["making"], unique=False)


def downgrade() -> None:
    op.drop_table("dataset_export")
