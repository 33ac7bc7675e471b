"""Outcomes by kind of help as they are shown: a sentence for each kind, a table, and rows for a file; never by who does best."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.declaration.help import NOT_SAID as NOT_SAID_WORDS
from app.declaration.help import Help
from app.insight import wording
from app.insight.tables import TableShown
from app.kinds_of_help.rules import NOT_SAID, Stood
from app.measuring.periods import Period
from app.outcomes_by_help.telling import KindTold

TOP = "/what-the-data-tells-us/help"
HEADINGS = ("Kind of help", "Outcomes", *(one.words for one in Stood))
CAVEAT = (
    "Kinds of help are chosen for different needs: what is asked for a child who is hungry is not what is asked for a child "
    "who is afraid. These numbers say nothing of which help works better. One outcome is often helped in several ways, and "
    "counts in each."
)
SAYS: Mapping[Stood, str] = {
    Stood.HOLDS: "better, and holding",
    Stood.CAME_AND_WENT: "came and went",
    Stood.NOT_YET: "not there yet",
    Stood.NOT_LOOKED_AT: "not looked at since",
}


@dataclass(frozen=True)
class HelpShown:
    """The page for one year."""

    period: str
    years: tuple[tuple[str, str, bool], ...]
    """Address, words, and whether it is this one."""
    sentences: tuple[tuple[str, str], ...]
    """Each kind that was given, with what became of its outcomes."""
    none: tuple[str, ...]
    """Kinds of which no step was done."""
    withheld: tuple[str, ...]
    table: TableShown
    """The same kinds as in the sentences: a row of noughts alone, or of c alone, tells no more than its name."""
    file: str
    data: str
    """Where the same is for other programs."""


def named(kind: str) -> str:
    return NOT_SAID_WORDS if kind == NOT_SAID else Help.of(kind).words


def help_shown(told: Mapping[int, Sequence[KindTold]], year: int) -> HelpShown:
    """Raises KeyError for a year of which nothing is told."""
    kinds, period = told[year], Period(year).words
    return HelpShown(
        period,
        tuple((f"{TOP}?year={one}", Period(one).words.capitalize(), one == year) for one in sorted(told, reverse=True)),
        tuple((named(one.kind), sentence(one)) for one in kinds if one.outcomes),
        tuple(named(one.kind) for one in kinds if one.outcomes == 0),
        tuple(named(one.kind) for one in kinds if one.withheld),
        TableShown(
            f"Outcomes by kind of help, in {period}",
            HEADINGS,
            tuple((named(one.kind), cells(one)) for one in kinds if one.outcomes),
        ),
        f"{TOP}/figures.csv?year={year}",
        f"{TOP}/figures.json?year={year}",
    )


def cells(one: KindTold) -> tuple[str, ...]:
    return tuple(wording.number(count) for count in (one.outcomes, *one.parts))


def sentence(one: KindTold) -> str:
    """“24 outcomes: 12 better, and holding; 0 came and went. Withheld: not there yet; not looked at since.”"""
    parts = list(zip(Stood, one.parts, strict=True))
    seen = "; ".join(f"{count} {SAYS[where]}" for where, count in parts if count is not None)
    hidden = "; ".join(SAYS[where] for where, count in parts if count is None)
    return f"{one.outcomes} outcomes{': ' if seen else ''}{seen}.{f' Withheld: {hidden}.' if hidden else ''}"


def file_rows(told: Mapping[int, Sequence[KindTold]], year: int) -> Iterator[tuple[str, ...]]:
    """The same table as rows of a file, each with its year and with what is to be read with care."""
    yield ("Period", *HEADINGS, "Read with care")
    for one in told[year]:
        yield (Period(year).words, named(one.kind), *map(wording.bare, (one.outcomes, *one.parts)), CAVEAT)


def as_data(told: Mapping[int, Sequence[KindTold]], year: int) -> dict[str, Any]:
    """The same for other programs. A withheld number is the letter c."""

    def number(count: int | None) -> int | str:
        return "c" if count is None else count

    return {
        "period": Period(year).words,
        "read_with_care": CAVEAT,
        "kinds": [
            {
                "kind": named(one.kind),
                "outcomes": number(one.outcomes),
                **{where.value: number(part) for where, part in zip(Stood, one.parts, strict=True)},
            }
            for one in told[year]
        ],
    }
