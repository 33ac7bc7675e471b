"""Made-up families of a team that nobody of the demonstration is in: so that figures of live records have something to count."""

import datetime
import json
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from sqlalchemy import insert
from sqlmodel import Session, SQLModel, col, select

from app.answers.given import LadderGiven
from app.assessments.models import Answer, Assessment, ChildSeen, Finding, Sitting, State
from app.cases.models import Case, CaseMember, Characteristic, Person, PersonKind, Relationship, Stage
from app.cases.rules import new_ref
from app.db import Database, now, today
from app.declaration import Tool
from app.declaration.questions import Ladder
from app.declaration.vocabulary import Comparability, Depth, EvidenceKind, Level, Voice
from app.evidence.models import Statement
from app.people.models import Account, Team
from app.people.practitioner import Practitioner
from app.people.roles import ROLES, RoleKey
from app.practice_measures.chance import Chance
from app.practice_measures.demonstration_plans import Plans
from app.suite.actions import keep_release
from app.suite.load import shelf
from app.web.text import fold

FAMILIES = 140
DAYS = 1_000
GIVEN = (
    "Alba",
    "Bram",
    "Cerys",
    "Dilan",
    "Esme",
    "Fenn",
    "Gwyn",
    "Hari",
    "Ines",
    "Joss",
    "Kit",
    "Lena",
    "Milo",
    "Nia",
    "Orla",
    "Pip",
)
FAMILY = ("Ashdown", "Birchall", "Corrie", "Dunmore", "Elmhirst", "Farrow", "Garside", "Holroyd", "Inman", "Jessop", "Kershaw")
TOOLS = (
    "first_look",
    "first_look",
    "first_look",
    "everyday_care",
    "everyday_care",
    "whats_strong",
    "home_and_means",
    "health_and_learning",
)
STAGES = (("family_help", "Family help"), ("child_in_need", "Child in need"), ("child_protection_plan", "Child protection plan"))
WORDS = ("I like it when it is quiet.", "I make the tea on Fridays.", "I want my own bed.", "Nan fetches me.")


def make_practice(database: Database) -> None:
    """Makes them where the demonstration has somebody to have written them down, and has none of them yet."""
    with database.unit_of_work() as session:
        people = {
            role: session.exec(select(Account).where(col(Account.role) == role).order_by(col(Account.sign_in_name))).first()
            for role in (RoleKey.SOCIAL_WORKER, RoleKey.SUPERVISOR)
        }
        worker, supervisor = people.values()
        if worker is None or supervisor is None or session.exec(select(Team).where(Team.name == "Riverside")).first():
            return
        teams = [Team(name="Riverside"), Team(name="Hillside")]
        session.add_all(teams)
        session.flush()
        Made(session, worker.id, supervisor.id, [one.id for one in teams], releases(session, worker)).everything()


def releases(session: Session, worker: Account) -> dict[str, tuple[UUID, Tool]]:
    by = Practitioner(worker.id, worker.name, ROLES[worker.role], worker.team_id, None)
    suite = shelf()
    return {key: (keep_release(session, tool=suite[key], by=by).id, suite[key]) for key in set(TOOLS)}


class Made:
    """Everything of them, made up row by row and put in at once."""

    def __init__(
        self, session: Session, worker: UUID, supervisor: UUID, teams: list[UUID], tools: dict[str, tuple[UUID, Tool]]
    ) -> None:
        self.session, self.worker, self.supervisor, self.teams, self.tools = session, worker, supervisor, teams, tools
        self.chance, self.rows, self.count = Chance("Riverside"), dict[type[SQLModel], list[dict[str, Any]]](), 0
        self.homes: list[tuple[Case, Person, datetime.date, datetime.date]] = []
        self.first = today() - datetime.timedelta(days=DAYS)

    def everything(self) -> None:
        for number in range(FAMILIES):
            self.family(number)
        self.second_carers()
        for kind, rows in self.rows.items():
            self.session.connection().execute(insert(SQLModel.metadata.tables[str(kind.__tablename__)]), rows)

    def put(self, row: SQLModel) -> None:
        self.rows.setdefault(type(row), []).append(row.model_dump())

    def new_id(self) -> UUID:
        """Another each time, and the same in every demonstration."""
        self.count += 1
        return uuid5(NAMESPACE_URL, f"riverside/{self.count}")

    def moment(self, day: datetime.date) -> datetime.datetime:
        return min(datetime.datetime.combine(day, datetime.time(11), datetime.UTC), now())

    def family(self, number: int) -> None:
        chance = self.chance
        opened = self.first + datetime.timedelta(days=chance.below(DAYS - 40) if number else 0)
        lasts = 120 + chance.below(500)
        closed = opened + datetime.timedelta(days=lasts)
        name = chance.one_of(FAMILY)
        case = Case(
            id=self.new_id(),
            ref=new_ref(),
            family_name=name,
            folded_name=fold(name),
            team_id=self.teams[number % 5 // 3],
            opened_at=self.moment(opened),
            opened_by=self.worker,
            closed_at=self.moment(closed) if closed < today() else None,
        )
        self.put(case)
        stage, named = STAGES[number // 5 % len(STAGES)]
        self.put(Stage(id=self.new_id(), case_id=case.id, stage=stage, name=named, since=opened))
        carer = self.person(case, name, PersonKind.ADULT, opened - datetime.timedelta(days=9_000 + chance.below(5_000)), opened)
        ends = min(closed, today())
        for _ in range(1 + chance.below(3) // 2):
            born = opened - datetime.timedelta(days=300 + chance.below(5_400))
            child = self.person(case, name, PersonKind.CHILD, born, opened)
            self.put(Relationship(id=self.new_id(), person_id=carer.id, to_person_id=child.id, word="mum", cares=True))
            if number % 4 == 0:
                self.put(Characteristic(id=self.new_id(), person_id=child.id, kind="disabled", source="School", since=opened))
            self.life(case, child, carer, opened, ends)
            self.homes.append((case, child, opened, ends))

    def second_carers(self) -> None:
        """Three in five children have a father who is in their record; one in two of those was ever asked."""
        for case, child, opened, ends in self.homes:
            if self.chance.below(5) < 3:
                born = opened - datetime.timedelta(days=9_000 + self.chance.below(5_000))
                dad = self.person(case, case.family_name, PersonKind.ADULT, born, opened)
                self.put(Relationship(id=self.new_id(), person_id=dad.id, to_person_id=child.id, word="dad"))
                day = opened + datetime.timedelta(days=20)
                while day < ends and self.chance.below(4):
                    self.said(case, child, day, EvidenceKind.SAID_BY_CARER, dad.id)
                    day += datetime.timedelta(days=90 + self.chance.below(120))

    def person(self, case: Case, name: str, kind: PersonKind, born: datetime.date, since: datetime.date) -> Person:
        given = self.chance.one_of(GIVEN)
        one = Person(
            id=self.new_id(),
            kind=kind,
            given_name=given,
            family_name=name,
            folded_name=fold(f"{given} {name}"),
            born_on=born,
            created_at=self.moment(since),
        )
        self.put(one)
        self.put(CaseMember(id=self.new_id(), case_id=case.id, person_id=one.id, since=since))
        return one

    def life(self, case: Case, child: Person, carer: Person, opened: datetime.date, ends: datetime.date) -> None:
        """Sittings every couple of months, words now and then, and for two in three a plan that is looked at."""
        day, usual = opened + datetime.timedelta(days=1 + self.chance.below(20)), self.chance.one_of(TOOLS)
        keeps_to_one = self.chance.below(4) == 0
        while day < ends:
            self.use(case, child, day, usual if keeps_to_one else self.chance.one_of(TOOLS))
            if self.chance.below(3):
                self.said(case, child, day, EvidenceKind.SAID_BY_CHILD, child.id)
            if self.chance.below(3) == 0:
                self.said(case, child, day, EvidenceKind.SAID_BY_CARER, carer.id)
            if self.chance.below(3) == 0:
                self.said(case, child, day, EvidenceKind.WRITTEN, None)
            day += datetime.timedelta(days=35 + self.chance.below(70))
        if self.chance.below(3):
            plans = Plans(self.chance, self.new_id, self.moment, self.worker, self.supervisor)
            for row in plans.rows_of(case.id, child, opened, ends):
                self.put(row)

    def said(self, case: Case, child: Person, day: datetime.date, kind: EvidenceKind, speaker: UUID | None) -> None:
        self.put(
            Statement(
                id=self.new_id(),
                case_id=case.id,
                about_id=child.id,
                kind=kind,
                speaker_id=speaker,
                speaker="" if speaker else "School",
                words=self.chance.one_of(WORDS) if speaker else "There every day this week.",
                seen_on=day,
                recorded_at=self.moment(day),
                recorded_by=self.worker,
            )
        )

    def use(self, case: Case, child: Person, day: datetime.date, key: str) -> None:
        release, tool = self.tools[key]
        sitting = Sitting(id=self.new_id(), case_id=case.id, seen_on=day, begun_at=self.moment(day), begun_by=self.worker)
        adapted = [tool.adaptations[self.chance.below(len(tool.adaptations))].key] if self.chance.below(4) == 0 else []
        one = Assessment(
            id=self.new_id(),
            sitting_id=sitting.id,
            case_id=case.id,
            child_id=child.id,
            release_id=release,
            tool_key=key,
            depth=Depth.QUICK,
            adaptations=json.dumps([{"key": each, "why": "It suits."} for each in adapted]),
            child_seen=ChildSeen.WITH_OTHERS,
            state=State.WITH_SUPERVISOR,
            author_id=self.worker,
            begun_at=self.moment(day),
            last_saved_at=self.moment(day),
            sent_at=self.moment(day),
            sent_by=self.worker,
        )
        self.put(sitting)
        self.put(one)
        asked = [question for question in tool.questions() if isinstance(question, Ladder)]
        for question in asked[:: 1 + self.chance.below(3)][:6]:
            self.found(one, question, day)

    def found(self, one: Assessment, question: Ladder, day: datetime.date) -> None:
        level = self.chance.one_of(
            (Level.STEADY, Level.MOSTLY, Level.MOSTLY, Level.ON_AND_OFF, Level.ON_AND_OFF, Level.MOSTLY_NOT)
        )
        voice = self.chance.one_of((Voice.PRACTITIONER, *question.voices))
        of: dict[str, Any] = {"assessment_id": one.id, "question": question.key, "voice": voice}
        answer = Answer(
            id=self.new_id(),
            number=1,
            operation=str(self.count),
            value=LadderGiven(level=level).model_dump_json(),
            written_at=self.moment(day),
            written_by=self.worker,
            **of,
        )
        self.put(answer)
        for dimension in question.about:
            finding = Finding(
                id=self.new_id(),
                answer_id=answer.id,
                child_id=one.child_id,
                dimension=dimension,
                signal=level.shows,
                level=level,
                words=question.short,
                seen_on=day,
                comparable=Comparability.SAME,
                frozen_at=self.moment(day),
                **of,
            )
            self.put(finding)
