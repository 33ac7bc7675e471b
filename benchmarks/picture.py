"""`python -m benchmarks.picture [DATABASE_URL]`: how long a child’s picture of 200 assessments takes, the whole page."""

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
from sqlalchemy import event
from sqlmodel import Session

from app.answers.given import LadderGiven
from app.assessments.models import Answer, Assessment, ChildSeen, Finding, Sitting, State
from app.cases import actions as cases
from app.cases.models import PersonKind
from app.cli import keep_what_stays
from app.db import now, today
from app.declaration.questions import Ladder
from app.declaration.vocabulary import Comparability, Depth, Level, Voice
from app.main import create_app
from app.opening import opened, settings_for
from app.people import actions as people
from app.people.models import Account, Team
from app.people.practitioner import Practitioner
from app.people.roles import RoleKey
from app.suite.actions import keep_release
from app.suite.suite import Suite

ASSESSMENTS, YEARS, ANSWERS, TIMES = 200, 10, 25, 31
PARTS = ("", "/change", "/strand/basic_care/change", "/why", "/day", "/siblings")


def somebody(session: Session, name: str, team: Team, role: RoleKey) -> Practitioner:
    sign_in_name = f"{uuid.uuid4().hex[:10]}@bench.example"
    account, _ = people.create_account(session, by=None, sign_in_name=sign_in_name, name=name, role=role, team=team)
    me = people.as_practitioner(account, team.name)
    people.choose_password(session, by=me, account=account, password=uuid.uuid4().hex)
    return me


def make(session: Session, suite: Suite) -> tuple[Practitioner, uuid.UUID, uuid.UUID]:
    """One child, looked at twenty times a year with the tools that ask about levels, each signed by somebody else."""
    chosen = random.Random(5)
    team = people.start_team(session, by=None, name=f"Measured {uuid.uuid4().hex[:6]}")
    me, other = (
        somebody(session, "Mel Ashby", team, RoleKey.SOCIAL_WORKER),
        somebody(session, "Tom Ray", team, RoleKey.SUPERVISOR),
    )
    case = cases.start_family(session, by=me, family_name="Hartley", team_id=team.id)
    born = today() - datetime.timedelta(days=365 * YEARS)
    given = cases.PersonGiven(PersonKind.CHILD, "Ada", born_on=born)
    child = cases.add_person(session, by=me, case_id=case.id, given=given).id
    asked = [(tool, [one for one in tool.questions() if isinstance(one, Ladder)]) for tool in suite.values()]
    tools = [(keep_release(session, tool=tool, by=me), ladders) for tool, ladders in asked if ladders]
    for number in range(ASSESSMENTS):
        release, ladders = tools[number % len(tools)]
        seen_on = today() - datetime.timedelta(days=(ASSESSMENTS - number) * 365 * YEARS // ASSESSMENTS)
        one = an_assessment(session, case.id, child, release.id, release.key, seen_on, me.id, other.id)
        for question in chosen.sample(ladders, min(len(ladders), ANSWERS)):
            voice = chosen.choice([*question.voices, Voice.PRACTITIONER])
            found(session, one, child, seen_on, question, voice, chosen)
    session.flush()
    return me, case.id, child


def an_assessment(
    session: Session,
    case_id: uuid.UUID,
    child: uuid.UUID,
    release: uuid.UUID,
    key: str,
    seen_on: datetime.date,
    by: uuid.UUID,
    signer: uuid.UUID,
) -> Assessment:
    sitting = Sitting(case_id=case_id, seen_on=seen_on, begun_at=now(), begun_by=by)
    session.add(sitting)
    session.flush()
    one = Assessment(
        sitting_id=sitting.id, case_id=case_id, child_id=child, release_id=release, tool_key=key, depth=Depth.FULL,
        child_seen=ChildSeen.ALONE, state=State.SIGNED, author_id=by, begun_at=now(), last_saved_at=now(), sent_at=now(),
        sent_by=by, signed_at=now(), signed_by=signer,
    )  # fmt: skip
    session.add(one)
    session.flush()
    return one


def found(
    session: Session,
    one: Assessment,
    child: uuid.UUID,
    seen_on: datetime.date,
    question: Ladder,
    voice: Voice,
    chosen: random.Random,
) -> None:
    """One answer and what it showed."""
    level = chosen.choice(list(Level))
    answer = Answer(
        assessment_id=one.id, question=question.key, voice=voice, number=1, operation=uuid.uuid4().hex,
        value=LadderGiven(level=level).model_dump_json(), written_at=now(), written_by=one.author_id,
    )  # fmt: skip
    session.add(answer)
    session.flush()
    for dimension in question.about:
        session.add(
            Finding(
                assessment_id=one.id,
                answer_id=answer.id,
                child_id=child,
                question=question.key,
                dimension=dimension,
                signal=level.shows,
                level=level,
                voice=voice,
                words=f"{question.short}. Seen at home, told in a sentence.",
                seen_on=seen_on,
                comparable=Comparability.SAME,
                frozen_at=now(),
            )
        )


def signed_in(session: Session, me: Practitioner) -> str:
    """The cookie of a session that has just begun."""
    attempt = people.note_try(session, name_hash="name", source_hash="source", browser_hash="")
    session.flush()
    account = session.get_one(Account, me.id)
    lasts = datetime.timedelta(hours=8)
    return people.sign_in(session, account=account, attempt_id=attempt, lasts=lasts, browser="a browser", instead_of="")


def measured(service: FastAPI, secret: str, address: str, part: str) -> str:
    """Half of the requests, and nine in ten, with the processor's own time beside the clock, and the questions asked."""
    client = TestClient(service, base_url="http://127.0.0.1")
    client.cookies.set("sid", secret)
    asked: list[str] = []
    event.listen(service.state.database.engine, "before_cursor_execute", lambda *said: asked.append(str(said[2])))
    walls, processor, size = [], [], 0
    for _ in range(TIMES):
        asked.clear()
        clock, worked = time.perf_counter(), time.process_time()
        reply = client.get(f"{address}{part}")
        walls.append((time.perf_counter() - clock) * 1000)
        processor.append((time.process_time() - worked) * 1000)
        if reply.status_code != 200 or "Ada" not in reply.text:
            raise SystemExit(f"That is not the picture: {reply.status_code} at {reply.url}")
        size = len(reply.content) // 1000
    half, nine, worked_for = statistics.median(walls), sorted(walls)[TIMES * 9 // 10], statistics.median(processor)
    return (
        f"{part or 'now':26} {half:.0f} ms half of the time, {nine:.0f} ms for 9 in 10; {worked_for:.0f} ms of processor "
        f"({min(processor):.0f} at least); "
        f"{len(asked)} statements; {size} kB"
    )


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        settings = settings_for(Path(folder))
        if len(sys.argv) > 1:
            settings = settings.model_copy(update={"database_url": sys.argv[1]})
        database = opened(settings)
        service = create_app(settings, database)
        with database.unit_of_work() as session:
            me, case_id, child = make(session, service.state.suite)
            secret = signed_in(session, me)
        keep_what_stays()
        for part in PARTS:
            print(measured(service, secret, f"/families/{case_id}/picture/{child}", part))


if __name__ == "__main__":
    main()
