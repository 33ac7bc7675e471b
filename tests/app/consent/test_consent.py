"""Consent: for each person and purpose what they said last stands, and what was said before can still be read."""

import datetime
from uuid import uuid4

from fastapi import FastAPI

from app.cases.models import Agreement, Said
from app.consent.presenters import purpose_shown, stands_words
from app.consent.rules import Spoken, by_person, is_agreed, to_say
from app.db import today
from tests.support.factories import a_family, a_practitioner, kept
from tests.support.visiting import visitor

NAMES = ["Mia", "Dean", "Kelly"]
JUNE, JULY = datetime.date(2026, 6, 4), datetime.date(2026, 7, 1)
KELLY, CASE, RUTH = uuid4(), uuid4(), uuid4()


def said(what: Said, on: datetime.date, purpose: str = "health", withdrawn: datetime.date | None = None) -> Agreement:
    return Agreement(
        case_id=CASE,
        person_id=KELLY,
        purpose=purpose,
        said=what,
        words=f"{what} {on}",
        agreed_on=on,
        withdrawn_on=withdrawn,
        recorded_by=RUTH,
    )


def test_what_somebody_said_last_stands_and_what_was_before_is_kept() -> None:
    first, then = said(Said.REFUSED, JUNE), said(Said.GIVEN, JULY)
    other = said(Said.GIVEN, JUNE, "school")
    spoken = by_person([then, other, first])[KELLY]
    assert (spoken["health"].stands, spoken["health"].before) == (then, (first,))
    assert spoken["school"].stands is other


def test_of_two_things_said_on_one_day_the_one_that_refuses_counts() -> None:
    rows = [said(Said.REFUSED, JUNE), said(Said.GIVEN, JUNE)]
    for order in (rows, rows[::-1]):
        assert by_person(order)[KELLY]["health"].stands.said is Said.REFUSED


def test_withdrawn_is_not_agreed_and_says_both_days() -> None:
    row = said(Said.GIVEN, JUNE, withdrawn=JULY)
    assert not is_agreed(row)
    assert stands_words(row) == "Withdrawn 1 July 2026 (agreed 4 June 2026)"
    assert is_agreed(said(Said.GIVEN, JUNE))
    assert not is_agreed(said(Said.NOT_ASKED, JUNE))


def test_the_page_says_what_stands_and_what_nobody_was_asked(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        for row in (said(Said.REFUSED, JUNE), said(Said.NOT_ASKED, JULY, "school"), said(Said.GIVEN, JULY, withdrawn=today())):
            row.case_id, row.person_id, row.recorded_by = family.id, family.adults[0].id, ruth.id
            row.basis = "Section 47 enquiry" if row.said is Said.NOT_ASKED else ""
            kept(session, row)
    text = visitor(service, as_=ruth).get(f"{family.address}/consent", names=NAMES).text
    for words in (
        "Withdrawn",
        "Did not agree, 4 June 2026",
        "Not asked: another lawful basis, 1 July 2026",
        "Lawful basis: Section 47 enquiry",
        "Not asked yet: Early help support; Others in the team seeing this record",
        "Nobody has written down yet that it was explained.",
    ):
        assert words in text, words


def test_only_what_is_agreed_has_a_way_to_be_withdrawn_beside_it() -> None:
    given = said(Said.GIVEN, JUNE)
    assert purpose_shown("Health", Spoken(given, ())).withdraw == f"agreed/{given.id}#withdrawn_on_day"
    for over in (said(Said.GIVEN, JUNE, withdrawn=JULY), said(Said.REFUSED, JUNE)):
        assert purpose_shown("Health", Spoken(over, ())).withdraw == ""


def test_what_was_withdrawn_is_said_first_until_it_is_agreed_to_again() -> None:
    before, day = today() - datetime.timedelta(days=60), today() - datetime.timedelta(days=9)
    school, health = said(Said.GIVEN, before, "school"), said(Said.GIVEN, before, "health", withdrawn=day)
    assert to_say([school, health]) == (health, school)
    again = said(Said.GIVEN, today(), "health")
    assert to_say([school, health, again]) == (school, again)
