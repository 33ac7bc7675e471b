"""The files themselves: in the data folder, under names made by chance, read by the service alone, on disk before their row.

A file without a row is what a fall between the two leaves behind; it is swept up an hour later. A row without a file cannot come
about, for the row is written last.
"""

import hashlib
import os
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.settings import Settings, SettingsFault

WHOLE, SMALL = "whole", "small"
OPEN, LOCKED = b"WPA0", b"WPA1"
"""How a file begins that is kept as it is, and one that needs the key. Neither can be taken for a picture or a page."""

NONCE = 12
OLD_ENOUGH = 3600
"""Seconds after which a file that no row speaks of is taken for one that was left behind."""


class FileLost(Exception):
    """A file that a row speaks of is not there, or is not what was kept. The row stays, and says what it showed."""


@dataclass(frozen=True)
class Store:
    """Where the files lie, and the key that they are locked with, if this record has one."""

    folder: Path
    key: bytes | None = None

    def keep(self, file_id: UUID, part: str, data: bytes) -> None:
        """Puts one part of a file on disk, for good: when this returns it outlives the loss of power."""
        path = self.path(file_id, part)
        for folder in (self.folder, path.parent):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
        with os.fdopen(handle, "wb") as out:
            out.write(self.locked(data, path.name))
            out.flush()
            os.fsync(out.fileno())
        for folder in (path.parent, self.folder, self.folder.parent):
            put_on_disk(folder)

    def read(self, file_id: UUID, part: str) -> bytes:
        """Raises FileLost when it is not there or cannot be unlocked."""
        return self.unlocked(self.path(file_id, part))

    def unlocked(self, path: Path) -> bytes:
        """What a file says, however it lies on disk. Raises FileLost when it is not there or cannot be unlocked."""
        try:
            kept = path.read_bytes()
        except OSError:
            raise FileLost(path.suffix) from None
        start, rest = kept[:4], kept[4:]
        if start == OPEN:
            return rest
        if start != LOCKED or self.key is None:
            raise FileLost(path.suffix)
        try:
            return AESGCM(self.key).decrypt(rest[:NONCE], rest[NONCE:], path.name.encode())
        except (InvalidTag, ValueError):
            raise FileLost(path.suffix) from None

    def locked(self, data: bytes, name: str) -> bytes:
        """As it lies on disk. The name is sealed in, so that no file can stand for another."""
        if self.key is None:
            return OPEN + data
        nonce = os.urandom(NONCE)
        return LOCKED + nonce + AESGCM(self.key).encrypt(nonce, data, name.encode())

    def path(self, file_id: UUID, part: str) -> Path:
        return self.folder / file_id.hex[:2] / f"{file_id.hex}.{part}"

    def forget(self, file_id: UUID) -> None:
        """Takes away a file that no row speaks of."""
        for part in (WHOLE, SMALL):
            self.path(file_id, part).unlink(missing_ok=True)

    def every(self) -> Iterator[tuple[UUID, Path]]:
        """Each file there is, by the id in its name."""
        for path in sorted(self.folder.glob("??/*")):
            name = path.name.partition(".")[0]
            if len(name) == 32 and all(sign in "0123456789abcdef" for sign in name):
                yield UUID(name), path

    def left_behind(self, spoken_of: Iterable[UUID]) -> list[Path]:
        """Files that no row speaks of and that nobody can still be writing."""
        known, before = set(spoken_of), time.time() - OLD_ENOUGH
        return [path for file_id, path in self.every() if file_id not in known and path.stat().st_mtime < before]


def put_on_disk(folder: Path) -> None:
    """A new name in a folder is lost with the power until the folder itself is on disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def store_of(settings: Settings, folder: str = "attachments") -> Store:
    """The files of this record. With a key for the record they are locked with one that is made from it."""
    return Store(settings.data / folder, key_from(settings.key_file) if settings.key_file else None)


def key_from(key_file: Path) -> bytes:
    """A key of its own for files, so that none is used for two things. Raises SettingsFault where the key is no key."""
    return made_from(key_file, b"whole-picture attachments")


def which_key(key_file: Path) -> str:
    """By what a key is known again, without telling anything of it. Raises SettingsFault where the key is no key."""
    return made_from(key_file, b"whole-picture which key")[:8].hex()


def made_from(key_file: Path, purpose: bytes) -> bytes:
    try:
        whole = bytes.fromhex(key_file.read_text().strip())
    except (OSError, ValueError):
        whole = b""
    if len(whole) != 32:
        raise SettingsFault(f"{key_file} must hold a key of 64 hexadecimal characters. Nothing was opened.")
    return HKDF(SHA256(), 32, salt=None, info=purpose).derive(whole)


def fingerprint(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
