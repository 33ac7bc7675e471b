"""The chronology in the browser: added to, put right without losing what stood, filtered, and never another family's."""

import datetime
from uuid import uuid4

import pytest
from fastapi import FastAPI
from sqlmodel import col, select

from app.cases.models import Household, HouseholdMember
from app.chronology import queries
from app.chronology.actions import Happened, add_together, put_right
from app.chronology.models import Appointment, Event, EventKind, Nearness, Outcome
from app.chronology.rules import When
from app.db import Database, today
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone
from app.web.pages import day
from tests.support.counting import statements_sent
from tests.support.factories import Family, a_family, a_practitioner, kept
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import an_assessment, an_event

NAMES = ("Dean", "Mia", "Noah", "Kelly", "Larch")


def a_record(database: Database) -> tuple[Practitioner, Family]:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        return ruth, a_family(session, children=["Mia", "Noah"], allocated=[ruth])


def typed(**more: str | list[str]) -> dict[str, str | list[str]]:
    return {
        "lanes": ["family"],
        "words": "A bed came",
        "first_month": "3",
        "first_year": "2024",
        "kind": "help",
        "source": "Jo",
        "operation": str(uuid4()),
        **more,
    }


def events(database: Database) -> list[str]:
    """The words of everything that was ever kept, in order."""
    with database.reading() as session:
        return list(session.exec(select(Event.words).order_by(col(Event.recorded_at))))


def test_what_happened_is_added_once_with_an_approximate_date(service: FastAPI, database: Database) -> None:
    ruth, family = a_record(database)
    browser = visitor(service, as_=ruth)
    browser.get(f"{family.address}/chronology/add", names=NAMES)
    form = typed(about="yes", meant="Slept better", lanes=[str(family.children[0].id), str(family.children[1].id)])

    for _ in range(2):
        assert browser.post(f"{family.address}/chronology/add", form).status_code == 303

    page = browser.get(f"{family.address}/chronology", names=NAMES)
    assert "about March 2024" in page.text
    assert "What it meant for the child: Slept better" in page.text
    assert "Mia and Noah" in page.text
    assert len(events(database)) == 1


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"lanes": []}, "Say whom it was about"),
        ({"words": " "}, "Write what happened"),
        ({"first_year": ""}, "Give when it happened or began"),
        ({"first_year": "2090"}, "still to come"),
        ({"last_year": "2019"}, "cannot end before it begins"),
        ({"source": ""}, "Say who or what this comes from"),
        ({"kind": "gossip"}, "Choose what sort of thing"),
    ],
)
def test_what_cannot_be_read_is_named_and_nothing_typed_is_lost(
    sqlite_service: FastAPI, sqlite_database: Database, wrong: dict[str, str], sentence: str
) -> None:
    ruth, family = a_record(sqlite_database)
    browser = visitor(sqlite_service, as_=ruth)
    browser.get(f"{family.address}/chronology/add")

    reply = browser.post(f"{family.address}/chronology/add", typed(response="Jo rang at seven", **wrong))

    page = browser.read(reply, names=NAMES, status=422)
    assert sentence in page.text
    assert "Jo rang at seven" in reply.text
    assert events(sqlite_database) == []


def test_what_is_put_right_is_superseded_with_a_reason_and_the_second_is_shown_both(service: FastAPI, database: Database) -> None:
    ruth, family = a_record(database)
    with database.unit_of_work() as session:
        event = an_event(session, family, ruth, "Settled in a month")
    browser = visitor(service, as_=ruth)
    address = f"{family.address}/chronology/events/{event.id}"
    browser.get(address, names=NAMES)

    assert browser.post(address, typed(words="Settled in a week", why="It was a week")).status_code == 303
    late = browser.read(browser.post(address, typed(words="Settled in a day", why="No, a day")), names=NAMES, status=409)

    assert "Settled in a week" in late.text
    assert "Somebody put this right while you had it open" in late.text
    assert events(database) == ["Settled in a month", "Settled in a week"]
    page = browser.get(f"{family.address}/chronology", names=NAMES)
    assert "Put right: It was a week" in page.text
    assert "Settled in a month" not in page.text


def test_two_at_once_supersede_an_event_once(database: Database) -> None:
    ruth, family = a_record(database)
    happened = Happened(EventKind.HELP, When(today()), "A bed came", "Jo")
    with database.unit_of_work() as session:
        event = an_event(session, family, ruth)
        put_right(session, by=ruth, event=event, happened=happened, why="first")
    with database.unit_of_work() as session, pytest.raises(AlreadyDone):
        put_right(session, by=ruth, event=event, happened=happened, why="second")


def test_what_does_not_belong_is_taken_out_and_kept(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    ruth, family = a_record(sqlite_database)
    with sqlite_database.unit_of_work() as session:
        event = an_event(session, family, ruth, "Of another family")
    browser = visitor(sqlite_service, as_=ruth)
    address = f"{family.address}/chronology/events/{event.id}"
    browser.get(address)

    browser.post(address, typed(words="Of another family", why="Wrong family", take_out="yes"))

    assert "Of another family" not in browser.get(f"{family.address}/chronology", names=NAMES).text
    assert browser.ask(address).status_code == 404
    assert len(events(sqlite_database)) == 2


def test_what_the_record_knows_is_drawn_in_and_a_restricted_home_keeps_its_name(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    ruth, family = a_record(sqlite_database)
    with sqlite_database.unit_of_work() as session:
        tool = next(iter(sqlite_service.state.suite.values()))
        begun = an_assessment(session, family, tool, by=ruth)
        home = Household(case_id=family.id, name="9 Hidden Row", restricted=True)
        kept(session, home)
        kept(session, HouseholdMember(household_id=home.id, person_id=family.children[0].id, since=today()))
    page = visitor(sqlite_service, as_=ruth).get(f"{family.address}/chronology", names=NAMES)

    assert f"{tool.title}, about Mia" in page.text
    assert any(link.get("href") == f"{family.address}/assessments/{begun.id}" for link in page.all("a"))
    assert "Child in need begins" in page.text
    assert "Mia is born" in page.text
    assert "Mia stays at a home whose address is restricted" in page.text
    assert "Hidden Row" not in page.text


def test_only_this_familys_events_are_read(database: Database) -> None:
    ruth, family = a_record(database)
    with database.unit_of_work() as session:
        other = a_family(session, "Brennan", children=["Ella"], allocated=[ruth])
        an_event(session, other, ruth, "Theirs alone")
    with database.reading() as session:
        assert queries.known_of(session, family.id).events == []
        assert len(queries.known_of(session, other.id).events) == 1


def test_a_filter_is_asked_by_ids_and_kinds_and_a_childs_page_has_the_family_lane(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    ruth, family = a_record(sqlite_database)
    with sqlite_database.unit_of_work() as session:
        an_event(session, family, ruth, "Of the first child")
        happened = Happened(EventKind.MONEY, When(today()), "Of them all", "Kelly")
        add_together(session, by=ruth, case_id=family.id, happened=[happened])
    browser = visitor(sqlite_service, as_=ruth)
    noah = browser.get(f"{family.address}/chronology?child={family.children[1].id}", names=NAMES)
    money = browser.get(f"{family.address}/chronology?kind=money", names=NAMES)
    nothing = browser.get(f"{family.address}/chronology?until=1990&child=nobody&page=1", names=NAMES)

    assert "Of them all" in noah.text
    assert "Of the first child" not in noah.text
    assert "Of the first child" not in money.text
    assert "Nothing here is what you asked for" in nothing.text


def test_it_is_read_forwards_unless_somebody_asks_otherwise(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    ruth, family = a_record(sqlite_database)
    with sqlite_database.unit_of_work() as session:
        told = [
            Happened(EventKind.OTHER, When(datetime.date(year, 1, 1), Nearness.YEAR), words, "Kelly")
            for year, words in ((2020, "Later"), (2019, "Sooner"))
        ]
        add_together(session, by=ruth, case_id=family.id, happened=told)
    browser = visitor(sqlite_service, as_=ruth)
    forwards = browser.get(f"{family.address}/chronology").text
    backwards = browser.get(f"{family.address}/chronology?newest=yes").text

    assert forwards.index("Sooner") < forwards.index("Later")
    assert backwards.index("Later") < backwards.index("Sooner")


def test_a_stretch_with_nothing_written_is_said_once_however_much_ends_it(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    ruth, family = a_record(sqlite_database)
    mine = frozenset({family.children[0].id})
    with sqlite_database.unit_of_work() as session:
        told = [Happened(EventKind.OTHER, When(today()), words, "Kelly", mine) for words in ("In the morning", "In the evening")]
        add_together(session, by=ruth, case_id=family.id, happened=told)
    page = visitor(sqlite_service, as_=ruth).get(f"{family.address}/chronology").text

    before_this = [words for words in page.split("Nothing is written about Mia for")[1:] if " before this." in words[:30]]
    assert len(before_this) == 1, [words[:120] for words in before_this]


def test_years_are_folded_but_the_newest_and_what_is_to_come_is_counted_apart(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    ruth, family = a_record(sqlite_database)
    ahead = today() + datetime.timedelta(days=20)
    with sqlite_database.unit_of_work() as session:
        old = Happened(EventKind.OTHER, When(datetime.date(2019, 1, 1), Nearness.YEAR), "Long ago", "Kelly")
        add_together(session, by=ruth, case_id=family.id, happened=[old])
        mia = family.children[0].id
        kept(session, Appointment(case_id=family.id, person_id=mia, what="Dentist", on=ahead, outcome=Outcome.TO_COME))
    browser = visitor(sqlite_service, as_=ruth)
    page = browser.get(f"{family.address}/chronology", names=NAMES)
    asked_for = browser.get(f"{family.address}/chronology?until=2019", names=NAMES)

    is_open = {fold.findtext("summary/b"): fold.get("open") is not None for fold in page.all("details")}
    assert not is_open["2019"]
    assert is_open[str(today().year)]
    assert is_open[str(ahead.year)]
    assert " entries and 1 to come" in page.text
    assert f"1 to come: {day(ahead)}." in page.text
    assert {fold.get("open") for fold in asked_for.all("details") if fold.findtext("summary/b")} == {""}


def test_paper_has_every_entry_and_repeats_its_headings(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    ruth, family = a_record(sqlite_database)
    many(sqlite_database, family, ruth, 150)
    page = visitor(sqlite_service, as_=ruth).get(f"{family.address}/chronology/print", names=NAMES)

    assert len(page.all("thead")) == 1
    assert all(f"Event number {number}." in page.text for number in range(150))


# --- attendance and appointments


def period(**more: str) -> dict[str, str]:
    days = {
        "since_day": "1",
        "since_month": "9",
        "since_year": "2025",
        "until_day": "19",
        "until_month": "12",
        "until_year": "2025",
    }
    return {
        **days,
        "possible": "140",
        "authorised": "10",
        "unauthorised": "12",
        "source": "Register",
        "operation": str(uuid4()),
        **more,
    }


def test_attendance_is_told_in_words_with_its_numbers_and_kept_once(service: FastAPI, database: Database) -> None:
    ruth, family = a_record(database)
    browser = visitor(service, as_=ruth)
    address = f"{family.address}/people/{family.children[0].id}/attendance"
    browser.get(address, names=NAMES)

    sent = period()
    assert [browser.post(address, sent).status_code for _ in range(2)] == [303, 303]

    page = browser.get(address, names=NAMES)
    assert "At school for 118 of 140 sessions (84.2%). Missed 22: 10 authorised, 12 unauthorised" in page.text
    assert page.text.count("Source: Register") == 1
    assert "persistent absence: a tenth or more of the sessions possible" in page.text


def test_more_missed_than_possible_is_refused_at_its_field(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    ruth, family = a_record(sqlite_database)
    browser = visitor(sqlite_service, as_=ruth)
    address = f"{family.address}/people/{family.children[0].id}/attendance"
    browser.get(address)

    page = browser.read(browser.post(address, period(possible="20")), names=NAMES, status=422)

    assert "22 sessions missed is more than the 20 that were possible" in page.text
    assert page.all("p", id="possible-problem")


def test_periods_that_share_days_are_kept_and_warned_about(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    ruth, family = a_record(sqlite_database)
    browser = visitor(sqlite_service, as_=ruth)
    address = f"{family.address}/people/{family.children[0].id}/attendance"
    browser.get(address)

    browser.post(address, period())
    browser.post(address, period(since_month="12"))

    assert "A session may be counted twice" in browser.get(address, names=NAMES).text


def test_a_child_was_not_brought_and_nobody_who_is_a_child_did_not_attend(
    sqlite_service: FastAPI, sqlite_database: Database
) -> None:
    ruth, family = a_record(sqlite_database)
    browser = visitor(sqlite_service, as_=ruth)
    address = f"{family.address}/people/{family.children[0].id}/appointments"
    browser.get(address)

    browser.post(
        address,
        {
            "what": "Dentist",
            "on_day": "1",
            "on_month": "9",
            "on_year": "2025",
            "outcome": "not_brought",
            "way": "Two buses",
            "operation": str(uuid4()),
        },
    )

    page = browser.get(f"{family.address}/chronology", names=NAMES)
    assert "Dentist: was not brought" in page.text
    assert "did not attend" not in page.text.lower()


# --- many


def many(database: Database, family: Family, by: Practitioner, number: int) -> None:
    start = datetime.date(2018, 1, 1)
    told = [
        Happened(
            EventKind.SCHOOL,
            When(start + datetime.timedelta(days=place)),
            f"Event number {place}. " + "Words. " * 10,
            "School",
            frozenset({family.children[place % 2].id}),
        )
        for place in range(number)
    ]
    with database.unit_of_work() as session:
        add_together(session, by=by, case_id=family.id, happened=told)


def shown(browser: Visitor, family: Family) -> None:
    assert browser.ask(f"{family.address}/chronology").status_code == 200


def test_thirty_ask_no_more_than_one(service: FastAPI, database: Database) -> None:
    ruth, family = a_record(database)
    browser = visitor(service, as_=ruth)
    many(database, family, ruth, 1)
    shown(browser, family)
    with statements_sent(database) as for_one:
        shown(browser, family)
    many(database, family, ruth, 29)
    with statements_sent(database) as for_thirty:
        shown(browser, family)

    assert len(for_thirty) == len(for_one) <= 24


def test_two_thousand_are_paged_and_ask_no_more_than_two_hundred(service: FastAPI, database: Database) -> None:
    """How soon they are there is measured by `benchmarks.timeline`."""
    ruth, family = a_record(database)
    browser = visitor(service, as_=ruth)
    many(database, family, ruth, 200)
    shown(browser, family)
    with statements_sent(database) as for_two_hundred:
        shown(browser, family)
    many(database, family, ruth, 1_800)
    with statements_sent(database) as for_two_thousand:
        shown(browser, family)

    assert "Page 20 of 21" in browser.get(f"{family.address}/chronology?page=20", names=NAMES).text
    assert len(for_two_thousand) == len(for_two_hundred)
