"""Naming staff, sealing by two people, opening in need and reviewing it. Each is all or nothing."""

from uuid import UUID

from sqlmodel import Session, select

from app.access import queries
from app.access.rules import OPEN_FOR, Found, Need, NeededRecord
from app.audit import trail
from app.cases.models import Access, Case
from app.cases.queries import may_see
from app.cases.writing import changed, hold_case
from app.db import now
from app.doors.models import NamedStaff, OpenedInNeed, PurposeGiven, SealAsked
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady, NotYours


def name_staff(session: Session, *, by: Practitioner, case_id: UUID, account_id: UUID, may_open: bool, why: str) -> NamedStaff:
    """Names somebody for the record from now on, in the place of what was said of them before."""
    if not may_open and account_id == by.id:
        raise NotYours("Ask a supervisor to keep you out of a record, so that somebody is left who may open it.")
    hold_case(session, case_id)
    for row, _ in queries.named_now(session, case_id):
        if row.account_id == account_id:
            end(session, row, by)
    row = NamedStaff(case_id=case_id, account_id=account_id, may_open=may_open, why=why, since=now(), named_by=by.id)
    session.add(row)
    session.flush()
    what = "named who may open the record" if may_open else "named who may not open the record"
    trail.deed(session, by=by, what=what, case_id=case_id, about_id=account_id)
    return row


def end(session: Session, row: NamedStaff, by: Practitioner) -> None:
    row.until, row.ended_by = now(), by.id
    session.add(row)
    session.flush()


def end_naming(session: Session, *, by: Practitioner, case_id: UUID, named_id: UUID) -> None:
    """Takes a name off. Raises NotReady when nobody would be left who may open a sealed record."""
    hold_case(session, case_id)
    standing = [row for row, _ in queries.named_now(session, case_id)]
    row = next((one for one in standing if one.id == named_id), None)
    if row is None:
        raise AlreadyDone("That name has been taken off already.")
    sealed = session.get_one(Case, case_id).access is Access.SEALED
    if sealed and row.may_open and sum(one.may_open for one in standing) < 3:
        raise NotReady("A sealed record keeps two people who may open it. Name another first.")
    end(session, row, by)
    trail.deed(session, by=by, what="took a name off the record", case_id=case_id, about_id=row.account_id)


def ask_to_seal(session: Session, *, by: Practitioner, case_id: UUID, why: str) -> SealAsked:
    """The first of two people asks; nothing changes until the second agrees."""
    hold_case(session, case_id)
    if queries.seal_waiting(session, case_id):
        raise AlreadyDone("Somebody has asked already. It waits for a second person.")
    seals = session.get_one(Case, case_id).access is not Access.SEALED
    row = SealAsked(case_id=case_id, seals=seals, why=why, asked_by=by.id, asked_at=now())
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what="asked for a seal" if seals else "asked to open a seal", case_id=case_id)
    return row


def answer_seal(session: Session, *, by: Practitioner, case_id: UUID, agreed: bool) -> SealAsked:
    """The second of two people answers. Agreed, it holds from the next request on; both are named, so that two may open it."""
    hold_case(session, case_id)
    row = queries.seal_waiting(session, case_id)
    if row is None:
        raise AlreadyDone("This has been answered already.")
    if row.asked_by == by.id:
        raise NotYours("It takes two people. Somebody else has to agree.")
    row.answered_by, row.answered_at, row.agreed = by.id, now(), agreed
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what="agreed about a seal" if agreed else "did not agree about a seal", case_id=case_id)
    if agreed:
        for account_id in (row.asked_by, by.id) if row.seals else ():
            name_staff(session, by=by, case_id=case_id, account_id=account_id, may_open=True, why="One of the two who sealed it")
        case = session.get_one(Case, case_id)
        case.access = Access.SEALED if row.seals else Access.RESTRICTED
        changed(case, by)
        session.add(case)
        session.flush()
    return row


def open_in_need(session: Session, *, by: Practitioner, asked: NeededRecord, need: Need, why: str) -> tuple[Case, ...]:
    """Opens what was asked for, to be read. None: absent, sealed, kept from them, or more than one person is called so.

    Whoever asks learns that there is a record by opening it, and in no other way: a supervisor reads of each that is opened.
    """
    found = queries.needed_records(session, asked)
    opened = tuple(case for case in found if open_one(session, by=by, case=case, need=need, why=why))
    if not opened:
        case_id = found[0].id if found else None
        trail.refusal(session, by=by, what="could not open a record in need", case_id=case_id, detail=asked.by_what)
    return opened


def open_one(session: Session, *, by: Practitioner, case: Case, need: Need, why: str) -> Case | None:
    """One record, with the item for its supervisor in the same breath. None: sealed or kept from them.

    What is theirs to open anyway is not opened in need: nothing is written of it.
    """
    if case.access is Access.SEALED or by.session_id is None or queries.is_kept_out(session, case.id, by.id):
        return None
    if session.exec(select(Case.id).where(Case.id == case.id, may_see(by))).first():
        return case
    moment = now()
    session.add(
        OpenedInNeed(
            case_id=case.id,
            account_id=by.id,
            session_id=by.session_id,
            category=need.value,
            why=why,
            opened_at=moment,
            ends_at=moment + OPEN_FOR,
        )
    )
    session.flush()
    trail.deed(session, by=by, what="opened a record in need", case_id=case.id, detail=need.value)
    return case


def review(session: Session, *, by: Practitioner, opening_id: UUID, outcome: Found, words: str) -> None:
    """A supervisor says what they found of an opening in need. Once, and never of what they opened themselves."""
    reviewed(session, by, session.get_one(OpenedInNeed, opening_id, with_for_update=True), outcome, words)


def review_purpose(session: Session, *, by: Practitioner, opening_id: UUID, outcome: Found, words: str) -> None:
    """The same of an opening for a purpose."""
    reviewed(session, by, session.get_one(PurposeGiven, opening_id, with_for_update=True), outcome, words)


def reviewed(session: Session, by: Practitioner, row: OpenedInNeed | PurposeGiven, outcome: Found, words: str) -> None:
    if row.reviewed_at is not None:
        raise AlreadyDone("Somebody has looked at this already.")
    if row.account_id == by.id:
        raise NotYours("Somebody else has to look at what you opened.")
    row.reviewed_at, row.reviewed_by, row.outcome, row.review_words = now(), by.id, outcome.value, words
    session.add(row)
    session.flush()
    what = "looked at a record opened in need" if isinstance(row, OpenedInNeed) else "looked at a record opened for a purpose"
    trail.deed(session, by=by, what=what, case_id=row.case_id, about_id=row.account_id)
