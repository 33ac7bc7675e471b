"""How alembic reaches the record: the same engine as the service, foreign keys checked at the end, all or nothing."""

import sqlalchemy
from alembic import context

from app.db import Database
from app.tables import RECORD


def run(connection: sqlalchemy.Connection) -> None:
    """Run the migrations that are due on one connection, in one transaction."""
    on_sqlite = connection.dialect.name == "sqlite"
    if on_sqlite:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    context.configure(
        connection=connection,
        target_metadata=RECORD,
        render_as_batch=on_sqlite,
        compare_type=True,
        transactional_ddl=True,
        transaction_per_migration=False,
    )
    with context.begin_transaction():
        context.run_migrations()
        if on_sqlite:
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise RuntimeError(
                    f"A migration left {len(broken)} rows pointing at nothing. Nothing was changed. Restore the backup."
                )


def main() -> None:
    """Use the connection the caller gives, or open the database it names."""
    given = context.config.attributes.get("connection")
    if given is not None:
        run(given)
        return
    database: Database = context.config.attributes.get("database") or Database(
        context.config.get_main_option("sqlalchemy.url") or ""
    )
    with database.engine.connect() as connection:
        connection.detach()  # it is closed afterwards, not given to whoever comes next: foreign keys are off on it
        run(connection)
        connection.commit()


main()
