"""Who may have been there in a day, and who may have told of it."""

import datetime

from app.asking.days import new_form
from app.capture.loading import as_people
from app.cases.models import Person, PersonKind
from app.db import now, today
from app.declaration.questions import Day
from app.declaration.wording import Names
from tests.support.every_kind import a_tool_of_every_kind


def somebody(name: str, kind: PersonKind, *, expected_on: datetime.date | None = None) -> Person:
    return Person(kind=kind, given_name=name, folded_name=name.lower(), expected_on=expected_on, created_at=now())


def test_a_baby_who_is_not_born_yet_is_nowhere_in_a_day() -> None:
    mia, kelly = somebody("Mia", PersonKind.CHILD), somebody("Kelly", PersonKind.ADULT)
    baby = somebody("Baby", PersonKind.UNBORN, expected_on=today())
    question = next(one for one in a_tool_of_every_kind().questions() if isinstance(one, Day))

    form = new_form(question, "school", (), Names(child="Mia"), as_people([mia, kelly, baby], mia.id), "")

    assert [one.words for one in form.who] == ["Kelly", "Somebody else", "No grown-up", "Not known"]
    assert "Baby" not in [one.words for one in form.told_by]
