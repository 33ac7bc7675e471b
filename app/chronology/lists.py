"""The two lists that are kept line by line for each child: attendance at school, and appointments."""

from collections.abc import Sequence
from typing import Any

from app.cases.models import Person
from app.chronology import actions, queries
from app.chronology.models import Appointment, Attendance, Nearness, Outcome
from app.chronology.rules import Period, When, attended_words, band_words, overlapping
from app.upkeep.fields import Field
from app.upkeep.listing import Listing, Place, joined, of_person
from app.web.pages import day


def taken_out(label: str) -> Field:
    return Field("taken_out_on", label, "date", hint="Leave empty unless this should never have been written here.")


SOURCE = Field(
    "source",
    "Where does this come from?",
    hint="For example: the school’s register, 12 November",
    needed="Say who or what this comes from.",
)


def attendance_shown(place: Place, row: Attendance) -> tuple[str, str]:
    born = born_on(place)
    missed = row.authorised + row.unauthorised
    words = f"{when(row).words}. {attended_words(row.possible, row.authorised, row.unauthorised)}"
    return words, joined(band_words(missed, row.possible, born, row.since), f"Source: {row.source}")


def born_on(place: Place) -> Any:
    person = place.session.get(Person, place.owner) if place.owner else None  # in the session already, so nothing is asked
    return person.born_on if person else None


def when(row: Attendance) -> When:
    return When(row.since, Nearness.DAY, row.until, Nearness.DAY)


def counted_twice(_place: Place, rows: Sequence[Any]) -> tuple[str, ...]:
    """A warning for each two periods that share a day."""
    pairs = overlapping([Period(row.id, row.since, row.until) for row in rows])
    return tuple(
        f"{day(one.since)} to {day(one.until)} and {day(other.since)} to {day(other.until)} share days. "
        "A session may be counted twice: look at both."
        for one, other in pairs
    )


ATTENDANCE = Listing(
    key="attendance",
    table=Attendance,
    of="person",
    way="chronology",
    back=("/chronology", "Chronology"),
    heading="School attendance",
    intro="In sessions: half-days that were possible for this child. A number cannot say why: ask, and write it down.",
    add="Add a period",
    fields=(
        Field("since", "From which day?", "date", needed="Say on which day the period begins."),
        Field("until", "To which day?", "date", needed="Say on which day the period ends."),
        Field("possible", "Sessions that were possible", "number", needed="Write how many half-days were possible."),
        Field("authorised", "Missed, authorised", "number", hint="Leave empty for none."),
        Field("unauthorised", "Missed, unauthorised", "number", hint="Leave empty for none."),
        SOURCE,
    ),
    rows=lambda place: queries.attendance_of(place.session, place.case.id, place.owner),
    shows=attendance_shown,
    notes=counted_twice,
    keep=of_person(actions.keep_attendance),
    ends=taken_out("Taken out on"),
)

APPOINTMENTS = Listing(
    key="appointments",
    table=Appointment,
    of="person",
    way="chronology",
    back=("/chronology", "Chronology"),
    heading="Appointments",
    intro="It is for adults to bring a child: say “was not brought”, and ask what got in the way.",
    add="Add an appointment",
    fields=(
        Field("what", "What was it for?", hint="For example: dentist, first visit", needed="Say what it was for."),
        Field("on", "On which day?", "date", needed="Say on which day it was.", may_be_ahead=True),
        Field("outcome", "What came of it?", "choice", among=Outcome, needed="Say what came of it."),
        Field("way", "What got in the way, or helped", "words", hint="In the words of whoever you asked.", longest=1000),
        Field("source", "Where does this come from?", hint="For example: letter from the dentist"),
        Field("not_for_family", "It names or comes from somebody outside the family: keep it out of copies for them", "tick"),
    ),
    rows=lambda place: queries.appointments_of(place.session, place.case.id, place.owner),
    shows=lambda _place, row: (
        f"{row.what}: {row.outcome.words.lower()}",
        joined(day(row.on), row.way, f"Source: {row.source}" if row.source else ""),
    ),
    keep=of_person(actions.keep_appointment),
    ends=taken_out("Taken out on"),
)
