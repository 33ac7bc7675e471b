"""One family's record with one of everything in it, so that every address of the service can be filled in.

record = a_whole_record(session, suite)
record.address("/families/{case_id}/people/{item_id}/edit")
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from sqlmodel import Session, select

from app.access.actions import name_staff
from app.access.handing_over import offer
from app.assessments import actions
from app.assessments.models import Assessment, ChildSeen
from app.attachments.actions import OnDisk, Place, keep
from app.attachments.actions import Told as Written
from app.attachments.models import Attachment
from app.cases.models import Agreement, Characteristic, Household, HouseholdMember, Involvement, Part, Person, Relationship, Stage
from app.chronology.actions import Happened, add_event
from app.chronology.models import Appointment, Attendance, Batch, Event, EventKind, Outcome
from app.chronology.rules import When
from app.consent.models import Explained
from app.copies.rules import Reader
from app.db import now, today
from app.deadlines.actions import keep_deadline
from app.deadlines.models import PlanCategory
from app.deadlines.plans import keep_plan
from app.declaration.tool import Tool
from app.doors.models import OpenedInNeed
from app.drafts.actions import bring_in
from app.drafts.models import DraftTool
from app.filing.kinds import Checked, FileKind
from app.identity.models import Identifier, NameKind, NumberKind, OtherName
from app.incoming.report import Brought
from app.instruments.declared import load_instruments
from app.learning.actions import begin as begin_theme
from app.learning.actions import publish
from app.learning.queries import theme_of
from app.learning.rules import Sheet
from app.linkouts.actions import Start, start
from app.linkouts.models import LinkedUse
from app.merging.actions import ask as ask_whether_same
from app.people.passwords import kept_form
from app.people.practitioner import Practitioner
from app.picture_remarks.models import NotNow
from app.plans import models as planned
from app.plans import versions
from app.plans.actions import add_outcome, begin, keep_day, keep_step
from app.plans.kinds import Decision, VersionKind, Whose
from app.reflections.actions import write_down
from app.releases.actions import Asked, ask
from app.releases.models import Classification, CopyRelease, Layout, Of
from app.rights import actions as asking
from app.rights.models import AccessRequest
from app.rows.actions import hold
from app.rows.reading import Table
from app.suite.actions import keep_release
from app.suite.suite import Suite
from app.withholding.actions import keep_back
from app.withholding.models import KeptBack
from app.withholding.rules import FAMILY, statement_item
from tests.support.factories import (
    Family,
    a_family,
    a_next_step,
    a_practitioner,
    a_statement,
    a_strength,
    a_supervisor,
    allocate,
    kept,
    team_of,
)
from tests.support.supervising import talked_over

NAMES = ("Dean", "Mia", "Noah", "Kelly", "Larch", "Adair")
"""What must never stand in an address or a title: the names in this record."""

A_PLAN: dict[str, Any] = {
    "category": PlanCategory.NEGLECT,
    "since": datetime.date(2025, 1, 6),
    "begin_why": "Often alone in the evenings",
}


PASSWORD = "brass kettle on a hob"
"""Of whoever leads the case."""


@dataclass(frozen=True)
class WholeRecord:
    """The family, who leads its case, and what stands for each part of an address."""

    family: Family
    lead: Practitioner
    assessment: Assessment
    parts: Mapping[str, str]
    items: Mapping[str, UUID]

    def address(self, path: str) -> str:
        """A declared path with everything in it filled in. Raises KeyError for a part that this record does not have yet."""
        filled, lists = [], []
        for part in path.split("/"):
            name, _, end = part.removeprefix("{").partition("}")
            if not part.startswith("{"):
                lists.append(part)
            filled.append(part if not part.startswith("{") else self.part(name, "/".join(lists[2:])) + end)
        return "/".join(filled)

    def part(self, name: str, lists: str) -> str:
        """What stands for one part of an address. A line of a list goes by the lists it is in."""
        return str(self.items[lists]) if name == "item_id" else self.parts[name]


def a_whole_record(session: Session, suite: Suite, *, lead: Practitioner | None = None) -> WholeRecord:
    """The Deans: two children, their mother and a home; a statement, a strength, a step and the rest; a draft assessment."""
    lead = lead or a_practitioner(session, password_hash=kept_form(PASSWORD))
    family = a_family(session, children=["Mia", "Noah"], adults=["Kelly"], allocated=[lead])
    tool = next(iter(suite.values()))
    begun = an_assessment(session, family, tool, by=lead)
    section = tool.sections[0]
    parts = {
        "case_id": family.id,
        "passkey_id": uuid4(),
        "sample_id": uuid4(),
        "place": 1,
        "session_id": uuid4(),
        "person_id": family.children[0].id,
        "home_id": the_home(family).id,
        "statement_id": a_statement(session, family, lead).id,
        "assessment_id": begun.id,
        "tool_key": tool.key,
        "child_id": family.children[0].id,
        "strand": "health",
        "aside_id": a_tool_put_aside(session, family, lead, tool).id,
        "section": section.key,
        "question": section.questions[0].key,
        "account_id": lead.id,
        "code": "nobody-has-this-code",
        "draft_id": a_draft(session).id,
        "instrument_key": "graded_care_profile_2",
        "event_id": an_event(session, family, lead).id,
        "measure_key": "repeat_plans",
        "way": "age",
        "theme_id": a_sheet(session, lead),
        "batch_id": a_batch(session, family, lead).id,
        "use_id": a_linked_use(session, family, lead).id,
        "copy_id": a_copy(session, begun, lead).id,
        "attachment_id": an_attachment(session, family, lead).id,
        "mark_id": a_mark(session, family, lead).id,
        "pair_id": ask_whether_same(session, by=lead, one=family.children[0].id, other=family.children[1].id, why="Alike").id,
        "named_id": uuid4(),
        "handover_id": uuid4(),
        "opening_id": uuid4(),
        "destruction_id": uuid4(),
        "export_id": uuid4(),
        "request_id": a_request(session, family, lead).id,
        **what_decides_access(session, family, lead),
        "reflection_id": write_down(session, by=lead, case_id=family.id, values={"visits": "Heavy."}, operation=uuid4()).id,
        "thing": f"heard-{family.children[0].id}",
        **(talked := talked_over(session, family, lead)).parts,
        **a_plan_begun(session, family, lead),
    }
    named = {name: str(part) for name, part in parts.items()}
    return WholeRecord(family, lead, begun, named, {**the_items(session, family, lead), **talked.items})


def a_tool_put_aside(session: Session, family: Family, by: Practitioner, tool: Tool) -> NotNow:
    row = NotNow(
        case_id=family.id,
        child_id=family.children[0].id,
        tool_key=tool.key,
        suggested_for="Nobody has explored housing.",
        why="After the move",
        since=now(),
        by=by.id,
    )
    kept(session, row)
    return row


def a_sheet(session: Session, by: Practitioner) -> UUID:
    """Something that was learnt, published."""
    sheet = Sheet(title="Plain words", learnt="They last.", messages="Use them.", leads="Leads", channels={"teams": "In April"})
    own = begin_theme(session, by=by, sheet=sheet, operation=None)
    theme = theme_of(session, own)
    assert theme is not None
    publish(session, by=by, theme=theme, seen=1, names_nobody=True)
    return own


def a_draft(session: Session) -> DraftTool:
    """A tool from outside with one question, whose section has the key of nothing else."""
    asked = {"kind": "words", "key": "how", "wording": "How are you?", "short": "How are you"}
    declaration = {"key": "small_form", "title": "Small form", "sections": [{"key": "all", "title": "All", "questions": [asked]}]}
    return bring_in(session, brought=Brought("small.json", "FHIR Questionnaire", declaration, ()), data=b"{}", by=None)


def what_decides_access(session: Session, family: Family, lead: Practitioner) -> dict[str, UUID]:
    """Somebody named for the record, the case offered to somebody, and the record opened in need."""
    colleague = a_practitioner(session, "Sam Okafor-Lee")
    named = name_staff(session, by=lead, case_id=family.id, account_id=colleague.id, may_open=True, why="Covers the team")
    offered = offer(session, by=lead, case_id=family.id, to_id=colleague.id, part=Part.CO_WORKER, note="What to know")
    need = OpenedInNeed(
        case_id=family.id,
        account_id=colleague.id,
        session_id=uuid4(),
        category="duty",
        why="The school rang.",
        opened_at=now(),
        ends_at=now() + datetime.timedelta(hours=4),
    )
    kept(session, need)
    return {"named_id": named.id, "handover_id": offered.id, "opening_id": need.id}


def a_plan_begun(session: Session, family: Family, lead: Practitioner) -> dict[str, UUID]:
    """A plan for the first child, with one outcome."""
    plan = begin(session, by=lead, case_id=family.id, child_id=family.children[0].id)
    outcome = add_outcome(session, by=lead, plan=plan, words="Eats breakfast with someone, every school day")
    tom = a_supervisor(session, team=team_of(session, lead))
    words = planned_words("Mia").model_dump_json()
    decided: dict[str, Any] = {
        "decision": Decision.RETURNED,
        "decided_at": now(),
        "decided_by": tom.id,
        "decided_words": "Ask Mia",
    }
    signed: dict[str, Any] = {"signed_at": now(), "signed_by": lead.id, "kind": VersionKind.PLAN, "number": 1, "words": words}
    version = planned.PlanVersion(plan_id=plan.id, **signed, **decided)
    review = planned.Review(plan_id=plan.id, on=today(), present="Kelly", begun_by=lead.id)
    kept(session, version, review)
    return {"outcome_id": outcome.id, "who_id": family.adults[0].id, "version_id": version.id, "review_id": review.id}


def planned_words(child: str) -> versions.Written:
    """A plan that says only what the child wants."""
    return versions.Written(child=child, words={"wants": "Toast"})


def a_linked_use(session: Session, family: Family, by: Practitioner) -> LinkedUse:
    """A licensed instrument that was started with the first child."""
    instrument = load_instruments()["graded_care_profile_2"]
    begun = Start(uuid4(), family.children[0].id, ("No licence is noted for it.",), "A colleague is trained.")
    return start(session, case_id=family.id, instrument=instrument, start=begun, by=by)


def an_event(session: Session, family: Family, by: Practitioner, words: str = "Settled in a week") -> Event:
    """Something that happened to the first child today, from school."""
    happened = Happened(EventKind.SCHOOL, When(today()), words, "School", frozenset({family.children[0].id}))
    return add_event(session, by=by, case_id=family.id, happened=happened)


def a_batch(session: Session, family: Family, by: Practitioner) -> Batch:
    """Rows of a school that wait to be looked through."""
    table = Table(("Date", "What happened"), ((2, ("12/08/2025", "Joined the football club")),))
    return hold(session, by=by, case_id=family.id, agency="School", table=table, batch_id=uuid4())


def a_copy(session: Session, begun: Assessment, by: Practitioner) -> CopyRelease:
    """A professional copy that was asked for and waits for a second person."""
    asked = Asked(Reader.PROFESSIONAL, None, "The school nurse", "To plan with us", Classification.SENSITIVE, Layout.PLAIN)
    return ask(session, by=by, case_id=begun.case_id, of=Of(assessment_id=begun.id), asked=asked, parts={}, copy_id=uuid4())


def a_request(session: Session, family: Family, by: Practitioner) -> AccessRequest:
    """The first child asked to see what is written, and it is being decided."""
    asked = asking.Asked(family.children[0].id, "Herself", "Seen in person", today())
    return asking.ask(session, by=by, case_id=family.id, asked=asked, operation=uuid4())


def an_attachment(session: Session, family: Family, by: Practitioner) -> Attachment:
    """A drawing of the first child's, as it stands in the record. Its file is not on any disk."""
    file = OnDisk(uuid4(), FileKind.PICTURE, 1, 1, "", Checked.NOT_ASKED)
    told = Written("A house with a sun", today(), family.children[0].id)
    return keep(session, by=by, place=Place(family.id, family.children[0].id), told=told, file=file)


def a_mark(session: Session, family: Family, by: Practitioner) -> KeptBack:
    """A statement that is kept back from everybody in the family."""
    item = statement_item(a_statement(session, family, by, "Said in confidence.").id)
    return keep_back(session, by=by, case_id=family.id, item=item, from_whom=FAMILY, why="Asked to", operation=uuid4())


def the_home(family: Family) -> Household:
    assert family.home is not None
    return family.home


def an_assessment(session: Session, family: Family, tool: Tool, *, by: Practitioner, child: int = 0) -> Assessment:
    """A draft, begun today at home with the mother, as full as the tool can be."""
    release = keep_release(session, tool=tool, by=by)
    carers = tuple(adult.id for adult in family.adults)
    [begun] = actions.start(
        session,
        case_id=family.id,
        release=actions.Release(release.id, tool.key),
        visit=actions.Visit(today(), "at home", carers),
        children=[actions.ForChild(family.children[child].id, {}, carers, ChildSeen.WITH_OTHERS)],
        depth=tool.methodology.minutes.offered()[-1],
        by=by,
    )
    return begun


def explained(family: Family, adult: Person) -> Explained:
    return Explained(
        case_id=family.id, person_id=adult.id, explained_by="Ruth Adeyemi", explained_on=today(), landed="She asked what helps."
    )


def the_items(session: Session, family: Family, lead: Practitioner) -> dict[str, UUID]:
    """One line of each list of the record, by the lists it is in as an address names them."""
    mia, kelly, home = family.children[0], family.adults[0], the_home(family)
    colleague = a_practitioner(session, "Sam Okafor-Lee")
    lines: dict[str, Any] = {
        "agreed": Agreement(case_id=family.id, person_id=kelly.id, words="To visits", agreed_on=today(), recorded_by=lead.id),
        "allocations": allocate(session, family, colleague, Part.CO_WORKER),
        "explained": explained(family, kelly),
        "homes": home,
        "homes/people": session.exec(select(HouseholdMember).where(HouseholdMember.household_id == home.id)).first(),
        "involved": Involvement(case_id=family.id, name="Miss Adair", what="Year 4 teacher"),
        "next-steps": a_next_step(session, family, lead),
        "deadlines": keep_deadline(session, by=lead, case_id=family.id, rule="core_group", from_on=datetime.date(2026, 6, 1)),
        "protection-plans": keep_plan(session, by=lead, case_id=family.id, **A_PLAN, person_id=family.children[0].id),
        "people": mia,
        "people/appointments": Appointment(
            case_id=family.id, person_id=mia.id, what="Dentist", on=today(), outcome=Outcome.NOT_BROUGHT
        ),
        "people/attendance": Attendance(
            case_id=family.id, person_id=mia.id, since=today(), until=today(), possible=2, unauthorised=1, source="Register"
        ),
        "people/characteristics": Characteristic(person_id=mia.id, kind="interpreter", words="Polish at home", source="School"),
        "people/helps": Characteristic(person_id=mia.id, kind="what_helps", words="Ring before you come", source="Mia"),
        "people/names": OtherName(person_id=mia.id, name="Mia Nowak", folded_name="mia nowak", kind=NameKind.FORMER),
        "people/numbers": Identifier(person_id=mia.id, kind=NumberKind.NHS, number="9434765919"),
        "people/plan-day": a_time_of_day(session, family, lead),
        "people/plan-steps": a_step(session, family, lead),
        "people/relationships": Relationship(person_id=mia.id, to_person_id=family.children[1].id, word="sister"),
        "people/strengths": a_strength(session, mia, lead),
        "stages": session.exec(select(Stage).where(Stage.case_id == family.id)).first(),
    }
    kept(session, *lines.values())
    return {lists: line.id for lists, line in lines.items()}


def a_time_of_day(session: Session, family: Family, lead: Practitioner) -> planned.DayPart:
    mia = family.children[0].id
    told: dict[str, Any] = {"time": "Breakfast", "now": "None", "wanted": "Toast, sitting down"}
    return keep_day(session, by=lead, case_id=family.id, person_id=mia, **told)


def a_step(session: Session, family: Family, lead: Practitioner) -> planned.Step:
    """One of ours, in the first child's plan."""
    mia = family.children[0].id
    plan = session.exec(select(planned.Plan.id).where(planned.Plan.person_id == mia)).one()
    outcome = session.exec(select(planned.Outcome.id).where(planned.Outcome.plan_id == plan)).one()
    told: dict[str, Any] = {"outcome_id": outcome, "whose": Whose.OURS, "who": "The school", "what": "Keeps a place"}
    return keep_step(session, by=lead, case_id=family.id, person_id=mia, **told)
