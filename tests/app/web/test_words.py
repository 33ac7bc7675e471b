"""Dates as people say them, text as it is kept, and the settings a place may have."""

import datetime
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import UndefinedError
from pydantic import TypeAdapter, ValidationError

from app.settings import Settings, SettingsFault
from app.web.pages import age, ago, clock, day, day_and_clock, environment, weekday
from app.web.text import Words, fold, without_accents

WORDS: TypeAdapter[str] = TypeAdapter(Words)
TODAY = datetime.date(2026, 11, 12)


def utc(*parts: int) -> datetime.datetime:
    return datetime.datetime(*parts, tzinfo=datetime.UTC)  # type: ignore[misc, arg-type]


def test_dates_are_said_as_people_say_them_by_the_clocks_in_england() -> None:
    assert day(datetime.date(2026, 6, 4)) == "4 June 2026"
    assert weekday(datetime.date(2026, 11, 12)) == "Thursday 12 November 2026"
    assert day_and_clock(utc(2026, 6, 4, 8, 32)) == "4 June 2026 at 9:32am"
    assert clock(utc(2026, 1, 4, 0, 5)) == "12:05am"
    assert clock(utc(2026, 1, 4, 12, 0)) == "12:00pm"
    assert day(utc(2026, 6, 4, 23, 30)) == "5 June 2026"


def test_both_half_past_ones_of_the_october_change_are_half_past_one() -> None:
    assert clock(utc(2026, 10, 25, 0, 30)) == clock(utc(2026, 10, 25, 1, 30)) == "1:30am"


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (TODAY, "today"),
        (datetime.date(2026, 11, 11), "yesterday"),
        (datetime.date(2026, 11, 13), "tomorrow"),
        (datetime.date(2026, 11, 4), "8 days ago"),
        (datetime.date(2026, 8, 12), "3 months ago"),
        (datetime.date(2024, 11, 1), "2 years ago"),
        (datetime.date(2026, 11, 20), "in 8 days"),
    ],
)
def test_how_long_ago(when: datetime.date, said: str) -> None:
    assert ago(when, TODAY) == said


@pytest.mark.parametrize(
    ("born", "said"),
    [
        (datetime.date(2026, 10, 8), "5 weeks"),
        (datetime.date(2025, 9, 12), "14 months"),
        (datetime.date(2018, 11, 13), "7"),
        (datetime.date(2018, 11, 12), "8"),
    ],
)
def test_how_old(born: datetime.date, said: str) -> None:
    assert age(born, TODAY) == said


def test_a_template_fails_on_a_name_it_was_not_given_and_escapes_whatever_its_ending(tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text("{{ words }}")
    templates = environment(tmp_path)

    assert templates.get_template("plain.txt").render(words="<b>") == "&lt;b&gt;"
    with pytest.raises(UndefinedError):
        templates.get_template("plain.txt").render()


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=200))
def test_text_is_kept_once_and_for_all(text: str) -> None:
    once = WORDS.validate_python(text)

    assert WORDS.validate_python(once) == once


@pytest.mark.parametrize("text", ["\x00", "a\x1b", "\ud800", "x" * 20_001])
def test_text_that_one_database_would_refuse_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValidationError) as refused:
        WORDS.validate_python(text)

    assert refused.value.errors()[0]["type"] in ("cannot_be_kept", "too_long")


def test_line_ends_and_accents_have_one_form() -> None:
    assert WORDS.validate_python(" Zoe\u0308\r\nlaughed\r") == "Zoë\nlaughed"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ÓRLA", "orla"),
        ("Zoe\u0308", "zoë"),
        ("  Mary   Ann ", "mary ann"),
        ("STRASSE", "straße"),
        ("Łukasz Søren Đặng", "lukasz soren dang"),
        ("Æthelœ Þóra Ðuro", "aethelOE thora duro"),
        ("Işık İnci", "isik inci"),
        ("Ƙasa Ɗan Ɓala Ƴar Ɔsei Ŋaa", "kasa dan bala yar osei ngaa"),
        ("O’Brien Ann‑Marie", "o'brien ann-marie"),
    ],
)
def test_a_name_is_found_however_it_is_typed(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_a_sign_in_name_keeps_its_letters_and_other_alphabets_keep_theirs() -> None:
    assert without_accents("Łukasz@Example") == "łukasz@example"
    assert fold("Оленка مريم") == "оленка مريم"
    assert fold("Łukasz " * 400) == fold("Lukasz " * 400)


def test_an_authority_sets_its_own_numbers(tmp_path: Path) -> None:
    numbers = [{"when": "Emergency services", "number": "999"}, {"when": "Front door", "number": "01632 960 111"}]
    local = {"authority": "Ambleford", "act_now": {"set_by": "Ambleford", "checked_on": "2026-11-02", "numbers": numbers}}
    (tmp_path / "local.json").write_text(json.dumps(local))

    set_here = Settings(data=tmp_path).local

    assert set_here.act_now.numbers[1].dial == "01632960111"
    assert set_here.act_now.checked_on == datetime.date(2026, 11, 2)


def test_no_number_but_999_is_ever_guessed(tmp_path: Path) -> None:
    assert [number.dial for number in Settings(data=tmp_path).local.act_now.numbers] == ["999"]


def test_numbers_that_cannot_be_read_are_said_with_file_and_place(tmp_path: Path) -> None:
    (tmp_path / "local.json").write_text('{"act_now": {"set_by": "Ambleford", "numbers": 999}}')

    with pytest.raises(SettingsFault, match=r"local\.json cannot be used\. act_now"):
        Settings(data=tmp_path).local  # noqa: B018


def test_the_seal_is_made_once_and_only_the_service_can_read_it(tmp_path: Path) -> None:
    first, second = Settings(data=tmp_path).secret, Settings(data=tmp_path).secret

    assert first == second
    assert len(first) == 32
    assert (tmp_path / "keys" / "seal.key").stat().st_mode & 0o077 == 0
