"""The rules as they stand in the file beside this one, or in the one an authority put in its place; read and checked once."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from sqlmodel import Session

from app.retention.rules import ReturnsRule, RuleBook, rule_for
from app.settings import cannot_be_used, set_in

FILE = "retention.json"
HERE = Path(__file__).parent
BESIDE = "rules of keeping"
"""The name under which a session finds the rules that are used here."""


@cache
def book() -> RuleBook:
    """The rules that come with the service."""
    return RuleBook.model_validate_json((HERE / FILE).read_bytes())


def book_in(data: Path) -> RuleBook:
    """What this authority has set, whole, or what is shipped. Raises SettingsFault, naming the file and every place to mend."""
    path = data / FILE
    own = set_in(path, RuleBook)
    if own and (places := "; ".join(faults(own))):
        raise cannot_be_used(path, places)
    return own or book()


def faults(own: RuleBook) -> Iterator[str]:
    """Why records could be destroyed too early under these rules, or not be decided about at all."""
    keys = [rule.key for rule in own.rules]
    yield from (f"{key} is there twice" for key in dict.fromkeys(keys) if keys.count(key) > 1)
    if "any" not in {fact for rule in own.rules for fact in rule.applies}:
        yield "no rule applies to “any”, so that some records would have none"
        return
    for rule in book().rules:
        for fact in rule.applies if rule.law else ():
            held = rule_for(own, frozenset({fact}))
            short = held.years is None or held.years < (rule.years or 0)
            early = (held.years_after_early_death or 0) < (rule.years_after_early_death or 0)
            if short or early or held.counts_from is not rule.counts_from:
                yield f"{held.key} keeps “{fact}” for less than the law says ({rule.source})"


def used_in(session: Session) -> RuleBook:
    """The rules that are used here."""
    found = session.info.get(BESIDE)
    return found if isinstance(found, RuleBook) else book()


RETURNS = "returns"
"""The key under which an authority may say the years of returns in `keep_years`."""


def returns_rule(data: Path, local: Mapping[str, int]) -> ReturnsRule:
    """How long returns are kept here. Raises SettingsFault where the file of rules cannot be used."""
    rule = book_in(data).returns or book().returns
    if rule is None:
        raise cannot_be_used(HERE / FILE, "it says nothing of returns")
    return rule.model_copy(update={"years": local.get(RETURNS, rule.years)})
