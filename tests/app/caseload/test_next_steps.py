"""Of a family with nothing due the board says so only where every child was seen lately."""

import datetime
from uuid import uuid4

from app.caseload.presenters import next_words
from app.caseload.rules import Known, Standing, standing
from app.cases.models import Case, Person, PersonKind

TODAY = datetime.date(2026, 11, 29)
CASE = Case(
    ref="WP-1",
    family_name="Dean",
    folded_name="dean",
    team_id=uuid4(),
    opened_by=uuid4(),
    opened_at=datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC),
)
MIA = Person(
    kind=PersonKind.CHILD,
    given_name="Mia",
    family_name="Dean",
    folded_name="dean mia",
    created_at=CASE.opened_at,
)


def seen(on: datetime.date | None) -> Standing:
    known = Known({CASE.id: [MIA]}, {}, {}, {}, {MIA.id: on} if on else {}, {}, {}, {}, {}, {})
    return standing(CASE, known, TODAY)


def test_nothing_is_due_only_where_the_child_was_seen() -> None:
    assert next_words(seen(TODAY), TODAY)[0] == "Nothing due"
    assert next_words(seen(TODAY - datetime.timedelta(days=29)), TODAY)[0] == "No next step is written down"
    assert next_words(seen(None), TODAY)[0] == "No next step is written down"
