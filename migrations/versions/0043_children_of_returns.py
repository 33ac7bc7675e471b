"""That a number in an authority’s return is this child’s, or is not, as somebody decided.

Why: a practitioner needs to know what the authority’s own returns say of a child, and a wrong match harms two children.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None

words = sqlmodel.sql.sqltypes.AutoString
moment = sqlmodel.sql.sqltypes.UTCDateTime
HOLDS, DECIDED = "undone_at IS NULL AND stand = 'same'", "undone_at IS NULL"


def chosen(*keys: str, name: str) -> sa.Enum:
    return sa.Enum(*keys, name=name, native_enum=False, create_constraint=True, length=40)


def only(columns: list[str], where: str, name: str) -> None:
    where_it_holds = sa.text(where)
    op.create_index(name, "return_match", columns, unique=True, sqlite_where=where_it_holds, postgresql_where=where_it_holds)


def upgrade() -> None:
    op.create_table(
        "return_match",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("by", chosen("upn", "nhs", "own", name="found_by"), nullable=False),
        sa.Column("number", words(length=40), nullable=False),
        sa.Column("stand", chosen("same", "not_same", name="stand"), nullable=False),
        sa.Column("decided_at", moment(), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=False),
        sa.Column("undone_at", moment(), nullable=True),
        sa.Column("undone_by", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_return_match_person_id_person")),
        sa.ForeignKeyConstraint(["decided_by"], ["account.id"], name=op.f("fk_return_match_decided_by_account")),
        sa.ForeignKeyConstraint(["undone_by"], ["account.id"], name=op.f("fk_return_match_undone_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_return_match")),
    )
    op.create_index(op.f("ix_return_match_person_id"), "return_match", ["person_id"], unique=False)
    only(["by", "number"], HOLDS, "uq_return_match_number")
    only(["person_id", "by", "number"], DECIDED, "uq_return_match_decided")


def downgrade() -> None:
    op.drop_table("return_match")
