"""The deeds of whoever looks after the tools: a version is moved along, or read again and kept as it is."""

import datetime
from dataclasses import dataclass

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from app.audit import trail
from app.db import now, today
from app.declaration import Status, Tool
from app.lifecycle.models import ToolStep
from app.lifecycle.queries import standings
from app.lifecycle.rules import NEXT
from app.people.practitioner import Practitioner
from app.refusals import NotReady, SomeoneElseChanged
from app.suite.actions import keep_release

MOVED_SINCE = "Somebody moved this tool along after you opened the page. Nothing was changed: read what they wrote, then decide."


SAME_PERSON = (
    "You reviewed this version, so somebody else publishes it: two people read what families will be asked. "
    "Ask another practice lead. If you are the only one, ask an administrator to give a colleague that role."
)


@dataclass(frozen=True)
class Step:
    """Where a version is to stand from now on, who looks after it, by when it is read again, and why."""

    stage: Status
    owner: str
    review_by: datetime.date
    why: str


def take_step(session: Session, *, tool: Tool, seen: int, step: Step, by: Practitioner) -> ToolStep:
    """Takes the next step in a version's life, or reads it again and leaves it where it is. `seen`: the step the page showed.

    The tool is kept as it is now, so that what was decided on can always be read. Raises SomeoneElseChanged or NotReady.
    """
    standing = standings(session).of(tool)
    if standing.number != seen:
        raise SomeoneElseChanged(MOVED_SINCE)
    if step.stage is not standing.stage and step.stage not in NEXT[standing.stage]:
        raise NotReady(f"A tool that is “{standing.stage.words.lower()}” cannot become “{step.stage.words.lower()}” in one step.")
    if step.stage is Status.PUBLISHED and standing.stage is Status.REVIEWED:
        refuse_one_pair_of_eyes(session, tool, seen, by)
    if step.stage is not Status.RETIRED and step.review_by <= today():
        raise NotReady("Give a day to come by which somebody reads the tool again.")
    kept = keep_release(session, tool=tool, by=by)
    taken = ToolStep(
        key=tool.key,
        version=tool.version,
        number=seen + 1,
        release_id=kept.id,
        stage=step.stage,
        owner=step.owner,
        review_by=step.review_by,
        why=step.why,
        at=now(),
        by=by.id,
    )
    try:
        with session.begin_nested():
            session.add(taken)
    except IntegrityError as taken_by_another:
        raise SomeoneElseChanged(MOVED_SINCE) from taken_by_another
    what = "moved a tool along" if step.stage is not standing.stage else "read a tool again"
    trail.deed(session, by=by, what=what, about_id=taken.id, detail=f"{tool.key} {tool.version} {step.stage.value}")
    return taken


def refuse_one_pair_of_eyes(session: Session, tool: Tool, seen: int, by: Practitioner) -> None:
    """Raises NotReady for whoever reviewed the version. One that its file began as reviewed was reviewed by somebody else."""
    wanted = (col(ToolStep.key) == tool.key, col(ToolStep.version) == tool.version, col(ToolStep.number) == seen)
    reviewer = session.exec(select(ToolStep.by).where(*wanted)).first()
    if reviewer == by.id:
        raise NotReady(SAME_PERSON)
