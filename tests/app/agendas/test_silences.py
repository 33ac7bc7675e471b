"""Who is not heard is talked over; of a baby who is expected that is no silence."""

import datetime

from app.agendas.models import Why
from app.agendas.rules import Gathered, agenda
from app.cases.models import Person, PersonKind
from app.children_heard.rules import heard
from app.db import now

TODAY = datetime.date(2026, 11, 30)


def a_person(name: str, kind: PersonKind) -> Person:
    expected = TODAY + datetime.timedelta(weeks=12) if kind is PersonKind.UNBORN else None
    return Person(given_name=name, folded_name=name.casefold(), kind=kind, expected_on=expected, created_at=now())


def test_a_baby_who_is_expected_is_not_said_to_be_unheard() -> None:
    mia, baby = a_person("Mia", PersonKind.CHILD), a_person("Baby", PersonKind.UNBORN)
    lines = {one.id: heard(one, None, TODAY) for one in (mia, baby)}
    talks = agenda(Gathered([mia, baby], lines, (), (), (), TODAY))
    assert [talk.person_id for talk in talks if talk.why is Why.NOT_HEARD] == [mia.id]
    assert [talk.person_id for talk in talks if talk.why is Why.FIRST] == [mia.id, baby.id]
