"""What keeps a record from somebody, in the words of the database: named staff, consent that is not there, a need that runs."""

from functools import lru_cache
from typing import Any

from sqlalchemy import Boolean, ScalarSelect, and_, bindparam, column, exists, false, func, or_, select, table
from sqlalchemy.sql import ColumnElement

from app.doors.models import NamedStaff, OpenedInNeed, PurposeGiven

NAMED: Any = NamedStaff.metadata.tables["named_staff"].alias("named_in_it")
NEED: Any = OpenedInNeed.metadata.tables["opened_in_need"].alias("need_in_it")
GIVEN: Any = PurposeGiven.metadata.tables["purpose_given"].alias("purpose_in_it")

FIELDS = ("case_id", "person_id", "purpose", "said", "agreed_on", "withdrawn_on")


def agreements(name: str) -> Any:
    return table("agreement", *(column(field) for field in FIELDS)).alias(name)


STAGE: Any = table("stage", column("case_id"), column("until"), column("by_agreement", Boolean())).alias("stage_now")


@lru_cache(maxsize=32)
def held_back(case_id: Any) -> ColumnElement[bool]:
    """True of help that a family chose, such as early help, that nobody agreed may be shared, or that somebody refused.

    Whoever changes their mind later is heard: what the same person said last counts, and a lawful basis that is written down
    stands in the place of consent.
    """
    given, no, later = agreements("given_in_it"), agreements("no_in_it"), agreements("later_in_it")
    stands = and_(given.c.said.in_(("given", "not_asked")), given.c.withdrawn_on.is_(None))
    changed_mind = exists().where(
        later.c.case_id == no.c.case_id,
        later.c.person_id == no.c.person_id,
        later.c.purpose == "team",
        later.c.said != "refused",
        later.c.withdrawn_on.is_(None),
        or_(later.c.agreed_on > no.c.agreed_on, and_(later.c.agreed_on == no.c.agreed_on, no.c.said != "refused")),
    )
    said_no = or_(
        and_(no.c.said == "refused", no.c.withdrawn_on.is_(None)),
        and_(no.c.said != "refused", no.c.withdrawn_on.is_not(None)),
    )
    chosen, by_law = (
        exists().where(STAGE.c.case_id == case_id, STAGE.c.until.is_(None), STAGE.c.by_agreement.is_(so)) for so in (True, False)
    )
    shared = exists().where(given.c.case_id == case_id, given.c.purpose == "team", stands)
    refused = exists().where(no.c.case_id == case_id, no.c.purpose == "team", said_no, ~changed_mind)
    return and_(chosen, ~by_law, or_(~shared, refused))


def named(case_id: Any, me: Any, *, may_open: bool) -> ColumnElement[bool]:
    """True of a record for which this practitioner is named now, as one who may or as one who may not."""
    return exists().where(
        NAMED.c.case_id == case_id, NAMED.c.account_id == me, NAMED.c.until.is_(None), NAMED.c.may_open.is_(may_open)
    )


def opened_in_need(case_id: Any, me: Any) -> ColumnElement[bool]:
    """True while a need runs that this practitioner opened the record for, in this very session."""
    return exists().where(
        NEED.c.case_id == case_id,
        NEED.c.account_id == me,
        NEED.c.session_id == bindparam("in_session"),
        NEED.c.ends_at > bindparam("moment"),
    )


def open_until(case_id: Any, me: Any) -> ScalarSelect[Any]:
    """Until when this practitioner said, in this very session, that they need to read the record; nothing when they did not."""
    return (
        select(func.max(GIVEN.c.ends_at))
        .where(
            GIVEN.c.case_id == case_id,
            GIVEN.c.account_id == me,
            GIVEN.c.session_id == bindparam("in_session"),
            GIVEN.c.ends_at > bindparam("moment"),
        )
        .scalar_subquery()
    )


def seen_by(case: Any, me: Any, *, mine: Any, team: Any, supervises: bool) -> ColumnElement[bool]:
    """True of the records that `may_open` says may be read, `case` being the table's columns.

    `mine`: true of those allocated to me; `team`: true of those of my team, or None. A need that runs opens one record by its
    own address and puts it in no list. What is open to the team stands in its lists before anybody says why they read it.
    """
    may = named(case.id, me, may_open=True)
    ways = [and_(case.access != "sealed", mine), may]
    if team is not None:
        open_to_team = and_(case.access == "team", ~held_back(case.id))
        ways.append(and_(team, case.access.in_(("team", "allocated")) if supervises else open_to_team))
    return and_(or_(*ways, false()), ~named(case.id, me, may_open=False))
