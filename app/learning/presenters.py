"""Themes of learning as they are shown: a list, and a sheet that prints on one side of A4."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.learning.queries import Edition, Theme
from app.learning.rules import Channel, Sheet, lines
from app.web.pages import day, day_and_clock


@dataclass(frozen=True)
class Listed:
    """One theme of the list."""

    address: str
    title: str
    first: str
    """The first core message, for whoever reads no further."""
    stand: str


@dataclass(frozen=True)
class SheetShown:
    """One sheet: each part as lines."""

    title: str
    learnt: tuple[str, ...]
    going_well: tuple[str, ...]
    tools: tuple[str, ...]
    messages: tuple[str, ...]
    leads: str
    channels: tuple[tuple[str, str], ...]
    dated: str


def listed(themes: Iterable[Theme], *, leads: bool) -> list[Listed]:
    """Those that are published; for whoever leads practice, those that are being written too."""
    found = []
    for one in themes:
        sheet = one.published.sheet if one.published else one.sheet
        if one.published or leads:
            first = next(iter(lines(sheet.messages)), "")
            found.append(Listed(f"/learning/{one.id}", sheet.title, first, stand_of(one, leads=leads)))
    return found


def stand_of(theme: Theme, *, leads: bool) -> str:
    if theme.published is None:
        return "Being written: not published yet"
    when = f"Published {day(theme.published.row.published_at)}"
    return f"{when}. Written in since, not published yet" if leads and theme.is_changed else when


def sheet_shown(sheet: Sheet, edition: Edition | None) -> SheetShown:
    return SheetShown(
        title=sheet.title,
        learnt=lines(sheet.learnt),
        going_well=lines(sheet.going_well),
        tools=lines(sheet.tools),
        messages=lines(sheet.messages),
        leads=sheet.leads,
        channels=tuple((one.words, sheet.channels[one.value]) for one in Channel if one.value in sheet.channels),
        dated=f"{day(edition.row.published_at)}, edition {edition.row.number}" if edition else "A draft, not published",
    )


def earlier(theme: Theme) -> list[tuple[str, str]]:
    """Address and day of every edition but the latest."""
    return [
        (f"/learning/{theme.id}?edition={one.row.number}", f"Edition {one.row.number}, {day(one.row.published_at)}")
        for one in theme.editions[1:]
    ]


def last_written(theme: Theme, who: str) -> str:
    return f"Written last by {who}, {day_and_clock(theme.words.written_at)}."
