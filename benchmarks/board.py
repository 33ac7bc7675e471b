"""`python -m benchmarks.board [DATABASE_URL]`: how long the board of a team with 400 children takes, the whole page."""

import datetime
import random
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import Sequence
from pathlib import Path

from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlmodel import Session

from app.answers.given import GIVEN, WordsGiven
from app.assessments import actions as assessments
from app.assessments.models import Answer, Assessment, ChildSeen, Finding, State
from app.cases import actions as cases
from app.cases.models import PersonKind
from app.cli import keep_what_stays
from app.db import now, today
from app.declaration.vocabulary import Comparability, Dimension, Signal, Voice
from app.main import create_app
from app.opening import opened, settings_for
from app.people import actions as people
from app.people.models import Team
from app.people.practitioner import Practitioner
from app.people.roles import RoleKey
from app.suite.actions import keep_release
from app.suite.load import load_suite
from benchmarks.timeline import signed_in

FAMILIES, EACH, TIMES = 200, 2, 21
"""Families of a team, children in each, and how often the page is asked for."""


def somebody(session: Session, team: Team, role: RoleKey) -> Practitioner:
    name = f"measured-{uuid.uuid4().hex[:6]}@bench.example"
    account, _ = people.create_account(session, by=None, sign_in_name=name, name="Mel Ashby", role=role, team=team)
    me = people.as_practitioner(account, team.name)
    people.choose_password(session, by=me, account=account, password=uuid.uuid4().hex)
    return me


def make(session: Session) -> Practitioner:
    """Two hundred families of a team, each child assessed twice, with answers of their own; something is due in each family."""
    chosen = random.Random(3)
    team = people.start_team(session, by=None, name=f"Measured {uuid.uuid4().hex[:6]}")
    worker, supervisor = somebody(session, team, RoleKey.SOCIAL_WORKER), somebody(session, team, RoleKey.SUPERVISOR)
    suite = load_suite()
    tool = max(suite.values(), key=lambda one: len(list(one.questions())))
    release = assessments.Release(keep_release(session, tool=tool, by=worker).id, tool.key)
    for number in range(FAMILIES):
        case = cases.start_family(session, by=worker, family_name=f"Hartley {number}", team_id=team.id)
        children = [
            cases.add_person(session, by=worker, case_id=case.id, given=cases.PersonGiven(PersonKind.CHILD, given)).id
            for given in ("Ada", "Bilal")[:EACH]
        ]
        due_on = today() + datetime.timedelta(days=chosen.randint(-20, 40))
        cases.keep_next_step(session, by=worker, case_id=case.id, words="Visit", detail="", due_on=due_on, person_id=None)
        for days in (chosen.randint(0, 90), chosen.randint(91, 300)):
            visit = assessments.Visit(today() - datetime.timedelta(days=days), "at home", ())
            told = [assessments.ForChild(child, {}, (), ChildSeen.ALONE) for child in children]
            depth = tool.methodology.minutes.offered()[-1]
            begun = assessments.start(
                session, case_id=case.id, release=release, visit=visit, children=told, depth=depth, by=worker
            )
            fill(session, chosen, begun, [one.key for one in tool.questions()][:15], worker, supervisor, visit.seen_on)
        session.flush()
    return supervisor


def fill(
    session: Session,
    chosen: random.Random,
    begun: Sequence[Assessment],
    questions: Sequence[str],
    worker: Practitioner,
    supervisor: Practitioner,
    seen_on: datetime.date,
) -> None:
    """Fifteen answers of each, a third of them the child's own, each showing something; sent and signed."""
    for one in begun:
        for number, question in enumerate(questions):
            voice = Voice.CHILD if number % 3 == 0 else Voice.PRACTITIONER
            value = GIVEN.dump_json(WordsGiven(words="Said in a sentence of the usual length.")).decode()
            row = Answer(
                assessment_id=one.id,
                question=question,
                voice=voice,
                number=1,
                operation=uuid.uuid4().hex,
                value=value,
                written_at=now(),
                written_by=worker.id,
            )
            session.add(row)
            session.flush()
            session.add(
                Finding(
                    assessment_id=one.id,
                    answer_id=row.id,
                    child_id=one.child_id,
                    question=question,
                    dimension=chosen.choice(list(Dimension)),
                    signal=chosen.choice([Signal.STRENGTH, Signal.NEED]),
                    voice=voice,
                    words="Said in a sentence of the usual length.",
                    seen_on=seen_on,
                    comparable=Comparability.SAME,
                    frozen_at=now(),
                )
            )
        one.state, one.sent_at, one.signed_at, one.signed_by = State.SIGNED, now(), now(), supervisor.id
        session.add(one)


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
        if f"{FAMILIES} families" not in reply.text:
            raise SystemExit(f"That is not the board: {reply.status_code} at {reply.url}")
    half, nine = statistics.median(walls), sorted(walls)[TIMES * 9 // 10]
    worked_for = statistics.median(processor)
    return (
        f"{FAMILIES * EACH} children: {half:.0f} ms half of the time, {nine:.0f} ms for 9 in 10; {worked_for:.0f} ms of processor"
        f" ({min(processor):.0f} at least)"
    )


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        settings = settings_for(Path(folder))
        if len(sys.argv) > 1:
            settings = settings.model_copy(update={"database_url": sys.argv[1]})
        database = opened(settings)
        with database.unit_of_work() as session:
            me = make(session)
            secret = signed_in(session, me)
        service = create_app(settings, database)
        keep_what_stays()
        print(measured(service, secret, "/caseload"))


if __name__ == "__main__":
    main()
