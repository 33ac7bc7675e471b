"""Putting a made-up family’s child protection plans and deadlines into the record: earlier plans first, as they were decided."""

import tomllib
from typing import Any

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
        why: dict[str, Any] = {name: telling.words(plan.get(name, ""), f"{place}/{name}") for name in ("begin_why", "end_why")}
        days: dict[str, Any] = {name: telling.day(plan[name]) for name in ("since", "until") if name in plan}
        who, category = made.people[plan["who"]], PlanCategory.of(plan["category"])
        keep_plan(session, by=made.lead, case_id=made.case.id, person_id=who, category=category, **why, **days)
    for number, one in enumerate(told.get("deadlines", ())):
        make_deadline(session, made, telling, one, f"{made.story.key}/due/deadlines/{number}")


def make_deadline(session: Session, made: FamilyMade, telling: Telling, told: Told, place: str) -> None:
    """One that somebody wrote down; or, with `met`, how one that a stage set going was met."""
    owned: dict[str, Any] = {"by": made.lead, "case_id": made.case.id}
    if "met" not in told:
        keep_deadline(session, **owned, rule=told["rule"], from_on=telling.day(told["from"]))
    for step in deadlines_of(session, made.case.id, met=False) if "met" in told else ():
        if step.rule == told["rule"] and step.from_on:
            how: dict[str, Any] = {"done_on": telling.day(told["met"]), "met_by": telling.words(told["how"], f"{place}/how")}
            keep_deadline(session, **owned, from_on=step.from_on, was=step, **how)
