"""Each line of the trail is linked to the one before it, so that nobody can alter, take out or slip in one unseen.

A link is an HMAC, with a key that is not in the record, of the line and of the link before it. Lines are linked last in their
unit of work and numbered without gaps: on PostgreSQL whoever commits takes a turn for it, on SQLite they have one already.
"""

import hashlib
import hmac
import json
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import bindparam, event, func, insert, select, update
from sqlmodel import Session, col

from app.audit.models import Trail, TrailHead
from app.db import Line

FIRST = bytes(32)
"""What the first line is linked to."""

TURN = 0x7472_6169_6C
"""Which of PostgreSQL's locks is the turn to add to the trail."""

AT_ONCE = 5_000
"""Lines read from the record at once."""

TRAIL = Trail.metadata.tables["trail"]
REFERENCES = ("account_id", "session_id", "case_id", "about_id")

LINES = select(TRAIL).where(TRAIL.c.number > bindparam("number")).order_by(TRAIL.c.number).limit(AT_ONCE)
ADD = insert(TRAIL)
HEAD = select(col(TrailHead.number), col(TrailHead.link))
BEGIN = insert(TrailHead.metadata.tables["trail_head"])
MOVE = update(TrailHead.metadata.tables["trail_head"])


def linked(key: bytes, before: bytes, line: Mapping[Any, Any]) -> bytes:
    """The link of a line with its number: 32 bytes, from every word and moment of it and the link before it."""
    said = [line["number"], line["at"].timestamp(), line["kind"].value, line["what"], line["detail"]]
    said += [line[reference].hex if line[reference] else "" for reference in REFERENCES]
    return hmac.digest(key, before + json.dumps(said, separators=(",", ":")).encode(), hashlib.sha256)


def lines_after(session: Session, number: int) -> Iterator[Mapping[Any, Any]]:
    """Every line with a higher number, in order, a few thousand at a time so that the longest trail fits in memory."""
    while True:
        rows = session.execute(LINES, {"number": number}).mappings().all()
        yield from rows
        if len(rows) < AT_ONCE:
            return
        number = rows[-1]["number"]


def head_of(session: Session, key: bytes) -> tuple[int, bytes]:
    """Number and link of the newest line; made at the first need, over the lines of a trail that had no links yet."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(TURN)))
    if found := session.execute(HEAD).first():
        return found.number, found.link
    number, link = 0, FIRST
    for row in lines_after(session, 0):
        number, link = row["number"], linked(key, link, row)
    session.execute(BEGIN, {"id": 1, "number": number, "link": link})
    return number, link


def link_lines(session: Session) -> None:
    """Adds the lines of this unit of work to the trail, last of all, and moves the head."""
    lines: list[Line] = session.info.get("lines", [])
    if not lines or "linked_later" in session.info:
        return
    session.flush()
    key = session.info["marks"].key
    number, link = head_of(session, key)
    for line in lines:
        number += 1
        line["number"] = number
        link = line["link"] = linked(key, link, line)
    session.execute(ADD, lines)
    session.execute(MOVE, {"number": number, "link": link})
    session.info["reached"] = number, link
    lines.clear()


def begin() -> None:
    """From here on every unit of work adds its lines before its commit."""
    if not event.contains(Session, "before_commit", link_lines):
        event.listen(Session, "before_commit", link_lines)
