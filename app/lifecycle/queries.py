"""Reading the lives of tools: where each stands now, and every step of one."""

from sqlalchemy import func
from sqlmodel import Session, and_, col, select

from app.lifecycle.models import ToolStep
from app.lifecycle.rules import Standing, Standings


def standings(session: Session) -> Standings:
    """Where every tool stands, in one query. Steps are few: some a year for each tool."""
    latest = (
        select(ToolStep.key, ToolStep.version, func.max(ToolStep.number).label("number"))
        .group_by(col(ToolStep.key), col(ToolStep.version))
        .subquery()
    )
    same = and_(ToolStep.key == latest.c.key, ToolStep.version == latest.c.version, ToolStep.number == latest.c.number)
    found = session.exec(select(ToolStep).join(latest, same))
    return Standings({(step.key, step.version): Standing(step.stage, step.owner, step.review_by, step.number) for step in found})


def steps_of(session: Session, key: str) -> list[ToolStep]:
    """Every step of every version of one tool, the latest first."""
    wanted = select(ToolStep).where(ToolStep.key == key).order_by(col(ToolStep.at).desc(), col(ToolStep.number).desc())
    return list(session.exec(wanted))
