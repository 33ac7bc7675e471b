"""The deeds: a request is written down, each thing is decided, a second person checks, and the pack is made and handed over."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

from sqlmodel import Session

from app.audit import trail
from app.cases.models import NextStep, Person
from app.db import now, today
from app.deadlines.actions import begin, keep_deadline
from app.deadlines.declared import by_key, holidays
from app.deadlines.rules import NotKnown, months_after
from app.holdings.items import items_about
from app.holdings.things import Item
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady, NotYours
from app.rights import queries, rules
from app.rights.models import AccessDecision, AccessPack, AccessRequest, Decision, Ground, Making, Step
from app.rights.rules import Standing

RULE = "access_request"

LONGEST = 3
"""Months in all, where a request is difficult: one, and two more with a reason."""


@dataclass(frozen=True)
class Asked:
    """Who asked, for whom, when, and how it was made sure."""

    person_id: UUID
    asked_by: str
    identity: str
    asked_on: datetime.date


def ask(session: Session, *, by: Practitioner, case_id: UUID, asked: Asked, operation: UUID) -> AccessRequest:
    """Writes down who asked, and sets the month going in which they are answered. Sent twice, it is written once.

    What other families' records hold about the same person is answered by those who work there: the request is written into each,
    and nobody here reads that there are any.
    """
    there = session.get(AccessRequest, operation)
    if there is not None:
        return there
    others = queries.other_records_of(session, case_id, asked.person_id)
    for other in others:
        written(session, by, other, asked, uuid5(operation, str(other)))
    return written(session, by, case_id, asked, operation)


def written(session: Session, by: Practitioner, case_id: UUID, asked: Asked, request_id: UUID) -> AccessRequest:
    rule = by_key()[RULE]
    step = begin(session, by=by, case_id=case_id, rule=rule, first=asked.asked_on, person_id=asked.person_id)
    deadline = step.id if step else uuid5(case_id, f"{rule.key} {asked.person_id} {asked.asked_on}")
    row = AccessRequest(
        id=request_id, case_id=case_id, person_id=asked.person_id, asked_by=asked.asked_by, identity=asked.identity,
        asked_on=asked.asked_on, deadline_id=deadline, made_at=now(), made_by=by.id,
    )  # fmt: skip
    session.add(row)
    session.flush()
    trail.deed(session, by=by, what="wrote down a request to see a record", case_id=case_id, about_id=row.id)
    return row


def everything(session: Session, request: AccessRequest) -> tuple[Standing, ...]:
    """All the record holds about the person now, with what stands decided about each."""
    person = session.get_one(Person, request.person_id)
    own: frozenset[UUID | None] = frozenset({request.id, request.deadline_id})
    return rules.standing(items_about(session, request.case_id, person, own), queries.decisions_on(session, request.id))


@dataclass(frozen=True)
class Decided:
    """What is to be done with something, and why."""

    decision: Decision
    ground: Ground
    why: str
    words: str = ""


def decide(session: Session, *, by: Practitioner, request: AccessRequest, items: Sequence[Item], decided: Decided) -> None:
    """Decides about one thing, or about several in the same way. What was decided before stays in the history."""
    hold(session, request, Step.DECIDING, "It was sent to a second person. Ask them to send it back.")
    if decided.decision is Decision.SHORTEN and (not decided.words or len(items) != 1):
        raise NotReady("Write what is given in its place. That is done for one thing at a time.")
    before = queries.decisions_on(session, request.id)
    for item in items:
        was = before.get(item.place)
        session.add(
            AccessDecision(
                request_id=request.id, kind=item.kind, item=item.key, number=(was.number if was else 0) + 1,
                decision=decided.decision, ground=decided.ground, why=decided.why,
                words=decided.words if decided.decision is Decision.SHORTEN else "", read_as=item.read_as,
                decided_at=now(), decided_by=by.id,
            )
        )  # fmt: skip
    session.flush()
    say(session, by, request, "decided about a request to see a record", str(len(items)))


def hold(session: Session, request: AccessRequest, step: Step, otherwise: str) -> None:
    """Holds the request until the deed is done. Raises AlreadyDone when it is no longer at this step."""
    session.refresh(request, with_for_update=True)
    if request.step is not step:
        raise AlreadyDone(otherwise)


def say(session: Session, by: trail.Doer, request: AccessRequest, what: str, detail: str = "") -> None:
    session.flush()
    trail.deed(session, by=by, what=what, case_id=request.case_id, about_id=request.id, detail=detail)


def put_off(session: Session, *, by: Practitioner, request: AccessRequest, why: str) -> None:
    """Gives the answer two more months, with the reason that the person is told. Only while the first month runs."""
    step = session.get(NextStep, request.deadline_id) if request.deadline_id else None
    if step is None or step.extended_to or step.done_on:
        raise AlreadyDone("It has been put off once already, or answered. It cannot be put off again.")
    if step.due_on and step.due_on < today():
        raise NotReady("The month is over, so it can no longer be put off. Answer it now, and tell them why it is late.")
    last = months_after(request.asked_on, LONGEST)
    try:
        while not holidays().is_working(last):
            last += datetime.timedelta(days=1)
    except NotKnown as fault:
        raise NotReady(f"{fault} Ask a supervisor how the day is worked out.") from None
    keep_deadline(
        session, by=by, case_id=request.case_id, from_on=request.asked_on, was=step, extended_to=last, extended_why=why,
        person_id=request.person_id,
    )  # fmt: skip
    say(session, by, request, "put off the answer to a request to see a record")


def send(session: Session, *, by: Practitioner, request: AccessRequest) -> None:
    """Everything is decided: a second person looks at it."""
    hold(session, request, Step.DECIDING, "It was sent already.")
    waiting = rules.waiting(everything(session, request))
    if waiting:
        raise NotReady(f"{waiting} more to decide about. Decide about each; then send it.")
    request.step, request.sent_at, request.sent_by, request.back_why = Step.WITH_SECOND, now(), by.id, ""
    session.add(request)
    say(session, by, request, "sent a request to see a record to be checked")


def second_only(session: Session, by: Practitioner, request: AccessRequest) -> None:
    """Raises NotYours for whoever had a hand in it."""
    if by.id in {request.made_by, request.sent_by} | queries.deciders(session, request.id):
        raise NotYours("You had a hand in this, so somebody else checks it: a supervisor, or a colleague who works there.")


def send_back(session: Session, *, by: Practitioner, request: AccessRequest, why: str) -> None:
    """The second person asks for something to be looked at again."""
    hold(session, request, Step.WITH_SECOND, "Somebody has answered already. Open it again to see how it stands.")
    second_only(session, by, request)
    request.step, request.back_why = Step.DECIDING, why
    session.add(request)
    say(session, by, request, "sent back a request to see a record")


def release(session: Session, *, by: Practitioner, request: AccessRequest, pack_id: UUID) -> None:
    """The second person agrees to every decision; from now on the pack is made."""
    hold(session, request, Step.WITH_SECOND, "Somebody has answered already. Open it again to see how it stands.")
    second_only(session, by, request)
    if rules.waiting(everything(session, request)):
        request.step, request.back_why = Step.DECIDING, "The record has changed since. Decide about what waits."
        session.add(request)
        say(session, by, request, "sent back a request to see a record")
        return
    request.checked_at, request.checked_by = now(), by.id
    ask_for_pack(session, by, request, pack_id)
    say(session, by, request, "released a pack to be made")


def ask_for_pack(session: Session, by: Practitioner, request: AccessRequest, pack_id: UUID) -> None:
    last = queries.last_pack(session, request.id)
    number = (last.number if last else 0) + 1
    request.step = Step.MAKING
    session.add_all([request, AccessPack(id=pack_id, request_id=request.id, number=number, asked_at=now(), asked_by=by.id)])


def make_again(session: Session, *, by: Practitioner, request: AccessRequest, pack_id: UUID) -> None:
    """Another is made of what was released, because the last was stopped, was spoilt, or its days were over."""
    session.refresh(request, with_for_update=True)
    last = queries.last_pack(session, request.id)
    if request.checked_by is None or last is None or last.making not in (Making.STOPPED, Making.REMOVED, Making.SPOILT):
        raise AlreadyDone("There is one already, or none was released. Open it again to see how it stands.")
    ask_for_pack(session, by, request, pack_id)
    say(session, by, request, "asked for a pack to be made again")


def spoilt(session: Session, *, by: Practitioner, request: AccessRequest, last: AccessPack) -> None:
    """The file is gone, or is not what was made: from now on another can be."""
    session.refresh(last, with_for_update=True)
    if last.making is Making.READY:
        last.making = Making.SPOILT
        session.add(last)
        say(session, by, request, "found that a pack was not as it was made")


def stop(session: Session, *, by: Practitioner, request: AccessRequest) -> None:
    """Stops the making. What was made so far is thrown away, and nothing else is lost."""
    last = queries.last_pack(session, request.id)
    if last is None or last.making not in (Making.WAITING, Making.MAKING):
        raise AlreadyDone("Nothing is being made now. Open it again to see how it stands.")
    session.refresh(last, with_for_update=True)
    if last.making is Making.WAITING:
        last.making = Making.STOPPED
    last.stop_asked_at = now()
    session.add(last)
    say(session, by, request, "stopped the making of a pack")


def hand_over(session: Session, *, by: Practitioner, request: AccessRequest, on: datetime.date, how: str) -> None:
    """It was given to the person: the deadline is met."""
    hold(session, request, Step.READY, "There is no pack to hand over, or it was handed over already.")
    if on < request.asked_on:
        raise NotReady("It cannot be handed over before it was asked for. Look at the day again.")
    request.step, request.handed_on, request.handed_how = Step.HANDED_OVER, on, how
    session.add(request)
    close_deadline(session, by, request, on, f"The pack was handed over: {how}"[:200])
    say(session, by, request, "handed over a pack")


def end(session: Session, *, by: Practitioner, request: AccessRequest, why: str) -> None:
    """Ends it without a pack: it was withdrawn, or answered in another way."""
    session.refresh(request, with_for_update=True)
    if request.step in (Step.HANDED_OVER, Step.ENDED, Step.MAKING):
        raise AlreadyDone("It is answered, ended or being made. Open it again to see how it stands.")
    request.step, request.ended_why = Step.ENDED, why
    session.add(request)
    close_deadline(session, by, request, today(), f"Ended without a pack: {why}"[:200])
    say(session, by, request, "ended a request to see a record")


def close_deadline(session: Session, by: Practitioner, request: AccessRequest, on: datetime.date, met_by: str) -> None:
    step = session.get(NextStep, request.deadline_id) if request.deadline_id else None
    if step is not None and step.done_on is None:
        keep_deadline(
            session, by=by, case_id=request.case_id, from_on=request.asked_on, was=step, done_on=on, met_by=met_by,
            person_id=request.person_id, extended_to=step.extended_to, extended_why=step.extended_why,
        )  # fmt: skip


def reopen(session: Session, *, by: Practitioner, request: AccessRequest, why: str) -> None:
    """Something was missed: it is decided again. A pack that was made and not handed over is taken away."""
    session.refresh(request, with_for_update=True)
    if request.step not in (Step.WITH_SECOND, Step.READY):
        raise AlreadyDone("It is being decided or made already, or it is over. Open it again to see how it stands.")
    last = queries.last_pack(session, request.id)
    if last is not None and last.making is Making.READY:
        last.making = Making.REMOVED
        session.add(last)
    request.step, request.back_why, request.checked_at, request.checked_by = Step.DECIDING, why, None, None
    session.add(request)
    say(session, by, request, "opened a request to see a record again")
