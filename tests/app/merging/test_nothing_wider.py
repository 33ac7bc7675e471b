"""Two records made one open nothing to anybody: not what is kept back, not a record once left, not a door, and no deadlock."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from sqlmodel import Session, select

from app.cases.models import Access, Case, CaseMember
from app.cases.queries import may_see
from app.db import Database, now, today
from app.doors.models import NamedStaff
from app.merging import actions, queries
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady
from app.withholding import actions as withholding
from app.withholding.models import KeptBack
from app.withholding.queries import not_for
from app.withholding.rules import FAMILY, ReaderOf, pen_item, statement_item
from tests.app.merging.twice import Twice, whole
from tests.support.factories import Family, a_child, a_practitioner, a_statement, a_supervisor, kept


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    with database.unit_of_work() as session:
        yield session


def test_what_is_not_for_somebody_is_not_for_them_under_the_other_record_either(session: Session) -> None:
    twice = Twice(session)
    said = a_statement(session, twice.second, twice.ruth)
    keep_back(session, twice, statement_item(said.id), str(twice.mya.id))
    keep_back(session, twice, pen_item(twice.mya.id), FAMILY)
    before = whole(session)

    pair = twice.make_one(session)

    mia = ReaderOf(of_family=True, person=twice.mia.id)
    assert not_for(session, twice.second.id, mia) >= {statement_item(said.id), pen_item(twice.mia.id)}
    assert pen_item(twice.mia.id) in not_for(session, twice.first.id, mia), "her line goes with her into the other record"
    actions.take_apart(session, by=twice.tom, pair=pair, seen=pair.row.version)
    assert whole(session) == before


def keep_back(session: Session, twice: Twice, item: str, from_whom: str) -> KeptBack:
    return withholding.keep_back(
        session, by=twice.ruth, case_id=twice.second.id, item=item, from_whom=from_whom, why="It could harm", operation=uuid4()
    )


def test_a_record_that_somebody_has_left_still_decides_who_sees_them(session: Session) -> None:
    twice = Twice(session)
    row = actions.ask(session, by=twice.ruth, one=twice.mia.id, other=twice.mya.id, why="")
    twice.second.case.access = Access.SEALED
    left = session.exec(select(CaseMember).where(CaseMember.person_id == twice.mya.id)).one()
    left.until = today()
    kept(session, twice.second.case, left)
    assert queries.pair_by_id(session, twice.tom, row.id) is None
    assert queries.waiting(session, twice.tom) == []


def test_a_record_that_one_of_them_has_left_closes_the_others(session: Session) -> None:
    twice = Twice(session, access=Access.ALLOCATED)
    pair = twice.pair(session)
    left = session.exec(select(CaseMember).where(CaseMember.person_id == twice.mya.id)).one()
    left.until = today()
    kept(session, left)
    twice.make_one(session)
    session.refresh(twice.first.case)
    assert (pair.row.kept_id, twice.first.case.access) == (twice.mia.id, Access.ALLOCATED)


def test_nobody_is_let_into_a_record_that_they_could_not_open(session: Session) -> None:
    twice = Twice(session, access=Access.RESTRICTED)
    outside = a_practitioner(session, "Inês Carvalho")
    for one in (twice.tom, outside):
        name(session, twice.second, one)
    assert not sees(session, outside, twice.first)

    twice.make_one(session)

    assert sees(session, twice.tom, twice.first)
    assert sees(session, outside, twice.second)
    assert not sees(session, outside, twice.first)


def name(session: Session, family: Family, who: Practitioner) -> None:
    row = NamedStaff(case_id=family.id, account_id=who.id, may_open=True, why="Works there", since=now(), named_by=who.id)
    kept(session, row)


def sees(session: Session, who: Practitioner, family: Family) -> bool:
    return session.exec(select(Case.id).where(Case.id == family.id, may_see(who))).first() is not None


def test_a_sealed_record_is_taken_apart_by_somebody_else_than_made_it_one(session: Session) -> None:
    twice = Twice(session, access=Access.SEALED)
    other = a_supervisor(session, "Maureen Asante", None)
    for one in (twice.tom, other):
        name(session, twice.second, one)
        name(session, twice.first, one)
    pair = twice.make_one(session)
    with pytest.raises(NotReady, match="two people"):
        actions.take_apart(session, by=twice.tom, pair=pair, seen=pair.row.version)
    actions.take_apart(session, by=other, pair=pair, seen=pair.row.version)
    session.refresh(twice.first.case)
    assert twice.first.case.access is Access.TEAM


def test_who_has_become_somebody_else_is_not_made_one_with_a_third(session: Session) -> None:
    twice = Twice(session)
    again, third = a_child(session, twice.first, "Mia"), a_child(session, twice.first, "Miya")
    asked = [actions.ask(session, by=twice.ruth, one=one, other=again.id, why="") for one in (twice.mia.id, third.id)]
    first, stale = (queries.pair_by_id(session, twice.tom, row.id) for row in asked)
    assert first is not None
    assert stale is not None
    actions.make_one(session, by=twice.tom, pair=first, kept=twice.mia.id, chosen={}, seen=first.row.version)
    assert queries.waiting(session, twice.tom) == []
    with pytest.raises(AlreadyDone):
        actions.make_one(session, by=twice.tom, pair=stale, kept=third.id, chosen={}, seen=stale.row.version)
