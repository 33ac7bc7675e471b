"""Change over time in the browser: what changed first, each strand whole at its own address, and the parts that go on paper."""

from datetime import timedelta
from uuid import UUID

from fastapi import FastAPI
from sqlmodel import Session

from app.answers.given import LadderGiven
from app.assessments.models import Sitting
from app.declaration.vocabulary import Dimension, Level, Voice
from app.people.practitioner import Practitioner
from tests.support.answering import send, wrote
from tests.support.factories import Family, a_family, a_practitioner
from tests.support.page import Page
from tests.support.tools import a_ladder, a_section, a_tool
from tests.support.visiting import visitor
from tests.support.whole_record import an_assessment

NAMES = ("Dean", "Mia", "Kelly")
SVG = "{http://www.w3.org/2000/svg}"
FOOD, TEETH, BED = "food", "teeth", "bed"
TOOL = a_tool(
    sections=(
        a_section(
            a_ladder(FOOD, voices=(Voice.PRACTITIONER, Voice.CHILD)),
            a_ladder(TEETH, short="Teeth", about=(Dimension.HEALTH,)),
            *(a_ladder(f"{BED}_{number}", short=f"Bed {number}", about=(Dimension.HOUSING,)) for number in range(13)),
        ),
    )
)


def looked_at(session: Session, family: Family, by: Practitioner, days_ago: int, **levels: Level) -> UUID:
    """One assessment that was sent, with these levels by the practitioner."""
    one = an_assessment(session, family, TOOL, by=by)
    for question, level in levels.items():
        wrote(session, one, by, question, LadderGiven(level=level))
    send(session, one, by)
    sitting = session.get_one(Sitting, one.sitting_id)
    sitting.seen_on -= timedelta(days=days_ago)
    session.add(sitting)
    return one.id


def told(session: Session) -> tuple[Practitioner, str]:
    """Food got worse; teeth stayed as they were; every bed was bad, was better, and is bad again."""
    ruth = a_practitioner(session)
    family = a_family(session, children=["Mia"], allocated=[ruth])
    bad, good, beds = Level.MOSTLY_NOT, Level.STEADY, [f"{BED}_{number}" for number in range(13)]
    looked_at(session, family, ruth, 60, food=Level.ON_AND_OFF, teeth=Level.ON_AND_OFF, **dict.fromkeys(beds, bad))
    looked_at(session, family, ruth, 40, **dict.fromkeys(beds, good))
    looked_at(session, family, ruth, 20, food=bad, teeth=Level.ON_AND_OFF, **dict.fromkeys(beds, bad))
    return ruth, f"{family.address}/picture/{family.children[0].id}"


def rows_of(page: Page) -> list[str]:
    return [" ".join(row.itertext()) for row in page.all("tr")[1:]]


def test_what_changed_is_drawn_and_the_rest_is_a_line_that_opens(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth, here = told(session)
    page = visitor(service, as_=ruth).get(f"{here}/change", names=NAMES)
    assert [one.get("id") for one in page.all("article")] == ["s-basic_care", "s-housing"]
    assert "10 questions more: lapsed." in page.text
    [line] = rows_of(page)
    assert "Health" in line
    assert "Same: Teeth." in line
    for strand in ("basic_care", "housing", "health"):
        assert page.all("a", href=f"{here}/strand/{strand}/change")


def test_a_strand_whole_says_the_same_drawn_told_and_in_its_table(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth, here = told(session)
    page = visitor(service, as_=ruth).get(f"{here}/strand/basic_care/change", names=NAMES)
    assert "Worse" in page.text
    drawing = page.one(f"{SVG}svg", role="img")
    said = drawing.findtext(f"{SVG}desc") or ""
    assert said.count("practitioner says") == len(rows_of(page)) == 2
    assert "says on and off" in said
    assert "says mostly not" in said
    assert ["On and off" in row for row in rows_of(page)] == [True, False]
    [marks] = [one for one in drawing.iter(f"{SVG}path") if not one.get("stroke")]
    assert (marks.get("d") or "").count("M") == 2


def test_on_paper_go_the_parts_that_are_chosen_or_all(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth, here = told(session)
    desk = visitor(sqlite_service, as_=ruth)
    chosen = desk.get(f"{here}/change/print?strand=health&strand=basic_care", names=NAMES)
    assert [one.get("id") for one in chosen.all("article")] == ["s-health", "s-basic_care"]
    assert len(desk.get(f"{here}/change/print", names=NAMES).all("article")) == 3
    desk.get(f"{here}/change/print?strand=shoe_size", status=404)


def test_much_that_came_back_is_told_newest_first_and_whole_with_its_strand(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth, here = told(session)
    desk = visitor(sqlite_service, as_=ruth)
    page = desk.get(here, names=NAMES)
    assert page.text.count("a need 2 times") == 5
    assert len(page.all("a", href=f"{here}/strand/housing#patterns")) == 1
    assert "Housing (8)" in page.text
    assert desk.get(f"{here}/strand/housing", names=NAMES).text.count("a need 2 times") == 13


def test_a_year_that_is_none_is_answered_with_the_page_as_it_is(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth, here = told(session)
    desk, address = visitor(sqlite_service, as_=ruth), f"{here}/strand/basic_care/change"
    for year in ("9" * 5_000, "²", "1e3"):
        assert desk.ask(f"{address}?year={year}").status_code == 200
