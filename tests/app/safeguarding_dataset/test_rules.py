"""Spells of help of one child out of stages of a family, and what is left of a value without names."""

import datetime
from uuid import UUID, uuid4

import pytest

from app.safeguarding_dataset.deidentified import shuffled
from app.safeguarding_dataset.rules import Episode, Span, Spell, StageSpan, Value, a_row, episodes_of, pseudonym, spells_of
from app.safeguarding_dataset.standard import Field, dictionary, standard
from app.safeguarding_dataset.tables import FOR_ALL, FOR_CHILDREN

MIA, CASE = uuid4(), uuid4()


def day(month: int, number: int = 1) -> datetime.date:
    return datetime.date(2025, month, number)


def stage(since: int, until: int | None, table: str, person: UUID | None = None) -> StageSpan:
    return StageSpan(day(since), day(until) if until else None, id=uuid4(), table=table, person_id=person)


def told(*stages: StageSpan, stay: Span | None = None) -> list[tuple[str, datetime.date, datetime.date | None]]:
    found = spells_of(MIA, CASE, stay or Span(datetime.date.min), stages)
    return sorted((one.table, one.since, one.until) for one in found)


def test_a_child_has_the_familys_stage_but_while_they_have_one_of_their_own() -> None:
    family, own = stage(1, None, "ssd_cin_episodes"), stage(3, 6, "ssd_cp_plans", MIA)

    assert told(family, own) == [
        ("ssd_cin_episodes", day(1), day(3)),
        ("ssd_cin_episodes", day(6), None),
        ("ssd_cp_plans", day(3), day(6)),
    ]


def test_another_childs_stage_is_not_theirs_and_neither_is_what_was_before_they_came() -> None:
    family, other = stage(1, 9, "ssd_early_help_episodes"), stage(2, None, "ssd_cp_plans", uuid4())

    assert told(family, other, stay=Span(day(4), day(7))) == [("ssd_early_help_episodes", day(4), day(7))]
    assert told(family, stay=Span(day(10))) == []


def test_help_by_law_that_follows_within_a_day_is_one_stretch_and_early_help_ends_it() -> None:
    def spell(table: str, since: datetime.date, until: datetime.date | None) -> Spell:
        return Spell(since, until, id=uuid4(), table=table, case_id=CASE)

    spells = [
        spell("ssd_cin_episodes", day(1), day(2)),
        spell("ssd_s47_enquiry", day(2, 2), day(3)),
        spell("ssd_cp_plans", day(3), day(4)),
        spell("ssd_early_help_episodes", day(4), day(6)),
        spell("ssd_cin_episodes", day(6), None),
    ]
    found = episodes_of(reversed(spells))

    assert [(one.since, one.until) for one in found] == [(day(1), day(4)), (day(6), None)]
    assert episodes_of(spells) == found
    assert isinstance(found[0], Episode)


def test_without_names_a_day_is_a_month_a_birth_is_a_year_and_a_name_is_nothing() -> None:
    fields = [Field.model_validate({"name": kind, "is": kind}) for kind in ("id", "date", "birth", "name", "code")]
    row: dict[str, Value] = {"id": MIA, "date": day(5, 17), "birth": day(5, 17), "name": "Mia", "code": "LD"}

    assert a_row(fields, row, None) == (MIA.hex, day(5, 17), day(5, 17), "Mia", "LD")
    mark, *rest = a_row(fields, row, b"key")
    assert rest == ["2025-05", "2025", None, "LD"]
    assert mark == pseudonym(b"key", str(MIA))
    assert mark != pseudonym(b"another key", str(MIA))
    assert MIA.hex[:8] not in str(mark)
    with pytest.raises(KeyError, match="no such field: nickname"):
        a_row(fields, {"nickname": "Mimi"}, b"key")


def test_rows_without_names_stand_in_no_order_and_none_is_lost() -> None:
    rows = [(str(number), None) for number in range(300)]

    first, second = list(shuffled(rows)), list(shuffled(rows))

    assert sorted(first) == sorted(rows)
    assert first != rows
    assert first != second


def test_every_field_says_where_it_comes_from_or_why_it_is_not_held() -> None:
    assert {one.name for one in standard().tables} == {*FOR_CHILDREN, *FOR_ALL}
    for table in standard().tables:
        assert [one.name for one in table.fields if bool(one.ours) == bool(one.note)] == [], table.name
        assert table.fields[0].ours
    held = {row[0] for row in dictionary(names=False)}
    assert "ssd_linked_identifiers" not in held
    assert {"ssd_person", "ssd_contacts", "local_tool_assessments"} <= held
