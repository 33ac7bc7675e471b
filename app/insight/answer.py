"""The board's own question, answered in sentences from what may be shown: what is known, what is not, what cannot be concluded.

Pure. It never says that the strategy did something: there are no like families who live without it, and those who have an open
record now are not those who had one a year ago.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

from app.figures.telling import Board, Told, Value
from app.insight.wording import TOLD_BEFORE, share
from app.measuring.periods import Period
from app.practice_measures.became import Became

CHANGED, HOLDS, HEARD = "what_changed", "change_sustained", "children_heard"
NOBODY_KNOWS = (Became.NOT_LOOKED_AT, Became.NO_PLAN, Became.CANNOT_TELL)
WHY = {
    Became.NO_PLAN: "{} have no agreed plan",
    Became.NOT_LOOKED_AT: "nobody has looked at the plan of {} together yet",
    Became.CANNOT_TELL: "those who looked at the plan of {} cannot tell yet",
}
NO_CAUSE = (
    "Whether the strategy brought this about: there are no like families who live without it, and what is found depends on who "
    "looked."
)


@dataclass(frozen=True)
class Answer:
    """The answer in a sentence, and three things to keep apart; empty where there is nothing to say."""

    short: str
    known: str = ""
    not_known: str = ""
    not_concluded: str = NO_CAUSE


def answered(board: Board) -> Answer:
    changed = board.one(CHANGED)
    latest = changed.latest if changed else None
    if changed is None or latest is None:
        return Answer("Nobody can say yet: no quarter of live records is over, or none was counted.")
    shown, period = latest.shown, latest.period.words
    if shown.denominator == 0:
        return Answer(f"Nobody can say: no child had an open record in {period}.")
    if shown.numerator is None or shown.denominator is None:
        return Answer(
            f"It may not be told for {period}: so few children are behind the figure that one could be found in it.",
            not_known=not_heard(board.one(HEARD), latest.period),
        )
    unknown = nobody_knows(dict(changed.parts))
    return Answer(
        short(shown.numerator, shown.denominator, unknown, at_least(dict(changed.parts))),
        known(latest, board.one(HOLDS)),
        " ".join(filter(None, (why_not_known(dict(changed.parts), unknown), not_heard(board.one(HEARD), latest.period)))),
        " ".join((NO_CAUSE, beside_the_year_before(changed, latest))),
    )


def short(better: int, children: int, unknown: int | None, least: int) -> str:
    """One sentence. Where nobody knows of most, that comes first, also where only the least of how many may be told."""
    if least * 2 > children:
        many = f"{least:,}" if unknown is not None else f"at least {least:,}"
        return (
            f"For most children nobody knows yet ({many} of {children:,}). Something is known to be better for "
            f"{share(better, children) if better else 'none of them'}; whether the strategy did that, these figures cannot say."
        )
    some = share(least, children) if unknown is not None else f"at least {least:,}"
    rest = f", and for {some} nobody knows" if least else ""
    said = "for nobody" if not better else f"for {share(better, children)} of the children"
    return f"Something is known to be better {said}{rest}. Whether the strategy did that, these figures cannot say."


def known(latest: Value, holds: Told | None) -> str:
    """How many, of whom, and for how many it holds."""
    shown = latest.shown
    words = (
        f"In {latest.period.words}, {shown.denominator or 0:,} children had an open record. A review found something better, "
        f"and nothing worse or lapsed, for {or_none(shown.numerator)}."
    )
    held = at(holds, latest.period)
    if held is not None:
        words += (
            " For how many it holds is withheld."
            if held.shown.numerator is None
            else f" It holds for {or_none(held.shown.numerator)}."
        )
    words += f" The figure is {TOLD_BEFORE}: it was corrected since by very few children." if latest.as_told else ""
    return words + (" These are small numbers: a few children more or fewer change them much." if shown.small else "")


def or_none(number: int | None) -> str:
    return f"{number:,}" if number else "none of them"


def at(told: Told | None, period: Period) -> Value | None:
    return next((one for one in (*told.quarters, *told.years) if one.period == period), None) if told else None


def nobody_knows(parts: Mapping[str, int | None]) -> int | None:
    """Of how many children nobody knows; None where a part of it is withheld or not counted."""
    found = [parts.get(part.value) for part in NOBODY_KNOWS]
    return None if any(one is None for one in found) else sum(one or 0 for one in found)


def at_least(parts: Mapping[str, int | None]) -> int:
    """Of how many nobody knows at the least: what of it may be told."""
    return sum(parts.get(part.value) or 0 for part in NOBODY_KNOWS)


def why_not_known(parts: Mapping[str, int | None], unknown: int | None) -> str:
    why = [WHY[part].format(f"{parts[part.value]:,}") for part in NOBODY_KNOWS if parts.get(part.value)]
    if unknown is None:
        known = f"For at least {at_least(parts):,} nobody knows what became of their day: {'; '.join(why)}. " if why else ""
        more = "How many more there are" if why else "Of how many nobody knows"
        return f"{known}{more} is withheld, so that no child can be picked out."
    if not unknown:
        return "For every child with an open record, somebody looked and could tell."
    return f"For {unknown:,} nobody knows what became of their day: {'; '.join(why)}."


def not_heard(heard: Told | None, period: Period) -> str:
    """How many were not heard, where that may be told."""
    found = at(heard, period)
    if found is None or found.shown.numerator is None or found.shown.denominator is None or not found.shown.denominator:
        return ""
    silent = found.shown.denominator - found.shown.numerator
    return f"{silent:,} of the children were not heard in this time: what they would say is not known." if silent else ""


def beside_the_year_before(changed: Told, latest: Value) -> str:
    """The same time a year earlier is not of all the same children; and a difference may be chance."""
    before = at(changed, Period(latest.period.year - 1, latest.period.quarter))
    if before is None or before.shown.percent is None or latest.shown.percent is None:
        return "There is no figure of the same time a year before to set beside it."
    then = f"it was {before.shown.percent}% in {before.period.words}"
    words = f"Whether it is becoming better: {then}, and those are not all the same children."
    if latest.shown.small or before.shown.small:
        return f"{words} The numbers are too small to compare."
    return f"{words} " + (
        "The two are no further apart than chance alone often brings."
        if within_chance(latest, before)
        else "The two are further apart than chance alone often brings, and why is not known."
    )


def within_chance(one: Value, other: Value) -> bool:
    """Whether two shares lie within two standard errors of one another."""
    (top, bottom), (top_too, bottom_too) = ((each.shown.numerator or 0, each.shown.denominator or 1) for each in (one, other))
    both = (top + top_too) / (bottom + bottom_too)
    return abs(top / bottom - top_too / bottom_too) <= 2 * sqrt(both * (1 - both) * (1 / bottom + 1 / bottom_too))
