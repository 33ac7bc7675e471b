"""`python -m benchmarks.timeline [DATABASE_URL]`: how long the chronology of 2,000 events takes, the whole page."""

import datetime
import random
import statistics
import sys
import tempfile
import time
import uuid
from pathlib import Path

from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlmodel import Session

from app.cases import actions as cases
from app.cases.models import PersonKind
from app.chronology.actions import Happened, add_together
from app.chronology.models import EventKind
from app.chronology.rules import When
from app.db import today
from app.main import create_app
from app.opening import opened, settings_for
from app.people import actions as people
from app.people.models import Account
from app.people.practitioner import Practitioner
from app.people.roles import RoleKey

EVENTS, TIMES = 2_000, 31


def make(session: Session) -> tuple[Practitioner, uuid.UUID]:
    """One family with three children and ten years of events."""
    chosen = random.Random(3)
    team = people.start_team(session, by=None, name=f"Measured {uuid.uuid4().hex[:6]}")
    name = f"measured-{uuid.uuid4().hex[:6]}@bench.example"
    account, _ = people.create_account(
        session, by=None, sign_in_name=name, name="Mel Ashby", role=RoleKey.SOCIAL_WORKER, team=team
    )
    me = people.as_practitioner(account, team.name)
    people.choose_password(session, by=me, account=account, password=uuid.uuid4().hex)
    case = cases.start_family(session, by=me, family_name="Hartley", team_id=team.id)
    children = [
        cases.add_person(session, by=me, case_id=case.id, given=cases.PersonGiven(PersonKind.CHILD, given)).id
        for given in ("Ada", "Bilal", "Carys")
    ]
    kinds = list(EventKind)
    happened = [
        Happened(
            chosen.choice(kinds),
            When(today() - datetime.timedelta(days=chosen.randint(0, 3600))),
            f"Event {number}, told in a sentence of the usual length.",
            "School",
            frozenset(chosen.sample(children, chosen.randint(0, 2))),
        )
        for number in range(EVENTS)
    ]
    add_together(session, by=me, case_id=case.id, happened=happened)
    return me, case.id


def signed_in(session: Session, me: Practitioner) -> str:
    """The cookie of a session that has just begun."""
    attempt = people.note_try(session, name_hash="name", source_hash="source", browser_hash="")
    session.flush()
    lasts = datetime.timedelta(hours=8)
    account = session.get_one(Account, me.id)
    return people.sign_in(session, account=account, attempt_id=attempt, lasts=lasts, browser="a browser", instead_of="")


def measured(service: FastAPI, secret: str, address: str) -> str:
    """Half of the requests, and nine in ten, with the processor's own time beside the clock."""
    client = TestClient(service, base_url="http://127.0.0.1")
    client.cookies.set("sid", secret)
    walls, processor = [], []
    for _ in range(TIMES):
        clock, worked = time.perf_counter(), time.process_time()
        reply = client.get(address)
        walls.append((time.perf_counter() - clock) * 1000)
        processor.append((time.process_time() - worked) * 1000)
        if f"{EVENTS} entries" not in reply.text:
            raise SystemExit(f"That is not the chronology: {reply.status_code} at {reply.url}")
    half, nine = statistics.median(walls), sorted(walls)[TIMES * 9 // 10]
    worked_for = statistics.median(processor)
    return f"{EVENTS:,} events: {half:.0f} ms half of the time, {nine:.0f} ms for 9 in 10; {worked_for:.0f} ms of processor"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        settings = settings_for(Path(folder))
        if len(sys.argv) > 1:
            settings = settings.model_copy(update={"database_url": sys.argv[1]})
        database = opened(settings)
        with database.unit_of_work() as session:
            me, case_id = make(session)
            secret = signed_in(session, me)
        print(measured(create_app(settings, database), secret, f"/families/{case_id}/chronology"))


if __name__ == "__main__":
    main()
