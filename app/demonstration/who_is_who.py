"""Who is who in the made-up families: babies who have been born since, and a child who stands in two records."""

from collections.abc import Mapping
from uuid import NAMESPACE_OID, uuid5

from sqlmodel import Session

from app.cases.models import Person
from app.demonstration.records import FamilyMade
from app.demonstration.telling import Telling
from app.identity.actions import Born, baby_is_born
from app.merging.actions import ask
from app.people.practitioner import Practitioner


def make_births(session: Session, made: FamilyMade, telling: Telling) -> None:
    """The babies of the story who were expected and have come: one child each, or twins."""
    for number, told in enumerate(made.story.family.get("births", ())):
        place = f"{made.story.key}/births/{number}"
        names = [telling.words(name, f"{place}/{name}") for name in told["names"]]
        born = tuple(Born(name, telling.date(told["on"])) for name in names)
        baby = session.get_one(Person, made.people[told["who"]])
        operation = uuid5(NAMESPACE_OID, place)
        baby_is_born(session, by=made.lead, case_id=made.case.id, baby=baby, born=born, operation=operation)


def ask_who_is_one(session: Session, made: Mapping[str, FamilyMade], staff: Mapping[str, Practitioner]) -> None:
    """Whoever stands in two records waits for a supervisor to look, once both have been told."""
    for family in made.values():
        for told in family.story.family.get("same", ()):
            there = next((one for one in made.values() if one.story.ref == told["ref"]), None)
            if there is not None:
                one, other = family.people[told["who"]], there.people[told["other"]]
                by = staff[family.story.family["led_by"]]
                ask(session, by=by, one=one, other=other, why=told["why"], case_id=family.case.id)
