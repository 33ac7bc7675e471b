"""Where the record is kept: one database, one unit of work for each request, committed before anybody is told "saved"."""

import datetime
import enum
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy
import sqlcipher3.dbapi2 as driver
from sqlalchemy import event
from sqlmodel import Session, SQLModel

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

KEY = re.compile(r"[0-9a-fA-F]{64}")

ENGLAND = ZoneInfo("Europe/London")

SAFE_SQLITE = (3, 51, 3)
"""Earlier versions can corrupt a write-ahead log when two connections write and checkpoint at once (mended in 3.51.3)."""

PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "busy_timeout=5000",
    "trusted_schema=OFF",
    "recursive_triggers=ON",
    "temp_store=MEMORY",
    "cache_size=-32768",
)


def chosen_from(words: type[enum.StrEnum], name: str) -> Any:
    """A column type that holds one key of an ordered set of words, kept by the database itself through a named check."""
    return sqlalchemy.Enum(
        words,
        name=name,
        values_callable=lambda members: [member.value for member in members],
        native_enum=False,
        create_constraint=True,
        length=40,
    )


def now() -> datetime.datetime:
    """The moment, aware and in UTC."""
    return datetime.datetime.now(datetime.UTC)


def today() -> datetime.date:
    """The day in England, where the children are."""
    return datetime.datetime.now(ENGLAND).date()


LONGEST_WAIT = 30.0
"""Seconds somebody waits for their turn to write before they are told that the service is busy, and nothing is changed."""


class TooBusy(Exception):
    """The turn to write did not come in time. A unit of work inside another would wait for itself, and ends here too."""


class Outcome:
    """What came of one piece of work: what it gave, or the fault it raised, kept until somebody asks."""

    def __init__(self) -> None:
        self.given: object = None
        self.fault: BaseException | None = None

    def __enter__(self) -> None:
        """From here on a fault is kept."""

    def __exit__(self, _kind: object, fault: BaseException | None, _trace: object) -> bool:
        self.fault = fault
        return True

    def answer(self) -> object:
        """What it gave. Raises the fault, where there was one."""
        if self.fault is not None:
            raise self.fault
        return self.given


Piece = Callable[[Session], object]
"""A deed in a session of its own."""


class Database:
    """One engine and the two ways to use it: `reading` and `unit_of_work`.

    On SQLite writers queue on a lock of this process, because SQLite's own waiting is not a fair queue, and each transaction
    begins IMMEDIATE, because a read that later writes would otherwise fail or lose what another wrote.
    """

    def __init__(self, url: str, key_file: Path | None = None) -> None:
        self.url = url
        self.on_sqlite = url.startswith("sqlite")
        self.beside: dict[str, Any] = {}
        """What an authority has set for itself and its sessions are read by: the stages of help, the deadlines."""
        self._writing = threading.Lock()
        self.engine = sqlite_engine(url, key_file) if self.on_sqlite else postgresql_engine(url)
        self._reader = self.engine.execution_options(begin="DEFERRED") if self.on_sqlite else self.engine

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that looks and changes nothing. Rows given to `keep` are written in a short unit of work afterwards."""
        with Session(self._reader, autoflush=False, expire_on_commit=False, info={**self.beside}) as session:
            session.info["afterwards"] = []
            try:
                yield session
            finally:
                session.rollback()
                self._write_afterwards(session.info["afterwards"])

    @contextmanager
    def unit_of_work(self) -> Iterator[Session]:
        """A session whose changes are all kept, on disk, when the block ends; or none of them, when it raises."""
        afterwards: list[SQLModel] = []
        try:
            with self._one_writer(), Session(self.engine, expire_on_commit=False, info={**self.beside}) as session:
                session.info["even_if_refused"] = afterwards
                yield session
                session.commit()
                afterwards.clear()
        finally:
            self._write_afterwards(afterwards)

    def several(self, pieces: Sequence[Piece]) -> list[Outcome]:
        """Several units of work, each kept whole or not at all, and all of them put on disk by one commit.

        Gives what came of each piece, in order. A commit that fails raises, and then none of them is kept. A safe commit costs
        more than a short deed, so many who save at once are served sooner together than one by one.
        """
        afterwards: list[SQLModel] = []
        with self._one_writer(), self.engine.connect() as connection, connection.begin():
            given = [one_of_several(connection, piece, afterwards, self.beside) for piece in pieces]
        self._write_afterwards(afterwards)
        return given

    @contextmanager
    def _one_writer(self) -> Iterator[None]:
        if not self.on_sqlite:
            yield
            return
        if not self._writing.acquire(timeout=LONGEST_WAIT):
            raise TooBusy
        try:
            yield
        finally:
            self._writing.release()

    def _write_afterwards(self, rows: list[SQLModel]) -> None:
        if rows:
            with self.unit_of_work() as session:
                session.add_all(rows)


def one_of_several(
    connection: sqlalchemy.Connection, piece: Piece, afterwards: list[SQLModel], beside: dict[str, Any]
) -> Outcome:
    """One piece in a savepoint of its own. What it raises undoes it alone, and is handed back to whoever asked for it."""
    outcome = Outcome()
    info = {**beside}
    with Session(connection, expire_on_commit=False, join_transaction_mode="create_savepoint", info=info) as session:
        kept: list[SQLModel] = []
        session.info["even_if_refused"] = kept
        with outcome:
            outcome.given = piece(session)
            session.commit()
        if outcome.fault is not None:
            session.rollback()
            afterwards += kept
    return outcome


def keep(session: Session, row: SQLModel, *, even_if_refused: bool = False) -> None:
    """Keep one row. In a reading session it is written after the reading, before the reply leaves.

    With `even_if_refused` the row outlives a refusal that undoes everything else (the trail's own line about the refusal).
    """
    if "afterwards" in session.info:
        session.info["afterwards"].append(row)
        return
    session.add(row)
    if even_if_refused:
        session.info["even_if_refused"].append(row)


def sqlite_engine(url: str, key_file: Path | None) -> sqlalchemy.Engine:
    """An engine on an embedded database file, encrypted when a key file is named."""
    if driver.sqlite_version_info < SAFE_SQLITE:
        raise RuntimeError(
            f"SQLite {driver.sqlite_version} can corrupt a record when two people save. Install sqlcipher3 0.6.4 or later."
        )
    key = key_file.read_text().strip() if key_file else None
    if key is not None and not KEY.fullmatch(key):
        raise RuntimeError(
            f"{key_file} must hold a key of 64 hexadecimal characters. Nothing was opened, so nothing is unencrypted."
        )
    engine = sqlalchemy.create_engine(
        url,
        module=driver,
        connect_args={"timeout": 5, "check_same_thread": False},
        poolclass=sqlalchemy.QueuePool,
        pool_size=48,
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        if key:
            connection.execute(f"PRAGMA key=\"x'{key}'\"")
        for pragma in PRAGMAS:
            connection.execute("PRAGMA " + pragma)

    @event.listens_for(engine, "begin")
    def begin(connection: sqlalchemy.Connection) -> None:
        connection.exec_driver_sql("BEGIN " + connection.get_execution_options().get("begin", "IMMEDIATE"))

    return engine


def postgresql_engine(url: str) -> sqlalchemy.Engine:
    """An engine on PostgreSQL through psycopg; deeds that check and then act lock the row they checked."""
    return sqlalchemy.create_engine(url, pool_size=20, max_overflow=20, pool_pre_ping=True, hide_parameters=True)
