"""Figures as files: one row for each value, with whom it counts and what it stands beside; as CSV, and as a spreadsheet."""

import io
from collections.abc import Iterator

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

from app.figures.telling import Board, GroupTold, Told, Value
from app.figures_taken.outward import all_values
from app.insight import wording
from app.insight.tables import parts_in_words
from app.web.csv import safe

HEADINGS = (
    "Measure",
    "Who is counted",
    "Period",
    "From",
    "To",
    "Told by",
    "Label",
    "Figure",
    "Of whom it is true",
    "All who are counted",
    "Not counted",
    "Small numbers",
    "Beside it",
    "Its value",
    "Source of it",
    "Read with care",
)
FIRST_COUNT = HEADINGS.index("Of whom it is true")
SHEET = "Figures"
WIDTHS = (34, 40, 24, 12, 12, 12, 22, 10, 16, 18, 12, 14, 16, 10, 40, 60)
ABOUT = "c: 1 to 5 children, or held back so that such a number cannot be found by taking away. x: not available."


def rows(board: Board) -> Iterator[tuple[str, ...]]:
    """Headings, then every value that is told."""
    yield HEADINGS
    for told in board.told:
        for cut, value in all_values(told):
            yield a_row(told, value, cut, value.label, wording.value(told, value))
        for words, number in parts_in_words(told):
            yield a_part(told, words, number)
        for one in told.groups:
            yield a_row(told, one.value, one.cohort or "all pupils", one.group, group_figure(told, one))


def a_part(told: Told, words: str, number: int | None) -> tuple[str, ...]:
    """How many of all who were counted in the latest period are in one part."""
    one = told.latest or told.years[-1]
    whole = a_row(told, one, "what became of it", words, wording.bare(number))
    counted = wording.bare(number), wording.bare(one.shown.denominator), ""
    return *whole[:FIRST_COUNT], *counted, *whole[FIRST_COUNT + 3 :]


def group_figure(told: Told, one: GroupTold) -> str:
    return wording.value(told, one.value)


def a_row(told: Told, one: Value, cut: str, label: str, figure: str) -> tuple[str, ...]:
    measure, series = told.measure, told.beside if not cut and not one.period.quarter else None
    point = series.at(one.period.year) if series else None
    beside = (
        (
            series.place,
            str(point.value) if point and point.value is not None else "x",
            f"{series.publisher}, {series.publication}",
        )
        if series
        else ("", "", "")
    )
    return (
        measure.title,
        measure.who_is_counted,
        one.period.words,
        one.period.first.isoformat(),
        one.period.last.isoformat(),
        cut,
        label,
        figure,
        wording.bare(one.shown.numerator),
        wording.bare(one.shown.denominator),
        wording.bare(one.left_out),
        "yes" if one.shown.small else "",
        *beside,
        measure.caveat,
    )


def spreadsheet(board: Board) -> bytes:
    """A workbook in which counts are numbers and all else is text: nothing is a formula, and what is withheld is not in it."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(SHEET)
    sheet.freeze_panes = "B2"
    for place, width in enumerate(WIDTHS):
        sheet.column_dimensions[chr(ord("A") + place)].width = width
    for number, row in enumerate(rows(board)):
        cells = [WriteOnlyCell(sheet, value=safe(cell)) for cell in row]
        for place, cell in enumerate(cells):
            if FIRST_COUNT <= place < FIRST_COUNT + 3 and row[place].isdecimal():
                cell.value, cell.number_format = int(row[place]), "#,##0"
            else:
                cell.data_type = "s"
            cell.font = Font(bold=number == 0)
        sheet.append(cells)
    about = book.create_sheet("What the letters mean")
    about.append([ABOUT])
    about.append([safe(board.comparators.about)])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
