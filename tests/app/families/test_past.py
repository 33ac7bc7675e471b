"""What was so once is told with its days; what helps a carer is theirs; nobody who has died is asked about."""

import datetime

from fastapi import FastAPI

from app.beginning.queries import family_facts
from app.cases.models import Characteristic, Household, HouseholdMember, Relationship
from app.db import Database
from app.families.family_read import as_known, who_is_who
from app.families.past import past_in
from app.gathering.lists import together
from tests.support.factories import a_family, a_practitioner, an_adult, kept
from tests.support.visiting import visitor

SINCE, UNTIL = datetime.date(2022, 5, 3), datetime.date(2024, 6, 4)


def test_ended_ties_and_past_homes_are_told_with_their_days_and_no_kept_home_is_named(database: Database) -> None:
    with database.unit_of_work() as session:
        family = a_family(session, children=["Mia"], adults=["Kelly"])
        wayne = an_adult(session, family, "Wayne", "stepdad", lives_here=False)
        kelly = family.adults[0]
        kept(session, Relationship(person_id=kelly.id, to_person_id=wayne.id, word="partner", since=SINCE, until=UNTIL))
        open_home = Household(case_id=family.id, name="12 Weir Street")
        kept_home = Household(case_id=family.id, name="Nobody reads this", restricted=True)
        kept(session, open_home, kept_home)
        stays = [HouseholdMember(household_id=home.id, person_id=kelly.id, until=UNTIL) for home in (open_home, kept_home)]
        kept(session, *stays)

        past = past_in(as_known(*together(session, *who_is_who(family.id))))

        assert past.ties == ("Kelly Dean: partner to Wayne Dean, 3 May 2022 to 4 June 2024",)
        assert set(past.homes) == {
            "Kelly Dean: 12 Weir Street, until 4 June 2024",
            "Kelly Dean: A home that is kept private, until 4 June 2024",
        }
        assert past.left == {open_home.id, kept_home.id}


def test_nobody_who_has_died_is_offered_and_all_that_was_written_of_them_stays(database: Database) -> None:
    with database.unit_of_work() as session:
        family = a_family(session, children=["Mia", "Noah"], adults=["Kelly", "Wayne"])
        for one in (family.children[1], family.adults[1]):
            one.died_on = UNTIL
            session.add(one)
        session.flush()

        offered, all_of_them = family_facts(session, family.id), family_facts(session, family.id, who_died=True)

        assert {one.given_name for one in offered.people} == {"Mia", "Kelly"}
        assert [one.given_name for one in offered.carers[family.children[0].id]] == ["Kelly"]
        assert {one.given_name for one in all_of_them.people} == {"Mia", "Noah", "Kelly", "Wayne"}


def test_what_helps_a_carer_stands_on_their_page_apart_from_what_we_adapt_to(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        kelly = family.adults[0]
        kept(session, Characteristic(person_id=kelly.id, kind="what_helps", words="A text first", source="Kelly", since=SINCE))
    visit = visitor(sqlite_service, as_=ruth)
    page = visit.get(f"{family.address}/people/{kelly.id}", names=["Dean", "Mia", "Kelly"])

    assert "A text first" in page.text
    assert "Kelly, since 3 May 2022" in page.text
    assert "Nothing is written down." in page.text
    listed = visit.get(f"{family.address}/people/{kelly.id}/characteristics", names=["Dean", "Mia", "Kelly"])
    assert "A text first" not in listed.text
