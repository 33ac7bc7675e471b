"""A copy may be of what happened for a child as well as of an assessment or a plan.

Why: a parent asks what was written over the years, and nobody hands it out of a printed page for colleagues.
"""

import sqlalchemy as sa
from alembic import op

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None

NAMES = ("assessment_id", "plan_id", "chronology_id")
OF_ONE_THING = " + ".join(f"CASE WHEN {name} IS NULL THEN 0 ELSE 1 END" for name in NAMES) + " = 1"


def upgrade() -> None:
    with op.batch_alter_table("copy_release", schema=None) as changed:
        changed.drop_constraint(op.f("ck_copy_release_of_one_thing"), type_="check")
        changed.add_column(sa.Column("chronology_id", sa.Uuid(), nullable=True))
        changed.create_foreign_key(op.f("fk_copy_release_chronology_id_person"), "person", ["chronology_id"], ["id"])
        changed.create_index(op.f("ix_copy_release_chronology_id"), ["chronology_id"], unique=False)
        changed.create_check_constraint(op.f("ck_copy_release_of_one_thing"), OF_ONE_THING)
    only = sa.text("chronology_id IS NOT NULL")
    op.create_index(
        "uq_copy_release_chronology_number",
        "copy_release",
        ["case_id", "number"],
        unique=True,
        sqlite_where=only,
        postgresql_where=only,
    )


def downgrade() -> None:
    op.execute("DELETE FROM copy_release WHERE chronology_id IS NOT NULL")
    op.drop_index("uq_copy_release_chronology_number", "copy_release")
    with op.batch_alter_table("copy_release", schema=None) as changed:
        changed.drop_constraint(op.f("ck_copy_release_of_one_thing"), type_="check")
        changed.drop_index(op.f("ix_copy_release_chronology_id"))
        changed.drop_constraint(op.f("fk_copy_release_chronology_id_person"), type_="foreignkey")
        changed.drop_column("chronology_id")
        changed.create_check_constraint(op.f("ck_copy_release_of_one_thing"), "(assessment_id IS NULL) <> (plan_id IS NULL)")
