"""The one door for files from outside: what kind it is, and what can be read of it. Nothing is kept here."""

from pathlib import PurePath
from typing import Any

from app.declaration.tool import Tool
from app.incoming import from_questionnaire, xlsform
from app.incoming.building import not_too_many, well_built
from app.incoming.report import Brought, Report
from app.untrusted_files.files import open_json, refuse, shown_name

XLSFORM, QUESTIONNAIRE, DECLARATION = "XLSForm", "FHIR Questionnaire", "Tool of this service"

MACROS = (".xlsm", ".xltm", ".xlsb", ".xlam")


def bring_in(name: str, data: bytes) -> Brought:
    """What a file holds, as a declaration that is not finished. Raises CannotRead, naming file, place and mend."""
    file = shown_name(name)
    ending = PurePath(file.lower()).suffix
    if ending in MACROS:
        refuse(file, "", "It is a workbook with macros, which are programs.", "Save it as .xlsx, without macros.")
    report = Report()
    if ending == ".xlsx" or data.startswith(b"PK"):
        return Brought(file, XLSFORM, well_built(file, xlsform.declaration_from(file, data, report)), report.lines())
    if ending == ".xls":
        refuse(file, "", "It is an old .xls file.", "Save it as .xlsx.")
    if ending != ".json":
        refuse(file, "", "It is neither a workbook (.xlsx) nor JSON (.json).", "Bring in an XLSForm or a FHIR Questionnaire.")
    found = open_json(file, data)
    kind, read = (QUESTIONNAIRE, told_questionnaire) if "resourceType" in found else (DECLARATION, own_declaration)
    try:
        declaration = well_built(file, read(file, found, report))
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as fault:
        what = f"It is not put together as others of its kind are ({type(fault).__name__})."
        refuse(file, "", what, "Export it again from where it was made.")
    return Brought(file, kind, declaration, report.lines())


def told_questionnaire(file: str, found: dict[str, Any], report: Report) -> dict[str, Any]:
    """A Questionnaire, with a line for whatever in it does not hold to FHIR's published shape."""
    not_too_many(file, len(from_questionnaire.every_item(found)))
    from_questionnaire.shape_told(found, report)
    return from_questionnaire.declaration_from(file, found, report)


def own_declaration(file: str, found: dict[str, Any], report: Report) -> dict[str, Any]:
    """A tool of this service as it was exported. What it has wrong is found when it is checked, and shown with the draft."""
    if not {"key", "sections"} <= found.keys():
        refuse(file, "", "It is neither a FHIR Questionnaire nor a tool.", "Export it again from where it was made.")
    for name in sorted(found.keys() - Tool.model_fields.keys()):
        report.lost(name, "A tool has no such part.")
    return {name: value for name, value in found.items() if name in Tool.model_fields}
