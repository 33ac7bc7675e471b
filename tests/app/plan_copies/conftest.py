"""One plan, signed and counter-signed, with what another parent said and what the child said in secret."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from sqlmodel import Session

from app.cases.models import Person
from app.declaration.vocabulary import EvidenceKind
from app.people.practitioner import Practitioner
from app.plan_progress import agreeing
from app.plans import actions
from app.plans.assembling import written_of
from app.plans.kinds import Said, VersionKind, Whose
from app.plans.models import Plan, PlanVersion
from app.plans.queries import found_in
from app.plans.views import Viewed, keep_view
from tests.support.factories import Family, a_family, a_practitioner, a_statement, a_supervisor, an_adult, team_of
from tests.support.visiting import Visitor, visitor

NAMES = ("Dean", "Mia", "Kelly", "Marcin")
MARCIN_SAID = "I will pay for breakfast club myself on Fridays"
SECRET = "I hide under the bed when the men come upstairs"


@dataclass
class Made:
    service: FastAPI
    ruth: Practitioner
    tom: Practitioner
    family: Family
    kelly: UUID
    marcin: UUID

    @property
    def here(self) -> str:
        return f"{self.family.address}/people/{self.family.children[0].id}/plan"

    def at(self, who: Practitioner) -> Visitor:
        return visitor(self.service, as_=who)

    def asks(self, whom: str, **more: str) -> str:
        ruth = self.at(self.ruth)
        fields = ruth.get(f"{self.here}/copies", names=NAMES).fields() | {"whom": whom, "why": "She asked.", **more}
        reply = ruth.post(f"{self.here}/copies", fields)
        assert reply.status_code == 303, reply.text
        assert ruth.post(f"{self.here}/copies", fields).headers["location"] == reply.headers["location"]
        return reply.headers["location"]

    def releases(self, address: str) -> None:
        tom = self.at(self.tom)
        token = tom.get(address, names=NAMES).fields()["token"]
        tom.ask(f"{address}/paper")
        assert tom.post(address, {"token": token, "decision": "release", "looked": "yes"}).status_code == 303

    def paper(self, address: str) -> str:
        return self.at(self.ruth).ask(f"{address}/paper").text


@pytest.fixture
def made(service: FastAPI) -> Made:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, children=["Mia"], allocated=[ruth])
        kelly = family.adults[0].id
        marcin = an_adult(session, family, "Marcin").id
        a_statement(session, family, ruth, SECRET)
        said = a_statement(session, family, ruth, MARCIN_SAID, kind=EvidenceKind.SAID_BY_CARER)
        said.speaker_id = marcin
        session.add(said)
        plan = a_signed_plan(session, family, ruth, tom)
        view = Viewed(Said.PARTLY, words="sign-kelly-view")
        keep_view(session, by=ruth, plan=plan, person_id=kelly, viewed=view)
        keep_view(session, by=ruth, plan=plan, person_id=marcin, viewed=Viewed(Said.DISAGREES, words="sign-marcin-view"))
    return Made(service, ruth, tom, family, kelly, marcin)


def a_signed_plan(session: Session, family: Family, ruth: Practitioner, tom: Practitioner) -> Plan:
    child = session.get_one(Person, family.children[0].id)
    plan = actions.begin(session, by=ruth, case_id=family.id, child_id=child.id)
    words = {"wants": "sign-wants-first", "if_nothing": "sign-if-nothing", "who_decides": "Tom", "family_knows": "sign-told"}
    for key, text in {**words, "if_nothing_by": "2027-01-31", "review_on": "2027-01-12"}.items():
        actions.write_words(session, by=ruth, plan=plan, place=actions.Place(key), words=text, seen=0)
    outcome = actions.add_outcome(session, by=ruth, plan=plan, words="Mia eats breakfast with someone")
    for key, text in {
        "now": "sign-baseline",
        "child_knows": "You stick a dragon on",
        "see": SECRET,
        "possible": "sign-money",
        "help": MARCIN_SAID,
    }.items():
        actions.write_words(session, by=ruth, plan=plan, place=actions.Place(key, str(outcome.id)), words=text, seen=0)
    for whose, who in ((Whose.FAMILY, "Marcin"), (Whose.FAMILY, "Kelly"), (Whose.OURS, "Ruth")):
        step: dict[str, Any] = {"outcome_id": outcome.id, "whose": whose, "who": who, "what": f"sign-step-{who}"}
        actions.keep_step(session, by=ruth, case_id=family.id, person_id=child.id, **step)
    day: dict[str, Any] = {"time": "Waking", "now": "sign-day-now", "wanted": "sign-day-wanted", "whose": "Kelly"}
    actions.keep_day(session, by=ruth, case_id=family.id, person_id=child.id, **day)
    quoted: dict[str, Any] = {"time": "Breakfast", "now": "", "wanted": "“sign-day-quoted”", "whose": "Mia"}
    actions.keep_day(session, by=ruth, case_id=family.id, person_id=child.id, **quoted)
    sign_it(session, plan, child, ruth, tom)
    return plan


def sign_it(session: Session, plan: Plan, child: Person, ruth: Practitioner, tom: Practitioner) -> PlanVersion:
    written = written_of(session, found_in(session, plan), child, [child])
    seen = written.fingerprint
    version = agreeing.sign(session, by=ruth, plan=plan, kind=VersionKind.PLAN, written=written, hindrances=(), seen=seen)
    agreeing.countersign(session, by=tom, plan=plan, version=version)
    return version
