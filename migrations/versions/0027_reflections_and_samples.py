"""A practitioner’s own reflection, what is put off on a list, and records drawn by chance to look at their quality.

Why: thinking needs a place of its own, a list that is too long is not read, and quality is looked at in what was not chosen.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    words, moment = sqlmodel.sql.sqltypes.AutoString, sqlmodel.sql.sqltypes.UTCDateTime
    op.create_table(
        "dip_sample",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", moment(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("team_id", sa.Uuid(), nullable=False),
        sa.Column(
            "frame", sa.Enum("open", "closed", name="frame", native_enum=False, create_constraint=True, length=40), nullable=False
        ),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("seed", words(length=64), nullable=False),
        sa.Column("pool", sa.Text(), nullable=False),
        sa.Column("drawn_by", sa.Uuid(), nullable=False),
        sa.Column("drawn_at", moment(), nullable=False),
        sa.CheckConstraint("until >= since", name=op.f("ck_dip_sample_ends_after_it_begins")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_dip_sample_changed_by_account")),
        sa.ForeignKeyConstraint(["drawn_by"], ["account.id"], name=op.f("fk_dip_sample_drawn_by_account")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_dip_sample_team_id_team")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dip_sample")),
    )
    op.create_index(op.f("ix_dip_sample_team_id"), "dip_sample", ["team_id"])

    op.create_table(
        "dip_case",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sample_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_dip_case_case_id_case_record")),
        sa.ForeignKeyConstraint(["sample_id"], ["dip_sample.id"], name=op.f("fk_dip_case_sample_id_dip_sample")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dip_case")),
        sa.UniqueConstraint("sample_id", "place", name="uq_dip_case_place"),
    )
    op.create_index(op.f("ix_dip_case_case_id"), "dip_case", ["case_id"])
    op.create_index(op.f("ix_dip_case_sample_id"), "dip_case", ["sample_id"])

    op.create_table(
        "put_off",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", moment(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("thing", words(length=60), nullable=False),
        sa.Column("words", words(length=300), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("why", words(length=400), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_put_off_account_id_account")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_put_off_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_put_off_changed_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_put_off")),
        sa.UniqueConstraint("account_id", "thing", name="uq_put_off_thing"),
    )
    op.create_index(op.f("ix_put_off_account_id"), "put_off", ["account_id"])
    op.create_index(op.f("ix_put_off_case_id"), "put_off", ["case_id"])

    op.create_table(
        "reflection",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", moment(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("written_on", sa.Date(), nullable=False),
        sa.Column("visits", sa.Text(), nullable=False),
        sa.Column("barriers", sa.Text(), nullable=False),
        sa.Column("load", sa.Text(), nullable=False),
        sa.Column("assumptions", sa.Text(), nullable=False),
        sa.Column("between", sa.Text(), nullable=False),
        sa.Column("shared_with", sa.Uuid(), nullable=True),
        sa.Column("shared_at", moment(), nullable=True),
        sa.CheckConstraint("(shared_with IS NULL) = (shared_at IS NULL)", name=op.f("ck_reflection_shared_with_somebody")),
        sa.ForeignKeyConstraint(["author_id"], ["account.id"], name=op.f("fk_reflection_author_id_account")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_reflection_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_reflection_changed_by_account")),
        sa.ForeignKeyConstraint(["shared_with"], ["account.id"], name=op.f("fk_reflection_shared_with_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reflection")),
    )
    op.create_index(op.f("ix_reflection_author_id"), "reflection", ["author_id"])
    op.create_index(op.f("ix_reflection_case_id"), "reflection", ["case_id"])
    op.create_index(op.f("ix_reflection_shared_with"), "reflection", ["shared_with"])

    op.create_table(
        "dip_grade",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", moment(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("dip_case_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("theme", words(length=40), nullable=False),
        sa.Column("moderates", sa.Boolean(), nullable=False),
        sa.Column(
            "grade",
            sa.Enum(
                "strong", "sound", "needs_more", "not_seen", name="grade", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("graded_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_dip_grade_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_dip_grade_changed_by_account")),
        sa.ForeignKeyConstraint(["dip_case_id"], ["dip_case.id"], name=op.f("fk_dip_grade_dip_case_id_dip_case")),
        sa.ForeignKeyConstraint(["graded_by"], ["account.id"], name=op.f("fk_dip_grade_graded_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dip_grade")),
        sa.UniqueConstraint("dip_case_id", "theme", "moderates", name="uq_dip_grade_theme"),
    )
    op.create_index(op.f("ix_dip_grade_case_id"), "dip_grade", ["case_id"])
    op.create_index(op.f("ix_dip_grade_dip_case_id"), "dip_grade", ["dip_case_id"])


def downgrade() -> None:
    op.drop_table("dip_grade")
    op.drop_table("reflection")
    op.drop_table("put_off")
    op.drop_table("dip_case")
    op.drop_table("dip_sample")
