"""When a session is over, how long to wait, what a password must be, and where a link may lead."""

import datetime

import pytest

from app.people.rules import browser_in_words, has_ended, path_on_this_site, wait_before_next, wait_for_source, what_to_mend

NOON = datetime.datetime(2026, 11, 12, 12, tzinfo=datetime.UTC)
IDLE = datetime.timedelta(minutes=20)


def ago(**span: float) -> datetime.datetime:
    return NOON - datetime.timedelta(**span)


def in_a(**span: float) -> datetime.datetime:
    return NOON + datetime.timedelta(**span)


@pytest.mark.parametrize(
    ("last_seen", "ends", "ended", "over"),
    [
        (ago(minutes=19, seconds=59), in_a(hours=1), None, False),
        (ago(minutes=20), in_a(hours=1), None, True),
        (ago(seconds=1), NOON, None, True),
        (ago(seconds=1), in_a(hours=1), ago(seconds=1), True),
    ],
)
def test_a_session_ends_when_it_is_left_alone_grows_old_or_is_ended(
    last_seen: datetime.datetime, ends: datetime.datetime, ended: datetime.datetime | None, over: bool
) -> None:
    assert has_ended(ended_at=ended, ends_at=ends, last_seen_at=last_seen, idle=IDLE, now=NOON) is over


def test_people_may_mistype_twice_without_waiting() -> None:
    assert not wait_before_next([ago(seconds=3), ago(seconds=1)], NOON)


def test_each_wrong_password_after_that_doubles_the_wait() -> None:
    waits = [wait_before_next([NOON] * count, NOON).total_seconds() for count in range(3, 10)]

    assert waits == [2, 4, 8, 16, 32, 60, 60]


def test_a_wait_that_is_over_is_no_wait() -> None:
    assert not wait_before_next([ago(seconds=9), ago(seconds=6), ago(seconds=3)], NOON)


def test_no_account_is_guessed_at_more_than_ten_times_in_five_minutes() -> None:
    tried = [ago(minutes=4 - number * 0.2) for number in range(10)]

    assert wait_before_next(tried, NOON) == datetime.timedelta(minutes=1)


def test_a_whole_office_at_one_address_is_not_stopped_by_one_persons_mistakes() -> None:
    assert not wait_for_source([NOON] * 59, NOON)
    assert wait_for_source([NOON] * 60, NOON)


@pytest.mark.parametrize(
    "password", ["short words", "password12345", "Safeguarding 2026", "aaaaaaaaaaaaaaaa", "ruth adeyemi1", "x" * 201]
)
def test_a_password_that_others_would_guess_is_asked_for_again_with_a_reason(password: str) -> None:
    mend = what_to_mend(password, about=("ruth.adeyemi", "Ruth", "Adeyemi"))

    assert mend is not None
    assert mend.startswith("Use ")


@pytest.mark.parametrize(
    "password",
    ["correct horse battery", "  three spaces  and more ", "ÿøü ñandú çelik öğrenci", "x7#kQ!m2pV9z", "a b c d e f g h " * 5],
)
def test_any_characters_and_spaces_and_long_passwords_are_taken(password: str) -> None:
    assert what_to_mend(password) is None


@pytest.mark.parametrize(
    "address", ["//elsewhere.example", "https://elsewhere.example", "\\\\elsewhere", "/\\elsewhere", "", "families", "/a\nb"]
)
def test_a_link_never_leads_off_this_site(address: str) -> None:
    assert path_on_this_site(address) == "/"


def test_a_path_here_is_kept() -> None:
    assert path_on_this_site("/families/3f2a/people") == "/families/3f2a/people"


def test_a_browser_is_named_as_people_know_it() -> None:
    edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0 Safari/537.36 Edg/156.0"
    tablet = "Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1"

    assert browser_in_words(edge) == "Edge on Windows"
    assert browser_in_words(tablet) == "Safari on iPad"
    assert browser_in_words("curl/8") == "A browser"
