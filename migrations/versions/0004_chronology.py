"""The chronology: events with their source, attendance in sessions, appointments, and rows brought in together.

Why: a practitioner can read a child’s life forwards, with what each thing meant and what was different after.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "appointment",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("what", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column(
            "outcome",
            sa.Enum(
                "to_come",
                "brought",
                "not_brought",
                "went_alone",
                "cancelled_family",
                "cancelled_service",
                "rearranged",
                name="outcome",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("way", sqlmodel.sql.sqltypes.AutoString(length=1000), nullable=False),
        sa.Column("source", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("not_for_family", sa.Boolean(), nullable=False),
        sa.Column("taken_out_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_appointment_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_appointment_changed_by_account")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_appointment_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment")),
    )
    with op.batch_alter_table("appointment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_appointment_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_appointment_person_id"), ["person_id"], unique=False)

    op.create_table(
        "attendance",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("possible", sa.Integer(), nullable=False),
        sa.Column("authorised", sa.Integer(), nullable=False),
        sa.Column("unauthorised", sa.Integer(), nullable=False),
        sa.Column("source", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("taken_out_on", sa.Date(), nullable=True),
        sa.CheckConstraint("authorised + unauthorised <= possible", name=op.f("ck_attendance_missed_at_most_possible")),
        sa.CheckConstraint("possible >= 1 AND authorised >= 0 AND unauthorised >= 0", name=op.f("ck_attendance_counts_sessions")),
        sa.CheckConstraint("until >= since", name=op.f("ck_attendance_ends_after_it_begins")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_attendance_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_attendance_changed_by_account")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_attendance_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
    )
    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attendance_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attendance_person_id"), ["person_id"], unique=False)

    op.create_table(
        "chronology_batch",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("agency", sqlmodel.sql.sqltypes.AutoString(length=160), nullable=False),
        sa.Column(
            "stand",
            sa.Enum(
                "waiting", "brought_in", "left", "taken_back", name="stand", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column("held", sa.Text(), nullable=False),
        sa.Column("brought", sa.Integer(), nullable=False),
        sa.Column("left_out", sa.Integer(), nullable=False),
        sa.Column("sent_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("sent_by", sa.Uuid(), nullable=False),
        sa.Column("decided_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("decided_by", sa.Uuid(), nullable=True),
        sa.Column("taken_back_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("taken_back_by", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_chronology_batch_case_id_case_record")),
        sa.ForeignKeyConstraint(["decided_by"], ["account.id"], name=op.f("fk_chronology_batch_decided_by_account")),
        sa.ForeignKeyConstraint(["sent_by"], ["account.id"], name=op.f("fk_chronology_batch_sent_by_account")),
        sa.ForeignKeyConstraint(["taken_back_by"], ["account.id"], name=op.f("fk_chronology_batch_taken_back_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chronology_batch")),
    )
    with op.batch_alter_table("chronology_batch", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_chronology_batch_case_id"), ["case_id"], unique=False)

    op.create_table(
        "chronology_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "good_time",
                "home",
                "family",
                "health",
                "school",
                "worry",
                "harm",
                "safety",
                "help",
                "money",
                "other",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("first_on", sa.Date(), nullable=False),
        sa.Column(
            "first_as",
            sa.Enum("day", "month", "year", name="first_as", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("last_on", sa.Date(), nullable=True),
        sa.Column(
            "last_as",
            sa.Enum("day", "month", "year", name="last_as", native_enum=False, create_constraint=True, length=40),
            nullable=True,
        ),
        sa.Column("about", sa.Boolean(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("source", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("meant", sa.Text(), nullable=False),
        sa.Column("who_knew", sa.Text(), nullable=False),
        sa.Column("response", sa.Text(), nullable=False),
        sa.Column("different", sa.Text(), nullable=False),
        sa.Column("not_for_family", sa.Boolean(), nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.Column("supersedes_id", sa.Uuid(), nullable=True),
        sa.Column("supersedes_why", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.Column("taken_out", sa.Boolean(), nullable=False),
        sa.CheckConstraint("last_on IS NULL OR last_on >= first_on", name=op.f("ck_chronology_event_ends_after_it_begins")),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["chronology_batch.id"], name=op.f("fk_chronology_event_batch_id_chronology_batch")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_chronology_event_case_id_case_record")),
        sa.ForeignKeyConstraint(["recorded_by"], ["account.id"], name=op.f("fk_chronology_event_recorded_by_account")),
        sa.ForeignKeyConstraint(
            ["supersedes_id"], ["chronology_event.id"], name=op.f("fk_chronology_event_supersedes_id_chronology_event")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chronology_event")),
        sa.UniqueConstraint("supersedes_id", name=op.f("uq_chronology_event_supersedes_id")),
    )
    with op.batch_alter_table("chronology_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_chronology_event_batch_id"), ["batch_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_chronology_event_case_id"), ["case_id"], unique=False)

    op.create_table(
        "chronology_event_child",
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["chronology_event.id"], name=op.f("fk_chronology_event_child_event_id_chronology_event")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_chronology_event_child_person_id_person")),
        sa.PrimaryKeyConstraint("event_id", "person_id", name=op.f("pk_chronology_event_child")),
    )
    with op.batch_alter_table("chronology_event_child", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_chronology_event_child_person_id"), ["person_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("chronology_event_child", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_chronology_event_child_person_id"))

    op.drop_table("chronology_event_child")
    with op.batch_alter_table("chronology_event", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_chronology_event_case_id"))
        batch_op.drop_index(batch_op.f("ix_chronology_event_batch_id"))

    op.drop_table("chronology_event")
    with op.batch_alter_table("chronology_batch", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_chronology_batch_case_id"))

    op.drop_table("chronology_batch")
    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_attendance_person_id"))
        batch_op.drop_index(batch_op.f("ix_attendance_case_id"))

    op.drop_table("attendance")
    with op.batch_alter_table("appointment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_appointment_person_id"))
        batch_op.drop_index(batch_op.f("ix_appointment_case_id"))

    op.drop_table("appointment")
