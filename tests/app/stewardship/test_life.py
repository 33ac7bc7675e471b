"""A practice lead moves a tool along; everybody reads where it stands, who did it and why."""

import datetime
from pathlib import Path

import pytest
from sqlmodel import col, select

from app.audit.models import Trail
from app.db import Database, today
from app.declaration import Status, Tool
from app.lifecycle.models import ToolStep
from app.lifecycle.queries import standings
from app.lifecycle.rules import NEXT, Standing
from app.main import create_app
from app.people.practitioner import Practitioner
from app.people.roles import RoleKey
from app.refusals import NotReady, SomeoneElseChanged
from app.settings import Settings
from app.stewardship.actions import Step, take_step
from app.stewardship.queries import to_begin, versions_of
from app.suite.suite import Suite
from tests.support.factories import a_family, a_practitioner
from tests.support.tools import a_ladder, a_section, a_tool
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import an_assessment

NEXT_YEAR = today() + datetime.timedelta(days=365)


def a_lead(database: Database, role: RoleKey = RoleKey.PRACTICE_LEAD) -> Practitioner:
    with database.unit_of_work() as session:
        return a_practitioner(session, role=role, name="Dana Whitfield")


def at_shelf(database: Database, folder: Path, me: Practitioner, *tools: Tool) -> Visitor:
    return visitor(create_app(Settings(data=folder), database, suite=Suite(tools)), as_=me)


def moved(visit: Visitor, key: str, stage: str, **typed: str) -> int:
    """One step through the browser; the status of the reply."""
    address = f"/shelf/{key}/life"
    fields = visit.get(address).fields()
    given = {name: value for name, value in fields.items() if name not in ("token", "q")}
    return visit.post(address, {**given, "stage": stage, "why": "Read by the team.", **in_a_year(), **typed}).status_code


def in_a_year() -> dict[str, str]:
    return {
        "review_by_day": str(NEXT_YEAR.day),
        "review_by_month": str(NEXT_YEAR.month),
        "review_by_year": str(NEXT_YEAR.year),
    }


def test_a_draft_is_reviewed_published_and_retired_in_the_browser(database: Database, tmp_path: Path) -> None:
    tool = a_tool("new_one", title="New One", status=Status.DRAFT)
    dana = at_shelf(database, tmp_path, a_lead(database), tool)
    assert "Draft: it cannot be begun." in dana.get("/shelf").text
    assert moved(dana, "new_one", "reviewed") == 303
    assert moved(dana, "new_one", "published") == 422
    with database.unit_of_work() as session:
        sam = a_practitioner(session, role=RoleKey.PRACTICE_LEAD, name="Sam Otieno")
    second = visitor(create_app(Settings(data=tmp_path), database, suite=Suite([tool])), as_=sam)
    assert [moved(second, "new_one", stage) for stage in ("published", "retired")] == [303, 303]
    page = dana.get("/shelf/new_one/life")
    assert "Version 1.0.0: Retired" in page.text
    assert "Read by the team." in page.text
    assert "By Dana Whitfield." in page.text
    with database.reading() as session:
        steps = session.exec(select(ToolStep).order_by(col(ToolStep.number))).all()
        assert [step.stage for step in steps] == [Status.REVIEWED, Status.PUBLISHED, Status.RETIRED]
        told = session.exec(select(Trail).where(Trail.what == "moved a tool along")).all()
        assert [line.detail for line in told][-1] == "new_one 1.0.0 retired"


def test_what_is_retired_can_be_read_and_not_begun_and_what_was_begun_goes_on(database: Database, tmp_path: Path) -> None:
    tool = a_tool("old_one", title="Old One")
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
        begun = an_assessment(session, family, tool, by=ruth)
        at, child = f"{family.address}/assessments", str(family.children[0].id)
        begun_at = f"{at}/{begun.id}"
    dana = at_shelf(database, tmp_path, a_lead(database), tool)
    assert moved(dana, "old_one", "retired") == 303
    visit = at_shelf(database, tmp_path, ruth, tool)
    assert visit.ask(f"{at}/start?tool=old_one&child={child}").status_code == 404
    assert "Retired: it cannot be begun." in visit.get("/shelf/old_one").text
    assert "Retired: can be read, and no longer begun" in visit.get("/shelf").text
    assert visit.get(begun_at, names=["Mia", "Dean"]).h1
    assert visit.get(f"{begun_at}/sections/care", names=["Mia", "Dean"]).h1


def test_only_whoever_cares_for_tools_moves_one(database: Database, tmp_path: Path) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
    visit = at_shelf(database, tmp_path, ruth, a_tool("one"))
    page = visit.get("/shelf/one/life")
    assert "Keep where it stands" not in page.text
    assert visit.post("/shelf/one/life", {"version": "1.0.0", "stage": "retired"}).status_code == 404


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"why": ""}, "Write why, so that whoever comes after you can follow."),
        ({"owner": " "}, "Write who looks after it"),
        ({"review_by_year": "2020"}, "This day has passed."),
        ({"review_by_month": "13"}, "Give the day as a day, a month and a year that there is"),
        ({"stage": "reviewed"}, "Say where this version is to stand from now on."),
    ],
)
def test_what_cannot_be_read_is_said_beside_its_field(
    sqlite_database: Database, tmp_path: Path, typed: dict[str, str], sentence: str
) -> None:
    dana = at_shelf(sqlite_database, tmp_path, a_lead(sqlite_database), a_tool("one"))
    given = {"version": "1.0.0", "seen": "0", "stage": "published", "owner": "The lead", "why": "Read.", **in_a_year(), **typed}
    dana.get("/shelf/one/life")
    page = dana.read(dana.post("/shelf/one/life", given), status=422)
    assert sentence in page.text
    assert page.title.startswith("Error: ")


def test_an_overdue_tool_says_so_on_the_shelf_on_its_page_and_in_its_life(sqlite_database: Database, tmp_path: Path) -> None:
    visit = at_shelf(sqlite_database, tmp_path, a_lead(sqlite_database), a_tool("one", review_by=datetime.date(2020, 5, 1)))
    for address in ("/shelf", "/shelf/one"):
        assert "Overdue: it was to be read again by 1 May 2020." in visit.get(address).text
    assert "overdue" in visit.get("/shelf/one/life").text
    assert moved(visit, "one", "published", why="Read again: nothing to change.") == 303
    assert "Overdue" not in visit.get("/shelf").text


def test_a_step_on_what_somebody_moved_since_is_refused(database: Database) -> None:
    dana, tool = a_lead(database), a_tool("one")
    step = Step(Status.RETIRED, "The lead", NEXT_YEAR, "Nobody uses it.")
    with database.unit_of_work() as session:
        take_step(session, tool=tool, seen=0, step=step, by=dana)
    with pytest.raises(SomeoneElseChanged), database.unit_of_work() as session:
        take_step(session, tool=tool, seen=0, step=step, by=dana)
    with pytest.raises(NotReady, match="in one step"), database.unit_of_work() as session:
        take_step(session, tool=tool, seen=1, step=Step(Status.PUBLISHED, "The lead", NEXT_YEAR, "Back."), by=dana)


def test_while_a_newer_version_is_a_draft_the_published_one_goes_on_being_begun(database: Database) -> None:
    dana = a_lead(database)
    old = a_tool("one")
    new = old.model_copy(update={"version": "1.1.0", "status": Status.DRAFT})
    published = Step(Status.PUBLISHED, "The lead", NEXT_YEAR, "Read again.")
    with database.unit_of_work() as session:
        take_step(session, tool=old, seen=0, step=published, by=dana)
    suite = Suite([new])
    with database.unit_of_work() as session:
        assert [tool.version for tool in to_begin(session, suite)] == ["1.0.0"]
        assert [tool.version for tool in versions_of(session, suite, "one")] == ["1.1.0", "1.0.0"]
        take_step(session, tool=new, seen=0, step=Step(Status.REVIEWED, "The lead", NEXT_YEAR, "Read."), by=dana)
        sam = a_practitioner(session, role=RoleKey.PRACTICE_LEAD)
        take_step(session, tool=new, seen=1, step=published, by=sam)
        assert [tool.version for tool in to_begin(session, suite)] == ["1.1.0"]
        assert standings(session).of(old).stage is Status.PUBLISHED


def test_nothing_is_published_that_was_not_reviewed_first() -> None:
    assert [stage for stage, ways in NEXT.items() if Status.PUBLISHED in ways] == [Status.REVIEWED]


def test_a_retired_tool_waits_for_nobody() -> None:
    long_ago = datetime.date(2020, 1, 1)
    assert not Standing(Status.RETIRED, "The lead", long_ago).is_overdue(today())
    assert Standing(Status.PUBLISHED, "The lead", long_ago).is_overdue(today())


def test_what_changed_between_two_versions_is_read_in_the_browser(database: Database, tmp_path: Path) -> None:
    old = a_tool("one", sections=(a_section(a_ladder("food"), a_ladder("sleep", wording="{child} sleeps")),))
    new = a_tool("one", version="2.0.0", sections=(a_section(a_ladder("food", wording="{child} eats enough")),))
    dana = a_lead(database)
    with database.unit_of_work() as session:
        take_step(session, tool=old, seen=0, step=Step(Status.PUBLISHED, "The lead", NEXT_YEAR, "Read."), by=dana)
    visit = at_shelf(database, tmp_path, dana, new)
    page = visit.get("/shelf/one/differences")
    assert "From version 1.0.0 to version 2.0.0." in page.text
    assert "The child has enough to eat" in page.text
    assert "The child eats enough" in page.text
    assert "Questions taken out" in page.text
    assert visit.get("/shelf/one/life?version=1.0.0").h1
    assert visit.ask("/shelf/one/life?version=9.0.0").status_code == 404
    assert visit.ask("/shelf/none/life").status_code == 404
