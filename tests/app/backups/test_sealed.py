"""A backup is read by whoever has its key, and is found out when a byte of it was altered or its end cut off."""

import io
import os
from pathlib import Path

import pytest

from app.backups.sealed import PIECE, TAG, BackupFault, Locking, Unlocking, key_in

KEY, OTHER = bytes(range(32)), bytes(32)
BEGINS = 25


def locked(words: bytes) -> bytes:
    out = io.BytesIO()
    with Locking(out, KEY) as locking:
        locking.write(words)
    return out.getvalue()


def unlocked(kept: bytes, key: bytes = KEY) -> bytes:
    return io.BufferedReader(Unlocking(io.BytesIO(kept), key, "a-backup")).read()


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE])
def test_what_was_locked_is_unlocked_whatever_its_length(size: int) -> None:
    words = os.urandom(size)

    assert unlocked(locked(words)) == words


def test_nothing_of_it_can_be_read_without_the_key_and_no_two_are_alike() -> None:
    words = b"Mia hides the milk" * 100

    assert b"Mia" not in locked(words)
    assert locked(words) != locked(words)
    with pytest.raises(BackupFault, match="cannot be unlocked"):
        unlocked(locked(words), OTHER)


@pytest.mark.parametrize("place", [0, 7, 8, 20, BEGINS, BEGINS + 500, BEGINS + PIECE + TAG + 3, -1])
def test_one_altered_byte_anywhere_is_found(place: int) -> None:
    kept = bytearray(locked(os.urandom(PIECE + 1000)))
    kept[place] ^= 1

    with pytest.raises(BackupFault, match="Nothing was changed"):
        unlocked(bytes(kept))


@pytest.mark.parametrize("length", [0, 10, BEGINS, BEGINS + 500, BEGINS + PIECE + TAG, -1])
def test_an_end_that_was_cut_off_is_found_even_between_two_pieces(length: int) -> None:
    kept = locked(os.urandom(2 * PIECE))

    with pytest.raises(BackupFault, match="Nothing was changed"):
        unlocked(kept[:length])


def test_two_pieces_that_changed_places_are_found() -> None:
    kept = locked(os.urandom(3 * PIECE))
    first, second = kept[BEGINS : BEGINS + PIECE + TAG], kept[BEGINS + PIECE + TAG : BEGINS + 2 * (PIECE + TAG)]

    with pytest.raises(BackupFault, match="cannot be unlocked"):
        unlocked(kept[:BEGINS] + second + first + kept[BEGINS + 2 * (PIECE + TAG) :])


def test_a_backup_of_a_later_form_is_left_to_a_later_version() -> None:
    kept = locked(b"words")

    with pytest.raises(BackupFault, match="newer version"):
        unlocked(kept[:8] + b"\x02" + kept[9:])


@pytest.mark.parametrize("words", ["", "ab" * 31, "ab" * 33, "zz" * 32])
def test_a_key_that_is_none_is_told_by_its_file(tmp_path: Path, words: str) -> None:
    (tmp_path / "key").write_text(words)

    with pytest.raises(BackupFault, match="64 hexadecimal"):
        key_in(tmp_path / "key")
