"""Who may open a case, what a reference is, and when two people may be one."""

import datetime

import pytest

from app.cases.models import Access
from app.cases.rules import CLEAR_SIGNS, May, may_open, new_ref, ref_as_kept

BORN = datetime.date(2018, 3, 9)


def may(**so: object) -> May:
    ordinary = {
        "may_read_cases": True,
        "allocated": False,
        "same_team": False,
        "supervises": False,
        "access": Access.TEAM,
        "closed": False,
    }
    return may_open(**{**ordinary, **so})  # type: ignore[arg-type]


def test_whoever_it_is_allocated_to_reads_and_writes() -> None:
    assert may(allocated=True) == May(read=True, write=True)


def test_a_colleague_in_the_team_reads_and_does_not_write() -> None:
    assert may(same_team=True, purpose=True) == May(read=True)


def test_a_colleague_who_has_not_said_what_for_is_asked() -> None:
    assert may(same_team=True) == May(asks=True)


@pytest.mark.parametrize("closed_to_them", [{"access": Access.RESTRICTED}, {"access": Access.SEALED}, {"held_back": True}])
def test_a_purpose_opens_nothing_that_is_closed_to_the_team(closed_to_them: dict[str, object]) -> None:
    assert may(same_team=True, purpose=True, **closed_to_them) == May()
    assert may(same_team=True, **closed_to_them) == May()


def test_a_purpose_opens_nothing_to_another_team_or_to_whoever_is_kept_out() -> None:
    assert may(purpose=True) == may(same_team=True, purpose=True, named=False) == May()


def test_a_colleague_does_not_see_a_case_kept_to_those_it_is_allocated_to() -> None:
    assert may(same_team=True, access=Access.ALLOCATED) == May()


@pytest.mark.parametrize("access", [Access.TEAM, Access.ALLOCATED])
def test_a_supervisor_of_the_team_reads_and_supervises_any_of_its_cases(access: Access) -> None:
    assert may(same_team=True, supervises=True, access=access) == May(read=True, supervise=True)


def test_a_supervisor_of_another_team_sees_nothing() -> None:
    assert may(supervises=True) == May()


def test_a_supervisor_with_the_case_allocated_writes_too() -> None:
    assert may(same_team=True, supervises=True, allocated=True) == May(read=True, write=True, supervise=True)


def test_a_role_without_families_sees_nothing_even_when_allocated() -> None:
    assert may(may_read_cases=False, allocated=True, same_team=True, supervises=True) == May()


def test_a_closed_record_is_read_and_not_written() -> None:
    assert may(allocated=True, closed=True) == May(read=True)


def test_a_reference_has_no_letters_that_are_taken_for_one_another() -> None:
    assert not set(CLEAR_SIGNS) & set("0O1IL5SUV")
    assert all(set(new_ref()[3:]) <= set(CLEAR_SIGNS) and len(new_ref()) == 8 for _ in range(200))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("WP-4K7Q2", "WP-4K7Q2"), (" wp 4k7q2", "WP-4K7Q2"), ("4k7q2", "WP-4K7Q2"), ("Jones", ""), ("Mia", ""), ("", "")],
)
def test_a_reference_is_known_however_it_is_typed(typed: str, kept: str) -> None:
    assert ref_as_kept(typed) == kept
