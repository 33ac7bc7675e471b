"""The role that the service signs in with serves the whole record, and the database itself keeps the trail from it."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import make_url
from sqlalchemy.exc import ProgrammingError

from app.audit.verifying import verify
from app.db import Database
from app.main import create_app
from app.opening import marks_of
from app.operations.database_role import may_alter_the_trail
from app.settings import Settings
from app.suite.load import shelf
from tests.app.restoring.arranged import Place
from tests.support.databases import PostgreSQLDatabases
from tests.support.visiting import visitor
from tests.support.whole_record import a_whole_record

NUMBERS = count(1)


@pytest.fixture
def role(postgresql_databases: PostgreSQLDatabases, postgresql_database: Database) -> Iterator[str]:
    name = f"serves_{next(NUMBERS)}_{id(postgresql_databases)}"
    yield name
    with postgresql_databases.inside(make_url(postgresql_database.url).database or "") as connection:
        connection.execute(f"DROP OWNED BY {name}".encode())
    postgresql_databases.say("DROP ROLE {}", name)


@pytest.mark.postgres
def test_the_role_serves_the_record_and_the_database_keeps_the_trail_from_it(
    postgresql_database: Database, role: str, tmp_path: Path
) -> None:
    owner = Place(tmp_path, postgresql_database.url)
    (tmp_path / "password").write_text("toast and %s jam\n")
    said = owner.run("grant-role", role, "--password-file", str(tmp_path / "password"))
    assert said.exit_code == 0, said.output
    settings = Settings(data=tmp_path)
    serving = Database(make_url(postgresql_database.url).set(username=role).render_as_string(), marks=marks_of(settings))
    try:
        service = create_app(settings, serving)
        with serving.unit_of_work() as session:
            record = a_whole_record(session, shelf())
        ruth = visitor(service, as_=record.lead)
        for page in ("", "/people", "/statements", "/who-has-looked"):
            assert ruth.ask(f"{record.family.address}{page}").status_code == 200
        assert verify(serving, marks_of(settings)).faults == []
        for words in (
            "UPDATE trail SET what = 'x'",
            "DELETE FROM trail",
            "TRUNCATE trail",
            "DROP TABLE trail",
            "ALTER TABLE trail DISABLE TRIGGER ALL",
            "DROP TRIGGER trail_never_altered ON trail",
            "DELETE FROM trail_head",
            "UPDATE alembic_version SET version_num = '0001'",
            "CREATE TABLE another (id int)",
            "SET session_replication_role = replica",
        ):
            with pytest.raises(ProgrammingError, match=r"permission denied|must be owner"), serving.engine.begin() as connection:
                connection.exec_driver_sql(words)
        with serving.engine.connect() as connection:
            cleared = connection.exec_driver_sql("SELECT has_table_privilege('case_record', 'MAINTAIN')").scalar()
        assert cleared, "what was destroyed stays on the disk"
        assert not may_alter_the_trail(serving)
        assert may_alter_the_trail(postgresql_database)
    finally:
        serving.engine.dispose()


@pytest.mark.postgres
def test_nothing_can_be_kept_from_a_role_that_owns_the_tables_or_is_not_there(
    postgresql_database: Database, sqlite_database: Database, tmp_path: Path
) -> None:
    owner = make_url(postgresql_database.url).username or ""
    for place, name, words in (
        (Place(tmp_path, postgresql_database.url), owner, "nothing can be kept from it"),
        (Place(tmp_path, postgresql_database.url), "nobody-called-this", "There is no role"),
        (Place(tmp_path), "anybody", "which has no roles"),
    ):
        said = place.run("grant-role", name)
        assert said.exit_code == 1
        assert words in said.output


@pytest.mark.postgres
def test_nothing_can_be_kept_from_a_role_that_may_become_one_that_owns_the_tables(
    postgresql_databases: PostgreSQLDatabases, postgresql_database: Database, role: str, tmp_path: Path
) -> None:
    owner = Place(tmp_path, postgresql_database.url)
    (tmp_path / "password").write_text("toast and jam")
    assert owner.run("grant-role", role, "--password-file", str(tmp_path / "password")).exit_code == 0
    serving = Database(make_url(postgresql_database.url).set(username=role).render_as_string())
    its_owner = make_url(postgresql_database.url).username or ""
    try:
        for more in (its_owner, "pg_write_all_data"):
            assert not may_alter_the_trail(serving)
            postgresql_databases.say(f"GRANT {{}} TO {role}", more)
            postgresql_databases.say("ALTER ROLE {} NOINHERIT", role)

            said = owner.run("grant-role", role)

            assert may_alter_the_trail(serving), more
            assert said.exit_code == 1
            assert "nothing can be kept from it" in said.output
            postgresql_databases.say(f"REVOKE {{}} FROM {role}", more)
    finally:
        serving.engine.dispose()
