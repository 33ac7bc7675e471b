"""Deeds with drafts: bring one in, write a part of it, publish it, withdraw it. Each writes its own line in the trail."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import update
from sqlmodel import Session, col, select

from app.audit import trail
from app.db import now, rows_changed
from app.declaration import Tool
from app.drafts.models import DraftState, DraftTool
from app.drafts.queries import declaration_of, published
from app.drafts.rules import checked, numbers
from app.incoming.report import LINES, Brought
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady, SomeoneElseChanged
from app.suite.actions import keep_release
from app.suite.suite import Suite

OF_THE_SHELF = frozenset({"compare", "map"})
"""What stands after /shelf/ and is no tool."""


def bring_in(session: Session, *, brought: Brought, data: bytes, by: Practitioner | None) -> DraftTool:
    """Keeps a file that was read as a draft. `by` is nobody at the command line of the machine itself."""
    draft = DraftTool(
        key=str(brought.declaration.get("key", "tool"))[:60],
        file=brought.file,
        kind=brought.kind,
        content_hash=hashlib.sha256(data).hexdigest(),
        declaration=json.dumps(brought.declaration, ensure_ascii=False),
        report=LINES.dump_json(brought.lines).decode(),
        brought_at=now(),
        brought_by=by.id if by else None,
        changed_at=now(),
        changed_by=by.id if by else None,
    )
    session.add(draft)
    session.flush()
    if by is not None:
        trail.deed(session, by=by, what="brought in a tool from outside", about_id=draft.id, detail=brought.kind)
    return draft


def write_part(session: Session, *, draft: DraftTool, seen: int, changes: Mapping[str, Any], by: Practitioner) -> None:
    """Writes some parts of the declaration; None takes one away. Raises SomeoneElseChanged when it is not as it was seen."""
    whole = {**declaration_of(draft), **changes}
    declaration = {name: value for name, value in whole.items() if value is not None}
    changed(
        session,
        draft,
        seen,
        by,
        declaration=json.dumps(declaration, ensure_ascii=False),
        key=str(declaration.get("key") or draft.key)[:60],
    )
    trail.deed(session, by=by, what="wrote in a tool from outside", about_id=draft.id, detail=", ".join(sorted(changes))[:120])


def changed(session: Session, draft: DraftTool, seen: int, by: Practitioner, **values: Any) -> None:
    """Changes the row if it is still open and as it was seen, in one statement, so that of two at once one is refused."""
    if draft.state is not DraftState.OPEN:
        raise AlreadyDone(
            "This tool is published or withdrawn, and what it says no longer changes. Bring it in again to change it."
        )
    wanted = (col(DraftTool.id) == draft.id, col(DraftTool.number) == seen, col(DraftTool.state) == DraftState.OPEN)
    unread = {"reviewed_at": None, "reviewed_by": None}
    now_so = {"number": seen + 1, "changed_at": now(), "changed_by": by.id, **unread, **values}
    change = update(DraftTool).where(*wanted).values(now_so).execution_options(synchronize_session=False)
    if rows_changed(session, change) != 1:
        raise SomeoneElseChanged(
            "Somebody wrote in this tool after you opened the page. Open it again, and add your words to theirs."
        )


NOT_REVIEWED = "Somebody has to review it as it stands now before it is published. Any change means that it is read again."
SAME_PERSON = (
    "You reviewed this tool, so somebody else publishes it: two people read what families will be asked. "
    "Ask another practice lead. If you are the only one, ask an administrator to give a colleague that role."
)


def review(session: Session, *, draft: DraftTool, seen: int, by: Practitioner) -> None:
    """Says that it was read top to bottom as it stands now. Raises NotReady while anything is left to mend."""
    found = checked(declaration_of(draft))
    if found.tool is None or not found.ready:
        raise NotReady("This tool cannot be reviewed yet. Its page says what is still to be written.")
    changed(session, draft, seen, by, reviewed_at=now(), reviewed_by=by.id)
    trail.deed(session, by=by, what="reviewed a tool from outside", about_id=draft.id, detail=found.tool.key)


def publish(session: Session, *, draft: DraftTool, seen: int, suite: Suite, by: Practitioner) -> Tool:
    """Puts the finished tool on the shelf and keeps it as it is now, for good. Raises NotReady while anything is left to mend."""
    found = checked(declaration_of(draft))
    if found.tool is None or not found.ready:
        raise NotReady("This tool cannot be published yet. Its page says what is still to be written.")
    reviewed = {"reviewed_at": draft.reviewed_at, "reviewed_by": draft.reviewed_by}
    if draft.reviewed_by is None:
        raise NotReady(NOT_REVIEWED)
    if draft.reviewed_by == by.id:
        raise NotReady(SAME_PERSON)
    tool = found.tool
    hold_the_shelf(session)
    refuse_taken_key(session, tool, suite)
    kept = keep_release(session, tool=tool, by=by)
    changed(session, draft, seen, by, state=DraftState.PUBLISHED, release_id=kept.id, **reviewed)
    trail.deed(session, by=by, what="published a tool from outside", about_id=draft.id, detail=f"{tool.key} {tool.version}")
    return tool


def hold_the_shelf(session: Session) -> None:
    """Two who publish at once follow one another, so that the second sees what the first put there."""
    session.exec(select(DraftTool.id).order_by(col(DraftTool.id)).with_for_update()).all()


def refuse_taken_key(session: Session, tool: Tool, suite: Suite) -> None:
    """A key is one tool's for good; what came from outside may have a newer version. Some are addresses of the shelf itself."""
    if tool.key in OF_THE_SHELF:
        raise NotReady(f"The shelf has a page called {tool.key}. Give this tool another key.")
    before = next((each for each in published(session) if each.key == tool.key), None)
    if before is None and tool.key in suite:
        raise NotReady(f"There is a tool with the key {tool.key} on the shelf. Give this one another key.")
    if before is not None and numbers(tool.version) <= numbers(before.version):
        raise NotReady(f"Version {before.version} of this tool is on the shelf. Give this one a higher version.")


def withdraw(session: Session, *, draft: DraftTool, seen: int, by: Practitioner) -> None:
    """Sets a draft aside for good. It stays in the record, and can be brought in again."""
    changed(session, draft, seen, by, state=DraftState.WITHDRAWN)
    trail.deed(session, by=by, what="withdrew a tool from outside", about_id=draft.id)
