"""A pack whose file is gone, or is not what was made, is said to be so, and another can be made.

Why: whoever came to fetch it was told to have it made again, and there was no way to.
"""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

BEFORE = ("waiting", "making", "ready", "stopped", "not_made", "removed")


def upgrade() -> None:
    may_be((*BEFORE, "spoilt"))


def downgrade() -> None:
    op.execute(sa.text("UPDATE access_pack SET making = 'removed' WHERE making = 'spoilt'"))
    may_be(BEFORE)


def may_be(keys: tuple[str, ...]) -> None:
    said = ", ".join(f"'{key}'" for key in keys)
    with op.batch_alter_table("access_pack") as changed:
        changed.drop_constraint(op.f("ck_access_pack_making"), type_="check")
        changed.create_check_constraint(op.f("ck_access_pack_making"), f"making IN ({said})")
