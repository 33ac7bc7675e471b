"""The record that is measured: 45,000 open cases, one practitioner who is signed in, and an assessment for each connection."""

import datetime
import random
import uuid
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import insert
from sqlmodel import SQLModel

from app.assessments import actions as assessments
from app.assessments.models import ChildSeen
from app.cases.models import Access, Allocation, Case, CaseMember, Part, Person, PersonKind, Relationship
from app.db import Database, now, today
from app.declaration.vocabulary import Depth, Subject
from app.opening import opened, settings_for
from app.people import actions as people
from app.people.practitioner import Practitioner
from app.people.roles import RoleKey
from app.suite.actions import keep_release
from app.suite.load import load_suite
from app.suite.suite import Suite
from app.web.text import fold

CASES = 45_000
GIVEN = (
    "Ada",
    "Bilal",
    "Carys",
    "Dele",
    "Esme",
    "Farah",
    "Gwen",
    "Hari",
    "Isla",
    "Jonah",
    "Kezia",
    "Luca",
    "Marta",
    "Noor",
    "Órla",
)
FAMILY = ("Ashdown", "Brightwell", "Castell", "Dunmore", "Eastleigh", "Fairburn", "Greenhalgh", "Hartley", "Ibbotson", "Jessop")


@dataclass(frozen=True)
class Ready:
    """What the load needs: who signs in, with what, and where each connection's assessment is."""

    sign_in_name: str
    password: str
    addresses: tuple[str, ...]


def rows(model: type[SQLModel], many: list[dict[str, Any]], database: Database) -> None:
    """Put many rows in at once, in a few large statements."""
    with database.unit_of_work() as session:
        for start in range(0, len(many), 5000):
            session.execute(insert(model), many[start : start + 5000])


def make(database: Database, *, assessments_for: int, cases: int = CASES) -> Ready:
    """Fill an empty, migrated record."""
    password = uuid.uuid4().hex
    with database.unit_of_work() as session:
        team = people.start_team(session, by=None, name="Measured")
        account, _ = people.create_account(
            session, by=None, sign_in_name="measured@bench.example", name="Mel Ashby", role=RoleKey.SOCIAL_WORKER, team=team
        )
        me = people.as_practitioner(account, team.name)
        people.choose_password(session, by=me, account=account, password=password)
    chosen = random.Random(11)
    moment, day = now(), today()
    made = [one_case(chosen, team.id, me.id, moment, number) for number in range(cases)]
    rows(Case, [one[0] for one in made], database)
    rows(Person, [person for one in made for person in one[1]], database)
    rows(CaseMember, [member(one[0]["id"], person["id"], day) for one in made for person in one[1]], database)
    mine = made[:assessments_for]
    rows(Allocation, [allocation(one[0]["id"], me.id, moment) for one in made[:60]], database)
    rows(Relationship, [cares(one[1][1]["id"], one[1][0]["id"]) for one in mine], database)
    return Ready("measured@bench.example", password, tuple(begin(database, me, one) for one in mine))


@dataclass(frozen=True)
class Colleague:
    """One of many who are at work: who signs in, with what, and the assessment that is theirs."""

    sign_in_name: str
    password: str
    address: str


def more_people(database: Database, many: int) -> list[Colleague]:
    """So many more who work there, each with a family and an assessment of their own, in a team of their own."""
    password, chosen, moment, day = uuid.uuid4().hex, random.Random(12), now(), today()
    found = []
    with database.unit_of_work() as session:
        team = people.start_team(session, by=None, name="At work")
        mine = []
        for number in range(many):
            account, _ = people.create_account(
                session,
                by=None,
                sign_in_name=f"worker{number}@bench.example",
                name="Mel Ashby",
                role=RoleKey.SOCIAL_WORKER,
                team=team,
            )
            me = people.as_practitioner(account, team.name)
            people.choose_password(session, by=me, account=account, password=password)
            mine.append(me)
        team_id = team.id
    for number, me in enumerate(mine):
        made = one_case(chosen, team_id, me.id, moment, 900_000 + number)
        rows(Case, [made[0]], database)
        rows(Person, made[1], database)
        rows(CaseMember, [member(made[0]["id"], each["id"], day) for each in made[1]], database)
        rows(Allocation, [allocation(made[0]["id"], me.id, moment)], database)
        rows(Relationship, [cares(made[1][1]["id"], made[1][0]["id"])], database)
        found.append(Colleague(f"worker{number}@bench.example", password, begin(database, me, made)))
    return found


def one_case(
    chosen: random.Random, team: uuid.UUID, by: uuid.UUID, moment: datetime.datetime, number: int
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """A case with one child and one adult."""
    family = chosen.choice(FAMILY)
    case = {
        "id": uuid.uuid4(),
        "ref": f"WP-{number:06}",
        "family_name": family,
        "folded_name": fold(family),
        "team_id": team,
        "access": Access.TEAM,
        "opened_at": moment - datetime.timedelta(minutes=number),
        "opened_by": by,
    }
    child = person(chosen.choice(GIVEN), family, PersonKind.CHILD, born(chosen, 2009, 2024), moment)
    adult = person(chosen.choice(GIVEN), family, PersonKind.ADULT, None, moment)
    return case, [child, adult]


def born(chosen: random.Random, first: int, last: int) -> datetime.date:
    """A birth date in one of these years."""
    return datetime.date(chosen.randint(first, last), chosen.randint(1, 12), chosen.randint(1, 28))


def person(given: str, family: str, kind: PersonKind, born_on: datetime.date | None, moment: datetime.datetime) -> dict[str, Any]:
    """Somebody with a name."""
    return {
        "id": uuid.uuid4(),
        "kind": kind,
        "given_name": given,
        "family_name": family,
        "known_as": "",
        "folded_name": fold(f"{given} {family}"),
        "pronouns": "",
        "born_on": born_on,
        "born_about": False,
        "pen_picture": "Likes to be asked first.",
        "created_at": moment,
    }


def member(case: uuid.UUID, person: uuid.UUID, day: datetime.date) -> dict[str, Any]:
    return {"id": uuid.uuid4(), "case_id": case, "person_id": person, "since": day}


def allocation(case: uuid.UUID, account: uuid.UUID, moment: datetime.datetime) -> dict[str, Any]:
    return {"id": uuid.uuid4(), "case_id": case, "account_id": account, "part": Part.LEAD, "since": moment}


def cares(adult: uuid.UUID, child: uuid.UUID) -> dict[str, Any]:
    return {"id": uuid.uuid4(), "person_id": adult, "to_person_id": child, "word": "mum", "cares": True}


@cache
def suite() -> Suite:
    """Every tool, read once."""
    return load_suite()


def begin(database: Database, me: Practitioner, one: tuple[dict[str, Any], list[dict[str, Any]]]) -> str:
    """Begin the longest tool of the suite that has ladders, whole, with one carer; gives its address."""
    about_a_child = [tool for tool in suite().shelf() if tool.subject is Subject.CHILD]
    tools = [tool for tool in about_a_child if any(question.kind == "ladder" for question in tool.questions())]
    tool = max(tools, key=lambda each: len(each.questions()))
    case, (child, adult) = one
    with database.unit_of_work() as session:
        release = keep_release(session, tool=tool, by=me)
        begun = assessments.start(
            session,
            case_id=case["id"],
            release=assessments.Release(release.id, tool.key),
            visit=assessments.Visit(today(), "Home", (child["id"], adult["id"])),
            children=[assessments.ForChild(child["id"], {}, (adult["id"],), ChildSeen.WITH_OTHERS)],
            depth=Depth.FULL,
            by=me,
        )
        return f"/families/{case['id']}/assessments/{begun[0].id}"


def database_in(folder: Path) -> Database:
    """A fresh, migrated record in this folder, as `whole-picture serve` will open it."""
    return opened(settings_for(folder))
