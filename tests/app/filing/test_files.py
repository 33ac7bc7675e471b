"""What may be kept: known by what is in it, made safe, with nothing left in it that says where somebody lives."""

import io
import os
import stat
import subprocess
import sys
import time
from pathlib import Path
from uuid import uuid4

import pytest
from PIL import Image

from app.filing.kinds import Checked, FileKind
from app.filing.preparing import prepared
from app.filing.rules import LARGEST, LONGEST_SIDE, SMALL_SIDE
from app.filing.scanning import scanned
from app.filing.store import OLD_ENOUGH, WHOLE, FileLost, Store, store_of
from app.refusals import CannotRead
from app.settings import Settings
from tests.app.filing.arranged import MARK, a_bomb, a_paper, a_paper_that_runs, a_paper_with_a_file, a_photo


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_nothing_is_left_of_what_a_camera_wrote_into_a_picture(form: str) -> None:
    assert MARK.encode() in a_photo(form=form)

    file, _ = prepared(a_photo(form=form), "")

    for data in (file.whole, file.small):
        picture = Image.open(io.BytesIO(data))
        assert picture.format == "JPEG"
        assert not picture.getexif()
        assert MARK.encode() not in data
        assert b"Exif" not in data
        assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progression", "progressive"}


def test_a_picture_stands_the_way_the_phone_was_held() -> None:
    file, _ = prepared(a_photo(320, 200, turned=6), "")

    picture = Image.open(io.BytesIO(file.whole))
    assert picture.size == (200, 320)
    top, bottom = picture.getpixel((100, 20)), picture.getpixel((100, 300))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert top[1] < 100 < bottom[1]


def test_a_large_photo_is_kept_in_a_size_that_can_be_read_and_a_small_one_for_pages() -> None:
    file, _ = prepared(a_photo(4000, 3000), "")

    assert max(Image.open(io.BytesIO(file.whole)).size) == LONGEST_SIDE
    assert max(Image.open(io.BytesIO(file.small)).size) == SMALL_SIDE


def test_what_is_see_through_is_drawn_on_white() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (40, 40), (0, 0, 0, 0)).save(out, format="PNG")

    file, _ = prepared(out.getvalue(), "")

    dot = Image.open(io.BytesIO(file.whole)).getpixel((20, 20))
    assert isinstance(dot, tuple)
    assert min(dot) > 250


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "Choose a file"),
        (a_bomb(), "too many dots"),
        (a_bomb(6_001), "too many dots"),
        (a_photo()[:400], "cannot be opened"),
        (b"\xff\xd8\xff" + b"\0" * 200, "cannot be opened"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "JPEG, PNG or WebP"),
        (b"<!DOCTYPE html><script>alert(1)</script>", "JPEG, PNG or WebP"),
        (b"MZ\x90\0" + b"\0" * 64, "JPEG, PNG or WebP"),
        (b"PK\x03\x04" + b"\0" * 64, "Save it as a PDF"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 64, "HEIC"),
        (b"\0\0\0\x18ftypmp42" + b"\0" * 64, "film"),
        (b"GIF89a" + b"\0" * 64, "GIF"),
        (b"%PDF-1.7\nnothing more", "cannot be read through"),
        (a_paper(locked=True), "locked"),
        (a_paper(61), "61 pages"),
        (a_paper_that_runs("/JavaScript"), "a script"),
        (a_paper_that_runs("/Launch"), "starts a program"),
        (a_paper_that_runs("/SubmitForm"), "sends words elsewhere"),
        (a_paper_that_runs("/Launch", by_number=True), "starts a program"),
        (a_paper_that_runs("/URI"), "starts by itself"),
        (a_paper_with_a_file(), "other files inside it"),
        (b"\xff\xd8\xff" + b"\0" * LARGEST, "larger than"),
    ],
    ids=range(22),
)
def test_what_cannot_be_kept_is_refused_with_what_to_do(data: bytes, said: str) -> None:
    with pytest.raises(CannotRead, match=said):
        prepared(data, "")


@pytest.mark.long
@pytest.mark.parametrize(("form", "side"), [("PNG", (7_200, 5_000)), ("WEBP", (4_890, 4_900)), ("JPEG", (9_000, 7_100))])
def test_the_largest_picture_that_is_taken_does_not_fill_the_machine(form: str, side: tuple[int, int], tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    Image.new("RGB" if form == "JPEG" else "RGBA", side, "teal").save(whole, form)
    asked = (
        "import resource, sys; from pathlib import Path; from app.filing.pictures import prepared_picture;"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss;"
        "prepared_picture(Path(sys.argv[1]).read_bytes(), sys.argv[2]);"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )

    told = subprocess.run([sys.executable, "-c", asked, str(whole), form], capture_output=True, text=True, check=True)

    assert int(told.stdout) < 480 * 1024, "kilobytes"


def test_a_plain_paper_is_kept_as_it_is() -> None:
    file, checked = prepared(a_paper(3), "")

    assert (file.kind, file.pages, file.whole, checked) == (FileKind.PAPER, 3, a_paper(3), Checked.NOT_ASKED)


def test_a_picture_that_is_a_page_as_well_is_only_ever_a_picture() -> None:
    both = a_photo() + b"<script>alert(1)</script>%PDF-1.7"

    file, _ = prepared(both, "")

    assert b"script" not in file.whole


def ends_with(code: int) -> str:
    return f"{sys.executable} -c 'import sys; sys.stdin.buffer.read(); sys.exit({code})'"


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("", Checked.NOT_ASKED),
        (ends_with(0), Checked.CLEAN),
        (ends_with(1), Checked.HARMFUL),
        (ends_with(2), Checked.WAITING),
        ("no-such-command --here", Checked.WAITING),
    ],
)
def test_the_antivirus_answers_by_how_it_ends(command: str, said: Checked) -> None:
    assert scanned(command, b"anything") is said


def test_what_the_antivirus_finds_harm_in_is_not_kept() -> None:
    with pytest.raises(CannotRead, match="harmful"):
        prepared(a_photo(), ends_with(1))


# --- on disk


def test_a_file_lies_where_nobody_else_can_read_it_under_a_name_that_says_nothing(tmp_path: Path) -> None:
    store, file_id = Store(tmp_path / "attachments"), uuid4()

    store.keep(file_id, WHOLE, b"a drawing")

    path = store.path(file_id, WHOLE)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert path.name == f"{file_id.hex}.whole"
    assert not path.read_bytes().startswith(b"a drawing")
    assert store.read(file_id, WHOLE) == b"a drawing"


def test_where_the_record_has_a_key_its_files_are_locked_too(tmp_path: Path) -> None:
    key = tmp_path / "key"
    key.write_text("ab" * 32)
    store, file_id = store_of(Settings(data=tmp_path, key_file=key)), uuid4()

    store.keep(file_id, WHOLE, b"a drawing")

    assert b"drawing" not in store.path(file_id, WHOLE).read_bytes()
    assert store.read(file_id, WHOLE) == b"a drawing"
    with pytest.raises(FileLost):
        Store(store.folder).read(file_id, WHOLE)
    with pytest.raises(FileLost):
        Store(store.folder, os.urandom(32)).read(file_id, WHOLE)


def test_a_locked_file_cannot_stand_for_another(tmp_path: Path) -> None:
    store, one, other = Store(tmp_path, os.urandom(32)), uuid4(), uuid4()
    store.keep(one, WHOLE, b"one")
    store.path(other, WHOLE).parent.mkdir(exist_ok=True)

    store.path(one, WHOLE).rename(store.path(other, WHOLE))

    with pytest.raises(FileLost):
        store.read(other, WHOLE)


def test_only_what_has_lain_without_a_row_for_an_hour_was_left_behind(tmp_path: Path) -> None:
    store, known, left, new = Store(tmp_path), uuid4(), uuid4(), uuid4()
    for file_id in (known, left, new):
        store.keep(file_id, WHOLE, b"x")
    before = time.time() - OLD_ENOUGH - 1
    for file_id in (known, left):
        os.utime(store.path(file_id, WHOLE), (before, before))

    assert store.left_behind([known]) == [store.path(left, WHOLE)]
