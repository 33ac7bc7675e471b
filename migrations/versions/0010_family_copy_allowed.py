"""A supervisor allows a family's copy after what kept somebody safe was taken off.

Why: an adaptation that keeps somebody safe refuses every copy for the family; taken off, the refusal stays until somebody
else than whoever took it off says, with a reason, that paper puts nobody in danger.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "family_copy_allowed",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("change_id", sa.Uuid(), nullable=False),
        sa.Column("why", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.Column("allowed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("allowed_by", sa.Uuid(), nullable=False),
        sa.CheckConstraint("why <> ''", name=op.f("ck_family_copy_allowed_allowed_with_a_reason")),
        sa.ForeignKeyConstraint(["allowed_by"], ["account.id"], name=op.f("fk_family_copy_allowed_allowed_by_account")),
        sa.ForeignKeyConstraint(
            ["change_id"], ["adaptation_change.id"], name=op.f("fk_family_copy_allowed_change_id_adaptation_change")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_family_copy_allowed")),
        sa.UniqueConstraint("change_id", name=op.f("uq_family_copy_allowed_change_id")),
    )


def downgrade() -> None:
    op.drop_table("family_copy_allowed")
