"""The list of the stages of help, of the family and of each child: begun with what led to it, put right with the reason."""

from typing import Any
from uuid import UUID

from sqlmodel import SQLModel

from app.cases import queries
from app.cases.models import Stage
from app.people.practitioner import Practitioner
from app.stages.actions import StageGiven, start_stage
from app.stages.declared import book_in
from app.upkeep.fields import Field
from app.upkeep.listing import Listing, Place, joined, no_longer, only_if_dates_follow
from app.web.pages import day


def keep_stage(place: Place, by: Practitioner, was: Any, operation: UUID | None, values: dict[str, Any]) -> SQLModel:
    only_if_dates_follow(values)
    return start_stage(place.session, by=by, case_id=place.case.id, given=StageGiven(**values), was=was, operation=operation)


def offered(place: Place) -> dict[str, tuple[tuple[str, str], ...]]:
    """The stages and roles of the file, and those that stand in this record under a name that the file no longer has."""
    book, kept = book_in(place.session), queries.stages_of(place.session, place.case.id)
    stages = {one.key: one.name for one in book.stages}
    roles = {one.key: one.name for one in book.roles}
    old = {one.stage: f"{one.name} (no longer used here)" for one in kept if one.stage not in stages}
    was = {
        one.lead_role: f"{one.lead_name} (no longer used here)" for one in kept if one.lead_role and one.lead_role not in roles
    }
    return {
        "stages": (("", "Choose one"), *stages.items(), *old.items()),
        "roles": (("", "Not said"), *roles.items(), *was.items()),
    }


def stage_words(place: Place, row: Stage) -> tuple[str, str]:
    whom = place.names.get(row.person_id, "Somebody no longer in the record") if row.person_id else "The whole family"
    return (
        f"{row.name}, {whom}" if row.person_id else row.name,
        joined(
            whom,
            f"{day(row.since)} to {day(row.until)}" if row.until else f"Since {day(row.since)}",
            row.why,
            row.lead_name,
            row.who,
            f"Looked at again {day(row.next_review_on)}" if row.next_review_on and not row.until else "",
        ),
    )


STAGES = Listing(
    key="stages",
    table=Stage,
    of="family",
    heading="Stages of help",
    intro="Each stage with its days and what led to it. A new one ends the one before on the day it begins.",
    add="Begin a new stage",
    fields=(
        Field("stage", "Which stage?", "choice", offered="stages", needed="Choose the stage."),
        Field(
            "person_id",
            "For whom?",
            "somebody",
            hint="One child may be at another stage than the family.",
            or_nobody="The whole family",
            somebody="child",
        ),
        Field("since", "From which day?", "date", needed="Say from which day."),
        Field(
            "why",
            "What led to it?",
            "words",
            hint="In words the family would know again. The reason is kept with it.",
            longest=400,
        ),
        Field("lead_role", "Who leads the help, by role", "choice", offered="roles"),
        Field("who", "Who leads the help, by name", longest=160),
        Field("next_review_on", "When is it looked at again?", "date", may_be_ahead=True),
    ),
    rows=lambda place: list(reversed(queries.stages_of(place.session, place.case.id))),
    shows=stage_words,
    keep=keep_stage,
    ends=no_longer("Ended on"),
    changes=(
        Field(
            "put_right_why",
            "Why is it changed?",
            "words",
            hint="Only when the stage or one of its days is changed. What stood before is kept.",
            longest=400,
        ),
    ),
    offers=offered,
)
