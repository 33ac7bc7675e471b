"""A register and a clinic’s list come in like other rows: every fault is said, the good ones come in, all go back together."""

import datetime
from uuid import uuid4

import pytest
import time_machine
from fastapi import FastAPI
from sqlmodel import col, select

from app.chronology.models import Appointment, Attendance, Outcome, Sort
from app.rows.lines import Appointed, Attended, all_looked_at
from app.rows.rules import Around, Held, guessed
from tests.app.rows.test_rows import NAMES, a_record
from tests.support.visiting import FROM_HERE, visitor

TODAY = datetime.date(2026, 11, 12)
MIA, NOAH = uuid4(), uuid4()
AROUND = Around({"mia": frozenset({MIA}), "noah": frozenset({NOAH})}, frozenset(), "School", uuid4(), TODAY)
REGISTER = ("From", "To", "Pupil", "Possible", "Authorised absence", "Unauthorised absence")
LIST = ("Date", "Appointment", "Status", "Notes", "Name")


def looked(sort: Sort, headings: tuple[str, ...], *rows: tuple[str, ...], around: Around = AROUND) -> list[object]:
    """What each row means, or the sentences that say what is wrong with it."""
    held = Held(headings=headings, rows=tuple(enumerate(rows, 2)), match=guessed(headings, sort))
    return [one.happened or one.wrong for one in all_looked_at(sort, held, around)]


def test_a_register_is_read_by_its_own_headings_in_the_childs_own_sessions() -> None:
    (found,) = looked(Sort.ATTENDANCE, REGISTER, ("02/09/2026", "23/10/2026", "Mia", "72", "4", "5"))
    assert isinstance(found, Attended)
    assert (found.child, found.possible, found.authorised, found.unauthorised, found.source) == (MIA, 72, 4, 5, "School")
    assert found.words.startswith("At school for 63 of 72 sessions")


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (("02/09/2026", "23/10/2026", "Mia", "10", "6", "5"), "11 sessions missed is more than the 10"),
        (("02/09/2026", "23/10/2026", "Mia", "", "", ""), "Write how many sessions were possible"),
        (("02/09/2026", "23/10/2026", "Mia", "lots", "", ""), "“lots” under “possible” is no whole number"),
        (("September 2026", "23/10/2026", "Mia", "72", "", ""), "“September 2026” is no single day"),
        (("02/09/2026", "01/09/2026", "Mia", "72", "", ""), "It ends before it begins"),
        (("02/09/2026", "01/12/2026", "Mia", "72", "", ""), "is still to come"),
        (("02/09/2026", "23/10/2026", "", "72", "", ""), "one child at a time"),
        (("02/09/2026", "23/10/2026", "Zed", "72", "", ""), "“Zed” is no child of this record"),
    ],
)
def test_each_fault_of_a_register_names_its_mend(row: tuple[str, ...], says: str) -> None:
    (found,) = looked(Sort.ATTENDANCE, REGISTER, row)
    assert isinstance(found, tuple)
    assert any(says in sentence for sentence in found), found


@pytest.mark.parametrize(
    ("said", "means"),
    [
        ("DNA", Outcome.NOT_BROUGHT),
        ("Was not brought", Outcome.NOT_BROUGHT),
        ("Attended", Outcome.BROUGHT),
        ("cancelled by the family", Outcome.CANCELLED_FAMILY),
    ],
)
def test_an_appointment_is_said_in_our_words(said: str, means: Outcome) -> None:
    (found,) = looked(Sort.APPOINTMENTS, LIST, ("04/06/2026", "Dentist", said, "Two buses", "Noah"))
    assert isinstance(found, Appointed)
    assert (found.child, found.outcome, found.way) == (NOAH, means, "Two buses")


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (("04/06/2026", "Dentist", "cancelled", "", "Noah"), "does not say by whom"),
        (("04/06/2026", "Dentist", "", "", "Noah"), "does not say what came of it"),
        (("04/06/2027", "Dentist", "attended", "", "Noah"), "nothing has come of it yet"),
        (("04/06/2026", "", "attended", "", "Noah"), "what the appointment was for"),
    ],
)
def test_each_fault_of_a_list_names_its_mend(row: tuple[str, ...], says: str) -> None:
    (found,) = looked(Sort.APPOINTMENTS, LIST, row)
    assert isinstance(found, tuple)
    assert any(says in sentence for sentence in found), found


def test_the_same_row_does_not_come_in_twice() -> None:
    row = ("04/06/2026", "Dentist", "attended", "", "Noah")
    first, second = looked(Sort.APPOINTMENTS, LIST, row, row)
    assert isinstance(first, Appointed)
    assert "in the record already" in str(second)
    there = Around(AROUND.children, frozenset(), "School", AROUND.batch_id, TODAY, frozenset({first.key}))
    assert "in the record already" in str(looked(Sort.APPOINTMENTS, LIST, row, around=there))


def test_a_register_comes_in_is_drawn_term_by_term_and_goes_back_together(service: FastAPI) -> None:
    database = service.state.database
    _, family, browser = a_record(service, database)
    rows = "From,To,Pupil,Possible,Unauthorised\n02/09/2025,19/12/2025,Mia,140,80\n05/01/2026,27/03/2026,Zed,110,1\n"
    sent = browser.client.post(
        f"{family.address}/chronology/rows",
        data={"token": browser.token, "agency": "School", "sort": "attendance", "operation": str(uuid4())},
        files={"file": ("rows.csv", rows.encode(), "text/csv")},
        headers=FROM_HERE,
        follow_redirects=False,
    )
    batch = sent.headers["location"]
    page = browser.get(batch, names=NAMES).text
    assert "1 row can come in, 1 row cannot yet" in page
    assert "Rows from School" in browser.get(f"{family.address}/chronology", names=NAMES).text
    assert browser.post(f"{batch}/decide", {"do": "good"}).status_code == 303
    shown = browser.get(f"{family.address}/chronology", names=NAMES).text
    for words in ("School, term by term", "Mia, Autumn term 2025", "80 (57.1%)", "severe absence"):
        assert words in shown
    assert browser.post(f"{batch}/take-back", {}).status_code == 303
    assert "term by term" not in browser.get(f"{family.address}/chronology", names=NAMES).text
    with database.reading() as session:
        assert session.exec(select(col(Attendance.taken_out_on))).one() is not None
        assert session.exec(select(col(Appointment.id))).all() == []


def test_rows_that_nobody_decided_about_are_said_again_after_a_day(sqlite_service: FastAPI) -> None:
    database = sqlite_service.state.database
    ruth, family, browser = a_record(sqlite_service, database)
    sent = browser.client.post(
        f"{family.address}/chronology/rows",
        data={"token": browser.token, "agency": "School", "operation": str(uuid4())},
        files={"file": ("rows.csv", b"Date,Event\n2019,Trip\n", "text/csv")},
        headers=FROM_HERE,
        follow_redirects=False,
    )
    reminder = "wait to be brought in or left out"
    assert reminder not in browser.get("/", names=NAMES).text
    with time_machine.travel(datetime.datetime.now(datetime.UTC) + datetime.timedelta(hours=25)):
        later = visitor(sqlite_service, as_=ruth)
        assert reminder in later.get("/", names=NAMES).text
        assert "Nobody has decided yet" in later.get(f"{family.address}/chronology/rows", names=NAMES).text
        assert later.post(f"{sent.headers['location']}/decide", {"do": "nothing"}).status_code == 303
        assert reminder not in later.get("/", names=NAMES).text


def test_what_happened_once_does_not_come_in_twice_from_one_file() -> None:
    once = ("12/08/2025", "Mia", "Joined the club")
    first, again, of_noah, next_day = looked(
        Sort.EVENTS,
        ("Date", "Child", "Event"),
        once,
        ("12 August 2025", "mia", "joined the club"),
        ("12/08/2025", "Noah", "Joined the club"),
        ("13/08/2025", "Mia", "Joined the club"),
    )

    assert again == ("Line 2 says the same of the same day. Take one of the two out, or write what is different.",)
    assert not [one for one in (first, of_noah, next_day) if isinstance(one, tuple)]
