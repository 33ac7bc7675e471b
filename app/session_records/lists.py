"""The list that is written line by line in a session: explanations that could be wrong."""

from typing import Any

from app.agendas.queries import open_session
from app.people.practitioner import Practitioner
from app.session_records import actions, queries
from app.session_records.models import Explanation
from app.upkeep.fields import Field
from app.upkeep.listing import Listing, Place, no_longer, of_family

BACK = ("/supervision", "Supervision")
LONG = 2000


def then(place: Place, _by: Practitioner, row: Any) -> str:
    """Back to the session that it is written in."""
    return f"{place.case.address}/supervision/sessions/{row.session_id}#explanations"


def explanations_here(place: Place) -> list[Explanation]:
    """Those of the session that is open."""
    record = open_session(place.session, place.case.id)
    return queries.explanations_of(place.session, record.id) if record else []


def explanation_words(_place: Place, row: Explanation) -> tuple[str, str]:
    return row.words, f"What would show it is wrong: {row.wrong}"


EXPLANATIONS = Listing(
    key="supervision/explanations",
    table=Explanation,
    of="family",
    way="supervision",
    back=BACK,
    heading="Explanations",
    intro="At least two ways to explain what is seen. Each says what would show it is wrong, so that somebody can look.",
    add="Add an explanation",
    fields=(
        Field("words", "What may explain it", needed="Write the explanation in a sentence.", longest=300),
        Field("expect", "What would we expect to see, if it is right?", "words", longest=LONG),
        Field(
            "wrong",
            "What would show it is wrong?",
            "words",
            hint="Something somebody can go and find out.",
            needed="Say what would show it is wrong. What nothing could disprove explains nothing.",
            longest=LONG,
        ),
        Field("have", "What do we have so far?", "words", hint="“Nobody has asked” is an answer.", longest=LONG),
    ),
    rows=explanations_here,
    shows=explanation_words,
    keep=of_family(actions.keep_explanation),
    ends=no_longer("Taken out on"),
    then=then,
)
