"""Where an export lies until it is fetched: locked piece by piece with a key made from the record’s own, where it has one."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, cast
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.backups.sealed import BackupFault, Locking, Unlocking
from app.filing.store import put_on_disk, store_of
from app.settings import Settings

PIECE = 1024 * 1024


@dataclass
class Written:
    """Writes what it is given further, and knows how much it was and what it comes to."""

    out: BinaryIO
    size: int = 0
    found: "hashlib._Hash" = field(default_factory=hashlib.sha256)

    def write(self, given: bytes) -> int:
        self.out.write(given)
        self.found.update(given)
        self.size += len(given)
        return len(given)

    def flush(self) -> None:
        self.out.flush()


@dataclass(frozen=True)
class Shelf:
    """The folder of exports, and the key they are locked with."""

    folder: Path
    key: bytes | None = None

    def path(self, export_id: UUID) -> Path:
        return self.folder / f"{export_id}.zip"

    @contextmanager
    def put(self, export_id: UUID) -> Iterator[Written]:
        """Written to inside the block; on disk, whole, under its name once that ends, and not at all when it raises."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        half = self.path(export_id).with_suffix(".part")
        half.unlink(missing_ok=True)
        handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out:
            locking = cast("BinaryIO", Locking(out, self.key)) if self.key else None
            yield Written(locking or out)
            if locking is not None:
                locking.close()
            out.flush()
            os.fsync(out.fileno())
        half.replace(self.path(export_id))
        put_on_disk(self.folder)

    def pieces(self, export_id: UUID) -> Iterator[bytes]:
        """What was written, a megabyte at a time. Raises OSError or BackupFault where it is not there or not as it was."""
        with self.path(export_id).open("rb") as kept:
            source = cast("BinaryIO", Unlocking(kept, self.key, "the export")) if self.key else kept
            while piece := source.read(PIECE):
                yield piece

    def is_as_made(self, export_id: UUID, digest: str) -> bool:
        found = hashlib.sha256()
        try:
            for piece in self.pieces(export_id):
                found.update(piece)
        except (OSError, BackupFault):
            return False
        return found.hexdigest() == digest

    def sweep(self, kept: set[UUID]) -> None:
        """Takes away every file that no row speaks of any more."""
        if self.folder.is_dir():
            for there in self.folder.iterdir():
                if there.stem not in {str(one) for one in kept}:
                    there.unlink(missing_ok=True)


def shelf_of(settings: Settings) -> Shelf:
    """A key of its own for exports, so that none is used for two things."""
    own = store_of(settings).key
    key = HKDF(SHA256(), 32, salt=None, info=b"whole-picture exports").derive(own) if own else None
    return Shelf(settings.data / "exports", key)
