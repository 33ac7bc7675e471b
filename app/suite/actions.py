"""Keeping a tool as it is now, and refusing to begin when a published version has been changed."""

import hashlib
from collections.abc import Mapping

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from app.audit import trail
from app.db import now
from app.declaration import Status, Tool
from app.declaration.schema import from_json, to_json
from app.faults import Fault
from app.suite import queries
from app.suite.load import FaultySuite
from app.suite.models import ToolRelease


def keep_release(session: Session, *, tool: Tool, by: trail.Doer) -> ToolRelease:
    """The kept form of this tool: the one there is, or one kept now. Doing it again changes nothing.

    A later service may know more fields than an earlier one; where the meaning is the same, the earlier release stands.
    """
    declaration = to_json(tool)
    content_hash = hashlib.sha256(declaration.encode()).hexdigest()
    found = queries.release_of_content(session, content_hash) or same_meaning(session, tool)
    if found is not None:
        return found
    kept = ToolRelease(
        key=tool.key,
        version=tool.version,
        content_hash=content_hash,
        declaration=declaration,
        first_seen_at=now(),
    )
    try:
        with session.begin_nested():
            session.add(kept)
    except IntegrityError:
        first = queries.release_of_content(session, content_hash)
        if first is None:
            raise
        return first
    trail.deed(session, by=by, what="kept a tool as it is now", about_id=kept.id)
    return kept


def same_meaning(session: Session, tool: Tool) -> ToolRelease | None:
    """A release of this version that reads as the very same tool."""
    kept = queries.releases_of(session, tool.key, tool.version)
    return next((release for release in kept if from_json(release.declaration) == tool), None)


def refuse_changed_releases(session: Session, *, suite: Mapping[str, Tool], data: str = "this database") -> None:
    """Raises FaultySuite when a published version reads otherwise than in the record. Call it when the service starts.

    `data` names the place in which the record is kept. Only the service in earnest calls this: while a tool is being written its
    words change daily, and each assessment keeps the words it was begun with all the same.
    """
    found = []
    for tool in suite.values():
        kept = queries.releases_of(session, tool.key, tool.version)
        if tool.status is Status.PUBLISHED and kept and not any(from_json(each.declaration) == tool for each in kept):
            what = f"Version {tool.version} has been used in {data} with other words, so people would not know which they read."
            mend = "Give it a new version. Or put the words back as they were."
            found.append(Fault("the tool", what, mend, tool.key))
    if found:
        raise FaultySuite(found)
