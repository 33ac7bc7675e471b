"""The two lists of a plan that are kept line by line: who does what, and the child’s day as it is and as it is wanted."""

from typing import Any
from uuid import UUID

from sqlmodel import SQLModel

from app.cases.guard import CaseToWrite
from app.declaration.help import HELPS, Help
from app.people.practitioner import Practitioner
from app.plans import actions
from app.plans.kinds import Whose
from app.plans.models import DayPart, Plan, Step
from app.plans.queries import day_of, latest_words, plan_now, steps_of
from app.upkeep.fields import Field
from app.upkeep.listing import Listing, Place, joined, of_person
from app.web.pages import day

NOT_NAMED = "An outcome that has no words yet"


def plan_at(place: Place) -> Plan | None:
    return plan_now(place.session, place.case.id, place.owner) if place.owner else None


def outcomes_offered(place: Place) -> dict[str, tuple[tuple[str, str], ...]]:
    """The outcomes of the plan, to choose from."""
    plan = plan_at(place)
    words = latest_words(place.session, [plan.id]).get(plan.id, {}) if plan else {}
    named = tuple((part, row.words or NOT_NAMED) for (part, field), row in words.items() if part and field == "different")
    return {"outcomes": (("", "Choose the outcome"), *named)}


def keep_step(place: Place, by: Practitioner, was: Any, operation: UUID | None, values: dict[str, Any]) -> SQLModel:
    kind = values["help"]
    meant = {**values, "outcome_id": UUID(values["outcome_id"]), "help": Help.of(kind) if kind else None}
    return of_person(actions.keep_step)(place, by, was, operation, meant)


def plan_address(place: Place) -> str:
    return f"{place.case.address}/people/{place.owner}/plan"


STEPS = Listing(
    key="plan-steps",
    table=Step,
    of="person",
    way="plan",
    back=("/people/{owner}/plan", "The plan"),
    heading="Who does what",
    intro="The family, people around them, and us. Each step has somebody and a day.",
    add="Add a step",
    fields=(
        Field("outcome_id", "For which outcome?", "choice", offered="outcomes", needed="Choose the outcome it is for."),
        Field(
            "whose", "Whose step is it?", "choice", among=Whose, needed="Say whose it is: the family’s, the network’s or ours."
        ),
        Field("who", "Who?", hint="For example: Nan, the school, Ruth", needed="Write who does it.", longest=160),
        Field("what", "What will they do?", needed="Write what they will do.", longest=400),
        Field("by_on", "By when?", "date", may_be_ahead=True),
        Field("help", "What sort of help is it?", "choice", hint="It can be left at “Not said”.", choices=HELPS),
    ),
    rows=lambda place: steps_of(place.session, plan.id) if (plan := plan_at(place)) else [],
    shows=lambda _place, row: (
        f"{row.who}: {row.what}",
        joined(
            row.whose.words,
            row.help.words if row.help else "",
            f"By {day(row.by_on)}" if row.by_on else "",
            f"Done {day(row.done_on)}" if row.done_on else "",
        ),
    ),
    keep=keep_step,
    ends=Field("done_on", "Done on", "date", hint="Leave empty until it is done."),
    changes=(Field("taken_out_on", "Taken out on", "date", hint="Leave empty unless it is no step of this plan any more."),),
    offers=outcomes_offered,
    then=lambda place, _by, row: f"{plan_address(place)}/outcomes/{row.outcome_id}#steps",
)

DAY = Listing(
    key="plan-day",
    table=DayPart,
    of="person",
    way="plan",
    back=("/people/{owner}/plan", "The plan"),
    heading="The day we want",
    intro="Time by time: how the day is now, and how it will be when the plan is no longer needed. What is good already stays.",
    add="Add a time of the day",
    fields=(
        Field("time", "Which time of day?", hint="For example: waking, breakfast, bedtime", needed="Say which time.", longest=60),
        Field("now", "How is it now?", needed="Write how it is now.", longest=400),
        Field("wanted", "How will it be?", hint="“The same. Keep it.” will do.", needed="Write how it will be.", longest=400),
        Field("whose", "Whose words?", hint="For example: Mia, and Miss Adair", longest=160),
    ),
    rows=lambda place: day_of(place.session, plan.id) if (plan := plan_at(place)) else [],
    shows=lambda _place, row: (
        f"{row.time}: {row.wanted}",
        joined(f"Now: {row.now}", row.whose and f"Words: {row.whose}"),
    ),
    keep=of_person(actions.keep_day),
    ends=Field("taken_out_on", "Taken out on", "date", hint="Leave empty unless it should not be here."),
    then=lambda place, _by, _row: f"{plan_address(place)}#day",
)

LISTINGS = ((STEPS, CaseToWrite), (DAY, CaseToWrite))
