"""Each page that shows something of a family leaves exactly one line about it, and a copy one more: that it was made."""

from uuid import UUID

import pytest
from fastapi import FastAPI
from sqlmodel import col, select

from app.audit.models import Trail
from app.db import Database
from app.main import routes_of
from app.people.roles import ROLES, RoleKey
from app.policy import POLICY
from tests.support.factories import a_family, a_practitioner
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import WholeRecord, a_whole_record

Line = tuple[str, str]

ASSESSMENT = "/families/{case_id}/assessments/{assessment_id}"
COPY = "/families/{case_id}/copies/{copy_id}"
ATTACHMENT = "/families/{case_id}/attachments/{attachment_id}"
ASKED_FILE = "/families/{case_id}/rights/{request_id}/things/{attachment_id}/file"
PLANS_DATES = "took the dates of a plan for a calendar"
OF_THEIR_OWN = (PLANS_DATES, "looked at a file to decide about it")
"""They are about the plan, and about the file."""

OWN_LINES: dict[str, list[Line]] = {
    "/": [("look", "opened my work")],
    "/families": [("look", "looked at a list of families")],
    "/families/find": [],
    "/families/start": [],
    "/families/{case_id}/purpose": [],
    f"{ASSESSMENT}/copies/professional": [("look", "opened an assessment"), ("deed", "made a professional copy")],
    f"{ASSESSMENT}/copies/supervision": [("look", "opened an assessment"), ("deed", "made a copy for supervision")],
    COPY: [("look", "opened a copy")],
    f"{COPY}/paper": [("look", "opened a copy")],
    f"{COPY}/questionnaire-response.json": [("look", "opened a copy")],
    f"{ASSESSMENT}/sections/{{section}}/family/back": [],
    f"{ASSESSMENT}/sign": [("refusal", "was refused by role")],
    "/families/{case_id}/people/{person_id}/plan/dates.ics": [
        ("look", "opened a page of the family record"),
        ("deed", PLANS_DATES),
    ],
    ASKED_FILE: [("look", "opened a page of the family record"), ("look", "looked at a file to decide about it")],
    ATTACHMENT: [("look", "looked at a drawing, photo or paper")],
    f"{ATTACHMENT}/words": [("look", "looked at a drawing, photo or paper")],
    f"{ATTACHMENT}/view": [("look", "saw a drawing, photo or paper")],
    f"{ATTACHMENT}/file": [("look", "saw a drawing, photo or paper")],
}


def meant(path: str) -> list[Line]:
    """The lines a look at this address should leave, when a social worker looks at a family of their own."""
    if path in OWN_LINES:
        return OWN_LINES[path]
    needed = POLICY.needed("GET", path)
    if needed and needed not in ROLES[RoleKey.SOCIAL_WORKER].permissions:
        return [("refusal", "was refused by role")]
    if path.startswith(ASSESSMENT):
        return [("look", "opened an assessment")]
    return [("look", "opened a page of the family record")]


def about(record: WholeRecord, path: str) -> UUID | None:
    """What the line is about besides the family: the assessment, or the copy."""
    if path.startswith(ASSESSMENT):
        return record.assessment.id
    whole = {COPY: "copy_id", ATTACHMENT: "attachment_id"}
    return next((UUID(record.parts[part]) for start, part in whole.items() if path.startswith(start)), None)


def lines(database: Database) -> list[Trail]:
    with database.reading() as session:
        found = list(session.scalars(select(Trail).order_by(col(Trail.number))))
        session.expunge_all()
        return found


def left_by(database: Database, browser: Visitor, address: str) -> list[Trail]:
    before = len(lines(database))
    browser.ask(address)
    return lines(database)[before:]


def test_each_page_of_a_family_leaves_one_line_that_says_which(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    with sqlite_database.unit_of_work() as session:
        record = a_whole_record(session, sqlite_service.state.suite)
    ruth = visitor(sqlite_service, as_=record.lead)
    paths = [path for method, path, _ in routes_of(sqlite_service) if method == "GET" and (path + "/").startswith("/families/")]

    for path in ["/", *(path for path in paths if not path.endswith((".pdf", "/copies/family", "/family")))]:
        left = left_by(sqlite_database, ruth, record.address(path))
        assert [(line.kind.value, line.what) for line in left] == meant(path), path
        looked = [line for line in left if line.kind != "refusal" and "{case_id}" in path]
        assert {line.case_id for line in looked} <= {record.family.id}, path
        looked = [line for line in looked if line.what not in OF_THEIR_OWN]
        assert {line.about_id for line in looked} <= {about(record, path)}, path
        assert {line.account_id for line in left} <= {record.lead.id}, path


def test_looking_for_a_family_leaves_one_line_without_the_words_that_were_looked_for(
    service: FastAPI, database: Database
) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        a_family(session, allocated=[ruth])
    browser = visitor(service, as_=ruth)
    browser.get("/families/find")
    before = len(lines(database))

    browser.post("/families/find", {"find": "Dean"})

    [line] = lines(database)[before:]
    assert (line.kind.value, line.what, line.detail, line.case_id) == ("look", "looked for a family", "", None)


@pytest.mark.parametrize(
    ("role", "address", "what"),
    [(RoleKey.SUPERVISOR, "/supervision", "opened the queue of work to read"), (RoleKey.AUDITOR, "/trail", "read the trail")],
)
def test_reading_what_others_did_leaves_one_line(
    sqlite_service: FastAPI, sqlite_database: Database, role: RoleKey, address: str, what: str
) -> None:
    with sqlite_database.unit_of_work() as session:
        someone = a_practitioner(session, role=role)

    assert [line.what for line in left_by(sqlite_database, visitor(sqlite_service, as_=someone), address)] == [what]
