"""The sheets of a workbook, and the form that pyxform makes of them; or the row it stumbled over."""

import io
import re
from collections.abc import Iterator
from typing import Any

from app.exchange.extensions import listed
from app.incoming.kinds import CHOICES, WORKED_OUT
from app.incoming.report import Report
from app.untrusted_files.files import kept_text, refuse

Tree = dict[str, Any]

RESERVED = "meta"
ENDS = re.compile(r"end[\s_]")
"""How a row begins that closes a group or a repeat."""


NO_SURVEY = "Look whether it is an XLSForm: its questions stand on a sheet called “survey”, with “type” and “name” at the head."


def sheets_of(file: str, data: bytes) -> Tree:
    """The sheets of the workbook, each cell as text that can be kept."""
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415
    from pyxform.errors import PyXFormError  # noqa: PLC0415
    from pyxform.xls2json_backends import xlsx_to_dict  # noqa: PLC0415

    try:
        sheets: Tree = xlsx_to_dict(io.BytesIO(data))
    except (
        PyXFormError,
        InvalidFileException,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        IndexError,
        SyntaxError,
    ) as fault:
        if isinstance(fault, AttributeError | TypeError):
            refuse(file, "", "A column in it has no words at its head.", NO_SURVEY)
        mend = (
            "Give each column a name of its own."
            if "Duplicate column" in str(fault)
            else "Open it in a spreadsheet and save it again."
        )
        refuse(file, "", f"It cannot be read as a workbook ({str(fault)[:160]}).", mend)
    if not sheets.get("survey"):
        refuse(file, "", "There is no sheet called survey with rows in it.", "Name the sheet of questions “survey”.")
    for name in [name for name in sheets if not name.endswith("_header") and name != "sheet_names"]:
        sheets[name] = [kept_row(file, name, number, row) for number, row in enumerate(sheets[name], 2)]
    return sheets


def kept_row(file: str, sheet: str, number: int, row: Tree) -> Tree:
    """One row whose texts can be kept."""
    return {
        column: kept_text(file, f"sheet {sheet}, row {number}, column {str(column)[:40]}", value)
        if isinstance(value, str)
        else value
        for column, value in row.items()
    }


def reserved_renamed(sheets: Tree, report: Report) -> None:
    """A group called “meta” is what some services keep for themselves; pyxform keeps that name too, and reads no further."""
    for number, row in enumerate(sheets["survey"], 2):
        kind = str(row.get("type", "")).strip().lower()
        if row.get("name") == RESERVED and kind.startswith(("begin", "end")):
            row["name"] = f"{RESERVED}_here"
            if kind.startswith("begin"):
                place = f"survey, row {number} ‘{RESERVED}’"
                report.changed(place, f"Forms keep that name for themselves. It is ‘{row['name']}’ here.")


def form_of(file: str, sheets: Tree) -> Tree:
    """The form as pyxform reads it. Raises CannotRead with the row it stumbled over."""
    from pyxform.errors import PyXFormError  # noqa: PLC0415
    from pyxform.xls2json import workbook_to_json  # noqa: PLC0415
    from pyxform.xls2json_backends import DefinitionData  # noqa: PLC0415

    known = {name: value for name, value in sheets.items() if name in DefinitionData.__dataclass_fields__}
    try:
        read: Tree = workbook_to_json(DefinitionData(fallback_form_name="form", **known), form_name="form", warnings=[])
    except PyXFormError as fault:
        refuse(file, "", f"It is not a whole XLSForm. {str(fault)[:300].rstrip('.')}.", "Mend that row, then bring it in again.")
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as fault:
        refuse(
            file,
            "",
            f"It is not a whole XLSForm ({type(fault).__name__}).",
            "Check it with an XLSForm checker, then bring it in again.",
        )
    return read


def rows_by_name(sheets: Tree) -> dict[str, list[int]]:
    """The rows of the sheet survey in which each name stands, in their order: in different groups a name may stand twice."""
    found: dict[str, list[int]] = {}
    for number, row in enumerate(sheets["survey"], 2):
        cells = {str(head).strip().lower(): value for head, value in row.items()}
        if cells.get("name") and not ENDS.match(str(cells.get("type", "")).strip().lower()):
            found.setdefault(str(cells["name"]), []).append(number)
    return found


def rows_of_each(form: Tree, numbers: dict[str, Iterator[int]]) -> dict[int, int]:
    """The row of the sheet that each part of the form was read from, by its place in memory: both stand in one order."""
    found: dict[int, int] = {}
    for row in listed(form.get("children")):
        number = next(numbers.get(str(row.get("name", "")), iter(())), None)
        found |= {id(row): number} if number else {}
        found |= rows_of_each(row, numbers)
    return found


def only_a_heading(row: Tree) -> bool:
    """Whether a row shows what the columns of a table mean, and asks nothing."""
    control = row.get("control")
    asked = str(row.get("type", "")) in CHOICES
    return asked and isinstance(control, dict) and str(control.get("appearance", "")).strip() == "label"


def leaves(row: Tree) -> list[Tree]:
    """The questions in a repeat, whatever groups they stand in."""
    found: list[Tree] = []
    for each in listed(row.get("children")):
        kind = str(each.get("type", ""))
        if kind in ("group", "repeat"):
            found += leaves(each)
        elif kind != "note" and kind not in WORKED_OUT and not only_a_heading(each):
            found.append(each)
    return found
