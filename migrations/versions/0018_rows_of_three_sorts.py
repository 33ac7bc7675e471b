"""Rows from outside may be of attendance or appointments too, and lines that came in together are taken back together.

Why: a school sends a register and a clinic a list; typed again by hand, a figure is wrong sooner or later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("chronology_batch") as changed:
        changed.add_column(
            sa.Column(
                "sort",
                sa.Enum(
                    "events", "attendance", "appointments", name="sort", native_enum=False, create_constraint=True, length=40
                ),
                nullable=False,
                server_default="events",
            )
        )
    for table in ("attendance", "appointment"):
        with op.batch_alter_table(table) as changed:
            changed.add_column(sa.Column("batch_id", sa.Uuid(), nullable=True))
            changed.create_foreign_key(op.f(f"fk_{table}_batch_id_chronology_batch"), "chronology_batch", ["batch_id"], ["id"])
            changed.create_index(op.f(f"ix_{table}_batch_id"), ["batch_id"], unique=False)


def downgrade() -> None:
    for table in ("appointment", "attendance"):
        with op.batch_alter_table(table) as changed:
            changed.drop_index(op.f(f"ix_{table}_batch_id"))
            changed.drop_constraint(op.f(f"fk_{table}_batch_id_chronology_batch"), type_="foreignkey")
            changed.drop_column("batch_id")
    with op.batch_alter_table("chronology_batch") as changed:
        changed.drop_constraint(op.f("ck_chronology_batch_sort"), type_="check")
        changed.drop_column("sort")
