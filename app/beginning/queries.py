"""What the record knows that decides how a tool is begun: ages, characteristics, homes, carers, and what was used before."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session, col

from app.assessments.models import Assessment, Sitting, State
from app.beginning.suggesting import Facts, age_on
from app.cases import queries as cases
from app.cases.models import Characteristic, Person, PersonKind, Relationship
from app.cases.queries import Home
from app.cases.wording import called

PARENT_WORDS = frozenset(
    {"mum", "mam", "mummy", "mother", "dad", "daddy", "father", "parent", "stepmum", "stepdad", "stepmother", "stepfather"}
)
"""Words in a relationship that say somebody is a child's parent, by birth or by living as one."""

WHOLE_FAMILY = frozenset(
    {"interpreter", "asylum_nrpf", "gypsy_roma_traveller", "home_educated", "affluent", "kinship_or_foster", "domestic_abuse"}
)
"""Characteristics that, recorded of a child, are circumstances the child lives in too. Others belong to the person alone."""

SAFE_FOR_ALL = frozenset({"domestic_abuse"})
"""Circumstances of one carer that change how every adult of the family is met."""

KINSHIP_WORDS = frozenset({"foster", "kinship", "guardian"})
"""Words in a relationship that say a child is cared for by somebody other than a parent."""


@dataclass(frozen=True)
class FamilyFacts:
    """One family, read once: its people, who cares for whom, and their characteristics."""

    children: tuple[Person, ...]
    adults: tuple[Person, ...]
    carers: dict[UUID, tuple[Person, ...]]
    """Child id → the adults who look after that child, all of the time or some of it: parents first, at home before elsewhere."""
    words: dict[tuple[UUID, UUID], str]
    """(adult, child) → what the adult is to the child: "mum"."""
    elsewhere: dict[UUID, tuple[Person, ...]]
    """Child id → the carers whose own home is another than the child's."""
    characteristics: dict[UUID, tuple[Characteristic, ...]]

    @property
    def people(self) -> tuple[Person, ...]:
        """Children first."""
        return (*self.children, *self.adults)


def family_facts(session: Session, case_id: UUID, *, who_died: bool = False) -> FamilyFacts:
    """Everything about one family that may suit an adaptation. Five queries, whatever the size of the family.

    Nobody who has died is asked about or said to have been there: `who_died` lists them too, for what was written in their life.
    """
    people = cases.people_of(session, case_id)
    ids = [person.id for person in people]
    related = cases.relationships_among(session, ids)
    return facts_from(
        people, related, cases.homes_of(session, case_id), cases.characteristics_of(session, ids), who_died=who_died
    )


def facts_from(
    everybody: Sequence[Person],
    ties: Iterable[Relationship],
    in_homes: Iterable[Home],
    known: Iterable[Characteristic],
    *,
    who_died: bool = False,
) -> FamilyFacts:
    """The same from what a page has read already. `ties` and `known`: those that stand now."""
    people = [one for one in everybody if who_died or one.died_on is None]
    children, adults = cases.children_in(people), cases.adults_in(people)
    by_id = {person.id: person for person in people}
    related = [link for link in ties if link.person_id in by_id and link.to_person_id in by_id]
    homes: dict[UUID, set[UUID]] = {}
    for home in in_homes:
        for member in home.members:
            if member.main_home:
                homes.setdefault(member.person_id, set()).add(home.household.id)
    kept: dict[UUID, tuple[Characteristic, ...]] = {}
    for fact in known:
        kept[fact.person_id] = (*kept.get(fact.person_id, ()), fact)
    words = {(link.person_id, link.to_person_id): link.word for link in related}
    caring = {
        child.id: [by_id[link.person_id] for link in related if link.to_person_id == child.id and link.cares]
        for child in children
    }

    def away(carer: Person, child: Person) -> bool:
        return bool(homes.get(carer.id) and homes.get(child.id) and not homes[carer.id] & homes[child.id])

    def place(carer: Person, child: Person) -> tuple[bool, bool, int]:
        together = homes.get(carer.id, set()) & homes.get(child.id, set())
        return not says_parent(words[carer.id, child.id]), not together, people.index(carer)

    carers = {child.id: tuple(sorted(caring[child.id], key=partial(place, child=child))) for child in children}
    elsewhere = {child.id: tuple(carer for carer in carers[child.id] if away(carer, child)) for child in children}
    return FamilyFacts(tuple(children), tuple(adults), carers, words, elsewhere, kept)


def facts_of(family: FamilyFacts, child: Person, day: datetime.date) -> Facts:
    """What may suit an adaptation for this child on this day, each with the sentence that says how it is known."""
    own = {fact.kind: known_sentence(child, fact) for fact in recorded(family, child)}
    circumstances = {kind: sentence for kind, sentence in own.items() if kind in WHOLE_FAMILY}
    everybodys = frozenset(circumstances)
    for carer in family.carers[child.id]:
        for fact in recorded(family, carer):
            circumstances.setdefault(fact.kind, known_sentence(carer, fact))
        word = family.words.get((carer.id, child.id), "")
        if KINSHIP_WORDS & set(word.lower().split()):
            circumstances["kinship_or_foster"] = f"{called(carer)} is {called(child)}’s {word}."
    for carer in (carer for carer in family.elsewhere[child.id] if is_parent(family, carer, child)):
        circumstances["non_resident_parent"] = (
            f"{called(carer)} lives elsewhere and looks after {called(child) or 'the baby'} too."
        )
    of_one = frozenset(circumstances) - everybodys - true_of_all(family, child) - SAFE_FOR_ALL
    if len(family.children) > 1:
        others = [called(other) or "the baby" for other in family.children if other.id != child.id]
        circumstances["siblings"] = f"{' and '.join(others)} {'is' if len(others) == 1 else 'are'} in the family too."
    unborn = child.kind is PersonKind.UNBORN
    age = None if unborn else age_on(child.born_on, day)
    return Facts(called(child) or "The baby", age, unborn, own, circumstances, child.born_about, of_one)


def recorded(family: FamilyFacts, person: Person) -> tuple[Characteristic, ...]:
    """What is recorded of somebody."""
    return family.characteristics.get(person.id, ())


def true_of_all(family: FamilyFacts, child: Person) -> frozenset[str]:
    """What is recorded of every carer of this child; of the one carer there is, everything."""
    carers = family.carers[child.id]
    if len(carers) < 2:
        return frozenset(
            {"non_resident_parent", "kinship_or_foster", *(fact.kind for one in carers for fact in recorded(family, one))}
        )
    return frozenset.intersection(*(frozenset(fact.kind for fact in recorded(family, one)) for one in carers))


def is_parent(family: FamilyFacts, carer: Person, child: Person) -> bool:
    """Whether this carer is the child's parent, in the family's word for it."""
    return says_parent(family.words.get((carer.id, child.id), ""))


def says_parent(word: str) -> bool:
    return bool(PARENT_WORDS & set(word.lower().replace("-", "").split()))


def known_sentence(person: Person, fact: Characteristic) -> str:
    """How a characteristic is known: its words, and its source."""
    words = fact.words or fact.kind.replace("_", " ")
    return f"Recorded for {called(person)}: {words}" + (f" ({fact.source})." if fact.source else ".")


@dataclass(frozen=True)
class Used:
    """The last time a tool was used with a child, and whether that is still a draft."""

    tool_key: str
    child_id: UUID
    assessment_id: UUID
    seen_on: datetime.date
    state: State


def used_before(session: Session, case_id: UUID) -> dict[tuple[str, UUID], Used]:
    """(tool, child) → the last use of that tool with that child on this record, drafts included."""
    rows = session.execute(
        select(
            col(Assessment.tool_key), col(Assessment.child_id), col(Assessment.id), col(Sitting.seen_on), col(Assessment.state)
        )
        .join(Sitting, col(Sitting.id) == col(Assessment.sitting_id))
        .where(col(Assessment.case_id) == case_id, col(Assessment.state).not_in([State.ABANDONED, State.REPLACED]))
        .order_by(col(Sitting.seen_on), col(Assessment.begun_at))
    )
    return {(row[0], row[1]): Used(*row) for row in rows}


def begun_in(session: Session, case_id: UUID, sitting_id: UUID) -> UUID | None:
    """The first assessment of a sitting of this family that has been begun already; None when it has not."""
    return session.scalar(
        select(col(Assessment.id))
        .where(col(Assessment.sitting_id) == sitting_id, col(Assessment.case_id) == case_id)
        .order_by(col(Assessment.begun_at), col(Assessment.id))
    )
