"""The list of what is decided in the session that is open, written line by line."""

from typing import Any
from uuid import UUID

from sqlmodel import SQLModel

from app.agendas.queries import names_by_id, open_session
from app.cases.queries import workers_on
from app.decisions import actions, queries
from app.decisions.models import SessionDecision
from app.people.practitioner import Practitioner
from app.upkeep.fields import Field
from app.upkeep.listing import Listing, Place, joined, no_longer
from app.web.pages import day

BACK = ("/supervision", "Supervision")
LONG = 2000


def then(place: Place, _by: Practitioner, row: Any) -> str:
    """Back to the session that it is written in."""
    return f"{place.case.address}/supervision/sessions/{row.session_id}#decisions"


def owners(place: Place) -> dict[str, str]:
    """Whose a decision may be: whoever works with the family now, and the supervisor of the session."""
    found = {str(one.account_id): one.name for one in workers_on(place.session, place.case.id)}
    record = open_session(place.session, place.case.id)
    return {**found, **{str(one): name for one, name in names_by_id(place.session, two_of(record)).items()}}


def two_of(record: Any) -> tuple[UUID, ...]:
    return (record.worker_id, record.supervisor_id) if record else ()


def keep_decision(place: Place, by: Practitioner, was: Any, operation: UUID | None, values: dict[str, Any]) -> SQLModel:
    owner = values["owner_id"]
    return actions.keep_decision(
        place.session,
        by=by,
        case_id=place.case.id,
        was=was,
        operation=operation,
        owner=owners(place)[owner],
        **{**values, "owner_id": UUID(owner)},
    )


def decisions_here(place: Place) -> list[SessionDecision]:
    record = open_session(place.session, place.case.id)
    return [one.row for one in queries.decisions_in(place.session, record.id)] if record else []


def decision_words(place: Place, row: SessionDecision) -> tuple[str, str]:
    whose = owners(place).get(str(row.owner_id), "")
    whom = place.names.get(row.person_id, "") if row.person_id else "The whole family"
    return row.words, joined(whom, whose, f"By {day(row.due_on)}", row.why)


DECISIONS = Listing(
    key="supervision/decisions",
    table=SessionDecision,
    of="family",
    way="supervision",
    back=BACK,
    heading="Decisions",
    intro="What is decided, why, who sees it differently, whose it is and by when. It stands on My work until it is done.",
    add="Add a decision",
    fields=(
        Field(
            "words",
            "What is decided?",
            hint="What somebody will do. To go on as now is a decision too.",
            needed="Write what is decided.",
        ),
        Field("person_id", "For whom?", "somebody", or_nobody="The whole family", somebody="child"),
        Field("why", "Why?", "words", needed="Say why, so that it can be understood in years to come.", longest=LONG),
        Field(
            "differently",
            "Who sees it differently, and how?",
            "words",
            hint="In their words. Leave empty when nobody does.",
            longest=LONG,
        ),
        Field("owner_id", "Whose is it?", "choice", offered="owners", needed="Choose whose it is."),
        Field("due_on", "By when?", "date", needed="Give the day by which it is done or looked at again.", may_be_ahead=True),
    ),
    rows=decisions_here,
    shows=decision_words,
    keep=keep_decision,
    ends=no_longer("Taken back on"),
    offers=lambda place: {"owners": tuple(owners(place).items())},
    then=then,
)
