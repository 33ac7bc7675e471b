"""The questions of a session: a baby who is expected has no day yet, and is not asked about as if there were one."""

import datetime

from app.cases.models import Person, PersonKind
from app.db import now
from app.session_records.presenters import asked


def person(kind: PersonKind, given: str) -> Person:
    expected = datetime.date(2027, 2, 8) if kind is PersonKind.UNBORN else None
    return Person(kind=kind, given_name=given, folded_name=given.lower(), expected_on=expected, created_at=now())


def test_of_a_baby_who_is_expected_nobody_asks_what_they_said_or_did() -> None:
    children = [person(PersonKind.CHILD, "Mia"), person(PersonKind.UNBORN, "Baby")]
    mia, baby = (one for one in asked(children, "Ruth", with_private=False) if one.prompt == "day")

    assert "what they said or did first" in mia.hint
    assert baby.label == "What will it be like to be this baby, from the first day?"
    assert baby.hint.startswith("Who is there on the first nights")
