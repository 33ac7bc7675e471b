"""What comes in when an assessment is begun, and what is wrong with it, field by field."""

import datetime
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from pydantic import model_validator

from app.answers.times import whole_date
from app.assessments.models import ChildSeen
from app.cases.wording import capital, listed
from app.declaration.vocabulary import Depth
from app.refusals import CannotRead
from app.web.pages import day
from app.web.reading import Reading
from app.web.text import FormModel

NOBODY = "nobody"
SEEN = "seen."


class StartForm(FormModel):
    """The form as it is sent. Fields that repeat are lists; `adapt` holds "<child>:<adaptation>", `carer` "<child>:<person>"."""

    operation: UUID | None = None
    """The id the sitting will have: sent twice, it is begun once."""
    tool: str = ""
    child: list[UUID] = []
    adapt: list[str] = []
    carer: list[str] = []
    seen: dict[str, str] = {}
    """Whether each child was seen: a child's id → a ChildSeen. Comes as one group of radios a child, `seen.<child>`."""
    seen_on_day: str = ""
    seen_on_month: str = ""
    seen_on_year: str = ""
    place: str = ""
    present: list[str] = []
    others_present: str = ""
    depth: str = ""
    paper: str = ""
    """ "yes": it was done on paper, and is typed up now."""
    filled_in_by: str = ""

    @model_validator(mode="before")
    @classmethod
    def gather_seen(cls, sent: Any) -> Any:
        """`seen.<child>` fields into one mapping."""
        if not isinstance(sent, dict):
            return sent
        seen = {name.removeprefix(SEEN): value for name, value in sent.items() if name.startswith(SEEN)}
        return {name: value for name, value in sent.items() if not name.startswith(SEEN)} | ({"seen": seen} if seen else {})


@dataclass
class Started:
    """The form as it is meant, and the problems that stand in the way (field id → sentence)."""

    seen_on: datetime.date | None = None
    depth: Depth | None = None
    place: str = ""
    others_present: str = ""
    filled_in_by: str = ""
    """Who filled in the paper; "" where there was none."""
    seen: Mapping[UUID, ChildSeen] = field(default_factory=dict)
    present: tuple[UUID, ...] = ()
    adaptations: Mapping[UUID, frozenset[str]] = field(default_factory=dict)
    carers: Mapping[UUID, tuple[UUID, ...]] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)


def understood(
    form: StartForm,
    *,
    people: Mapping[UUID, str],
    names: Mapping[UUID, str],
    depths: tuple[Depth, ...],
    today: datetime.date,
    one_carer: bool = False,
    born: Mapping[UUID, datetime.date] | None = None,
    unborn: Collection[UUID] = (),
) -> Started:
    """What the form means; `people`, each with a name, in the order that columns keep. What is missing is named with the mend.

    `names`: what each child chosen is called. `one_carer`: it is about one of them. `born`: nobody is seen before this day.
    `unborn`: those of whom nobody asks whether they were seen.
    """
    found = Started()
    found.depth = next((depth for depth in depths if depth.value == form.depth), None)
    if found.depth is None:
        found.problems["depth-" + depths[0].value] = "Choose how much to do today."
    found.place = short(form.place, "place", "Where", 160, found.problems)
    found.others_present = short(form.others_present, "others_present", "Anybody else there", 200, found.problems)
    found.filled_in_by = who_filled_in(form, found.problems)
    found.seen = which_seen(form, names, unborn, found.problems)
    called = which_day(found.seen, unborn)
    found.seen_on = day_seen(form, today, called, found.problems)
    before_birth(found, names, born or {}, called)
    found.present = who_was_there(form, people, found.problems)
    not_alone(found, names, people)
    found.adaptations = {child: frozenset(of_child(form.adapt, child)) for child in form.child}
    found.carers = {child: tuple(p for p in people if str(p) in of_child(form.carer, child)) for child in form.child}
    if one_carer:
        found.problems |= {
            f"carer-{child}": "Choose the one parent or carer it is about. Each has one of their own."
            for child in names
            if len(found.carers[child]) != 1
        }
    return found


def who_was_there(form: StartForm, people: Iterable[UUID], problems: dict[str, str]) -> tuple[UUID, ...]:
    """Who of the family was there."""
    if not form.present and not form.others_present.strip():
        problems["present"] = "Say who was there, or choose “Nobody from the family”."
    if NOBODY in form.present and len(form.present) > 1:
        problems["present"] = "Choose who was there, or “Nobody from the family”, but not both."
    return tuple(person for person in people if str(person) in form.present)


def who_filled_in(form: StartForm, problems: dict[str, str]) -> str:
    """Who filled in the paper; "" where there was none."""
    if form.paper and not form.filled_in_by.strip():
        problems["filled_in_by"] = "Write who filled in the paper. You are kept as whoever types it up."
    return short(form.filled_in_by, "filled_in_by", "Who filled it in", 160, problems)


def before_birth(found: Started, names: Mapping[UUID, str], born: Mapping[UUID, datetime.date], called: str) -> None:
    """Nobody was seen before they were born: one of the two dates is wrong, and which is for the practitioner to say."""
    for child, born_on in born.items():
        if found.seen_on is not None and found.seen_on < born_on:
            found.problems["seen_on_day"] = (
                f"{capital(names[child])} was born on {day(born_on)}. "
                f"{capital(called)} cannot be before that: look at both dates."
            )
            found.seen_on = None


def short(typed: str, name: str, label: str, longest: int, problems: dict[str, str]) -> str:
    """A short line as it is kept; "" with a problem that names the field when it cannot be."""
    reading = Reading()
    text = reading.line(name, typed, longest=longest)
    problems.update({place: f"{label}: {sentence[:1].lower()}{sentence[1:]}" for place, sentence in reading.problems.items()})
    return text


def not_alone(found: Started, names: Mapping[UUID, str], people: Mapping[UUID, str]) -> None:
    """Nobody was seen alone with a parent there: which of the two is so is for the practitioner to say.

    Children of one sitting may each have been seen by themselves, and all have been there.
    """
    there = listed([people[person] for person in found.present if person not in names])
    for child in (child for child, seen in found.seen.items() if there and seen is ChildSeen.ALONE):
        found.problems[f"seen-{child}"] = (
            f"“Was {names[child]} seen?” says alone; “Who was there” names {there}. Choose “With others”, or leave {there} out."
            + (" Where it differs from child to child, start with each by themselves." if len(names) > 1 else "")
        )


def which_seen(
    form: StartForm, names: Mapping[UUID, str], unborn: Collection[UUID], problems: dict[str, str]
) -> dict[UUID, ChildSeen]:
    """Whether each child was seen. Never inferred from who was there: somebody can be in the house and not be seen."""
    found = {child: seen for child in names for seen in ChildSeen if seen.value == form.seen.get(str(child))}
    found |= dict.fromkeys(unborn, ChildSeen.NOT_SEEN)
    for child, name in names.items():
        if child not in found:
            problems[f"seen-{child}"] = f"Say whether {name} was seen: alone, with others, or not this time."
    return found


def of_child(values: list[str], child: UUID) -> list[str]:
    """The second half of each "<child>:<what>" that is for this child."""
    return [value.partition(":")[2] for value in values if value.partition(":")[0] == str(child)]


def which_day(seen: Mapping[UUID, ChildSeen], unborn: Collection[UUID]) -> str:
    """What the day is called: of children whom nobody saw nobody need have been there. With a baby’s parents somebody was."""
    said = {how for child, how in seen.items() if child not in unborn}
    return "the day it is about" if said == {ChildSeen.NOT_SEEN} else "the day you were there"


def day_seen(form: StartForm, today: datetime.date, called: str, problems: dict[str, str]) -> datetime.date | None:
    """The day the child was seen, or that it is about: a real day that has been."""
    if not (form.seen_on_day or form.seen_on_month or form.seen_on_year):
        problems["seen_on_day"] = f"Write {called}, such as 4 November 2026."
        return None
    try:
        seen = whole_date(form.seen_on_day, form.seen_on_month, form.seen_on_year)
    except CannotRead as refusal:
        problems[f"seen_on_{refusal.field}"] = f"{capital(called)}: {refusal.sentence}"
        return None
    if seen > today:
        problems["seen_on_day"] = f"{capital(called)} must be today or earlier."
        return None
    if seen.year < today.year - 20:
        problems["seen_on_year"] = "That is more than 20 years ago. Check the year."
        return None
    return seen
