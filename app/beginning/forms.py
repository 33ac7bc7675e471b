"""What comes in when an assessment is begun, and what is wrong with it, field by field."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from app.answers.times import whole_date
from app.declaration.vocabulary import Depth
from app.refusals import CannotRead
from app.web.text import FormModel, Line

NOBODY = "nobody"


class StartForm(FormModel):
    """The form as it is sent. Fields that repeat are lists; `adapt` holds "<child>:<adaptation>", `carer` "<child>:<person>"."""

    operation: UUID | None = None
    """The id the sitting will have: sent twice, it is begun once."""
    tool: str = ""
    child: list[UUID] = []
    adapt: list[str] = []
    carer: list[str] = []
    seen_on_day: Line = ""
    seen_on_month: Line = ""
    seen_on_year: Line = ""
    place: Line = ""
    present: list[str] = []
    others_present: Line = ""
    depth: str = ""


@dataclass
class Started:
    """The form as it is meant, and the problems that stand in the way (field id → sentence)."""

    seen_on: datetime.date | None = None
    depth: Depth | None = None
    present: tuple[UUID, ...] = ()
    adaptations: Mapping[UUID, frozenset[str]] = field(default_factory=dict)
    carers: Mapping[UUID, tuple[UUID, ...]] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)


def understood(form: StartForm, *, people: Sequence[UUID], depths: tuple[Depth, ...], today: datetime.date) -> Started:
    """What the form means; `people` in the order of the record, which columns keep. What is missing is named with the mend."""
    found = Started()
    found.seen_on = day_seen(form, today, found.problems)
    found.depth = next((depth for depth in depths if depth.value == form.depth), None)
    if found.depth is None:
        found.problems["depth-" + depths[0].value] = "Choose how much to do today."
    if not form.present and not form.others_present:
        found.problems["present"] = "Say who is with you, or choose “Nobody: I am writing up”."
    if NOBODY in form.present and len(form.present) > 1:
        found.problems["present"] = "Choose who is with you, or “Nobody: I am writing up”, but not both."
    found.present = tuple(person for person in people if str(person) in form.present)
    found.adaptations = {child: frozenset(of_child(form.adapt, child)) for child in form.child}
    found.carers = {child: tuple(p for p in people if str(p) in of_child(form.carer, child)) for child in form.child}
    return found


def of_child(values: list[str], child: UUID) -> list[str]:
    """The second half of each "<child>:<what>" that is for this child."""
    return [value.partition(":")[2] for value in values if value.partition(":")[0] == str(child)]


def day_seen(form: StartForm, today: datetime.date, problems: dict[str, str]) -> datetime.date | None:
    """The day the child was seen: a real day that has been."""
    if not (form.seen_on_day or form.seen_on_month or form.seen_on_year):
        problems["seen_on_day"] = "Write the day you were there, such as 4 November 2026."
        return None
    try:
        seen = whole_date(form.seen_on_day, form.seen_on_month, form.seen_on_year)
    except CannotRead as refusal:
        problems[f"seen_on_{refusal.field}"] = f"The day you were there: {refusal.sentence}"
        return None
    if seen > today:
        problems["seen_on_day"] = "The day you were there must be today or earlier."
        return None
    if seen.year < today.year - 20:
        problems["seen_on_year"] = "That is more than 20 years ago. Check the year."
        return None
    return seen
