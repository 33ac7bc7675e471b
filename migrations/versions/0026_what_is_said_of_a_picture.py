"""What might explain a difference between voices, and why a suggested tool is not for now.

Why: a picture shows where two people see one thing differently, and asks whoever works with the family what might explain it. And
it suggests tools for what nobody knows, each of which may be put aside with a reason. Both were said aloud and are now kept.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

MOMENT = sqlmodel.sql.sqltypes.UTCDateTime()
STANDING = sa.text("until IS NULL")


def upgrade() -> None:
    op.create_table(
        "difference_comment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("child_id", sa.Uuid(), nullable=False),
        sa.Column("about", sa.String(length=200), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("written_at", MOMENT, nullable=False),
        sa.Column("written_by", sa.Uuid(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_difference_comment_numbers_from_one")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_difference_comment_case_id_case_record")),
        sa.ForeignKeyConstraint(["child_id"], ["person.id"], name=op.f("fk_difference_comment_child_id_person")),
        sa.ForeignKeyConstraint(["written_by"], ["account.id"], name=op.f("fk_difference_comment_written_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_difference_comment")),
        sa.UniqueConstraint("case_id", "child_id", "about", "number", name="uq_difference_comment_number"),
    )
    op.create_index(op.f("ix_difference_comment_case_id"), "difference_comment", ["case_id"], unique=False)
    op.create_table(
        "not_now",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("child_id", sa.Uuid(), nullable=False),
        sa.Column("tool_key", sa.String(length=60), nullable=False),
        sa.Column("suggested_for", sa.String(length=400), nullable=False),
        sa.Column("why", sa.String(length=400), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("by", sa.Uuid(), nullable=False),
        sa.Column("until", MOMENT, nullable=True),
        sa.Column("taken_back_by", sa.Uuid(), nullable=True),
        sa.CheckConstraint("(until IS NULL) = (taken_back_by IS NULL)", name=op.f("ck_not_now_taken_back_by_somebody")),
        sa.ForeignKeyConstraint(["by"], ["account.id"], name=op.f("fk_not_now_by_account")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_not_now_case_id_case_record")),
        sa.ForeignKeyConstraint(["child_id"], ["person.id"], name=op.f("fk_not_now_child_id_person")),
        sa.ForeignKeyConstraint(["taken_back_by"], ["account.id"], name=op.f("fk_not_now_taken_back_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_not_now")),
    )
    op.create_index(op.f("ix_not_now_case_id"), "not_now", ["case_id"], unique=False)
    op.create_index(
        "uq_not_now_standing",
        "not_now",
        ["case_id", "child_id", "tool_key"],
        unique=True,
        sqlite_where=STANDING,
        postgresql_where=STANDING,
    )


def downgrade() -> None:
    op.drop_table("not_now")
    op.drop_table("difference_comment")
