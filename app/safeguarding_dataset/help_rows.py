"""Rows about the help there was: stages, enquiries, conferences, plans, care, and the tools that were used."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID, uuid5

from sqlmodel import Session, col, select

from app.assessments.models import Assessment
from app.cases.models import Allocation, NextStep, Part
from app.deadlines.models import PlanCategory, ProtectionPlan
from app.safeguarding_dataset.children import Child
from app.safeguarding_dataset.rules import Spell, Value
from app.suite.models import ToolRelease

Row = Mapping[str, Value]

CATEGORIES = {
    PlanCategory.NEGLECT: "Neglect",
    PlanCategory.PHYSICAL: "Physical abuse",
    PlanCategory.SEXUAL: "Sexual abuse",
    PlanCategory.EMOTIONAL: "Emotional abuse",
    PlanCategory.MULTIPLE: "Multiple",
}
FIRST_CONFERENCE, REVIEWS = ("first_conference",), ("first_review_conference", "review_conference")


def spells_in(some: Sequence[Child], table: str) -> Iterator[tuple[Child, Spell]]:
    yield from ((child, one) for child in some for one in child.spells if one.table == table)


def leaders(session: Session, some: Sequence[Child]) -> dict[UUID, UUID]:
    """Who leads each record now."""
    cases = {case_id for child in some for case_id in child.cases}
    rows = session.exec(
        select(Allocation).where(
            col(Allocation.case_id).in_(cases), col(Allocation.part) == Part.LEAD, col(Allocation.until).is_(None)
        )
    )
    return {one.case_id: one.account_id for one in rows}


def early_help(session: Session, some: Sequence[Child]) -> Iterator[Row]:
    leads = leaders(session, some)
    for child, one in spells_in(some, "ssd_early_help_episodes"):
        yield {
            "earl_episode_id": one.id,
            "earl_person_id": child.id,
            "earl_episode_start_date": one.since,
            "earl_episode_end_date": one.until,
            "earl_episode_organisation": child.cases[one.case_id].team_id,
            "earl_episode_worker_id": leads.get(one.case_id),
        }


def stretches(_session: Session, some: Sequence[Child]) -> Iterator[Row]:
    for child in some:
        for one in child.episodes:
            yield {
                "cine_referral_id": one.id,
                "cine_person_id": child.id,
                "cine_referral_date": one.since,
                "cine_close_date": one.until,
                "cine_referral_team": child.cases[one.case_id].team_id,
            }


def enquiries(_session: Session, some: Sequence[Child]) -> Iterator[Row]:
    for child, one in spells_in(some, "ssd_s47_enquiry"):
        yield {
            "s47e_s47_enquiry_id": one.id,
            "s47e_referral_id": child.episode_on(one.case_id, one.since),
            "s47e_person_id": child.id,
            "s47e_s47_start_date": one.since,
            "s47e_s47_end_date": one.until,
            "s47e_s47_completed_by_team": child.cases[one.case_id].team_id,
        }


def conferences_due(session: Session, some: Sequence[Child], rules: Sequence[str]) -> Iterator[tuple[Child, NextStep]]:
    """What was due under these rules: for one child, or for every child who was in the record that day."""
    cases = {case_id for child in some for case_id in child.cases}
    by_case = defaultdict(list)
    wanted = select(NextStep).where(col(NextStep.case_id).in_(cases), col(NextStep.rule).in_(rules))
    for step in session.exec(wanted.order_by(col(NextStep.id))):
        if not step.lapsed:
            by_case[step.case_id].append(step)
    for child in some:
        for case_id, stay in child.stays.items():
            for step in by_case[case_id]:
                day = step.from_on or step.due_on
                if step.person_id == child.id or (step.person_id is None and day is not None and stay.holds(day)):
                    yield child, step


def first_conferences(session: Session, some: Sequence[Child]) -> Iterator[Row]:
    for child, step in conferences_due(session, some, FIRST_CONFERENCE):
        asked = [one for one in child.spells if one.table == "ssd_s47_enquiry" and one.since == step.from_on]
        yield {
            "icpc_icpc_id": uuid5(step.id, str(child.id)),
            "icpc_icpc_meeting_id": step.id,
            "icpc_s47_enquiry_id": asked[0].id if asked else None,
            "icpc_person_id": child.id,
            "icpc_referral_id": child.episode_on(step.case_id, step.from_on or step.due_on),
            "icpc_icpc_target_date": step.extended_to or step.due_on,
            "icpc_icpc_date": step.done_on,
            "icpc_icpc_team": child.cases[step.case_id].team_id,
        }


def plans_of(session: Session, some: Sequence[Child]) -> dict[UUID, list[ProtectionPlan]]:
    found: dict[UUID, list[ProtectionPlan]] = defaultdict(list)
    wanted = select(ProtectionPlan).where(col(ProtectionPlan.person_id).in_([child.id for child in some]))
    cases = {child.id: child.cases for child in some}
    for plan in session.exec(wanted.order_by(col(ProtectionPlan.since), col(ProtectionPlan.id))):
        if plan.case_id in cases[plan.person_id]:
            found[plan.person_id].append(plan)
    return found


def protection_plans(session: Session, some: Sequence[Child]) -> Iterator[Row]:
    plans = plans_of(session, some)
    for child in some:
        for plan in plans.get(child.id, ()):
            category = CATEGORIES[plan.category]
            yield {
                "cppl_cp_plan_id": plan.id,
                "cppl_referral_id": child.episode_on(plan.case_id, plan.since),
                "cppl_person_id": child.id,
                "cppl_cp_plan_start_date": plan.since,
                "cppl_cp_plan_end_date": plan.until,
                "cppl_cp_plan_initial_category": category if plan.version == 1 else None,
                "cppl_cp_plan_latest_category": category,
            }


def reviews(session: Session, some: Sequence[Child]) -> Iterator[Row]:
    plans = plans_of(session, some)
    for child, step in conferences_due(session, some, REVIEWS):
        day = step.extended_to or step.due_on
        ran = [one for one in plans.get(child.id, ()) if day and one.since <= day and (one.until is None or day <= one.until)]
        if ran or step.person_id == child.id:
            yield {
                "cppr_cp_review_id": uuid5(step.id, str(child.id)),
                "cppr_person_id": child.id,
                "cppr_cp_plan_id": ran[-1].id if ran else None,
                "cppr_cp_review_due": day,
                "cppr_cp_review_date": step.done_on,
                "cppr_cp_review_meeting_id": step.id,
            }


def care(_session: Session, some: Sequence[Child]) -> Iterator[Row]:
    for child, one in spells_in(some, "ssd_cla_episodes"):
        yield {
            "clae_cla_episode_id": one.id,
            "clae_person_id": child.id,
            "clae_cla_episode_start_date": one.since,
            "clae_cla_episode_ceased_date": one.until,
            "clae_cla_id": uuid5(one.id, "period"),
            "clae_referral_id": child.episode_on(one.case_id, one.since),
            "clae_entered_care_date": one.since,
        }


def tool_uses(session: Session, some: Sequence[Child]) -> Iterator[Row]:
    by_id = {child.id: child for child in some}
    rows = session.exec(
        select(Assessment, ToolRelease.version)
        .join(ToolRelease, col(ToolRelease.id) == Assessment.release_id)
        .where(col(Assessment.child_id).in_(by_id))
        .order_by(col(Assessment.id))
    )
    for one, version in rows:
        child = by_id[one.child_id]
        if one.case_id in child.cases:
            yield {
                "assessment_id": one.id,
                "person_id": child.id,
                "referral_id": child.episode_on(one.case_id, one.begun_at.date()),
                "tool": one.tool_key,
                "tool_version": version,
                "started": one.begun_at.date(),
                "signed": one.signed_at.date() if one.signed_at else None,
                "stands": one.state.value,
            }
