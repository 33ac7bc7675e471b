"""The record moves forwards and back, on both databases, and its tables are what the models say."""

import re
from pathlib import Path

import sqlalchemy
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from app.db import Database
from app.tables import RECORD

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
