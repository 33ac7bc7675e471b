"""Returns that come as rows: what a row says of neglect is read, or doubted with its line, and never guessed."""

import datetime
import io

import pytest

from app.refusals import CannotRead
from app.returns import rows
from app.returns.meant import Head, Sort, Told, Weight


def early_help(neglect: str, reason: str) -> Told:
    file = io.BytesIO(f"child,start,end,reason,neglect\nA1,2025-05-01,,{reason},{neglect}\n".encode())
    [told] = rows.read(Sort.EARLY_HELP, file, Head(reference=datetime.date(2026, 3, 31)))
    return told


@pytest.mark.parametrize(
    ("neglect", "reason", "said"),
    [
        ("yes", "Housing", "yes"),
        ("N", "Neglect", "no"),
        ("", "Neglect", "yes"),
        ("", "Housing", "no"),
        ("", "Abuse or neglect", ""),
    ],
)
def test_neglect_is_named_by_its_column_or_else_by_the_reason(neglect: str, reason: str, said: str) -> None:
    told = early_help(neglect, reason)

    assert ([one.code for one in told.spells], told.faults) == ([said], [])


@pytest.mark.parametrize("neglect", ["maybe", "not known", "yess"])
def test_what_says_neither_yes_nor_no_is_doubted_and_counts_as_neither(neglect: str) -> None:
    told = early_help(neglect, "Housing")

    assert [one.code for one in told.spells] == [""]
    assert [(one.line, one.place, one.weight) for one in told.faults] == [(2, "neglect", Weight.DOUBTFUL)]


HEADED = "child,start,end,reason\n"
DAYS = Head(reference=datetime.date(2026, 3, 31))


def told(file: bytes) -> list[Told]:
    return list(rows.read(Sort.EARLY_HELP, io.BytesIO(file), DAYS))


@pytest.mark.parametrize(
    ("rows_under", "line"),
    [
        ('A1,2025-05-01,,Housing\nA2,2025-05-02,,"Housing\nA3,2025-05-03,,Housing\n', 3),
        ('A1,2025-05-01,,"Housing\nand money"\nA2,2025-05-02,,"Housing"x\n', 4),
        ("A1,2025-05-01,,Housing\n" * 200_000 + 'A2,2025-05-02,,"', 200_002),
    ],
)
def test_a_row_that_cannot_be_told_from_the_next_is_named_by_its_line(rows_under: str, line: int) -> None:
    with pytest.raises(
        CannotRead, match=rf"^The row that begins in line {line} cannot be read. A quotation mark .* Mend that row"
    ):
        told((HEADED + rows_under).encode())


MANY = "A1,2025-05-01,,Housing\n" * 60_000
"""More than is looked at in one piece."""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_letter_late_in_a_long_file_is_read_as_the_file_is_written(encoding: str) -> None:
    assert len(told(f"{HEADED}{MANY}Zoë,2025-05-01,,Née\n".encode(encoding))) == 60_001


def test_two_encodings_in_one_file_are_refused_where_the_second_begins() -> None:
    file = f"{HEADED}Zoë,2025-05-01,,Housing\n{MANY}".encode() + "Zoë,2025-05-01,,Housing\n".encode("cp1252")

    with pytest.raises(CannotRead, match=r"^Line 60003 is written in another encoding than the lines before it. Mend that row"):
        told(file)


@pytest.mark.parametrize("said", ["sep=,", "SEP=;", "sep=|"])
def test_what_excel_writes_first_of_its_separator_is_no_heading(said: str) -> None:
    rows_under = f"{HEADED}A1,2025-05-01,,Housing\nA2,one day,,Housing\n".replace(",", said[-1])
    read = told(f"{said}\r\n{rows_under}".encode())

    assert [one.whose for one in read] == ["A1", ""]
    assert [one.line for one in read[1].faults] == [4]


def test_what_is_wrong_is_said_under_the_heading_that_the_file_itself_has() -> None:
    [row] = told(b"Child ID;Start Date;End Date\nA1;2025-05-05;2025-05-01\n")

    assert [(one.line, one.place) for one in row.faults] == [(2, "End Date")]


def test_a_school_year_that_is_not_over_is_left_out_and_the_others_are_told() -> None:
    head = Head(today=datetime.date(2026, 11, 30))
    file = b"pupil,school year,possible,authorised,unauthorised\nA1,2024/25,380,4,2\nA1,2026/27,90,1,0\nA2,2025/26,9999,1,0\n"
    over, running, long = rows.read(Sort.ATTENDANCE, io.BytesIO(file), head)

    assert over.attended
    assert not over.faults
    assert running.attended is None
    assert [(one.line, one.place, one.rule, one.weight) for one in running.faults] == [
        (3, "school year", "This year is not over.", Weight.REFUSED)
    ]
    assert long.attended
    assert [(one.line, one.place, one.weight) for one in long.faults] == [(4, "possible", Weight.DOUBTFUL)]
    assert head.reference == datetime.date(2026, 7, 31)


def of_years(*lines: str, sort: Sort = Sort.POPULATION, heading: str = "Year,Children") -> list[Told]:
    return list(rows.read(sort, io.BytesIO("\n".join([heading, *lines]).encode()), Head()))


def wrong(told: Told) -> list[tuple[int, str, Weight]]:
    return [(one.line, one.place, one.weight) for one in told.faults]


@pytest.mark.parametrize("lines", [("2026,48240", "2026,4824"), ("2026,4824", "2026,48240")])
def test_how_many_live_here_in_a_year_is_told_once_and_the_second_line_is_left_out(lines: tuple[str, str]) -> None:
    """The last line won in silence: a rate of children was ten times what it is."""
    first, second = of_years(*lines)

    assert (first.total is not None, first.faults) == (True, [])
    assert (second.total, wrong(second)) == (None, [(3, "Year", Weight.REFUSED)])
    assert second.faults[0].mend.startswith("Line 2 has it.")


@pytest.mark.parametrize(
    ("line", "place"), [("1800,48240", "Year"), ("1799/00,48240", "Year"), ("2025,0", "Children"), ("2025,", "Children")]
)
def test_of_nobody_and_of_long_ago_there_is_no_rate(line: str, place: str) -> None:
    [told] = of_years(line)

    assert (told.total, wrong(told)) == (None, [(2, place, Weight.REFUSED)])


@pytest.mark.parametrize(
    ("lines", "doubted"),
    [
        (("2024,50000", "2025,60000", "2026,48000"), []),
        (("2024,50000", "2025,60001"), [3]),
        (("2025,60001", "2024,50000"), [3]),
        (("2025,4824", "2024,48240", "2026,48240"), [3, 4]),
        (("2020,4824", "2026,48240"), []),
    ],
)
def test_a_year_that_is_a_fifth_away_from_the_one_beside_it_is_kept_and_doubted(
    lines: tuple[str, ...], doubted: list[int]
) -> None:
    found = of_years(*lines)

    assert all(one.total for one in found)
    faults = [fault for told in found for fault in wrong(told)]
    assert faults == [(line, "Children", Weight.DOUBTFUL) for line in doubted]


def test_of_all_pupils_a_year_is_told_once_too() -> None:
    heading = "School year,Pupils,Possible,Missed,Persistent,Severe"
    first, second = of_years(
        "2024/25,1000,380000,26000,180,20", "2025,100,38000,2600,18,2", sort=Sort.ALL_PUPILS, heading=heading
    )

    assert first.total is not None
    assert (second.total, wrong(second)) == (None, [(3, "School year", Weight.REFUSED)])
