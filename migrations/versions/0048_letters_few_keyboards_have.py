"""Names are folded with the letters few keyboards have: Łukasz as Lukasz, Sørensen as Sorensen, O’Brien as O'Brien.

Why: whoever has no such key found nobody, and a list put Łukasz after everybody else. What is kept folded is folded again: names,
the words they are found by, and what was noted when two records were made one, so that they can still be taken apart. A family’s
own name is looked for in an index of families alone.
"""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

from app.finding.rules import ending, sound, words_of  # derived from the names: filled by the rules that will look for them
from app.web.text import fold

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None

AT_A_TIME = 5000
UUID, TEXT = sa.Uuid(), sa.Text()

PERSON = sa.table(
    "person",
    *(sa.column(name, TEXT) for name in ("given_name", "family_name", "known_as", "folded_name")),
    sa.column("id", UUID),
)
OTHER = sa.table(
    "other_name", sa.column("id", UUID), sa.column("person_id", UUID), sa.column("name", TEXT), sa.column("folded_name", TEXT)
)
FAMILY = sa.table("case_record", sa.column("id", UUID), sa.column("family_name", TEXT), sa.column("folded_name", TEXT))
WORD = sa.table(
    "name_word",
    *(sa.column(name, UUID) for name in ("source_id", "person_id", "case_id")),
    *(sa.column(name, TEXT) for name in ("word", "sound", "ending")),
)
SAME = sa.table("same_person", sa.column("id", UUID), sa.column("changes", TEXT))


def upgrade() -> None:
    connection = op.get_bind()
    for table, longest in ((PERSON, 400), (OTHER, 200), (FAMILY, 200)):
        rows = connection.execute(sa.select(table.c.id, table.c.folded_name)).all()
        again = [(one.id, fold(one.folded_name)[:longest]) for one in rows if fold(one.folded_name) != one.folded_name]
        write(connection, table, "folded_name", again)
    rows = connection.execute(sa.select(SAME.c.id, SAME.c.changes).where(SAME.c.changes.contains("folded_name"))).all()
    write(connection, SAME, "changes", [(one.id, noted_again(one.changes)) for one in rows])
    words_again(connection)
    only = sa.text("case_id IS NOT NULL")
    op.create_index("ix_name_word_family", "name_word", ["word", "case_id"], sqlite_where=only, postgresql_where=only)


def write(connection: sa.Connection, table: Any, column: str, rows: list[tuple[Any, str]]) -> None:
    change = sa.update(table).where(table.c.id == sa.bindparam("own")).values({column: sa.bindparam("told")})
    for start in range(0, len(rows), AT_A_TIME):
        connection.execute(change, [{"own": own, "told": told} for own, told in rows[start : start + AT_A_TIME]])


def noted_again(changes: str) -> str:
    """What a folded name was, and became, when two records were made one."""
    noted = json.loads(changes)
    for one in noted:
        if one.get("column") == "folded_name":
            one.update({side: fold(one[side]) for side in ("before", "after") if one.get(side)})
    return json.dumps(noted)


def words_again(connection: sa.Connection) -> None:
    """The words of every name that is found by others now than it was."""
    held: dict[Any, set[str]] = {}
    for source, word in connection.execute(sa.select(WORD.c.source_id, WORD.c.word)):
        held.setdefault(source, set()).add(word)
    new = [row for row in every_name(connection) if set(words_of(*row[1])) != held.get(row[0], set())]
    for start in range(0, len(new), 500):
        some = new[start : start + 500]
        connection.execute(sa.delete(WORD).where(WORD.c.source_id.in_([row[0] for row in some])))
        rows = [
            {"source_id": source, "word": word, "sound": sound(word), "ending": ending(word), **owner}
            for source, names, owner in some
            for word in words_of(*names)
        ]
        if rows:
            connection.execute(sa.insert(WORD), rows)


def every_name(connection: sa.Connection) -> list[tuple[Any, tuple[str, ...], dict[str, Any]]]:
    """Whose name it is, what it is, and whom its words find."""
    people = connection.execute(sa.select(PERSON)).all()
    found: list[tuple[Any, tuple[str, ...], dict[str, Any]]] = [
        (one.id, (one.given_name, one.family_name, one.known_as) if one.given_name else (one.family_name,), of(person=one.id))
        for one in people
    ]
    found += [(one.id, (one.name,), of(person=one.person_id)) for one in connection.execute(sa.select(OTHER)).all()]
    found += [(one.id, (one.family_name,), of(family=one.id)) for one in connection.execute(sa.select(FAMILY)).all()]
    return found


def of(person: Any = None, family: Any = None) -> dict[str, Any]:
    return {"person_id": person, "case_id": family}


def downgrade() -> None:
    """Nothing but the index: what is found by other words was found by the old ones, and the next upgrade folds again."""
    op.drop_index("ix_name_word_family", "name_word")
