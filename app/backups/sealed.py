"""How a backup lies on disk: locked piece by piece, so that nobody reads it, alters it or cuts off its end unseen.

A file begins with its form and sixteen bytes of chance. From these and the key of backups comes a key for this file alone. Each
piece of a megabyte is locked with AES-256-GCM under its own number, and the last one says that it is the last.
"""

import io
import os
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

BEGINS = b"WPBACKUP\x01"
"""What a backup begins with; the last byte is the version of this form."""

SALT, TAG = 16, 16
PIECE = 1024 * 1024


class BackupFault(Exception):
    """A backup cannot be made, read or restored. The message says what to do, and that nothing was changed."""


DAMAGED = (
    "{name} cannot be unlocked: it was cut short, altered, or locked with another key. Nothing was changed. Try the key that was"
    " in use when it was made, or an earlier backup."
)


def key_in(path: Path) -> bytes:
    """32 bytes: written as 64 hexadecimal characters, or as they are. Raises BackupFault."""
    try:
        kept = path.read_bytes()
    except OSError as fault:
        raise BackupFault(f"The key of backups cannot be read: {path} ({fault.strerror}). Nothing was changed.") from None
    if len(kept) == 32:
        return kept
    try:
        whole = bytes.fromhex(kept.decode().strip())
    except ValueError:
        whole = b""
    if len(whole) != 32:
        raise BackupFault(f"{path} must hold a key of 64 hexadecimal characters. Nothing was changed.")
    return whole


def lock_for(key: bytes, begins: bytes) -> AESGCM:
    return AESGCM(HKDF(SHA256(), 32, salt=begins[len(BEGINS) :], info=b"whole-picture backup").derive(key))


def numbered(number: int, *, last: bool) -> bytes:
    """The nonce of one piece: its number, and whether the file ends with it."""
    return number.to_bytes(11) + bytes([last])


class Locking(io.RawIOBase):
    """Written to, it locks what is written and puts it into a file. Only `close` makes the file whole."""

    def __init__(self, out: BinaryIO, key: bytes) -> None:
        super().__init__()
        self.out, self.begins = out, BEGINS + os.urandom(SALT)
        self.lock, self.number, self.waiting = lock_for(key, self.begins), 0, bytearray()
        out.write(self.begins)

    def writable(self) -> bool:
        return True

    def write(self, more: object) -> int:
        given = bytes(more)  # type: ignore[call-overload]
        self.waiting += given
        while len(self.waiting) > PIECE:
            self.put(last=False)
        return len(given)

    def put(self, *, last: bool) -> None:
        piece = bytes(self.waiting[:PIECE])
        del self.waiting[:PIECE]
        self.out.write(self.lock.encrypt(numbered(self.number, last=last), piece, self.begins))
        self.number += 1

    def close(self) -> None:
        if not self.closed:
            self.put(last=True)
        super().close()


class Unlocking(io.RawIOBase):
    """Read from, it gives what was locked. Raises BackupFault as soon as a piece is not what it was."""

    def __init__(self, kept: BinaryIO, key: bytes, name: str) -> None:
        super().__init__()
        self.kept, self.name = kept, name
        self.begins = kept.read(len(BEGINS) + SALT)
        if len(self.begins) != len(BEGINS) + SALT or not self.begins.startswith(BEGINS[:-1]):
            raise BackupFault(f"{name} is not a backup of Whole Picture. Nothing was changed.")
        if not self.begins.startswith(BEGINS):
            raise BackupFault(
                f"{name} was made by a newer version of Whole Picture. Nothing was changed. Restore it with that one."
            )
        self.lock, self.number, self.ready = lock_for(key, self.begins), 0, b""
        self.next = kept.read(PIECE + TAG)
        self.at_end = False

    def readable(self) -> bool:
        return True

    def readinto(self, into: object) -> int:
        room = memoryview(into)  # type: ignore[arg-type]
        if not self.ready and not self.at_end:
            self.ready = self.unlocked()
        count = min(len(room), len(self.ready))
        room[:count], self.ready = self.ready[:count], self.ready[count:]
        return count

    def unlocked(self) -> bytes:
        piece, self.next = self.next, self.kept.read(PIECE + TAG)
        self.at_end = not self.next
        try:
            given = self.lock.decrypt(numbered(self.number, last=self.at_end), piece, self.begins)
        except (InvalidTag, ValueError):
            raise BackupFault(DAMAGED.format(name=self.name)) from None
        self.number += 1
        return given
