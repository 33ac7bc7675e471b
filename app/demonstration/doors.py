"""Who may open the made-up families: what was agreed by purpose, who is named, what is offered, and what was opened by others."""

import tomllib
from dataclasses import replace
from uuid import uuid4

from sqlmodel import Session, select

from app.access import actions
from app.access.handing_over import offer
from app.access.opening import open_for_purpose
from app.access.rules import Need, NeededRecord
from app.cases import actions as record
from app.cases.models import Access, Part, Said
from app.consent.actions import keep_explained
from app.demonstration.records import FamilyMade
from app.demonstration.stories import FAMILIES, Told
from app.demonstration.telling import Telling
from app.doors.models import OpenedInNeed

HOURS = 4


def make_doors(session: Session, made: FamilyMade, telling: Telling) -> None:
    """What stands in the family's `doors.toml`, where it has one."""
    path = FAMILIES / made.story.key / "doors.toml"
    told = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    for number, one in enumerate(told.get("agreed", ())):
        make_agreement(session, made, telling, one, f"{made.story.key}/doors/agreed/{number}")
    for number, one in enumerate(told.get("explained", ())):
        keep_explained(
            session,
            by=made.lead,
            case_id=made.case.id,
            person_id=made.people[one["who"]],
            explained_by=made.staff[one["by"]].name,
            explained_on=telling.day(one["on"]),
            landed=telling.words(one["landed"], f"{made.story.key}/doors/explained/{number}"),
        )
    make_openings(session, made, telling, told)
    make_names(session, made, telling, told)


def make_agreement(session: Session, made: FamilyMade, telling: Telling, told: Told, place: str) -> None:
    record.keep_agreement(
        session,
        by=made.lead,
        case_id=made.case.id,
        person_id=made.people[told["who"]],
        purpose=told["purpose"],
        said=Said.of(told.get("said", "given")),
        basis=telling.words(told.get("basis", ""), f"{place}/basis"),
        words=telling.words(told["words"], f"{place}/words"),
        agreed_on=telling.day(told["on"]),
        withdrawn_on=telling.day(told["withdrawn"]) if "withdrawn" in told else None,
    )


def make_openings(session: Session, made: FamilyMade, telling: Telling, told: Told) -> None:
    """Opened by a colleague for a purpose, and by somebody of another team in need, each in a sign-in that is over."""
    for number, one in enumerate(told.get("opened", ())):
        words = telling.words(one["words"], f"{made.story.key}/doors/opened/{number}")
        by = replace(made.staff[one["by"]], session_id=uuid4())
        if "need" not in one:
            open_for_purpose(session, by=by, case_id=made.case.id, purpose=one["purpose"], words=words, hours=HOURS)
            continue
        actions.open_in_need(session, by=by, asked=NeededRecord(made.case.ref), need=Need.of(one["need"]), why=words)
        row = session.exec(select(OpenedInNeed).where(OpenedInNeed.session_id == by.session_id)).one()
        lasted = row.ends_at - row.opened_at
        row.opened_at = telling.moment(telling.day(one["on"]), 19, 40)
        row.ends_at = row.opened_at + lasted
        session.add(row)


def make_names(session: Session, made: FamilyMade, telling: Telling, told: Told) -> None:
    """Who is named, how close the record is kept, and to whom it is offered."""
    by = made.staff[str(told.get("named_by", made.story.family["led_by"]))]
    for number, one in enumerate(told.get("named", ())):
        actions.name_staff(
            session,
            by=by,
            case_id=made.case.id,
            account_id=made.staff[one["who"]].id,
            may_open=one["may_open"],
            why=telling.words(one["why"], f"{made.story.key}/doors/named/{number}"),
        )
    if "access" in told:
        access = Access.of(told["access"])
        record.change_family(session, by=by, case_id=made.case.id, family_name=made.case.family_name, access=access)
    if "offered" in told:
        note = telling.words(told["offered"]["note"], f"{made.story.key}/doors/offered")
        to_id = made.staff[told["offered"]["to"]].id
        offer(session, by=made.lead, case_id=made.case.id, to_id=to_id, part=Part.of(told["offered"]["part"]), note=note)
