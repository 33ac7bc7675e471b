"""How a figure went, from period to period: drawn, and said in words from the same points. Live records go by quarters."""

from collections.abc import Sequence
from decimal import Decimal

from app.figures.telling import Told, Value
from app.insight.dots import NARROW, WIDE, Dots, dots, dots_in_words
from app.insight.drawing import Trend, trend
from app.insight.wording import TOLD_BEFORE
from app.measuring import Form

MONTHS = ("", "Jun", "Sep", "Dec", "Mar")


def by_quarters(told: Told) -> bool:
    return bool(told.measure.live and told.quarters)


def values(told: Told) -> Sequence[Value]:
    return told.quarters if by_quarters(told) else told.years


def place(told: Told, one: Value) -> int:
    """Where a period stands on the line of time: one step for each year, or for each quarter."""
    return one.period.year * 4 + one.period.quarter - 1 if by_quarters(told) else one.period.year


def named(told: Told, at: int, *, short: bool) -> str:
    """A place as it is written: 2025, or the month in which a quarter ends."""
    year, quarter = (at // 4, at % 4 + 1) if by_quarters(told) else (at, 0)
    if quarter:
        ends = year if quarter == 4 else year - 1
        return f"{MONTHS[quarter]} ’{ends % 100:02}" if short else f"{MONTHS[quarter]} {ends}"
    return f"’{year % 100:02}" if short else str(year)


def ours(told: Told) -> list[tuple[int, Decimal | None]]:
    """Each period from the first to the last; None where it is withheld or not there."""
    found = {place(told, one): one.rate if told.measure.form is Form.RATE else one.shown.percent for one in values(told)}
    return [(at, found.get(at)) for at in range(min(found), max(found) + 1)] if found else []


def theirs(told: Told) -> list[tuple[int, Decimal | None]]:
    return [(one.year, one.value) for one in told.beside.points] if told.beside else []


Drawing = Trend | Dots


def drawings(told: Told, here: str) -> tuple[Drawing | None, Drawing | None]:
    """Wide, and narrow. School days are drawn by group beside all pupils; everything else over time."""
    if told.measure.absence is not None:
        return dots(told, WIDE), dots(told, NARROW)
    if told.measure.form is Form.NUMBER:
        return None, None
    unit = "%" if told.measure.form is Form.SHARE else ""
    beside = told.beside.place if told.beside else ""

    def drawn(name: str, width: int) -> Trend | None:
        room = 9 * max(len(name), len(beside)) + 72  # a wide letter, for a name and its figure
        stays = {place(told, one) for one in values(told) if one.as_told}
        names = {at: named(told, at, short=width < WIDE or by_quarters(told)) for at, _ in (*ours(told), *theirs(told))}
        names |= {at: f"{names[at]}*" for at in stays}
        return trend(
            *(ours(told), theirs(told), names),
            name=name,
            their_name=beside,
            width=width,
            room=room,
            unit=unit,
            note=f"* {TOLD_BEFORE}" if stays else "",
            missing={place(told, one): "c" if withheld(told, one) else "–" for one in values(told)},
        )

    return drawn(here, WIDE), drawn("Here", NARROW)


def said(told: Told, at: int, figure: Decimal | None) -> str:
    unit = "%" if told.measure.form is Form.SHARE else ""
    when = named(told, at, short=False)
    one = next((one for one in values(told) if place(told, one) == at), None)
    before = f", {TOLD_BEFORE}" if one is not None and one.as_told else ""
    return f"{missing_words(told, at) if figure is None else f'{figure}{unit}'} in {when}{before}"


def missing_words(told: Told, at: int) -> str:
    found = next((one for one in values(told) if place(told, one) == at), None)
    return "not available" if found is None else "withheld" if withheld(told, found) else "nobody was counted"


def withheld(told: Told, one: Value) -> bool:
    return one.rate is None if told.measure.form is Form.RATE else one.shown.withheld


def drawn_in_words(told: Told, here: str) -> str:
    if told.measure.absence is not None:
        return dots_in_words(told)
    own = "; ".join(said(told, at, figure) for at, figure in ours(told))
    other = told.beside
    beside = (
        f" {other.place}: " + "; ".join(f"{one.value} in {one.year}" for one in other.points if one.value is not None) + "."
        if other
        else ""
    )
    return f"{here}: {own}.{beside}"
