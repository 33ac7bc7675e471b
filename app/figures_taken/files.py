"""Figures as files: one row for each value, with whom it counts and what it stands beside; as CSV, and as a spreadsheet."""

import datetime
import io
import re
from collections.abc import Iterator
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

from app.figures.telling import Board, GroupTold, Told, Value
from app.figures_taken.outward import all_values
from app.insight import wording
from app.insight.tables import parts_in_words
from app.measuring import Form
from app.web.csv import safe

COLUMNS = {
    "Measure": 34,
    "Who is counted": 40,
    "Period": 24,
    "From": 12,
    "To": 12,
    "Told by": 12,
    "Label": 22,
    "Figure": 10,
    "How many": 12,
    "Of how many": 12,
    "Not counted": 12,
    "How many of what": 34,
    "Of what": 34,
    "Small numbers": 14,
    "As told before": 14,
    "Worked out": 12,
    "Up to date": 12,
    "Made up": 10,
    "Beside it": 16,
    "Its value": 10,
    "Source of it": 40,
    "Read with care": 60,
}
"""What each row holds, and how wide it stands in a spreadsheet."""
HEADINGS = tuple(COLUMNS)
FIRST_COUNT = HEADINGS.index("How many")
NUMBERS = {HEADINGS.index(name) for name in ("Figure", "How many", "Of how many", "Not counted", "Its value")}
DAYS = {HEADINGS.index(name) for name in ("From", "To", "Worked out")}
SHEET = "Figures"
ABOUT = "c: 1 to 5 children, or held back so that such a number cannot be found by taking away. x: not available."
Row = tuple[str, ...]


def rows(board: Board, *, made_up: bool) -> Iterator[Row]:
    """Headings, then every value that is told."""
    yield HEADINGS
    for told in board.told:
        stands = standing(board, told, made_up=made_up)
        for cut, value in all_values(told):
            yield a_row(told, value, cut, value.label, wording.value(told, value), stands)
        for words, number in parts_in_words(told):
            yield a_part(told, words, number, stands)
        for one in told.groups:
            yield a_row(told, one.value, one.cohort or "all pupils", one.group, group_figure(told, one), stands)


def standing(board: Board, told: Told, *, made_up: bool) -> Row:
    """When it was worked out, whether it still is so, and whether it is of anybody: as the page says of all of it."""
    made, late = (board.counted_at, board.written_since) if told.measure.live else (board.made_at, board.stale)
    return made.date().isoformat() if made else "", "no" if late else "yes", "yes" if made_up else ""


def a_part(told: Told, words: str, number: int | None, stands: Row) -> Row:
    """How many of all who were counted in the latest period are in one part."""
    one = told.latest or told.years[-1]
    whole = a_row(told, one, "what became of it", words, wording.bare(number), stands)
    counted = wording.bare(number), wording.bare(one.shown.denominator), "", words
    return *whole[:FIRST_COUNT], *counted, *whole[FIRST_COUNT + len(counted) :]


def group_figure(told: Told, one: GroupTold) -> str:
    return wording.value(told, one.value)


def a_row(told: Told, one: Value, cut: str, label: str, figure: str, stands: Row) -> Row:
    measure = told.measure
    return (
        measure.title,
        measure.who_is_counted,
        one.period.words,
        one.period.first.isoformat(),
        one.period.last.isoformat(),
        cut,
        label,
        figure.replace(",", ""),
        wording.bare(one.shown.numerator),
        wording.bare(one.shown.denominator),
        wording.bare(one.left_out),
        *wording.of_what(told),
        "yes" if one.shown.small and measure.form is Form.SHARE else "",
        "yes" if one.as_told else "",
        *stands,
        *(beside(told, one.period.year) if not cut and not one.period.quarter else ("", "", "")),
        measure.caveat,
    )


def beside(told: Told, year: int) -> Row:
    """What it stands beside, the value of that in the same year, and who published it."""
    series = told.beside
    if series is None:
        return "", "", ""
    point = series.at(year)
    unit = "%" if series.unit == "percent" else ""
    value = f"{point.value}{unit}" if point and point.value is not None else "x"
    return series.place, value, f"{series.publisher}, {series.publication}"


Cell = str | int | Decimal | datetime.date


def typed(said: str, place: int) -> tuple[Cell, str]:
    """What a cell of a spreadsheet holds, and how it is written there; "General" for text, of which nothing is a formula."""
    if place in DAYS and said:
        return datetime.date.fromisoformat(said), "dd/mm/yyyy"
    if place in NUMBERS and (found := re.fullmatch(r"(\d+)(\.\d+)?(%?)", said)):
        number = Decimal(found[1] + (found[2] or ""))
        if found[3]:
            return number / 100, "0.0%" if found[2] else "0%"
        return (number, "#,##0.0") if found[2] else (int(number), "#,##0")
    return safe(said), "General"


def spreadsheet(board: Board, *, made_up: bool) -> bytes:
    """A workbook in which numbers and days are what they are and all else is text; what is withheld is not in it."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(SHEET)
    sheet.freeze_panes = "B2"
    for place, width in enumerate(COLUMNS.values()):
        sheet.column_dimensions[chr(ord("A") + place)].width = width
    for number, row in enumerate(rows(board, made_up=made_up)):
        cells = []
        for place, said in enumerate(row):
            value, form = typed(said, place) if number else (said, "General")
            cell = WriteOnlyCell(sheet, value=value)
            cell.number_format, cell.font = form, Font(bold=number == 0)
            if isinstance(value, str):
                cell.data_type = "s"
            cells.append(cell)
        sheet.append(cells)
    about = book.create_sheet("What the letters mean")
    about.append([ABOUT])
    about.append([safe(board.comparators.about)])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
