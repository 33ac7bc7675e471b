"""Files of rows that leave the service: in the form spreadsheets open, with nothing in them that a spreadsheet would run."""

import csv
import io
from collections.abc import Iterable, Sequence

from starlette.responses import Response


def written(rows: Iterable[Sequence[str]]) -> bytes:
    """A CSV that a spreadsheet opens as text: nothing in it is taken for a formula."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows([[safe(cell) for cell in row] for row in rows])
    return out.getvalue().encode("utf-8-sig")


def safe(cell: str) -> str:
    """What a spreadsheet would run stands behind an apostrophe, which shows it as it was written."""
    return f"'{cell}" if cell.lstrip()[:1] in ("=", "+", "-", "@") or cell[:1] in ("\t", "\r") else cell


def download(rows: Iterable[Sequence[str]], name: str) -> Response:
    """A CSV that the browser keeps as a file."""
    return csv_file(written(rows), name)


def csv_file(content: bytes, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type="text/csv; charset=utf-8", headers=headers)
