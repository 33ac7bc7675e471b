"""Stages of help are data: a stage keeps its name, its reason and who led; a child may have one of their own.

Why: the law is in motion and an authority sets its own stages; a record is read for ever under the names that held when it was
written, and a stage that is put right takes its deadlines with it and leaves what stood before to be read.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

NAMES = {
    "early_help": "Early help",
    "family_help": "Family help",
    "child_in_need": "Child in need",
    "enquiry": "Enquiry",
    "child_protection_plan": "Child protection plan",
    "cared_for": "Cared for",
    "stepped_down": "Stepped down",
}
ONE_OF = f"stage IN ({', '.join(repr(key) for key in NAMES)})"


def words(length: int) -> sqlmodel.sql.sqltypes.AutoString:
    return sqlmodel.sql.sqltypes.AutoString(length=length)


def upgrade() -> None:
    with op.batch_alter_table("stage") as changed:
        changed.drop_constraint(op.f("ck_stage_stage"), type_="check")
        changed.drop_index("uq_stage_standing")
        changed.add_column(sa.Column("person_id", sa.Uuid(), nullable=True))
        changed.create_foreign_key(op.f("fk_stage_person_id_person"), "person", ["person_id"], ["id"])
        for name, length in (("name", 80), ("why", 400), ("put_right_why", 400), ("lead_role", 40), ("lead_name", 80)):
            changed.add_column(sa.Column(name, words(length), nullable=False, server_default=""))
        changed.add_column(sa.Column("by_agreement", sa.Boolean(), nullable=False, server_default=sa.false()))
    stage = sa.table("stage", sa.column("stage"), sa.column("name"), sa.column("by_agreement", sa.Boolean()))
    for key, name in NAMES.items():
        op.execute(stage.update().where(stage.c.stage == key).values(name=name, by_agreement=key == "early_help"))
    for name, columns, only in (
        ("uq_stage_standing", ["case_id"], "until IS NULL AND person_id IS NULL"),
        ("uq_stage_standing_child", ["case_id", "person_id"], "until IS NULL AND person_id IS NOT NULL"),
    ):
        op.create_index(name, "stage", columns, unique=True, sqlite_where=sa.text(only), postgresql_where=sa.text(only))
    op.add_column("next_step", sa.Column("lapsed", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "stage_was",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("stage_id", sa.Uuid(), nullable=False),
        sa.Column("name", words(80), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("lead_name", words(80), nullable=False),
        sa.Column("who", words(160), nullable=False),
        sa.Column("why", words(400), nullable=False),
        sa.Column("changed_why", words(400), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("changed_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_stage_was_changed_by_account")),
        sa.ForeignKeyConstraint(["stage_id"], ["stage.id"], name=op.f("fk_stage_was_stage_id_stage")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stage_was")),
    )
    op.create_index(op.f("ix_stage_was_stage_id"), "stage_was", ["stage_id"], unique=False)
    op.create_table(
        "deadline_was",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("step_id", sa.Uuid(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("why", words(400), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("changed_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_deadline_was_changed_by_account")),
        sa.ForeignKeyConstraint(["step_id"], ["next_step.id"], name=op.f("fk_deadline_was_step_id_next_step")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deadline_was")),
    )
    op.create_index(op.f("ix_deadline_was_step_id"), "deadline_was", ["step_id"], unique=False)


def downgrade() -> None:
    """A child's own stage, and one that the seven before did not know, cannot stand in the older record."""
    op.drop_index(op.f("ix_deadline_was_step_id"), table_name="deadline_was")
    op.drop_table("deadline_was")
    op.drop_index(op.f("ix_stage_was_stage_id"), table_name="stage_was")
    op.drop_table("stage_was")
    with op.batch_alter_table("next_step") as changed:
        changed.drop_column("lapsed")
    stage = sa.table("stage", sa.column("stage"), sa.column("person_id"))
    op.execute(stage.delete().where(sa.or_(stage.c.person_id.is_not(None), stage.c.stage.not_in(tuple(NAMES)))))
    op.drop_index("uq_stage_standing_child", table_name="stage")
    op.drop_index("uq_stage_standing", table_name="stage")
    with op.batch_alter_table("stage") as changed:
        changed.drop_constraint(op.f("fk_stage_person_id_person"), type_="foreignkey")
        for name in ("person_id", "name", "why", "put_right_why", "lead_role", "lead_name", "by_agreement"):
            changed.drop_column(name)
        changed.create_check_constraint(op.f("ck_stage_stage"), ONE_OF)
    only = sa.text("until IS NULL")
    op.create_index("uq_stage_standing", "stage", ["case_id"], unique=True, sqlite_where=only, postgresql_where=only)
