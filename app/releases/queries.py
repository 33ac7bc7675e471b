"""Reading the register of copies. Changes nothing."""

import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func
from sqlmodel import Session, col, or_, select

from app.assessments.models import Assessment
from app.audit.models import Trail
from app.cases.models import Case, Person
from app.cases.queries import may_see, mine_now
from app.cases.wording import called, capital, possessive
from app.people.practitioner import Practitioner
from app.people.roles import Permission
from app.plans.models import Plan
from app.releases.models import CopyRelease, Of, Release

SENT = "copies/sent"
"""What the trail keeps of a PDF of a copy that is not released yet once it is sent; the page of how far it is leaves none."""

READ = ("copies/paper", SENT)
"""What the trail keeps of a copy read as its reader will, as a page or as a PDF."""


def of_case(session: Session, case_id: UUID) -> list[CopyRelease]:
    """Every copy that was asked for in this family's record, newest first."""
    wanted = select(CopyRelease).where(col(CopyRelease.case_id) == case_id)
    return list(session.exec(wanted.order_by(col(CopyRelease.asked_at).desc(), col(CopyRelease.number).desc())))


def of_what() -> Any:
    """Each copy with its record’s reference, its child, and the key of the tool where it is of an assessment."""
    child = func.coalesce(col(Assessment.child_id), col(Plan.person_id), col(CopyRelease.chronology_id))
    return (
        select(CopyRelease, Case.ref, Person, Assessment.tool_key)
        .join(Case, col(Case.id) == col(CopyRelease.case_id))
        .outerjoin(Assessment, col(Assessment.id) == col(CopyRelease.assessment_id))
        .outerjoin(Plan, col(Plan.id) == col(CopyRelease.plan_id))
        .join(Person, col(Person.id) == child)
    )


def line(row: CopyRelease, ref: str, said: str, child: Person, tool: str | None) -> tuple[str, str]:
    """One line of My work: its address, which names nobody, and the words: of what it is, and for whom."""
    whose = possessive(called(child) or "the baby")
    what = (
        f"{capital(tool.replace('_', ' '))}, with {called(child)}"
        if tool
        else f"{whose} {'plan' if row.plan_id else 'chronology'}"
    )
    return f"/families/{row.case_id}/copies/{row.id}", f"{ref}: {said}. {capital(what)}, for {row.recipient}"


def copies_to_release(session: Session, me: Practitioner) -> list[tuple[str, str]]:
    """What My work says of copies that wait, to whoever may release them: the longest waiting first."""
    team = me.team_id if me.may(Permission.SUPERVISE) else None
    rows = session.execute(
        of_what()
        .where(
            col(CopyRelease.state) == Release.ASKED,
            col(CopyRelease.asked_by) != me.id,
            col(Case.closed_at).is_(None),
            may_see(me),
            or_(col(Case.team_id) == team, col(Case.id).in_(mine_now(me))),
        )
        .order_by(col(CopyRelease.asked_at), col(CopyRelease.id))
    )
    return [line(row, ref, "a copy waits to be read and released", child, tool) for row, ref, child, tool in rows]


def copies_answered(session: Session, me: Practitioner, since: datetime.datetime) -> list[tuple[str, str]]:
    """What My work says of copies that I asked for and somebody has answered since, until I have looked at each."""
    looked = select(Trail.number).where(
        Trail.case_id == CopyRelease.case_id,
        Trail.account_id == me.id,
        Trail.about_id == CopyRelease.id,
        col(Trail.at) > CopyRelease.decided_at,
    )
    rows = session.execute(
        of_what()
        .where(
            CopyRelease.asked_by == me.id,
            col(CopyRelease.state).in_((Release.RELEASED, Release.REFUSED)),
            col(CopyRelease.decided_at) >= since,
            may_see(me),
            ~looked.exists(),
        )
        .order_by(col(CopyRelease.decided_at), col(CopyRelease.id))
    )
    said = {Release.RELEASED: "the copy you asked for was released", Release.REFUSED: "the copy you asked for was not released"}
    return [line(row, ref, said[row.state], child, tool) for row, ref, child, tool in rows]


def was_opened_by(session: Session, me: Practitioner, copy: CopyRelease) -> bool:
    """Whether somebody opened the pages of this copy, on the screen or as a PDF, since it was asked for."""
    looks = select(Trail.number).where(
        Trail.account_id == me.id,
        Trail.about_id == copy.id,
        col(Trail.detail).in_(READ),
        col(Trail.at) >= copy.asked_at,
    )
    return session.exec(looks.limit(1)).first() is not None


def copy_at(session: Session, case_id: UUID, copy_id: UUID) -> CopyRelease | None:
    copy = session.get(CopyRelease, copy_id)
    return copy if copy is not None and copy.case_id == case_id else None


def next_number(session: Session, case_id: UUID, of: Of) -> int:
    """The copies of each assessment and each plan are counted by themselves; those of chronologies, record by record."""
    own = [getattr(CopyRelease, name) == value for name, value in vars(of).items() if value]
    if of.chronology_id:
        own = [col(CopyRelease.chronology_id).is_not(None), col(CopyRelease.case_id) == case_id]
    last = session.exec(select(func.max(CopyRelease.number)).where(*own)).one()
    return (last or 0) + 1
