"""Deeds: asking for a copy, releasing it or not, and taking it back. Each leaves its line in the trail."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import update
from sqlmodel import Session, col

from app.assessments.models import Assessment
from app.audit import trail
from app.cases.writing import hold_case
from app.copies.rules import Reader
from app.db import now, rows_changed
from app.people.practitioner import Practitioner
from app.plans.models import Plan
from app.refusals import AlreadyDone, NotYours
from app.releases.models import Classification, CopyRelease, Layout, Of, Release
from app.releases.queries import SENT, next_number


@dataclass(frozen=True)
class Asked:
    """What kind of copy, for whom, why, and how it is set."""

    reader: Reader
    to: UUID | None
    """A person of the family; for a professional copy somebody who is involved with it."""
    recipient: str
    why: str
    classification: Classification
    layout: Layout
    childs_words: bool = False


def ask(
    session: Session,
    *,
    by: Practitioner,
    case_id: UUID,
    of: Of,
    asked: Asked,
    parts: Mapping[str, str],
    copy_id: UUID,
) -> CopyRelease:
    """Asks for a copy to be released. The same sent twice asks once. What it is of is held meanwhile, so numbers follow."""
    hold(session, case_id, of)
    before = session.get(CopyRelease, copy_id)
    if before is not None:
        return before
    copy = CopyRelease(
        id=copy_id,
        case_id=case_id,
        assessment_id=of.assessment_id,
        plan_id=of.plan_id,
        chronology_id=of.chronology_id,
        number=next_number(session, case_id, of),
        reader=asked.reader,
        person_id=None if asked.reader is Reader.PROFESSIONAL else asked.to,
        involved_id=asked.to if asked.reader is Reader.PROFESSIONAL else None,
        recipient=asked.recipient,
        why=asked.why,
        classification=asked.classification,
        layout=asked.layout,
        childs_words=asked.childs_words,
        parts=json.dumps(dict(parts)),
        asked_at=now(),
        asked_by=by.id,
    )
    session.add(copy)
    session.flush()
    trail.deed(session, by=by, what="asked for a copy", case_id=case_id, about_id=copy_id, detail=asked.reader.value)
    return copy


def hold(session: Session, case_id: UUID, of: Of) -> None:
    """Holds what a copy is of until it is kept."""
    if of.chronology_id:
        hold_case(session, case_id)
    elif of.plan_id:
        session.get_one(Plan, of.plan_id, with_for_update={"key_share": True})
    else:
        session.get_one(Assessment, of.assessment_id, with_for_update={"key_share": True})


def decide(session: Session, *, by: Practitioner, copy: CopyRelease, release: bool, why: str) -> None:
    """Releases a copy, or says why not. Raises NotYours for whoever asked for it, AlreadyDone when somebody was first."""
    if by.id == copy.asked_by:
        raise NotYours(
            "You asked for this copy, so somebody else releases it. Ask your supervisor, or a colleague who works there."
        )
    state = Release.RELEASED if release else Release.REFUSED
    changed = rows_changed(
        session,
        update(CopyRelease)
        .where(col(CopyRelease.id) == copy.id, col(CopyRelease.state) == Release.ASKED, col(CopyRelease.asked_by) != by.id)
        .values(state=state, decided_at=now(), decided_by=by.id, decided_why=why),
    )
    if not changed:
        raise AlreadyDone("Somebody has decided about this copy already. Open it again to see how it stands.")
    what = "released a copy" if release else "did not release a copy"
    trail.deed(session, by=by, what=what, case_id=copy.case_id, about_id=copy.id, detail=copy.reader.value)


def take_back(session: Session, *, by: Practitioner, copy: CopyRelease, why: str) -> None:
    """Notes that a copy that was out has been taken back. Raises AlreadyDone when it is not out."""
    changed = rows_changed(
        session,
        update(CopyRelease)
        .where(col(CopyRelease.id) == copy.id, col(CopyRelease.state) == Release.RELEASED)
        .values(state=Release.TAKEN_BACK, taken_back_at=now(), taken_back_by=by.id, taken_back_why=why),
    )
    if not changed:
        raise AlreadyDone("This copy is not out, so there is nothing to take back. Open it again to see how it stands.")
    trail.deed(session, by=by, what="took a copy back", case_id=copy.case_id, about_id=copy.id, detail=copy.reader.value)


def hand_over(session: Session, *, by: Practitioner, copy: CopyRelease, as_pdf: bool) -> None:
    """A released copy went onto paper: the trail says so each time. A preview of one that is not released is only a look.

    The page of a preview is the look the trail has already; that of a PDF may have been the page that says how far it is.
    """
    if copy.state is Release.RELEASED:
        what = "took a released copy as a PDF" if as_pdf else "opened a released copy to print"
        trail.deed(session, by=by, what=what, case_id=copy.case_id, about_id=copy.id, detail=copy.reader.value)
    elif as_pdf:
        trail.look(session, by=by, what="opened a copy", case_id=copy.case_id, about_id=copy.id, detail=SENT)
