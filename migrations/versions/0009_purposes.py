"""A colleague says what they open a record of the team for; a case that was allocated is taken or not.

Why: reading a record that is not one's own is for a purpose, and who has looked says which; an allocation that nobody has answered
is seen by whoever made it.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "purpose_given",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("words", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("given_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("ends_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.CheckConstraint("ends_at > given_at", name=op.f("ck_purpose_given_ends_after_it_is_given")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_purpose_given_account_id_account")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_purpose_given_case_id_case_record")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purpose_given")),
    )
    op.create_index("ix_purpose_given_case_account", "purpose_given", ["case_id", "account_id"])
    with op.batch_alter_table("handover") as batch_op:
        batch_op.add_column(sa.Column("allocation_id", sa.Uuid(), nullable=True))
        batch_op.create_foreign_key(op.f("fk_handover_allocation_id_allocation"), "allocation", ["allocation_id"], ["id"])


def downgrade() -> None:
    with op.batch_alter_table("handover") as batch_op:
        batch_op.drop_constraint(op.f("fk_handover_allocation_id_allocation"), type_="foreignkey")
        batch_op.drop_column("allocation_id")
    op.drop_index("ix_purpose_given_case_account", "purpose_given")
    op.drop_table("purpose_given")
