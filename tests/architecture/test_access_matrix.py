"""Who may do what at every address of a family's record, for each way a practitioner may stand to it.

Made from the policy table, so that a new address is tried by everybody. The short form tries every address, the ways to stand to
a record spread over them, and every address that takes something while the record is opened in need; `--long` tries every pair.
"""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

import pytest
from fastapi import FastAPI
from httpx2 import Response
from sqlmodel import Session, col, select

from app.access.actions import name_staff
from app.cases.models import Access, Allocation, Case, Part
from app.db import now
from app.doors.models import OpenedInNeed
from app.people.models import SignInSession
from app.people.practitioner import Practitioner
from app.people.roles import Permission, RoleKey
from app.policy import POLICY, Line
from app.policy.doors import (
    ANSWERS,
    ASKS_TWICE,
    COUNTERSIGNS,
    DECIDES,
    FOR_PURPOSE,
    LIFTS,
    READS_IT,
    RELEASES_IT,
    SETTLES,
    THEIR_CASE,
    WORKS_THERE,
)
from tests.support.factories import a_practitioner, a_supervisor, a_team, allocate, team_of
from tests.support.visiting import Visitor, visitor, without_chance
from tests.support.whole_record import WholeRecord, a_whole_record

NOBODYS = "11111111-1111-4111-8111-111111111111"
LINES = tuple(line for line in POLICY.lines if "{case_id}" in line.path and not line.path.endswith("/family/back"))
"""Every address of a record, without the two of a screen that is turned round: they are a browser's own, whoever asks."""

READ, WRITE, SUPERVISE, DECIDE, SAY = "read", "write", "supervise", "decide", "say what for"

NEEDED: dict[str, frozenset[str]] = {
    THEIR_CASE: frozenset({READ}),
    WORKS_THERE: frozenset({WRITE}),
    SETTLES: frozenset({WRITE, SUPERVISE}),
    ANSWERS: frozenset({WRITE, SUPERVISE}),
    ASKS_TWICE: frozenset({WRITE, SUPERVISE}),
    READS_IT: frozenset({SUPERVISE}),
    COUNTERSIGNS: frozenset({SUPERVISE}),
    LIFTS: frozenset({SUPERVISE}),
    "the supervisor of its team": frozenset({SUPERVISE}),
    RELEASES_IT: frozenset({WRITE, SUPERVISE}),
    DECIDES: frozenset({DECIDE}),
    FOR_PURPOSE: frozenset({READ, SAY}),
}
"""What the beginning of a relation in the policy table asks for, the longest that fits: one of these is enough."""

Make = Callable[[Session, WholeRecord], Practitioner]


@dataclass(frozen=True)
class Standing:
    """One way to stand to a record: who that is, and what they may do with it while it is open to the team."""

    make: Make
    may: frozenset[str] = frozenset()


def colleague(session: Session, record: WholeRecord) -> Practitioner:
    return a_practitioner(session, "Sam Okafor-Lee", team=team_of(session, record.lead))


def stranger(session: Session, _record: WholeRecord) -> Practitioner:
    return a_practitioner(session, "Dev Chaudhry", team=a_team(session))


def co_worker(session: Session, record: WholeRecord) -> Practitioner:
    jo = stranger(session, record)
    allocate(session, record.family, jo, Part.CO_WORKER)
    return jo


def former_worker(session: Session, record: WholeRecord) -> Practitioner:
    jo = co_worker(session, record)
    row = session.exec(select(Allocation).where(col(Allocation.account_id) == jo.id)).one()
    row.until = now()
    session.add(row)
    return jo


def named(may_open: bool) -> Make:
    def make(session: Session, record: WholeRecord) -> Practitioner:
        somebody = stranger(session, record) if may_open else colleague(session, record)
        case_id = record.family.id
        name_staff(session, by=record.lead, case_id=case_id, account_id=somebody.id, may_open=may_open, why="A reason")
        return somebody

    return make


STANDINGS: dict[str, Standing] = {
    "leads": Standing(lambda _session, record: record.lead, frozenset({READ, WRITE, DECIDE})),
    "works alongside": Standing(co_worker, frozenset({READ, WRITE})),
    "of the team, said what for": Standing(colleague, frozenset({READ})),
    "of the team": Standing(colleague, frozenset({SAY})),
    "opened in need": Standing(stranger, frozenset({READ})),
    "named as one who may": Standing(named(True), frozenset({READ})),
    "kept out": Standing(named(False)),
    "worked there before": Standing(former_worker),
    "supervises the team": Standing(
        lambda session, record: a_supervisor(session, team=team_of(session, record.lead)), frozenset({READ, SUPERVISE, DECIDE})
    ),
    "supervises another team": Standing(lambda session, _: a_supervisor(session, team=a_team(session))),
    "administrator": Standing(lambda session, _: a_practitioner(session, "Alex Fenwick", role=RoleKey.ADMINISTRATOR)),
}

OPEN_AT: dict[Access, frozenset[str]] = {
    Access.ALLOCATED: frozenset(STANDINGS) - {"of the team", "of the team, said what for"},
    Access.RESTRICTED: frozenset({"leads", "works alongside", "opened in need", "named as one who may"}),
    Access.SEALED: frozenset({"named as one who may"}),
}
"""At the closer levels, who keeps what they may do when the record is open to the team; everybody else may do nothing."""


@dataclass
class Tried:
    """One record, and a browser for each way of standing to it."""

    record: WholeRecord
    browsers: dict[str, Visitor]
    roles: dict[str, frozenset[Permission]]

    def send(self, who: str, line: Line, address: str, *, foreign: bool = False) -> Response:
        """`foreign`: with a field that no form of ours has, which whoever may use the address is told of, and nothing is done."""
        browser = self.browsers[who]
        if line.method == "GET":
            return browser.ask(address)
        return browser.post(address, {"owner_id": NOBODYS} if foreign else {})

    def tries(self, who: str, line: Line, may: frozenset[str]) -> None:
        """Raises AssertionError when the address does not do for them what the table says."""
        what, address = f"{who}: {line.method} {line.path}", self.record.address(line.path)
        begins = max((key for key in NEEDED if line.relation.startswith(key)), key=len)
        role_may = line.who in self.roles[who]
        if role_may and NEEDED[begins] & may:
            reply = self.send(who, line, address, foreign=True)
            # a baby who is not expected, a copy that was asked for by oneself: what else the table says of the record
            assert reply.status_code in (200, 303, 409, 422, 404 if "; " in line.relation else 200), (
                f"{what}: {reply.status_code}"
            )
        elif SAY in may and role_may and line.method == "GET":
            assert self.send(who, line, address).headers["location"].endswith("/purpose"), what
        else:
            self.refuses(what, self.send(who, line, address), self.send(who, line, self.nowhere(address)))

    def nowhere(self, address: str) -> str:
        return address.replace(str(self.record.family.id), NOBODYS)

    def refuses(self, what: str, there: Response, nowhere: Response) -> None:
        """A refusal and an absence are one reply."""
        assert (there.status_code, nowhere.status_code) == (404, 404), what
        assert without_chance(there) == without_chance(nowhere), what
        assert set(there.headers) == set(nowhere.headers), what


def everybody(service: FastAPI) -> Tried:
    with service.state.database.unit_of_work() as session:
        record = a_whole_record(session, service.state.suite)
        people = {key: standing.make(session, record) for key, standing in STANDINGS.items()}
    browsers = {key: visitor(service, as_=one) for key, one in people.items()}
    for browser in browsers.values():
        browser.get("/my-sessions")
    browsers["of the team, said what for"].says_what_for(record.family.address)
    with service.state.database.unit_of_work() as session:
        opened_in_need(session, people["opened in need"].id, record.family.id)
    return Tried(record, browsers, {key: one.role.permissions for key, one in people.items()})


def opened_in_need(session: Session, account_id: UUID, case_id: UUID) -> None:
    sitting = session.exec(select(SignInSession.id).where(SignInSession.account_id == account_id)).one()
    session.add(
        OpenedInNeed(
            case_id=case_id,
            account_id=account_id,
            session_id=sitting,
            category="duty",
            why="The school rang.",
            opened_at=now(),
            ends_at=now() + datetime.timedelta(hours=4),
        )
    )


def at_level(tried: Tried, who: str, access: Access) -> frozenset[str]:
    return STANDINGS[who].may if access is Access.TEAM or who in OPEN_AT[access] else frozenset()


def test_every_relation_of_the_table_is_one_that_is_tried() -> None:
    for line in LINES:
        begins = [key for key in NEEDED if line.relation.startswith(key)]
        assert begins, f"{line.path}: say in NEEDED who “{line.relation}” lets in, so that everybody else is tried"


def test_every_address_opens_for_those_the_table_names_and_is_absent_for_everybody_else(service: FastAPI) -> None:
    tried = everybody(service)
    keys = list(STANDINGS)
    for number, line in enumerate(LINES):
        who = keys[number % len(keys)]
        tried.tries(who, line, STANDINGS[who].may)


def test_nothing_is_taken_while_a_record_is_opened_in_need(sqlite_service: FastAPI) -> None:
    tried = everybody(sqlite_service)
    for line in LINES:
        if line.method == "POST":
            tried.tries("opened in need", line, frozenset({READ}) if line.path.endswith("/purpose") else frozenset())
    page = tried.browsers["opened in need"].get(tried.record.family.address)
    assert "Opened in need." in page.text


@pytest.mark.long
@pytest.mark.parametrize("access", Access)
def test_every_address_for_every_way_of_standing_to_it_at_every_level(service: FastAPI, access: Access) -> None:
    tried = everybody(service)
    with service.state.database.unit_of_work() as session:
        session.get_one(Case, tried.record.family.id).access = access
    for who in STANDINGS:
        for line in LINES:
            tried.tries(who, line, at_level(tried, who, access))
