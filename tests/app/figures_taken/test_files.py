"""Figures as files: a count is a number that a program can add, and what is withheld is a letter and no number."""

import io

import openpyxl

from app.figures.declared import measures
from app.figures.queries import Figure
from app.figures.telling import Board, Kept, one_told
from app.figures_taken.files import DAYS, HEADINGS, NUMBERS, rows, spreadsheet, typed
from app.published_figures.comparators import shipped

KEY = "repeat_plans"
TRUE, ALL = HEADINGS.index("How many"), HEADINGS.index("Of how many")


def a_board() -> Board:
    """Two years: one of thousands, and one of which three are withheld."""
    own = Kept()
    for year, numerator in ((2024, 3), (2025, 3_371)):
        own.take(Figure(KEY, year, 0, "", "", numerator, 22_800, 0, 22_800))
    return Board((one_told(measures()[KEY], {KEY: own}, (), shipped().by_key()),), None, False, shipped())


def test_a_count_of_thousands_has_no_comma_in_it() -> None:
    told = list(rows(a_board(), made_up=False))[1:]

    assert [(row[TRUE], row[ALL]) for row in told] == [("c", "22800"), ("3371", "22800")]


def test_in_a_spreadsheet_numbers_and_days_are_what_they_are_and_all_else_is_text() -> None:
    book = openpyxl.load_workbook(io.BytesIO(spreadsheet(a_board(), made_up=False)))
    _, withheld, told = book["Figures"].iter_rows()
    figure, first, value = (HEADINGS.index(name) for name in ("Figure", "From", "Its value"))

    assert (withheld[TRUE].value, withheld[figure].value, withheld[ALL].value) == ("c", "c", 22_800)
    assert (told[TRUE].value, told[TRUE].data_type, told[TRUE].number_format) == (3_371, "n", "#,##0")
    assert (told[figure].value, told[figure].number_format) == (0.148, "0.0%")
    assert told[value].number_format == "0.0%", "what stands beside it can be drawn with it"
    assert (f"{told[first].value:%d/%m/%Y}", told[first].is_date, told[first].number_format) == ("01/04/2024", True, "dd/mm/yyyy")
    assert not [cell for row in (withheld, told) for cell in row if cell.data_type == "f"]
    others = [cell.data_type for place, cell in enumerate(told) if cell.value is not None and place not in NUMBERS | DAYS]
    assert set(others) == {"s"}


def test_nothing_in_a_spreadsheet_is_a_formula() -> None:
    assert typed("=1+1", HEADINGS.index("Label")) == ("'=1+1", "General")
    assert typed("=1+1", HEADINGS.index("Figure")) == ("'=1+1", "General")
    assert typed("-1", HEADINGS.index("How many"))[0] == "'-1"
