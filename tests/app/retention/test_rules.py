"""Until when a record is kept is worked out from rules that are data, and a day that is not known is never guessed."""

import datetime
import json
from pathlib import Path

import pytest

from app.main import checked
from app.retention import declared
from app.retention.declared import book
from app.retention.rules import Child, family_until, kept, rule_for, why_not, years_of
from app.settings import Settings, SettingsFault
from app.stages.declared import shipped

BORN = datetime.date(2004, 2, 29)
CLOSED = datetime.date(2015, 6, 30)
TODAY = datetime.date(2026, 11, 29)


def child(*facts: str, born: datetime.date | None = BORN, died: datetime.date | None = None) -> Child:
    return Child("Mia", born, died, frozenset(facts))


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        (("early_help",), "early_help"),
        ((), "early_help"),
        (("early_help", "child_in_need"), "child_in_need"),
        (("child_in_need", "enquiry"), "child_protection"),
        (("plan", "child_in_need"), "child_protection"),
        (("plan", "plan_sexual"), "sexual_abuse"),
        (("plan_sexual", "cared_for"), "cared_for"),
    ],
)
def test_the_strictest_rule_that_applies_counts(facts: tuple[str, ...], rule: str) -> None:
    assert rule_for(book(), frozenset(facts)).key == rule


def test_a_child_who_was_cared_for_is_kept_to_the_seventy_fifth_birthday() -> None:
    assert kept(child("cared_for"), CLOSED, book(), {}).until == datetime.date(2079, 2, 28)


def test_a_child_who_died_before_eighteen_is_kept_fifteen_years_from_then() -> None:
    died = datetime.date(2010, 5, 1)

    assert kept(child("cared_for", died=died), CLOSED, book(), {}).until == datetime.date(2025, 5, 1)
    assert kept(child("cared_for", died=datetime.date(2030, 1, 1)), CLOSED, book(), {}).until == datetime.date(2079, 2, 28)


def test_what_nobody_set_has_no_day_and_is_kept() -> None:
    told = kept(child("child_in_need"), CLOSED, book(), {})

    assert told.until is None
    assert "nobody has set them" in told.why
    assert kept(child("child_in_need"), CLOSED, book(), {"child_in_need": 25}).until == datetime.date(2040, 6, 30)
    assert kept(child("cared_for", born=None), CLOSED, book(), {}).until is None
    assert kept(child("plan"), None, book(), {"child_protection": 35}).until is None


def test_a_stage_of_an_authoritys_own_that_no_rule_names_has_no_day_and_is_kept() -> None:
    own = kept(child("early_help", "looked_after"), CLOSED, book(), {"early_help": 6})

    assert own.until is None
    assert own.why == "No rule says how long a record is kept that was at this stage: looked after. It is kept."


def test_every_stage_that_ships_is_named_by_a_rule() -> None:
    named = {fact for rule in book().rules for fact in rule.applies}

    assert {stage.key for stage in shipped().stages} <= named


@pytest.mark.parametrize("key", ["cared_four", "any"])
def test_years_for_a_rule_that_is_not_there_stop_the_start(tmp_path: Path, key: str) -> None:
    (tmp_path / "local.json").write_text(json.dumps({"keep_years": {key: 6}}))

    with pytest.raises(SettingsFault, match=f"keep_years names {key}"):
        checked(Settings(data=tmp_path))


def test_an_authority_keeps_what_the_law_asks_for_longer_and_never_shorter() -> None:
    rule = rule_for(book(), frozenset({"cared_for"}))

    assert [years_of(rule, local) for local in ({}, {"cared_for": 10}, {"cared_for": 100})] == [75, 75, 100]


def test_a_family_is_kept_until_the_last_day_of_any_child_in_it() -> None:
    first, last = (kept(child(fact), CLOSED, book(), {"early_help": 6}) for fact in ("early_help", "cared_for"))
    unset = kept(child("child_in_need"), CLOSED, book(), {})

    assert family_until([first, last]) == last.until
    assert family_until([first, unset]) is None
    assert family_until([]) is None


def test_every_reason_to_keep_it_is_said() -> None:
    past, to_come = (TODAY + datetime.timedelta(days=days) for days in (-1, 1))

    assert why_not(closed=True, holds=0, asked=0, until=TODAY, today=TODAY) == ()
    assert len(why_not(closed=False, holds=1, asked=1, until=None, today=TODAY)) == 4
    for kept_by in (
        {"closed": False},
        {"holds": 1},
        {"asked": 1},
        {"until": None},
        {"until": to_come},
    ):
        whole = {"closed": True, "holds": 0, "asked": 0, "until": past, **kept_by}
        assert len(why_not(**whole, today=TODAY)) == 1, kept_by  # type: ignore[arg-type]


def own_rules(tmp_path: Path, of: str, to: str) -> Path:
    whole = (Path(declared.__file__).parent / declared.FILE).read_text(encoding="utf-8")
    assert of in whole
    (tmp_path / declared.FILE).write_text(whole.replace(of, to, 1), encoding="utf-8")
    return tmp_path


def test_an_authority_may_set_its_own_rules_whole(tmp_path: Path) -> None:
    assert declared.book_in(tmp_path) == book()
    longer = '"years": 100, "years_after_early_death": 20'
    own = declared.book_in(own_rules(tmp_path, '"years": 75, "years_after_early_death": 15', longer))
    assert kept(child("cared_for"), CLOSED, own, {}).until == datetime.date(2104, 2, 29)


@pytest.mark.parametrize(
    ("of", "to", "says"),
    [
        ('"years": 75, "years_after_early_death": 15', '"years": 74, "years_after_early_death": 15', "less than the law says"),
        ('"years": 75, "years_after_early_death": 15', '"years": 75, "years_after_early_death": 5', "less than the law says"),
        ('"applies": ["cared_for"]', '"applies": ["cared_fro"]', "less than the law says"),
        ('"any"', '"anybody"', "no rule applies"),
        ('"child_in_need", "name"', '"child_protection", "name"', "child_protection is there twice"),
        ('"as_of"', "as_of", "the file"),
    ],
)
def test_rules_under_which_records_would_go_too_early_stop_the_start(tmp_path: Path, of: str, to: str, says: str) -> None:
    with pytest.raises(SettingsFault, match=says):
        declared.book_in(own_rules(tmp_path, of, to))
