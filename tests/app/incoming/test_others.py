"""XLSForms and Questionnaires that others wrote are read as drafts, and the report says what could not be carried."""

from pathlib import Path

import pytest

from app.incoming.bringing import bring_in
from app.incoming.report import Brought, Weight
from app.refusals import CannotRead
from tests.support.workbooks import from_csv

OTHERS = Path(__file__).parent / "others"


def brought(name: str) -> Brought:
    """One of the files, a CSV put into a workbook."""
    path = OTHERS / name
    if path.suffix == ".csv":
        return bring_in(f"{path.stem}.xlsx", from_csv(path))
    return bring_in(name, path.read_bytes())


def told(read: Brought) -> list[str]:
    return [f"{line.weight.value}: {line.place}: {line.what}" for line in read.lines]


def kinds(read: Brought) -> dict[str, str]:
    return {each["key"]: each["kind"] for section in read.declaration["sections"] for each in section["questions"]}


def test_every_file_here_says_where_it_is_from_and_under_which_terms() -> None:
    readme = (OTHERS / "README.md").read_text()

    assert all(f"`{path.name}`" in readme for path in OTHERS.iterdir() if path.name != "README.md")


def test_an_xlsform_with_every_widget() -> None:
    read = brought("widgets.csv")

    assert kinds(read) == {
        "my_string": "words",
        "my_int": "number",
        "my_decimal": "number",
        "my_date": "date",
        "my_time": "words",
        "my_select": "choose_many",
        "my_select1": "choose_one",
        "my_trigger": "choose_one",
        "my_output": "words",
        "my_barcode": "words",
        "numberasstring": "words",
        "datetime": "date",
        "spinner": "choose_one",
        "spinner_all": "choose_many",
        "selectadvance": "choose_one",
        "autocomplete": "choose_one",
    }
    lines = told(read)
    assert "lost: survey, row 11 ‘my_geopoint’: A question of the type “geopoint” cannot be asked here. It is left out." in lines
    assert "lost: survey, row 3 ‘my_int’: What may be answered (constraint)." in lines
    assert any(
        line.startswith("lost: survey, row 8 ‘my_select1’: An answer that stands there from the beginning") for line in lines
    )
    assert any(
        line.startswith("lost: survey, row 10 ‘my_output’: When it is asked: “selected(/widgets/branch, 'n')”") for line in lines
    )
    assert any(line.startswith("lost: survey, row 10 ‘my_output’: Answers put into words") for line in lines)


def test_groups_of_an_xlsform_are_sections() -> None:
    read = brought("group.csv")

    assert [len(each["questions"]) for each in read.declaration["sections"]] == [1, 2]
    assert read.declaration["sections"][1]["title"] == "Father"
    assert kinds(read)["age"] == "number"


def test_an_xlsform_of_an_older_standard_is_refused_by_the_row_that_no_longer_holds() -> None:
    with pytest.raises(CannotRead, match=r"loop.xlsx: It is not a whole XLSForm. \[row : 3\] Question or group with no name."):
        brought("loop.csv")


def test_a_questionnaire_with_answers_that_stand_there_from_the_beginning() -> None:
    read = brought("initial-value.json")

    assert list(kinds(read).values()) == ["words", "words", "choose_one"]
    assert read.declaration["sections"][0]["questions"][2]["choices"][0] == {"key": "a_732409008", "words": "1.1"}
    lines = told(read)
    assert any("An answer that stands there from the beginning" in line for line in lines)
    assert any("Its answers stand in a list elsewhere (answerValueSet). Nothing is fetched." in line for line in lines)


def test_a_questionnaire_that_works_something_out() -> None:
    read = brought("weight-height.json")

    assert list(kinds(read).values()) == ["number", "choose_one", "number", "number", "choose_one"]
    assert read.declaration["sections"][0]["questions"][0]["unit"] == "kg"
    shouted = [line.place for line in read.lines if line.weight is Weight.SHOUT]
    assert shouted == ["the Questionnaire", "item ‘/39156-5’"]
    assert read.lines[0].weight is Weight.SHOUT


@pytest.mark.parametrize("name", ["group.csv", "initial-value.json", "weight-height.json", "widgets.csv"])
def test_reading_it_again_gives_the_same(name: str) -> None:
    assert brought(name) == brought(name)
