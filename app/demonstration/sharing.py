"""What a made-up family's record keeps back from whom, what was put right in it, and the copies that were released."""

import tomllib
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import uuid4

from sqlmodel import Session

from app.assessments.guard import open_assessment
from app.cases.wording import full_name
from app.copies.rules import Reader
from app.demonstration.records import FamilyMade
from app.demonstration.stories import FAMILIES, Told
from app.demonstration.telling import Telling
from app.evidence.actions import Given, supersede_statement
from app.evidence.models import Statement
from app.releases import actions as releasing
from app.releases.models import Classification, CopyRelease, Layout
from app.releases.parts import parts_now
from app.releases.subjects import OfAssessment
from app.settings import Settings
from app.web.pages import environment
from app.withholding.actions import keep_back, lift
from app.withholding.rules import event_item, statement_item


def make_sharing(session: Session, made: FamilyMade, telling: Telling, settings: Settings) -> None:
    """What stands in the family's `sharing.toml`, where it has one."""
    path = FAMILIES / made.story.key / "sharing.toml"
    told = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    put_right(session, made, telling, told.get("corrections", ()))
    make_marks(session, made, telling, told.get("marks", ()))
    make_copies(session, made, telling, told.get("copies", ()), settings)


def put_right(session: Session, made: FamilyMade, telling: Telling, corrections: Iterable[Told]) -> None:
    for number, told in enumerate(corrections):
        place = f"{made.story.key}/corrections/{number}"
        before = session.get_one(Statement, made.statements[told["statement"]])
        given = Given(
            kind=before.kind,
            words=telling.words(told["words"], f"{place}/words"),
            seen_on=before.seen_on,
            speaker_id=before.speaker_id,
            speaker=before.speaker,
            exact=before.exact,
            place=before.place,
            interpreter=before.interpreter,
            not_for_family=before.not_for_family,
        )
        row = supersede_statement(
            session, by=made.lead, statement=before, given=given, why=telling.words(told["why"], f"{place}/why")
        )
        row.recorded_at = telling.moment(telling.day(told["on"]), 10, 5)
        session.add(row)


def make_marks(session: Session, made: FamilyMade, telling: Telling, marks: Iterable[Told]) -> None:
    for number, told in enumerate(marks):
        place = f"{made.story.key}/marks/{number}"
        mark = keep_back(
            session,
            by=made.lead,
            case_id=made.case.id,
            item=event_item(made.entries[told["entry"]])
            if "entry" in told
            else statement_item(made.statements[told["statement"]]),
            from_whom=str(made.people[told["from"]]),
            why=telling.words(told["why"], f"{place}/why"),
            operation=uuid4(),
        )
        mark.since = telling.moment(telling.day(told["on"]), 12)
        session.add(mark)
        session.flush()
        if "until" in told:
            lift(session, by=made.lead, mark=mark, why=telling.words(told["lifted_why"], f"{place}/lifted_why"))
            session.refresh(mark)
            mark.until = telling.moment(telling.day(told["until"]), 9, 30)
            session.add(mark)
            session.flush()


def make_copies(session: Session, made: FamilyMade, telling: Telling, copies: Iterable[Told], settings: Settings) -> None:
    """Each asked for by one person and released by another, over the record as it stands."""
    templates = environment()

    def paint(template: str, context: Mapping[str, Any]) -> str:
        return templates.get_template(template).render({"settings": settings, **context})

    for number, told in enumerate(copies):
        by = made.staff[told["asked_by"]]
        opened = open_assessment(session, by, made.case.id, made.assessments[told["of"]])
        why, note = (telling.words(told[part], f"{made.story.key}/copies/{number}/{part}") for part in ("why", "note"))
        carer = next((one for one in opened.carers if one.id == made.people[told["for"]]), None)
        reader, to, name = (Reader.FAMILY, carer.id, carer.name) if carer else (Reader.CHILD, None, full_name(opened.child_then))
        asked = releasing.Asked(reader, to, name, why, Classification.SENSITIVE, Layout.of(told["layout"]))
        subject = OfAssessment(opened)
        own: dict[str, Any] = {"of": subject.of, "asked": asked, "parts": parts_now(session, subject, asked, paint)}
        row: CopyRelease = releasing.ask(session, by=by, case_id=made.case.id, copy_id=uuid4(), **own)
        releasing.decide(session, by=made.staff[told["released_by"]], copy=row, release=True, why=note)
        session.refresh(row)
        row.asked_at = telling.moment(telling.day(told["asked"]), 16, 30)
        row.decided_at = telling.moment(telling.day(told["released"]), 17, 10)
        session.add(row)
