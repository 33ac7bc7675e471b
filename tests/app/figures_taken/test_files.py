"""Figures as files: a count is a number that a program can add, and what is withheld is a letter and no number."""

import csv
import io

import openpyxl

from app.figures.declared import measures
from app.figures.queries import Figure
from app.figures.telling import Board, Kept, one_told
from app.figures_taken.files import HEADINGS, rows, spreadsheet
from app.published_figures.comparators import shipped

KEY = "repeat_plans"
TRUE, ALL = HEADINGS.index("Of whom it is true"), HEADINGS.index("All who are counted")


def a_board() -> Board:
    """Two years: one of thousands, and one of which three are withheld."""
    own = Kept()
    for year, numerator in ((2024, 3), (2025, 3_371)):
        own.take(Figure(KEY, year, 0, "", "", numerator, 22_800, 0, 22_800))
    return Board((one_told(measures()[KEY], {KEY: own}, (), {}),), None, False, shipped())


def test_a_count_of_thousands_has_no_comma_in_it() -> None:
    told = list(rows(a_board()))[1:]

    assert [(row[TRUE], row[ALL]) for row in told] == [("c", "22800"), ("3371", "22800")]


def test_in_a_spreadsheet_counts_are_numbers_and_all_else_is_text() -> None:
    book = openpyxl.load_workbook(io.BytesIO(spreadsheet(a_board())))
    _, withheld, told = book["Figures"].iter_rows()

    assert (withheld[TRUE].value, withheld[ALL].value) == ("c", 22_800)
    assert (told[TRUE].value, told[TRUE].data_type, told[TRUE].number_format) == (3_371, "n", "#,##0")
    assert {cell.data_type for place, cell in enumerate(told) if cell.value is not None and not TRUE <= place < TRUE + 3} == {"s"}


def test_both_files_hold_the_same() -> None:
    book = openpyxl.load_workbook(io.BytesIO(spreadsheet(a_board())))
    written = io.StringIO()
    csv.writer(written).writerows(rows(a_board()))

    read = [["" if cell is None else str(cell) for cell in row] for row in book["Figures"].iter_rows(values_only=True)]
    assert read == list(csv.reader(written.getvalue().splitlines()))
