"""Two people who may be one: who noticed, what a supervisor decided, and every change that making them one made.

Why: a child is written down twice sooner or later, and half a picture of a child is the most dangerous one there is.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    words, moment = sqlmodel.sql.sqltypes.AutoString, sqlmodel.sql.sqltypes.UTCDateTime
    op.create_table(
        "same_person",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", moment(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("one_id", sa.Uuid(), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=False),
        sa.Column("why", words(length=400), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=True),
        sa.Column("asked_at", moment(), nullable=False),
        sa.Column(
            "answer",
            sa.Enum("waiting", "two", "one", name="answered", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("answered_by", sa.Uuid(), nullable=True),
        sa.Column("answered_at", moment(), nullable=True),
        sa.Column("kept_id", sa.Uuid(), nullable=True),
        sa.Column("also", sa.Text(), nullable=False),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.CheckConstraint("one_id <> other_id", name=op.f("ck_same_person_two_records")),
        sa.CheckConstraint("(answer = 'one') = (kept_id IS NOT NULL)", name=op.f("ck_same_person_one_is_kept")),
        sa.ForeignKeyConstraint(["answered_by"], ["account.id"], name=op.f("fk_same_person_answered_by_account")),
        sa.ForeignKeyConstraint(["asked_by"], ["account.id"], name=op.f("fk_same_person_asked_by_account")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_same_person_changed_by_account")),
        sa.ForeignKeyConstraint(["kept_id"], ["person.id"], name=op.f("fk_same_person_kept_id_person")),
        sa.ForeignKeyConstraint(["one_id"], ["person.id"], name=op.f("fk_same_person_one_id_person")),
        sa.ForeignKeyConstraint(["other_id"], ["person.id"], name=op.f("fk_same_person_other_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_same_person")),
        sa.UniqueConstraint("one_id", "other_id", name="uq_same_person_pair"),
    )
    op.create_index(op.f("ix_same_person_answer"), "same_person", ["answer"])
    op.create_index(op.f("ix_same_person_other_id"), "same_person", ["other_id"])


def downgrade() -> None:
    op.drop_table("same_person")
