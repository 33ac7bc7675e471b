"""Figures of a year are kept as they were told, version by version.

Why: whoever saw a figure before its return was corrected by one child, and after, has found that child.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None

words = sqlmodel.sql.sqltypes.AutoString
NUMBERED = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("figure_row") as changed:
        changed.add_column(sa.Column("kept_back", sa.Boolean(), nullable=False, server_default=sa.false()))
        changed.add_column(sa.Column("as_told", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "figure_told",
        sa.Column("id", NUMBERED, sa.Identity(), nullable=False),
        sa.Column("measure", words(length=60), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("quarter", sa.Integer(), nullable=False),
        sa.Column("cut", words(length=20), nullable=False),
        sa.Column("label", words(length=40), nullable=False),
        sa.Column("numerator", sa.BigInteger(), nullable=False),
        sa.Column("denominator", sa.BigInteger(), nullable=False),
        sa.Column("left_out", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("kept_back", sa.Boolean(), nullable=False),
        sa.Column("told_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_told")),
        sa.UniqueConstraint("measure", "year", "version", "quarter", "cut", "label", name="uq_figure_told_place"),
    )
    # what stands now was told: it is the first version
    columns = "measure, year, quarter, cut, label, numerator, denominator, left_out, people"
    op.execute(
        f"INSERT INTO figure_told (version, kept_back, told_at, {columns}) "  # noqa: S608 names of columns alone
        f"SELECT 1, {'0' if op.get_bind().dialect.name == 'sqlite' else 'false'}, CURRENT_TIMESTAMP, {columns} FROM figure_row"
    )


def downgrade() -> None:
    op.drop_table("figure_told")
    with op.batch_alter_table("figure_row") as changed:
        changed.drop_column("as_told")
        changed.drop_column("kept_back")
