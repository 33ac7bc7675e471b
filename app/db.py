"""Where the record is kept: one database, one unit of work for each request, committed before anybody is told "saved"."""

import datetime
import enum
import re
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol
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

PLANS = "-c random_page_cost=1.1"
"""PostgreSQL is told that rows lie on a disk without arms: else it goes through every member to find two thousand."""


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


def numbered() -> Any:
    """The key of rows of which there are millions and at which nothing else points: the database counts them."""
    return sqlalchemy.Column(
        sqlalchemy.BigInteger().with_variant(sqlalchemy.Integer, "sqlite"), sqlalchemy.Identity(), primary_key=True
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

Line = dict[str, Any]
"""One line of the trail on its way into the record: a value for each column but its number and its link."""


class Marks(Protocol):
    """The key that links the lines of the trail, and where it is marked, outside the record, how far the trail has come."""

    @property
    def key(self) -> bytes: ...

    def reached(self, number: int, link: bytes) -> None:
        """The line with this number is on disk, and this is its link."""


class NoMarks:
    """For a record that only a test or a migration opens: its lines are linked, with a key that everybody knows."""

    key = b""

    def reached(self, number: int, link: bytes) -> None:
        """Nothing is marked."""


class Database:
    """One engine and the two ways to use it: `reading` and `unit_of_work`.

    On SQLite writers queue on a lock of this process, because SQLite's own waiting is not a fair queue, and each transaction
    begins IMMEDIATE, because a read that later writes would otherwise fail or lose what another wrote.
    """

    def __init__(self, url: str, key_file: Path | None = None, marks: Marks | None = None) -> None:
        self.url = url
        self.marks = marks or NoMarks()
        self.on_sqlite = url.startswith("sqlite")
        self.beside: dict[str, Any] = {}
        """What an authority has set for itself and its sessions are read by: the stages of help, the deadlines."""
        self._writing = threading.Lock()
        self.engine = sqlite_engine(url, key_file) if self.on_sqlite else postgresql_engine(url)
        self._reader = self.engine.execution_options(begin="DEFERRED") if self.on_sqlite else self.engine

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that looks and changes nothing. Lines of the trail are written in a short unit of work afterwards."""
        afterwards: list[Line] = []
        about = {**self.beside, "marks": self.marks, "afterwards": afterwards}
        with Session(self._reader, autoflush=False, expire_on_commit=False, info=about) as session:
            try:
                yield session
            finally:
                session.rollback()
                self._write_afterwards(afterwards)

    @contextmanager
    def unit_of_work(self) -> Iterator[Session]:
        """A session whose changes are all kept, on disk, when the block ends; or none of them, when it raises."""
        about = self._about()
        try:
            with self._one_writer(), Session(self.engine, expire_on_commit=False, info=about) as session:
                yield session
                session.commit()
                about["even_if_refused"].clear()
                self._mark(session.info)
        finally:
            self._write_afterwards(about["even_if_refused"])

    def several(self, pieces: Sequence[Piece]) -> list[Outcome]:
        """Several units of work, each kept whole or not at all, and all of them put on disk by one commit.

        Gives what came of each piece, in order. A commit that fails raises, and then none of them is kept. A safe commit costs
        more than a short deed, so many who save at once are served sooner together than one by one.
        """
        each = [{**self._about(), "linked_later": True} for _ in pieces]
        together = self._about()
        with self._one_writer():
            with self.engine.connect() as connection, connection.begin():
                given = [one_of_several(connection, piece, about) for piece, about in zip(pieces, each, strict=True)]
                together["lines"] = [line for about in each for line in about["lines"]]
                with Session(connection, join_transaction_mode="create_savepoint", info=together) as session:
                    session.commit()
                    reached = session.info
            self._mark(reached)
        self._write_afterwards([line for about in each for line in about["even_if_refused"]])
        return given

    def _about(self) -> dict[str, Any]:
        """What a writing session knows of the trail: lines to come, and those of them that outlive a refusal."""
        return {**self.beside, "marks": self.marks, "lines": [], "even_if_refused": []}

    def _mark(self, about: Mapping[str, Any]) -> None:
        if "reached" in about:
            self.marks.reached(*about["reached"])

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

    def _write_afterwards(self, lines: list[Line]) -> None:
        if lines:
            with self.unit_of_work() as session:
                session.info["lines"] += lines


def one_of_several(connection: sqlalchemy.Connection, piece: Piece, about: dict[str, Any]) -> Outcome:
    """One piece in a savepoint of its own. What it raises undoes it alone, and is handed back to whoever asked for it."""
    outcome = Outcome()
    with Session(connection, expire_on_commit=False, join_transaction_mode="create_savepoint", info=about) as session:
        with outcome:
            outcome.given = piece(session)
            session.commit()
            about["even_if_refused"].clear()
        if outcome.fault is not None:
            session.rollback()
            about["lines"].clear()
    return outcome


def keep(session: Session, line: Line, *, even_if_refused: bool = False) -> None:
    """Keep one line for the trail. In a reading session it is written after the reading, before the reply leaves; otherwise
    last in the unit of work.

    With `even_if_refused` the line outlives a refusal that undoes everything else (the trail's own line about the refusal).
    """
    if "afterwards" in session.info:
        session.info["afterwards"].append(line)
        return
    session.info["lines"].append(line)
    if even_if_refused:
        session.info["even_if_refused"].append(line)


def rows_changed(session: Session, statement: sqlalchemy.Update) -> int:
    """Makes a change that checks and acts in one statement. How many rows it changed: none, when somebody was first."""
    done = session.execute(statement)
    if not isinstance(done, sqlalchemy.CursorResult):
        raise TypeError(done)
    return done.rowcount


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
    own = sqlalchemy.make_url(url).query.get("options", "")
    return sqlalchemy.create_engine(
        url,
        pool_size=20,
        max_overflow=20,
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={"options": f"{PLANS} {own}".rstrip()},
    )
