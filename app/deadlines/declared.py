"""The rules and the bank holidays as they are written in the files beside this one, read and checked once."""

from functools import cache
from pathlib import Path

from app.deadlines.rules import Holidays, Rule, RuleBook

HERE = Path(__file__).parent


@cache
def book() -> RuleBook:
    return RuleBook.model_validate_json((HERE / "deadlines.json").read_bytes())


@cache
def holidays() -> Holidays:
    return Holidays.model_validate_json((HERE / "bank_holidays.json").read_bytes())


@cache
def by_key() -> dict[str, Rule]:
    """Every rule by its lasting key."""
    return {rule.key: rule for rule in book().rules}


def choices() -> tuple[tuple[str, str], ...]:
    """Every rule as a form offers it: what is due, and from which day it runs."""
    return tuple((rule.key, f"{rule.name}: from {rule.trigger}") for rule in book().rules)
