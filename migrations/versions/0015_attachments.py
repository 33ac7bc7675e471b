"""Drawings, photos and papers.

Why: a child's own picture stands beside what the child said, with who made it and what it shows.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("about_id", sa.Uuid(), nullable=True),
        sa.Column("statement_id", sa.Uuid(), nullable=True),
        sa.Column("file_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind", sa.Enum("picture", "paper", name="kind", native_enum=False, create_constraint=True, length=40), nullable=False
        ),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column(
            "checked",
            sa.Enum(
                "not_asked", "waiting", "clean", "harmful", name="checked", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column("shows", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.Column("made_by_id", sa.Uuid(), nullable=True),
        sa.Column("made_by", sqlmodel.sql.sqltypes.AutoString(length=160), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("recorded_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.Column("supersedes_id", sa.Uuid(), nullable=True),
        sa.Column("supersedes_why", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.Column("taken_out_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("taken_out_by", sa.Uuid(), nullable=True),
        sa.Column("taken_out_why", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.CheckConstraint("(taken_out_at IS NULL) = (taken_out_by IS NULL)", name=op.f("ck_attachment_taken_out_by_somebody")),
        sa.CheckConstraint("size > 0 AND pages > 0", name=op.f("ck_attachment_holds_something")),
        sa.ForeignKeyConstraint(["about_id"], ["person.id"], name=op.f("fk_attachment_about_id_person")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_attachment_case_id_case_record")),
        sa.ForeignKeyConstraint(["made_by_id"], ["person.id"], name=op.f("fk_attachment_made_by_id_person")),
        sa.ForeignKeyConstraint(["recorded_by"], ["account.id"], name=op.f("fk_attachment_recorded_by_account")),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name=op.f("fk_attachment_statement_id_statement")),
        sa.ForeignKeyConstraint(["supersedes_id"], ["attachment.id"], name=op.f("fk_attachment_supersedes_id_attachment")),
        sa.ForeignKeyConstraint(["taken_out_by"], ["account.id"], name=op.f("fk_attachment_taken_out_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
        sa.UniqueConstraint("supersedes_id", name=op.f("uq_attachment_supersedes_id")),
    )
    op.create_index(op.f("ix_attachment_case_id"), "attachment", ["case_id"], unique=False)
    op.create_index(op.f("ix_attachment_file_id"), "attachment", ["file_id"], unique=False)
    op.create_index(op.f("ix_attachment_statement_id"), "attachment", ["statement_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_attachment_statement_id"), table_name="attachment")
    op.drop_index(op.f("ix_attachment_file_id"), table_name="attachment")
    op.drop_index(op.f("ix_attachment_case_id"), table_name="attachment")

    op.drop_table("attachment")
