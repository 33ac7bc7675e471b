"""Workbooks for tests: sheets of cells as .xlsx, and archives that no spreadsheet would write."""

import io
import zipfile
from collections.abc import Mapping, Sequence

from openpyxl import Workbook

Rows = Sequence[Sequence[object]]

TYPES = b"""<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"""


def workbook(sheets: Mapping[str, Rows]) -> bytes:
    """A workbook with these sheets."""
    book = Workbook()
    assert book.active is not None
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def survey(*rows: Sequence[object], choices: Rows = (), settings: Rows = (), columns: Sequence[str] = ()) -> bytes:
    """An XLSForm: rows of type, name, label and what further columns are named."""
    sheets: dict[str, Rows] = {"survey": [["type", "name", "label", *columns], *rows]}
    if choices:
        sheets["choices"] = [["list_name", "name", "label"], *choices]
    if settings:
        sheets["settings"] = settings
    return workbook(sheets)


def archive(parts: Mapping[str, bytes], *, types: bytes = TYPES) -> bytes:
    """A packed archive with these parts, which calls itself a workbook."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("[Content_Types].xml", types)
        for name, content in parts.items():
            made.writestr(name, content)
    return kept.getvalue()
