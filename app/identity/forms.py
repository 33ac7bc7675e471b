"""What the page of a birth may send: the day, the name of each baby, and whether there are two."""

import datetime
from uuid import UUID

from app.identity.actions import Born
from app.web.reading import Reading
from app.web.text import FormModel


class BornForm(FormModel):
    """One birth. A second name, or the tick, means that there are two children."""

    operation: UUID | None = None
    born_day: str = ""
    born_month: str = ""
    born_year: str = ""
    given: str = ""
    twins: str = ""
    twin_given: str = ""


def read_born(reading: Reading, form: BornForm, today: datetime.date) -> tuple[Born, ...]:
    """The children who have been born; what has to be mended is in `reading.problems`."""
    needed = "Say on which day the baby was born."
    boxes = (form.born_day, form.born_month, form.born_year)
    born_on = reading.day("born", boxes, what="the date of birth", needed=needed, latest=today) or today
    given = reading.line("given", form.given, longest=100)
    twin = reading.line("twin_given", form.twin_given, longest=100)
    if not (form.twins or twin):
        return (Born(given or "Baby", born_on),)
    first, second = given or "First twin", twin or "Second twin"
    if first.casefold() == second.casefold():
        reading.problem("twin_given", "Write a different name for the second twin, or “Second twin” until there is one.")
    return Born(first, born_on), Born(second, born_on)
