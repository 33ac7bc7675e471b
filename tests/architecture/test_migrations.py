"""The record moves forwards and back, on both databases, and its tables are what the models say."""

import re
from pathlib import Path

import sqlalchemy
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from app.cases.models import Case, Person
from app.db import Database, now
from app.finding.queries import is_word, people_found
from app.finding.rules import words_typed
from app.merging.models import SamePerson
from app.merging.rules import CHANGES, Change
from app.tables import RECORD
from tests.support.factories import a_child, a_family, a_practitioner

ROOT = Path(__file__).resolve().parents[2]


def settings(database: Database) -> Config:
    config = Config(str(ROOT / "alembic.ini"))
    config.attributes["database"] = database
    return config


def test_the_migrated_record_is_what_the_models_say(database: Database) -> None:
    command.check(settings(database))


def test_the_record_goes_back_to_nothing_and_forward_again(database: Database) -> None:
    command.downgrade(settings(database), "base")
    left = set(sqlalchemy.inspect(database.engine).get_table_names())
    command.upgrade(settings(database), "head")

    assert left <= {"alembic_version"}
    assert set(RECORD.tables) <= set(sqlalchemy.inspect(database.engine).get_table_names())


def test_who_was_kept_under_letters_few_keyboards_have_is_found_without_them(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, "Łapiński", children=["Mia"], allocated=[ruth])
        older, newer = (a_child(session, family, name) for name in ("Łukasz", "Sørine"))
        noted = Change(table="person", key={"id": str(older.id)}, column="folded_name", before="mia", after="łukasz łapiński")
        pair = SamePerson(one_id=older.id, other_id=newer.id, asked_at=now(), changes=f"[{noted.model_dump_json()}]")
        session.add(pair)
        session.flush()
        ids, pair_id = (older.id, newer.id), pair.id
    command.downgrade(settings(database), "0047")
    with database.engine.begin() as connection:
        every = {table.name: table for table in RECORD.sorted_tables}
        person, word, case = every["person"], every["name_word"], every["case_record"]
        connection.execute(person.update().where(person.c.id == ids[0]).values(folded_name="łukasz łapiński"))
        connection.execute(word.update().where(word.c.word == "lukasz").values(word="łukasz", sound="łukasz", ending="asz"))
        connection.execute(case.update().values(folded_name="łapinski"))

    command.upgrade(settings(database), "head")

    with database.reading() as session:
        assert session.get_one(Person, ids[0]).folded_name == "lukasz lapinski"
        assert session.get_one(Case, family.id).folded_name == "lapinski"
        assert CHANGES.validate_json(session.get_one(SamePerson, pair_id).changes)[0].after == "lukasz lapinski"
        for typed, found in (("lukasz", ids[0]), ("SORINE", ids[1]), ("Łukasz", ids[0])):
            assert [one.person.id for one in people_found(session, ruth, [is_word(word) for word in words_typed(typed)])] == [
                found
            ]


def test_the_database_itself_refuses_to_change_the_trail(database: Database) -> None:
    with database.engine.connect() as connection:
        kinds = connection.dialect.name
        asked = "SELECT name FROM sqlite_master WHERE type='trigger'" if kinds == "sqlite" else "SELECT tgname FROM pg_trigger"
        triggers = {row[0] for row in connection.exec_driver_sql(asked)}

    assert "trail_never_altered" in triggers


def test_migrations_stand_in_one_line_with_numbered_names_and_say_why() -> None:
    script = ScriptDirectory.from_config(Config(str(ROOT / "alembic.ini")))
    revisions = list(script.walk_revisions())

    assert len(script.get_heads()) == 1
    for revision in revisions:
        assert re.fullmatch(r"\d{4}", revision.revision)
        assert "Why:" in (revision.longdoc or "") + (revision.doc or "")


def test_every_constraint_that_keeps_a_rule_has_a_name() -> None:
    unnamed = [
        f"{table.name}: {constraint}"
        for table in RECORD.tables.values()
        for constraint in table.constraints
        if isinstance(constraint, sqlalchemy.CheckConstraint | sqlalchemy.UniqueConstraint) and not constraint.name
    ]

    assert unnamed == []
