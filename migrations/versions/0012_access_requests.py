"""Requests to see what is written about somebody, what is decided about each thing, and the pack.

Why: everybody may see what is written about them; how far a request is outlives the page and the service.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    words = sqlmodel.sql.sqltypes.AutoString
    op.create_table(
        "access_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("asked_by", words(length=160), nullable=False),
        sa.Column("identity", words(length=300), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("deadline_id", sa.Uuid(), nullable=True),
        sa.Column(
            "step",
            sa.Enum(
                "deciding",
                "with_second",
                "making",
                "ready",
                "handed_over",
                "ended",
                name="step",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("made_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("sent_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("sent_by", sa.Uuid(), nullable=True),
        sa.Column("checked_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("checked_by", sa.Uuid(), nullable=True),
        sa.Column("back_why", words(length=400), nullable=False),
        sa.Column("handed_on", sa.Date(), nullable=True),
        sa.Column("handed_how", words(length=200), nullable=False),
        sa.Column("ended_why", words(length=400), nullable=False),
        sa.CheckConstraint("step <> 'ended' OR ended_why <> ''", name=op.f("ck_access_request_ended_with_a_reason")),
        sa.CheckConstraint("(checked_at IS NULL) = (checked_by IS NULL)", name=op.f("ck_access_request_checked_by_somebody")),
        sa.CheckConstraint(
            "checked_by IS NULL OR checked_by <> made_by", name=op.f("ck_access_request_checked_by_a_second_person")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_access_request_case_id_case_record")),
        sa.ForeignKeyConstraint(["checked_by"], ["account.id"], name=op.f("fk_access_request_checked_by_account")),
        sa.ForeignKeyConstraint(["deadline_id"], ["next_step.id"], name=op.f("fk_access_request_deadline_id_next_step")),
        sa.ForeignKeyConstraint(["made_by"], ["account.id"], name=op.f("fk_access_request_made_by_account")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_access_request_person_id_person")),
        sa.ForeignKeyConstraint(["sent_by"], ["account.id"], name=op.f("fk_access_request_sent_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_request")),
    )
    op.create_index(op.f("ix_access_request_case_id"), "access_request", ["case_id"], unique=False)
    op.create_index(op.f("ix_access_request_person_id"), "access_request", ["person_id"], unique=False)
    op.create_table(
        "access_decision",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("kind", words(length=60), nullable=False),
        sa.Column("item", words(length=160), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column(
            "decision",
            sa.Enum("give", "shorten", "leave_out", name="decision", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column(
            "ground",
            sa.Enum(
                "about_them",
                "agreed",
                "known",
                "another",
                "from_another",
                "harm",
                "legal",
                "not_about_them",
                name="ground",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("why", words(length=400), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("read_as", words(length=64), nullable=False),
        sa.Column("decided_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=False),
        sa.CheckConstraint("decision <> 'shorten' OR words <> ''", name=op.f("ck_access_decision_shortened_to_something")),
        sa.CheckConstraint("why <> ''", name=op.f("ck_access_decision_decided_with_a_reason")),
        sa.ForeignKeyConstraint(["decided_by"], ["account.id"], name=op.f("fk_access_decision_decided_by_account")),
        sa.ForeignKeyConstraint(["request_id"], ["access_request.id"], name=op.f("fk_access_decision_request_id_access_request")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_decision")),
        sa.UniqueConstraint("request_id", "kind", "item", "number", name="uq_access_decision_number"),
    )
    op.create_index(op.f("ix_access_decision_request_id"), "access_decision", ["request_id"], unique=False)
    op.create_table(
        "access_pack",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column(
            "making",
            sa.Enum(
                "waiting",
                "making",
                "ready",
                "stopped",
                "not_made",
                "removed",
                name="making",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("asked_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("out_of", sa.Integer(), nullable=False),
        sa.Column("worker", words(length=40), nullable=False),
        sa.Column("beat_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("stop_asked_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("digest", words(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("made_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("ends_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.CheckConstraint("making <> 'ready' OR (digest <> '' AND ends_at IS NOT NULL)", name=op.f("ck_access_pack_made_whole")),
        sa.ForeignKeyConstraint(["asked_by"], ["account.id"], name=op.f("fk_access_pack_asked_by_account")),
        sa.ForeignKeyConstraint(["request_id"], ["access_request.id"], name=op.f("fk_access_pack_request_id_access_request")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_pack")),
        sa.UniqueConstraint("request_id", "number", name="uq_access_pack_number"),
    )
    op.create_index(op.f("ix_access_pack_making"), "access_pack", ["making"], unique=False)
    op.create_index(op.f("ix_access_pack_request_id"), "access_pack", ["request_id"], unique=False)
    op.create_index(
        "uq_access_pack_standing",
        "access_pack",
        ["request_id"],
        unique=True,
        sqlite_where=sa.text("making IN ('waiting', 'making', 'ready')"),
        postgresql_where=sa.text("making IN ('waiting', 'making', 'ready')"),
    )


def downgrade() -> None:
    op.drop_index(
        "uq_access_pack_standing",
        table_name="access_pack",
        sqlite_where=sa.text("making IN ('waiting', 'making', 'ready')"),
        postgresql_where=sa.text("making IN ('waiting', 'making', 'ready')"),
    )
    op.drop_index(op.f("ix_access_pack_request_id"), table_name="access_pack")
    op.drop_index(op.f("ix_access_pack_making"), table_name="access_pack")
    op.drop_table("access_pack")
    op.drop_index(op.f("ix_access_decision_request_id"), table_name="access_decision")
    op.drop_table("access_decision")
    op.drop_index(op.f("ix_access_request_person_id"), table_name="access_request")
    op.drop_index(op.f("ix_access_request_case_id"), table_name="access_request")
    op.drop_table("access_request")
