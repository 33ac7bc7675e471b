"""Two records of one person made one and taken apart again: nothing lost, nothing opened, signed words as they were signed."""

import datetime
from collections.abc import Iterator
from typing import Any

import pytest
from sqlmodel import Session, col, select

from app.assessments.guard import open_assessment
from app.cases.models import Access, CaseMember, KnownStrength, Person, Stage
from app.cases.queries import people_of
from app.cases.wording import full_name
from app.db import Database
from app.deadlines.models import PlanCategory, ProtectionPlan
from app.doors.models import NamedStaff
from app.evidence.models import Statement
from app.identity.models import Identifier, NumberKind, OtherName
from app.merging import actions, queries
from app.merging.models import Answered
from app.merging.since import written_since
from app.refusals import NotReady, NotYours
from app.starting.queries import families_like
from app.starting.rules import looked_for
from tests.app.merging.twice import BORN, Twice, whole
from tests.support.answering import send, sign
from tests.support.every_kind import an_assessment
from tests.support.factories import Family, a_child, a_family, a_practitioner, a_statement, a_strength, a_supervisor, a_team, kept


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    with database.unit_of_work() as session:
        yield session


def test_everything_follows_what_is_not_chosen_is_kept_and_undoing_is_exact(session: Session) -> None:
    twice = Twice(session)
    a_strength(session, twice.mya, twice.ruth)
    said = a_statement(session, twice.second, twice.ruth, about=twice.mya)
    kept(session, Identifier(person_id=twice.mya.id, kind=NumberKind.NHS, number="9434765919"))
    before = whole(session)

    pair = twice.make_one(session)

    mia = session.get_one(Person, twice.mia.id)
    assert (full_name(mia), mia.born_on, mia.pen_picture) == ("Mia Deane", datetime.date(2018, 9, 3), "Draws maps of everywhere.")
    assert {one.name for one in session.exec(select(OtherName))} == {"Mia Dean", "Mya Deane"}
    assert "Never without her bear." in pair.row.also
    assert session.get_one(Statement, said.id).about_id == mia.id
    assert session.exec(select(Identifier.person_id)).one() == mia.id
    members = session.exec(select(CaseMember.case_id).where(CaseMember.person_id == mia.id, col(CaseMember.until).is_(None)))
    assert set(members) == {twice.first.id, twice.second.id}
    assert {match.case.id for match in families_like(session, twice.tom, looked_for("mya"))} == {twice.first.id, twice.second.id}

    actions.take_apart(session, by=twice.tom, pair=pair, seen=pair.row.version)

    assert whole(session) == before
    assert pair.row.answer is Answered.TWO


def test_the_most_restrictive_way_in_holds_for_both_records(session: Session) -> None:
    twice = Twice(session, access=Access.ALLOCATED)
    out = a_practitioner(session, "Jo Pritchard")
    named = NamedStaff(
        case_id=twice.second.id,
        account_id=out.id,
        may_open=False,
        why="They are cousins",
        since=twice.first.case.opened_at,
        named_by=twice.tom.id,
    )
    kept(session, named)

    pair = twice.make_one(session)

    assert access_of(session, twice.first) is Access.ALLOCATED
    kept_out = session.exec(select(NamedStaff).where(NamedStaff.case_id == twice.first.id)).one()
    assert (kept_out.account_id, kept_out.may_open, kept_out.why) == (out.id, False, "They are cousins")
    actions.take_apart(session, by=twice.tom, pair=pair, seen=pair.row.version)
    assert access_of(session, twice.first) is Access.TEAM
    assert session.exec(select(NamedStaff).where(NamedStaff.case_id == twice.first.id)).all() == []


def access_of(session: Session, family: Family) -> Access:
    session.refresh(family.case)
    return family.case.access


def test_signed_words_stay_as_they_were_signed(session: Session) -> None:
    twice = Twice(session)
    read = []
    for family, child in ((twice.first, twice.mia), (twice.second, twice.mya)):
        one = an_assessment(session, Family(family.case, [child], family.adults), twice.ruth)
        send(session, one, twice.ruth)
        sign(session, one, twice.tom)
        read.append((one, as_read(session, twice, one)))

    twice.make_one(session)

    assert [as_read(session, twice, one) for one, _ in read] == [before for _, before in read]
    assert {one.child_id for one, _ in read} == {twice.mia.id}


def as_read(session: Session, twice: Twice, one: Any) -> tuple[Any, ...]:
    """What the signed pages are made of: what everybody is called, and the answers."""
    session.refresh(one)
    opened = open_assessment(session, twice.tom, one.case_id, one.id)
    return opened.names, [carer.name for carer in opened.carers], opened.tool


def test_a_worker_asks_a_supervisor_decides_and_a_sealed_record_takes_two(session: Session) -> None:
    twice = Twice(session)
    pair = twice.pair(session)
    with pytest.raises(NotYours):
        actions.make_one(session, by=twice.ruth, pair=pair, kept=twice.mia.id, chosen={}, seen=pair.row.version)
    twice.second.case.access = Access.SEALED
    session.add(twice.second.case)
    pair.row.asked_by = twice.tom.id
    with pytest.raises(NotReady, match="takes two people"):
        actions.may_decide(twice.tom, queries.Pair(pair.row, twice.mia, twice.mya, {twice.mya.id: [twice.second.case]}))


def test_a_pair_is_nobodys_to_see_who_may_not_open_every_record_of_both(session: Session) -> None:
    twice = Twice(session)
    pair = twice.pair(session)
    stranger = a_supervisor(session, "Ada Elsewhere", a_team(session))
    assert queries.pair_by_id(session, stranger, pair.row.id) is None
    assert queries.waiting(session, stranger) == []
    assert [one.row.id for one in queries.waiting(session, twice.tom)] == [pair.row.id]


def test_taking_apart_waits_until_what_was_changed_since_is_put_back(session: Session) -> None:
    twice = Twice(session)
    pair = twice.make_one(session)
    mia = session.get_one(Person, twice.mia.id)
    mia.born_on = BORN
    session.add(mia)
    session.flush()
    with pytest.raises(NotReady, match="changed since"):
        actions.take_apart(session, by=twice.tom, pair=pair, seen=pair.row.version)


def test_two_in_one_family_become_one_there(session: Session) -> None:
    twice = Twice(session)
    again = a_child(session, twice.first, "Mia", born=BORN)
    row = actions.ask(session, by=twice.ruth, one=twice.mia.id, other=again.id, why="")
    pair = queries.pair_by_id(session, twice.tom, row.id)
    assert pair is not None
    before = whole(session)
    actions.make_one(session, by=twice.tom, pair=pair, kept=twice.mia.id, chosen={}, seen=pair.row.version)
    inside = session.exec(
        select(CaseMember.person_id).where(CaseMember.case_id == twice.first.id, col(CaseMember.until).is_(None))
    )
    assert again.id not in set(inside)
    actions.take_apart(session, by=twice.tom, pair=pair, seen=pair.row.version)
    assert whole(session) == before


def test_what_was_written_while_they_were_one_is_said_and_put_with_whose_it_is(session: Session) -> None:
    twice = Twice(session)
    before = a_statement(session, twice.second, twice.ruth, "From before", about=twice.mya)
    pair = twice.make_one(session)
    kept_id, other_id = twice.mia.id, twice.mya.id
    hers = a_statement(session, twice.second, twice.ruth, "Her bear is called Bear.", about=twice.mia)
    mias = a_strength(session, twice.mia, twice.ruth, "Draws maps")
    since = written_since(session, kept_id, pair.row.stood)
    assert {one.words.partition(",")[0] for one in since} == {"“Her bear is called Bear.”", "“Draws maps”"}

    chosen = [one.key for one in since if "Bear" in one.words]
    actions.take_apart(session, by=twice.tom, pair=pair, seen=pair.row.version, to_other=[*chosen, f"statement:{before.id}x"])

    assert session.get_one(Statement, hers.id).about_id == session.get_one(Statement, hers.id).speaker_id == other_id
    assert session.get_one(Statement, before.id).about_id == other_id
    assert session.get_one(KnownStrength, mias.id).person_id == kept_id


def test_what_was_written_in_a_record_the_other_was_never_in_stays(session: Session) -> None:
    twice = Twice(session)
    pair = twice.make_one(session)
    a_statement(session, twice.first, twice.ruth, "At home", about=twice.mia)
    [one] = written_since(session, twice.mia.id, pair.row.stood)
    with pytest.raises(NotReady, match="never in"):
        actions.take_apart(session, by=twice.tom, pair=pair, seen=pair.row.version, to_other=[one.key])


def test_twins_and_those_found_to_be_two_are_not_suggested(session: Session) -> None:
    twice = Twice(session)
    twin = a_child(session, twice.first, "Ella", born=BORN)
    assert twin.id not in {one.found.person.id for one in queries.like(session, twice.tom, twice.mia)}
    assert twice.mya.id in {one.found.person.id for one in queries.like(session, twice.tom, twice.mia)}
    pair = twice.pair(session)
    actions.say_two(session, by=twice.tom, pair=pair, seen=pair.row.version)
    assert queries.like(session, twice.tom, twice.mia) == []


def test_names_that_sound_alike_on_one_birthday_are_asked_about_across_families_and_not_within_one(session: Session) -> None:
    twice = Twice(session)
    hyab = a_child(session, twice.first, "Hyab", born=BORN)
    twin = a_child(session, twice.first, "Hiyab", born=BORN)
    third = a_family(session, "Dean", children=[], allocated=[twice.ruth])
    assert third.home
    third.home.name = "3 Mill Lane"
    kept(session, third.home)
    elsewhere = a_child(session, third, "Hiyab", born=BORN)

    like = {one.found.person.id for one in queries.like(session, twice.ruth, hyab)}

    assert elsewhere.id in like
    assert twin.id not in like


@pytest.mark.postgres
def test_what_is_written_in_the_moment_of_making_one_is_written_of_the_one_who_goes_on(postgresql_database: Database) -> None:
    with postgresql_database.unit_of_work() as session:
        twice = Twice(session)
        pair = twice.pair(session)
    with postgresql_database.unit_of_work() as writing:
        people = people_of(writing, twice.second.id)  # the page was open, and shows Mya
        assert twice.mya.id in {one.id for one in people}
        with postgresql_database.unit_of_work() as deciding:
            found = queries.pair_by_id(deciding, twice.tom, pair.row.id)
            assert found is not None
            actions.make_one(deciding, by=twice.tom, pair=found, kept=twice.mia.id, chosen={}, seen=found.row.version)
        said = a_statement(writing, twice.second, twice.ruth, "My bear is called Bear.", about=twice.mya)
        strength = a_strength(writing, twice.mya, twice.ruth)
        assert said.about_id == said.speaker_id == strength.person_id == twice.mia.id
    with postgresql_database.reading() as session:
        assert session.exec(select(Statement.about_id).where(Statement.words == "My bear is called Bear.")).one() == twice.mia.id


def test_two_stages_of_help_that_both_stand_are_for_people_to_settle_first(session: Session) -> None:
    twice = Twice(session)
    again = a_child(session, twice.first, "Mia", born=BORN)
    for one in (twice.mia, again):
        kept(session, Stage(case_id=twice.first.id, person_id=one.id, stage="early_help", name="Early help", since=BORN))
    row = actions.ask(session, by=twice.ruth, one=twice.mia.id, other=again.id, why="")
    pair = queries.pair_by_id(session, twice.tom, row.id)
    assert pair is not None
    with pytest.raises(NotReady, match="stage of help"):
        actions.make_one(session, by=twice.tom, pair=pair, kept=twice.mia.id, chosen={}, seen=pair.row.version)


def test_two_protection_plans_that_both_stand_are_for_people_to_settle_first(session: Session) -> None:
    twice = Twice(session)
    plans = [
        ProtectionPlan(case_id=family.id, person_id=one.id, category=PlanCategory.NEGLECT, since=BORN, begin_why="Decided")
        for family, one in ((twice.first, twice.mia), (twice.second, twice.mya))
    ]
    kept(session, *plans)
    with pytest.raises(NotReady, match="child protection plan"):
        twice.make_one(session)
    plans[1].until, plans[1].end_why = BORN, "It was the same plan"
    kept(session, plans[1])
    assert twice.make_one(session).row.answer is Answered.ONE
