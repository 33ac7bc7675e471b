"""Second steps at sign-in: apps, passkeys and recovery codes; when somebody last showed that it is them; accounts nobody used.

Why: a password that was seen or guessed opened every record its owner may open. What weighs heavily is asked for once more, and
an account that nobody has used for two months is a door left ajar.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

NO_CASE = sa.text("case_id IS NULL")


def upgrade() -> None:
    op.add_column("account", sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("account", sa.Column("closed_unused", sa.Boolean(), nullable=False, server_default=sa.false()))
    way = sa.Column("way", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False, server_default="")
    op.add_column("signinsession", way)
    op.add_column("signinsession", sa.Column("proved_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("signinsession", sa.Column("must_add_step", sa.Boolean(), nullable=False, server_default=sa.false()))
    make_tables()
    op.create_index("ix_trail_about_id_number", "trail", ["about_id", "number"], sqlite_where=NO_CASE, postgresql_where=NO_CASE)


def make_tables() -> None:
    op.create_table(
        "app_code",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("locked_secret", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("last_step", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_app_code_account_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_app_code")),
        sa.UniqueConstraint("account_id", name=op.f("uq_app_code_account_id")),
    )
    op.create_table(
        "passkey",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("credential_id", sqlmodel.sql.sqltypes.AutoString(length=1400), nullable=False),
        sa.Column("public_key", sqlmodel.sql.sqltypes.AutoString(length=2000), nullable=False),
        sa.Column("sign_count", sa.BigInteger(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_passkey_account_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passkey")),
        sa.UniqueConstraint("credential_id", name=op.f("uq_passkey_credential_id")),
    )
    op.create_index(op.f("ix_passkey_account_id"), "passkey", ["account_id"])
    op.create_table(
        "recovery_code",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("code_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_recovery_code_account_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery_code")),
    )
    op.create_index(op.f("ix_recovery_code_account_id"), "recovery_code", ["account_id"])
    op.create_table(
        "waiting_step",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("secret_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_waiting_step_account_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting_step")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_waiting_step_secret_hash")),
    )
    for column in ("account_id", "ends_at"):
        op.create_index(op.f(f"ix_waiting_step_{column}"), "waiting_step", [column])


def downgrade() -> None:
    op.drop_index("ix_trail_about_id_number", table_name="trail")
    for table in ("waiting_step", "recovery_code", "passkey", "app_code"):
        op.drop_table(table)
    with op.batch_alter_table("signinsession") as sessions:
        for column in ("must_add_step", "proved_at", "way"):
            sessions.drop_column(column)
    with op.batch_alter_table("account") as account:
        for column in ("closed_unused", "opened_at"):
            account.drop_column(column)
