"""One deed: starting a family's record with everybody who was named."""

from uuid import UUID

from sqlmodel import Session

from app.cases import actions as record
from app.cases.models import Case, Person
from app.cases.wording import called, possessive
from app.db import today
from app.people.practitioner import Practitioner
from app.refusals import NotReady
from app.stages.actions import StageGiven, start_stage
from app.starting.rules import CarerGiven, Lives, Starting

HOME = "Home"
"""What a home is called when somebody lives there with the children and nobody has said its address."""


def start_record(session: Session, *, by: Practitioner, starting: Starting, operation: UUID | None = None) -> Case:
    """Starts the record, led by whoever starts it: children, carers, homes, relationships, what is agreed, and the stage.

    `operation`: the id the record will have.
    """
    if by.team_id is None:
        raise NotReady("You are in no team yet, and a family’s record belongs to a team. Ask whoever looks after accounts.")
    case = record.start_family(
        session, by=by, family_name=starting.family_name, team_id=by.team_id, access=starting.access, operation=operation
    )
    children = [record.add_person(session, by=by, case_id=case.id, given=child) for child in starting.children]
    together = any(carer.lives is Lives.WITH_THE_CHILDREN for carer in starting.carers)
    name = starting.home or (HOME if together else "")
    home = record.keep_home(session, by=by, case_id=case.id, name=name).id if name else None
    if home:
        for child in children:
            lives_in(session, by, case, home, child)
    for carer in starting.carers:
        add_carer(session, by, case, carer, children, home)
    if starting.stage:
        start_stage(session, by=by, case_id=case.id, given=StageGiven(starting.stage, starting.since))
    return case


def add_carer(
    session: Session, by: Practitioner, case: Case, carer: CarerGiven, children: list[Person], home: UUID | None
) -> None:
    person = record.add_person(session, by=by, case_id=case.id, given=carer.person)
    cares = carer.lives is not Lives.ELSEWHERE
    for child in children:
        record.relate(session, by=by, case_id=case.id, person_id=person.id, to_person_id=child.id, word=carer.word, cares=cares)
    if carer.lives is Lives.WITH_THE_CHILDREN and home:
        lives_in(session, by, case, home, person)
    elif carer.lives is Lives.SOME_OF_THE_TIME:
        own = record.keep_home(session, by=by, case_id=case.id, name=f"{possessive(called(person))} home").id
        lives_in(session, by, case, own, person)
        for child in children:
            lives_in(session, by, case, own, child, main=False)
    if carer.agreed:
        record.keep_agreement(session, by=by, case_id=case.id, person_id=person.id, words=carer.agreed, agreed_on=today())


def lives_in(session: Session, by: Practitioner, case: Case, home: UUID, person: Person, *, main: bool = True) -> None:
    how = "" if main else "Some of the time"
    record.keep_household_member(session, by=by, case_id=case.id, household_id=home, person_id=person.id, main_home=main, how=how)
