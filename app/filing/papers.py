"""A PDF is looked through, part by part, for what would run, fetch or hide in it. It is kept only when there is none of that."""

import io
import struct
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

from app.filing.kinds import FileKind
from app.filing.rules import MOST_PAGES, MOST_PARTS, Prepared
from app.refusals import CannotRead

BROKEN = "This PDF cannot be read through. Open it on your own device, print it to a new PDF, and send that."
LOCKED = "This PDF is locked with a password. Save it without one, and send that."
ALIVE = "This PDF holds {what}, so it is not kept. Print it to a new PDF, and send that."

FORBIDDEN_KEYS = {
    "/JavaScript": "a script",
    "/JS": "a script",
    "/AA": "something that starts by itself",
    "/EmbeddedFiles": "other files inside it",
    "/EmbeddedFile": "other files inside it",
    "/EF": "other files inside it",
    "/AF": "other files inside it",
    "/RichMedia": "a film or a recording",
    "/RichMediaContent": "a film or a recording",
    "/XFA": "a form that runs",
}

FORBIDDEN_ACTIONS = {
    "/JavaScript": "a script",
    "/Launch": "something that starts a program",
    "/SubmitForm": "something that sends words elsewhere",
    "/ImportData": "something that brings in other files",
    "/GoToR": "something that opens another file",
    "/GoToE": "something that opens another file",
    "/Rendition": "a film or a recording",
    "/Movie": "a film or a recording",
    "/Sound": "a film or a recording",
}

FORBIDDEN_KINDS = {
    "/FileAttachment": "other files inside it",
    "/RichMedia": "a film or a recording",
    "/3D": "a film or a recording",
}

NOT_A_PDF = (PyPdfError, OSError, ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError, struct.error)
"""What reading a broken PDF may raise, one way or another."""


def prepared_paper(data: bytes) -> Prepared:
    """What is kept of a PDF: itself. Raises CannotRead where it is locked, broken, too long, or holds what runs or hides."""
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted:
            raise CannotRead("file", LOCKED)
        pages = len(reader.pages)
        found = next(alive(reader), "")
    except NOT_A_PDF:
        raise CannotRead("file", BROKEN) from None
    if found:
        raise CannotRead("file", ALIVE.format(what=found))
    if not 0 < pages <= MOST_PAGES:
        raise CannotRead("file", f"This PDF has {pages} pages; {MOST_PAGES} are the most. Send the pages that matter.")
    return Prepared(FileKind.PAPER, data, pages=pages)


def alive(reader: PdfReader) -> Iterator[str]:
    """What runs or hides in it, in words: everything the file holds is looked at, whether or not a page shows it."""
    parts = 0
    left: list[Any] = [reader.trailer, *every_object(reader)]
    while left:
        part = left.pop()
        parts += 1
        if parts > MOST_PARTS * 10:
            yield "more parts than a paper has"
            return
        if isinstance(part, DictionaryObject):
            yield from forbidden(part)
            left += part.values()
        elif isinstance(part, ArrayObject):
            left += part


def every_object(reader: PdfReader) -> Iterator[Any]:
    """Each object of the file by its number, those too that nothing points to."""
    numbers = {(number, generation) for generation, own in reader.xref.items() for number in own}
    numbers |= {(number, 0) for number in reader.xref_objStm}
    if len(numbers) > MOST_PARTS:
        raise ValueError("too many parts")
    for number, generation in sorted(numbers):
        if number:
            yield reader.get_object(IndirectObject(number, generation, reader))


def forbidden(part: DictionaryObject) -> Iterator[str]:
    """What of this one part may not be there."""
    yield from (what for key, what in FORBIDDEN_KEYS.items() if key in part)
    yield from (
        what for key, among in (("/S", FORBIDDEN_ACTIONS), ("/Subtype", FORBIDDEN_KINDS)) for what in named(part, key, among)
    )
    if opens_by_itself(part.get("/OpenAction")):
        yield "something that starts by itself"
    if isinstance(part, StreamObject) and part.get("/Type") == "/EmbeddedFile":
        yield "other files inside it"


def opens_by_itself(action: Any) -> bool:
    """Whether opening the paper does more than turn to a page: a link that is followed unasked tells others it was opened."""
    action = whole(action)
    return isinstance(action, DictionaryObject) and whole(action.get("/S")) != "/GoTo"


def whole(value: Any) -> Any:
    """What is meant, where only its number is given: a name may be hidden behind one as well."""
    return value.get_object() if isinstance(value, IndirectObject) else value


def named(part: DictionaryObject, key: str, among: dict[str, str]) -> Iterator[str]:
    value = whole(part.get(key))
    if isinstance(value, str) and value in among:
        yield among[value]
