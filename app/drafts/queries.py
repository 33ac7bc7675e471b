"""Reading drafts, and the tools that they became."""

import json
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from app.declaration import Status, Tool
from app.drafts.models import DraftState, DraftTool
from app.drafts.rules import newest_of_each
from app.faults import Fault
from app.incoming.report import LINES, Line
from app.lifecycle.queries import standings
from app.suite.load import FaultySuite
from app.suite.queries import release
from app.suite.suite import Suite


def draft_at(session: Session, draft_id: UUID) -> DraftTool | None:
    """One draft."""
    return session.get(DraftTool, draft_id)


def drafts(session: Session) -> list[DraftTool]:
    """Every draft, those to be completed first, then the latest."""
    found = session.exec(select(DraftTool).order_by(col(DraftTool.brought_at).desc(), col(DraftTool.id))).all()
    return sorted(found, key=lambda draft: draft.state is not DraftState.OPEN)


def declaration_of(draft: DraftTool) -> dict[str, Any]:
    """The declaration as far as it goes."""
    found: dict[str, Any] = json.loads(draft.declaration)
    return found


def stages(session: Session, drafts: Iterable[DraftTool]) -> dict[UUID, Status]:
    """Draft → where the tool that it became stands now; nothing of a draft that became none."""
    stand = standings(session)
    became = ((each.id, each.release_id) for each in drafts if each.release_id)
    return {draft_id: stand.of(release(session, release_id)).stage for draft_id, release_id in became}


def report_of(draft: DraftTool) -> tuple[Line, ...]:
    """The report that was made when it was brought in."""
    return LINES.validate_json(draft.report)


def published(session: Session) -> tuple[Tool, ...]:
    """The tools that drafts became, each in its newest version."""
    wanted = select(DraftTool.release_id).where(col(DraftTool.state) == DraftState.PUBLISHED).order_by(col(DraftTool.changed_at))
    return newest_of_each(release(session, one) for one in session.exec(wanted) if one is not None)


def shelf_with_published(session: Session, suite: Suite) -> Suite:
    """The suite with what was published from outside. Raises FaultySuite where a tool that came later has the same key."""
    tools = published(session)
    found = [
        Fault(
            "the tool",
            "Its key is that of a tool which was brought in from outside and published.",
            "Give it another key.",
            tool.key,
        )
        for tool in tools
        if tool.key in suite
    ]
    if found:
        raise FaultySuite(found)
    return suite.with_tools(tools)
