"""What the service may do in PostgreSQL: read and write the record, add to the trail, and alter no line of it and no table.

The tables belong to a role that only makes and changes tables, and makes backups. The service itself signs in as another one.
"""

from typing import Any

from psycopg import sql
from sqlalchemy import Connection, inspect, text

from app.db import Database
from app.settings import SettingsFault

ONLY_ADDED_TO = "trail"
LESS = {ONLY_ADDED_TO: "SELECT, INSERT", "trail_head": "SELECT, INSERT, UPDATE", "alembic_version": "SELECT"}
"""Tables of which the service may do less than everything with rows."""
ROWS = "SELECT, INSERT, UPDATE, DELETE"
CLEARED = "MAINTAIN"
"""From PostgreSQL 17 on: what was destroyed is cleared from the disk at once. Before, the database does it in its own time."""
MAINTAIN_FROM = (17,)

ON_SQLITE = "This record is on SQLite, which has no roles: whoever may write to its file may write anything. Nothing was changed."
NO_ROLE = "There is no role {role} in that PostgreSQL. Make it first: CREATE ROLE … LOGIN PASSWORD …. Nothing was changed."
TOO_MUCH = (
    "The role {role} owns the tables, may become a role that does, or may do anything: nothing can be kept from it. Give the"
    " service another. Nothing was changed."
)

MAY_BE_MORE = text(
    """
    SELECT one.rolsuper OR one.rolcreaterole
      OR EXISTS (SELECT FROM pg_tables WHERE schemaname = 'public' AND pg_has_role(one.oid, tableowner, 'MEMBER'))
      OR EXISTS (SELECT FROM pg_namespace WHERE nspname = 'public' AND pg_has_role(one.oid, nspowner, 'MEMBER'))
      OR EXISTS (SELECT FROM pg_roles WHERE pg_has_role(one.oid, oid, 'MEMBER') AND rolname IN
          ('pg_write_all_data', 'pg_write_server_files', 'pg_execute_server_program'))
    FROM pg_roles AS one WHERE one.rolname = coalesce(:role, current_user)
    """
)
"""Whether a role is, or may become, one from which nothing can be kept: whoever owns the schema may drop what is in it.

No row: there is no such role."""


def let_serve(database: Database, role: str, password: str = "") -> int:
    """From now on that role may do what the service does, and no more. Gives for how many tables. Raises SettingsFault.

    With a password the role is made, or gets that password.
    """
    if database.on_sqlite:
        raise SettingsFault(ON_SQLITE)
    with database.engine.begin() as connection:
        if password:
            made(connection, role, password)
        found = connection.execute(MAY_BE_MORE, {"role": role}).first()
        if found is None:
            raise SettingsFault(NO_ROLE.format(role=role))
        if found[0]:
            raise SettingsFault(TOO_MUCH.format(role=role))
        return granted(connection, connection.dialect.identifier_preparer.quote_identifier(role))


def made(connection: Connection, role: str, password: str) -> None:
    """The password itself never leaves this machine: PostgreSQL is told what it checks one by."""
    driver: Any = connection.connection.driver_connection
    checked = driver.pgconn.encrypt_password(password.encode(), role.encode(), b"scram-sha-256").decode()
    there = connection.execute(text("SELECT 1 FROM pg_roles WHERE rolname = :role"), {"role": role}).first()
    words = sql.SQL("{} ROLE {} LOGIN PASSWORD {}").format(
        sql.SQL("ALTER" if there else "CREATE"), sql.Identifier(role), sql.Literal(checked)
    )
    connection.exec_driver_sql(words.as_string().replace("%", "%%"))


def granted(connection: Connection, role: str) -> int:
    tables = inspect(connection).get_table_names()
    rows = f"{ROWS}, {CLEARED}" if (connection.dialect.server_version_info or ()) >= MAINTAIN_FROM else ROWS
    connection.exec_driver_sql(f"REVOKE CREATE ON SCHEMA public FROM PUBLIC, {role}")
    connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA public TO {role}")
    for table in tables:
        connection.exec_driver_sql(f'REVOKE ALL ON "{table}" FROM PUBLIC, {role}')
        connection.exec_driver_sql(f'GRANT {LESS.get(table, rows)} ON "{table}" TO {role}')
    connection.exec_driver_sql(f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {role}")
    return len(tables)


def may_alter_the_trail(database: Database) -> bool:
    """Whether this very role could change or take out a line, or the tables themselves, as itself or as one it may become."""
    if database.on_sqlite:
        return False
    asked = (
        "SELECT has_table_privilege('trail', 'UPDATE') OR has_table_privilege('trail', 'DELETE')"
        " OR has_table_privilege('trail', 'TRUNCATE') OR has_schema_privilege('public', 'CREATE')"
    )
    with database.engine.connect() as connection:
        return bool(connection.exec_driver_sql(asked).scalar() or connection.execute(MAY_BE_MORE, {"role": None}).scalar())
