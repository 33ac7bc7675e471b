"""Files that mean harm, or are not what they say, are refused in a sentence that names the file, the place and the mend."""

import json
import time
import tracemalloc
from typing import Any

import pytest

from app.incoming.bringing import bring_in
from app.refusals import CannotRead
from app.untrusted_files.files import DEEPEST, LARGEST, UNPACKED
from tests.support.workbooks import archive, survey, workbook

ONE = {"linkId": "a", "type": "string", "text": "A?"}


def a_questionnaire(**given: Any) -> bytes:
    return json.dumps({"resourceType": "Questionnaire", "status": "draft", "item": [ONE], **given}).encode()


def deep(levels: int) -> bytes:
    return b'{"resourceType": "Questionnaire", "item": ' + b"[" * levels + b"]" * levels + b"}"


def a_tool(**given: Any) -> bytes:
    return json.dumps({"key": "a", "sections": [], **given}).encode()


def very_many_names() -> bytes:
    return ("{" + ",".join(f'"a{n}": 1' for n in range(90_000)) + ', "a89999": 1}').encode()


ODD_SIGN = {"question": "a", "operator": ["="], "answerString": "x"}
ENTITIES = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;">]><worksheet>&d;</worksheet>'
MACRO_TYPES = b'<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>'
SHEET = "xl/worksheets/sheet1.xml"

HOSTILE: dict[str, tuple[str, bytes, tuple[str, ...]]] = {
    "a bomb": (
        "form.xlsx",
        archive({SHEET: b"<a>" + b"0" * (UNPACKED + 10)}),
        ("sheet1.xml", "unpacks to more than 8 megabytes"),
    ),
    "a bomb in many parts": ("form.xlsx", archive({f"xl/{n}.xml": b"<a/>" for n in range(400)}), ("more than 300 parts",)),
    "entities": ("form.xlsx", archive({SHEET: ENTITIES}), ("sheet1.xml", "declares entities", "ask where it came from")),
    "entities in another encoding": ("form.xlsx", archive({SHEET: ENTITIES.decode().encode("utf-16")}), ("sheet1.xml", "UTF-8")),
    "a program": ("form.xlsm", survey(["text", "a", "A?"]), ("form.xlsm", "macros", "Save it as .xlsx")),
    "a program under another name": ("form.xlsx", archive({"xl/vbaProject.bin": b"x"}), ("vbaProject.bin", "macros")),
    "a program by its type": ("form.xlsx", archive({}, types=MACRO_TYPES), ("Content_Types", "macros")),
    "other files inside": ("form.xlsx", archive({"xl/embeddings/a.bin": b"x"}), ("a.bin", "other files")),
    "a cell of ten megabytes": ("form.xlsx", archive({SHEET: b"<c>" + b"x" * 10_000_000 + b"</c>"}), ("sheet1.xml", "megabytes")),
    "a long cell": ("form.xlsx", survey(["text", "a", "x" * 12_000]), ("sheet survey, row 2, column label", "12,000 letters")),
    "very many cells": ("form.xlsx", archive({SHEET: b"<row>" + b"<c/>" * 300_000 + b"</row>"}), ("sheet1.xml", "200,000 cells")),
    "an archive": ("form.xlsx", b"PK\x05\x06" + b"\0" * 18, ("It is an archive, and not a workbook",)),
    "a torn archive": ("form.xlsx", survey(["text", "a", "A?"])[:900], ("cannot be unpacked", "save it again")),
    "an old workbook": ("form.xlsx", b"\xd0\xcf\x11\xe0rest", ("old .xls file, or it has a password",)),
    "no sheet of questions": ("form.xlsx", workbook({"a": [["x"]], "b": [["y"]]}), ("no sheet called survey",)),
    "an unknown list": ("form.xlsx", survey(["select_one nowhere", "a", "A?"]), ("not a whole XLSForm", "choices sheet")),
    "nothing": ("form.json", b"", ("It is empty",)),
    "too large a file": ("form.json", b" " * (LARGEST + 1), ("larger than 4 megabytes",)),
    "deep JSON": ("form.json", deep(100_000), (f"more than {DEEPEST} brackets", "ask where it came from")),
    "no JSON": ("form.json", b'{"a": 1,\n "b": }', ("form.json, line 2", "cannot be read as JSON")),
    "a number without end": ("form.json", b'{"resourceType": ' + b"9" * 5_000 + b"}", ("cannot be read as JSON",)),
    "no number": ("form.json", b'{"resourceType": NaN}', ("NaN is not a number",)),
    "a name twice": ("form.json", b'{"item": [], "item": [1]}', ("has ‘item’ twice",)),
    "a list": ("form.json", b"[]", ("a list or a single value",)),
    "another alphabet": ("form.json", '{"a": "é"}'.encode("latin-1"), ("byte 7", "UTF-8")),
    "half a character": ("form.json", a_questionnaire(title="\ud800"), ("form.json, title", "cannot be kept")),
    "a NUL": ("form.json", a_questionnaire(item=[{**ONE, "text": "a\0b"}]), ("item[0].text", "hidden character")),
    "a long text": ("form.json", a_questionnaire(title="x" * 11_000), ("form.json, title", "11,000 letters")),
    "very many values": ("form.json", a_questionnaire(item=[0] * 250_000), ("more than 200,000 values",)),
    "something else": ("form.json", b'{"resourceType": "Patient"}', ("It is Patient, and no Questionnaire",)),
    "neither": ("form.json", b'{"hello": 1}', ("neither a FHIR Questionnaire nor a tool",)),
    "wrong types": ("form.json", a_questionnaire(item="everything"), ("form.json, item", "asks nothing")),
    "wrong types inside": ("form.json", a_questionnaire(item=[1, None, "x"]), ("form.json, item", "asks nothing")),
    "only words": ("form.json", a_questionnaire(item=[{**ONE, "type": "display"}]), ("No question in it can be asked here",)),
    "one name very often": ("form.json", a_questionnaire(item=[{"linkId": "a", "type": "date"}] * 30_000), ("30,000 things",)),
    "very many names": ("form.json", very_many_names(), ("has ‘a89999’ twice",)),
    "a list for a sign": ("form.json", a_questionnaire(item=[ONE, {**ONE, "enableWhen": [ODD_SIGN]}]), ("not put together",)),
    "a tool without sections": ("form.json", a_tool(sections="x"), ("form.json, sections", "not put together")),
    "a tool of lists": ("form.json", a_tool(methodology=[1]), ("form.json, methodology", "not put together")),
    "a section of numbers": ("form.json", a_tool(sections=[1]), ("form.json, sections", "not put together")),
    "a section without a name": ("form.json", a_tool(sections=[{"questions": []}]), ("form.json, sections", "no key")),
    "ages in words": ("form.json", a_tool(ages="all"), ("form.json, ages", "not put together")),
    "questions in words": ("form.json", a_tool(sections=[{"key": "a", "questions": ["A?"]}]), ("form.json, questions",)),
    "another kind of file": ("form.exe", b"MZ", ("neither a workbook (.xlsx) nor JSON",)),
    "a name that runs away": ("../../etc/pass\x00wd", b"x", ("passwd", "neither a workbook")),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_is_refused_with_its_place_and_what_to_do(kind: str) -> None:
    name, data, said = HOSTILE[kind]

    tracemalloc.start()
    begun = time.perf_counter()
    with pytest.raises(CannotRead) as refused:
        bring_in(name, data)
    took, most = time.perf_counter() - begun, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    for words in said:
        assert words in refused.value.sentence
    assert "/" not in refused.value.sentence.split(":")[0]
    assert refused.value.sentence.endswith(".")
    assert took < 20
    assert most < 120_000_000


def test_odd_values_in_a_questionnaire_are_read_around() -> None:
    """Whatever stands where a text, a list or an object is looked for, the rest is read."""
    odd_values: tuple[Any, ...] = (None, 1, "x", [[]], {"a": 1})
    for odd in odd_values:
        for field in ("text", "type", "linkId", "repeats", "enableWhen", "answerOption", "item", "extension", "initial"):
            read = bring_in("form.json", a_questionnaire(item=[ONE, {"linkId": "b", "type": "choice", "text": "B?", field: odd}]))
            assert read.questions >= 1, (field, odd)
        for field in ("url", "version", "title", "name", "contained", "description", "purpose", "extension", "publisher"):
            assert bring_in("form.json", a_questionnaire(**{field: odd})).questions == 1, (field, odd)


def test_very_many_answers_of_one_name_hold_nobody_up() -> None:
    item = {**ONE, "type": "choice", "answerOption": [{"valueString": "a"}] * 20_000}

    begun = time.process_time()
    assert bring_in("form.json", a_questionnaire(item=[item])).questions == 1

    assert time.process_time() - begun < 10
