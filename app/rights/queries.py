"""Reading requests, decisions, packs, and what is needed to say whose a thing is. Changes nothing."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from sqlmodel import Session, and_, col, or_, select

from app.cases.models import Case, CaseMember, Characteristic, Household, NextStep
from app.cases.queries import may_see, mine_now
from app.people.practitioner import Practitioner
from app.people.roles import Permission
from app.rights.models import AccessDecision, AccessPack, AccessRequest, Making, Step


def other_records_of(session: Session, case_id: UUID, person_id: UUID) -> list[UUID]:
    """The other families' records that this person is, or ever was, in."""
    wanted = select(CaseMember.case_id).where(CaseMember.person_id == person_id, CaseMember.case_id != case_id).distinct()
    return list(session.exec(wanted))


def requests_of(session: Session, case_id: UUID) -> list[AccessRequest]:
    """Every request in a family's record, the latest first."""
    wanted = select(AccessRequest).where(AccessRequest.case_id == case_id)
    return list(session.exec(wanted.order_by(col(AccessRequest.asked_on).desc(), col(AccessRequest.id))))


def request_in(session: Session, case_id: UUID, request_id: UUID) -> AccessRequest | None:
    found = session.get(AccessRequest, request_id)
    return found if found is not None and found.case_id == case_id else None


def open_requests(session: Session, case_id: UUID) -> Sequence[AccessRequest]:
    """Those that somebody still waits for."""
    done = (Step.HANDED_OVER, Step.ENDED)
    return session.exec(select(AccessRequest).where(AccessRequest.case_id == case_id, col(AccessRequest.step).not_in(done))).all()


def decisions_on(session: Session, request_id: UUID) -> dict[tuple[str, str], AccessDecision]:
    """What stands decided about each thing."""
    wanted = select(AccessDecision).where(AccessDecision.request_id == request_id).order_by(col(AccessDecision.number))
    return {(one.kind, one.item): one for one in session.exec(wanted)}


def deciders(session: Session, request_id: UUID) -> frozenset[UUID]:
    """Everybody who decided anything in it, now or before."""
    wanted = select(AccessDecision.decided_by).where(AccessDecision.request_id == request_id).distinct()
    return frozenset(session.exec(wanted))


def requests_to_check(session: Session, me: Practitioner) -> list[tuple[str, str]]:
    """What My work says of packs: those that wait for a second person, to whoever may be that one and had no hand in it; and
    what came of those that I sent.
    """
    team = me.team_id if me.may(Permission.SUPERVISE) else None
    had_a_hand = select(AccessDecision.request_id).where(AccessDecision.decided_by == me.id)
    sent_back = and_(col(AccessRequest.step) == Step.DECIDING, col(AccessRequest.back_why) != "")
    rows = session.exec(
        select(AccessRequest, Case.ref)
        .join(Case, col(Case.id) == col(AccessRequest.case_id))
        .where(
            or_(
                and_(
                    col(AccessRequest.step) == Step.WITH_SECOND,
                    col(AccessRequest.made_by) != me.id,
                    col(AccessRequest.sent_by) != me.id,
                    col(AccessRequest.id).not_in(had_a_hand),
                ),
                and_(col(AccessRequest.sent_by) == me.id, or_(col(AccessRequest.step) == Step.READY, sent_back)),
            ),
            may_see(me),
            or_(col(Case.team_id) == team, col(Case.id).in_(mine_now(me))),
        )
        .order_by(col(AccessRequest.asked_on), col(AccessRequest.id))
    )
    said = {
        Step.READY: "is ready to hand over",
        Step.DECIDING: "was sent back to you",
        Step.WITH_SECOND: "waits for a second person",
    }
    return [
        (f"/families/{row.case_id}/rights/{row.id}", f"{ref}: what somebody asked to see {said[row.step]}") for row, ref in rows
    ]


def last_pack(session: Session, request_id: UUID) -> AccessPack | None:
    """The pack that was made, or is being made, last."""
    wanted = select(AccessPack).where(AccessPack.request_id == request_id).order_by(col(AccessPack.number).desc())
    return session.exec(wanted).first()


def packs_waiting(session: Session) -> Sequence[AccessPack]:
    """What is to be made, or was being made by somebody, the one asked for first coming first."""
    wanted = select(AccessPack).where(col(AccessPack.making).in_((Making.WAITING, Making.MAKING)))
    return session.exec(wanted.order_by(col(AccessPack.asked_at), col(AccessPack.id))).all()


def packs_ready(session: Session) -> Sequence[AccessPack]:
    return session.exec(select(AccessPack).where(col(AccessPack.making) == Making.READY)).all()


def restricted_homes(session: Session, case_id: UUID) -> bool:
    """Whether anybody's address in this family is kept from others."""
    wanted = select(Household.id).where(Household.case_id == case_id, col(Household.restricted))
    return session.exec(wanted).first() is not None


def lives_with_abuse(session: Session, case_id: UUID) -> bool:
    """Whether it is written of anybody in this family that they live, or lived, with abuse at home."""
    inside = select(CaseMember.person_id).where(CaseMember.case_id == case_id)
    wanted = select(Characteristic.id).where(col(Characteristic.person_id).in_(inside), Characteristic.kind == "domestic_abuse")
    return session.exec(wanted).first() is not None


def deadlines(session: Session, rows: Iterable[AccessRequest]) -> Mapping[UUID, NextStep]:
    """A request → the deadline it set going."""
    wanted = {row.deadline_id: row.id for row in rows if row.deadline_id}
    steps = session.exec(select(NextStep).where(col(NextStep.id).in_(wanted))).all()
    return {wanted[step.id]: step for step in steps}
