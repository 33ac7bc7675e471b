"""Which children a tool is meant for: said in words where it is for none of those chosen."""

import datetime

from fastapi import FastAPI

from app.beginning.fitting import fits, why_none_fits
from app.cases.models import Person, PersonKind
from app.db import now, today
from app.declaration.tool import AppliesTo
from app.main import create_app
from app.suite.suite import Suite
from tests.support.factories import a_family, a_practitioner
from tests.support.tools import a_tool, an_adaptation
from tests.support.visiting import visitor

TODAY = datetime.date(2026, 11, 12)


def somebody(name: str, born_on: datetime.date | None = None, expected_on: datetime.date | None = None) -> Person:
    kind = PersonKind.UNBORN if expected_on else PersonKind.CHILD
    return Person(
        kind=kind, given_name=name, folded_name=name.lower(), born_on=born_on, expected_on=expected_on, created_at=now()
    )


BABY = somebody("", expected_on=datetime.date(2027, 1, 22))
NOAH = somebody("Noah", datetime.date(2023, 5, 2))
ISLA = somebody("Isla", datetime.date(2022, 5, 2))

YOUNG_PEOPLE = a_tool("young_people", title="A young person’s view", one_line="Told by a young person.", ages=(11, 17))
ANY_AGE = a_tool("any_age", title="Wide", one_line="For children of every age.")
BEFORE_BIRTH = a_tool(
    "before_birth", title="Before birth", ages=(0, 0), adaptations=(an_adaptation("unborn", applies_to=AppliesTo(unborn=True)),)
)


def test_a_tool_for_another_age_says_whom_it_is_for_and_how_old_the_child_is() -> None:
    assert why_none_fits(YOUNG_PEOPLE, [NOAH], TODAY) == "For 11 to 17: Noah is 3."
    assert why_none_fits(YOUNG_PEOPLE, [NOAH, ISLA], TODAY) == "For 11 to 17: neither child is."
    assert why_none_fits(YOUNG_PEOPLE, [NOAH, ISLA, BABY], TODAY) == "For 11 to 17: none of the children is."
    assert why_none_fits(YOUNG_PEOPLE, [BABY], TODAY) == "For 11 to 17: this baby is not born yet."
    assert why_none_fits(BEFORE_BIRTH, [NOAH], TODAY) == "For before birth, or under 1: Noah is 3."


def test_a_tool_that_fits_one_of_the_children_needs_no_reason() -> None:
    assert why_none_fits(BEFORE_BIRTH, [NOAH, BABY], TODAY) == ""
    assert why_none_fits(ANY_AGE, [NOAH], TODAY) == ""
    assert why_none_fits(YOUNG_PEOPLE, [], TODAY) == ""


def test_nothing_speaks_against_a_tool_where_the_age_is_not_known() -> None:
    assert fits(YOUNG_PEOPLE, somebody("Ash"), TODAY)


def test_every_tool_says_its_aim_and_those_for_another_age_come_last(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Noah"], allocated=[ruth])
        family.children[0].born_on = today().replace(year=today().year - 3, day=1)
        session.add(family.children[0])
    shelf = create_app(service.state.settings, service.state.database, suite=Suite([YOUNG_PEOPLE, ANY_AGE]))
    page = visitor(shelf, as_=ruth).get(f"{family.address}/assessments/start", names=["Noah"])
    assert "Told by a young person." in page.text
    assert "Not suggested. For 11 to 17: Noah is 3." in page.text
    assert page.text.index("Wide") < page.text.index("A young person’s view")


def test_a_tool_that_was_asked_for_stands_alone_and_the_others_wait_in_a_fold(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Noah", "Isla"], allocated=[ruth])
    shelf = create_app(service.state.settings, service.state.database, suite=Suite([YOUNG_PEOPLE, ANY_AGE]))
    page = visitor(shelf, as_=ruth).get(f"{family.address}/assessments/start?tool=any_age", names=["Noah", "Isla"])
    assert page.fields()["tool"] == "any_age"
    assert page.text.index("Wide") < page.text.index("Choose another tool") < page.text.index("A young person’s view")
