"""The lists of who is in a family, what holds for them and where they live, and the deed that keeps each line."""

from typing import Any, cast
from uuid import UUID

from sqlmodel import SQLModel

from app.access import handing_over
from app.cases import actions, queries
from app.cases.models import (
    Allocation,
    Characteristic,
    Household,
    HouseholdMember,
    Kin,
    KnownStrength,
    Relationship,
)
from app.cases.wording import capital
from app.declaration.vocabulary import StrengthLevel
from app.people.practitioner import Practitioner
from app.terms.characteristics import CHARACTERISTICS, HELPS, characteristic_words
from app.upkeep.fields import Field
from app.upkeep.listing import (
    Listing,
    Place,
    from_until,
    joined,
    no_longer,
    of_family,
    of_person,
    only_if_dates_follow,
    since,
)
from app.web.pages import day


def keep_allocation(
    place: Place, by: Practitioner, was: Allocation | None, operation: UUID | None, values: dict[str, Any]
) -> SQLModel:
    session, case_id = place.session, place.case.id
    if was is not None and values["until"]:
        return handing_over.end(session, by=by, case_id=case_id, allocation=was)
    account_id = was.account_id if was else values["account_id"]
    part = values["part"]
    return handing_over.give(session, by=by, case_id=case_id, to_id=account_id, part=part, operation=operation)


def keep_lodger(
    place: Place, by: Practitioner, was: HouseholdMember | None, operation: UUID | None, values: dict[str, Any]
) -> SQLModel:
    only_if_dates_follow(values)
    return actions.keep_household_member(
        place.session,
        by=by,
        case_id=place.case.id,
        household_id=cast(UUID, place.owner),
        was=was,
        operation=operation,
        **values,
    )


def facts_of(place: Place, *, helps: bool) -> list[Characteristic]:
    """What is so of somebody now; `helps`: what helps them and what gets in the way, which stands apart."""
    every = queries.characteristics_of(place.session, [place.owner] if place.owner else [])
    return [one for one in every if (one.kind in dict(HELPS)) is helps]


STRENGTHS = Listing(
    key="strengths",
    table=KnownStrength,
    of="person",
    heading="What holds",
    intro="Who and what they can count on, and how far. Strengths stand first on every page about them.",
    add="Add what holds",
    fields=(
        Field(
            "words", "Who or what?", hint="For example: Nan’s house on Sundays", needed="Write who or what holds.", longest=300
        ),
        Field(
            "level", "How far could it be relied on?", "choice", among=StrengthLevel, needed="Say how far it could be relied on."
        ),
    ),
    rows=lambda place: queries.strengths_of(place.session, [place.owner] if place.owner else []),
    shows=lambda _place, row: (row.words, joined(row.level.words, f"Noted {day(row.noted_on)}")),
    keep=of_person(actions.note_strength),
    ends=no_longer("No longer so since"),
)

HELPS_LIST = Listing(
    key="helps",
    table=Characteristic,
    of="person",
    heading="What helps, and what gets in the way",
    intro="In their own words: what makes it easier to work together, and what stands in the way. It belongs to them.",
    add="Add what helps, or gets in the way",
    fields=(
        Field("kind", "Which?", "choice", choices=HELPS, needed="Say whether it helps or gets in the way."),
        Field(
            "words", "In their words", "words", hint="For example: a text the day before", needed="Write it down.", longest=400
        ),
        Field("source", "Who says so?", hint="Their name, and when they said it", needed="Say who says so."),
        since("Since when?"),
    ),
    rows=lambda place: facts_of(place, helps=True),
    shows=lambda _place, row: (row.words, joined(characteristic_words(row.kind), row.source, from_until(row))),
    keep=of_person(actions.note_characteristic),
    ends=no_longer("No longer so since"),
)

CHARACTERISTICS_LIST = Listing(
    key="characteristics",
    table=Characteristic,
    of="person",
    heading="What we adapt to",
    intro="What is so of them and changes how we should work with them. Tools suggest their adaptations from this.",
    add="Add what we adapt to",
    fields=(
        Field("kind", "What is it?", "choice", choices=CHARACTERISTICS, needed="Choose what it is."),
        Field("words", "In your words", hint="For example: uses a talker and looks up for yes", longest=400),
        Field("source", "Where does this come from?", hint="Who said or wrote it, and when"),
        since("Since when?"),
    ),
    rows=lambda place: facts_of(place, helps=False),
    shows=lambda _place, row: (
        characteristic_words(row.kind),
        joined(row.words, f"Source: {row.source}" if row.source else "", from_until(row)),
    ),
    keep=of_person(actions.note_characteristic),
    ends=no_longer("No longer so since"),
)

RELATIONSHIPS = Listing(
    key="relationships",
    table=Relationship,
    of="person",
    heading="Who they are to one another",
    intro="In the family’s own word for it: mum, Nan, stepdad, big sister, Mum’s friend.",
    add="Add a relationship",
    fields=(
        Field("word", "What are they?", hint="For example: mum", needed="Write the family’s word for it.", longest=60),
        Field("kind", "For the family map", "choice", among=Kin, needed="Choose what this is for the family map, or “Not said”."),
        Field("to_person_id", "To whom?", "somebody", needed="Choose to whom.", somebody="others"),
        Field("cares", "They look after them, all of the time or some of it", "tick"),
        since("Since when?"),
    ),
    rows=lambda place: [one for one in queries.relationships_among(place.session, place.names) if one.person_id == place.owner],
    shows=lambda place, row: (
        f"{capital(row.word)} to {place.names.get(row.to_person_id, 'somebody')}",
        joined("Looks after them" if row.cares else "", from_until(row)),
    ),
    keep=of_person(actions.relate),
    ends=no_longer("No longer so since"),
)

HOMES = Listing(
    key="homes",
    table=Household,
    of="family",
    heading="Homes",
    intro="Where the children live and stay. A restricted home is kept from others in the family and is in none of their copies.",
    add="Add a home",
    fields=(
        Field("name", "What do you call it?", hint="For example: 14 Larch Court", needed="Write what to call it.", longest=160),
        Field("restricted", "Restricted: where it is must be kept from others in the family", "tick"),
        Field("seen_on", "When was it last seen by us?", "date", hint="Leave empty if nobody has seen it."),
    ),
    rows=lambda place: [home.household for home in queries.homes_of(place.session, place.case.id)],
    shows=lambda _place, row: (
        row.name,
        joined("Restricted" if row.restricted else "", f"Seen {day(row.seen_on)}" if row.seen_on else "Not yet seen by us"),
    ),
    keep=of_family(actions.keep_home),
)

LODGERS = Listing(
    key="people",
    table=HouseholdMember,
    of="home",
    heading="Who lives here",
    intro="Who lives or stays in this home, and how much of the time. A child may have two homes.",
    add="Add somebody who lives or stays here",
    fields=(
        Field("person_id", "Who?", "somebody", needed="Choose who lives or stays here."),
        Field("main_home", "This is their main home", "tick"),
        Field("how", "How much of the time?", hint="For example: alternate weekends, Friday to Sunday", longest=160),
        since("Since when?"),
    ),
    rows=lambda place: [
        member
        for home in queries.homes_of(place.session, place.case.id)
        for member in home.members
        if member.household_id == place.owner
    ],
    shows=lambda place, row: (
        place.names.get(row.person_id, "Somebody no longer in the record"),
        joined("Main home" if row.main_home else "Stays", row.how, from_until(row)),
    ),
    keep=keep_lodger,
    ends=no_longer("Until"),
)
