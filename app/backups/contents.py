"""What is in a backup: what it is, the rows of the record, the files of the data folder, the marks; and last how much of each.

The rows are there as their own kind of database gives them: the SQLite file, copied while it is in use, or each table of
PostgreSQL as COPY writes it, all from one moment.
"""

import datetime
import gzip
import io
import tarfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from app.backups.sealed import BackupFault, Locking, Unlocking

ABOUT, WHOLE = "about.json", "whole.json"
RECORD = "record/whole-picture.db"
ROWS, FILES, MARKS = "rows/", "files/", "marks/"


class About(BaseModel):
    """What a backup says of itself before anything else."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    made_at: datetime.datetime
    kind: Literal["sqlite", "postgresql"]
    revision: str
    """Which migration the record had come to."""
    locked_with_a_key: bool = False
    """The SQLite file, and the files, also need the record’s own key, which is in no backup."""
    columns: dict[str, list[str]] = {}
    """Table → its columns in the order of its rows, on PostgreSQL."""


class Counted(BaseModel):
    """What a backup says last: how much there is of everything."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    rows: dict[str, int]
    last_line: int
    """The number of the newest line of the trail."""
    files: int

    @property
    def all_rows(self) -> int:
        return sum(self.rows.values())


class Packing:
    """Adds one thing after another to a backup."""

    def __init__(self, packed: tarfile.TarFile) -> None:
        self.packed = packed
        self.files = 0

    def add(self, name: str, data: bytes) -> None:
        member = tarfile.TarInfo(name)
        member.size = len(data)
        self.packed.addfile(member, io.BytesIO(data))

    def add_file(self, name: str, path: Path) -> None:
        """A file as it lies there. One that is gone by now was destroyed meanwhile, and is left out."""
        try:
            file = path.open("rb")
        except FileNotFoundError:
            return
        with file:
            member = tarfile.TarInfo(name)
            member.size = file.seek(0, io.SEEK_END)
            file.seek(0)
            self.packed.addfile(member, file)
        self.files += name.startswith(FILES)


@contextmanager
def packing(out: IO[bytes], key: bytes) -> Iterator[Packing]:
    """A backup that is being made. What it is packed with saves about two thirds of a database."""
    with (
        Locking(out, key) as locking,  # type: ignore[arg-type]
        gzip.GzipFile(fileobj=locking, mode="wb", compresslevel=1, mtime=0) as smaller,
        tarfile.open(fileobj=smaller, mode="w|", format=tarfile.PAX_FORMAT) as packed,
    ):
        yield Packing(packed)


Thing = tuple[str, IO[bytes]]
Told = TypeVar("Told", bound=BaseModel)


class Backup:
    """A backup that is read, from its beginning to its end. `about` is known at once, `counted` once all of it was read."""

    def __init__(self, name: str, file: BinaryIO, key: bytes) -> None:
        self.name = name
        self.smaller = gzip.GzipFile(fileobj=io.BufferedReader(Unlocking(file, key, name)))
        self.packed = tarfile.open(fileobj=self.smaller, mode="r|")  # noqa: SIM115
        name, first = next(self.all())
        if name != ABOUT:
            raise BackupFault(f"{self.name} does not say what it is. Nothing was changed.")
        self.about = self.told(About, first.read())
        self.counted: Counted | None = None

    def told(self, kind: type[Told], words: bytes) -> Told:
        try:
            return kind.model_validate_json(words)
        except ValidationError:
            raise BackupFault(
                f"{self.name} was made by another version of Whole Picture. Nothing was changed. Restore it with that one."
            ) from None

    def all(self) -> Iterator[Thing]:
        while (member := self.packed.next()) is not None:
            held = self.packed.extractfile(member) if member.isreg() else None
            if held is None or member.name.startswith("/") or ".." in member.name.split("/"):
                raise BackupFault(f"{self.name} holds something that no backup of ours holds. Nothing was changed.")
            yield member.name, held

    def things(self) -> Iterator[Thing]:
        """Each thing in it, by name. Whoever reads to the end knows that nothing is missing; else this raises BackupFault."""
        for name, held in self.all():
            if name == WHOLE:
                self.counted = self.told(Counted, held.read())
            else:
                yield name, held
        while self.smaller.read(1024 * 1024):
            pass
        self.whole()

    def whole(self) -> Counted:
        """How much it holds, once all of it was read. Raises BackupFault where it does not say."""
        if self.counted is None:
            raise BackupFault(f"{self.name} does not say how much it holds. Nothing was changed. Try an earlier backup.")
        return self.counted


@contextmanager
def opened(path: Path, key: bytes) -> Iterator[Backup]:
    """A backup to read. Raises BackupFault, also for whatever is wrong with how it is packed."""
    try:
        file = path.open("rb")
    except OSError as fault:
        raise BackupFault(f"{path} cannot be opened ({fault.strerror}). Nothing was changed.") from None
    try:
        with file:
            yield Backup(path.name, file, key)
    except (gzip.BadGzipFile, zlib.error, EOFError, tarfile.TarError, StopIteration):
        raise BackupFault(f"{path.name} is not packed as a backup is. Nothing was changed. Try an earlier backup.") from None


def looked_through(path: Path, key: bytes) -> tuple[About, Counted]:
    """Reads a backup to its end. Raises BackupFault unless it is whole."""
    with opened(path, key) as backup:
        files = sum(name.startswith(FILES) for name, _held in backup.things())
    counted = backup.whole()
    if counted.files != files:
        raise BackupFault(f"{path.name} does not hold as many files as it says. Nothing was changed. Try an earlier backup.")
    return backup.about, counted
