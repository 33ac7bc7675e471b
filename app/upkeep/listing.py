"""What a list of a record is: its words, the fields of a line, how a line reads, and the deed that keeps it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from sqlmodel import Session, SQLModel

from app.cases.models import Line
from app.cases.open_case import OpenCase
from app.people.practitioner import Practitioner
from app.refusals import NotReady
from app.upkeep.fields import Field
from app.web.pages import day


@dataclass(frozen=True)
class Place:
    """Where a line is kept: in which case, and of whom or of which home, when the list is theirs."""

    session: Session
    case: OpenCase
    names: Mapping[UUID, str]
    """What everybody in the family is called, and every practitioner on it."""
    owner: UUID | None = None
    home: str = ""
    """What the home is called, when it is a home's list."""


Keep = Callable[[Place, Practitioner, Any, UUID | None, dict[str, Any]], SQLModel]
"""Place, who does it, the line to change (or None and the id of the one to add), and the values."""


@dataclass(frozen=True)
class Listing:
    """One list. `ends` is the field that says a line no longer holds; it is asked only when a line is changed."""

    key: str
    table: type[Line]
    of: Literal["family", "person", "home"]
    heading: str
    intro: str
    add: str
    fields: tuple[Field, ...]
    rows: Callable[[Place], Sequence[Any]]
    shows: Callable[[Place, Any], tuple[str, str]]
    keep: Keep
    ends: Field | None = None
    changes: tuple[Field, ...] = ()
    """What is asked besides when a line is changed."""
    offers: Callable[[Place], Mapping[str, tuple[tuple[str, str], ...]]] = lambda _place: {}
    """What may be chosen where that is the authority's to set, by the name under which a field asks for it."""
    by_allocator: bool = False
    """True: only those who may decide whose case it is."""
    once: str = ""
    """A field that is asked when a line is added and stays as it is when the line is changed."""
    item_ends_with: str = ""
    back: tuple[str, str] | None = None
    """Where it is come to from, within the record, and what that is called, when that is not the family’s own page."""
    way: str = "family"
    """The page of the record it belongs to, as the record's own navigation names it."""
    notes: Callable[[Place, Sequence[Any]], tuple[str, ...]] = lambda _place, _rows: ()
    """What is to be looked at again in the rows as they stand."""
    then: Callable[[Place, Practitioner, Any], str] = lambda _place, _by, _row: ""
    """Where to go once a line is kept, when that is not the list: a page that asks something. Empty: the list."""

    @property
    def path(self) -> str:
        """The address of the list."""
        owner = {"family": "", "person": "/people/{person_id}", "home": "/homes/{home_id}"}[self.of]
        return f"/families/{{case_id}}{owner}/{self.key}"

    @property
    def item_path(self) -> str:
        """The address of one line of it."""
        return f"{self.path}/{{item_id}}{self.item_ends_with}"

    @property
    def item_fields(self) -> tuple[Field, ...]:
        """What is asked when a line is changed."""
        asked = tuple(field for field in self.fields if field.name != self.once)
        return (*asked, *((self.ends,) if self.ends else ()), *self.changes)


def since(label: str) -> Field:
    return Field("since", label, "date", hint="Leave empty if it is not known.")


def no_longer(label: str, name: str = "until") -> Field:
    return Field(name, label, "date", hint="Leave empty while it is so. What has ended stays in the record.")


def from_until(row: Any) -> str:
    return f"Since {day(row.since)}" if row.since else ""


def joined(*parts: str) -> str:
    """Short facts as sentences."""
    return ". ".join(part.rstrip(".") for part in parts if part)


def only_if_dates_follow(values: Mapping[str, Any]) -> None:
    if values.get("since") and values.get("until") and values["until"] < values["since"]:
        raise NotReady("It cannot end before it begins. Look at both days again.")


def of_person(deed: Callable[..., SQLModel]) -> Keep:
    """A deed on one person's list."""

    def keep(place: Place, by: Practitioner, was: Any, operation: UUID | None, values: dict[str, Any]) -> SQLModel:
        only_if_dates_follow(values)
        owned = {"case_id": place.case.id, "person_id": place.owner}
        return deed(place.session, by=by, was=was, operation=operation, **owned, **values)

    return keep


def of_family(deed: Callable[..., SQLModel]) -> Keep:
    """A deed on the family's list."""

    def keep(place: Place, by: Practitioner, was: Any, operation: UUID | None, values: dict[str, Any]) -> SQLModel:
        only_if_dates_follow(values)
        return deed(place.session, by=by, case_id=place.case.id, was=was, operation=operation, **values)

    return keep
