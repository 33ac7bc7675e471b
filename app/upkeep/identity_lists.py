"""The lists of who somebody is: the names they had or are known by, and the numbers health and schools know them by."""

from app.identity import actions, queries
from app.identity.models import Identifier, NameKind, NumberKind, OtherName
from app.identity.rules import as_read
from app.upkeep.fields import Field
from app.upkeep.here_twice import asks_whether_same
from app.upkeep.listing import Listing, from_until, joined, no_longer, of_person, since
from app.web.pages import day

OTHER_NAMES = Listing(
    key="names",
    table=OtherName,
    of="person",
    heading="Other names",
    intro="Names they had before, or are known by elsewhere. They are found by each of them, and called by the one they choose.",
    add="Add another name",
    fields=(
        Field("name", "The name, as it is written", needed="Write the name.", longest=200),
        Field("kind", "What name is it?", "choice", among=NameKind, needed="Say what name it is."),
        since("Since when?"),
    ),
    rows=lambda place: queries.names_of(place.session, [place.owner] if place.owner else []),
    shows=lambda _place, row: (
        row.name,
        joined(row.kind.words, from_until(row), f"Until {day(row.until)}" if row.until else ""),
    ),
    keep=of_person(actions.keep_name),
    ends=no_longer("Until"),
    then=lambda place, by, row: asks_whether_same(place, by, row.person_id),
)

OTHER_NUMBERS = Listing(
    key="numbers",
    table=Identifier,
    of="person",
    heading="NHS number and UPN",
    intro="The numbers health and schools know them by. Each is checked by its own check digit, so that a slip is found.",
    add="Add a number",
    fields=(
        Field("kind", "Which number?", "choice", among=NumberKind, needed="Say which number it is."),
        Field("number", "The number", hint="With or without spaces", needed="Write the number.", longest=20),
    ),
    rows=lambda place: queries.numbers_of(place.session, [place.owner] if place.owner else []),
    shows=lambda _place, row: (as_read(row.kind, row.number), row.kind.words),
    keep=of_person(actions.keep_number),
    ends=no_longer("It is not theirs, as found on"),
    then=lambda place, by, row: asks_whether_same(place, by, row.person_id),
)
