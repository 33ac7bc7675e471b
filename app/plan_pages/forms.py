"""What the forms of a plan may send, and reading one field: words as they are kept, a day from three boxes."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from app.db import today
from app.people.guard import MayNot
from app.plans.fields import OUTCOME_FIELDS, PLAN_FIELDS, PlanField
from app.plans.kinds import Said
from app.plans.views import Viewed
from app.web.reading import Reading
from app.web.text import FormModel

Number = Annotated[int, Field(ge=0, le=1_000_000)]


class BeginForm(FormModel):
    """Why there is a plan again; nothing for the first."""

    why: str = ""


class WordsForm(FormModel):
    """One field, as it was typed. `seen`: the number of the words the page showed. `over`: what is put aside knowingly."""

    field: str = ""
    part: str = ""
    words: str = ""
    words_day: str = ""
    words_month: str = ""
    words_year: str = ""
    seen: Number = 0
    over: Number = 0
    operation: UUID | None = None


class OutcomeForm(FormModel):
    """A new outcome and what it answers. `start`: words to begin from that were chosen."""

    different: str = ""
    need: list[str] = []
    start: str = ""
    operation: UUID | None = None


class StepForm(FormModel):
    """A step as it was typed so far."""

    outcome_id: UUID | None = None
    whose: str = ""
    who: str = ""
    what: str = ""
    by_on_day: str = ""
    by_on_month: str = ""
    by_on_year: str = ""
    help: str = ""
    operation: UUID | None = None


class ReasonForm(FormModel):
    """Why a serious need has no outcome."""

    need: str = ""
    why: str = ""


class TurnForm(FormModel):
    """What became of an outcome."""

    turn: str = ""
    why: str = ""


class ViewForm(FormModel):
    """What somebody said of the plan."""

    said: str = ""
    words: str = ""
    about: str = ""
    followed: str = ""
    asked_day: str = ""
    asked_month: str = ""
    asked_year: str = ""
    operation: UUID | None = None


def field_of(form: WordsForm) -> PlanField:
    """The field that is written. Raises MayNot for one that no plan has."""
    found = (OUTCOME_FIELDS if form.part else PLAN_FIELDS).get(form.field)
    if found is None:
        raise MayNot
    return found


def read_words(reading: Reading, form: WordsForm, field: PlanField) -> str:
    """What the field holds, as it is kept; problems are noted under `words`."""
    if field.kind != "date":
        return reading.line("words", form.words, longest=field.longest)
    date = reading.day("words", (form.words_day, form.words_month, form.words_year), what="the day")
    return date.isoformat() if date else ""


def read_view(reading: Reading, form: ViewForm) -> Viewed | None:
    """What they said; None with what is to be mended."""
    said = reading.choice("said", form.said, Said, needed="Say what they said, or that they could not answer.")
    words = reading.words("words", form.words, longest=4000)
    about = reading.words("about", form.about, longest=2000)
    followed = reading.words("followed", form.followed, longest=2000)
    boxes = (form.asked_day, form.asked_month, form.asked_year)
    was_asked = said not in (None, Said.NOT_ASKED)
    asked_on = reading.day(
        "asked", boxes, what="the day they were asked", needed="Say on which day." if was_asked else "", latest=today()
    )
    if said in (Said.PARTLY, Said.DISAGREES) and not (words or about):
        reading.problem("words", "Write what they said, as they said it.")
    if said is Said.COULD_NOT and not about:
        reading.problem("about", "Say why they could not answer.")
    if said in (Said.COULD_NOT, Said.NOT_ASKED) and not followed:
        reading.problem("followed", "Say who asks, and by when.")
    return None if reading.problems or said is None else Viewed(said, words, about, followed, asked_on)
