"""What the forms of requests may send, and reading them."""

import datetime
from collections.abc import Iterable
from uuid import UUID

from pydantic import Field

from app.rights.actions import Asked, Decided
from app.rights.models import Decision, Ground
from app.web.reading import Reading
from app.web.text import FormModel


class AskForm(FormModel):
    """Who asked to see what is written about whom, and how it was made sure."""

    operation: UUID | None = None
    person: str = ""
    asked_by: str = ""
    identity: str = ""
    asked_on_day: str = ""
    asked_on_month: str = ""
    asked_on_year: str = ""


class DecideForm(FormModel):
    """What is to be done with one thing, or (with `group`) with all that wait in one part."""

    at: str = Field(default="", max_length=8, pattern=r"^[a-z0-9]*$")
    """The end of the ids of its fields on the page it came from."""
    kind: str = ""
    item: str = ""
    group: str = ""
    decision: str = ""
    ground: str = ""
    why: str = ""
    words: str = ""


class StepForm(FormModel):
    """The next step of a request. `do` says which."""

    do: str = ""
    why: str = ""
    looked: str = ""
    pack: UUID | None = None
    how: str = ""
    on_day: str = ""
    on_month: str = ""
    on_year: str = ""


class FetchForm(FormModel):
    """A pack is fetched: nothing but the deed itself."""


def read_ask(reading: Reading, form: AskForm, people: Iterable[UUID], today: datetime.date) -> Asked | None:
    """Who asked, or None with what to mend."""
    person = reading.one_of("person", form.person, people, needed="Choose whose record it is.")
    asked_by = reading.line("asked_by", form.asked_by, needed="Write who asked.", longest=160)
    identity = reading.line("identity", form.identity, needed="Write how you made sure who is asking.", longest=300)
    boxes = (form.asked_on_day, form.asked_on_month, form.asked_on_year)
    on = reading.day("asked_on", boxes, what="the day they asked", needed="Give the day they asked.", latest=today)
    if reading.problems or person is None or on is None:
        return None
    return Asked(person, asked_by, identity, on)


def read_decision(reading: Reading, form: DecideForm) -> Decided | None:
    """What is to be done with something, or None with what to mend."""
    at = form.at
    decision = reading.choice(f"decision-{at}", form.decision, Decision, needed="Say what is to be done with it.")
    ground = reading.choice(f"ground-{at}", form.ground, Ground, needed="Choose the reason.")
    why = reading.line(f"why-{at}", form.why, needed="Say why, in a few words. It is kept, and not shown to them.", longest=400)
    words = reading.words(f"words-{at}", form.words)
    if decision is Decision.SHORTEN and not words:
        reading.problem(f"words-{at}", "Write what is given in its place.")
    if decision is Decision.GIVE and ground in TO_KEEP_BACK:
        reading.problem(f"ground-{at}", "That is a reason to leave it out. Choose one that fits what you decided.")
    if decision is Decision.LEAVE_OUT and ground in TO_GIVE:
        reading.problem(f"ground-{at}", "That is a reason to give it. Choose one that fits what you decided.")
    if reading.problems or decision is None or ground is None:
        return None
    return Decided(decision, ground, why, words)


TO_GIVE = frozenset({Ground.ABOUT_THEM, Ground.AGREED, Ground.KNOWN})
TO_KEEP_BACK = frozenset({Ground.ANOTHER, Ground.FROM_ANOTHER, Ground.HARM, Ground.LEGAL, Ground.NOT_ABOUT_THEM})
