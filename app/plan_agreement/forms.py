"""What the forms of signing and of a review may send, and reading what a review found of one outcome."""

import json
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from app.plan_progress.sustained import STRESS, Says
from app.plans.kinds import Change, Holds
from app.web.reading import Reading, is_number
from app.web.text import FormModel

Number = Annotated[int, Field(ge=0, le=1_000_000)]


class SignForm(FormModel):
    """A signature under what the page showed."""

    seen: str = ""
    operation: UUID | None = None


class DecideForm(FormModel):
    """What a supervisor makes of a version."""

    version: UUID | None = None
    decision: str = ""
    words: str = ""


class ReopenForm(FormModel):
    """Why an agreed plan is opened again."""

    why: str = ""
    operation: UUID | None = None


class BeginReviewForm(FormModel):
    """On which day the plan was looked at, and who was there."""

    on_day: str = ""
    on_month: str = ""
    on_year: str = ""
    present: str = ""
    operation: UUID | None = None


class LineForm(FormModel):
    """What a review found of one outcome."""

    change: str = ""
    evidence: str = ""
    says: list[str] = []
    weekend: str = ""
    holidays: str = ""
    each_carer: str = ""
    money: str = ""
    nobody_coming: str = ""
    holds_words: str = ""
    weeks: str = ""
    still_needs: str = ""
    nearly: str = ""


class HeldForm(FormModel):
    """What a supervisor says of whether a change holds, and why. `seen`: the number of the last word the page showed."""

    says: str = ""
    why: str = ""
    seen: Number = 0
    operation: UUID | None = None


class FinishForm(FormModel):
    """What a review leads to."""

    our_help: str = ""
    child_told: str = ""
    next_day: str = ""
    next_month: str = ""
    next_year: str = ""


def read_line(reading: Reading, form: LineForm, child: str) -> dict[str, Any]:
    """What was found, by column; problems are noted."""
    needed = f"Say what is different for {child}, or that nobody can tell yet."
    change = reading.choice("change", form.change, Change, needed=needed)
    can_tell = change is not Change.CANNOT_TELL
    evidence = f"Write what shows it: what was seen or said of {child}, and when." if can_tell else ""
    says = [one.value for one in Says if one.value in form.says]
    if can_tell and not says:
        reading.problem("says", "Say who says so.")
    typed = {name: getattr(form, name) or Holds.NOT_KNOWN.value for name in STRESS}
    held = {name: reading.choice(name, typed[name], Holds, needed="Choose one of those that are there.") for name in STRESS}
    weeks = form.weeks.strip()
    if weeks and not is_number(weeks, 3):
        reading.problem("weeks", "Write a whole number of weeks in figures, for example 6.")
    return {
        "change": change,
        "evidence": reading.words("evidence", form.evidence, needed=evidence, longest=4000),
        "says": json.dumps(says),
        **held,
        "holds_words": reading.words("holds_words", form.holds_words, longest=2000),
        "weeks": int(weeks) if weeks and is_number(weeks, 3) else None,
        "still_needs": reading.words("still_needs", form.still_needs, longest=2000),
        "nearly": reading.words("nearly", form.nearly, longest=2000),
    }
