"""What law makes due: a next step may come from a rule; each child's protection plans are kept with those before them.

Why: whoever opens a record sees what is overdue and who can act, and a plan is never read without the ones before it.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    words = sqlmodel.sql.sqltypes.AutoString
    op.add_column("next_step", sa.Column("rule", words(length=40), nullable=False, server_default=""))
    op.add_column("next_step", sa.Column("from_on", sa.Date(), nullable=True))
    op.add_column("next_step", sa.Column("extended_to", sa.Date(), nullable=True))
    op.add_column("next_step", sa.Column("extended_why", words(length=400), nullable=False, server_default=""))
    op.add_column("next_step", sa.Column("met_by", words(length=200), nullable=False, server_default=""))
    op.create_table(
        "protection_plan",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column(
            "category",
            sa.Enum(
                "neglect",
                "physical_abuse",
                "sexual_abuse",
                "emotional_abuse",
                "multiple",
                name="category",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("begin_why", words(length=400), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("end_why", words(length=400), nullable=False),
        sa.Column("earlier_elsewhere", words(length=200), nullable=False),
        sa.CheckConstraint("until IS NULL OR until >= since", name=op.f("ck_protection_plan_ends_after_it_begins")),
        sa.CheckConstraint("until IS NULL OR end_why <> ''", name=op.f("ck_protection_plan_ends_with_a_reason")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_protection_plan_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_protection_plan_changed_by_account")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_protection_plan_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protection_plan")),
    )
    op.create_index(op.f("ix_protection_plan_case_id"), "protection_plan", ["case_id"], unique=False)
    op.create_index(op.f("ix_protection_plan_person_id"), "protection_plan", ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_protection_plan_person_id"), table_name="protection_plan")
    op.drop_index(op.f("ix_protection_plan_case_id"), table_name="protection_plan")
    op.drop_table("protection_plan")
    with op.batch_alter_table("next_step") as changed:
        for name in ("met_by", "extended_why", "extended_to", "from_on", "rule"):
            changed.drop_column(name)
