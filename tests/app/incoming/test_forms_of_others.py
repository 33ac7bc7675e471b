"""XLSForms that others wrote, as set-up lays them beside the packages: each is carried with a report, or refused in words.

Nobody here chose their words. The old ones among them (.xls) are saved as .xlsx first, as the refusal tells whoever brings one.
"""

import io
import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import xlrd
from openpyxl import load_workbook

from app.incoming.bringing import bring_in
from app.incoming.report import Brought, Weight
from app.refusals import CannotRead
from tests.support.workbooks import workbook

pytestmark = pytest.mark.filterwarnings("ignore:.* extension is not supported")
"""What openpyxl says of a workbook made elsewhere, of things that no form needs."""

FORMS = Path(__file__).resolve().parents[3] / ".venv" / "forms"
STREET = "osm_fieldwork/xlsforms/archived"
TRIED = "pyxform/tests/example_xls"
BUGS = "pyxform/tests/bug_example_xls"

FOUND = sorted(str(path.relative_to(FORMS)) for path in FORMS.rglob("*.xls*"))
SLOW = {f"{TRIED}/xlsform_spec_test.xlsx", f"{STREET}/camping.xls", f"{STREET}/amenities.xls", f"{STREET}/thamel.xls"}
"""Large ones, with some others like them: with --long only."""

REFUSED = {
    "osm_fieldwork/data_models/Impact Areas - Data Models V1.1.xlsx": "There is no sheet called survey with rows in it. Name the",
    "osm_fieldwork/xlsforms/fmtm/mandatory_fields.xls": "Duplicate column header: save_to). Give each column a name of its own.",
    "osm_fieldwork/xlsforms/health.xls": "[row : 42] Unmatched 'end_group'. No matching 'begin_group' was found for the name",
    f"{STREET}/hotspring.xls": "[row : 21] List name not in choices sheet: amenity. Mend that row, then bring it in again.",
    f"{STREET}/landuse.xls": "[row : 15] On the 'survey' sheet, the 'parameters' value is invalid.",
    f"{BUGS}/bad_calc.xlsx": "No question in it can be asked here. Ask something in words, by choices, as a number or as a date.",
    f"{BUGS}/excel_with_macros.xlsm": "It is a workbook with macros, which are programs. Save it as .xlsx, without macros.",
    f"{BUGS}/group_name_test.xls": "[row : 3] Question or group with no name. Mend that row, then bring it in again.",
    f"{BUGS}/not_closed_group_test.xls": "[row : 3] Unmatched 'begin_group'.",
    f"{TRIED}/bad_calc.xlsx": "No question in it can be asked here.",
    f"{TRIED}/calculate.xls": "No question in it can be asked here.",
    f"{TRIED}/calculate_without_calculation.xls": "[row : 34] Missing calculation. Mend that row, then bring it in again.",
    f"{TRIED}/duplicate_columns.xlsx": "Duplicate column header: label). Give each column a name of its own.",
    f"{TRIED}/gps.xls": "No question in it can be asked here.",
    f"{TRIED}/group_names_must_be_unique.xls": "No question in it can be asked here.",
    f"{TRIED}/hidden.xls": "No question in it can be asked here.",
    f"{TRIED}/include_json.xls": "No question in it can be asked here.",
    f"{TRIED}/pull_data.xlsx": "No question in it can be asked here.",
    f"{TRIED}/unknown_question_type.xls": "the same column were found: 'bind:relevant', 'relevance'. Rename or",
}
"""What is said of those that are no form, or none that can be asked here: where it is, and what to do."""


@cache
def whole(name: str) -> bytes:
    """A workbook as it was; an old one as a spreadsheet saves it."""
    path = FORMS / name
    return saved_again(path) if path.suffix == ".xls" else path.read_bytes()


def saved_again(path: Path) -> bytes:
    old = xlrd.open_workbook(path)
    return workbook({sheet.name: [[cell_of(cell, old.datemode) for cell in row] for row in sheet] for sheet in old.sheets()})


def cell_of(cell: xlrd.sheet.Cell, datemode: int) -> object:
    if cell.ctype == xlrd.XL_CELL_DATE:
        return xlrd.xldate_as_datetime(cell.value, datemode)
    if cell.ctype == xlrd.XL_CELL_NUMBER:
        return int(cell.value) if cell.value == int(cell.value) else cell.value
    return bool(cell.value) if cell.ctype == xlrd.XL_CELL_BOOLEAN else cell.value or None


@cache
def brought(name: str) -> Brought:
    return bring_in(str(Path(name).with_suffix(".xlsx" if name.endswith(".xls") else Path(name).suffix).name), whole(name))


LITTER = ["choose_one"] * 4 + ["choose_many", "words"] * 2
TABLE = ["choose_one", "choose_one"]
KINDS = {
    f"{STREET}/waste_collection.xlsx": {
        "Where": ["choose_one", "choose_one", "words"],
        "Storing": ["choose_one"] * 5,
        "Manage": ["choose_one"] * 6,
        "Env": ["choose_one"] * 8,
        "Litter": LITTER,
        "Responder": ["number", "choose_one", "choose_one", "choose_one"],
        "Ending data": ["words"],
    },
    f"{STREET}/toilets.xls": {
        "Toilet profile Details": ["words", *["choose_one"] * 7, "words"],
        "Extended model": ["choose_one", "number", "choose_one", "words", *["choose_one"] * 4],
        "Toilet Management Details": ["choose_one", "words", *["choose_one"] * 3, "words", "words", "words", "choose_one"],
        "Location Details": ["words"],
    },
    f"{TRIED}/widgets.xls": {
        "Questions": [
            *["words", "number", "number", "date", "words", "choose_many", "choose_one", "choose_one", "words", "words", "words"],
            *["date", "choose_one", "choose_many", "choose_one", "choose_one", "choose_one"],
        ],
        "List Group": TABLE,
        "Table list test2": TABLE,
        "Multi List Group": ["choose_many", "choose_many"],
        "Happy sad table": ["choose_many", "choose_many"],
    },
    f"{TRIED}/or_other.xlsx": {"Questions": ["choose_one", "words", "choose_one"]},
    f"{TRIED}/repeat_date_test.xls": {"Questions": ["rows"]},
}
"""Counted by hand, row by row: the sections, and the kind of each question in them."""


def is_(question: str, *answers: str) -> dict[str, Any]:
    return {"kind": "answer_is", "question": question, "one_of": list(answers)}


def questions(read: Brought) -> list[dict[str, Any]]:
    return [each for section in read.declaration["sections"] for each in section["questions"]]


def rows_that_ask(data: bytes) -> Iterator[tuple[int, dict[str, str]]]:
    """Each row of the sheet of questions that is no bracket round others, by its number, read without the reader of forms."""
    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    sheet = next((each for each in book if each.title.strip().lower() == "survey"), book.worksheets[0])
    head, *rows = sheet.iter_rows(values_only=True)
    for number, row in enumerate(rows, 2):
        told = {str(name or "").strip().lower(): str(value) for name, value in zip(head, row, strict=False) if value is not None}
        if told.get("type", "").strip() and not told["type"].strip().lower().startswith(("begin", "end")):
            yield number, told


def plain(words: object) -> str:
    return " ".join(re.findall(r"\w+", re.sub(r"%\((\w+)\)s", r"\1", str(words)).replace("_", " ").lower()))


def said(read: Brought) -> str:
    """Every word that somebody reads in the draft."""
    sections = read.declaration["sections"]
    words = [(each["title"], each.get("introduction", "")) for each in sections]
    words += [(each["wording"], *(column["words"] for column in each.get("columns", ()))) for each in questions(read)]
    return " | ".join(plain(one) for one in chain.from_iterable(words))


def rows_told_of(read: Brought) -> set[int]:
    return {int(number) for line in read.lines for number in re.findall(r"^survey, row (\d+)", line.place)}


def test_set_up_has_laid_them_here() -> None:
    assert len(FOUND) > 80, "python3 dev setup"
    assert set(FOUND) >= set(REFUSED) | SLOW


@pytest.mark.parametrize("name", [name for name in FOUND if name.endswith(".xls")][::6])
def test_an_old_workbook_is_refused_with_what_to_do(name: str) -> None:
    with pytest.raises(CannotRead, match=r"old \.xls file.*\. Save it as \.xlsx"):
        bring_in(Path(name).name, (FORMS / name).read_bytes())


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_form_or_asks_nothing_is_refused_with_its_place_and_what_to_do(name: str) -> None:
    with pytest.raises(CannotRead, match=re.escape(REFUSED[name])) as refused:
        brought(name)
    assert Path(name).stem in str(refused.value)


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=[pytest.mark.long] if name in SLOW else []) for name in FOUND if name not in REFUSED],
)
def test_nothing_in_a_form_is_left_out_without_a_line(name: str) -> None:
    read = brought(name)
    words, told = said(read), rows_told_of(read)
    for number, row in rows_that_ask(whole(name)):
        labels = [value for head, value in row.items() if head.startswith(("label", "caption"))] or [row["name"]]
        assert number in told or any(plain(label) in words for label in labels), (number, row)
        if row.get("relevant") or row.get("bind:relevant"):
            assert number in told or any(
                "ask_if" in each for each in questions(read) if plain(each["wording"]) in map(plain, labels)
            )


@pytest.mark.parametrize("name", KINDS)
def test_each_question_comes_in_as_the_kind_it_is(name: str) -> None:
    sections = brought(name).declaration["sections"]
    assert {each["title"]: [question["kind"] for question in each["questions"]] for each in sections} == KINDS[name]


def test_conditions_of_questions_and_of_groups_are_kept() -> None:
    waste = {each["key"]: each.get("ask_if") for each in questions(brought(f"{STREET}/waste_collection.xlsx"))}
    assert sum(when is not None for when in waste.values()) == 16
    assert waste["fee"] == {"kind": "not", "condition": is_("dispose", "yourself")}
    assert waste["city_clean"] == {"kind": "any_of", "conditions": [is_("city", "dissatisfied"), is_("city", "verydissatisfied")]}
    toilets = {each["key"]: each.get("ask_if") for each in questions(brought(f"{STREET}/toilets.xls"))}
    working = {
        "kind": "any_of",
        "conditions": [is_("operational_status", "operational"), is_("operational_status", "needs_maintenance")],
    }
    extended = {"kind": "all_of", "conditions": [working, is_("model", "extended")]}
    assert sum(when is not None for when in toilets.values()) == 23
    assert (toilets["gender"], toilets["lit"]) == (working, extended)
    assert toilets["frequency"] == {"kind": "all_of", "conditions": [extended, is_("management", "yes")]}


def test_a_box_for_something_else_is_asked_where_something_else_was_chosen() -> None:
    for name, key, asked in (("or_other.xlsx", "fav_color_other", "fav_color"), ("specify_other.xls", "sex_other", "sex")):
        found = {each["key"]: each.get("ask_if") for each in questions(brought(f"{TRIED}/{name}"))}
        assert found[key] == is_(asked, "other")


def test_the_heading_of_a_table_asks_nothing() -> None:
    table = brought(f"{TRIED}/table-list.xls")
    assert [each["wording"] for each in questions(table)] == ["Q1", "Question 2", "Brian", "Michael"]
    assert [line.place for line in table.lines if line.what.startswith("The heading of a table")] == [
        "survey, row 4",
        "survey, row 8",
    ]


def test_notes_before_the_first_question_stand_at_its_head() -> None:
    roads = brought(f"{STREET}/transportation.xls")
    assert roads.declaration["sections"][0]["introduction"].startswith("This is a data and mapping project that will provide")
    assert "section ‘Questions’: It asks nothing here: its words stand at the head of" in "\n".join(
        f"{line.place}: {line.what}" for line in roads.lines
    )


def test_what_a_note_loses_is_told() -> None:
    told = {
        (line.place, line.what) for line in brought(f"{TRIED}/attribute_columns_test.xlsx").lines if line.weight is Weight.LOST
    }
    assert ("survey, row 7 ‘email_note’", "When this note is shown. It always stands there.") in told
    assert ("survey, row 10 ‘display_image_test’", "A note without words. It is left out.") in told
    assert ("survey, row 10 ‘display_image_test’", "Pictures, sound or film (media).") in told
