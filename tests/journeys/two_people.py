"""One family’s record with everybody round it, an assessment in it, and what must be so whatever anybody does, in any order.

What is true of a record (who is allocated, who is named) is read from its tables; what follows from it for each person is said
here once more, in other words than the service’s own, so that one mistake is not made twice.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from fastapi import FastAPI
from httpx2 import Response
from sqlmodel import Session, col, func, select

from app.assessments.models import Answer, Assessment, Finding, State
from app.audit.marks import FileMarks
from app.audit.models import Trail, TrailKind
from app.audit.verifying import verify
from app.cases.models import Access, Allocation, Case, Part
from app.db import Database
from app.doors.models import NamedStaff
from app.merging.actions import ask as ask_whether_same
from app.people.practitioner import Practitioner
from app.tables import RECORD
from tests.support.every_kind import an_assessment
from tests.support.factories import Family, a_child, a_family, a_practitioner, a_supervisor, a_team, allocate
from tests.support.visiting import Visitor, Words, visitor, without_chance

NOBODYS = "11111111-1111-4111-8111-111111111111"
EVERYBODY = ("ruth", "sam", "ines", "tom", "ada", "dev", "mei")
"""Ruth leads, Sam works alongside; Inês is of their team, Tom and Ada supervise it; Dev and his supervisor Mei are of another."""
TABLES = ("case_record", "allocation", "named_staff", "assessment", "answer", "finding")
SUPERVISORS = frozenset({"tom", "ada", "mei"})

DONE = frozenset({200, 303})
REFUSED = frozenset({409, 422})


@dataclass(frozen=True)
class Stands:
    """How the record stands towards everybody, as its own tables have it."""

    access: Access
    team: UUID
    parts: Mapping[str, Part]
    named: Mapping[str, bool]


@dataclass(frozen=True)
class Kept:
    """One answer that the service said it had kept."""

    assessment: UUID
    words: str
    private: bool
    author: str


@dataclass
class Two:
    """The record, a browser for each person, and all that the service has said it kept."""

    service: FastAPI
    people: dict[str, Practitioner]
    family: Family
    second: Family
    pair: UUID
    assessment: UUID
    browsers: dict[str, Visitor] = field(default_factory=dict)
    need: set[str] = field(default_factory=set)
    """Who opened it in need, since they signed in."""
    purpose: set[str] = field(default_factory=set)
    """Who said what for, since they signed in."""
    kept: list[Kept] = field(default_factory=list)
    signed: dict[UUID, str] = field(default_factory=dict)
    """What was signed, and what it was then."""
    rows: dict[UUID, str] = field(default_factory=dict)
    """Every answer there has been, by its id."""
    steps: int = 0

    @classmethod
    def begun(cls, service: FastAPI) -> "Two":
        with service.state.database.unit_of_work() as session:
            north, south = a_team(session), a_team(session)
            people = {
                "ruth": a_practitioner(session, "Ruth Adeyemi", team=north),
                "sam": a_practitioner(session, "Sam Okafor-Lee", team=north),
                "ines": a_practitioner(session, "Inês Carvalho", team=north),
                "tom": a_supervisor(session, "Tom Whitlock", team=north),
                "ada": a_supervisor(session, "Ada Osei", team=north),
                "dev": a_practitioner(session, "Dev Chaudhry", team=south),
                "mei": a_supervisor(session, "Mei Tan", team=south),
            }
            family = a_family(session, allocated=[people["ruth"]])
            allocate(session, family, people["sam"], Part.CO_WORKER)
            second = a_family(session, "Deane", children=[], adults=["Wayne"], allocated=[people["ines"]])
            mya = a_child(session, second, "Mya")
            pair = ask_whether_same(session, by=people["ruth"], one=family.children[0].id, other=mya.id, why="The same bear")
            begun = an_assessment(session, family, people["ruth"])
            two = cls(service, people, family, second, pair.id, begun.id)
        for who in EVERYBODY:
            two.signs_in(who)
        return two

    # --- asking

    @property
    def database(self) -> Database:
        database: Database = self.service.state.database
        return database

    @property
    def at(self) -> str:
        return f"{self.family.address}/assessments/{self.assessment}"

    def signs_in(self, who: str) -> None:
        """In a session of their own: what was opened in an earlier one is closed."""
        self.browsers[who] = visitor(self.service, as_=self.people[who])
        self.browsers[who].get("/my-sessions")
        self.need.discard(who)
        self.purpose.discard(who)

    def looks(self, who: str, address: str, *, may: bool, asks: bool = False) -> Response:
        """Opens a page: it is theirs to read and a line says that they looked, or it is as if nothing were there."""
        before = self.last_line()
        reply = self.browsers[who].ask(address)
        if may:
            assert reply.status_code in DONE | REFUSED, f"{who} may read {address}: {reply.status_code}"
            assert self.lines(before, who, TrailKind.LOOK), f"{who} looked at {address} and no line says so"
        elif asks:
            assert reply.headers["location"].endswith("/purpose"), address
        else:
            self.is_absent(who, reply, self.browsers[who].ask(self.nowhere(address)))
            assert self.lines(before, who, TrailKind.REFUSAL), f"{who} was refused {address} and no line says so"
        self.leaks_nothing(who, reply)
        return reply

    def sends(self, who: str, address: str, words: Words, *, may: bool, line: str, htmx: bool = False) -> Response:
        """Does a deed, or is refused it in words; or may not, and nothing changes, and it is as if nothing were there.

        A deed that was done has one line in the trail with its name; one that was not done has none.
        """
        before, stood = self.last_line(), self.everything()
        browser = self.browsers[who]
        reply = browser.post_htmx(address, words) if htmx else browser.post(address, words)
        deeds = list(self.lines(before, who, TrailKind.DEED))
        if not may:
            nowhere = self.nowhere(address)
            self.is_absent(who, reply, browser.post_htmx(nowhere, words) if htmx else browser.post(nowhere, words))
            assert deeds == [], f"{who} may not, and did {deeds}"
            assert self.everything() == stood, f"{who} may not, and something changed at {address}"
            assert self.lines(before, who, TrailKind.REFUSAL), f"{who} was refused {address} and no line says so"
            return reply
        assert reply.status_code in DONE | REFUSED, f"{who} at {address}: {reply.status_code}\n{reply.text[:2000]}"
        if reply.status_code in DONE:
            changed = self.everything() != stood
            assert deeds.count(line) in ({1} if changed else {0, 1}), f"{who} at {address}: {deeds}, and “{line}” was done"
        self.leaks_nothing(who, reply)
        return reply

    def is_absent(self, who: str, there: Response, nowhere: Response) -> None:
        assert (there.status_code, nowhere.status_code) == (404, 404), f"{who}: {there.status_code} {nowhere.status_code}"
        assert without_chance(there) == without_chance(nowhere), f"{who} can tell a refusal from an absence"
        assert set(there.headers) == set(nowhere.headers)

    def nowhere(self, address: str) -> str:
        return address.replace(str(self.family.id), NOBODYS)

    def leaks_nothing(self, who: str, reply: Response) -> None:
        """No word of the record is in a reply to somebody who may not read it, and no private one but to those it is for."""
        reads = self.may_read(who)
        for one in self.kept:
            mark = one.words.rpartition(" ")[2]
            if not reads:
                assert mark not in reply.text, f"{who} may not read the record and was sent “{one.words}”"
            elif one.private and not self.reads_private(who, one.assessment):
                assert mark not in reply.text, f"{who} was sent “{one.words}”, which is private"

    # --- what is so

    def stands(self) -> Stands:
        by_id = {person.id: name for name, person in self.people.items()}
        with self.database.reading() as session:
            case = session.get_one(Case, self.family.id)
            parts = session.exec(select(Allocation).where(Allocation.case_id == case.id, col(Allocation.until).is_(None)))
            named = session.exec(select(NamedStaff).where(NamedStaff.case_id == case.id, col(NamedStaff.until).is_(None)))
            return Stands(
                case.access,
                case.team_id,
                {by_id[one.account_id]: one.part for one in parts},
                {by_id[one.account_id]: one.may_open for one in named},
            )

    def is_open(self, who: str, stands: Stands) -> bool:
        """Not kept out, and not left out by a seal."""
        return stands.named.get(who, stands.access is not Access.SEALED)

    def may_write(self, who: str) -> bool:
        stands = self.stands()
        return self.is_open(who, stands) and who in stands.parts

    def may_supervise(self, who: str) -> bool:
        stands = self.stands()
        close = stands.access in (Access.RESTRICTED, Access.SEALED)
        theirs = who in SUPERVISORS and self.people[who].team_id == stands.team
        return theirs and self.is_open(who, stands) and (not close or who in stands.parts or who in stands.named)

    def may_decide(self, who: str) -> bool:
        leads = self.may_write(who) and self.stands().parts[who] is Part.LEAD
        return leads or self.may_supervise(who)

    def may_read(self, who: str) -> bool:
        stands = self.stands()
        if not self.is_open(who, stands):
            return False
        known = who in stands.parts or who in stands.named or who in self.need or self.may_supervise(who)
        return known or (self.of_the_team(who, stands) and who in self.purpose)

    def is_asked(self, who: str) -> bool:
        """Of the team, and has not said what for."""
        stands = self.stands()
        return self.is_open(who, stands) and self.of_the_team(who, stands) and not self.may_read(who)

    def of_the_team(self, who: str, stands: Stands) -> bool:
        return stands.access is Access.TEAM and self.people[who].team_id == stands.team

    def only_in_need(self, who: str) -> bool:
        stands = self.stands()
        others = who in stands.parts or who in stands.named or self.may_supervise(who)
        return who in self.need and not others and not (self.of_the_team(who, stands) and who in self.purpose)

    def reads_private(self, who: str, assessment: UUID) -> bool:
        with self.database.reading() as session:
            author = session.get_one(Assessment, assessment).author_id
        return author == self.people[who].id or self.may_supervise(who)

    # --- what is kept

    def state(self) -> State:
        with self.database.reading() as session:
            found: Assessment = session.get_one(Assessment, self.assessment)
            return found.state

    def last_line(self) -> int:
        with self.database.reading() as session:
            return session.exec(select(func.max(Trail.number))).one() or 0

    def lines(self, after: int, who: str, kind: TrailKind) -> Sequence[str]:
        """What the lines of this kind say that this person has left since."""
        wanted = select(Trail.what).where(col(Trail.number) > after, Trail.kind == kind, Trail.account_id == self.people[who].id)
        with self.database.reading() as session:
            return session.exec(wanted).all()

    def everything(self) -> str:
        """The record in one number: what stands of it in every table of this model."""
        with self.database.reading() as session:
            told = [
                str(row)
                for table in (RECORD.tables[name] for name in TABLES)
                for row in session.execute(table.select().order_by(table.c.id))
            ]
        return hashlib.sha256("\n".join(told).encode()).hexdigest()

    def check(self) -> None:
        """What must be so after every step."""
        self.steps += 1
        with self.database.reading() as session:
            now = {one.id: f"{one.value} {one.number} {one.written_by}" for one in session.exec(select(Answer))}
            signed = {one: self.as_it_is(session, one) for one in self.signed}
        assert now.items() >= self.rows.items(), "an answer that was kept is gone, or another"
        self.rows = now
        said = "\n".join(now.values())
        for one in self.kept:
            assert one.words.rpartition(" ")[2] in said, f"“{one.words}” was kept and is lost"
        assert signed == self.signed, "what was signed is another"

    def as_it_is(self, session: Session, assessment: UUID) -> str:
        """A signed assessment whole: itself, but for whether a correction replaced it; its answers and its findings."""
        one = session.get_one(Assessment, assessment)
        assert one.state in (State.SIGNED, State.REPLACED)
        answers = session.exec(select(Answer).where(Answer.assessment_id == assessment).order_by(col(Answer.id)))
        findings = session.exec(select(Finding).where(Finding.assessment_id == assessment).order_by(col(Finding.id)))
        parts = [one.model_dump(exclude={"state", "child_id", "carers"}), *(row.model_dump() for row in answers)]
        parts += [row.model_dump(exclude={"child_id", "carer_id"}) for row in findings]
        return "\n".join(str(sorted(part.items())) for part in parts)

    def check_trail(self) -> None:
        """The whole of it, with every link."""
        marks = self.database.marks
        assert isinstance(marks, FileMarks)
        assert verify(self.database, marks).faults == []
