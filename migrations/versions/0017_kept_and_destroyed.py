"""Holds on a record, its destruction by two people, and the files that go with it.

Why: a record is kept as long as somebody may need it and no longer; what is left of it is a certificate without a name.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    words = sqlmodel.sql.sqltypes.AutoString
    op.create_table(
        "destruction",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("ref", words(length=12), nullable=False),
        sa.Column("team_id", sa.Uuid(), nullable=False),
        sa.Column(
            "standing",
            sa.Enum("asked", "not_agreed", "done", name="standing", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("asked_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("answered_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("answered_by", sa.Uuid(), nullable=True),
        sa.Column("rules", sa.Text(), nullable=False),
        sa.Column("kept_until", sa.Date(), nullable=False),
        sa.Column("gone", sa.Text(), nullable=False),
        sa.Column("stayed", sa.Integer(), nullable=False),
        sa.Column("files", sa.Integer(), nullable=False),
        sa.Column("swept_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.CheckConstraint("(standing = 'asked') = (answered_by IS NULL)", name=op.f("ck_destruction_answered_by_somebody")),
        sa.CheckConstraint("answered_by IS NULL OR answered_by <> asked_by", name=op.f("ck_destruction_two_people")),
        sa.ForeignKeyConstraint(["answered_by"], ["account.id"], name=op.f("fk_destruction_answered_by_account")),
        sa.ForeignKeyConstraint(["asked_by"], ["account.id"], name=op.f("fk_destruction_asked_by_account")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_destruction_team_id_team")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_destruction")),
    )
    op.create_index(op.f("ix_destruction_case_id"), "destruction", ["case_id"], unique=False)
    op.create_index(
        "uq_destruction_waiting",
        "destruction",
        ["case_id"],
        unique=True,
        sqlite_where=sa.text("standing = 'asked'"),
        postgresql_where=sa.text("standing = 'asked'"),
    )
    op.create_table(
        "destruction_file",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("destruction_id", sa.Uuid(), nullable=False),
        sa.Column("path", words(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["destruction_id"], ["destruction.id"], name=op.f("fk_destruction_file_destruction_id_destruction")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_destruction_file")),
    )
    op.create_index(op.f("ix_destruction_file_destruction_id"), "destruction_file", ["destruction_id"], unique=False)
    op.create_table(
        "legal_hold",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("why", words(length=400), nullable=False),
        sa.Column("placed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("placed_by", sa.Uuid(), nullable=False),
        sa.Column("lifted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("lifted_by", sa.Uuid(), nullable=True),
        sa.Column("lifted_why", words(length=400), nullable=False),
        sa.CheckConstraint("lifted_at IS NULL OR lifted_why <> ''", name=op.f("ck_legal_hold_lifted_with_a_reason")),
        sa.CheckConstraint("why <> ''", name=op.f("ck_legal_hold_placed_with_a_reason")),
        sa.CheckConstraint("(lifted_at IS NULL) = (lifted_by IS NULL)", name=op.f("ck_legal_hold_lifted_by_somebody")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_legal_hold_case_id_case_record")),
        sa.ForeignKeyConstraint(["lifted_by"], ["account.id"], name=op.f("fk_legal_hold_lifted_by_account")),
        sa.ForeignKeyConstraint(["placed_by"], ["account.id"], name=op.f("fk_legal_hold_placed_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_hold")),
    )
    op.create_index(op.f("ix_legal_hold_case_id"), "legal_hold", ["case_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_legal_hold_case_id"), table_name="legal_hold")
    op.drop_table("legal_hold")
    op.drop_index(op.f("ix_destruction_file_destruction_id"), table_name="destruction_file")
    op.drop_table("destruction_file")
    op.drop_index(
        "uq_destruction_waiting",
        table_name="destruction",
        sqlite_where=sa.text("standing = 'asked'"),
        postgresql_where=sa.text("standing = 'asked'"),
    )
    op.drop_index(op.f("ix_destruction_case_id"), table_name="destruction")
    op.drop_table("destruction")
