"""A file of rows as it was sent: its encoding and separator found out, its size held to, each row with its line."""

import csv
import io
from dataclasses import dataclass

from app.filing.rules import picture_format
from app.refusals import CannotRead

LARGEST = 900_000
"""Bytes: the whole post may be a megabyte."""
MOST_ROWS, MOST_COLUMNS = 2_000, 60
SEPARATORS = ",;\t|"
SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")


@dataclass(frozen=True)
class Table:
    """Headings, and each row that has anything in it with its line in the file."""

    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def read_table(data: bytes) -> Table:
    """The rows of a CSV file. Raises CannotRead with what to do."""
    text = as_text(data)
    try:
        separator, text, skipped = separator_of(text)
        found = list(lines_in(text, separator, skipped))
    except csv.Error as fault:
        raise refused(
            "A quotation mark is opened and never closed, or one cell is longer than any form. Save the file again as CSV, and"
            " send that."
        ) from fault
    rows = [(line, cells) for line, cells in found if any(cells)]
    if len(rows) < 2:
        raise refused("The file has no rows under its headings. The first line names the columns; each row comes beneath.")
    if len(rows) > MOST_ROWS + 1:
        raise refused(f"The file has {len(rows) - 1:,} rows. Send at most {MOST_ROWS:,} at a time.")
    headings = rows[0][1]
    if len(headings) > MOST_COLUMNS or len(headings) < 2:
        raise refused("The first line names fewer than two columns, or more than sixty. Look at the file again.")
    return Table(named(headings), tuple(rows[1:]))


def refused(sentence: str) -> CannotRead:
    return CannotRead("file", sentence)


def as_text(data: bytes) -> str:
    """UTF-8 or UTF-16 where the file says so or reads so, else Windows-1252, as Excel writes in England."""
    if not data:
        raise refused("Choose a file to send.")
    if len(data) > LARGEST:
        raise refused("The file is larger than 900 kB. Send it in parts.")
    if data.startswith(SPREADSHEETS):
        raise refused("This is a spreadsheet or a PDF. Open it, save it as CSV (comma separated), and send that.")
    if picture_format(data) or data[4:8] == b"ftyp":
        raise refused("This is a picture or a film. Rows come as CSV; a picture goes under drawings, photos and papers.")
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise refused("The file is not text that can be read. Save it again as CSV UTF-8, and send that.")


def separator_of(text: str) -> tuple[str, str, int]:
    """What divides columns: as the file says (`sep=;`), else what divides the headings most; and the lines passed over."""
    first, _, rest = text.partition("\n")
    said = first.strip().lower()
    if said.startswith("sep=") and len(said) == 5:
        return said[4], rest, 1
    heads = next((line for line in text.splitlines() if line.strip()), "")
    return max(SEPARATORS, key=lambda sign: len(next(csv.reader([heads], delimiter=sign), []))), text, 0


def lines_in(text: str, separator: str, skipped: int) -> list[tuple[int, tuple[str, ...]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    found: list[tuple[int, tuple[str, ...]]] = []
    begins = 1
    for cells in reader:
        found.append((begins + skipped, tuple(cell.strip() for cell in cells)))
        begins = reader.line_num + 1
    return found


def named(headings: tuple[str, ...]) -> tuple[str, ...]:
    """The headings, with a name for a column that has none."""
    return tuple(heading[:80] or f"Column {number}" for number, heading in enumerate(headings, 1))
