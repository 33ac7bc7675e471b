"""One deed: starting a family's record with everybody who was named."""

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from sqlmodel import Session

from app.cases import actions as record
from app.cases.actions import PersonGiven
from app.cases.models import Case, Person, PersonKind
from app.cases.wording import called, possessive
from app.db import today
from app.merging.noticing import Likes, notice
from app.people.practitioner import Practitioner
from app.refusals import NotReady
from app.stages.actions import StageGiven, start_stage
from app.starting.rules import CarerGiven, Lives, Starting
from app.terms.purposes import TEAM

HOME = "Home"
"""What a home is called when somebody lives there with the children and nobody has said its address."""


ASKED_AT_START = "Asked when the record was started."


def start_record(
    session: Session,
    *,
    by: Practitioner,
    starting: Starting,
    likes: Mapping[PersonGiven, Likes] | None = None,
    operation: UUID | None = None,
) -> Case:
    """Starts the record, led by whoever starts it: children, carers, homes, relationships, what is agreed, and the stage.

    `likes`: who somebody may be in another record, for a supervisor to look at. `operation`: the id the record will have.
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
    adults = [add_carer(session, by, case, carer, children, home) for carer in starting.carers]
    for given, person in zip(starting.people, [*children, *adults], strict=True):
        notice(session, person_id=person.id, likes=(likes or {}).get(given, {}))
    if starting.stage:
        start_stage(session, by=by, case_id=case.id, given=StageGiven(starting.stage, starting.since))
    return case


def add_carer(
    session: Session, by: Practitioner, case: Case, carer: CarerGiven, children: list[Person], home: UUID | None
) -> Person:
    person = record.add_person(session, by=by, case_id=case.id, given=carer.person)
    cares = carer.lives is not Lives.ELSEWHERE
    own_children = [children[place] for place in carer.of]
    for child in own_children:
        record.relate(session, by=by, case_id=case.id, person_id=person.id, to_person_id=child.id, word=carer.word, cares=cares)
    if carer.lives is Lives.WITH_THE_CHILDREN and home:
        lives_in(session, by, case, home, person)
    elif carer.lives is Lives.SOME_OF_THE_TIME:
        own = record.keep_home(session, by=by, case_id=case.id, name=f"{possessive(called(person))} home").id
        lives_in(session, by, case, own, person)
        for child in own_children:
            if child.kind is not PersonKind.UNBORN:
                lives_in(session, by, case, own, child, main=False)
    keep = partial(record.keep_agreement, session, by=by, case_id=case.id, person_id=person.id, agreed_on=today())
    if carer.agreed:
        keep(words=carer.agreed)
    if carer.team:
        keep(words=ASKED_AT_START, purpose=TEAM, said=carer.team)
    return person


def lives_in(session: Session, by: Practitioner, case: Case, home: UUID, person: Person, *, main: bool = True) -> None:
    how = "" if main else "Some of the time"
    record.keep_household_member(session, by=by, case_id=case.id, household_id=home, person_id=person.id, main_home=main, how=how)
