"""Deeds on the case record."""

import datetime

import pytest
from sqlmodel import select

from app.audit.models import Trail
from app.cases import actions, allocating, queries
from app.cases.models import Part, PersonKind
from app.db import Database, today
from app.declaration.vocabulary import StrengthLevel
from app.refusals import AlreadyDone, NotReady
from tests.support.factories import a_family, a_practitioner, team_of


def days_ago(number: int) -> datetime.date:
    return today() - datetime.timedelta(days=number)


def test_whoever_starts_a_record_leads_it(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        case = actions.start_family(session, by=ruth, family_name="Ökonjo-Price", team_id=team_of(session, ruth).id)
        workers = queries.workers_on(session, case.id)
        assert case.folded_name == "okonjo-price"
        assert [(worker.name, worker.part) for worker in workers] == [("Ruth Adeyemi", Part.LEAD)]


def test_a_person_is_found_by_their_name_without_accents(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        given = actions.PersonGiven(PersonKind.CHILD, "Órla", "Ní Bhriain", known_as="Zoë")
        assert actions.add_person(session, by=ruth, case_id=family.id, given=given).folded_name == "orla ni bhriain zoe"


def test_whoever_led_works_alongside_when_another_leads(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        jo = a_practitioner(session, "Jo Pritchard", team=team_of(session, ruth))
        family = a_family(session, allocated=[ruth])
        allocating.allocate(session, by=ruth, case_id=family.id, account_id=jo.id, part=Part.LEAD)
        workers = queries.workers_on(session, family.id)
        assert [(worker.name, worker.part) for worker in workers] == [
            ("Jo Pritchard", Part.LEAD),
            ("Ruth Adeyemi", Part.CO_WORKER),
        ]


def test_a_case_is_not_allocated_twice_in_the_same_part(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        with pytest.raises(AlreadyDone):
            allocating.allocate(session, by=ruth, case_id=family.id, account_id=ruth.id, part=Part.LEAD)


def test_somebody_always_leads(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        (lead,) = allocating.standing_allocations(session, family.id)
        with pytest.raises(NotReady, match="lead"):
            allocating.end_allocation(session, by=ruth, case_id=family.id, allocation=lead)


def test_every_deed_leaves_a_line_without_names(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        mia = family.children[0]
        actions.note_strength(
            session, by=ruth, case_id=family.id, person_id=mia.id, words="Nan’s house", level=StrengthLevel.RELIED_ON
        )
    with database.reading() as session:
        (line,) = session.exec(select(Trail)).all()
        assert (line.what, line.account_id, line.case_id, line.about_id) == ("noted a strength", ruth.id, family.id, mia.id)


def test_nobody_is_related_to_themselves(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        mia = family.children[0]
        with pytest.raises(NotReady):
            actions.relate(session, by=ruth, case_id=family.id, person_id=mia.id, to_person_id=mia.id, word="sister")
