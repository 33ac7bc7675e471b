"""What was seen and said: written down once, with its source, and put right without losing what stood before."""

import datetime

import pytest
from fastapi import FastAPI

from app.db import Database, today
from app.declaration.vocabulary import EvidenceKind, Voice
from app.evidence import actions, presenters, queries
from app.evidence.actions import Given
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone
from tests.support.counting import statements_sent
from tests.support.factories import Family, a_family, a_practitioner, a_statement
from tests.support.visiting import visitor

NAMES = ("Dean", "Mia", "Kelly")


def a_record(database: Database) -> tuple[Practitioner, Family]:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        return ruth, a_family(session, allocated=[ruth])


def days_ago(number: int) -> datetime.date:
    return today() - datetime.timedelta(days=number)


def test_a_statement_says_who_where_when_to_whom_and_how_exactly(database: Database) -> None:
    ruth, family = a_record(database)
    with database.unit_of_work() as session:
        session.get_one(type(family.children[0]), family.children[0].id).pronouns = "she"
        a_statement(session, family, ruth, place="school", exact=True)
    with database.reading() as session:
        (told,) = queries.statements_about(session, family.id, family.children[0].id)
        shown = presenters.shown(told, me=ruth.id, today=today())
    assert shown.who == "Said by Mia"
    assert shown.caption == f"at school, {presenters.day_in(today(), today())}, to you. Her exact words."
    assert (shown.voice, shown.is_said, shown.exact) == (Voice.CHILD, True, True)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("School library", "at school library"),
        ("At the school gate", "at the school gate"),
        ("Near the launderette", "near the launderette"),
        ("14 Larch Court", "at 14 Larch Court"),
    ],
)
def test_a_place_inside_a_sentence_has_one_at_and_no_capital_of_a_beginning(typed: str, read: str) -> None:
    assert presenters.in_place(typed) == read


def test_words_written_down_late_say_so(database: Database) -> None:
    ruth, family = a_record(database)
    with database.unit_of_work() as session:
        a_statement(session, family, ruth, kind=EvidenceKind.SEEN, seen_on=days_ago(9))
    with database.reading() as session:
        (told,) = queries.statements_of_case(session, family.id)
        assert presenters.shown(told, me=ruth.id, today=today()).caption.endswith("Written down 9 days later.")


def test_a_correction_stands_and_what_it_put_right_is_kept(database: Database) -> None:
    ruth, family = a_record(database)
    given = Given(EvidenceKind.SAID_BY_CHILD, "It was Noah’s, not mine.", today(), family.children[0].id)
    with database.unit_of_work() as session:
        first = a_statement(session, family, ruth)
        second = actions.supersede_statement(session, by=ruth, statement=first, given=given, why="misheard")
    with database.reading() as session:
        (told,) = queries.statements_of_case(session, family.id)
        assert told.statement.id == second.id
        assert [row.id for row in queries.history_of(session, told.statement)] == [second.id, first.id]


def test_a_statement_is_put_right_once(database: Database) -> None:
    ruth, family = a_record(database)
    given = Given(EvidenceKind.SEEN, "Other words.", today())
    with database.unit_of_work() as session:
        first = a_statement(session, family, ruth)
        actions.supersede_statement(session, by=ruth, statement=first, given=given, why="misheard")
        with pytest.raises(AlreadyDone):
            actions.supersede_statement(session, by=ruth, statement=first, given=given, why="misheard too")


def test_the_same_post_twice_adds_one_statement(database: Database) -> None:
    ruth, family = a_record(database)
    given = Given(EvidenceKind.SEEN, "Bread and margarine.", today())
    with database.unit_of_work() as session:
        for _ in range(2):
            actions.add_statement(
                session, by=ruth, case_id=family.id, about_id=family.children[0].id, given=given, statement_id=ruth.id
            )
        assert len(queries.statements_of_case(session, family.id)) == 1


def test_a_childs_own_words_come_before_what_was_seen_of_them_later(database: Database) -> None:
    ruth, family = a_record(database)
    mia = family.children[0].id
    with database.unit_of_work() as session:
        a_statement(session, family, ruth, "I do the breakfast.", seen_on=days_ago(40))
        a_statement(session, family, ruth, "Was quiet.", kind=EvidenceKind.SEEN)
    with database.reading() as session, statements_sent(database) as sent:
        assert queries.newest_child_voice(session, [family.id], [mia])[mia].statement.words == "I do the breakfast."
    assert len([one for one in sent if "statement" in one]) == 1


def test_a_statement_is_added_from_the_page(service: FastAPI) -> None:
    ruth, family = a_record(service.state.database)
    visit = visitor(service, as_=ruth)
    fields = visit.get(f"{family.address}/statements/add", names=NAMES).fields()
    fields |= {"kind": f"said_by_carer:{family.adults[0].id}", "words": "He sleeps if I sing.", "exact": "yes"}
    fields["about"] = str(family.children[0].id)
    page = visit.read(visit.post(f"{family.address}/statements", fields, follow=True), names=NAMES)
    assert "“He sleeps if I sing.”" in page.text
    assert "Said by Kelly" in page.text


def test_a_form_to_mend_keeps_all_that_was_typed(service: FastAPI) -> None:
    ruth, family = a_record(service.state.database)
    visit = visitor(service, as_=ruth)
    visit.get(f"{family.address}/statements/add")
    typed = {"words": "She said it twice.", "seen_day": "31", "seen_month": "Feb", "seen_year": "2026", "place": "at school"}
    page = visit.read(visit.post(f"{family.address}/statements", typed), status=422)
    assert page.title.startswith("Error: ")
    assert "She said it twice." in page.text
    assert {"seen_day": "31", "seen_month": "Feb", "place": "at school"}.items() <= page.fields().items()


def test_putting_right_asks_for_a_reason(service: FastAPI) -> None:
    ruth, family = a_record(service.state.database)
    with service.state.database.unit_of_work() as session:
        statement = a_statement(session, family, ruth)
    visit = visitor(service, as_=ruth)
    address = f"{family.address}/statements/{statement.id}"
    fields = {**visit.get(address, names=NAMES).fields(), "words": "I know which one."}
    assert "what was wrong" in visit.read(visit.post(address, fields), status=422).text
    page = visit.read(visit.post(address, {**fields, "why": "A word was missing."}, follow=True))
    assert "Put right: A word was missing." in page.text


def test_a_statement_of_another_family_is_not_there(service: FastAPI) -> None:
    ruth, family = a_record(service.state.database)
    with service.state.database.unit_of_work() as session:
        other = a_family(session, "Ofori", children=["Leah"])
        elsewhere = a_statement(session, other, ruth)
    assert visitor(service, as_=ruth).ask(f"{family.address}/statements/{elsewhere.id}").status_code == 404
