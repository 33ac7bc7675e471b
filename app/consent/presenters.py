"""What a family agreed to, in words: for each person and purpose what stands now, what it rests on, and what was said before."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import Agreement, Person, Said
from app.cases.wording import full_name
from app.consent.models import Explained
from app.consent.rules import Spoken, by_person, is_agreed
from app.terms.purposes import IN_WORDS, Purposes
from app.web.pages import day

GONE = "Somebody no longer in the record"


@dataclass(frozen=True)
class PurposeShown:
    """One purpose that one person was asked about. `mark` is the shape beside the word."""

    purpose: str
    mark: str
    stands: str
    no_longer: str
    """Said before the words where they were withdrawn: a permission that is over must not read as one that stands."""
    words: str
    basis: str
    before: tuple[str, ...]
    withdraw: str
    """Where it is written down that it is withdrawn; empty where nothing stands that could be."""


@dataclass(frozen=True)
class PersonShown:
    """What one person said, and what nobody has asked them about."""

    name: str
    purposes: tuple[PurposeShown, ...]
    not_asked: str


@dataclass(frozen=True)
class ConsentPage:
    """Everybody who was asked, the adults nobody has asked anything, and when the word was explained."""

    people: tuple[PersonShown, ...]
    nobody_asked: tuple[str, ...]
    explained: tuple[tuple[str, str], ...]


def consent_page(
    rows: Iterable[Agreement], explained: Iterable[Explained], people: Mapping[UUID, Person], purposes: Purposes
) -> ConsentPage:
    said = by_person(rows)
    names = {key: full_name(person) for key, person in people.items()}
    adults = [key for key, person in people.items() if person.kind == "adult"]
    return ConsentPage(
        people=tuple(person_shown(names.get(key, GONE), each, purposes) for key, each in said.items()),
        nobody_asked=tuple(names[key] for key in adults if key not in said),
        explained=tuple((explained_words(one, names), one.landed) for one in explained),
    )


def explained_words(one: Explained, names: Mapping[UUID, str]) -> str:
    return f"To {names.get(one.person_id, GONE)}, {day(one.explained_on)}, by {one.explained_by}"


def person_shown(name: str, said: Mapping[str, Spoken], purposes: Purposes) -> PersonShown:
    asked = [words for key, words in purposes.to_agree if key not in said and key != IN_WORDS]
    return PersonShown(
        name=name,
        purposes=tuple(purpose_shown(purposes.agreed_to(key), one) for key, one in said.items()),
        not_asked="; ".join(asked),
    )


def purpose_shown(purpose: str, one: Spoken) -> PurposeShown:
    row = one.stands
    return PurposeShown(
        purpose=purpose,
        mark="done" if is_agreed(row) else "restricted",
        stands=stands_words(row),
        words=row.words,
        no_longer="No longer" if row.withdrawn_on else "",
        basis=f"Lawful basis: {row.basis}" if row.basis else "",
        before=tuple(f"{stands_words(each)}: {each.words}" for each in one.before),
        withdraw=f"agreed/{row.id}#withdrawn_on_day" if is_agreed(row) else "",
    )


def stands_words(row: Agreement) -> str:
    """`Agreed, 4 June 2026`; `Withdrawn 1 July 2026 (agreed 4 June 2026)`."""
    if row.withdrawn_on:
        return f"Withdrawn {day(row.withdrawn_on)} ({row.said.words.lower()} {day(row.agreed_on)})"
    words = "Not asked: another lawful basis" if row.said is Said.NOT_ASKED else row.said.words
    return f"{words}, {day(row.agreed_on)}"
