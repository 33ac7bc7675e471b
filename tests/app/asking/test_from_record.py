"""What the record speaks for in an answer: shown with its sum, filled in by nobody, and silent where there is nothing."""

import datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.answers.slots import Slot
from app.asking.from_record import suggestion
from app.assessments.queries import standing
from app.chronology.models import Attendance
from app.db import Database, now
from app.declaration import FromAttendance, MissedSessions
from app.declaration.vocabulary import Voice
from app.faults import faults
from app.main import create_app
from app.people.practitioner import Practitioner
from app.settings import Settings
from app.suite.suite import Suite
from tests.support.factories import Family, a_family, a_practitioner
from tests.support.tools import a_choice, a_section, a_tool
from tests.support.visiting import visitor
from tests.support.whole_record import an_assessment

BORN = datetime.date(2016, 5, 1)
SUGGEST = FromAttendance(
    missed=(
        MissedSessions(choice="severe", at_least=50),
        MissedSessions(choice="persistent", at_least=10),
        MissedSessions(choice="under_95", more_than=5),
        MissedSessions(choice="high", at_least=0),
    )
)
BAND = a_choice("band", "high", "under_95", "persistent", "severe", suggest=SUGGEST)
YEAR = (datetime.date(2025, 9, 3), datetime.date(2026, 7, 18))


def row(possible: int, missed: int, since: datetime.date = YEAR[0], until: datetime.date = YEAR[1], **given: Any) -> Attendance:
    ordinary: dict[str, Any] = {"case_id": uuid4(), "person_id": uuid4(), "source": "School’s return", "authorised": missed}
    return Attendance(possible=possible, since=since, until=until, **(ordinary | given))


@pytest.mark.parametrize(
    ("possible", "missed", "choice"),
    [
        (190, 0, "high"),
        (200, 10, "high"),
        (200, 11, "under_95"),
        (1000, 99, "under_95"),
        (190, 19, "persistent"),
        (190, 31, "persistent"),
        (190, 94, "persistent"),
        (190, 95, "severe"),
        (1, 1, "severe"),
    ],
)
def test_the_choice_is_the_first_whose_share_is_reached_and_rounding_lifts_nothing(
    possible: int, missed: int, choice: str
) -> None:
    found = suggestion(BAND, [row(possible, missed)], BORN)

    assert found is not None
    assert found.choice == choice


def test_the_sum_is_shown_with_its_source_and_period() -> None:
    found = suggestion(BAND, [row(190, 20, unauthorised=11)], BORN)

    assert found is not None
    assert found.sums == ("31 of 190 sessions missed, from School’s return, 3 September 2025 to 18 July 2026: 16.3%",)
    assert found.left_out == ""


def test_periods_of_one_school_year_are_added_and_no_day_is_counted_twice() -> None:
    autumn = row(130, 6, until=datetime.date(2025, 12, 19))
    spring = row(120, 24, since=datetime.date(2026, 1, 5), until=datetime.date(2026, 3, 27))
    inside = row(20, 20, since=datetime.date(2026, 2, 2), until=datetime.date(2026, 2, 13))
    last_year = row(190, 190, datetime.date(2024, 9, 3), datetime.date(2025, 7, 18))

    found = suggestion(BAND, [last_year, inside, autumn, spring], BORN)

    assert found is not None
    assert found.choice == "persistent"
    assert found.sums[-1] == "Together 30 of 250 sessions missed: 12%"
    assert len(found.sums) == 3
    assert found.left_out.endswith("2 February 2026 to 13 February 2026.")


def test_nothing_is_suggested_without_rows_or_below_school_age_or_where_no_tool_asks_for_it() -> None:
    assert suggestion(BAND, [], BORN) is None
    assert suggestion(BAND, [row(190, 31)], datetime.date(2022, 5, 1)) is None
    assert suggestion(a_choice("band", "high", "severe"), [row(190, 31)], BORN) is None


def test_a_suggestion_that_could_never_be_made_is_a_fault_of_the_tool() -> None:
    wrong = FromAttendance(missed=(MissedSessions(choice="high", at_least=0), MissedSessions(choice="low", at_least=10)))
    none = FromAttendance(missed=(MissedSessions(choice="high"),))

    found = [str(fault) for suggest in (wrong, none) for fault in faults(asking(suggest))]

    for words in ("there is no such choice", "some is never reached", "from which share of sessions missed"):
        assert any(words in fault for fault in found), words
    assert [str(fault) for fault in faults(asking(SUGGEST))] == []


def asking(suggest: FromAttendance) -> Any:
    return a_tool(sections=(a_section(BAND.model_copy(update={"suggest": suggest})),))


# On the page -----------------------------------------------------------------------------------------------------------


def begun(database: Database, folder: Path, *, with_rows: bool) -> tuple[Practitioner, Family, UUID, Any]:
    tool = a_tool("one", title="One", sections=(a_section(BAND),))
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia", "Noah"], allocated=[ruth])
        for child in family.children:
            child.born_on = BORN
        noah = row(190, 190, case_id=family.id, person_id=family.children[1].id)
        mine = row(190, 31, case_id=family.id, person_id=family.children[0].id)
        gone = row(190, 190, case_id=family.id, person_id=family.children[0].id, taken_out_on=now().date())
        session.add_all([noah, gone, *([mine] if with_rows else [])])
        draft = an_assessment(session, family, tool, by=ruth)
    return ruth, family, draft.id, create_app(Settings(data=folder), database, suite=Suite([tool]))


def test_the_childs_own_rows_speak_and_nothing_is_chosen_until_somebody_chooses(database: Database, tmp_path: Path) -> None:
    ruth, family, draft, service = begun(database, tmp_path, with_rows=True)
    browser = visitor(service, as_=ruth)

    at = f"{family.address}/assessments/{draft}"
    for query in ("", "?together=yes"):
        page = browser.get(f"{at}/sections/care{query}", names=["Mia", "Dean", "Noah"])
        assert "The record suggests: Persistent" in page.text
        assert "31 of 190 sessions missed, from School’s return, 3 September 2025 to 18 July 2026: 16.3%" in page.text
        assert not [one for one in page.all("input", type="radio") if one.get("checked") is not None]
    with database.reading() as session:
        assert standing(session, assessment_id=draft) == {}
    page = browser.get(f"{at}/sections/care", names=["Mia", "Dean", "Noah"])
    sent = page.sent_by("answer-band")
    assert browser.post_htmx(f"{at}/answers/band", {**sent, "practitioner.answer": "high"}).status_code == 200
    with database.reading() as session:
        assert list(standing(session, assessment_id=draft)) == [Slot("band", Voice.PRACTITIONER)]


def test_without_rows_of_the_child_nothing_is_shown(sqlite_database: Database, tmp_path: Path) -> None:
    ruth, family, draft, service = begun(sqlite_database, tmp_path, with_rows=False)

    page = visitor(service, as_=ruth).get(f"{family.address}/assessments/{draft}/sections/care", names=["Mia", "Dean", "Noah"])

    assert "The record suggests" not in page.text
