"""The made-up request to see a record, which is being decided, and a record closed long ago that a hold keeps."""

import datetime
from collections.abc import Mapping
from uuid import uuid4

from sqlmodel import Session, select

from app.cases import actions
from app.cases.models import Case, CaseMember, PersonKind
from app.declaration.vocabulary import EvidenceKind
from app.demonstration.records import FamilyMade
from app.demonstration.telling import Telling
from app.evidence.actions import Given, add_statement
from app.people.practitioner import Practitioner
from app.retention.actions import close, hold
from app.rights.actions import Asked, Decided, ask, decide, everything
from app.rights.models import Decision, Ground

ASKS = ("dean", "kelly")
"""Whose family’s record somebody asked to see, and who."""

REF = "WP-7C2H9"
"""The record that was closed long ago."""

YEARS_AGO = 7


def make_request(session: Session, made: FamilyMade, telling: Telling) -> None:
    """She asked twelve days ago; what is about her alone is decided, and the rest waits."""
    if made.story.key != ASKS[0] or ASKS[1] not in made.people:
        return
    asked = Asked(
        made.people[ASKS[1]],
        telling.words("Herself", "asked/by"),
        telling.words("Known to us; she told us at home", "asked/identity"),
        telling.today - datetime.timedelta(days=12),
    )
    request = ask(session, by=made.lead, case_id=made.case.id, asked=asked, operation=uuid4())
    hers = [one.item for one in everything(session, request) if one.waits and one.item.kind == "agreement"]
    decided = Decided(Decision.GIVE, Ground.KNOWN, telling.words("She said it herself", "asked/why"))
    decide(session, by=made.lead, request=request, items=hers, decided=decided)


def make_closed(session: Session, staff: Mapping[str, Practitioner], telling: Telling) -> None:
    """Early help that ended seven years ago. Its day is past, and a hold keeps it."""
    by, supervisor = staff["jo"], staff["maureen"]
    if by.team_id is None or session.exec(select(Case.id).where(Case.ref == REF)).first():
        return
    opened = telling.moment(telling.today - datetime.timedelta(days=366 * (YEARS_AGO + 1)), 9)
    name = telling.words("Calloway", "closed/calloway/name")
    case = actions.start_family(session, by=by, family_name=name, team_id=by.team_id)
    case.ref, case.opened_at = REF, opened
    session.add(case)
    given = actions.PersonGiven(
        kind=PersonKind.CHILD,
        given_name=telling.words("Poppy", "closed/calloway/poppy"),
        born_on=telling.today.replace(year=telling.today.year - 14, day=1),
        pen_picture=telling.words("Loves the allotment and knows every bird there.", "closed/calloway/pen"),
    )
    child = actions.add_person(session, by=by, case_id=case.id, given=given)
    for member in session.exec(select(CaseMember).where(CaseMember.case_id == case.id)):
        member.since = opened.date()
        session.add(member)
    said = Given(
        kind=EvidenceKind.SAID_BY_CHILD,
        words=telling.words("We grew beans up the shed.", "closed/calloway/said"),
        seen_on=opened.date(),
        speaker_id=child.id,
    )
    add_statement(session, by=by, case_id=case.id, about_id=child.id, given=said)
    ended = telling.words("Poppy was settled, and her mother asked us to stop coming. She has our number.", "closed/calloway/why")
    close(session, by=supervisor, case_id=case.id, closes=True, why=ended, operation=uuid4())
    case.closed_at = telling.moment(telling.today - datetime.timedelta(days=366 * YEARS_AGO), 16)
    session.add(case)
    why = telling.words("A review of early help in those years may need it.", "closed/calloway/hold")
    hold(session, by=supervisor, case_id=case.id, why=why, hold_id=uuid4())
