"""Opening files that strangers wrote: measured before they are unpacked, and refused in a sentence that says where and why.

Nothing in such a file is run, fetched or believed. Sizes are what a large form needs, several times over.
"""

import io
import json
import re
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterator
from typing import Any, NoReturn

from pydantic_core import PydanticCustomError

from app.refusals import CannotRead
from app.web.text import as_kept

LARGEST = 4_000_000
"""Bytes of one file. The largest tool of the suite takes a quarter of it."""

UNPACKED = 8_000_000
"""Bytes of a workbook once it is unpacked, all parts together."""

PARTS = 300
ROWS, CELLS = 20_000, 200_000
DEEPEST = 80
"""Brackets within brackets. A Questionnaire of ours, extensions and all, has 24."""

MOST_VALUES = 200_000
PASSED_OVER = frozenset({"div", "data"})
"""Drawings of a page, and files within the file: often long, and never read."""

LONGEST = 10_000
"""Letters in one cell or one text."""

ENCODING = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([^\"']*)", re.IGNORECASE)
OLD_OFFICE = b"\xd0\xcf\x11\xe0"


def refuse(file: str, place: str, what: str, mend: str) -> NoReturn:
    """Raises CannotRead, naming the file, the place in it and the mend."""
    raise CannotRead("file", f"{file}, {place}: {what} {mend}" if place else f"{file}: {what} {mend}")


def shown_name(name: str) -> str:
    """A file's own name without its folders, as it may be said back: signs one can see, and not too many."""
    last = re.split(r"[/\\]", name)[-1]
    seen = "".join(sign for sign in last if unicodedata.category(sign)[0] in "LNPS" or sign == " ")
    return seen.strip()[-80:] or "the file"


def measured(file: str, data: bytes) -> bytes:
    """The bytes of a file, if there are some and not too many."""
    if not data:
        refuse(file, "", "It is empty.", "Choose the file that holds the form.")
    if len(data) > LARGEST:
        refuse(
            file,
            "",
            f"It is larger than {LARGEST // 1_000_000} megabytes.",
            "Take out pictures and sheets that hold no questions.",
        )
    return data


# JSON ----------------------------------------------------------------------------------------------------------------


def open_json(file: str, data: bytes) -> dict[str, Any]:
    """A JSON object with every text in the form in which it is kept."""
    try:
        text = measured(file, data).decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        refuse(file, f"byte {fault.start}", "It is not written in UTF-8.", "Save it again as UTF-8.")
    if deepest(text) > DEEPEST:
        refuse(
            file, "", f"It has more than {DEEPEST} brackets within one another.", "No form needs as many: ask where it came from."
        )
    try:
        found = json.loads(text, parse_constant=no_number, object_pairs_hook=named_once)
    except json.JSONDecodeError as fault:
        refuse(file, f"line {fault.lineno}", f"It cannot be read as JSON: {fault.msg.lower()}.", "Export it again.")
    except (ValueError, RecursionError) as fault:
        refuse(file, "", f"It cannot be read as JSON: {fault}.", "Export it again.")
    if not isinstance(found, dict):
        refuse(file, "", "It holds a list or a single value.", "Export one Questionnaire, or one tool.")
    count = iter(range(MOST_VALUES))
    return {str(name): as_text(file, str(name), value, count) for name, value in found.items()}


def deepest(text: str) -> int:
    """How many brackets are open at once, at most. Reads past what stands in quotation marks."""
    depth = most = 0
    for found in re.finditer(r'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]', text):
        sign = found.group(0)
        if sign in "[{":
            depth += 1
            most = max(most, depth)
            if most > DEEPEST:
                return most
        elif sign in "]}":
            depth -= 1
    return most


def no_number(name: str) -> NoReturn:
    """Refuses NaN and the infinities, which are no JSON."""
    raise ValueError(f"{name} is not a number")


def named_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose names are each there once: of two, nobody could say which is meant."""
    found = dict(pairs)
    if len(found) < len(pairs):
        twice, _ = Counter(name for name, _ in pairs).most_common(1)[0]
        raise ValueError(f"an object has ‘{twice[:60]}’ twice")
    return found


def as_text(file: str, place: str, value: Any, count: Iterator[int]) -> Any:
    """A value whose texts can be kept. Raises CannotRead at the first that cannot."""
    if next(count, None) is None:
        refuse(file, place, f"It holds more than {MOST_VALUES:,} values.", "Split it into several tools.")
    if isinstance(value, str):
        return kept_text(file, place, value)
    if isinstance(value, dict):
        read = [(str(name), each) for name, each in value.items() if name not in PASSED_OVER]
        return {name: as_text(file, f"{place}.{name}"[-120:], each, count) for name, each in read}
    if isinstance(value, list):
        return [as_text(file, f"{place}[{number}]"[-120:], each, count) for number, each in enumerate(value)]
    return value


def kept_text(file: str, place: str, text: str) -> str:
    """A text that can be kept, as it stands: a tool of this service comes back word for word."""
    if len(text) > LONGEST:
        refuse(file, place, f"It holds {len(text):,} letters.", f"Keep each text to {LONGEST:,}.")
    try:
        as_kept(text)
    except PydanticCustomError as fault:
        refuse(file, place, "It holds a sign that cannot be kept.", fault.message())
    return text


# Workbooks -----------------------------------------------------------------------------------------------------------


def open_workbook(file: str, data: bytes) -> bytes:
    """The bytes of a workbook that is safe to unpack: small enough, and without macros, entities or other files in it."""
    if measured(file, data).startswith(OLD_OFFICE):
        refuse(file, "", "It is an old .xls file, or it has a password.", "Save it as .xlsx without a password.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            check_parts(file, archive)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError, RuntimeError) as fault:
        refuse(
            file, "", f"It cannot be unpacked ({type(fault).__name__}).", "Open it in a spreadsheet and save it again as .xlsx."
        )
    return data


def check_parts(file: str, archive: zipfile.ZipFile) -> None:
    """Every part of a workbook, unpacked up to the limit and no further."""
    parts = archive.infolist()
    if len(parts) > PARTS or len({part.filename for part in parts}) < len(parts):
        refuse(file, "", f"It has more than {PARTS} parts, or one part twice.", "Save it again from a spreadsheet.")
    if "[Content_Types].xml" not in {part.filename for part in parts}:
        refuse(file, "", "It is an archive, and not a workbook.", "Choose the .xlsx file itself.")
    left = UNPACKED
    for part in parts:
        name = shown_name(part.filename)
        if part.flag_bits & 1:
            refuse(file, name, "It has a password.", "Save it without one.")
        with archive.open(part) as opened:
            content = opened.read(left + 1)
        left -= len(content)
        if left < 0:
            refuse(file, name, f"It unpacks to more than {UNPACKED // 1_000_000} megabytes.", "Take out what is not the form.")
        check_part(file, part.filename, content)


def check_part(file: str, path: str, content: bytes) -> None:
    """One part of a workbook."""
    name, lower = shown_name(path), path.lower()
    if "vbaproject" in lower or b"macroenabled" in content[:20_000].lower():
        refuse(file, name, "It holds macros, which are programs.", "Save it as .xlsx, without macros.")
    if "externallink" in lower or "/embeddings/" in lower or "/activex/" in lower:
        refuse(file, name, "It holds or points to other files.", "Copy the sheets as values into a new workbook.")
    if not lower.endswith((".xml", ".rels")):
        return
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        refuse(file, name, "It declares entities, which no spreadsheet writes.", "Do not use it: ask where it came from.")
    encoding = ENCODING.match(content.lstrip(b"\xef\xbb\xbf")[:200])
    if not content.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<") or (
        encoding and encoding[1].lower() not in (b"utf-8", b"us-ascii")
    ):
        refuse(file, name, "It is not written in UTF-8.", "Open it in a spreadsheet and save it again as .xlsx.")
    if "/worksheets/" in f"/{lower}":
        check_sheet(file, name, content)


def check_sheet(file: str, name: str, content: bytes) -> None:
    """One sheet: no more cells and rows than a form needs. Where they stand matters little: reading stops at what is blank."""
    if content.count(b"<c ") + content.count(b"<c>") + content.count(b"<c/") > CELLS or content.count(b"<row") > ROWS:
        refuse(file, name, f"It has more than {CELLS:,} cells or {ROWS:,} rows.", "Delete what stands beyond the form.")
