"""Who may open a record: named staff, seals, need, handovers; consent by purpose; what was explained.

Why: a record is open to those who need it for the child, to nobody who lives next door, and everybody can see who looked.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

ACCESS = ("team", "allocated", "restricted", "sealed")
PURPOSES = ("in_words", "support", "team", "school", "health", "others", "assessment", "research")
SAID = ("given", "refused", "not_asked")


def one_of(name: str, keys: tuple[str, ...]) -> str:
    return f"{name} IN ({', '.join(repr(key) for key in keys)})"


def access_is_one_of(keys: tuple[str, ...]) -> None:
    """What the database holds of who may open a record, kept to these."""
    with op.batch_alter_table("case_record") as batch_op:
        batch_op.drop_constraint(op.f("ck_case_record_access"), type_="check")
        batch_op.create_check_constraint(op.f("ck_case_record_access"), one_of("access", keys))


def upgrade() -> None:
    op.create_table(
        "explained",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("explained_by", sqlmodel.sql.sqltypes.AutoString(length=160), nullable=False),
        sa.Column("explained_on", sa.Date(), nullable=False),
        sa.Column("landed", sqlmodel.sql.sqltypes.AutoString(length=600), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_explained_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_explained_changed_by_account")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_explained_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_explained")),
    )
    with op.batch_alter_table("explained", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_explained_case_id"), ["case_id"], unique=False)

    op.create_table(
        "handover",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("from_id", sa.Uuid(), nullable=False),
        sa.Column("to_id", sa.Uuid(), nullable=False),
        sa.Column("part", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("offered_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("answered_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("accepted", sa.Boolean(), nullable=True),
        sa.Column("declined_why", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.CheckConstraint("declined_why <> '' OR accepted IS NULL OR accepted", name=op.f("ck_handover_declined_with_a_reason")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_handover_case_id_case_record")),
        sa.ForeignKeyConstraint(["from_id"], ["account.id"], name=op.f("fk_handover_from_id_account")),
        sa.ForeignKeyConstraint(["to_id"], ["account.id"], name=op.f("fk_handover_to_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover")),
    )
    with op.batch_alter_table("handover", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_handover_case_id"), ["case_id"], unique=False)
        batch_op.create_index(op.f("ix_handover_from_id"), ["from_id"], unique=False)
        batch_op.create_index(op.f("ix_handover_to_id"), ["to_id"], unique=False)
        batch_op.create_index(
            "uq_handover_waiting",
            ["case_id", "to_id"],
            unique=True,
            sqlite_where=sa.text("answered_at IS NULL"),
            postgresql_where=sa.text("answered_at IS NULL"),
        )

    op.create_table(
        "named_staff",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("may_open", sa.Boolean(), nullable=False),
        sa.Column("why", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("since", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("named_by", sa.Uuid(), nullable=False),
        sa.Column("until", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("ended_by", sa.Uuid(), nullable=True),
        sa.CheckConstraint("why <> ''", name=op.f("ck_named_staff_named_for_a_reason")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_named_staff_account_id_account")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_named_staff_case_id_case_record")),
        sa.ForeignKeyConstraint(["ended_by"], ["account.id"], name=op.f("fk_named_staff_ended_by_account")),
        sa.ForeignKeyConstraint(["named_by"], ["account.id"], name=op.f("fk_named_staff_named_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_named_staff")),
    )
    with op.batch_alter_table("named_staff", schema=None) as batch_op:
        batch_op.create_index(op.f("ix_named_staff_account_id"), ["account_id"], unique=False)
        batch_op.create_index(
            "uq_named_staff_standing",
            ["case_id", "account_id"],
            unique=True,
            sqlite_where=sa.text("until IS NULL"),
            postgresql_where=sa.text("until IS NULL"),
        )

    op.create_table(
        "opened_in_need",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("category", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("opened_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("ends_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("reviewed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("reviewed_by", sa.Uuid(), nullable=True),
        sa.Column("outcome", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("review_words", sa.Text(), nullable=False),
        sa.CheckConstraint("why <> ''", name=op.f("ck_opened_in_need_opened_for_a_reason")),
        sa.CheckConstraint("ends_at > opened_at", name=op.f("ck_opened_in_need_ends_after_it_opens")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_opened_in_need_account_id_account")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_opened_in_need_case_id_case_record")),
        sa.ForeignKeyConstraint(["reviewed_by"], ["account.id"], name=op.f("fk_opened_in_need_reviewed_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opened_in_need")),
    )
    with op.batch_alter_table("opened_in_need", schema=None) as batch_op:
        batch_op.create_index("ix_opened_in_need_case_account", ["case_id", "account_id"], unique=False)

    op.create_table(
        "seal_asked",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("seals", sa.Boolean(), nullable=False),
        sa.Column("why", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("answered_by", sa.Uuid(), nullable=True),
        sa.Column("answered_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        sa.CheckConstraint("answered_by IS NULL OR answered_by <> asked_by", name=op.f("ck_seal_asked_two_people")),
        sa.ForeignKeyConstraint(["answered_by"], ["account.id"], name=op.f("fk_seal_asked_answered_by_account")),
        sa.ForeignKeyConstraint(["asked_by"], ["account.id"], name=op.f("fk_seal_asked_asked_by_account")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_seal_asked_case_id_case_record")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seal_asked")),
    )
    with op.batch_alter_table("seal_asked", schema=None) as batch_op:
        batch_op.create_index(
            "uq_seal_asked_waiting",
            ["case_id"],
            unique=True,
            sqlite_where=sa.text("answered_at IS NULL"),
            postgresql_where=sa.text("answered_at IS NULL"),
        )

    access_is_one_of(ACCESS)
    with op.batch_alter_table("agreement") as batch_op:
        batch_op.add_column(sa.Column("purpose", sa.String(40), nullable=False, server_default="in_words"))
        batch_op.add_column(sa.Column("said", sa.String(40), nullable=False, server_default="given"))
        batch_op.add_column(sa.Column("basis", sa.String(300), nullable=False, server_default=""))
        batch_op.create_check_constraint(op.f("ck_agreement_purpose"), one_of("purpose", PURPOSES))
        batch_op.create_check_constraint(op.f("ck_agreement_said"), one_of("said", SAID))
    with op.batch_alter_table("agreement") as batch_op:
        for name in ("purpose", "said", "basis"):
            batch_op.alter_column(name, server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("agreement") as batch_op:
        batch_op.drop_constraint(op.f("ck_agreement_purpose"), type_="check")
        batch_op.drop_constraint(op.f("ck_agreement_said"), type_="check")
        for name in ("basis", "said", "purpose"):
            batch_op.drop_column(name)
    op.execute("UPDATE case_record SET access = 'allocated' WHERE access IN ('restricted', 'sealed')")
    access_is_one_of(ACCESS[:2])

    with op.batch_alter_table("seal_asked", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_seal_asked_waiting", sqlite_where=sa.text("answered_at IS NULL"), postgresql_where=sa.text("answered_at IS NULL")
        )

    op.drop_table("seal_asked")
    with op.batch_alter_table("opened_in_need", schema=None) as batch_op:
        batch_op.drop_index("ix_opened_in_need_case_account")

    op.drop_table("opened_in_need")
    with op.batch_alter_table("named_staff", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_named_staff_standing", sqlite_where=sa.text("until IS NULL"), postgresql_where=sa.text("until IS NULL")
        )
        batch_op.drop_index(op.f("ix_named_staff_account_id"))

    op.drop_table("named_staff")
    with op.batch_alter_table("handover", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_handover_waiting", sqlite_where=sa.text("answered_at IS NULL"), postgresql_where=sa.text("answered_at IS NULL")
        )
        batch_op.drop_index(op.f("ix_handover_to_id"))
        batch_op.drop_index(op.f("ix_handover_from_id"))
        batch_op.drop_index(op.f("ix_handover_case_id"))

    op.drop_table("handover")
    with op.batch_alter_table("explained", schema=None) as batch_op:
        batch_op.drop_index(op.f("ix_explained_case_id"))

    op.drop_table("explained")
