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
    for field in (*listing.fields, *(one for one in listing.changes if one.name in typed)):
        if field.name == listing.once and field.name not in typed:
            continue  # the page of one line does not ask it again
        if field.kind in ("line", "words"):
            typed[field.name] = UPN if field.name == "number" else "Something new"
        elif field.kind == "date":
            typed.update(zip(field.names, boxes_of(today()), strict=True))
        elif field.offered:
            typed[field.name] = offered_first(page, field.name)
        elif field.kind == "choice":
            typed[field.name] = (
                next(key for key, _ in field.choices if key) if field.choices else [one.value for one in field.among or ()][-1]
            )
        elif field.kind == "somebody":
            typed[field.name] = str(record.family.children[1].id)
    return typed


def offered_first(page: Page, name: str) -> str:
    """The first thing that the page lets somebody choose under this name, where the choices are data and not an enumeration."""
    options = [option for select in page.all("select", name=name) for option in select.iter("option")]
    values = [one.get("value", "") for one in (*options, *page.all("input", name=name))]
    return next(value for value in values if value)
