"""Returns of an authority in batches, the children and spells they brought, and the figures counted from them.

Why: a board asks whether children's days are changing, and every authority already makes the returns that would tell it.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


OLD = ("early_help_worker", "social_worker", "supervisor", "practice_lead", "administrator", "auditor")
NEW = (*OLD, "analyst", "board_member")


def upgrade() -> None:
    roles(NEW)
    op.create_table(
        "figure_refused",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), sa.Identity(always=False), nullable=False),
        sa.Column("measure", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_refused")),
    )
    op.create_table(
        "figure_row",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), sa.Identity(always=False), nullable=False),
        sa.Column("measure", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("quarter", sa.Integer(), nullable=False),
        sa.Column("cut", sqlmodel.sql.sqltypes.AutoString(length=20), nullable=False),
        sa.Column("label", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("numerator", sa.BigInteger(), nullable=False),
        sa.Column("denominator", sa.BigInteger(), nullable=False),
        sa.Column("left_out", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_row")),
        sa.UniqueConstraint("measure", "year", "quarter", "cut", "label", name="uq_figure_row_place"),
    )
    op.create_table(
        "figure_state",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("basis", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("made_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("seconds", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_state")),
    )
    op.create_table(
        "cohort_batch",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "sort",
            sa.Enum(
                "cin",
                "early_help",
                "cared_for",
                "attendance",
                "all_pupils",
                "population",
                name="sort",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "stand",
            sa.Enum(
                "reading",
                "waiting",
                "brought_in",
                "left",
                "replaced",
                "taken_back",
                name="stand",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("covers_from", sa.Date(), nullable=True),
        sa.Column("reference", sa.Date(), nullable=True),
        sa.Column("authority", sqlmodel.sql.sqltypes.AutoString(length=20), nullable=False),
        sa.Column("digest", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("done", sa.BigInteger(), nullable=False),
        sa.Column("children", sa.Integer(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("doubtful", sa.Integer(), nullable=False),
        sa.Column("beat_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("sent_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("sent_by", sa.Uuid(), nullable=True),
        sa.Column("decided_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("ended_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("ended_by", sa.Uuid(), nullable=True),
        sa.Column("trouble", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.ForeignKeyConstraint(["decided_by"], ["account.id"], name=op.f("fk_cohort_batch_decided_by_account")),
        sa.ForeignKeyConstraint(["ended_by"], ["account.id"], name=op.f("fk_cohort_batch_ended_by_account")),
        sa.ForeignKeyConstraint(["sent_by"], ["account.id"], name=op.f("fk_cohort_batch_sent_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cohort_batch")),
    )
    op.create_index(op.f("ix_cohort_batch_digest"), "cohort_batch", ["digest"], unique=False)
    op.create_index(
        "uq_cohort_batch_counts",
        "cohort_batch",
        ["sort", "reference"],
        unique=True,
        sqlite_where=sa.text("stand = 'brought_in'"),
        postgresql_where=sa.text("stand = 'brought_in'"),
    )

    op.create_table(
        "cohort_attended",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), sa.Identity(always=False), nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=False),
        sa.Column("pupil", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("school_year", sa.Integer(), nullable=False),
        sa.Column("part", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("possible", sa.Integer(), nullable=False),
        sa.Column("authorised", sa.Integer(), nullable=False),
        sa.Column("unauthorised", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["cohort_batch.id"], name=op.f("fk_cohort_attended_batch_id_cohort_batch")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cohort_attended")),
    )
    op.create_index("ix_cohort_attended_whose", "cohort_attended", ["batch_id", "pupil"], unique=False)

    op.create_table(
        "cohort_child",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), sa.Identity(always=False), nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=False),
        sa.Column("local_id", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("upn", sqlmodel.sql.sqltypes.AutoString(length=13), nullable=False),
        sa.Column("born_on", sa.Date(), nullable=True),
        sa.Column("expected_on", sa.Date(), nullable=True),
        sa.Column("died_on", sa.Date(), nullable=True),
        sa.Column("sex", sqlmodel.sql.sqltypes.AutoString(length=1), nullable=False),
        sa.Column("ethnicity", sqlmodel.sql.sqltypes.AutoString(length=4), nullable=False),
        sa.Column("disabled", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(["batch_id"], ["cohort_batch.id"], name=op.f("fk_cohort_child_batch_id_cohort_batch")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cohort_child")),
    )
    op.create_index(op.f("ix_cohort_child_upn"), "cohort_child", ["upn"], unique=False)
    op.create_index("ix_cohort_child_whose", "cohort_child", ["batch_id", "local_id"], unique=True)

    op.create_table(
        "cohort_fault",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), sa.Identity(always=False), nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column(
            "weight",
            sa.Enum("refused", "doubtful", name="weight", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("place", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("mend", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["cohort_batch.id"], name=op.f("fk_cohort_fault_batch_id_cohort_batch")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cohort_fault")),
    )
    op.create_index(op.f("ix_cohort_fault_batch_id"), "cohort_fault", ["batch_id"], unique=False)

    op.create_table(
        "cohort_spell",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), sa.Identity(always=False), nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=False),
        sa.Column("local_id", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "referral",
                "assessment",
                "cin_plan",
                "enquiry",
                "cp_plan",
                "early_help",
                "care",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("episode", sa.Integer(), nullable=False),
        sa.Column("referred_on", sa.Date(), nullable=True),
        sa.Column("code", sqlmodel.sql.sqltypes.AutoString(length=8), nullable=False),
        sa.Column("later", sqlmodel.sql.sqltypes.AutoString(length=8), nullable=False),
        sa.Column("previous", sa.Integer(), nullable=True),
        sa.Column("factors", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["cohort_batch.id"], name=op.f("fk_cohort_spell_batch_id_cohort_batch")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cohort_spell")),
    )
    op.create_index("ix_cohort_spell_whose", "cohort_spell", ["batch_id", "local_id"], unique=False)

    op.create_table(
        "cohort_total",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), sa.Identity(always=False), nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("pupils", sa.Integer(), nullable=False),
        sa.Column("possible", sa.Integer(), nullable=False),
        sa.Column("missed", sa.Integer(), nullable=False),
        sa.Column("persistent", sa.Integer(), nullable=False),
        sa.Column("severe", sa.Integer(), nullable=False),
        sa.Column("under_95", sa.Integer(), nullable=True),
        sa.Column("source", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["cohort_batch.id"], name=op.f("fk_cohort_total_batch_id_cohort_batch")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cohort_total")),
    )
    op.create_index(op.f("ix_cohort_total_batch_id"), "cohort_total", ["batch_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_cohort_total_batch_id"), table_name="cohort_total")

    op.drop_table("cohort_total")
    op.drop_index("ix_cohort_spell_whose", table_name="cohort_spell")

    op.drop_table("cohort_spell")
    op.drop_index(op.f("ix_cohort_fault_batch_id"), table_name="cohort_fault")

    op.drop_table("cohort_fault")
    op.drop_index("ix_cohort_child_whose", table_name="cohort_child")
    op.drop_index(op.f("ix_cohort_child_upn"), table_name="cohort_child")

    op.drop_table("cohort_child")
    op.drop_index("ix_cohort_attended_whose", table_name="cohort_attended")

    op.drop_table("cohort_attended")
    op.drop_index(
        "uq_cohort_batch_counts",
        table_name="cohort_batch",
        sqlite_where=sa.text("stand = 'brought_in'"),
        postgresql_where=sa.text("stand = 'brought_in'"),
    )
    op.drop_index(op.f("ix_cohort_batch_digest"), table_name="cohort_batch")

    op.drop_table("cohort_batch")
    op.drop_table("figure_state")
    op.drop_table("figure_row")
    op.drop_table("figure_refused")
    op.execute(sa.text("UPDATE account SET state = 'closed', role = 'auditor' WHERE role IN ('analyst', 'board_member')"))
    roles(OLD)


def roles(keys: tuple[str, ...]) -> None:
    with op.batch_alter_table("account") as account:
        account.drop_constraint(op.f("ck_account_role"), type_="check")
        account.create_check_constraint(op.f("ck_account_role"), sa.column("role").in_(keys))
