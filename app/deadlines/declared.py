"""The rules and the bank holidays as they are written in the files beside this one, with what an authority has set for itself."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from pydantic import ValidationError
from sqlmodel import Session

from app.deadlines.rules import Holidays, Rule, RuleBook
from app.settings import SettingsFault

HERE = Path(__file__).parent
FILE = "deadlines.json"
BESIDE = "deadlines"
"""The name under which a session finds the rules that are used here."""


@cache
def book() -> RuleBook:
    return RuleBook.model_validate_json((HERE / FILE).read_bytes())


@cache
def holidays() -> Holidays:
    return Holidays.model_validate_json((HERE / "bank_holidays.json").read_bytes())


@cache
def by_key() -> Mapping[str, Rule]:
    """Every rule that comes with the service, by its lasting key."""
    return {rule.key: rule for rule in book().rules}


def load_rules(data: Path) -> Mapping[str, Rule]:
    """The rules, with those of the data folder in place of, or beside, the ones here. Raises SettingsFault with the mend."""
    path = data / FILE
    if not path.is_file():
        return by_key()
    try:
        own = RuleBook.model_validate_json(path.read_bytes())
    except ValidationError as fault:
        faults = [f"{', '.join(map(str, one['loc'])) or 'The whole file'}: {one['msg']}." for one in fault.errors()]
        raise SettingsFault("\n".join([f"{path} cannot be used.", *faults, MEND])) from None
    rules = {**by_key(), **{rule.key: rule for rule in own.rules}}
    lost = [f"{rule.key}: follows_with names “{rule.follows_with}”, which is no rule." for rule in rules.values()]
    lost = [words for words, rule in zip(lost, rules.values(), strict=True) if rule.follows_with not in ("", *rules)]
    if lost:
        raise SettingsFault("\n".join([f"{path} cannot be used.", *lost, MEND]))
    return rules


MEND = "Mend it, or move it away to use the deadlines that come with the service."


def rules_in(session: Session) -> Mapping[str, Rule]:
    """The rules that are used here, by key."""
    rules = session.info.get(BESIDE)
    return rules if isinstance(rules, dict) else by_key()


def choices(session: Session) -> tuple[tuple[str, str], ...]:
    """Every rule as a form offers it: what is due, and from which day it runs."""
    return tuple((rule.key, f"{rule.name}: from {rule.trigger}") for rule in rules_in(session).values())
