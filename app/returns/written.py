"""How a file of rows is written: in which encoding, with what between its cells. What cannot be read is told with its line."""

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterator
from itertools import chain
from typing import BinaryIO

from app.refusals import CannotRead

SEPARATORS = ",;\t|"
LONGEST_LINE, PIECE = 100_000, 1_000_000
SAID = re.compile(r"sep=(.)", re.IGNORECASE)
"""What Excel may write in the first line: which separator it took."""

Row = tuple[int, list[str]]
"""The line of the file on which a row begins, and its cells."""


def rows_of(file: BinaryIO, so_far: Callable[[int], None]) -> Iterator[Row]:
    """The headings, then each row under them. Raises CannotRead at the first that cannot be told apart from the next."""
    text = io.TextIOWrapper(file, encoding=encoding_of(file), newline="")
    line = 1
    try:
        first = text.readline(LONGEST_LINE)
        if said := SAID.fullmatch(first.strip()):
            line, first = 2, text.readline(LONGEST_LINE)
        separator = said[1] if said else max(SEPARATORS, key=first.count)
        reader, above = csv.reader(chain([first], told_how_far(text, file, so_far)), delimiter=separator, strict=True), line
        for cells in reader:
            yield line, cells
            line = above + reader.line_num
    except csv.Error as fault:
        rule = "A quotation mark in it is opened and not closed, or stands within a cell that is in quotation marks."
        raise cannot(f"The row that begins in line {line} cannot be read. {rule}", "Mend that row") from fault
    except UnicodeDecodeError as fault:
        raise cannot(f"Something after line {line} is no text", "Look at that row") from fault
    finally:
        text.detach()


def cannot(what: str, mend: str) -> CannotRead:
    return CannotRead("file", f"{what.rstrip('.')}. {mend}, or save the file again as CSV UTF-8, and send that.")


def told_how_far(text: io.TextIOWrapper, file: BinaryIO, so_far: Callable[[int], None]) -> Iterator[str]:
    for number, line in enumerate(text):
        if number % 1_000 == 0:
            so_far(file.tell())
        yield line


def encoding_of(file: BinaryIO) -> str:
    """UTF-8, or Windows-1252 as Excel writes in England: what the whole file reads as. Refuses two in one, and spreadsheets."""
    begins = file.read(4)
    file.seek(0)
    if begins.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")):
        raise CannotRead("file", "This is a spreadsheet or a PDF. Save it as CSV (comma separated), and send that.")
    if begins.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    try:
        return "utf-8-sig" if is_utf_8(file) else "cp1252"
    finally:
        file.seek(0)


def is_utf_8(file: BinaryIO) -> bool:
    """Whether all of it is. Raises CannotRead where it is up to some line and no further."""
    decoder, line, is_plain = codecs.getincrementaldecoder("utf-8-sig")(), 1, True
    while True:
        piece = file.read(PIECE)
        try:
            read = decoder.decode(piece, final=not piece)
        except UnicodeDecodeError as fault:
            before = fault.object[: fault.start]
            line += before.count(b"\n")
            if is_plain and before.isascii():
                return False
            raise cannot(f"Line {line} is written in another encoding than the lines before it", "Mend that row") from fault
        is_plain = is_plain and read.isascii()
        line += read.count("\n")
        if not piece:
            return True
