"""Putting a made-up family’s child protection plans and deadlines into the record: earlier plans first, as they were decided."""

import tomllib

from sqlmodel import Session

from app.deadlines.actions import keep_deadline
from app.deadlines.models import PlanCategory
from app.deadlines.plans import keep_plan
from app.deadlines.queries import deadlines_of
from app.demonstration.records import FamilyMade
from app.demonstration.stories import FAMILIES, Told
from app.demonstration.telling import Telling


def make_due(session: Session, made: FamilyMade, telling: Telling) -> None:
    """What stands in the family's `due.toml`, where it has one."""
    path = FAMILIES / made.story.key / "due.toml"
    told = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    for number, plan in enumerate(told.get("plans", ())):
        place = f"{made.story.key}/due/plans/{number}"
        keep_plan(
            session,
            by=made.lead,
            case_id=made.case.id,
            person_id=made.people[plan["who"]],
            category=PlanCategory.of(plan["category"]),
            since=telling.day(plan["since"]),
            begin_why=telling.words(plan["begin"], f"{place}/begin"),
            until=telling.day(plan["until"]) if "until" in plan else None,
            end_why=telling.words(plan.get("end", ""), f"{place}/end"),
        )
    for number, told_of in enumerate(told.get("deadlines", ())):
        make_deadline(session, made, telling, told_of, f"{made.story.key}/due/deadlines/{number}")


def make_deadline(session: Session, made: FamilyMade, telling: Telling, told: Told, place: str) -> None:
    """One that somebody wrote down; or, with `met`, how one that a stage set going was met."""
    if "met" not in told:
        keep_deadline(session, by=made.lead, case_id=made.case.id, rule=told["rule"], from_on=telling.day(told["from"]))
        return
    for step in deadlines_of(session, made.case.id, met=False):
        if step.rule == told["rule"] and step.from_on:
            how = telling.words(told["how"], f"{place}/how")
            on = telling.day(told["met"])
            keep_deadline(session, by=made.lead, case_id=made.case.id, from_on=step.from_on, was=step, done_on=on, met_by=how)
