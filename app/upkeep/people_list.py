"""The list of who is in a family: everybody as far as they are known, also where only an age is, or “mum” without a name."""

from typing import Any
from uuid import UUID

from sqlmodel import SQLModel

from app.cases import actions, queries
from app.cases.models import Person, PersonKind
from app.cases.wording import STAND_IN, age_and_birth, capital, full_name
from app.db import today
from app.identity.ages import MEND, born_when
from app.people.practitioner import Practitioner
from app.refusals import CannotRead, NotReady
from app.upkeep.fields import Field
from app.upkeep.here_twice import asks_whether_same
from app.upkeep.listing import Listing, Place


def keep_person(place: Place, by: Practitioner, was: Person | None, operation: UUID | None, values: dict[str, Any]) -> SQLModel:
    kind = PersonKind(values["kind"])
    if kind is PersonKind.UNBORN and not values["expected_on"]:
        raise NotReady("Say when the baby is expected. A rough day will do: it can be put right later.")
    if kind is PersonKind.UNBORN and values["born_on"]:
        raise NotReady("A baby who is expected has no date of birth yet. Take the date out, or choose “A child”.")
    known = {**names_known(kind, was, values), **birth_known(kind, was, values)}
    given = actions.PersonGiven(**{**values, "kind": kind, **known})
    if was is None:
        return actions.add_person(place.session, by=by, case_id=place.case.id, given=given, operation=operation)
    return actions.change_person(place.session, by=by, case_id=place.case.id, person=was, given=given)


def names_known(kind: PersonKind, was: Person | None, values: dict[str, Any]) -> dict[str, str]:
    """The names as they are kept. Raises NotReady where there is nothing at all to call somebody by.

    As soon as a name is known, the word that stood in for it goes, unless somebody has just written another.
    """
    given, known_as = values["given_name"], values["known_as"]
    stood_in = was is not None and not was.given_name and known_as == was.known_as
    if kind is PersonKind.UNBORN:
        return {"given_name": given or "Baby"}
    if given or known_as:
        return {"given_name": given, "known_as": "" if given and stood_in else known_as}
    if kind is PersonKind.CHILD:
        return {"given_name": "", "known_as": STAND_IN}
    raise NotReady("Write their name; or, if it is not known yet, what the family calls them under “Known as”: Mum, Nan.")


def birth_known(kind: PersonKind, was: Person | None, values: dict[str, Any]) -> dict[str, Any]:
    """The birth date as it is kept: a date that was written, or one counted back from an age. Raises NotReady for no age."""
    said = values.pop("age_said")
    if not said or values["born_on"]:
        return {"age_said_on": None}
    if kind is PersonKind.UNBORN:
        raise NotReady("A baby who is expected has no age yet. Take the age out, or choose “A child”.")
    if was is not None and was.age_said == said:
        return {"born_on": was.born_on, "born_about": True, "age_said_on": was.age_said_on}
    born = born_when(said, today())
    if born is None:
        raise CannotRead("age_said", MEND)
    return {"born_on": born, "born_about": True, "age_said_on": today()}


def or_somebody_else(place: Place, by: Practitioner, row: Person) -> str:
    """The page that asks whether they are in the record already, when somebody is like them. They have been added by then."""
    return asks_whether_same(place, by, row.id)


PRONOUNS = (("", "Not said"), ("she", "She, her"), ("he", "He, him"), ("they", "They, them"))
KINDS = (("child", "A child"), ("unborn", "A baby who is expected"), ("adult", "An adult"))

PEOPLE = Listing(
    key="people",
    table=Person,
    of="family",
    heading="People in this record",
    intro="Children, babies who are expected, and every adult who matters to them, wherever they live.",
    add="Add somebody to the record",
    fields=(
        Field("kind", "Who is this?", "choice", choices=KINDS, needed="Say whether this is a child, a baby or an adult."),
        Field("given_name", "Given name", hint="Leave it empty while nobody knows it, or a baby has none yet.", longest=100),
        Field("family_name", "Family name", longest=120),
        Field(
            "known_as",
            "Known as, if that is another name",
            hint="While no name is known, what they are called until it is: Mum, Nan. Nobody is found by that.",
            longest=100,
        ),
        Field("pronouns", "Pronouns", "choice", choices=PRONOUNS),
        Field(
            "born_on",
            "Date of birth",
            "date",
            hint="Leave empty if it is not known. If only the year is known, write 1 1 and the year, and tick the next box.",
            counted_from="age_said",
        ),
        Field("born_about", "That date is approximate", "tick", counted_from="age_said"),
        Field(
            "age_said",
            "About how old, if that is all that is known",
            hint="For example: 6, or 8 months. It is kept as “about 6”, as said today. A search by date of birth does not "
            "find them until the date is filled in.",
            longest=30,
        ),
        Field("expected_on", "When a baby is expected", "date", may_be_ahead=True, follows=("kind", "unborn")),
        Field("died_on", "If they have died, on which day", "date", hint="Nothing more is asked of somebody who has died."),
        Field(
            "pen_picture",
            "Who they are, in a line or two",
            "words",
            hint="What they love, are good at, and who matters to them. What is hard comes later, elsewhere.",
            longest=600,
        ),
    ),
    rows=lambda place: queries.people_of(place.session, place.case.id),
    shows=lambda _place, row: (full_name(row), capital(age_and_birth(row, today()))),
    keep=keep_person,
    item_ends_with="/edit",
    then=or_somebody_else,
)
