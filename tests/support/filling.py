"""What somebody would write in the form of a list of the record."""

from app.db import today
from app.upkeep.listing import Listing
from app.web.reading import boxes_of
from tests.support.page import Page
from tests.support.whole_record import WholeRecord

UPN = "H801200001001"
"""A UPN whose check letter is right: the list of numbers takes nothing else."""


def filled(page: Page, listing: Listing, record: WholeRecord) -> dict[str, str]:
    """What somebody would write in the form of this list."""
    typed = dict(page.fields())
    for field in listing.fields:
        if field.name == listing.once and field.name not in typed:
            continue  # the page of one line does not ask it again
        if field.kind in ("line", "words"):
            typed[field.name] = UPN if field.name == "number" else "Something new"
        elif field.kind == "date":
            typed.update(zip(field.names, boxes_of(today()), strict=True))
        elif field.kind == "choice":
            typed[field.name] = (
                next(key for key, _ in field.choices if key) if field.choices else [one.value for one in field.among or ()][-1]
            )
        elif field.kind == "somebody":
            typed[field.name] = str(record.family.children[1].id)
    return typed
