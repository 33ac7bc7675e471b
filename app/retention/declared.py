"""The rules as they are written in the file beside this one, read and checked once."""

from functools import cache
from pathlib import Path

from app.retention.rules import RuleBook

HERE = Path(__file__).parent


@cache
def book() -> RuleBook:
    return RuleBook.model_validate_json((HERE / "retention.json").read_bytes())
