"""What the pages about two records of one person may send."""

from collections.abc import Mapping
from uuid import UUID

from app.merging.queries import Pair
from app.merging.rules import Differing
from app.web.reading import Reading
from app.web.text import FormModel


class AskForm(FormModel):
    """Somebody says that two may be one."""

    other: str = ""
    why: str = ""


class DecideForm(FormModel):
    """What a supervisor decides: two people, or one, and then whose record goes on and which facts hold."""

    deed: str = ""
    seen: int = 0
    kept: str = ""
    given_name: str = ""
    family_name: str = ""
    known_as: str = ""
    pronouns: str = ""
    born_on: str = ""
    expected_on: str = ""
    died_on: str = ""
    pen_picture: str = ""


class ApartForm(FormModel):
    """Two records are taken apart again, as they were read."""

    seen: int = 0
    other: tuple[str, ...] = ()
    """What was written since and is the other's."""


def read_decision(
    reading: Reading, form: DecideForm, pair: Pair, differ: tuple[Differing, ...]
) -> tuple[UUID | None, Mapping[str, UUID]]:
    """Whose record goes on, and for each fact in which they differ whose holds; what is left out is in `reading.problems`."""
    ids = [pair.one.id, pair.other.id]
    kept = reading.one_of("kept", form.kept, ids, needed="Choose whose record goes on.")
    chosen: dict[str, UUID] = {}
    for fact in differ:
        whose = reading.one_of(
            fact.name, getattr(form, fact.name), ids, needed=f"Choose which holds: {fact.label[0].lower()}{fact.label[1:]}."
        )
        if whose is not None:
            chosen[fact.name] = whose
    return kept, chosen
