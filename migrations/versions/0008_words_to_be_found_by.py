"""Every word of every name is kept as it is looked for, with how it sounds; birth dates are found without reading everybody.

Why: a family is found in a blink among a hundred and fifty thousand people, however its name is spelt, on either database.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Any

import sqlalchemy as sa
from alembic import op

from app.finding.rules import ending, sound, words_of  # derived from the names: filled by the rules that will look for them

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

AT_A_TIME = 5000
WORD = sa.String(60).with_variant(sa.String(60, collation="C"), "postgresql")


def upgrade() -> None:
    table = op.create_table(
        "name_word",
        sa.Column("source_id", sa.Uuid(), nullable=False),
        sa.Column("word", WORD, nullable=False),
        sa.Column("sound", WORD, nullable=False),
        sa.Column("ending", WORD, nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("(person_id IS NULL) <> (case_id IS NULL)", name=op.f("ck_name_word_of_a_person_or_a_family")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_name_word_case_id_case_record")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_name_word_person_id_person")),
        sa.PrimaryKeyConstraint("source_id", "word", name=op.f("pk_name_word")),
    )
    fill(op.get_bind(), table)
    op.create_index("ix_name_word_word", "name_word", ["word", "person_id"])
    op.create_index("ix_name_word_sound", "name_word", ["sound", "word"])
    op.create_index("ix_name_word_ending", "name_word", ["ending", "word"])
    op.create_index("ix_name_word_person_id", "name_word", ["person_id", "word"])
    op.create_index(op.f("ix_name_word_case_id"), "name_word", ["case_id"])
    op.create_index(op.f("ix_person_born_on"), "person", ["born_on"])
    op.create_index(op.f("ix_person_expected_on"), "person", ["expected_on"])


def fill(connection: sa.Connection, table: sa.Table) -> None:
    """The words of everybody who is in the record already."""
    rows = words(connection)
    while some := list(islice(rows, AT_A_TIME)):
        connection.execute(table.insert(), some)


def words(connection: sa.Connection) -> Iterator[dict[str, Any]]:
    uuid, text = sa.Uuid(), sa.String()
    person = sa.table(
        "person",
        *(
            sa.column(name, kind)
            for name, kind in (("id", uuid), ("given_name", text), ("family_name", text), ("known_as", text))
        ),
    )
    other = sa.table("other_name", sa.column("id", uuid), sa.column("person_id", uuid), sa.column("name", text))
    family = sa.table("case_record", sa.column("id", uuid), sa.column("family_name", text))
    for one in connection.execute(sa.select(person)).all():
        yield from named(one.id, (one.given_name, one.family_name, one.known_as), person_id=one.id, case_id=None)
    for one in connection.execute(sa.select(other)).all():
        yield from named(one.id, (one.name,), person_id=one.person_id, case_id=None)
    for one in connection.execute(sa.select(family)).all():
        yield from named(one.id, (one.family_name,), person_id=None, case_id=one.id)


def named(source: Any, names: tuple[str, ...], **owner: Any) -> Iterator[dict[str, Any]]:
    for word in words_of(*names):
        yield {"source_id": source, "word": word, "sound": sound(word), "ending": ending(word), **owner}


def downgrade() -> None:
    op.drop_index(op.f("ix_person_expected_on"), table_name="person")
    op.drop_index(op.f("ix_person_born_on"), table_name="person")
    op.drop_table("name_word")
