"""What the forms of drawings, photos and papers may send, and reading them into what is meant."""

import datetime
from collections.abc import Sequence
from uuid import UUID

from app.attachments.actions import Told
from app.cases.models import Person, PersonKind
from app.cases.wording import called
from app.web.reading import Reading
from app.web.text import FormModel

FAMILY, SOMEBODY = "family", "somebody"
"""About the whole family; made by somebody who is not in the record."""

FILE_AND = frozenset({"token", "file"})


class WordsForm(FormModel):
    """What is written of a file. `maker` is somebody of the record by id, or `somebody` with their name in `made_by`."""

    about: str = ""
    statement: str = ""
    shows: str = ""
    maker: str = ""
    made_by: str = ""
    made_day: str = ""
    made_month: str = ""
    made_year: str = ""
    said: str = ""
    why: str = ""
    operation: UUID | None = None

    @property
    def made(self) -> tuple[str, str, str]:
        return self.made_day, self.made_month, self.made_year


class TakeOutForm(FormModel):
    """Why a file is taken out."""

    why: str = ""


def about_choices(children: Sequence[Person]) -> tuple[tuple[str, str], ...]:
    """Which child it is about, or the whole family."""
    return (*((str(one.id), called(one) or "The baby") for one in children), (FAMILY, "The whole family"))


def maker_choices(people: Sequence[Person]) -> tuple[tuple[str, str], ...]:
    """Who made it: each child, each carer, or somebody else. A baby still to be born has made nothing."""
    born = [one for one in people if one.kind is not PersonKind.UNBORN]
    ordered = sorted(born, key=lambda one: one.kind is PersonKind.ADULT)
    return (*((str(one.id), called(one)) for one in ordered), (SOMEBODY, "Somebody else"))


def read_about(reading: Reading, typed: str, children: Sequence[Person]) -> UUID | None:
    """The child it is about; None for the whole family, or with a problem."""
    if typed == FAMILY:
        return None
    return reading.one_of(
        "about", typed, [one.id for one in children], needed="Say which child this is about, or the whole family."
    )


def read_told(reading: Reading, form: WordsForm, people: Sequence[Person], *, today: datetime.date) -> Told | None:
    """What is written of it, or None with what to mend in `reading.problems`."""
    shows = reading.line("shows", form.shows, needed="Say what it shows, for somebody who cannot see it.", longest=400)
    maker = None
    if form.maker != SOMEBODY:
        maker = reading.one_of("maker", form.maker, [one.id for one in people], needed="Say who made it.")
    needed = "Say who made it, and who they are." if form.maker == SOMEBODY else ""
    made_by = reading.line("made_by", form.made_by, needed=needed, longest=160)
    made_on = reading.day("made", form.made, what="the day it was made", needed="Say which day it was made.", latest=today)
    said = reading.words("said", form.said)
    if reading.problems or made_on is None:
        return None
    return Told(shows, made_on, maker, made_by if form.maker == SOMEBODY else "", said)
