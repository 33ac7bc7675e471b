"""The practice lead's page as it is shown: counts by the one rule that withholds, and what waits to be read again."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.counting.groups import CUTS
from app.declaration import Tool
from app.declaration.vocabulary import Dimension, Domain, Voice
from app.figures import safe
from app.figures.safe import Raw, Shown
from app.insight import wording
from app.insight.tables import TableShown
from app.lifecycle.rules import Standings
from app.practice_measures.models import SuiteUse
from app.practice_measures.ways import DISABLED, NOT_WRITTEN
from app.web.pages import day

Rows = Mapping[tuple[str, str], SuiteUse]
C_MEANS = (
    "c means 1 to 5 children, or another figure held back so that the first cannot be found by taking away. 0 is a true nought."
)


@dataclass(frozen=True)
class Waiting:
    """A tool or a draft that waits for somebody."""

    address: str
    title: str
    words: str


@dataclass(frozen=True)
class UseShown:
    """The page."""

    window: str
    uses: str
    tools: TableShown
    never: tuple[str, ...]
    strands: tuple[TableShown, ...]
    adapted: str
    adaptations: TableShown | None
    rarely: tuple[str, ...]
    """Adaptations whose uses are withheld, by name alone."""
    voices: TableShown
    alone: tuple[TableShown, ...]
    """Children who met one tool alone: all, by age, by disability."""
    c_means: str = C_MEANS


def use_shown(found: Sequence[SuiteUse], shelf: Sequence[Tool]) -> UseShown | None:
    """The page; None where no quarter of live records is over yet."""
    rows = {(one.about, one.label): one for one in found}
    window = next((one for one in found if one.about == "window"), None)
    if window is None:
        return None
    first, last = (datetime.date.fromisoformat(one) for one in window.label.split())
    counts = tool_counts(rows, shelf)
    return UseShown(
        f"{day(first)} to {day(last)}",
        wording.number(None if safe.few(window.people) else safe.number(window.numerator)),
        by_tool(counts, window.numerator),
        tuple(title for title, uses, _ in counts if uses == 0),
        tuple(by_strand(rows, domain) for domain in Domain),
        share_words(counted(rows, "adapted", "")),
        *by_adaptation(rows, shelf),
        by_voice(rows),
        tuple(met_one_tool(rows)),
    )


Tooled = list[tuple[str, int, int]]
"""Title, uses, children; those that are not on the shelf any more under the name they had."""


def tool_counts(rows: Rows, shelf: Sequence[Tool]) -> Tooled:
    titles = {tool.key: tool.title for tool in shelf}
    gone = {label: label.replace("_", " ").capitalize() for about, label in rows if about == "tool" and label not in titles}
    found = []
    for key, title in {**titles, **gone}.items():
        row = rows.get(("tool", key))
        found.append((title, row.numerator if row else 0, row.people if row else 0))
    return sorted(found, key=lambda one: (-one[1], one[0]))


def by_tool(counts: Tooled, total: int) -> TableShown:
    """Uses of each tool that was used. They add up to all uses, so others are withheld with those of a few children."""
    of_few = [place for place, (_, _, people) in enumerate(counts) if safe.few(people)]
    shown = safe.numbers([uses for _, uses, _ in counts], of_few)
    rows = []
    for (title, own, people), uses in zip(counts, shown, strict=True):
        if own == 0:
            continue
        share = "c" if uses is None else f"{safe.tenths(uses, total)}%" if total else "–"
        rows.append((title, (wording.number(uses), share, wording.number(safe.number(people)))))
    rows.sort(key=lambda one: one[1][0] == "c")
    return TableShown(
        "Each tool of the suite, by how often it was used", ("Tool", "Uses", "Of all uses", "Children"), tuple(rows)
    )


def counted(rows: Rows, about: str, label: str) -> Shown:
    """One count of uses beside all uses, withheld where the children behind it are few."""
    row = rows.get((about, label))
    if row is None:
        return Shown(0, 0)
    return Shown(None, row.denominator) if safe.few(row.people) else safe.alone(Raw(row.numerator, row.denominator))


def cells(shown: Shown) -> tuple[str, str]:
    return wording.number(shown.numerator), wording.percent(shown.percent, withheld=shown.withheld)


def share_words(shown: Shown) -> str:
    if shown.withheld:
        return "How many were adapted is withheld: it is so few that a child could be found."
    return f"{shown.numerator} of {shown.denominator} uses were adapted to suit the child or the family ({shown.percent or 0}%)."


def by_adaptation(rows: Rows, shelf: Sequence[Tool]) -> tuple[TableShown | None, tuple[str, ...]]:
    """Each adaptation that was used. It is part of all that were adapted, so it is withheld where the others are few.

    Those that are withheld are named beneath: a long table of nothing but “c” tells nothing.
    """
    tools = {tool.key: tool for tool in shelf}
    whole = rows.get(("adapted", ""))
    told = []
    for (about, label), row in rows.items():
        if about == "adaptation" and whole is not None:
            outer = [(Raw(whole.numerator, whole.denominator), counted(rows, "adapted", ""))]
            shown = safe.within(outer, Raw(row.numerator, row.denominator))
            told.append((adaptation_words(label, tools), None if safe.few(row.people) else shown.numerator))
    seen = sorted(((words, (wording.number(uses),)) for words, uses in told if uses is not None), key=lambda one: one[0])
    table = TableShown("Adaptations that were used", ("Adaptation", "Uses"), tuple(seen)) if seen else None
    return table, tuple(sorted(words for words, uses in told if uses is None))


def adaptation_words(label: str, tools: Mapping[str, Tool]) -> str:
    key, _, adaptation = label.partition("/")
    tool = tools.get(key)
    named = next((one.for_whom for one in tool.adaptations if one.key == adaptation), "") if tool else ""
    return f"{tool.title if tool else key}: {named or adaptation.replace('_', ' ')}"


def by_voice(rows: Rows) -> TableShown:
    told = tuple((voice.words, cells(counted(rows, "voice", voice.value))) for voice in Voice)
    return TableShown("In how many uses each voice was heard", ("Voice", "Uses", "Of all uses"), told)


def met_one_tool(rows: Rows) -> Iterator[TableShown]:
    """Of the children met with tools at two sittings or more, how many met one tool alone; no table where few could be found."""
    whole = rows.get(("alone_all", ""))
    if whole is None:
        return
    total = Raw(whole.numerator, whole.denominator)
    heads = ("Met one tool alone", "Of all", "Met at two sittings or more")
    everybody = ("All", (*cells(safe.alone(total)), wording.number(safe.alone(total).denominator)))
    yield TableShown("All children met at two sittings or more", ("Who", *heads), (everybody,))
    for way, words, labels in (("age", "Age", CUTS[0].labels), ("disability", "Disability", (DISABLED, NOT_WRITTEN))):
        own = [(label, row) for label in labels if (row := rows.get((f"alone_{way}", label))) is not None]
        shown = safe.table([Raw(row.numerator, row.denominator) for _, row in own], total) if own else None
        if shown is not None:
            told = [(*cells(one), wording.number(one.denominator)) for one in shown]
            named = tuple((name, one) for (name, _), one in zip(own, told, strict=True))
            yield TableShown(f"The same children, by {words.lower()}", (words, *heads), named)


def by_strand(rows: Rows, domain: Domain) -> TableShown:
    """With how many children each strand of one side of the framework was explored, by the end of the time that is told."""
    told = tuple((strand.words, cells(counted(rows, "strand", strand.value))) for strand in Dimension if strand.domain is domain)
    every = next((row.denominator for (about, _), row in rows.items() if about == "strand"), 0)
    of_all = wording.number(safe.number(every))
    return TableShown(domain.words, ("Part of life", "Children", f"Of all {of_all} children"), told)


def to_read_again(shelf: Sequence[Tool], stand: Standings, today: datetime.date) -> tuple[Waiting, ...]:
    """Tools whose day has passed, the longest first: facts about tools, which speak of nobody."""
    late = [(stand.of(tool).review_by, tool) for tool in shelf if stand.of(tool).is_overdue(today)]
    return tuple(
        Waiting(f"/shelf/{tool.key}/life", tool.title, f"Was to be read again by {day(by)}")
        for by, tool in sorted(late, key=lambda one: (one[0], one[1].title))
    )
