"""Other names, numbers other services know somebody by, and what a relationship is for the family map.

Why: a child who has changed name is found again, a slip in an NHS number is caught, and the map can tell a step-parent from a parent.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

KINDS = (
    "not_said",
    "parent",
    "step_parent",
    "foster_carer",
    "kinship_carer",
    "grandparent",
    "partner",
    "former_partner",
    "sibling",
    "half_sibling",
    "step_sibling",
    "twin",
    "other",
)


def lines() -> tuple[sa.Column, ...]:
    """Columns that every line of the record has."""
    return (
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
    )


def upgrade() -> None:
    with op.batch_alter_table("relationship") as table:
        table.add_column(sa.Column("kind", sa.String(length=40), nullable=False, server_default="not_said"))
        table.create_check_constraint(op.f("ck_relationship_kin"), sa.column("kind").in_(KINDS))
    op.create_table(
        "other_name",
        *lines(),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("folded_name", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "former", "also", "birth", "spelling", name="name_kind", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_other_name_changed_by_account")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_other_name_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_other_name")),
    )
    op.create_index(op.f("ix_other_name_person_id"), "other_name", ["person_id"], unique=False)
    op.create_table(
        "identifier",
        *lines(),
        sa.Column(
            "kind",
            sa.Enum("nhs", "upn", name="number_kind", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("number", sqlmodel.sql.sqltypes.AutoString(length=20), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_identifier_changed_by_account")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_identifier_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identifier")),
        sa.UniqueConstraint("person_id", "kind", "number", name="uq_identifier_once"),
    )
    op.create_index("ix_identifier_number", "identifier", ["number"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_identifier_number", table_name="identifier")
    op.drop_table("identifier")
    op.drop_index(op.f("ix_other_name_person_id"), table_name="other_name")
    op.drop_table("other_name")
    with op.batch_alter_table("relationship") as table:
        table.drop_constraint(op.f("ck_relationship_kin"), type_="check")
        table.drop_column("kind")
