"""What is put off is put off in one record.

Why: a child may be in two records, and what was put off in one of them was hidden in the other as well.
"""

from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

ONE_OF_EACH = """DELETE FROM put_off WHERE EXISTS (SELECT 1 FROM put_off AS other
    WHERE other.account_id = put_off.account_id AND other.thing = put_off.thing AND other.id < put_off.id)"""


def upgrade() -> None:
    with op.batch_alter_table("put_off") as put_off:
        put_off.drop_constraint("uq_put_off_thing", type_="unique")
        put_off.create_unique_constraint("uq_put_off_thing", ["account_id", "case_id", "thing"])


def downgrade() -> None:
    op.execute(ONE_OF_EACH)  # what came back to a list too early is put off again; two of one could not be kept
    with op.batch_alter_table("put_off") as put_off:
        put_off.drop_constraint("uq_put_off_thing", type_="unique")
        put_off.create_unique_constraint("uq_put_off_thing", ["account_id", "thing"])
