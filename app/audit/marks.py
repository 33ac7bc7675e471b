"""How far the trail had come, noted outside the record: whoever cuts off its end, or brings back an older record, is found out.

The newest mark is written over, after every commit, in one of two places in turn, so that a power cut in the middle leaves the
other. Every thousandth line, and each start, adds a mark that stays.
"""

import datetime
import hashlib
import hmac
import json
import os
import threading
from dataclasses import dataclass
from pathlib import Path

from app.db import now

PLACE = 256
"""Bytes kept for each of the two places of the newest mark."""

STAYS = 1_000
"""Every so many lines a mark is added to those that stay."""


@dataclass(frozen=True)
class Mark:
    """The trail had this line, with this link, at that moment."""

    number: int
    link: bytes
    at: datetime.datetime

    def told(self, key: bytes) -> bytes:
        """One line of a file, with a seal of its own."""
        said = {"number": self.number, "link": self.link.hex(), "at": self.at.isoformat()}
        return json.dumps({**said, "seal": seal_of(key, said)}, separators=(",", ":")).encode()


def seal_of(key: bytes, said: dict[str, object]) -> str:
    return hmac.digest(key, b"mark" + json.dumps(said, sort_keys=True).encode(), hashlib.sha256).hex()


def read_mark(told: bytes, key: bytes) -> Mark | None:
    """The mark of a line, or None where it is cut short or another hand wrote it."""
    try:
        said = json.loads(told)
        seal = said.pop("seal")
        mark = Mark(said["number"], bytes.fromhex(said["link"]), datetime.datetime.fromisoformat(said["at"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return mark if hmac.compare_digest(str(seal), seal_of(key, said)) else None


class FileMarks:
    """Marks in a folder, best on another disk than the record. `key` links the trail and seals the marks."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self.key = key
        self.newest, self.staying = folder / "newest", folder / "marks"
        self._turn = threading.Lock()
        self._highest = 0
        self._stays_next = 0

    def reached(self, number: int, link: bytes) -> None:
        """The line with this number is on disk. A later line may have been marked already: then there is nothing to do."""
        with self._turn:
            if number <= self._highest:
                return
            self._highest = number
            mark = Mark(number, link, now()).told(self.key)
            self._write_over(number, mark)
            if number >= self._stays_next:
                self._add(mark)
                self._stays_next = number - number % STAYS + STAYS

    def _write_over(self, number: int, mark: bytes) -> None:
        place = os.open(self.newest, os.O_WRONLY | os.O_CREAT, 0o600)
        try:
            os.pwrite(place, mark.ljust(PLACE - 1) + b"\n", number % 2 * PLACE)
        finally:
            os.close(place)

    def _add(self, mark: bytes) -> None:
        self.staying.touch(mode=0o600)
        with self.staying.open("ab", buffering=0) as file:
            file.write(mark + b"\n")
            os.fsync(file.fileno())

    def all(self) -> tuple[list[Mark], int]:
        """Every mark, and how many lines of the marks that stay cannot be read."""
        staying = self.staying.read_bytes().splitlines() if self.staying.is_file() else []
        newest = self.newest.read_bytes().split(b"\n") if self.newest.is_file() else []
        read = [read_mark(line, self.key) for line in staying]
        marks = [mark for mark in (*read, *(read_mark(line.strip(b" \0"), self.key) for line in newest)) if mark]
        return sorted(marks, key=lambda mark: mark.number), read.count(None)
