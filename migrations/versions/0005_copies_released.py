"""Copies that a second person releases, and what is kept back from whom.

Why: a family's words reach only the reader they may reach, and it is known who let them go.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "kept_back",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("item", sqlmodel.sql.sqltypes.AutoString(length=240), nullable=False),
        sa.Column("from_whom", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("since", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("by", sa.Uuid(), nullable=False),
        sa.Column("until", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("lifted_by", sa.Uuid(), nullable=True),
        sa.Column("lifted_why", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.CheckConstraint("(until IS NULL) = (lifted_by IS NULL)", name=op.f("ck_kept_back_lifted_by_somebody")),
        sa.ForeignKeyConstraint(["by"], ["account.id"], name=op.f("fk_kept_back_by_account")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_kept_back_case_id_case_record")),
        sa.ForeignKeyConstraint(["lifted_by"], ["account.id"], name=op.f("fk_kept_back_lifted_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_back")),
    )
    op.create_index(op.f("ix_kept_back_case_id"), "kept_back", ["case_id"], unique=False)
    op.create_index(
        "uq_kept_back_standing",
        "kept_back",
        ["item", "from_whom"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_table(
        "copy_release",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column(
            "reader",
            sa.Enum(
                "professional",
                "family",
                "child",
                "supervision",
                name="reader",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("recipient", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column(
            "classification",
            sa.Enum(
                "official", "official_sensitive", name="classification", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column(
            "layout",
            sa.Enum("plain", "large", "easy", name="layout", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("parts", sa.Text(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "asked", "released", "refused", "taken_back", name="state", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column("asked_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("decided_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("decided_why", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.Column("taken_back_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("taken_back_by", sa.Uuid(), nullable=True),
        sa.Column("taken_back_why", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.CheckConstraint("(state = 'asked') = (decided_by IS NULL)", name=op.f("ck_copy_release_decided_by_somebody")),
        sa.CheckConstraint(
            "decided_by IS NULL OR decided_by <> asked_by", name=op.f("ck_copy_release_nobody_releases_their_own")
        ),
        sa.ForeignKeyConstraint(["asked_by"], ["account.id"], name=op.f("fk_copy_release_asked_by_account")),
        sa.ForeignKeyConstraint(["assessment_id"], ["assessment.id"], name=op.f("fk_copy_release_assessment_id_assessment")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_copy_release_case_id_case_record")),
        sa.ForeignKeyConstraint(["decided_by"], ["account.id"], name=op.f("fk_copy_release_decided_by_account")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_copy_release_person_id_person")),
        sa.ForeignKeyConstraint(["taken_back_by"], ["account.id"], name=op.f("fk_copy_release_taken_back_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_copy_release")),
        sa.UniqueConstraint("assessment_id", "number", name="uq_copy_release_number"),
    )
    op.create_index(op.f("ix_copy_release_assessment_id"), "copy_release", ["assessment_id"], unique=False)
    op.create_index(op.f("ix_copy_release_case_id"), "copy_release", ["case_id"], unique=False)
    op.create_index(op.f("ix_copy_release_state"), "copy_release", ["state"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_copy_release_state"), table_name="copy_release")
    op.drop_index(op.f("ix_copy_release_case_id"), table_name="copy_release")
    op.drop_index(op.f("ix_copy_release_assessment_id"), table_name="copy_release")
    op.drop_table("copy_release")
    op.drop_index(
        "uq_kept_back_standing",
        table_name="kept_back",
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.drop_index(op.f("ix_kept_back_case_id"), table_name="kept_back")
    op.drop_table("kept_back")
