"""Putting one made-up family into the record: its people, homes and help, and what was seen and said, each on its day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from app.cases import actions, allocating
from app.cases.models import Access, Allocation, Case, CaseMember, Kin, Part, PersonKind
from app.declaration.vocabulary import EvidenceKind, StrengthLevel
from app.demonstration.stories import Story, Told
from app.demonstration.telling import Telling
from app.evidence.actions import Given, add_statement
from app.people.practitioner import Practitioner
from app.stages.actions import StageGiven, start_stage

QUOTED = ("“", "”")
"""A text between these is somebody's exact words."""


@dataclass
class FamilyMade:
    """One family in the record, with what its story calls everybody and everything in it."""

    story: Story
    case: Case
    staff: Mapping[str, Practitioner]
    lead: Practitioner
    people: dict[str, UUID] = field(default_factory=dict)
    statements: dict[str, UUID] = field(default_factory=dict)
    entries: dict[str, UUID] = field(default_factory=dict)
    assessments: dict[str, UUID] = field(default_factory=dict)
    """File name and child → the assessment."""


def make_family(session: Session, story: Story, telling: Telling, staff: Mapping[str, Practitioner]) -> FamilyMade:
    """The family's record with everything in it but its assessments."""
    told = story.family
    started_by = staff[told["started_by"]]
    team_id = staff[told["led_by"]].team_id
    if team_id is None:
        raise LookupError(f"{story.key}: {told['led_by']} has no team")
    name = telling.words(told["name"], f"{story.key}/name")
    access = Access.of(told.get("access", "team"))
    case = actions.start_family(session, by=started_by, family_name=name, team_id=team_id, access=access)
    case.ref = story.ref
    case.opened_at = telling.moment(telling.day(told["started"]), 9)
    session.add(case)
    made = FamilyMade(story, case, staff, staff[told["led_by"]])
    add_people(session, made, telling)
    add_relations(session, made, telling)
    add_homes(session, made, telling)
    add_help(session, made, telling)
    add_statements(session, made, telling)
    allocate(session, made, telling)
    return made


def add_people(session: Session, made: FamilyMade, telling: Telling) -> None:
    """Everybody in the record, with what holds for them and the facts about them."""
    since = telling.day(made.story.family["started"])
    for key, told in made.story.family["people"].items():
        place = f"{made.story.key}/people/{key}"
        given = actions.PersonGiven(
            kind=PersonKind(told.get("kind", "adult")),
            given_name=telling.words(told["given"], f"{place}/given") if told["given"] else "",
            family_name=telling.words(told.get("family", ""), f"{place}/family"),
            known_as=telling.words(told.get("known_as", ""), f"{place}/known_as"),
            pronouns=told.get("pronouns", ""),
            born_on=telling.date(told["born"]) if "born" in told else None,
            born_about=told.get("born_about", False),
            expected_on=telling.date(told["expected"]) if "expected" in told else None,
            died_on=telling.date(told["died"]) if "died" in told else None,
            pen_picture=telling.words(told.get("pen", ""), f"{place}/pen"),
        )
        person = actions.add_person(session, by=made.lead, case_id=made.case.id, given=given)
        person.created_at = made.case.opened_at
        session.add(person)
        made.people[key] = person.id
        add_what_holds(session, made, telling, key, told)
    for member in session.exec(select(CaseMember).where(CaseMember.case_id == made.case.id)):
        member.since = since
        session.add(member)


def add_what_holds(session: Session, made: FamilyMade, telling: Telling, key: str, told: Told) -> None:
    """The strengths and the facts of one person."""
    person_id, place = made.people[key], f"{made.story.key}/people/{key}"
    for number, strength in enumerate(told.get("holds", ())):
        actions.note_strength(
            session,
            by=made.lead,
            case_id=made.case.id,
            person_id=person_id,
            words=telling.words(strength["words"], f"{place}/holds/{number}"),
            level=StrengthLevel.of(strength["level"]),
            noted_on=telling.day(strength["on"]),
        )
    for number, fact in enumerate(told.get("facts", ())):
        actions.note_characteristic(
            session,
            by=made.lead,
            case_id=made.case.id,
            person_id=person_id,
            kind=fact["kind"],
            words=telling.words(fact.get("words", ""), f"{place}/facts/{number}/words"),
            source=telling.words(fact.get("source", ""), f"{place}/facts/{number}/source"),
            since=telling.date(fact["since"]) if "since" in fact else None,
        )


def add_relations(session: Session, made: FamilyMade, telling: Telling) -> None:
    """What people are to one another, in the family's words."""
    for number, told in enumerate(made.story.family.get("relations", ())):
        for to in told["to"]:
            actions.relate(
                session,
                by=made.lead,
                case_id=made.case.id,
                person_id=made.people[told["who"]],
                to_person_id=made.people[to],
                word=telling.words(told["word"], f"{made.story.key}/relations/{number}/{to}"),
                cares=told.get("cares", False),
                kind=Kin.of(told.get("kin", "not_said")),
            )


def add_homes(session: Session, made: FamilyMade, telling: Telling) -> None:
    """Where they live, and who stays where."""
    for number, told in enumerate(made.story.family.get("homes", ())):
        place = f"{made.story.key}/homes/{number}"
        home = actions.keep_home(
            session,
            by=made.lead,
            case_id=made.case.id,
            name=telling.words(told["name"], f"{place}/name"),
            restricted=told.get("restricted", False),
            seen_on=telling.day(told["seen"]) if "seen" in told else None,
        )
        for member in told["members"]:
            actions.keep_household_member(
                session,
                by=made.lead,
                case_id=made.case.id,
                household_id=home.id,
                person_id=made.people[member["who"]],
                how=telling.words(member.get("how", ""), f"{place}/{member['who']}"),
                main_home=member.get("main", True),
                since=telling.date(member["since"]) if "since" in member else None,
                until=telling.date(member["until"]) if "until" in member else None,
            )


def add_stages(session: Session, made: FamilyMade, telling: Telling) -> None:
    """The stages of help in order, each with what led to it; what each makes due goes with it."""
    for number, told in enumerate(made.story.family.get("stages", ())):
        place = f"{made.story.key}/stages/{number}"
        who, why = telling.words(told.get("who", ""), place), telling.words(told.get("why", ""), f"{place}/why")
        child = made.people[told["for"]] if "for" in told else None
        review = telling.day(told["review"]) if "review" in told else None
        role, since = told.get("role", ""), telling.day(told["since"])
        given = StageGiven(told["stage"], since, child, why, lead_role=role, who=who, next_review_on=review)
        start_stage(session, by=made.lead, case_id=made.case.id, given=given)


def add_help(session: Session, made: FamilyMade, telling: Telling) -> None:
    """The stages of help, who is involved, what is agreed and what is due."""
    family, key, case_id = made.story.family, made.story.key, made.case.id
    add_stages(session, made, telling)
    for number, told in enumerate(family.get("involved", ())):
        values: dict[str, Any] = {
            field: telling.words(told[field], f"{key}/involved/{number}/{field}") for field in ("name", "what")
        }
        values["since"] = telling.date(told["since"]) if "since" in told else None
        actions.keep_involvement(session, by=made.lead, case_id=case_id, **values)
    for number, told in enumerate(family.get("agreed", ())):
        actions.keep_agreement(
            session,
            by=made.lead,
            case_id=case_id,
            person_id=made.people[told["who"]],
            words=telling.words(told["words"], f"{key}/agreed/{number}"),
            agreed_on=telling.day(told["on"]),
            withdrawn_on=telling.day(told["withdrawn"]) if "withdrawn" in told else None,
        )
    for number, told in enumerate(family.get("next", ())):
        actions.keep_next_step(
            session,
            by=made.lead,
            case_id=case_id,
            person_id=made.people[told["who"]] if "who" in told else None,
            words=telling.words(told["words"], f"{key}/next/{number}/words"),
            detail=telling.words(told.get("detail", ""), f"{key}/next/{number}/detail"),
            due_on=telling.day(told["due"]) if "due" in told else None,
            done_on=telling.day(told["done"]) if "done" in told else None,
        )


def add_statements(session: Session, made: FamilyMade, telling: Telling) -> None:
    """What was seen, said and written, each recorded on the day it was seen."""
    for number, told in enumerate(made.story.statements):
        place = f"{made.story.key}/statements/{told['key']}"
        words, exact = unquoted(told["words"])
        speaker = told.get("speaker", "")
        given = Given(
            kind=EvidenceKind.of(told["kind"]),
            words=telling.words(words, f"{place}/words"),
            seen_on=telling.day(told["on"]),
            speaker_id=made.people.get(speaker),
            speaker="" if speaker in made.people else telling.words(speaker, f"{place}/speaker"),
            exact=exact,
            place=telling.words(told.get("place", ""), f"{place}/place"),
            interpreter=telling.words(told.get("interpreter", ""), f"{place}/interpreter"),
            not_for_family=told.get("not_for_family", False),
        )
        by = made.staff[told["by"]] if "by" in told else made.lead
        row = add_statement(session, by=by, case_id=made.case.id, about_id=made.people[told["about"]], given=given)
        row.recorded_at = telling.moment(row.seen_on, 16, number % 60)
        session.add(row)
        made.statements[told["key"]] = row.id


def unquoted(words: str) -> tuple[str, bool]:
    """The words without the marks around them, and whether they are exact."""
    exact = words.startswith(QUOTED[0]) and words.endswith(QUOTED[1]) and words.count(QUOTED[0]) == 1
    return (words[1:-1], True) if exact else (words, False)


def allocate(session: Session, made: FamilyMade, telling: Telling) -> None:
    """Who leads and who works alongside, since when."""
    told = made.story.family
    if told["led_by"] != told["started_by"]:
        allocating.allocate(session, by=made.lead, case_id=made.case.id, account_id=made.lead.id, part=Part.LEAD)
    for key in told.get("alongside", ()):
        if key != told["started_by"]:
            account_id = made.staff[key].id
            allocating.allocate(session, by=made.lead, case_id=made.case.id, account_id=account_id, part=Part.CO_WORKER)
    led_since = telling.moment(telling.day(told["led_since"] if "led_since" in told else told["started"]), 10)
    for row in session.exec(select(Allocation).where(col(Allocation.case_id) == made.case.id)):
        row.since = made.case.opened_at if row.until else led_since
        row.until = led_since if row.until else None
        if row.until is None and row.part is Part.CO_WORKER and row.account_id == made.staff[told["started_by"]].id:
            stays = told["started_by"] in told.get("alongside", ())
            row.until = None if stays else led_since
        session.add(row)
    session.flush()
