"""The lists of what law asks: each child's protection plans with those before them, and the deadlines of law and guidance."""

import datetime
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlmodel import SQLModel

from app.cases.models import NextStep
from app.deadlines import actions, plans, queries
from app.deadlines.declared import choices
from app.deadlines.models import PlanCategory, ProtectionPlan
from app.deadlines.rules import plans_before
from app.people.practitioner import Practitioner
from app.upkeep.fields import Field
from app.upkeep.listing import Listing, Place, joined, no_longer, of_family
from app.web.pages import day


def keep_deadline(place: Place, by: Practitioner, was: Any, operation: UUID | None, values: dict[str, Any]) -> SQLModel:
    return actions.keep_deadline(place.session, by=by, case_id=place.case.id, was=was, operation=operation, **values)


def deadline_words(place: Place, row: NextStep) -> tuple[str, str]:
    whom = place.names.get(row.person_id, "") if row.person_id else "The whole family"
    return row.words, joined(whom, f"By {day(row.due_on)}" if row.due_on else "No day could be worked out", row.detail)


DEADLINES = Listing(
    key="deadlines",
    table=NextStep,
    of="family",
    heading="Deadlines",
    intro="What law and guidance ask for. The last day is worked out from the first.",
    add="Add a deadline",
    fields=(
        Field("rule", "Which?", "choice", offered="deadlines", needed="Choose which deadline it is."),
        Field("from_on", "From which day does it run?", "date", needed="Say from which day it runs."),
        Field("person_id", "For whom?", "somebody", or_nobody="The whole family", somebody="child"),
        Field("extended_to", "Another day", "date", hint="Only when another day holds than the rule gives.", may_be_ahead=True),
        Field("extended_why", "Why does another day hold?", longest=400),
        Field("met_by", "What was done to meet it", hint="Leave empty until it is done."),
    ),
    rows=lambda place: queries.deadlines_of(place.session, place.case.id, met=False),
    shows=deadline_words,
    keep=keep_deadline,
    ends=Field("done_on", "Done on", "date", hint="Leave empty until it is done."),
    once="rule",
    offers=lambda place: {"deadlines": (("", "Choose one"), *choices(place.session))},
)


def plan_words(place: Place, row: ProtectionPlan) -> tuple[str, str]:
    every = plans.plans_of(place.session, place.case.id)
    return (
        f"{place.names.get(row.person_id, 'Somebody no longer in the record')}: {row.category.words}",
        joined(
            f"{day(row.since)} to {day(row.until)}" if row.until else f"Since {day(row.since)}",
            row.begin_why,
            row.end_why,
            before_words(every, row),
        ),
    )


def before_words(every: Iterable[ProtectionPlan], row: ProtectionPlan) -> str:
    """How many plans this child had before, ever and within two years, from this record; and what is known from elsewhere."""
    spans: list[tuple[datetime.date, datetime.date | None]] = [
        (one.since, one.until) for one in every if one.person_id == row.person_id and one.id != row.id
    ]
    ever, lately = plans_before(row.since, spans)
    elsewhere = f". Elsewhere: {row.earlier_elsewhere}" if row.earlier_elsewhere else ""
    return f"Earlier plans in this record: {ever}, of which {lately} ended within two years before{elsewhere}"


PROTECTION_PLANS = Listing(
    key="protection-plans",
    table=ProtectionPlan,
    of="family",
    heading="Child protection plans",
    intro="Each child’s own plan: why, and from when until when. Earlier plans are counted: all, and the last two years’.",
    add="Add a plan",
    fields=(
        Field("person_id", "For which child?", "somebody", needed="Choose the child.", somebody="child"),
        Field("category", "Why?", "choice", among=PlanCategory, needed="Choose the category."),
        Field("since", "From which day?", "date", needed="Say from which day."),
        Field("begin_why", "What led to the plan", needed="Say in a sentence what led to the plan.", longest=400),
        Field("earlier_elsewhere", "Earlier plans in another area", hint="How many, and when the last one ended.", longest=200),
        Field("end_why", "Why it ended", hint="Leave empty while it is so.", longest=400),
    ),
    rows=lambda place: plans.plans_of(place.session, place.case.id),
    shows=plan_words,
    keep=of_family(plans.keep_plan),
    ends=no_longer("Ended on"),
)
