"""Files as they come: encodings, separators, British dates, Excel's own, and text that a spreadsheet would run."""

import csv
import datetime
import io

import pytest

from app.chronology.models import Nearness
from app.refusals import CannotRead
from app.rows.reading import LARGEST, MOST_ROWS, read_table
from app.rows.rules import guessed, read_date
from app.web.csv import written


def on(year: int, month: int, day: int = 1) -> datetime.date:
    return datetime.date(year, month, day)


PLAIN = "Date,Event\r\n12/08/2025,Café – “better”\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_file_is_read_in_the_encodings_that_offices_write(encoding: str) -> None:
    assert read_table(PLAIN.encode(encoding)).rows == ((2, ("12/08/2025", "Café – “better”")),)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found_out(separator: str) -> None:
    table = read_table(f"Date{separator}Event\n2025{separator}A, b; c".replace("A, b; c", '"A, b; c"').encode())

    assert table.rows == ((2, ("2025", "A, b; c")),)


def test_a_separator_that_the_file_names_itself_counts() -> None:
    assert read_table(b"sep=;\nDate;Event, with a comma\n2025;x\n").rows == ((3, ("2025", "x")),)


def test_a_line_break_in_quotation_marks_belongs_to_its_row_and_lines_are_counted_on() -> None:
    table = read_table(b'Date,Event\n2025,"two\nlines"\n\n2024,next\n')

    assert table.rows == ((2, ("2025", "two\nlines")), (5, ("2024", "next")))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "Choose a file"),
        (b"PK\x03\x04rest", "save it as CSV"),
        (b"\xff\xd8\xff\xe0rest", "This is a picture"),
        (b"\0\0\0\x18ftypheicrest", "This is a picture"),
        (b"Date,Event\x00\n2025,x", "not text"),
        (b"Date,Event\n", "no rows under its headings"),
        (b'Date,Event\n2025,"never closed\n', "never closed"),
        (b"a" * 200_000 + b"\nDate,Event\n", "longer than any form"),
        (b"Date,Event\n2025," + b"a" * 200_000 + b"\n", "longer than any form"),
        (b"x" * (LARGEST + 1), "larger than 900 kB"),
        (b"Date,Event\n" + b"2025,x\n" * (MOST_ROWS + 1), "Send at most 2,000"),
        (b"Only one\nx\n", "fewer than two columns"),
    ],
)
def test_a_file_that_cannot_be_read_says_what_to_do(data: bytes, sentence: str) -> None:
    with pytest.raises(CannotRead, match=sentence):
        read_table(data)


@pytest.mark.parametrize(
    ("typed", "date", "nearness"),
    [
        ("12/08/2026", on(2026, 8, 12), Nearness.DAY),
        ("12.8.2026", on(2026, 8, 12), Nearness.DAY),
        ("2026-08-12", on(2026, 8, 12), Nearness.DAY),
        ("2026-08-12 00:00:00", on(2026, 8, 12), Nearness.DAY),
        ("12th August 2026", on(2026, 8, 12), Nearness.DAY),
        ("44197", on(2021, 1, 1), Nearness.DAY),
        ("Aug 2026", on(2026, 8), Nearness.MONTH),
        ("08/2026", on(2026, 8), Nearness.MONTH),
        ("2026", on(2026, 1), Nearness.YEAR),
    ],
)
def test_dates_are_read_the_british_way(typed: str, date: datetime.date, nearness: Nearness) -> None:
    found = read_date(typed)

    assert (found.on, found.nearness, found.wrong) == (date, nearness, "")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("08/25/2026", "has the month first"),
        ("12/08/26", "short year"),
        ("31/02/2026", "cannot be read"),
        ("soon", "cannot be read"),
    ],
)
def test_a_date_that_cannot_be_read_says_how_to_mend_it(typed: str, sentence: str) -> None:
    assert sentence in read_date(typed).wrong


def test_about_is_kept() -> None:
    assert read_date("about March 2024").about
    assert not read_date("March 2024").about


def test_our_own_headings_and_common_ones_are_matched_without_help() -> None:
    assert guessed(["DATE", "Agency", "Significant event", "Child's name"]) == {"date": 0, "words": 2, "source": 1, "child": 3}
    assert guessed(["When it happened, or began", "What happened", "Which child"]) == {"date": 0, "words": 1, "child": 2}


def test_nothing_that_goes_out_is_taken_for_a_formula() -> None:
    cells = ("=1+1", "+44 20", "-", "@cmd", "\tx", " =x", "plain", "two\nlines")

    (row,) = csv.reader(io.StringIO(written([cells]).decode("utf-8-sig"), newline=""))

    assert row == ["'=1+1", "'+44 20", "'-", "'@cmd", "'\tx", "' =x", "plain", "two\nlines"]
