"""The deeds: a record is closed or opened again, held or let go; and it is destroyed by two people, or not."""

import datetime
import json
from collections.abc import Mapping
from uuid import UUID

from sqlmodel import Session

from app.audit import trail
from app.cases.models import Case
from app.cases.rules import id_for
from app.cases.writing import changed, hold_case
from app.db import now, today
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady, NotYours
from app.retention import destroying, queries
from app.retention.models import Destruction, DestructionFile, LegalHold, RecordClosed, Standing
from app.retention.rules import Kept, family_until, why_not
from app.rights.queries import open_requests
from app.web.pages import day


def close(session: Session, *, by: Practitioner, case_id: UUID, closes: bool, why: str, operation: UUID) -> None:
    """Closes a record, from when its years are counted; or opens it again, because help began again. Sent twice, it is done once.

    Raises NotReady while a child in it has a child protection plan, or somebody has asked to destroy it.
    """
    hold_case(session, case_id)
    case = session.get_one(Case, case_id)
    before = queries.closings_of(session, case_id)
    if any(operation in (one.id, one.opened_as) for one in before):
        return
    if (case.closed_at is not None) is closes:
        raise AlreadyDone("It is so already. Open the page again to see how it stands.")
    if queries.waiting_for(session, case_id):
        raise NotReady("Somebody has asked to destroy this record. That is answered first.")
    if closes and queries.has_plan(session, case_id):
        raise NotReady("A child here has a child protection plan. End that first, with its reason.")
    if closes:
        session.add(RecordClosed(id=operation, case_id=case_id, closed_at=now(), closed_by=by.id, closed_why=why))
    elif before and before[0].opened_at is None:
        row = before[0]
        row.opened_at, row.opened_by, row.opened_why, row.opened_as = now(), by.id, why, operation
        session.add(row)
    case.closed_at = now() if closes else None
    changed(case, by)
    session.add(case)
    session.flush()
    trail.deed(session, by=by, what="closed a record" if closes else "opened a closed record again", case_id=case_id)


def hold(session: Session, *, by: Practitioner, case_id: UUID, why: str, hold_id: UUID) -> LegalHold:
    """From now on the record is kept, whatever the rules say. Sent twice, it is placed once; sent after it was lifted, it is
    said that nothing holds the record now."""
    hold_case(session, case_id)
    own = id_for(hold_id, case_id, by.id, why)
    there = session.get(LegalHold, own)
    if there is not None and there.lifted_at is not None:
        raise AlreadyDone("This hold was placed, and lifted since. Open the page again to place another.")
    if there is not None:
        return there
    row = LegalHold(id=own, case_id=case_id, why=why, placed_at=now(), placed_by=by.id)
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what="placed a hold on a record", case_id=case_id, about_id=row.id)
    return row


def lift(session: Session, *, by: Practitioner, hold: LegalHold, why: str) -> None:
    """The hold ends, with a reason."""
    session.refresh(hold, with_for_update=True)
    if hold.lifted_at is not None:
        raise AlreadyDone("It was lifted already.")
    hold.lifted_at, hold.lifted_by, hold.lifted_why = now(), by.id, why
    session.add(hold)
    session.flush()
    trail.deed(session, by=by, what="lifted a hold on a record", case_id=hold.case_id, about_id=hold.id)


def reasons(
    session: Session, case: Case, local: Mapping[str, int], day_: datetime.date
) -> tuple[tuple[Kept, ...], tuple[str, ...]]:
    """Until when a record is kept, child by child, and every reason why it may not be destroyed today."""
    each = queries.kept_each(session, [case], local)[case.id]
    not_yet = why_not(
        closed=case.closed_at is not None,
        holds=len(queries.held(session, [case.id])),
        asked=len(open_requests(session, case.id)),
        until=family_until(each),
        today=day_,
    )
    return each, not_yet


def refuse_if_kept(session: Session, case: Case, local: Mapping[str, int]) -> tuple[Kept, ...]:
    """Raises NotReady, naming every reason, while the record may not be destroyed."""
    each, not_yet = reasons(session, case, local, today())
    if not_yet:
        raise NotReady(" ".join(not_yet))
    return each


def ask(session: Session, *, by: Practitioner, case_id: UUID, local: Mapping[str, int]) -> Destruction:
    """The first of two people asks. Nothing is destroyed until the second agrees."""
    hold_case(session, case_id)
    case = session.get_one(Case, case_id)
    if queries.waiting_for(session, case_id):
        raise AlreadyDone("Somebody has asked already. It waits for a second person.")
    each = refuse_if_kept(session, case, local)
    row = Destruction(
        case_id=case_id, ref=case.ref, team_id=case.team_id, standing=Standing.ASKED, asked_at=now(), asked_by=by.id,
        rules=json.dumps(sorted({said(one) for one in each}), ensure_ascii=False), kept_until=family_until(each) or today(),
    )  # fmt: skip
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what="asked for a record to be destroyed", case_id=case_id, about_id=row.id)
    return row


def said(one: Kept) -> str:
    """A rule with its day and its source, and no name. A day of birth is not said: it could name a child."""
    until = day(one.until) if one.until else ""
    return f"{one.rule.name}: kept until {until}. {one.rule.source}."


def answer(session: Session, *, by: Practitioner, row: Destruction, agrees: bool, local: Mapping[str, int]) -> None:
    """The second of two people answers. Agreed, every row of the record goes in this transaction, or none.

    What is in the trail stays: it holds references and no words. Files go once this is on disk, see `sweeping`.
    """
    session.refresh(row, with_for_update=True)
    if row.standing is not Standing.ASKED:
        raise AlreadyDone("This was answered already. Open it again to see how it stands.")
    if row.asked_by == by.id:
        raise NotYours("It takes two people. Somebody else has to agree.")
    if agrees:
        hold_case(session, row.case_id)
        refuse_if_kept(session, session.get_one(Case, row.case_id), local)
        files = destroying.files_of(session, row.case_id)
        gone, stayed = destroying.destroy(session, row.case_id)
        session.refresh(row)
        row.gone, row.stayed, row.files = json.dumps(gone, ensure_ascii=False), stayed, len(files)
        session.add_all([DestructionFile(destruction_id=row.id, path=path) for path in files])
    row.standing = Standing.DONE if agrees else Standing.NOT_AGREED
    row.answered_at, row.answered_by = now(), by.id
    session.add(row)
    session.flush()
    what = "agreed, and a record was destroyed" if agrees else "did not agree that a record is destroyed"
    trail.deed(session, by=by, what=what, case_id=row.case_id, about_id=row.id)
