"""What was learnt is kept by theme: its words each time they were written, and each sheet that was published.

Why: what a partnership learns is shared with everybody who works with families, with its date, and can be read as it was.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "learning_theme",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("begun_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("begun_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["begun_by"], ["account.id"], name=op.f("fk_learning_theme_begun_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_learning_theme")),
    )
    op.create_table(
        "learning_words",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("theme_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("written_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("written_by", sa.Uuid(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_learning_words_numbers_from_one")),
        sa.ForeignKeyConstraint(["theme_id"], ["learning_theme.id"], name=op.f("fk_learning_words_theme_id_learning_theme")),
        sa.ForeignKeyConstraint(["written_by"], ["account.id"], name=op.f("fk_learning_words_written_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_learning_words")),
        sa.UniqueConstraint("theme_id", "number", name="uq_learning_words_number"),
    )
    op.create_index(op.f("ix_learning_words_theme_id"), "learning_words", ["theme_id"], unique=False)
    op.create_table(
        "learning_edition",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("theme_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("words_id", sa.Uuid(), nullable=False),
        sa.Column("published_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("published_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["published_by"], ["account.id"], name=op.f("fk_learning_edition_published_by_account")),
        sa.ForeignKeyConstraint(["theme_id"], ["learning_theme.id"], name=op.f("fk_learning_edition_theme_id_learning_theme")),
        sa.ForeignKeyConstraint(["words_id"], ["learning_words.id"], name=op.f("fk_learning_edition_words_id_learning_words")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_learning_edition")),
        sa.UniqueConstraint("theme_id", "number", name="uq_learning_edition_number"),
        sa.UniqueConstraint("words_id", name=op.f("uq_learning_edition_words_id")),
    )
    op.create_index(op.f("ix_learning_edition_theme_id"), "learning_edition", ["theme_id"], unique=False)


def downgrade() -> None:
    op.drop_table("learning_edition")
    op.drop_table("learning_words")
    op.drop_table("learning_theme")
