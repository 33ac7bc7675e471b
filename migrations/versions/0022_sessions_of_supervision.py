"""Sessions of supervision about a family, with their agenda, thoughts, explanations, decisions and later notes.

Why: what two people think about together, and what they decide, must be read when somebody else takes over.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    words, moment = sqlmodel.sql.sqltypes.AutoString, sqlmodel.sql.sqltypes.UTCDateTime
    op.create_table(
        "supervision_session",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", moment(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("supervisor_id", sa.Uuid(), nullable=False),
        sa.Column("worker_id", sa.Uuid(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("begun_at", moment(), nullable=False),
        sa.Column("finished_at", moment(), nullable=True),
        sa.Column("finished_by", sa.Uuid(), nullable=True),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "(finished_at IS NULL) = (finished_by IS NULL)", name=op.f("ck_supervision_session_finished_by_somebody")
        ),
        sa.CheckConstraint("supervisor_id <> worker_id", name=op.f("ck_supervision_session_two_people")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_supervision_session_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_supervision_session_changed_by_account")),
        sa.ForeignKeyConstraint(["finished_by"], ["account.id"], name=op.f("fk_supervision_session_finished_by_account")),
        sa.ForeignKeyConstraint(["supervisor_id"], ["account.id"], name=op.f("fk_supervision_session_supervisor_id_account")),
        sa.ForeignKeyConstraint(["worker_id"], ["account.id"], name=op.f("fk_supervision_session_worker_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supervision_session")),
    )
    op.create_index(op.f("ix_supervision_session_case_id"), "supervision_session", ["case_id"])
    op.create_index(op.f("ix_supervision_session_worker_id"), "supervision_session", ["worker_id"])
    op.create_index(
        "uq_supervision_session_open",
        "supervision_session",
        ["case_id"],
        unique=True,
        sqlite_where=sa.text("finished_at IS NULL"),
        postgresql_where=sa.text("finished_at IS NULL"),
    )

    op.create_table(
        "session_after_note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("differs", sa.Boolean(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("written_by", sa.Uuid(), nullable=False),
        sa.Column("written_at", moment(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_session_after_note_case_id_case_record")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["supervision_session.id"], name=op.f("fk_session_after_note_session_id_supervision_session")
        ),
        sa.ForeignKeyConstraint(["written_by"], ["account.id"], name=op.f("fk_session_after_note_written_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_after_note")),
    )
    op.create_index(op.f("ix_session_after_note_case_id"), "session_after_note", ["case_id"])
    op.create_index(op.f("ix_session_after_note_session_id"), "session_after_note", ["session_id"])

    op.create_table(
        "session_agenda",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", moment(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("key", words(length=120), nullable=False),
        sa.Column(
            "why",
            sa.Enum(
                "first",
                "last_time",
                "not_heard",
                "overdue",
                "gap",
                "voices",
                "drift",
                "plan",
                "one_tool",
                "soon",
                "added",
                name="why",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("words", words(length=300), nullable=False),
        sa.Column("detail", words(length=500), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("put_there_by", sa.Uuid(), nullable=False),
        sa.Column("set_aside_why", words(length=400), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_session_agenda_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_session_agenda_changed_by_account")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_session_agenda_person_id_person")),
        sa.ForeignKeyConstraint(["put_there_by"], ["account.id"], name=op.f("fk_session_agenda_put_there_by_account")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["supervision_session.id"], name=op.f("fk_session_agenda_session_id_supervision_session")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_agenda")),
    )
    op.create_index(op.f("ix_session_agenda_case_id"), "session_agenda", ["case_id"])
    op.create_index("uq_session_agenda_key", "session_agenda", ["session_id", "key"], unique=True)

    op.create_table(
        "session_decision",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", moment(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("step_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("words", words(length=200), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("differently", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("outcome_by", sa.Uuid(), nullable=True),
        sa.Column("outcome_at", moment(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_session_decision_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_session_decision_changed_by_account")),
        sa.ForeignKeyConstraint(["outcome_by"], ["account.id"], name=op.f("fk_session_decision_outcome_by_account")),
        sa.ForeignKeyConstraint(["owner_id"], ["account.id"], name=op.f("fk_session_decision_owner_id_account")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_session_decision_person_id_person")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["supervision_session.id"], name=op.f("fk_session_decision_session_id_supervision_session")
        ),
        sa.ForeignKeyConstraint(["step_id"], ["next_step.id"], name=op.f("fk_session_decision_step_id_next_step")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_decision")),
        sa.UniqueConstraint("step_id", name=op.f("uq_session_decision_step_id")),
    )
    op.create_index(op.f("ix_session_decision_case_id"), "session_decision", ["case_id"])
    op.create_index(op.f("ix_session_decision_owner_id"), "session_decision", ["owner_id"])
    op.create_index(op.f("ix_session_decision_session_id"), "session_decision", ["session_id"])

    op.create_table(
        "session_explanation",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", moment(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("words", words(length=300), nullable=False),
        sa.Column("expect", sa.Text(), nullable=False),
        sa.Column("wrong", sa.Text(), nullable=False),
        sa.Column("have", sa.Text(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_session_explanation_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_session_explanation_changed_by_account")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["supervision_session.id"], name=op.f("fk_session_explanation_session_id_supervision_session")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_explanation")),
    )
    op.create_index(op.f("ix_session_explanation_case_id"), "session_explanation", ["case_id"])
    op.create_index(op.f("ix_session_explanation_session_id"), "session_explanation", ["session_id"])

    op.create_table(
        "session_thought",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", moment(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("prompt", words(length=20), nullable=False),
        sa.Column("asked", words(length=200), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("private_to", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_session_thought_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_session_thought_changed_by_account")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_session_thought_person_id_person")),
        sa.ForeignKeyConstraint(["private_to"], ["account.id"], name=op.f("fk_session_thought_private_to_account")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["supervision_session.id"], name=op.f("fk_session_thought_session_id_supervision_session")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_thought")),
    )
    op.create_index(op.f("ix_session_thought_case_id"), "session_thought", ["case_id"])
    op.create_index(op.f("ix_session_thought_session_id"), "session_thought", ["session_id"])


def downgrade() -> None:
    op.drop_table("session_thought")
    op.drop_table("session_explanation")
    op.drop_table("session_decision")
    op.drop_table("session_agenda")
    op.drop_table("session_after_note")
    op.drop_table("supervision_session")
